"""Loading the knowledge files, once, into one immutable object."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

from pydantic import BaseModel, TypeAdapter, ValidationError
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from actions.knowledge.models import City, Contradiction, Document, Format, Home, Statistics, Topic
from actions.knowledge.programmes import LEVELS, Programme

FOLDER = Path(__file__).parent

#: The order in which towns are listed: as in the paper of 22.01.2026, the ring's Zbarazh last.
CITY_ORDER = ("nogent", "guarda", "boleslawiec", "selcuk", "orestiada", "werder", "zbarazh")

Item = TypeVar("Item", Format, Programme, Contradiction)


class KnowledgeError(Exception):
    """A knowledge file does not have its form; the message names the file and the place."""


@dataclass(frozen=True)
class Knowledge:
    """All facts. Keys are ids; `areas` has the file name (without ending) of each topic."""

    documents: Mapping[str, Document]
    topics: Mapping[str, Topic]
    areas: Mapping[str, str]
    cities: Mapping[str, City]
    formats: Mapping[str, Format]
    home: Home
    statistics: Statistics
    programmes: Mapping[str, Programme]
    papers: Mapping[str, Mapping[str, tuple[str, ...]]]  # document -> point -> the topics that answer it
    contradictions: Mapping[str, Contradiction]

    @classmethod
    def load(cls, folder: Path = FOLDER) -> "Knowledge":
        """Raises KnowledgeError."""
        topics: dict[str, Topic] = {}
        areas: dict[str, str] = {}
        for file in sorted((folder / "topics").glob("*.yml")):
            for topic in read_file(file, list[Topic]):
                if topic.id in topics:
                    raise KnowledgeError(f"{file.name}: the topic {topic.id} stands twice")
                topics[topic.id] = topic
                areas[topic.id] = file.stem
        cities = {name: read_file(folder / "cities" / f"{name}.yml", City) for name in CITY_ORDER}
        programmes = [read_file(file, Programme) for file in sorted((folder / "programmes").glob("*.yml"))]
        return cls(
            documents=MappingProxyType(read_file(folder / "documents.yml", dict[str, Document])),
            topics=MappingProxyType(topics),
            areas=MappingProxyType(areas),
            cities=MappingProxyType(cities),
            formats=_by_id(read_file(folder / "strategy" / "formats.yml", list[Format])),
            home=read_file(folder / "siegburg.yml", Home),
            statistics=read_file(folder / "statistics.yml", Statistics),
            papers=MappingProxyType(read_file(folder / "papers.yml", dict[str, dict[str, tuple[str, ...]]])),
            contradictions=_by_id(read_file(folder / "contradictions.yml", list[Contradiction])),
            programmes=_by_id(sorted(programmes, key=lambda programme: LEVELS.index(programme.level))),
        )

    def country_code(self, name: str) -> str | None:
        """ISO 3166 of a country, by the value of the entity `country`."""
        city = self.city_of_country(name)
        return city.country if city else self.statistics.countries.get(name)

    def city_of_country(self, name: str) -> City | None:
        """The town in a country, by the value of the entity `country` ("poland")."""
        return next((city for city in self.cities.values() if city.country_name == name), None)


def _by_id(items: list[Item]) -> Mapping[str, Item]:
    return MappingProxyType({item.id: item for item in items})


def read_file(file: Path, form: Any) -> Any:
    """A knowledge file in its form. Raises KnowledgeError."""
    try:
        data = YAML(typ="safe").load(file.read_text(encoding="utf-8"))
    except (OSError, YAMLError) as error:
        raise KnowledgeError(f"{file.name}: {error}") from error
    try:
        return form.model_validate(data) if _is_model(form) else TypeAdapter(form).validate_python(data)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        raise KnowledgeError(f"{file.name}: {place}: {first['msg']}") from error


def _is_model(form: Any) -> bool:
    return isinstance(form, type) and issubclass(form, BaseModel)
