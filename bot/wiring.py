"""Everything is made here, once: settings in, the parts of the bot process out."""

import httpx
from sqlalchemy import Engine

from actions.db.session import open_database
from actions.exchange.crisis import CrisisWords
from actions.knowledge.answers import Answers
from actions.knowledge.store import Knowledge
from bot.conversation import Conversation
from bot.rasa import Rasa
from bot.settings import Settings
from translations.detection import Detector
from translations.messages import Messages

#: How long a turn of Rasa's may take, in seconds.
TURN_SECONDS = 30


def database(settings: Settings) -> Engine:
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    return open_database(settings.database, settings.keyring())


def tracker_database(settings: Settings) -> Engine:
    where = settings.tracker_database
    return open_database(where if "://" in where else f"sqlite:///{where}", settings.keyring())


def rasa(url: str, token: str) -> Rasa:
    limits = httpx.Limits(max_connections=16, max_keepalive_connections=16)
    return Rasa(httpx.AsyncClient(base_url=url, timeout=TURN_SECONDS, limits=limits, trust_env=False), token)


def conversation(rasa: Rasa) -> Conversation:
    """Loads knowledge, wording and the language models: about two seconds."""
    return Conversation(rasa, Answers(Knowledge.load(), Messages.load()), Detector(), CrisisWords.load())
