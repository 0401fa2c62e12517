"""Funding programmes: the search, one programme, all of them, their deadlines, those for a town."""

import datetime as dt
from collections.abc import Iterable

import babel.dates

from actions import payloads
from actions.knowledge.composing import Composer, Question
from actions.knowledge.finder import Fit, Reason, fits
from actions.knowledge.models import Citation, Topic
from actions.knowledge.programmes import APPLICANTS, LEVELS, PLANS, Deadline, Due, MonthsBefore, Programme, Span, due
from actions.knowledge.wishes import ANY, FACETS, Wish
from actions.replies import Button, Reply
from translations.dates import partial_date
from translations.languages import locale_of

#: Programmes shown by a search: so many that fit, so many that do not.
MOST_FITTING = 5
MOST_NOT_FITTING = 3
#: Age groups offered as buttons; ids are spans of years.
AGES = {"0-13": "children", "14-18": "youth", "18-30": "young_adults", "31-99": "adults", "0-99": "mixed"}
#: The value of a button that skips all questions that are left.
REST = "rest"
_MARKS = {"yes": "✓", "check": "?", "no": "✗"}
_OLDEST = 99
#: "Erasmus" and "Erasmus+" are formats of the strategy; as a question for a programme they mean these.
OF_FORMATS = dict.fromkeys(("erasmus", "erasmus_plus"), ("erasmus_youth", "erasmus_school", "erasmus_vet"))


# -- the search ---------------------------------------------------------------------------------------------------


def finder(composer: Composer, topic: Topic, question: Question) -> Reply:
    """What fits a wish, in order, with reasons; and what does not, with the reason."""
    language, today, wish = question.language, question.now.date(), question.wish or Wish()
    if wish.empty:
        return everything(composer, composer.knowledge.topics["programmes_all"], question)
    found = fits(wish, composer.knowledge.programmes.values(), today=today)
    fitting = [fit for fit in found if fit.grade != "no"][:MOST_FITTING]
    # What fails in one point only is worth saying; what is made for another country is not.
    missed = [fit for fit in found if len(fit.against) == 1 and fit.against[0].facet != "town"][:MOST_NOT_FITTING]
    blocks = [_fit(composer, number, fit, wish, language, today) for number, fit in enumerate(fitting, start=1)]
    if not fitting:
        blocks.append(composer.text(language, "finder_none"))
    if missed:
        lines = [composer.text(language, "finder_not_fitting")]
        lines += [_missed(composer, fit, wish, language) for fit in missed]
        blocks.append("\n".join(lines))
    blocks.append(composer.text(language, "finder_hint"))
    text = composer.text(language, topic.id, wish=wish_text(composer, wish, language), list="\n\n".join(blocks))
    buttons = [*_details_buttons(composer, (fit.programme for fit in fitting[:3]), language)]
    buttons.append(Button(title=composer.text(language, "finder_again"), payload=payloads.topic(topic.id)))
    sources = tuple(citation for fit in fitting for citation in fit.programme.sources[:1])
    if sources:  # the topic's own say only that there are programmes
        topic = topic.model_copy(update={"sources": sources})
    return composer.reply(topic, question, text, buttons=buttons)


def ask(composer: Composer, facet: str, language: str, *, again: bool = False) -> Reply:
    """The next question of the search, with choices; `again` where the last answer was not understood."""
    step = FACETS.index(facet) + 1
    text = composer.text(language, f"finder_ask_{facet}", step=step, steps=len(FACETS))
    if again:
        text = f"{composer.text(language, 'finder_not_understood')} {text}"
    choices = [
        Button(title=_capital(name), payload=payloads.topic("programmes", **{facet: value}))
        for value, name in _choices(composer, facet, language).items()
    ]
    skip = Button(title=composer.text(language, "finder_skip"), payload=payloads.topic("programmes", skip=facet))
    stop = Button(title=composer.text(language, "finder_stop"), payload=payloads.topic("programmes", skip=REST))
    return Reply(text=text, language=language, topic="programmes", buttons=(*choices, skip, stop))


def _choices(composer: Composer, facet: str, language: str) -> dict[str, str]:
    """Value -> wording of the answers to a question of the search."""
    match facet:
        case "town":
            return composer.town_names(language)
        case "who":
            return {name: composer.text(language, f"applicant_{name}") for name in APPLICANTS}
        case "what":
            return {name: composer.text(language, f"plan_{name}") for name in PLANS}
        case "age":
            return {span: composer.text(language, f"age_{name}") for span, name in AGES.items()}
    return {}


def wish_text(composer: Composer, wish: Wish, language: str) -> str:
    """A wish in a line: "Bolesławiec, Schule, 25 Personen, 14–18 Jahre, Mai 2027"."""
    parts = [composer.town(town, language) for town in wish.towns]
    if wish.what not in (None, ANY):
        parts.append(composer.text(language, f"plan_{wish.what}"))
    if wish.who not in (None, ANY):
        parts.append(composer.text(language, f"applicant_{wish.who}"))
    if wish.size is not None:
        parts.append(composer.text(language, "people_count", count=wish.size))
    if wish.span:
        parts.append(_span(composer, wish.span[0], wish.span[1], language))
    if wish.start:
        skeleton = "yMMMM" if "-" in str(wish.when) else "y"
        parts.append(babel.dates.format_skeleton(skeleton, wish.start, locale=locale_of(language)))
    return ", ".join(parts)


def _fit(composer: Composer, number: int, fit: Fit, wish: Wish, language: str, today: dt.date) -> str:
    grade = composer.text(language, f"grade_{fit.grade}")
    lines = [f"**{number}. {_name(composer, fit.programme, language)}** – {grade}"]
    reasons = [f"{_MARKS[reason.answer]} {_reason(composer, reason, fit, wish, language)}" for reason in fit.reasons]
    if reasons:
        lines.append(" · ".join(reasons))
    if fit.programme.kind == "grant":
        lines.append(_capital("; ".join(deadlines(composer, fit.programme, language, start=wish.start, today=today))))
    if fit.programme.mark == "unverified":
        lines.append(composer.text(language, "mark_unverified"))
    return "\n".join(lines)


def _missed(composer: Composer, fit: Fit, wish: Wish, language: str) -> str:
    return f"✗ {_name(composer, fit.programme, language)}: {_reason(composer, fit.against[0], fit, wish, language)}"


def _reason(composer: Composer, reason: Reason, fit: Fit, wish: Wish, language: str) -> str:
    programme = fit.programme
    match reason.facet:
        case "town":
            towns = ", ".join(composer.town(town, language) for town in wish.towns)
            return composer.text(language, "fit_town", town=towns)
        case "who":
            who = composer.text(language, f"applicant_{wish.who}")
            return composer.text(language, "fit_who_not" if reason.answer == "no" else "fit_who", who=who)
        case "what":
            plan = composer.text(language, f"plan_{wish.what}")
            if reason.answer == "no":
                return composer.text(language, "fit_who_not", who=plan)
            return composer.text(language, "fit_what", what=plan)
        case "age":
            age = programme.age or Span()
            return composer.text(language, "fit_age", span=_span(composer, age.min, age.max, language))
        case "size":
            return composer.text(language, "fit_size", min=(programme.participants or Span()).min)


def _span(composer: Composer, low: int | None, high: int | None, language: str) -> str:
    if not low:
        return composer.text(language, "age_up_to", max=high)
    if high is None or high >= _OLDEST:
        return composer.text(language, "age_from", min=low)
    return composer.text(language, "age_span", min=low, max=high)


# -- one programme, and lists of them -----------------------------------------------------------------------------


def programme(composer: Composer, topic: Topic, question: Question) -> Reply:
    """The programmes that the question names, or which one is meant."""
    language, today = question.language, question.now.date()
    named = question.programmes or tuple(name for item in question.formats for name in OF_FORMATS.get(item, ()))
    if not named:
        names = {item.id: _name(composer, item, language) for item in composer.knowledge.programmes.values()}
        return composer.which(topic, question, "which_programme", "programme", names)
    chosen = [composer.knowledge.programmes[name] for name in dict.fromkeys(named)]
    texts = [_details(composer, item, language, today) for item in chosen]
    sources = [citation for item in chosen for citation in (*item.sources, *_deadline_sources(item))]
    buttons = [composer.topic_button(item.topic, language) for item in chosen if item.topic]
    buttons += composer.related(topic, language)
    return composer.reply(topic, question, "\n\n".join(texts), more=sources, buttons=buttons)


def everything(composer: Composer, topic: Topic, question: Question) -> Reply:
    """All programmes, by who gives the money."""
    language = question.language
    lines = []
    for level in LEVELS:
        names = [
            _name(composer, item, language) + (" (?)" if item.mark == "unverified" else "")
            for item in composer.knowledge.programmes.values()
            if item.level == level
        ]
        lines.append(f"• {composer.text(language, f'level_{level}')}: {', '.join(names)}")
    text = composer.text(language, topic.id, count=len(composer.knowledge.programmes), list="\n".join(lines))
    return composer.reply(topic, question, text, more=_first_sources(composer.knowledge.programmes.values()))


def all_deadlines(composer: Composer, topic: Topic, question: Question) -> Reply:
    """The deadlines of all programmes: what is past says so."""
    language, today = question.language, question.now.date()
    listed = [item for item in composer.knowledge.programmes.values() if item.deadlines]
    lines = [
        f"• {_name(composer, item, language)}: {'; '.join(deadlines(composer, item, language, start=None, today=today))}"
        for item in listed
    ]
    text = composer.text(language, topic.id, today=today, list="\n".join(lines))
    return composer.reply(topic, question, text, more=[source for item in listed for source in _deadline_sources(item)])


def of_town(composer: Composer, topic: Topic, question: Question) -> Reply:
    """What fits the towns that the question names, and what is to be asked first."""
    language = question.language
    if not question.towns:
        return composer.which(topic, question, "which_town", "town", composer.town_names(language))
    texts = [_of_town(composer, town, language) for town in question.towns]
    fitting = [item for town in question.towns for item in _for_town(composer, town, "yes")]
    chosen = list({item.id: item for item in fitting if item.level == "binational"}.values())[:2]
    search = composer.topic_button("programmes", language, town=question.towns[0])
    buttons = [*_details_buttons(composer, chosen, language), search]
    return composer.reply(topic, question, "\n\n".join(texts), more=_first_sources(fitting), buttons=buttons)


def programmes_line(composer: Composer, town: str, language: str) -> str:
    """The programmes that fit a town, in a line of its card."""
    return _of_town(composer, town, language, short=True)


def _of_town(composer: Composer, town: str, language: str, *, short: bool = False) -> str:
    grants = [item for item in _for_town(composer, town, "yes") if item.kind == "grant"]
    name = composer.town(town, language)
    if [item.id for item in grants] == ["siegburg"]:
        return composer.text(language, "town_programmes_none", town=name)
    names = [_name(composer, item, language) for item in grants]
    listed = " · ".join(names) if short else "\n".join(f"• {item}" for item in names)
    check = "" if short else ", ".join(_name(composer, item, language) for item in _for_town(composer, town, "check"))
    text = composer.text(language, "town_programmes", town=name, list=listed or "–", check=check or "none")
    return text.strip()


def _for_town(composer: Composer, town: str, answer: str) -> list[Programme]:
    return [item for item in composer.knowledge.programmes.values() if item.towns.get(town) == answer]


# -- parts --------------------------------------------------------------------------------------------------------


def _name(composer: Composer, item: Programme, language: str) -> str:
    return composer.text(language, f"programme_{item.id}.title")


def _details(composer: Composer, item: Programme, language: str, today: dt.date) -> str:
    key = f"programme_{item.id}"
    text = composer.text(language, key, **composer.arguments(item.facts, language))
    if composer.messages.has(language, f"{key}.unverified"):
        open_text = composer.text(language, f"{key}.unverified", **composer.arguments(item.unverified, language))
        text += "\n" + composer.text(language, "unverified_line", text=open_text)
    lines = deadlines(composer, item, language, start=None, today=today) if item.kind == "grant" else []
    return composer.text(
        language,
        "programme_details",
        programme=_name(composer, item, language),
        text=text,
        deadlines="\n".join(map(_capital, lines)),
        link=item.link or "none",
        mark=_mark(composer, item.mark, item.sources[0].document, language),
    )


def deadlines(
    composer: Composer, item: Programme, language: str, *, start: dt.date | None, today: dt.date
) -> list[str]:
    """Each deadline with the date on which it was seen; one sentence where none is known."""
    if not item.deadlines:
        return [composer.text(language, "deadline_unknown")]
    return [
        f"{_deadline(composer, deadline, due(deadline, start=start, today=today), language)} "
        f"({_mark(composer, 'seen', deadline.document, language)})"
        for deadline in item.deadlines
    ]


def _deadline(composer: Composer, deadline: Deadline, state: Due, language: str) -> str:
    match deadline, state.state:
        case MonthsBefore(), "ahead":
            text = composer.text(language, "deadline_months", months=deadline.months)
        case MonthsBefore(), "open":
            text = composer.text(language, "deadline_months_date", months=deadline.months, date=state.date)
        case MonthsBefore(), _:
            text = composer.text(language, "deadline_months_passed", months=deadline.months)
        case _, "rolling" | "over":
            text = composer.text(language, f"deadline_{state.state}")
        case _:
            text = composer.text(language, f"deadline_{state.state}", date=state.date)
    if deadline.note:
        text += " " + composer.text(language, f"deadline_note_{deadline.note}")
    return text


def _mark(composer: Composer, mark: str, document: str, language: str) -> str:
    if mark == "unverified":
        return composer.text(language, "mark_unverified")
    source = composer.source(Citation(document=document), language)
    key = "mark_read" if source.dated == "seen" else "mark_seen"
    return composer.text(language, key, date=partial_date(source.date or "", language))


def _details_buttons(composer: Composer, chosen: Iterable[Programme], language: str) -> list[Button]:
    return [
        Button(title=_name(composer, item, language), payload=payloads.topic("programme_details", programme=item.id))
        for item in chosen
    ]


def _deadline_sources(item: Programme) -> list[Citation]:
    known = {citation.document for citation in item.sources}
    named = (deadline.document for deadline in item.deadlines if deadline.document not in known)
    return [Citation(document=document) for document in named] or list(item.sources[:1])


def _first_sources(items: Iterable[Programme]) -> list[Citation]:
    """One source of each, without the general knowledge that some rest on."""
    return [item.sources[0] for item in items if item.sources[0].document != "general_knowledge"][:6]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
