"""Every topic in every language; the boundary of 500 EUR; and what must never be said."""

import re
from decimal import Decimal

import pytest

from actions.knowledge.answers import Answers, Question
from actions.knowledge.store import Knowledge
from actions.replies import Reply
from bot.checks import questions_of
from translations.languages import LANGUAGES

# German words that no other language has; titles of papers and names are not answers' text.
GERMAN = re.compile(
    r"\b(und|nicht|oder|eine|einer|wird|werden|sind|Stadt|Städte|Zuschuss|Ausschuss|Partnerstadt|Wochen|Monate|Ebene|mit|von|für"
    r"|bei|nach|laut|Folien|Frist|Antrag|Förderung|Verein|Schule|Jugend|Kommunen|geprüft|Jahre)\b"
)
#: Names of bodies that are not translated.
GERMAN_NAMES = (
    "Rat der Gemeinden und Regionen Europas", "JUGEND für Europa",
    "Vereinigung Deutsch-Französischer Gesellschaften für Europa", "Mahn- und Gedenkstätte Steinwache",
    "Austausch macht Schule",
    "Stiftung für deutsch-polnische Zusammenarbeit", "Kinder- und Jugendplan des Bundes", "Erasmus+ Jugend",
    "Partnerschaftsverein Neunkirchen-Seelscheid", "Bündnis 90/Die Grünen",
)  # fmt: skip


def every_question(knowledge: Knowledge, language: str) -> list[Question]:
    """Each topic in each of its forms."""
    return [question for topic in knowledge.topics.values() for question in questions_of(topic, knowledge, language)]


@pytest.fixture(scope="module", params=LANGUAGES)
def replies(request: pytest.FixtureRequest, answers: Answers) -> list[Reply]:
    """All that the assistant can say about its topics in one language."""
    return [answers.answer(question) for question in every_question(answers.knowledge, request.param)]


def test_there_are_at_least_35_topics_with_a_source(knowledge: Knowledge) -> None:
    assert len([topic for topic in knowledge.topics.values() if topic.reserved is None]) >= 35


def test_no_answer_shows_a_key_a_placeholder_or_nothing(replies: list[Reply]) -> None:
    for reply in replies:
        assert reply.text.strip()
        assert not re.search(r"\{|\}|\$[a-z]|None|\b[a-z]+_[a-z]+\b", re.sub(r"https?://\S+", "", reply.text)), (
            reply.text
        )


def test_every_answer_fits_one_message_and_every_button_a_phone(replies: list[Reply]) -> None:
    for reply in replies:
        assert len(reply.text.encode("utf-16-le")) // 2 <= 4096
        for button in reply.buttons:
            assert 1 <= len(button.title) <= 64
            assert len(button.payload.encode()) <= 64


def test_every_answer_about_a_fact_names_its_source_with_a_date(replies: list[Reply], knowledge: Knowledge) -> None:
    for reply in replies:
        topic = knowledge.topics.get(reply.topic)
        if topic is None or topic.reserved or _asks_back(reply):
            continue  # smalltalk; or the question which town is meant
        if reply.topic == "programme_details" and not any(source.date for source in reply.sources):
            continue  # general knowledge alone; the answer says that it is not verified
        assert any(source.title and source.section and source.date for source in reply.sources), reply.topic


def _asks_back(reply: Reply) -> bool:
    """Which town, programme … is meant: every button is the same topic with another name."""
    return len(reply.buttons) > 3 and all(f"topic:{reply.topic}:" in button.payload for button in reply.buttons)


def test_every_button_leads_somewhere(replies: list[Reply], answers: Answers) -> None:
    for reply in replies:
        for button in reply.buttons:
            assert answers.leads_somewhere(button.payload), button.payload


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "de"])
def test_no_german_is_left_in_other_languages(answers: Answers, language: str) -> None:
    for question in every_question(answers.knowledge, language):
        reply = answers.answer(question)
        quoted = re.sub(r"„[^“”]*[“”]|«[^»]*»|“[^”]*”|\"[^\"]*\"|\([^)]*\)", "", reply.text)
        for name in GERMAN_NAMES:
            quoted = quoted.replace(name, "")
        found = GERMAN.search(quoted)
        assert not found, (question.topic, found and quoted[max(0, found.start() - 40) : found.end() + 40])


def test_the_partner_cities_are_six_with_two_sources(answers: Answers) -> None:
    reply = answers.answer(Question("partner_cities", "de"))
    assert reply.text.count("•") == 6
    assert [source.date for source in reply.sources] == ["2026-01-22", "2022-10"]
    assert "Zbarazh" not in reply.text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("0,01 €", "unclear_or_below"),
        ("499,99 €", "grant_decision_below"),
        ("500 €", "grant_decision_exactly"),
        ("500,00 EUR", "grant_decision_exactly"),
        ("500,01 €", "grant_decision_above"),
        ("12.000 €", "grant_decision_above"),
        ("ca. 500 €", "grant_decision_unclear"),
        ("", "grant_decision"),
    ],
)
def test_the_threshold_is_below_500_and_500_itself_is_the_committees(
    answers: Answers, language: str, text: str, key: str
) -> None:
    key = "grant_decision_below" if key == "unclear_or_below" else key
    facts = answers.knowledge.topics["grant_decision"].facts
    arguments = {"adopted": facts["adopted"], "reported": facts["reported"], "threshold_eur": Decimal(500)}
    amounts = {
        "0,01 €": "0.01",
        "499,99 €": "499.99",
        "500 €": "500",
        "500,00 EUR": "500",
        "500,01 €": "500.01",
        "12.000 €": "12000",
    }
    amount = Decimal(amounts.get(text, "0"))
    said = answers.answer(Question("grant_decision", language, text=text)).text
    assert said == answers.messages.text(language, key, amount=amount, **arguments)


@pytest.mark.parametrize("language", LANGUAGES)
def test_whoever_asks_about_small_grants_hears_of_the_report_of_2023(answers: Answers, language: str) -> None:
    for topic in ("grant_rules", "grant_decision", "grant_report", "grant_guideline"):
        for text in ("", "400 €", "500 €"):
            reply = answers.answer(Question(topic, language, text=text))
            assert "2023" in reply.text, topic
            assert any(source.date == "2023-03-23" for source in reply.sources), topic


@pytest.mark.parametrize("language", LANGUAGES)
def test_zbarazh_is_never_listed_as_a_partner_town(answers: Answers, language: str) -> None:
    card = answers.answer(Question("town_card", language, towns=("zbarazh",))).text
    partner = answers.answer(Question("town_card", language, towns=("guarda",))).text
    assert partner.splitlines()[1] not in card
    assert "2022" in card


@pytest.mark.parametrize("language", LANGUAGES)
def test_werder_is_named_with_both_states_and_their_dates(answers: Answers, language: str) -> None:
    text = answers.answer(Question("werder_status", language)).text
    assert "2025" in text
    assert "2022" in text
    assert "2026" in text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "topic",
    ["grant_deadline", "grant_application", "grant_quota_own_share", "grant_maximum", "grant_costs_documents",
     "grant_payment_proof", "grant_applicants"],
)  # fmt: skip
def test_what_the_papers_do_not_say_begins_with_saying_so(answers: Answers, language: str, topic: str) -> None:
    assert answers.knowledge.topics[topic].not_stated
    beginning = answers.answer(Question("grant_maximum", language)).text.split(":")[0].split(".")[0][:12]
    assert answers.answer(Question(topic, language)).text.startswith(beginning), beginning


@pytest.mark.parametrize("language", LANGUAGES)
def test_several_towns_in_one_question_are_each_answered(answers: Answers, language: str) -> None:
    reply = answers.answer(Question("town_distance", language, towns=("guarda", "selcuk")))
    assert [name in reply.text for name in (answers.knowledge.cities["guarda"].names[language],)] == [True]
    assert answers.knowledge.cities["selcuk"].names[language] in reply.text
    assert reply.place is None


def test_a_town_question_without_a_town_asks_which_and_offers_all(answers: Answers) -> None:
    reply = answers.answer(Question("town_distance", "tr"))
    assert [button.payload for button in reply.buttons] == [
        f"topic:town_distance:town={city}" for city in answers.knowledge.cities
    ]


def test_nothing_near_is_an_honest_fallback_with_three_ways_out(answers: Answers) -> None:
    reply = answers.suggestions([], language="pl", confidence=0.05)
    assert (reply.topic, len(reply.buttons)) == ("fallback", 3)
    offered = answers.suggestions(["greet", "town_distance", "grant_rules"], language="pl", confidence=0.3)
    assert [button.payload for button in offered.buttons] == ["topic:town_distance", "topic:grant_rules"]
