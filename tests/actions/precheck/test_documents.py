"""The document of a pre-check: what stands in it, in the person's language and in German."""

import io

import pikepdf
import pytest
from pdfminer.high_level import extract_text

from actions.knowledge.answers import Answers
from actions.precheck.documents import pdf, precheck_pdf
from actions.precheck.facts import Facts
from actions.precheck.result import document
from actions.precheck.rules import Rulebook
from actions.precheck.wording import Wording
from tests.actions.precheck.conftest import DAY, judged
from translations.languages import LANGUAGES

REFERENCE = "SB-7K3Q-9FXM"


def words_of(file: bytes) -> str:
    return " ".join(extract_text(io.BytesIO(file)).split())


def made(wording: Wording, facts: Facts, language: str) -> bytes:
    return pdf(wording, facts, reference=REFERENCE, ruleset="strategy-2022", as_of=DAY, language=language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_says_everything_in_the_language_and_in_german(wording: Wording, choir: Facts, language: str) -> None:
    text = words_of(made(wording, choir, language))
    for read in {language, "de"}:
        for key in ("outcome_likely_meets", "document_notice", "document_facts", "document_findings", "document_next"):
            first_words = " ".join(wording.text(read, key).split()[:3])
            assert first_words in text, (read, key)
    assert REFERENCE in text
    assert "Zuschussregeln (3)" in text
    assert "450" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_tagged_in_its_language_with_all_fonts_inside(wording: Wording, choir: Facts, language: str) -> None:
    with pikepdf.open(io.BytesIO(made(wording, choir, language))) as file:
        assert str(file.Root.Lang) == language
        assert file.Root.MarkInfo.Marked
        assert "/StructTreeRoot" in file.Root
        for page in file.pages:
            for font in page.resources.Font.values():
                descriptor = font.DescendantFonts[0].FontDescriptor
                assert {"/FontFile", "/FontFile2", "/FontFile3"} & set(descriptor.keys())


def test_what_is_missing_and_what_would_help_stands_in_it(wording: Wording, nothing: Facts) -> None:
    text = words_of(made(wording, nothing, "de"))
    assert wording.text("de", "document_missing") in text
    assert wording.text("de", "document_improve") in text
    assert wording.text("de", "fact_not_said") in text


def test_the_reply_s_document_is_made_from_what_it_carries(
    answers: Answers, wording: Wording, book: Rulebook, choir: Facts
) -> None:
    carried = document(wording, choir, judged(choir, book), reference=REFERENCE, language="tr")
    assert precheck_pdf(answers, carried) == made(wording, choir, "tr")


def test_data_without_their_form_are_refused(answers: Answers, wording: Wording, book: Rulebook, choir: Facts) -> None:
    carried = document(wording, choir, judged(choir, book), reference=REFERENCE, language="de")
    with pytest.raises((KeyError, ValueError)):
        precheck_pdf(answers, carried.model_copy(update={"data": {"facts": {"theme": 9}}}))
