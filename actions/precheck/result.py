"""The result of a pre-check as one screen, its clauses, its document and its record."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from actions import payloads
from actions.db.retention import PRECHECK_DAYS
from actions.knowledge.finder import fits
from actions.knowledge.grants import with_reference
from actions.knowledge.models import Citation
from actions.knowledge.wishes import Wish
from actions.precheck.asking import TOPIC
from actions.precheck.engine import Finding, Verdict
from actions.precheck.facts import Facts
from actions.precheck.wording import Wording
from actions.replies import Button, Document, Record, Reply

#: Findings and programmes on the one screen of the result.
_MOST_FINDINGS = 3
_MOST_PROGRAMMES = 3
#: What a funding programme calls a format of the strategy.
_PLANS = {
    "school_exchange": "school_exchange", "school_project_week": "school_exchange", "erasmus": "school_exchange",
    "erasmus_plus": "youth_exchange", "fsj_abroad": "volunteering", "fsj_placement": "volunteering",
    "digital_format": "digital", "blog_vlog": "digital", "youth_digital_parliament": "youth_project",
    "culture_exchange": "culture", "ring_event": "network", "conference": "network", "trainee_exchange": "trainees",
    "administration_exchange": "professionals", "sports_or_citizen_trip": "citizens_meeting", "tour": "citizens_meeting",
    "family_trip": "citizens_meeting",
}  # fmt: skip
_LIGHTS = {"likely_meets": "🟢", "unclear": "🟡", "speaks_against": "🔴"}
_SIGNS = {"yes": "✓", "no": "✗", "unknown": "?"}
_REMARK = "ℹ"
#: The town's own grant is what is being checked; it is not offered beside itself.
_OWN_PROGRAMME = "siegburg"


@dataclass(frozen=True)
class Result:
    """What follows from a verdict."""

    wording: Wording

    def reply(self, facts: Facts, verdict: Verdict, *, reference: str, language: str) -> Reply:
        """One screen, with the document, and the record that the office finds under the reference."""
        return Reply(
            text="\n\n".join(self._parts(facts, verdict, reference, language)),
            language=language,
            topic=TOPIC,
            sources=tuple(self.wording.composer.source(citation, language) for citation in _citations(verdict)),
            buttons=tuple(self._buttons(facts, reference, language, verdict.as_of)),
            document=document(self.wording, facts, verdict, reference=reference, language=language),
            record=Record(kind="precheck", reference=reference, data=record(facts, verdict)),
        )

    def clauses(self, verdict: Verdict, language: str) -> Reply:
        """Every finding with its clause."""
        lines = [f"• {self._finding(finding, language)}" for finding in verdict.findings]
        heading = self.wording.text(language, "precheck_clauses")
        return Reply(
            text="\n".join([heading, *lines]),
            language=language,
            topic=TOPIC,
            sources=tuple(self.wording.composer.source(citation, language) for citation in _citations(verdict)),
            buttons=(self._do("again", "result", language), self._do_change(language)),
        )

    def _parts(self, facts: Facts, verdict: Verdict, reference: str, language: str) -> Iterator[str]:
        text = self.wording.text
        yield f"{_LIGHTS[verdict.outcome]} **{text(language, f'outcome_{verdict.outcome}')}**"
        yield text(language, f"decided_by_{verdict.decided_by}")
        said = [self.wording.line(line, language) for line in self.wording.facts(facts, language)]
        if said:
            yield text(language, "precheck_understood", facts=" · ".join(said))
        if verdict.missing:
            yield self.wording.missing(verdict, language)
        lines = [f"• {self._finding(finding, language)}" for finding in that_matter(verdict)]
        yield "\n".join([text(language, "precheck_findings"), *lines])
        better = self.wording.improvements(facts, verdict, language)
        if better:
            yield "\n".join([text(language, "precheck_improve"), *(f"• {line}" for line in better)])
        notes = self.wording.flags(verdict, language)
        if notes:
            yield "\n".join([text(language, "precheck_notes"), *(f"• {note}" for note in notes)])
        notice = text(language, "precheck_notice")
        kept = text(language, "precheck_kept", reference=reference, days=PRECHECK_DAYS)
        yield f"{notice} {kept}"
        if programmes(facts, self.wording, verdict.as_of):
            yield text(language, "precheck_programmes")

    def _finding(self, finding: Finding, language: str) -> str:
        place = self.wording.clause(finding.rule.clause, finding.paragraph, language)
        sign = _REMARK if finding.remark else _SIGNS[finding.answer]
        return f"{sign} {self.wording.finding(finding, language)} ({place})"

    def _buttons(self, facts: Facts, reference: str, language: str, today: dt.date) -> Iterator[Button]:
        yield self._do("clauses", "clauses", language)
        yield self._do_change(language)
        for programme in programmes(facts, self.wording, today):
            title = self.wording.text(language, f"programme_{programme}.title")
            yield Button(title=title, payload=payloads.topic("programme_details", programme=programme))
        yield self._do("restart", "restart", language)
        yield self._do(with_reference("forget", reference), "forget", language)

    def _do(self, what: str, key: str, language: str) -> Button:
        return Button(
            title=self.wording.text(language, f"precheck_button_{key}"), payload=payloads.topic(TOPIC, do=what)
        )

    def _do_change(self, language: str) -> Button:
        title = self.wording.text(language, "precheck_button_change")
        return Button(title=title, payload=payloads.topic(TOPIC, change="menu"))


def that_matter(verdict: Verdict) -> list[Finding]:
    """The three findings that count most: what speaks against it, what is open, who decides, and the firmest that are met."""

    def weight(finding: Finding) -> int:
        if finding.outcome is not None:
            return 0 if finding.answer == "no" else 1
        if finding.rule.decides:
            return 2
        return 3 if finding.rule.on_fail else 4

    return sorted((finding for finding in verdict.findings if not finding.remark), key=weight)[:_MOST_FINDINGS]


def programmes(facts: Facts, wording: Wording, today: dt.date) -> list[str]:
    """Funding programmes that may fit beside the town's own grant."""
    knowledge = wording.composer.knowledge
    towns = [town for town in facts.partners or () if town in knowledge.cities]
    plan = _PLANS.get(facts.format or "")
    if not towns or plan is None:
        return []
    known = knowledge.programmes.values()
    applicants = {name for programme in known for name in programme.applicants}
    who = facts.applicant_kind if facts.applicant_kind in applicants else None
    start = facts.start[:7] if facts.start else None
    wish = Wish(town=",".join(towns), what=plan, who=who, size=facts.people, when=start)
    fitting = [fit for fit in fits(wish, known, today=today) if fit.grade != "no"]
    names = [fit.programme.id for fit in fitting if fit.programme.kind == "grant"]
    return [name for name in names if name != _OWN_PROGRAMME][:_MOST_PROGRAMMES]


def document(wording: Wording, facts: Facts, verdict: Verdict, *, reference: str, language: str) -> Document:
    return Document(
        kind="precheck",
        name=f"bruecke-{reference.lower()}.pdf",
        title=wording.text(language, "document_link", reference=reference),
        language=language,
        data={
            "reference": reference,
            "facts": facts.as_json(),
            "ruleset": verdict.ruleset,
            "as_of": verdict.as_of.isoformat(),
        },
    )


def record(facts: Facts, verdict: Verdict) -> dict[str, Any]:
    """What is stored: enough to compute it again, and the verdict as it was."""
    return {
        "facts": facts.as_json(),
        "ruleset": verdict.ruleset,
        "as_of": verdict.as_of.isoformat(),
        "outcome": verdict.outcome,
        "decided_by": verdict.decided_by,
        "flags": list(verdict.flags),
        "missing": list(verdict.missing),
        "findings": {finding.rule.id: finding.answer for finding in verdict.findings},
    }


def _citations(verdict: Verdict) -> list[Citation]:
    """The documents that the findings stand in, and the report beside a decision of the office."""
    documents = dict.fromkeys(finding.rule.clause.document for finding in verdict.findings)
    if "guideline_2023_note" in verdict.flags:
        documents["guideline_report"] = None
    return [Citation(document=name) for name in documents]
