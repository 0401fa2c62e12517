"""The tables of town twinnings: lists, ranks, shares and differences, all computed from the figures, with a chart."""

from collections.abc import Mapping
from typing import Literal

from actions.knowledge.composing import Composer, Question
from actions.knowledge.models import Topic
from actions.replies import Chart, Picture, Reply

Column = Literal["world", "france"]

_CHARTS: Mapping[Column, Chart] = {"world": "states", "france": "france"}
_OTHER: Mapping[Column, Column] = {"world": "france", "france": "world"}


def totals(composer: Composer, topic: Topic, question: Question) -> Reply:
    figures = composer.knowledge.statistics
    text = composer.text(
        question.language,
        topic.id,
        total=sum(column(composer, "world").values()),
        france=sum(column(composer, "france").values()),
        off_by_one=figures.off_by_one,
        unlabelled=figures.unlabelled,
        slides_2022=figures.date,
        slides_2024=figures.repeated,
    )
    return composer.reply(topic, question, text)


def states(composer: Composer, topic: Topic, question: Question) -> Reply:
    """One Land, some beside one another, or all in their order."""
    name: Column = "france" if topic.facts["column"] == "france" else "world"
    values, language = column(composer, name), question.language
    total, date = sum(values.values()), composer.knowledge.statistics.date
    picture = chart(composer, _CHARTS[name], language, highlight=question.states)
    if not question.states:
        text = composer.text(
            language, topic.id, list="\n".join(_lines(composer, values, language)), total=total, date=date
        )
        return composer.reply(topic, question, text, picture=picture)
    other = column(composer, _OTHER[name])
    texts = [
        composer.text(
            language,
            f"{topic.id}_one",
            state=composer.text(language, f"state_{state}"),
            value=values[state],
            rank=rank(values, state),
            count=len(values),
            share=composer.share(values[state], total, language),
            total=total,
            other_value=other[state],
            other_rank=rank(other, state),
            date=date,
        )
        for state in question.states
    ]
    if len(question.states) == 2:
        texts.append(_difference(composer, values, question))
    return composer.reply(topic, question, "\n\n".join(texts), picture=picture)


def countries(composer: Composer, topic: Topic, question: Question) -> Reply:
    """Germany's and NRW's most frequent partner countries, or the figures of those that the question names."""
    language, figures = question.language, composer.knowledge.statistics
    picture = chart(composer, "countries", language)
    codes = [code for country in question.countries if (code := composer.knowledge.country_code(country))]
    if not codes:
        text = composer.text(
            language,
            topic.id,
            germany="\n".join(_country_lines(composer, figures.germany, _germany(composer), language)),
            nrw="\n".join(_country_lines(composer, figures.nrw, _nrw(composer), language)),
            date=figures.date,
        )
        return composer.reply(topic, question, text, picture=picture)
    texts = []
    for code in codes:
        lines = [
            _in_region(composer, "germany", figures.germany, _germany(composer), code, language),
            _in_region(composer, "nrw", figures.nrw, _nrw(composer), code, language),
        ]
        name = composer.country(code, language)
        texts.append(
            composer.text(language, "stat_countries_one", country=name, list="\n".join(lines), date=figures.date)
        )
    return composer.reply(topic, question, "\n\n".join(texts), picture=picture)


def nrw(composer: Composer, topic: Topic, question: Question) -> Reply:
    language, figures = question.language, composer.knowledge.statistics
    values = column(composer, "world")
    text = composer.text(
        language,
        topic.id,
        total=values["nw"],
        rank=rank(values, "nw"),
        share=composer.share(values["nw"], sum(values.values()), language),
        municipalities=figures.nrw_municipalities,
        districts=figures.nrw_districts,
        list="\n".join(_country_lines(composer, figures.nrw, values["nw"], language)),
        date=figures.date,
    )
    return composer.reply(topic, question, text, picture=chart(composer, "nrw", language))


def column(composer: Composer, name: Column) -> dict[str, int]:
    """Land -> number, the greatest first."""
    values = {state: getattr(figures, name) for state, figures in composer.knowledge.statistics.states.items()}
    return dict(sorted(values.items(), key=lambda item: -item[1]))


def rank(values: Mapping[str, int], key: str) -> int:
    """1 for the greatest; equals share a rank."""
    return 1 + sum(value > values[key] for value in values.values())


def bars(composer: Composer, name: Chart, language: str) -> list[tuple[str, str, int]]:
    """What a chart shows: (id, label, value), the greatest first."""
    figures = composer.knowledge.statistics
    if name in ("states", "france"):
        values = column(composer, "world" if name == "states" else "france")
        return [(state, composer.text(language, f"state_{state}"), value) for state, value in values.items()]
    table = figures.germany if name == "countries" else figures.nrw
    ordered = sorted(table.items(), key=lambda item: -item[1])
    return [(code, composer.country(code, language), value) for code, value in ordered]


def chart(
    composer: Composer,
    name: Chart,
    language: str,
    *,
    highlight: tuple[str, ...] = (),
) -> Picture:
    title = composer.text(language, f"chart_{name}")
    values = ", ".join(f"{label}: {value}" for _, label, value in bars(composer, name, language))
    alt = composer.text(language, "chart_alt", title=title, values=values)
    return Picture(chart=name, language=language, alt=alt, highlight=highlight)


def _germany(composer: Composer) -> int:
    return sum(column(composer, "world").values())


def _nrw(composer: Composer) -> int:
    return column(composer, "world")["nw"]


def _lines(composer: Composer, values: Mapping[str, int], language: str) -> list[str]:
    total = sum(values.values())
    return [
        composer.text(
            language,
            "state_line",
            rank=rank(values, state),
            state=composer.text(language, f"state_{state}"),
            value=value,
            share=composer.share(value, total, language),
        )
        for state, value in values.items()
    ]


def _country_lines(composer: Composer, table: Mapping[str, int], total: int, language: str) -> list[str]:
    return [
        composer.text(
            language,
            "country_line",
            country=composer.country(code, language),
            value=value,
            share=composer.share(value, total, language),
        )
        for code, value in sorted(table.items(), key=lambda item: -item[1])
    ]


def _in_region(composer: Composer, region: str, table: Mapping[str, int], total: int, code: str, language: str) -> str:
    if code not in table:
        return composer.text(language, f"country_not_in_{region}")
    return composer.text(
        language,
        f"country_in_{region}",
        value=table[code],
        share=composer.share(table[code], total, language),
        total=total,
        rank=rank(table, code),
    )


def _difference(composer: Composer, values: Mapping[str, int], question: Question) -> str:
    less, more = sorted(question.states, key=values.__getitem__)
    names = {state: composer.text(question.language, f"state_{state}") for state in question.states}
    if values[more] == values[less]:
        return composer.text(question.language, "state_equal", state=names[more], other=names[less])
    return composer.text(
        question.language,
        "state_more",
        state=names[more],
        other=names[less],
        difference=values[more] - values[less],
    )
