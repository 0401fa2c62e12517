"""What a requested sum means: exact, unclear (asked back), spread over several applications, or nothing said."""

from decimal import Decimal

import pytest
from babel.numbers import format_currency, format_decimal
from hypothesis import given, settings
from hypothesis import strategies as st

from actions.precheck.sums import Sum, sum_in

LOCALES = ("de", "en", "fr", "pl", "pt_PT", "tr", "el", "uk")

#: Texts of which each names one certain sum, by what they are examples of.
EXACT = {
    "the issue's own": {
        "499,99": "499.99", "499.99": "499.99", "500,00 €": "500", "1.200": "1200", "1.200,50 €": "1200.50",
        "1,200.50": "1200.50", "fünfhundert": "500", "400 pro Person x 3": "1200", "150 € pro Person, 3 Personen": "450",
    },
    "numbers": {
        "450": "450", "0,01": "0.01", "0.01": "0.01", "499,9": "499.90", "500.00": "500", "1 200": "1200", "1200": "1200",
        "1200,50": "1200.50", "1200.50": "1200.50", "1 200,50": "1200.50", "1'200.50": "1200.50", "1.000.000": "1000000",
        "1,000,000.00": "1000000", "999.999,99": "999999.99", "12.345,6": "12345.6", "  450  ": "450", "450.": "450",
        "5": "5",
    },
    "with the currency": {
        "450 €": "450", "450€": "450", "€450": "450", "€ 450": "450", "EUR 450": "450", "450 EUR": "450", "450 eur": "450",
        "450 Euro": "450", "450,- €": "450", "450,-": "450", "450,– €": "450", "1,2k €": "1200", "2 Tsd. Euro": "2000",
    },
    "in a sentence": {
        "Zuschuss 450 Euro": "450", "Wir hätten gern 450 Euro.": "450", "We ask for 499.99 euros": "499.99",
        "nous demandons 450 euros": "450", "prosimy o 450 euro": "450", "pedimos 450 euros": "450",
        "450 avro istiyoruz": "450", "ζητάμε 450 ευρώ": "450", "просимо 450 євро": "450",
    },
    "in words": {
        "fünfhundert Euro": "500", "vierhundertfünfzig Euro": "450", "five hundred euros": "500", "cinq cents euros": "500",
        "pięćset euro": "500", "quinhentos euros": "500", "beş yüz avro": "500", "πεντακόσια ευρώ": "500",
        "п'ятсот євро": "500", "пʼятсот євро": "500", "FÜNFHUNDERT EURO": "500",
    },
    "per head with a count": {
        "20 € pro Kopf, 15 Personen": "300", "20 € each for 15 people": "300", "20 € par personne, 15 personnes": "300",
        "20 euro na osobę, 15 osób": "300", "20 € por pessoa, 15 pessoas": "300", "kişi başı 20 €, 15 kişi": "300",
        "20 € ανά άτομο, 15 άτομα": "300", "20 € на особу, 15 осіб": "300", "3 x 150 € pro Person": "450",
        "150 pro Person × 3": "450", "12,50 € pro Person, 4 Personen": "50",
        "400 pro Person, 3 Personen": "1200",
    },
    "odd characters": {
        "４５０ €": "450", "٤٥٠ €": "450", "1\u00a0200,50\u00a0€": "1200.50", "1\u202f200,50\u202f€": "1200.50",
        "1\u2009200 €": "1200", "450\n€": "450", "\u200e450 €\u200f": "450",
    },
}  # fmt: skip

#: Texts that name no certain sum, which is asked back.
UNCLEAR = {
    "about": [
        "ca. 500", "etwa 450 €", "ungefähr 500 Euro", "rund 500", "~500", "≈ 500 €", "about 500 euros", "around 500",
        "roughly 450", "environ 500 €", "około 500 euro", "cerca de 500 €", "yaklaşık 500 avro", "περίπου 500 ευρώ",
        "приблизно 500 євро", "близько 500",
    ],
    "ranges": [
        "450–550", "450-550", "450 - 550 €", "450 bis 550 Euro", "between 450 and 550 euros", "450 to 550",
        "entre 450 et 550 €", "450 à 550 euros", "od 450 do 550 euro", "de 450 a 550 euros", "450 ile 550 avro arası",
        "από 450 έως 550 ευρώ", "від 450 до 550 євро", "450 oder 550", "450/550 €",
    ],
    "gross and net": [
        "500 brutto", "brutto 500", "450 € netto", "500 gross", "450 net", "500 € brut", "450 € net", "500 bruto",
        "500 brüt", "500 μικτά", "500 брутто", "450 нетто",
    ],
    "up to, at least": [
        "bis zu 499 €", "maximal 450", "höchstens 450 Euro", "mindestens 400", "unter 500", "weniger als 500 €",
        "mehr als 400", "up to 499", "at most 450 euros", "under 500", "jusqu'à 450 €", "maximum 450 €", "do 499 euro",
        "até 450 €", "no máximo 450", "en fazla 450 avro", "μέχρι 450 ευρώ", "до 450 євро", "499 € max.", "ab 400 €",
        "knapp 500", "fast 500 Euro", "almost 450", "presque 450 €", "prawie 450 €", "quase 450 €", "neredeyse 450 avro",
        "σχεδόν 450 €", "майже 450 €", "less than 500", "moins de 500 €", "gut 450 €", "so um die 450 €",
    ],
    "other currencies": [
        "450 USD", "$450", "450 $", "450 £", "£450", "450 Pfund", "450 zł", "450 PLN", "450 złotych", "450 TL", "450 ₺",
        "450 lira", "450 грн", "450 гривень", "450 CHF", "450 Franken", "450 dollars", "450 δολάρια", "450 ₴", "450 Dollar",
        "450 kr", "450 ¥", "450 reais", "R$ 450", "450 Kč", "450 Ft", "450 Rubel", "450 рублів", "450 ct",
    ],
    "per head without a count": [
        "400 pro Person", "400 € pro Kopf", "20 euros each", "20 € par personne", "20 € na osobę", "20 € por pessoa",
        "kişi başı 20 €", "20 € ανά άτομο", "20 € на особу",
    ],
    "some hundreds": [
        "mehrere hundert Euro", "ein paar hundert Euro", "several hundred euros", "quelques centaines d'euros",
        "kilkaset euro", "algumas centenas de euros", "birkaç yüz avro", "μερικές εκατοντάδες ευρώ", "кількасот євро",
    ],
    "with more to come": ["400 + 50 €", "500 € minus 50 €", "400 € zzgl. Fahrt", "400 € und 50 €", "499 Euro 99"],
    "zero and below": ["0", "0,00", "0 €", "0.00 EUR", "-1", "-0,01", "-450 €", "−450", "minus 450 Euro", "null Euro", "00"],
    "absurd": ["1e9", "1e400", "9" * 400, "450" + "0" * 100 + " €", "0,001", "499,9999", "∞ €", "NaN", "inf", "1/2 €"],
    "nonsense": [
        "viel", "?", "...", "€", "weiß nicht", "keine Ahnung", "asdf", "ja", "12.34.56", "1,2,3", "3 Personen", "💶",
        "a" * 500, "450 " * 100,
    ],
}  # fmt: skip

#: Numbers that are no certain sum, by what they are.
NO_SUMS = {
    "a sum per head in words that are not listed (amounts.yml, per_head)": [
        "je Teilnehmer 20 €", "je Kopf 20 €", "20 € pro Schüler", "20 € per participant", "20 € per pupil",
        "20 € par tête", "20 € par élève", "20 € na uczestnika", "20 € por participante", "öğrenci başına 20 €",
        "20 € ανά συμμετέχοντα", "20 € на учасника", "jeweils 20 €",
    ],
    "a number of people is no sum": ["450 Personen", "20 people", "450 Teilnehmer"],
    "a date is no sum": ["im Mai 2027", "12. Mai"],
    "multiplied in words": ["dreimal 150 €", "drei mal 150"],
}  # fmt: skip

SPREAD = [
    "2 Anträge à 400 für dieselbe Fahrt", "2 Anträge à 400 €", "zwei Anträge zu je 300 Euro", "3 applications of 200 €",
    "two applications of 400 euros each", "2 demandes de 400 €", "2 wnioski po 400 euro", "2 pedidos de 400 €",
    "2 başvuru, her biri 400 €", "2 αιτήσεις των 400 ευρώ", "2 заявки по 400 євро", "400 € je Antrag",
    "800 €, aufgeteilt auf zwei Anträge", "drei Anträge über je 450 €",
]  # fmt: skip

#: Several applications and no certain sum in each: two flags stand together.
SPREAD_AND_UNCLEAR = ["2 Anträge à ca. 400", "2 Anträge zu je bis zu 400 €", "about 400 euros in 2 applications"]

NOTHING = [None, "", " ", "\t\n", "\u00a0", "\u202f"]


def flat(table: dict[str, list[str]]) -> list[str]:
    return [text for texts in table.values() for text in texts]


def short(text: str | None) -> str:
    return repr(text)[:40]


@pytest.mark.parametrize(("text", "euros"), [row for rows in EXACT.values() for row in rows.items()])
def test_one_sum_is_read_exactly(text: str, euros: str) -> None:
    assert sum_in(text) == Sum("exact", Decimal(euros))


@pytest.mark.parametrize("text", flat(UNCLEAR), ids=short)
def test_what_is_no_certain_sum_is_asked_back(text: str) -> None:
    assert sum_in(text) == Sum("unclear")


@pytest.mark.parametrize("text", flat(NO_SUMS), ids=short)
def test_a_number_that_is_no_sum_is_asked_back(text: str) -> None:
    assert sum_in(text) == Sum("unclear")


@pytest.mark.parametrize("text", [".50", ",50", ",50 €"])
def test_cents_alone_are_never_euros(text: str) -> None:
    assert sum_in(text) in {Sum("unclear"), Sum("exact", Decimal("0.50"))}


@pytest.mark.parametrize("text", SPREAD)
def test_a_sum_spread_over_several_applications_is_told_apart(text: str) -> None:
    assert sum_in(text) == Sum("spread", several=True)


@pytest.mark.parametrize("text", SPREAD_AND_UNCLEAR)
def test_several_applications_may_be_unclear_as_well(text: str) -> None:
    assert sum_in(text) == Sum("unclear", several=True)


@pytest.mark.parametrize("text", NOTHING, ids=short)
def test_nothing_said_is_no_sum(text: str | None) -> None:
    assert sum_in(text) is None


CENTS = st.integers(min_value=1, max_value=99_999_999).map(lambda cents: Decimal(cents) / 100)


@given(CENTS, st.sampled_from(LOCALES))
@settings(max_examples=3_000, deadline=None, derandomize=True, database=None)
def test_every_sum_as_it_is_written_in_each_language_is_read_back(euros: Decimal, locale: str) -> None:
    assert sum_in(format_currency(euros, "EUR", locale=locale)) == Sum("exact", euros)
    assert sum_in(format_decimal(euros, "#,##0.00", locale=locale) + " €") == Sum("exact", euros)


@given(CENTS, st.sampled_from(["pt_BR", "de_AT", "de_CH", "en_US", "fr_CH"]))
@settings(max_examples=500, deadline=None, derandomize=True, database=None)
def test_so_it_is_as_neighbours_write_it(euros: Decimal, locale: str) -> None:
    assert sum_in(format_currency(euros, "EUR", locale=locale)) == Sum("exact", euros)


@given(st.text(max_size=60) | st.text(alphabet="0123456789.,-–x €k'", max_size=30))
@settings(max_examples=2_000, deadline=None, derandomize=True, database=None)
def test_any_text_is_read_without_an_error_and_only_an_exact_sum_has_euros(text: str) -> None:
    found = sum_in(text)
    assert (found is None) == (not text.strip())
    if found is not None:
        assert (found.euros is not None and found.euros > 0) == (found.kind == "exact")
