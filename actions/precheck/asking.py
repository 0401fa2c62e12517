"""The questions of the pre-check as replies: wording, choices, and what is said before the next question."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from actions import payloads
from actions.knowledge.grants import LEVELS, OTHER, PARTNERS, QUESTIONS, Topic
from actions.knowledge.models import Format
from actions.precheck.interview import FACTS_OF, Interview
from actions.precheck.money import LARGEST
from actions.precheck.rules import Clause
from actions.precheck.wording import Wording
from actions.replies import Button, Reply

TOPIC = "precheck"
#: The formats offered at once; a button shows all of them.
_FIRST_FORMATS = (
    "school_exchange", "culture_exchange", "sports_or_citizen_trip", "family_trip", "trainee_exchange", "conference",
    "digital_format",
)  # fmt: skip
_APPLICANTS = (
    "association", "school", "company", "informal_group", "private_person", "church", "municipal", "party", "other",
)  # fmt: skip
#: Where the paper says why a question is asked.
_WHY: dict[Topic, Clause] = {
    "applicant": Clause(document="strategy", section="Formate"),
    "partners": Clause(document="strategy", section="Einleitung"),
    "plan": Clause(document="strategy", section="Formate"),
    "theme": Clause(document="strategy", section="Themenschwerpunkte"),
    "levels": Clause(document="strategy", section="Formate"),
    "goals": Clause(document="strategy", section="Zielsetzung"),
    "sum": Clause(document="strategy", section="Zuschussregeln", paragraph=3),
    "start": Clause(document="strategy", section="Zuschussregeln"),
    "status": Clause(document="strategy", section="Entwicklungspotenziale", paragraph=2),
}


@dataclass(frozen=True)
class Asking:
    """Asks; `say` is what comes before the question: see `_before`."""

    wording: Wording

    def question(self, question: Topic, interview: Interview, language: str, *, say: str | None) -> Reply:
        """The next question with its choices, and the place on the way."""
        step, steps = interview.step(question, self.wording.book)
        place = self.wording.text(language, "precheck_step", step=step, steps=steps)
        parts = [self._before(say, question, interview, language), f"{place}\n{self._asked(question, language)}"]
        everything = say == "formats"
        changeable = (say or "") in ("settled", "understood", "more")
        return Reply(
            text="\n\n".join(part for part in parts if part),
            language=language,
            topic=TOPIC,
            buttons=tuple(self._buttons(question, interview, language, everything=everything, changeable=changeable)),
        )

    def which_to_change(self, interview: Interview, language: str) -> Reply:
        """The answers given, each a button that opens its question again."""
        buttons = [
            Button(title=self._label(question, language), payload=payloads.topic(TOPIC, change=question))
            for question in QUESTIONS
            if question in (*interview.path(self.wording.book), "theme", "levels")
        ]
        text = self.wording.text(language, "precheck_change_which")
        return Reply(text=text, language=language, topic=TOPIC, buttons=(*buttons, self._do("again", language)))

    # -- what is said before a question -----------------------------------------------------------------------------

    def _before(self, say: str | None, question: Topic, interview: Interview, language: str) -> str:
        """`say` is a word, some with a value behind a colon: "absurd:99999999"."""
        word, _, value = (say or "").partition(":")
        match word:
            case "intro":
                return self.wording.text(language, TOPIC)
            case "understood":
                return "\n\n".join([self.wording.text(language, TOPIC), self._understood(interview, language)])
            case "more":
                return self._understood(interview, language)
            case "settled":
                return self._settled(interview, language)
            case "why":
                return self._why(question, language)
            case "absurd":
                return self.wording.text(language, "precheck_amount_absurd", amount=Decimal(value))
            case "above_cost":
                facts = interview.facts
                requested, total = facts.requested, facts.total
                if requested and total and requested.euros and total.euros:
                    return self.wording.text(
                        language, "precheck_amount_above_cost", requested=requested.euros, total=total.euros
                    )
            case "again" | "unclear" | "refused" | "past" | "nothing":
                return self.wording.text(language, _SAID[word])
        return ""

    def _why(self, question: Topic, language: str) -> str:
        """The clause behind the question; with the threshold goes what was reported of it since."""
        clause = _WHY[question]
        place = self.wording.clause(clause, clause.paragraph, language)
        if question != "sum":
            return self.wording.text(language, f"precheck_why_{question}", clause=place)
        why = self.wording.text(language, "precheck_why_sum", clause=place, threshold_eur=self._threshold)
        return f"{why} {self.wording.flag('guideline_2023_note', language)}"

    @property
    def _threshold(self) -> Decimal:
        rule = next(rule for rule in self.wording.book.rules if rule.id == "below-500-office-may-decide")
        return Decimal(str(rule.facts["threshold_eur"]))

    def _understood(self, interview: Interview, language: str) -> str:
        facts = [self.wording.line(line, language) for line in self.wording.facts(interview.facts, language)]
        understood = self.wording.text(language, "precheck_understood", facts=" · ".join(facts))
        return "\n\n".join(part for part in (understood, self._settled(interview, language)) if part)

    def _settled(self, interview: Interview, language: str) -> str:
        """What the chosen format implies: shown, and changeable by a button."""
        item = self._settling(interview)
        if item is None:
            return ""
        arguments = {
            "format": self.wording.text(language, f"format_{item.id}"),
            "theme": self.wording.text(language, f"theme_{item.theme}"),
        }
        if not item.levels:
            return self.wording.text(language, "precheck_settled_theme", **arguments)
        levels = {"count": len(item.levels), "levels": list(item.levels)}
        return self.wording.text(language, "precheck_settled_both", **arguments, **levels)

    def _settling(self, interview: Interview) -> Format | None:
        return self.wording.book.formats.get(interview.facts.format or "")

    # -- the question and its choices -------------------------------------------------------------------------------

    def _asked(self, question: Topic, language: str) -> str:
        text = self.wording.text(language, f"precheck_ask_{question}")
        if question in ("levels", "goals"):
            return f"{text}\n\n{self.wording.text(language, f'precheck_{question}_explained')}"
        return text

    def _label(self, question: Topic, language: str) -> str:
        return self.wording.text(language, f"fact_{FACTS_OF[question][0]}")

    def _buttons(
        self, question: Topic, interview: Interview, language: str, *, everything: bool, changeable: bool
    ) -> Iterator[Button]:
        for value, title in self._choices(question, language, everything=everything):
            yield Button(title=title, payload=payloads.topic(TOPIC, **{_BUTTON_OF[question]: value}))
        if question == "plan" and not everything:
            yield self._do("formats", language)
        if changeable and self._settling(interview) is not None:
            settled: tuple[Topic, ...] = ("theme", "levels")
            asked = interview.path(self.wording.book)
            yield from (self._change(item, language) for item in settled if item not in asked)
        yield self._do("skip", language)
        yield self._do("why", language)
        if interview.order:
            yield self._do("back", language)
        yield self._do("stop", language)

    def _choices(self, question: Topic, language: str, *, everything: bool) -> Iterator[tuple[str, str]]:
        """Value of the button -> its title."""

        def worded(fact: str, values: Any) -> Iterator[tuple[str, str]]:
            return ((str(value).lower(), _capital(self.wording.value(fact, value, language))) for value in values)

        match question:
            case "applicant":
                yield from worded("applicant_kind", _APPLICANTS)
                yield "elsewhere", _capital(self.wording.text(language, "applicant_elsewhere"))
            case "partners":
                yield from worded("partners", (*PARTNERS, OTHER))
            case "plan":
                yield from worded("format", (*(self.wording.book.formats if everything else _FIRST_FORMATS), OTHER))
            case "theme":
                yield from worded("theme", (1, 2, 3, 4, OTHER))
            case "levels":
                yield from worded("levels", (*LEVELS, "none"))
            case "goals":
                yield from worded("goals", (1, 2, 3, 4, 5))
            case "status":
                yield from (
                    ("yes", self.wording.text(language, "precheck_yes")),
                    ("no", self.wording.text(language, "precheck_no")),
                )

    def _do(self, what: str, language: str) -> Button:
        key = {"again": "result"}.get(what, what)
        return Button(
            title=self.wording.text(language, f"precheck_button_{key}"), payload=payloads.topic(TOPIC, do=what)
        )

    def _change(self, question: Topic, language: str) -> Button:
        title = self.wording.text(language, f"precheck_button_change_{question}")
        return Button(title=title, payload=payloads.topic(TOPIC, change=question))


_SAID = {
    "again": "precheck_not_understood",
    "unclear": "precheck_amount_unclear",
    "refused": "precheck_amount_refused",
    "past": "precheck_start_past",
    "nothing": "precheck_nothing_to_change",
}

#: The entity of a question's buttons.
_BUTTON_OF: dict[Topic, str] = {
    "applicant": "applicant", "partners": "partner", "plan": "plan", "theme": "theme", "levels": "level", "goals": "goal",
    "sum": "sum", "start": "start", "status": "status",
}  # fmt: skip


def pressed(entity: str, value: str) -> dict[str, Any]:
    """What a button says about the facts."""
    match entity:
        case "applicant":
            return {"applicant_in_siegburg": False} if value == "elsewhere" else {"applicant_kind": value}
        case "partner":
            return {"partners": [value]}
        case "plan":
            return {"format": value}
        case "theme":
            return {"theme": value if value == OTHER else int(value)}
        case "level":
            return {"levels": [] if value == "none" else [value.upper()]}
        case "goal":
            return {"goals": [int(value)]}
        case "status":
            return {"new_official_partnership": value == "yes"}
    return {}


#: The question that an entity of a button answers.
QUESTION_OF: dict[str, Topic] = {entity: question for question, entity in _BUTTON_OF.items()}


def too_large(euros: Decimal) -> bool:
    return euros > LARGEST


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
