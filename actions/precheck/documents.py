"""The pre-check as a PDF: in the reader's language, with the German text beside it for the office."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from functools import cache

from actions.knowledge.composing import Composer
from actions.precheck.engine import Finding, Verdict, evaluate
from actions.precheck.facts import Facts
from actions.precheck.pdf import Both, Light, Line, Report, Section, report_pdf
from actions.precheck.rules import Rulebook
from actions.precheck.wording import FACTS, Wording
from actions.replies import Document

_LIGHTS: dict[str, Light] = {"likely_meets": "green", "unclear": "yellow", "speaks_against": "red"}
_GERMAN = "de"

Worded = Callable[[str], str]


def precheck_pdf(composer: Composer, document: Document) -> bytes:
    """The PDF of a reply's document.

    Raises:
        KeyError, ValueError: the data have not their form.
        actions.precheck.pdf.PdfError: the file could not be made.
    """
    data = document.data
    return pdf(
        Wording(composer, _book()),
        Facts.model_validate(data["facts"]),
        reference=str(data["reference"]),
        ruleset=str(data["ruleset"]),
        as_of=dt.date.fromisoformat(data["as_of"]),
        language=document.language,
    )


@cache
def _book() -> Rulebook:
    """Read with the first document of a process."""
    return Rulebook.load()


def pdf(wording: Wording, facts: Facts, *, reference: str, ruleset: str, as_of: dt.date, language: str) -> bytes:
    """Facts, findings with their clauses, verdict, what happens next, and the notice that it is no decision."""
    verdict = evaluate(facts, wording.book, ruleset=ruleset, as_of=as_of)
    return report_pdf(_Maker(wording, facts, verdict, language).report(reference))


class _Maker:
    def __init__(self, wording: Wording, facts: Facts, verdict: Verdict, language: str) -> None:
        self._wording, self._facts, self._verdict, self._language = wording, facts, verdict, language

    def report(self, reference: str) -> Report:
        verdict = self._verdict
        sections = (
            self._facts_section(),
            self._missing(),
            self._findings(),
            self._improve(),
            self._notes(),
            self._next(),
        )
        return Report(
            language=self._language,
            title=self._both("document_title"),
            town="Kreisstadt Siegburg",
            meta=(
                Line(self._both("document_reference"), Both(reference)),
                Line(self._both("document_date"), self._pair(self._date)),
                Line(
                    self._both("document_ruleset"),
                    self._pair(lambda language: self._wording.ruleset(verdict.ruleset, language)),
                ),
            ),
            light=_LIGHTS[verdict.outcome],
            verdict=self._both(f"outcome_{verdict.outcome}"),
            decided_by=self._pair(lambda language: self._plain(language, f"decided_by_{verdict.decided_by}")),
            notice=self._both("document_notice"),
            sections=tuple(section for section in sections if section is not None),
            page=self._wording.text(self._language, "document_page"),
            made_on=dt.datetime.combine(verdict.as_of, dt.time(12), dt.UTC),
        )

    def _facts_section(self) -> Section:
        said = {
            language: {line.fact: line for line in self._wording.facts(self._facts, language, all_of_them=True)}
            for language in {self._language, _GERMAN}
        }
        own, german = said[self._language], said[_GERMAN]
        lines = [
            Line(self._couple(own[fact].label, german[fact].label), self._couple(own[fact].value, german[fact].value))
            for fact in FACTS
            if fact in own
        ]
        return Section(self._both("document_facts"), lines=tuple(lines), items=(self._both("document_sum_counts"),))

    def _findings(self) -> Section:
        lines = tuple(self._finding(finding) for finding in self._verdict.findings if not finding.remark)
        return Section(self._both("document_findings"), lines=lines)

    def _finding(self, finding: Finding) -> Line:
        answer_word = self._both(f"finding_{finding.answer}")
        return replace(self._clause(finding), answer=finding.answer, answer_word=answer_word)

    def _clause(self, finding: Finding) -> Line:
        """Where it stands, and what it says."""
        return Line(
            label=self._pair(lambda language: self._wording.clause(finding.rule.clause, finding.paragraph, language)),
            value=self._pair(lambda language: self._wording.finding(finding, language)),
        )

    def _missing(self) -> Section | None:
        if not self._verdict.missing:
            return None
        items = tuple(self._both(f"fact_{fact}") for fact in self._verdict.missing)
        return Section(self._both("document_missing"), items=items)

    def _improve(self) -> Section | None:
        own = self._wording.improvements(self._facts, self._verdict, self._language)
        german = self._wording.improvements(self._facts, self._verdict, _GERMAN)
        items = tuple(self._couple(*pair) for pair in zip(own, german, strict=True))
        return Section(self._both("document_improve"), items=items) if items else None

    def _notes(self) -> Section | None:
        own = self._wording.flags(self._verdict, self._language)
        german = self._wording.flags(self._verdict, _GERMAN)
        items = tuple(self._couple(*pair) for pair in zip(own, german, strict=True))
        lines = tuple(self._clause(finding) for finding in self._verdict.findings if finding.remark)
        return Section(self._both("document_notes"), lines=lines, items=items) if lines or items else None

    def _next(self) -> Section:
        contact = self._wording.composer.knowledge.topics["human"].facts
        reach = {"phone": str(contact["phone"]), "email": str(contact["email"])}
        items = (
            self._pair(lambda language: self._wording.text(language, "document_next_apply", **reach)),
            self._both("document_next_attach"),
            self._both("document_next_decide"),
            self._both("document_next_deadline"),
        )
        return Section(self._both("document_next"), items=items)

    # -- both languages ---------------------------------------------------------------------------------------------

    def _both(self, key: str) -> Both:
        return self._pair(lambda language: self._plain(language, key))

    def _pair(self, worded: Worded) -> Both:
        return self._couple(worded(self._language), worded(_GERMAN))

    def _couple(self, own: str, german: str) -> Both:
        return Both(own, None if self._language == _GERMAN else german)

    def _plain(self, language: str, key: str) -> str:
        """Without the marks of a chat."""
        return self._wording.text(language, key).replace("**", "")

    def _date(self, language: str) -> str:
        return self._wording.composer.messages.date(language, self._verdict.as_of)
