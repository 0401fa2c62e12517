"""`bruecke check`: declared once, checked everywhere. Each problem is a line that names the file to look at."""

import re
from collections.abc import Iterator
from pathlib import Path

from babel import Locale
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor
from ruamel.yaml import YAML

from actions import payloads
from actions.exchange.crisis import FOLDER as CRISIS
from actions.knowledge.answers import Answers, Question
from actions.knowledge.models import Topic
from actions.knowledge.store import Knowledge, KnowledgeError
from bot.conversation import COMMANDS
from bot.training import NLU
from translations.languages import LANGUAGES
from translations.messages import CATALOG, Messages, WordingError

#: Fewer examples than this teach an intent too little.
LEAST_EXAMPLES = 8
FOLLOW_UP = "followup_town"
#: A button's title that is longer is cut off by a phone.
LONGEST_TITLE = 40
_ANNOTATION = re.compile(r"\[([^\]]+)\]\((\w+)\)")


def problems() -> list[str]:
    """Everything that does not fit together; nothing where all is well."""
    try:
        knowledge, messages = Knowledge.load(), Messages.load()
    except (KnowledgeError, WordingError) as error:
        return [str(error)]
    return [
        *_references(knowledge),
        *_catalogs(),
        *_titles(knowledge, messages),
        *_commands(messages),
        *_every_answer(Answers(knowledge, messages)),
        *_training_data(knowledge),
        *_names(knowledge),
        *_rules(knowledge),
        *_crisis(),
    ]


def _references(knowledge: Knowledge) -> Iterator[str]:
    """Documents and topics that are named must exist."""
    for topic in knowledge.topics.values():
        where = f"actions/knowledge/topics/{knowledge.areas[topic.id]}.yml: {topic.id}"
        for citation in topic.sources:
            if citation.document not in knowledge.documents:
                yield f"{where}: no document {citation.document}"
        for related in topic.related:
            if related not in knowledge.topics:
                yield f"{where}: no topic {related}"
        if topic.reserved is None and not topic.sources and topic.kind != "town":
            yield f"{where}: an answer without a source"
    for city in knowledge.cities.values():
        for document in (city.tie.document, city.population.document):
            if document not in knowledge.documents:
                yield f"actions/knowledge/cities/{city.id}.yml: no document {document}"
        for language in set(LANGUAGES) - set(city.names):
            yield f"actions/knowledge/cities/{city.id}.yml: no name in {language}"
        if not Locale.parse("en").territories.get(city.country):
            yield f"actions/knowledge/cities/{city.id}.yml: no country {city.country}"


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


def _questions(topic: Topic, knowledge: Knowledge, language: str) -> Iterator[Question]:
    """Every way in which a topic's wording is used."""
    yield Question(topic.id, language)
    if topic.kind == "town":
        yield from (Question(topic.id, language, towns=(city,)) for city in knowledge.cities)
    if topic.kind == "format":
        yield from (Question(topic.id, language, formats=(name,)) for name in knowledge.formats)
    if topic.kind == "amount":
        yield from (Question(topic.id, language, text=text) for text in ("400 €", "500 €", "501 €", "~500 €"))


def _every_answer(answers: Answers) -> Iterator[str]:
    """Every topic is answered in every language, with buttons that lead somewhere."""
    knowledge = answers.knowledge
    for language in LANGUAGES:
        for topic in knowledge.topics.values():
            for question in _questions(topic, knowledge, language):
                where = f"{topic.id} ({language})"
                try:
                    reply = answers.answer(question)
                except (WordingError, KeyError, ValueError) as error:
                    yield f"{where}: {error}"
                    continue
                for button in reply.buttons:
                    payload = payloads.parse(button.payload)
                    if payload is None or (payload.kind == "topic" and payload.value not in knowledge.topics):
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
