"""Answers that are wording with facts; those about the assistant itself; sums of money."""

from decimal import Decimal
from typing import Any

from actions import payloads
from actions.db.retention import FORM_DAYS, MESSAGE_DAYS, PRECHECK_DAYS
from actions.knowledge.amounts import find_amount
from actions.knowledge.composing import Composer, Question
from actions.knowledge.models import Topic
from actions.replies import Button, Reply
from translations.languages import LANGUAGES
from translations.messages import Messages


def plain(composer: Composer, topic: Topic, question: Question, **more: Any) -> Reply:
    arguments = composer.arguments(topic.facts, question.language) | more
    return composer.reply(topic, question, composer.text(question.language, topic.message or topic.id, **arguments))


def privacy(composer: Composer, topic: Topic, question: Question) -> Reply:
    return plain(composer, topic, question, days=MESSAGE_DAYS, kept=PRECHECK_DAYS, open=FORM_DAYS)


def languages(composer: Composer, topic: Topic, question: Question) -> Reply:
    text = composer.text(question.language, topic.id)
    return composer.reply(topic, question, text, buttons=language_buttons(composer.messages))


def language_buttons(messages: Messages) -> tuple[Button, ...]:
    return tuple(
        Button(title=messages.text(code, "language_name"), payload=payloads.language(code)) for code in LANGUAGES
    )


def amount(composer: Composer, topic: Topic, question: Question) -> Reply:
    """Who decides on a sum: below the threshold, exactly at it, above it, or which sum is meant."""
    found = find_amount(question.text)
    arguments = composer.arguments(topic.facts, question.language)
    threshold = arguments["threshold_eur"]
    if found.unclear:
        key = f"{topic.id}_unclear"
    elif found.euros is None:
        key = topic.id
    elif found.euros < threshold:
        key = f"{topic.id}_below"
    elif found.euros == threshold:
        key = f"{topic.id}_exactly"
    else:
        key = f"{topic.id}_above"
    text = composer.text(question.language, key, amount=found.euros or Decimal(0), **arguments)
    return composer.reply(topic, question, text)
