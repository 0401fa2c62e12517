"""The digital handbook of the network office: its ideas, each as something to try."""

from actions import payloads
from actions.knowledge.composing import Composer, Question
from actions.knowledge.models import Topic
from actions.replies import Button, Reply

#: In the order of the handbook's table of contents; wording: try_<id>.
ACTIVITIES = (
    "music_day", "whispers", "podcast", "who_is_here", "town_profile", "christmas_party", "cooking_evening", "quiz_night",
    "swimming_contest", "scavenger_hunt", "professionals", "stopover", "own_idea",
)  # fmt: skip

#: Offered as buttons under the list.
_OFFERED = ("quiz_night", "cooking_evening", "scavenger_hunt", "stopover")


def activities(composer: Composer, topic: Topic, question: Question) -> Reply:
    language = question.language
    listed = "\n".join(f"• {_name(composer, item, language)}" for item in ACTIVITIES)
    text = composer.text(language, topic.id, list=listed, **composer.arguments(topic.facts, language))
    return composer.reply(topic, question, text, buttons=_buttons(composer, language, _OFFERED))


def activity(composer: Composer, topic: Topic, question: Question) -> Reply:
    """How to try the ideas that the question names, or which one is meant."""
    language = question.language
    if not question.activities:
        names = {item: _name(composer, item, language) for item in ACTIVITIES}
        return composer.which(topic, question, "which_activity", "activity", names)
    texts = [
        composer.text(
            language, topic.id, activity=_name(composer, item, language), how=composer.text(language, f"try_{item}")
        )
        for item in question.activities
    ]
    return composer.reply(topic, question, "\n\n".join(texts))


def _name(composer: Composer, item: str, language: str) -> str:
    return composer.text(language, f"try_{item}.title")


def _buttons(composer: Composer, language: str, items: tuple[str, ...]) -> list[Button]:
    return [
        Button(title=_name(composer, item, language), payload=payloads.topic("digital_activity", activity=item))
        for item in items
    ]
