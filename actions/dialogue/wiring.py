"""What the actions share, made once when the action server builds the first of them."""

import os
from functools import cache

from actions.knowledge.answers import Answers
from actions.knowledge.search import Search
from actions.knowledge.store import Knowledge
from actions.precheck.asking import Asking
from actions.precheck.internship import Inquiry
from actions.precheck.result import Result
from actions.precheck.rules import DEFAULT_RULESET, Rulebook
from actions.precheck.wording import Wording
from translations.messages import Messages


@cache
def answers() -> Answers:
    return Answers(Knowledge.load(), Messages.load())


@cache
def search() -> Search:
    return Search(answers())


@cache
def wording() -> Wording:
    return Wording(answers(), Rulebook.load())


@cache
def asking() -> Asking:
    return Asking(wording())


@cache
def result() -> Result:
    return Result(wording())


def ruleset() -> str:
    """The ruleset in force: the setting, checked by bot.settings before this process is started."""
    return os.environ.get("BRUECKE_RULESET") or DEFAULT_RULESET


@cache
def inquiry() -> Inquiry:
    return Inquiry(answers())
