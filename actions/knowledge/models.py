"""The forms of the knowledge files. Unknown keys are errors: a typo in a file is found at loading."""

import datetime as dt
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

Level = Literal["A", "B", "C"]
Fact = str | int | dt.date | list[str]


class _Form(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Document(_Form):
    """A paper or page that facts come from (documents.yml)."""

    title: str
    date: str | None = Field(default=None, pattern=r"\d{4}(-\d\d){0,2}", description="ISO, as exact as known")
    approximate: bool = Field(default=False, description="undated itself; the date is the nearest known")
    url: str | None = None
    seen: dt.date | None = Field(default=None, description="the day on which the page was read, in an archived copy")
    worded: bool = Field(default=False, description="the title is not a paper's own: the catalogs word it")


class Citation(_Form):
    """A place in a document."""

    document: str
    section: str | None = None


class Topic(_Form):
    """One thing that the assistant can answer: an intent of the same name, wording under the same key (topics/)."""

    id: str = Field(pattern=r"[a-z][a-z0-9_]*")
    about: str = Field(description="what people ask, in English, for those who write examples")
    kind: Literal["plain", "town", "format", "formats", "amount", "languages", "privacy"] = "plain"
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


class Population(_Form):
    scope: Literal["town", "municipality", "district"]
    value: int
    year: str
    document: str


class Tie(_Form):
    """How a town and Siegburg are tied; years as the sources print them."""

    document: str
    since_year: str | None = None
    sponsorship_year: str | None = None
    contact_years: str | None = None
    friendship_year: str | None = None
    treaty_date: dt.date | None = None
    other_year: str | None = Field(default=None, description="a contradicting report, named beside the year")
    ring_year: str | None = None


class City(_Form):
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


class Home(_Form):
    """Siegburg itself (siegburg.yml)."""

    name: str
    latitude: float
    longitude: float
    document: str


class Format(_Form):
    """A format of the strategy (strategy/formats.yml); no levels where the paper gives none."""

    id: str
    theme: int = Field(ge=1, le=4)
    levels: tuple[Level, ...]
