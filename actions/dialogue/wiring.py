"""What the actions share, made once when the action server builds the first of them."""

from functools import cache

from actions.knowledge.answers import Answers
from actions.knowledge.search import Search
from actions.knowledge.store import Knowledge
from translations.messages import Messages


@cache
def answers() -> Answers:
    return Answers(Knowledge.load(), Messages.load())


@cache
def search() -> Search:
    return Search(answers())
