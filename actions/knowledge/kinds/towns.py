"""The towns: one of them, several beside one another, all in an order."""

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any
from zoneinfo import ZoneInfo

from babel import Locale

from actions.knowledge.composing import Composer, Question
from actions.knowledge.geo import air_line_km
from actions.knowledge.kinds.programmes import programmes_line
from actions.knowledge.models import Citation, City, Topic
from actions.replies import Place, Reply
from translations.languages import locale_of

#: A card is long; of more towns than this the lines of a comparison are given.
MOST_CARDS = 2


def town(composer: Composer, topic: Topic, question: Question) -> Reply:
    """What the topic tells of the towns that the question names, or which one is meant."""
    language = question.language
    cities = [composer.knowledge.cities[name] for name in question.towns]
    if not cities:
        return composer.which(topic, question, "which_town", "town", composer.town_names(language))
    if topic.id == "town_card" and len(cities) > MOST_CARDS:
        return compare(composer, topic, question)
    texts = [composer.text(language, topic.id, **facts_of(composer, city, question)) for city in cities]
    if topic.id == "town_card":
        texts = [
            f"{text}\n\n{programmes_line(composer, city.id, language)}"
            for text, city in zip(texts, cities, strict=True)
        ]
    sources = [citation for city in cities for citation in _sources(composer, topic, city)]
    place = _place(composer, cities[0], question) if topic.place and len(cities) == 1 else None
    return composer.reply(topic, question, "\n\n".join(texts), more=sources, town=cities[0].id, place=place)


def compare(composer: Composer, topic: Topic, question: Question) -> Reply:
    """Two or more towns beside one another; of two also the differences."""
    cities = [composer.knowledge.cities[name] for name in question.towns]
    if len(cities) < 2:
        return composer.reply(topic, question, composer.text(question.language, "compare_which"))
    lines = [composer.text(question.language, "compare_line", **facts_of(composer, city, question)) for city in cities]
    differences = _differences(composer, cities, question) if len(cities) == 2 else []
    text = composer.text(question.language, "compare_towns", list="\n".join(lines), differences="\n".join(differences))
    sources = [citation for city in cities for citation in (_tie(city), _population(city), _country(city))]
    return composer.reply(topic, question, text.strip(), more=sources)


def ranking(composer: Composer, topic: Topic, question: Question) -> Reply:
    """All partner towns in the order that the topic's fact `by` names."""
    by = str(topic.facts["by"])
    key, reverse = _ORDERS[by]
    partners = [city for city in composer.knowledge.cities.values() if city.status == "partner"]
    ordered = sorted(partners, key=lambda city: key(composer, city), reverse=reverse)
    lines = [
        composer.text(
            question.language,
            f"ranking_line_{by}",
            rank=rank,
            **facts_of(composer, city, question) | {"since": _since(city)},
        )
        for rank, city in enumerate(ordered, start=1)
    ]
    names = {"first": ordered[0].names[question.language], "last": ordered[-1].names[question.language]}
    text = composer.text(question.language, topic.id, list="\n".join(lines), **names)
    document: Callable[[City], Citation] = {"population": _population, "since": _tie, "distance": _coordinates}[by]
    return composer.reply(topic, question, text, more=[document(city) for city in ordered])


def spoken(composer: Composer, topic: Topic, question: Question) -> Reply:
    """Which language is spoken where: in the towns that the question names, else in all partner towns."""
    cities = [composer.knowledge.cities[name] for name in question.towns]
    cities = cities or [city for city in composer.knowledge.cities.values() if city.status == "partner"]
    lines = [
        composer.text(question.language, "languages_spoken_line", **facts_of(composer, city, question))
        for city in cities
    ]
    return composer.reply(topic, question, composer.text(question.language, topic.id, list="\n".join(lines)))


def facts_of(composer: Composer, city: City, question: Question) -> dict[str, Any]:
    """Every argument that a wording about a town may take."""
    language = question.language
    locale = Locale.parse(locale_of(language))
    return {
        "town": city.names[language],
        "town_id": city.id,
        "status": city.status,
        "since": str(_year(city)),  # a full date would need its own grammar in some languages
        "country": composer.country(city.country, language),
        "region": composer.text(language, f"region_{city.id}"),
        "language": locale.languages[city.language],
        "population": city.population.value,
        "population_scope": city.population.scope,
        "population_year": city.population.year,
        "km": round(_km(composer, city)),
        "website": city.website,
        "altitude": _altitude(city),
        "sights": composer.text(language, f"sights_{city.id}"),
        "strategy": composer.text(language, f"strategy_{city.id}"),
        **_clock(composer, city, question.now),
        **city.tie.model_dump(exclude={"document"}, exclude_none=True),
    }


def _clock(composer: Composer, city: City, now: dt.datetime) -> dict[str, Any]:
    """The time there, and by how many hours it is ahead of Siegburg's or behind."""
    there = now.astimezone(ZoneInfo(city.timezone))
    here = now.astimezone(ZoneInfo(composer.knowledge.home.timezone))
    hours = round(((there.utcoffset() or dt.timedelta()) - (here.utcoffset() or dt.timedelta())).total_seconds() / 3600)
    shift = "ahead" if hours > 0 else "behind" if hours < 0 else "same"
    return {"time": f"{there:%H:%M}", "hours": abs(hours), "shift": shift}


def _since(city: City) -> dt.date | str:
    return city.tie.treaty_date or city.tie.ring_year or city.tie.since_year or ""


def _year(city: City) -> int:
    since = _since(city)
    return since.year if isinstance(since, dt.date) else int(since)


def _km(composer: Composer, city: City) -> float:
    home = composer.knowledge.home
    return air_line_km(home.latitude, home.longitude, city.latitude, city.longitude)


def _altitude(city: City) -> str:
    low, high = city.altitude.low, city.altitude.high
    return f"{low}\N{EN DASH}{high}\N{NO-BREAK SPACE}m" if high else f"{low}\N{NO-BREAK SPACE}m"


_ORDERS: Mapping[str, tuple[Callable[[Composer, City], Any], bool]] = {
    "distance": (_km, False),
    "population": (lambda _, city: city.population.value, True),
    "since": (lambda _, city: (_year(city), str(city.tie.treaty_date or "")), False),
}


def _differences(composer: Composer, cities: list[City], question: Question) -> list[str]:
    """Which of two is nearer, larger, longer a partner, and by how much."""
    language = question.language
    lines = []
    near, far = sorted(cities, key=lambda city: _km(composer, city))
    km = round(_km(composer, far)) - round(_km(composer, near))
    if km:
        lines.append(composer.text(language, "compare_distance", town=near.names[language], km=km))
    small, large = sorted(cities, key=lambda city: city.population.value)
    if difference := large.population.value - small.population.value:
        lines.append(composer.text(language, "compare_population", town=large.names[language], difference=difference))
    old, young = sorted(cities, key=_year)
    if (years := _year(young) - _year(old)) and all(city.status == "partner" for city in cities):
        lines.append(composer.text(language, "compare_since", town=old.names[language], years=years))
    return lines


def _tie(city: City) -> Citation:
    return Citation(document=city.tie.document)


def _population(city: City) -> Citation:
    return Citation(document=city.population.document)


def _coordinates(city: City) -> Citation:
    return Citation(document=city.altitude.document)


def _country(city: City) -> Citation:
    return Citation(document="internship", section="Sachverhalt") if city.status == "partner" else _tie(city)


def _sources(composer: Composer, topic: Topic, city: City) -> list[Citation]:
    """What a town's answer rests on, beside the topic's own sources."""
    general, distance = Citation(document="general_knowledge"), Citation(document="own_calculation")
    sights = Citation(document=city.sights_document)
    strategy = composer.knowledge.topics["town_strategy"].sources
    return {
        "town_card": [_country(city), _tie(city), _population(city), sights, *strategy, distance, general],
        "town_since": [_tie(city)],
        "town_population": [_population(city)],
        "town_language": [_country(city), general],
        "town_sights": [sights],
        "town_website": [_population(city)],
        "town_geography": [_country(city), _coordinates(city)],
        "town_time": [general] if city.id == "selcuk" else [_population(city)],
    }.get(topic.id, [])


def _place(composer: Composer, city: City, question: Question) -> Place:
    language = question.language
    region, country = composer.text(language, f"region_{city.id}"), composer.country(city.country, language)
    return Place(
        title=city.names[language],
        address=composer.text(language, "place_address", region=region, country=country),
        latitude=city.latitude,
        longitude=city.longitude,
    )
