"""The check for the pilot internship: who can take part, and an interest noted with consent. Wording and values, no session."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from actions import payloads
from actions.db.retention import INTEREST_DAYS
from actions.knowledge.composing import Composer
from actions.knowledge.grants import with_reference
from actions.knowledge.internship import HOME, INTEREST_QUESTIONS, ROLES, TRAINEES, InterestTopic
from actions.replies import Button, Record, Reply
from translations.text import fold_words

TOPIC = "internship_interest"
_PILOT_TOPIC = "internship_participants"
#: The training years that there are, and the one that comes first in the paper.
_YEARS = (1, 2, 3)
_EMAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]{2,}")
_PHONE = re.compile(r"\+?[\d\s()/.-]{6,25}")
_LONGEST_CONTACT = 200
_FEWEST_DIGITS = 6


@dataclass(frozen=True)
class Interest:
    """What somebody said. `answered` are the questions that were answered or skipped."""

    role: str | None = None
    town: str | None = None
    year: int | None = None
    contact: str | None = None
    answered: tuple[InterestTopic, ...] = ()

    @property
    def path(self) -> tuple[InterestTopic, ...]:
        """The questions of this role; who is nobody the paper names is asked nothing more."""
        if self.role == "other":
            return ("role",)
        return tuple(item for item in INTEREST_QUESTIONS if item != "year" or self.role in (None, *TRAINEES))

    @property
    def next(self) -> InterestTopic | None:
        return next((question for question in self.path if question not in self.answered), None)

    def as_json(self) -> dict[str, Any]:
        return {"role": self.role, "town": self.town, "year": self.year, "contact": self.contact}


def contact_in(text: str) -> str | None:
    """An e-mail address or a telephone number, as it was written."""
    text = " ".join(text.split())[:_LONGEST_CONTACT]
    email, number = _EMAIL.search(text), _PHONE.search(_EMAIL.sub(" ", text))
    enough = number is not None and sum(character.isdigit() for character in number[0]) >= _FEWEST_DIGITS
    found = [email[0].strip(",;.")] if email else []
    found += [number[0].strip(" ,;./")] if number is not None and enough else []
    return ", ".join(found) or None


def chosen(text: str, titles: Mapping[str, str]) -> str | None:
    """The value whose title a typed answer names, where it names just one."""
    said = set(fold_words(text).split())
    fitting = [value for value, title in titles.items() if said and said <= set(fold_words(title).split())]
    exact = [value for value, title in titles.items() if fold_words(title) in fold_words(text)]
    found = exact or fitting
    return found[0] if len(found) == 1 else None


@dataclass(frozen=True)
class Inquiry:
    """The questions and the end of them as replies."""

    composer: Composer

    def question(self, interest: Interest, language: str, *, say: str | None) -> Reply:
        """The next question; `say`: "intro", "again", "contact"."""
        question = interest.next or "consent"
        step, steps = interest.path.index(question) + 1, len(interest.path)
        place = self._text(language, "interest_step", step=step, steps=steps)
        before = {"intro": TOPIC, "again": "interest_not_understood", "contact": "interest_contact_unclear"}.get(
            say or ""
        )
        parts = [self._text(language, before)] if before else []
        if question == "town" and interest.role is not None and say is None:
            parts.append(self.fits(interest, language))
        parts.append(f"{place}\n{self._asked(question, interest, language)}")
        return self._reply("\n\n".join(parts), language, self._buttons(question, interest, language))

    def fits(self, interest: Interest, language: str) -> str:
        """Who can take part, for this role."""
        text = self._text(language, f"interest_fits_{interest.role}")
        if interest.role != "trainee_siegburg":
            return text
        return f"{text} {self._text(language, 'interest_first_second_year')}"

    def noted(self, interest: Interest, reference: str, language: str) -> Reply:
        text = "\n\n".join(
            [
                self._text(language, "interest_noted", reference=reference),
                self._text(language, "interest_not_stated"),
            ]
        )
        withdraw = Button(
            title=self._text(language, "interest_button_withdraw"),
            payload=payloads.topic(TOPIC, interest=with_reference("withdraw", reference)),
        )
        record = Record(kind="interest", reference=reference, data=interest.as_json())
        return self._reply(text, language, [withdraw]).model_copy(update={"record": record})

    def ended(self, key: str, language: str, *, reference: str | None = None) -> Reply:
        """Nothing (more) is stored: `key` says why."""
        if reference is None:
            return self._reply(self._text(language, key), language, [])
        record = Record(kind="interest_forgotten", reference=reference, data={})
        text = self._text(language, key, reference=reference)
        return self._reply(text, language, []).model_copy(update={"record": record})

    def not_meant(self, language: str) -> Reply:
        """For who is nobody that the paper names: nothing is stored."""
        human = self.composer.topic_button("human", language)
        return self._reply(self._text(language, "interest_fits_other"), language, [human])

    def roles(self, language: str) -> dict[str, str]:
        return {role: self._text(language, f"interest_role_{role}") for role in ROLES}

    def _asked(self, question: InterestTopic, interest: Interest, language: str) -> str:
        if question != "consent":
            return self._text(language, f"interest_ask_{question}")
        facts = " · ".join(self._facts(interest, language))
        return self._text(language, "interest_ask_consent", facts=facts, days=INTEREST_DAYS)

    def _facts(self, interest: Interest, language: str) -> Iterable[str]:
        for name, value in interest.as_json().items():
            if value is not None or name == "town":
                label = self._text(language, f"interest_fact_{name}")
                yield self._text(language, "fact_line", label=label, value=self._value(name, value, language))

    def _value(self, name: str, value: Any, language: str) -> str:
        match name:
            case "role":
                return self._text(language, f"interest_role_{value}")
            case "town":
                if value is None:
                    return self._text(language, "interest_town_any")
                home = self.composer.knowledge.home.name
                return home if value == HOME else self.composer.town(str(value), language)
            case "year":
                return self._text(language, "interest_year", year=str(value))
        return str(value)

    def _buttons(self, question: InterestTopic, interest: Interest, language: str) -> Iterable[Button]:
        match question:
            case "role":
                for role, title in self.roles(language).items():
                    yield Button(title=title, payload=payloads.topic(TOPIC, role=role))
            case "town":
                for city in self.composer.knowledge.cities.values():
                    if city.status == "partner":
                        yield Button(title=city.names[language], payload=payloads.topic(TOPIC, town=city.id))
                if interest.role in ("host_family", "host_office"):
                    yield Button(title=self.composer.knowledge.home.name, payload=payloads.topic(TOPIC, place=HOME))
                if interest.role == "trainee_siegburg":
                    title = self._text(language, "interest_town_any")
                    yield Button(title=title[:1].upper() + title[1:], payload=payloads.topic(TOPIC, place="any"))
            case "year":
                for year in _YEARS:
                    title = self._text(language, "interest_year", year=str(year))
                    yield Button(title=title, payload=payloads.topic(TOPIC, year=str(year)))
            case "contact":
                yield self._do("skip", language)
            case "consent":
                for value in ("yes", "no"):
                    title = self._text(language, f"interest_{value}")
                    yield Button(title=title, payload=payloads.topic(TOPIC, consent=value))
        yield self._do("stop", language)

    def _do(self, what: str, language: str) -> Button:
        title = self._text(language, f"interest_button_{what}")
        return Button(title=title, payload=payloads.topic(TOPIC, interest=what))

    def _reply(self, text: str, language: str, buttons: Iterable[Button]) -> Reply:
        topic = self.composer.knowledge.topics[_PILOT_TOPIC]
        sources = tuple(self.composer.source(citation, language) for citation in topic.sources)
        return Reply(text=text, language=language, topic=TOPIC, sources=sources, buttons=tuple(buttons))

    def _text(self, language: str, key: str, /, **arguments: Any) -> str:
        return self.composer.text(language, key, **arguments)
