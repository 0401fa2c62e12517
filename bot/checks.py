"""`bruecke check`: declared once, checked everywhere. Each problem is a line that names the file to look at."""

import itertools
import re
from collections.abc import Container, Iterable, Iterator
from pathlib import Path

from babel import Locale
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor
from ruamel.yaml import YAML

from actions.exchange.crisis import FOLDER as CRISIS
from actions.knowledge.answers import Answers, Question
from actions.knowledge.kinds.handbook import ACTIVITIES
from actions.knowledge.models import Topic
from actions.knowledge.programmes import APPLICANTS, PLANS
from actions.knowledge.store import Knowledge, KnowledgeError
from actions.knowledge.wishes import Wish
from bot import check_rules
from bot.conversation import COMMANDS
from bot.training import NLU
from translations.languages import LANGUAGES
from translations.messages import CATALOG, Messages, WordingError

#: Kinds whose answers take their sources from the facts that they show.
SOURCED_BY_FACTS = frozenset({"town", "ranking", "town_programmes", "programme", "programmes", "deadlines"})
#: Fewer examples than this teach an intent too little.
LEAST_EXAMPLES = 8
FOLLOW_UP = "followup"
#: A button's title that is longer is cut off by a phone.
LONGEST_TITLE = 40
#: What has no lookup of its own, because its everyday name belongs to topics.
_NAMED_BY_TOPICS = {"programme.siegburg", "programme.netzwerkstelle", "activity.own_idea"}
_ANNOTATION = re.compile(r"\[([^\]]+)\]\((\w+)\)")


def problems() -> list[str]:
    """Everything that does not fit together; nothing where all is well."""
    try:
        knowledge, messages = Knowledge.load(), Messages.load()
    except (KnowledgeError, WordingError) as error:
        return [str(error)]
    return [
        *_topic_references(knowledge),
        *_programme_references(knowledge),
        *_city_references(knowledge),
        *_papers(knowledge),
        *_contradictions(knowledge),
        *_catalogs(),
        *_titles(knowledge, messages),
        *_commands(messages),
        *_every_answer(Answers(knowledge, messages)),
        *_training_data(knowledge),
        *_names(knowledge),
        *_rules(knowledge),
        *_crisis(),
        *check_rules.problems(Answers(knowledge, messages)),
    ]


def _topic_references(knowledge: Knowledge) -> Iterator[str]:
    """Documents and topics that a topic names must exist."""
    for topic in knowledge.topics.values():
        where = f"actions/knowledge/topics/{knowledge.areas[topic.id]}.yml: {topic.id}"
        yield from _unknown(where, "document", (c.document for c in topic.sources), knowledge.documents)
        yield from _unknown(where, "topic", topic.related, knowledge.topics)
        if topic.reserved is None and not topic.sources and topic.kind not in SOURCED_BY_FACTS:
            yield f"{where}: an answer without a source"


def _programme_references(knowledge: Knowledge) -> Iterator[str]:
    for programme in knowledge.programmes.values():
        where = f"actions/knowledge/programmes/{programme.id}.yml"
        cited = [*(c.document for c in programme.sources), *(deadline.document for deadline in programme.deadlines)]
        yield from _unknown(where, "document", cited, knowledge.documents)
        yield from _unknown(where, "town", programme.towns, knowledge.cities)
        yield from _unknown(where, "topic", [programme.topic] if programme.topic else [], knowledge.topics)


def _city_references(knowledge: Knowledge) -> Iterator[str]:
    for city in knowledge.cities.values():
        where = f"actions/knowledge/cities/{city.id}.yml"
        cited = (city.tie.document, city.population.document, city.altitude.document, city.sights_document)
        yield from _unknown(where, "document", cited, knowledge.documents)
        for language in set(LANGUAGES) - set(city.names):
            yield f"{where}: no name in {language}"
        if not Locale.parse("en").territories.get(city.country):
            yield f"{where}: no country {city.country}"


def _papers(knowledge: Knowledge) -> Iterator[str]:
    """Every point of the town's papers is answered by a topic that cites the paper."""
    for paper, points in knowledge.papers.items():
        yield from _unknown("actions/knowledge/papers.yml", "document", [paper], knowledge.documents)
        for point, topics in points.items():
            where = f"actions/knowledge/papers.yml: {paper}.{point}"
            if not topics:
                yield f"{where}: answered by no topic"
            yield from _unknown(where, "topic", topics, knowledge.topics)
            for topic in (knowledge.topics[name] for name in topics if name in knowledge.topics):
                if paper not in {citation.document for citation in topic.sources}:
                    yield f"{where}: {topic.id} does not cite it"


def _contradictions(knowledge: Knowledge) -> Iterator[str]:
    for item in knowledge.contradictions.values():
        where = f"actions/knowledge/contradictions.yml: {item.id}"
        yield from _unknown(where, "topic", [item.topic], knowledge.topics)
        yield from _unknown(where, "document", (state.document for state in item.states), knowledge.documents)


def _unknown(where: str, what: str, names: Iterable[str], known: Container[str]) -> Iterator[str]:
    return (f"{where}: no {what} {name}" for name in names if name not in known)


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - fluent.syntax names it so
        self.names.add(node.id.name)


def _forms(folder: Path) -> dict[str, tuple[str, frozenset[str]]]:
    """Every key and attribute of a language: its file and the arguments that it takes."""
    forms: dict[str, tuple[str, frozenset[str]]] = {}
    for file in sorted(folder.glob("*.ftl")):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Message):
                for suffix, pattern in [("", entry.value), *((f".{a.id.name}", a.value) for a in entry.attributes)]:
                    variables = _Variables()
                    if pattern is not None:
                        variables.visit(pattern)
                    forms[entry.id.name + suffix] = (file.name, frozenset(variables.names))
    return forms


def _catalogs() -> Iterator[str]:
    """All eight languages have the same files, keys and arguments."""
    reference = _forms(CATALOG / LANGUAGES[0])
    for language in LANGUAGES[1:]:
        forms = _forms(CATALOG / language)
        for key in sorted(reference.keys() ^ forms.keys()):
            where = (forms.get(key) or reference[key])[0]
            yield f"translations/catalog/{language}/{where}: {key} {'is missing' if key in reference else 'is too much'}"
        for key in sorted(reference.keys() & forms.keys()):
            if reference[key] != forms[key]:
                yield f"translations/catalog/{language}/{forms[key][0]}: {key} has another file or other arguments"


def _titles(knowledge: Knowledge, messages: Messages) -> Iterator[str]:
    """What may become a button has a title that fits."""
    related = {name for topic in knowledge.topics.values() for name in topic.related}
    for language in LANGUAGES:
        for topic_id in knowledge.topics:
            key = f"{topic_id}.title"
            needed = topic_id in related or knowledge.topics[topic_id].reserved is None
            if not messages.has(language, key):
                if needed:
                    yield f"translations/catalog/{language}: {key} is missing"
            elif len(messages.text(language, key)) > LONGEST_TITLE:
                yield f"translations/catalog/{language}: {key} is longer than {LONGEST_TITLE} characters"


def _commands(messages: Messages) -> Iterator[str]:
    for language in LANGUAGES:
        for name in COMMANDS:
            if not messages.has(language, f"command_{name}"):
                yield f"translations/catalog/{language}/interface.ftl: command_{name} is missing"


def questions_of(topic: Topic, knowledge: Knowledge, language: str) -> Iterator[Question]:
    """Every way in which a topic's wording is used."""
    yield Question(topic.id, language)
    states, countries = knowledge.statistics.states, knowledge.statistics.countries
    match topic.kind:
        case "town" | "town_programmes" | "spoken":
            yield from (Question(topic.id, language, towns=(city,)) for city in knowledge.cities)
        case "compare":
            yield from (
                Question(topic.id, language, towns=pair) for pair in itertools.combinations(knowledge.cities, 2)
            )
            yield Question(topic.id, language, towns=tuple(knowledge.cities))
        case "format":
            yield from (Question(topic.id, language, formats=(name,)) for name in knowledge.formats)
        case "amount":
            yield from (Question(topic.id, language, text=text) for text in ("400 €", "500 €", "501 €", "~500 €"))
        case "states":
            yield from (Question(topic.id, language, states=(state,)) for state in states)
            yield from (Question(topic.id, language, states=pair) for pair in itertools.pairwise(states))
        case "countries":
            named = [*countries, *(city.country_name for city in knowledge.cities.values() if city.country != "DE")]
            yield from (Question(topic.id, language, countries=(country,)) for country in named)
        case "activity":
            yield from (Question(topic.id, language, activities=(item,)) for item in ACTIVITIES)
        case "programme":
            yield from (Question(topic.id, language, programmes=(name,)) for name in knowledge.programmes)
        case "finder":
            for town in knowledge.cities:
                yield from (
                    Question(topic.id, language, wish=Wish(town=town, what=plan, age="14-18")) for plan in PLANS
                )
            yield from (Question(topic.id, language, wish=Wish(who=who, size=5, when="2027-05")) for who in APPLICANTS)


def _every_answer(answers: Answers) -> Iterator[str]:
    """Every topic is answered in every language, with buttons that lead somewhere."""
    knowledge = answers.knowledge
    for language in LANGUAGES:
        for topic in knowledge.topics.values():
            for question in questions_of(topic, knowledge, language):
                where = f"{topic.id} ({language})"
                try:
                    reply = answers.answer(question)
                except (WordingError, KeyError, ValueError) as error:
                    yield f"{where}: {error}"
                    continue
                for button in reply.buttons:
                    if not answers.leads_somewhere(button.payload):
                        yield f"{where}: the button {button.payload} leads nowhere"


def _read_nlu(file: Path) -> list[dict[str, str]]:
    return list((YAML(typ="safe").load(file.read_text(encoding="utf-8")) or {}).get("nlu", []))


def _examples(block: dict[str, str]) -> list[str]:
    return [line[2:].strip() for line in block["examples"].splitlines() if line.startswith("- ")]


def _training_data(knowledge: Knowledge) -> Iterator[str]:
    """Every topic has examples in every language, in the file of its area; no example stands in two intents."""
    areas = dict(knowledge.areas) | {FOLLOW_UP: "towns"}
    for language in LANGUAGES:
        counts: dict[str, int] = dict.fromkeys(areas, 0)
        seen: dict[str, str] = {}
        for file in sorted((NLU / "data" / language).glob("*.yml")):
            where = f"nlu/data/{language}/{file.name}"
            for block in _read_nlu(file):
                intent = block.get("intent")
                if intent is None:
                    continue
                if intent not in areas:
                    yield f"{where}: there is no topic {intent}"
                elif areas[intent] != file.stem:
                    yield f"{where}: {intent} belongs into {areas[intent]}.yml"
                for example in _examples(block):
                    plain = _ANNOTATION.sub(r"\1", example).casefold()
                    if seen.setdefault(plain, intent) != intent:
                        yield f"{where}: an example of {intent} stands under {seen[plain]} too: {example}"
                counts[intent] = counts.get(intent, 0) + len(_examples(block))
        for intent, count in counts.items():
            if count < LEAST_EXAMPLES:
                where = f"nlu/data/{language}/{areas.get(intent, '?')}.yml"
                yield f"{where}: {intent} has {count} examples, {LEAST_EXAMPLES} are the least"


def _names(knowledge: Knowledge) -> Iterator[str]:
    """Every town, country and format has its spellings in every language, and no spelling means two of them."""
    known = {f"town.{name}" for name in knowledge.cities} | {f"format.{name}" for name in knowledge.formats}
    known |= {f"country.{city.country_name}" for city in knowledge.cities.values() if city.country != "DE"}
    known |= {f"country.{country}" for country in knowledge.statistics.countries}
    known |= {f"state.{state}" for state in knowledge.statistics.states}
    known |= {f"programme.{name}" for name in knowledge.programmes} - _NAMED_BY_TOPICS
    known |= {f"activity.{item}" for item in ACTIVITIES} - _NAMED_BY_TOPICS
    for language in LANGUAGES:
        lookups = {b["lookup"]: _examples(b) for b in _read_nlu(NLU / "data" / language / "names.yml") if "lookup" in b}
        for name in sorted(known ^ lookups.keys()):
            yield f"nlu/data/{language}/names.yml: {name} {'is missing' if name in known else 'is unknown'}"
        seen: dict[str, str] = {}
        for name, spellings in lookups.items():
            for spelling in spellings:
                if seen.setdefault(spelling.casefold(), name) != name:
                    yield f"nlu/data/{language}/names.yml: {spelling} is both {name} and {seen[spelling.casefold()]}"


def _rules(knowledge: Knowledge) -> Iterator[str]:
    """Every topic is an intent of the domain with a rule."""
    intents: set[str] = set()
    for file in (NLU / "domain").glob("*.yml"):
        for item in (YAML(typ="safe").load(file.read_text(encoding="utf-8")) or {}).get("intents", []):
            intents |= {item} if isinstance(item, str) else set(item)
    ruled = set(re.findall(r"intent: (\w+)", "".join(f.read_text() for f in (NLU / "data" / "rules").glob("*.yml"))))
    for intent in [*knowledge.topics, FOLLOW_UP]:
        if intent not in intents:
            yield f"nlu/domain: the intent {intent} is missing"
        if intent not in ruled:
            yield f"nlu/data/rules: the intent {intent} has no rule"


def _crisis() -> Iterator[str]:
    for language in LANGUAGES:
        if not (CRISIS / f"{language}.yml").is_file():
            yield f"actions/exchange/crisis/{language}.yml is missing"
