"""Which question of the pre-check comes next. Pure: what was answered so far in, the next question out.

An answer is what it says about the facts: `{"applicant_kind": "school"}`; an empty one was skipped. Questions that an
earlier answer settles are not asked, unless a person wants to change what was settled (`wanted`).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from pydantic import ValidationError

from actions.knowledge.grants import COVERED, OTHER, QUESTIONS, Topic
from actions.precheck.facts import Facts
from actions.precheck.rules import Rulebook

#: The facts that a question is about, the one that answers it first.
FACTS_OF: Mapping[Topic, tuple[str, ...]] = {
    "applicant": ("applicant_kind", "applicant_in_siegburg"),
    "partners": ("partners",),
    "plan": ("format",),
    "theme": ("theme", "theme_deviation_reason"),
    "levels": ("levels",),
    "goals": ("goals",),
    "sum": ("requested_eur", "total_cost_eur"),
    "start": ("start", "people"),
    "status": ("new_official_partnership",),
}

Answer = Mapping[str, Any]


@dataclass(frozen=True)
class Interview:
    """`order` is the order in which questions were answered, for the way back."""

    answers: Mapping[Topic, Answer] = field(default_factory=dict)
    order: tuple[Topic, ...] = ()
    wanted: tuple[Topic, ...] = ()
    skipped: tuple[Topic, ...] = ()

    @property
    def facts(self) -> Facts:
        """Raises pydantic.ValidationError where an answer has not its form (a forged button)."""
        said: dict[str, Any] = {}
        for question in QUESTIONS:
            said |= self.answers.get(question, {})
        return Facts.model_validate(said)

    def path(self, book: Rulebook) -> tuple[Topic, ...]:
        """The questions of this pre-check, answered and open ones."""
        facts = self.facts
        settled_by = book.formats.get(facts.format or "")
        partners = facts.partners or ()
        elsewhere = bool(partners) and not {*COVERED} & {*partners}
        needless: set[Topic] = {"start"} if elsewhere else {"status"}
        if settled_by is not None:
            needless |= {"theme", "levels"} if settled_by.levels else {"theme"}
        return tuple(
            question
            for question in QUESTIONS
            if question not in needless or question in self.wanted or question in self.answers
        )

    def next(self, book: Rulebook) -> Topic | None:
        """The question that a person went back to, else the first open one; None where all is said."""
        return next(
            (question for question in (*reversed(self.wanted), *self.path(book)) if not self._answered(question)), None
        )

    def step(self, question: Topic, book: Rulebook) -> tuple[int, int]:
        """The question's place on the way, and how many there are."""
        path = self.path(book)
        open_ones = [item for item in path if not self._answered(item)]
        return len(path) - len(open_ones) + 1 + (open_ones.index(question) if question in open_ones else 0), len(path)

    def _answered(self, question: Topic) -> bool:
        """An answer to the main fact, or a skipped question; "in Siegburg" alone leaves open who applies."""
        answer = self.answers.get(question)
        return answer is not None and (question in self.skipped or not answer or FACTS_OF[question][0] in answer)

    def answered(self, question: Topic, answer: Answer) -> "Interview":
        """With what was said added to it; a new format makes room for what it settles."""
        answers = dict(self.answers)
        if question == "plan" and answers.get("plan") != answer:
            answers = {name: given for name, given in answers.items() if name not in ("theme", "levels")}
        answers[question] = {**answers.get(question, {}), **answer}
        order = (*(item for item in self.order if item != question), question)
        wanted = tuple(item for item in self.wanted if item != question or item in ("theme", "levels", "status"))
        skipped = self.skipped if answer else (*self.skipped, question)
        return replace(self, answers=answers, order=order, wanted=wanted, skipped=skipped)

    def reopened(self, question: Topic) -> "Interview":
        """The question is asked (again), even if it was settled."""
        answers = {name: given for name, given in self.answers.items() if name != question}
        order = tuple(item for item in self.order if item != question)
        skipped = tuple(item for item in self.skipped if item != question)
        return replace(self, answers=answers, order=order, wanted=(*self.wanted, question), skipped=skipped)

    def back(self) -> "Interview":
        """Before the last answer."""
        return self.reopened(self.order[-1]) if self.order else self

    @property
    def begun(self) -> bool:
        return bool(self.answers)


def is_valid(answer: Answer) -> bool:
    """Whether an answer is one that the facts can hold."""
    try:
        Facts.model_validate(dict(answer))
    except ValidationError:
        return False
    return True


def other_town(text: str) -> str:
    """A town that is none of the partners, as a fact has it."""
    return f"{OTHER}:{' '.join(text.split())}"
