"""The pictures of README: `python -m tests.pictures`, from real conversations of a running system.

The web page is photographed as it is. Of Telegram there is what the bot sent to the Bot API stand-in, set by a page of
our own, since no Telegram client runs here.
"""

import html
import tempfile
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser

from bot.settings import ROOT
from tests import system
from tests.browser import browser
from tests.standins.bot_api import TOKEN, BotApi

FOLDER = ROOT / "docs" / "pictures"
ON_THE_PAGE = "Unser Verein plant eine Familienfahrt nach Guarda, Zuschuss 300 Euro, im Juni 2027"
#: The one button that is still to be pressed, and the words of the result.
GOAL, RESULT = "3: mehr Menschen", "Entspricht der Strategie voraussichtlich"
#: Language, question, and how many messages answer it.
ON_TELEGRAM = [
    ("de", "wer entscheidet über 400 €?", 1),
    ("de", "Was gibt es für eine Jugendfahrt nach Polen?", 2),
    ("pl", "ile trwa praktyka?", 1),
]
STYLE = """
body { margin: 0; padding: 24px; background: #c9d8c5; font: 15px/1.4 "Noto Sans", sans-serif; width: 560px }
.in, .out { max-width: 78%; padding: 8px 12px; border-radius: 12px; margin: 8px 0; background: #fff; white-space: pre-wrap }
.out { margin-left: auto; background: #e3fdd3; width: fit-content }
.keys { max-width: 82%; display: flex; flex-wrap: wrap; gap: 4px }
.keys span { flex: 1 1 40%; text-align: center; background: #5a7a63; color: #fff; border-radius: 8px; padding: 6px }
"""


def web(running: Browser, url: str) -> None:
    page = running.new_context(viewport={"width": 720, "height": 1150}, locale="de-DE").new_page()
    page.goto(url)
    page.get_by_role("textbox").fill(ON_THE_PAGE)
    page.keyboard.press("Enter")
    page.get_by_role("button", name=GOAL).click()
    page.get_by_text(RESULT).wait_for()
    page.wait_for_timeout(500)
    page.screenshot(path=FOLDER / "web.png")


def telegram(running: Browser, api: BotApi) -> None:
    blocks: list[str] = []
    for chat, (language, question, answers) in enumerate(ON_TELEGRAM, start=8000):
        api.text(chat, question, language=language)
        blocks.append(f'<div class="out">{html.escape(question)}</div>')
        blocks += [_bubble(sent) for sent in api.wait(answers, chat=chat, seconds=20)]
    page = running.new_context(viewport={"width": 608, "height": 400}, device_scale_factor=1.5).new_page()
    page.set_content(f"<style>{STYLE}</style>{''.join(blocks)}")
    page.screenshot(path=FOLDER / "telegram.png", full_page=True)


def _bubble(sent: dict[str, Any]) -> str:
    keys = "".join(f"<span>{html.escape(key['text'])}</span>" for row in sent["buttons"] for key in row)
    return f'<div class="in">{sent["source"]}</div><div class="keys">{keys}</div>'


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, BotApi() as api, system.servers(Path(folder) / "servers") as servers:
        bot = system.bot(servers, Path(folder) / "bot", telegram_api=api.url, token=TOKEN)
        bot.start()
        try:
            with browser() as running:
                web(running, bot.url)
                telegram(running, api)
        finally:
            bot.stop()


if __name__ == "__main__":
    main()
