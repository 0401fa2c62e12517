"""The forms of the knowledge files. Unknown keys are errors: a typo in a file is found at loading."""

import datetime as dt
from collections.abc import Mapping
from typing import Annotated, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

Level = Literal["A", "B", "C"]
Fact = str | int | dt.date | list[str]
Kind = Literal[
    "plain", "privacy", "languages", "amount", "format", "formats",
    "town", "compare", "ranking", "spoken",
    "totals", "states", "countries", "nrw",
    "activities", "activity",
    "finder", "programme", "programmes", "deadlines", "town_programmes",
]  # fmt: skip


def _known_timezone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise ValueError(f"no time zone {name}") from error
    return name


#: An IANA name.
Timezone = Annotated[str, AfterValidator(_known_timezone)]


class FactModel(BaseModel):
    """What all of them are: unchangeable, and strict about their keys."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Document(FactModel):
    """A paper or page that facts come from (documents.yml)."""

    title: str
    date: str | None = Field(default=None, pattern=r"\d{4}(-\d\d){0,2}", description="ISO, as exact as known")
    approximate: bool = Field(default=False, description="undated itself; the date is the nearest known")
    section: str | None = Field(default=None, description="where a citation names none")
    url: str | None = None
    seen: dt.date | None = Field(default=None, description="the day on which the page was read, in an archived copy")
    worded: bool = Field(default=False, description="the title is not a paper's own: the catalogs word it")


class Citation(FactModel):
    """A place in a document."""

    document: str
    section: str | None = None


class Topic(FactModel):
    """One thing that the assistant can answer: an intent of the same name, wording under the same key (topics/)."""

    id: str = Field(pattern=r"[a-z][a-z0-9_]*")
    about: str = Field(description="what people ask, in English, for those who write examples")
    kind: Kind = "plain"
    facts: dict[str, Fact] = Field(default_factory=dict, description="arguments of the wording")
    sources: tuple[Citation, ...] = ()
    related: tuple[str, ...] = ()
    reserved: str | None = Field(
        default=None, description="the word under which `bruecke ask` reports it, if not the id"
    )
    message: str | None = Field(default=None, description="the key of the wording, if not the id")
    not_stated: bool = Field(default=False, description="the papers do not say; the wording says so first")
    not_modelled: str | None = None
    place: bool = Field(default=False, description="a pin on the map goes with the answer")


class Population(FactModel):
    scope: Literal["town", "municipality", "district"]
    value: int
    year: str
    document: str


class Tie(FactModel):
    """How a town and Siegburg are tied; years as the sources print them."""

    document: str
    since_year: str | None = None
    sponsorship_year: str | None = None
    contact_years: str | None = None
    friendship_year: str | None = None
    treaty_date: dt.date | None = None
    other_year: str | None = Field(default=None, description="a contradicting report, named beside the year")
    ring_year: str | None = None


class Altitude(FactModel):
    """Metres above sea level; `high` where a town lies on a slope."""

    low: int
    high: int | None = None
    document: str


class City(FactModel):
    """A town (cities/). Coordinates in degrees, WGS 84."""

    id: str
    status: Literal["partner", "ring"]
    country: str = Field(pattern=r"[A-Z]{2}")
    country_name: str
    language: str
    names: dict[str, str]
    latitude: float
    longitude: float
    population: Population
    website: str
    tie: Tie
    timezone: Timezone
    altitude: Altitude
    sights_document: str


class Home(FactModel):
    """Siegburg itself (siegburg.yml)."""

    name: str
    latitude: float
    longitude: float
    document: str
    timezone: Timezone


class Format(FactModel):
    """A format of the strategy (strategy/formats.yml); no levels where the paper gives none."""

    id: str
    theme: int = Field(ge=1, le=4)
    levels: tuple[Level, ...]


class Figures(FactModel):
    """Town twinnings of one Land."""

    world: int
    france: int


class Statistics(FactModel):
    """The network office's tables (statistics.yml). Keys of `germany` and `nrw` are ISO 3166 codes."""

    date: dt.date
    repeated: dt.date
    states: Mapping[str, Figures]
    germany: Mapping[str, int]
    nrw: Mapping[str, int]
    nrw_municipalities: int
    nrw_districts: int
    off_by_one: int
    unlabelled: int
    countries: Mapping[str, str]


class State(FactModel):
    """One side of a contradiction: what its answer shows of it (years, dates, figures, names), and who says so."""

    document: str
    shows: tuple[int | dt.date | str, ...]


class Contradiction(FactModel):
    """What sources say differently (contradictions.yml); `ask` are the names in the question, as in composing.Question."""

    id: str
    about: str
    topic: str
    ask: Mapping[Literal["towns", "formats", "programmes"], tuple[str, ...]] = Field(default_factory=dict)
    states: tuple[State, ...]
