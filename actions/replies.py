"""What any answer is, whatever the channel that shows it.

A reply travels as JSON from the action server through Rasa (`json_message`) to the bot process, waits in the outbox,
and is rendered by a channel. Its text is plain text with two marks only: `**bold**`, and lines that begin with "• ".
"""

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from translations.languages import LANGUAGES

#: Telegram's limit for the data of an inline button, in bytes of UTF-8.
PAYLOAD_BYTES = 64

_LANGUAGE = f"^({'|'.join(LANGUAGES)})$"


def _fits_callback_data(payload: str) -> str:
    if not 1 <= len(payload.encode()) <= PAYLOAD_BYTES:
        raise ValueError(f"a button's payload takes 1 to {PAYLOAD_BYTES} bytes, this one {len(payload.encode())}")
    return payload


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Source(_Value):
    """A document that an answer rests on."""

    title: str
    section: str | None = None
    date: str | None = Field(default=None, description="ISO date, as exact as known: 2022, 2022-10 or 2022-10-25")
    url: str | None = None
    dated: Literal["exact", "about", "seen"] = Field(
        default="exact",
        description="about: the document itself is undated; seen: the date is the day on which it was read",
    )


class Button(_Value):
    """A choice; pressing it sends the payload as the person's next turn (see actions.payloads)."""

    title: str = Field(min_length=1)
    payload: Annotated[str, AfterValidator(_fits_callback_data)]


class Place(_Value):
    """A pin on a map. Coordinates in degrees, WGS 84."""

    title: str
    address: str
    latitude: float = Field(ge=-90, le=90)
    longitude: float = Field(ge=-180, le=180)


#: The tables of which there is a chart (actions.knowledge.kinds.statistics).
Chart = Literal["states", "france", "countries", "nrw"]


class Picture(_Value):
    """A picture that a channel has drawn when it shows the reply (actions.knowledge.charts)."""

    chart: Chart
    language: str = Field(pattern=_LANGUAGE)
    alt: str = Field(min_length=1, description="what the picture shows, for who does not see it")
    highlight: tuple[str, ...] = Field(default=(), description="ids of the bars to be set off")


class Document(_Value):
    """A PDF file of the person's own, made anew each time a channel sends it or opens it (bot.documents)."""

    kind: Literal["precheck"]
    name: str = Field(pattern=r"^[a-z0-9][a-z0-9._-]*\.pdf$", description="the file's name")
    title: str = Field(min_length=1, max_length=200, description="the words of the link, and the file's caption")
    language: str = Field(pattern=_LANGUAGE)
    data: dict[str, Any] = Field(repr=False, description="what it is made of, as JSON")


_DATA: Mapping[str, frozenset[str]] = {
    "precheck": frozenset(("facts", "ruleset", "as_of", "outcome", "decided_by", "flags", "missing", "findings")),
    "precheck_forgotten": frozenset(),
    "interest": frozenset(("role", "town", "year", "contact")),
    "interest_forgotten": frozenset(),
}


class Record(_Value):
    """What the bot keeps of a reply in its tables, in the transaction that promises the reply; never shown.

    `data` of a pre-check are its facts and its verdict, of an interest its role, town, year and contact.
    """

    kind: Literal["precheck", "precheck_forgotten", "interest", "interest_forgotten"]
    reference: str = Field(pattern="^SB-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$")
    data: dict[str, Any] = Field(repr=False)

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        # The bot stores it after all that can fail and be tried again: what has not its form must not come so far.
        if self.data.keys() != _DATA[self.kind]:
            raise ValueError(f"the data of a {self.kind} are {', '.join(sorted(_DATA[self.kind])) or 'none'}")
        if self.kind == "precheck":
            date.fromisoformat(str(self.data["as_of"]))
        return self


class Reply(_Value):
    """One message to a person, in `language`.

    `topic` is a topic's id or a reserved word (see docs/contracts.md); `confidence` is the classifier's, between 0 and 1,
    and None where no classifier was asked (commands, buttons).
    """

    text: str = Field(min_length=1)
    language: str
    topic: str
    confidence: float | None = None
    sources: tuple[Source, ...] = ()
    buttons: tuple[Button, ...] = ()
    place: Place | None = None
    picture: Picture | None = None
    document: Document | None = None
    record: Record | None = None
    near: str | None = Field(
        default=None,
        description="of a question that was not answered: the topic it came nearest to, empty where none did",
    )
