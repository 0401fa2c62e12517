"""How a verdict is read under strategy-2022, sentence by sentence."""

from decimal import Decimal
from typing import Any

import pytest

from actions.precheck.rules import Rulebook
from tests.actions.precheck.good_project import UNCERTAIN, read

SIX = ("nogent", "boleslawiec", "selcuk", "orestiada", "guarda", "werder")
NOT_NAMED = ("private_person", "informal_group", "church", "party", "municipal", "other")


@pytest.mark.parametrize("euros", ["0.01", "1", "499.99", 499.99, "499,99 €"])
def test_office_01_decides_where_it_is_likely_in_line_and_the_sum_is_above_0_and_below_500(
    book: Rulebook, euros: Any
) -> None:
    verdict = read(book, requested_eur=euros)
    assert (verdict.outcome, verdict.decided_by) == ("likely_meets", "office_01")


@pytest.mark.parametrize("euros", UNCERTAIN)
@pytest.mark.parametrize("changes", [{}, {"goals": None}, {"levels": []}], ids=["in line", "unclear", "against"])
def test_where_the_sum_is_not_certain_nobody_is_named_whatever_the_outcome(
    book: Rulebook, euros: Any, changes: dict[str, Any]
) -> None:
    assert read(book, requested_eur=euros, **changes).decided_by == "unknown"


@pytest.mark.parametrize("euros", UNCERTAIN)
def test_the_outcome_judges_conformity_alone(book: Rulebook, euros: Any) -> None:
    assert read(book, requested_eur=euros).outcome == "likely_meets"


@pytest.mark.parametrize(
    "changes",
    [
        {"requested_eur": "500"},
        {"requested_eur": "500.01"},
        {"requested_eur": "90000", "levels": []},
        {"goals": None},
        {"levels": []},
        {"requested_eur": "500", "partners": None},
    ],
    ids=str,
)
def test_in_every_other_case_the_committee_decides(book: Rulebook, changes: dict[str, Any]) -> None:
    assert read(book, **changes).decided_by == "committee"


@pytest.mark.parametrize(
    ("text", "euros"),
    [
        ("499,99", "499.99"),
        ("500,00 €", "500"),
        ("1.200", "1200"),
        ("400 pro Person x 3", "1200"),
        ("150 € pro Person, 3 Personen", "450"),
    ],
)
def test_amounts_as_text_are_read_and_multiplied(book: Rulebook, text: str, euros: str) -> None:
    as_text, as_number = read(book, requested_eur=text), read(book, requested_eur=Decimal(euros))
    assert as_text.missing == ()
    assert (as_text.decided_by, as_text.flags) == (as_number.decided_by, as_number.flags)


def test_two_applications_for_the_same_journey_are_splitting(book: Rulebook) -> None:
    verdict = read(book, requested_eur="2 Anträge à 400 für dieselbe Fahrt")
    assert (verdict.decided_by, verdict.flags) == ("unknown", ("splitting",))


def test_two_flags_can_stand_together(book: Rulebook) -> None:
    assert set(read(book, requested_eur="2 Anträge à ca. 400").flags) == {"splitting", "amount_unclear"}
    assert set(read(book, requested_eur="500", theme=2).flags) == {"exactly_500", "stadtbetriebe"}


@pytest.mark.parametrize("town", SIX)
@pytest.mark.parametrize("beside", [[], ["other:Köln"], ["minensuchboot"]], ids=str)
def test_at_least_one_of_the_six_towns_is_covered(book: Rulebook, town: str, beside: list[str]) -> None:
    verdict = read(book, partners=[*beside, town])
    assert verdict.outcome == "likely_meets"
    assert {"town_missing", "town_not_covered", "patenschaft_ask"} & set(verdict.flags) == set()


@pytest.mark.parametrize("partners", [["other:Köln"], ["other:Köln", "other:Bonn"]], ids=str)
def test_only_other_towns_speak_against_it(book: Rulebook, partners: list[str]) -> None:
    verdict = read(book, partners=partners)
    assert (verdict.outcome, verdict.flags) == ("speaks_against", ("town_not_covered",))


def test_zbarazh_alone_is_unclear_and_its_flag_stands_beside_a_covered_town_too(book: Rulebook) -> None:
    alone, beside = read(book, partners=["zbarazh"]), read(book, partners=["zbarazh", "nogent"])
    assert (alone.outcome, alone.flags) == ("unclear", ("zbarazh_ring_only",))
    assert (beside.outcome, set(beside.flags)) == ("likely_meets", {"zbarazh_ring_only", "guideline_2023_note"})


@pytest.mark.parametrize(
    "partners", [["wachbataillon"], ["minensuchboot"], ["wachbataillon", "minensuchboot"]], ids=str
)
def test_company_or_boat_alone_are_unclear_and_to_be_asked(book: Rulebook, partners: list[str]) -> None:
    verdict = read(book, partners=partners)
    assert (verdict.outcome, verdict.flags) == ("unclear", ("patenschaft_ask",))


@pytest.mark.parametrize("partners", [None, []])
def test_no_partner_given_is_unclear(book: Rulebook, partners: list[str] | None) -> None:
    verdict = read(book, partners=partners)
    assert (verdict.outcome, verdict.flags, verdict.missing) == ("unclear", ("town_missing",), ("partners",))


def test_werder_is_covered_with_its_status(book: Rulebook) -> None:
    verdict = read(book, partners=["werder"])
    assert (verdict.outcome, set(verdict.flags)) == ("likely_meets", {"werder_status", "guideline_2023_note"})


def test_levels_not_said_are_unknown_unless_the_format_settles_them(book: Rulebook) -> None:
    unsaid, settled = read(book, levels=None), read(book, levels=None, format="erasmus")
    assert (unsaid.outcome, unsaid.flags, unsaid.missing) == ("unclear", ("level_missing",), ("levels",))
    assert (settled.outcome, settled.flags) == ("likely_meets", ("guideline_2023_note",))


@pytest.mark.parametrize("planned", ["school_exchange", "erasmus", "other", None])
def test_an_explicit_empty_list_of_levels_is_a_no(book: Rulebook, planned: str | None) -> None:
    verdict = read(book, levels=[], format=planned)
    assert (verdict.outcome, verdict.flags, verdict.missing) == ("speaks_against", ("level_missing",), ())


def test_goals_not_said_are_unclear(book: Rulebook) -> None:
    verdict = read(book, goals=None)
    assert (verdict.outcome, verdict.flags, verdict.missing) == ("unclear", ("goal_missing",), ("goals",))


def test_a_theme_not_said_is_unclear_unless_the_format_settles_it(book: Rulebook) -> None:
    unsaid, settled = read(book, theme=None, format="other"), read(book, theme=None)
    assert (unsaid.outcome, unsaid.flags, unsaid.missing) == ("unclear", ("theme_missing",), ("theme",))
    assert (settled.outcome, settled.flags) == ("likely_meets", ("guideline_2023_note",))


@pytest.mark.parametrize("reason", [None, "", "Hochwasser in Guarda"])
@pytest.mark.parametrize("planned", ["school_exchange", "other", None])
def test_another_theme_is_unclear_with_or_without_a_reason(
    book: Rulebook, reason: str | None, planned: str | None
) -> None:
    verdict = read(book, theme="other", theme_deviation_reason=reason, format=planned)
    assert (verdict.outcome, verdict.flags) == ("unclear", ("theme_deviation",))


def test_the_second_theme_names_the_stadtbetriebe_and_routes_nothing_there(book: Rulebook) -> None:
    verdict = read(book, theme=2)
    assert (verdict.decided_by, set(verdict.flags)) == ("office_01", {"stadtbetriebe", "guideline_2023_note"})


@pytest.mark.parametrize("kind", ["association", "school", "company"])
def test_associations_schools_and_companies_are_named(book: Rulebook, kind: str) -> None:
    assert read(book, applicant_kind=kind).outcome == "likely_meets"


@pytest.mark.parametrize("kind", NOT_NAMED)
def test_every_other_kind_of_applicant_is_unclear(book: Rulebook, kind: str) -> None:
    verdict = read(book, applicant_kind=kind)
    assert (verdict.outcome, verdict.flags) == ("unclear", ("not_regulated_applicant",))


def test_an_applicant_who_is_not_in_siegburg_is_unclear(book: Rulebook) -> None:
    verdict = read(book, applicant_in_siegburg=False)
    assert (verdict.outcome, verdict.flags) == ("unclear", ("not_regulated_applicant",))


def test_a_new_official_partnership_speaks_against_it(book: Rulebook) -> None:
    verdict = read(book, new_official_partnership=True)
    assert (verdict.outcome, verdict.flags) == ("speaks_against", ("new_partnership",))


@pytest.mark.parametrize("changes", [{}, {"requested_eur": "500"}, {"goals": None}, {"requested_eur": None}], ids=str)
def test_the_note_of_2023_stands_wherever_office_01_would_decide_and_only_there(
    book: Rulebook, changes: dict[str, Any]
) -> None:
    verdict = read(book, **changes)
    assert ("guideline_2023_note" in verdict.flags) == (verdict.decided_by == "office_01")
