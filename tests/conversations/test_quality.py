"""The floor under understanding; the figures themselves are printed by `make quality`."""

from bot.settings import Settings
from tests import quality
from tests.system import Servers
from translations.languages import LANGUAGES


async def test_questions_that_are_no_training_data_are_understood(servers: Servers) -> None:
    report = await quality.measure(Settings(), rasa=(servers.rasa_url, servers.token))
    print(quality.table(report))
    print(quality.area_table(report))
    inside = report.of(in_scope=True)
    for language in LANGUAGES:
        assert len(report.of(language, in_scope=True)) >= 60
        assert len(report.of(language, in_scope=False)) >= 20
        assert report.share_right(language) >= 0.90, (language, quality.confusions(report))
    assert report.share_right() >= 0.95, quality.confusions(report)
    assert sum(not case.answered for case in inside) / len(inside) <= 0.04
    assert report.share_right(in_scope=False) >= 0.92, [c.question for c in report.of(in_scope=False) if not c.right]


def test_no_question_is_training_data() -> None:
    trained = quality.training_examples()
    for language in LANGUAGES:
        for question, _ in quality.read(language):
            assert quality.plain(question) not in trained, question
