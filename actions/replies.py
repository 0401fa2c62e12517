"""What any answer is, whatever the channel that shows it.

A reply travels as JSON from the action server through Rasa (`json_message`) to the bot process, waits in the outbox,
and is rendered by a channel. Its text is plain text with two marks only: `**bold**`, and lines that begin with "• ".
"""

from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from translations.languages import LANGUAGES

#: Telegram's limit for the data of an inline button, in bytes of UTF-8.
PAYLOAD_BYTES = 64


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
    language: str = Field(pattern="|".join(LANGUAGES))
    alt: str = Field(min_length=1, description="what the picture shows, for who does not see it")
    highlight: tuple[str, ...] = Field(default=(), description="ids of the bars to be set off")


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
    near: str | None = Field(
        default=None,
        description="of a question that was not answered: the topic it came nearest to, empty where none did",
    )
