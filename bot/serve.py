"""The bot process: doors, inbox, turns, outbox, housekeeping, in one event loop."""

import asyncio
from collections.abc import Coroutine
from typing import Any

import structlog
import uvicorn

from actions.db.session import Sessions, lookup_key, sessions, upgrade
from bot import inbox, logs, wiring
from bot.answering import Worker
from bot.channels import Channel
from bot.documents import Documents, makers
from bot.housekeeping import Housekeeping
from bot.hub import Hub
from bot.pictures import Pictures
from bot.processes import StartFailed
from bot.receiving import Receiver
from bot.sending import Sender
from bot.settings import Settings
from bot.telegram.client import TokenRejected
from bot.telegram.door import TelegramDoor
from bot.web.app import create_app
from bot.web.channel import WebChannel

log = structlog.get_logger()


async def serve(settings: Settings, *, rasa_url: str, rasa_token: str) -> None:
    """Run until the process is asked to end, or a part of it fails.

    Raises:
        StartFailed: Telegram does not accept the token.
        ExceptionGroup: a part failed otherwise.
    """
    logs.configure()
    engine = await asyncio.to_thread(wiring.database, settings)
    await asyncio.to_thread(upgrade, engine)
    kept, hub = sessions(engine), Hub()
    key = _begin(kept, embedded=engine.dialect.name == "sqlite")
    rasa = wiring.rasa(rasa_url, rasa_token)
    conversation = await asyncio.to_thread(wiring.conversation, rasa)
    web = WebChannel(conversation.messages)
    channels: dict[str, Channel] = {web.name: web}
    sender = Sender(kept, key, channels, hub)
    worker = Worker(kept, conversation, channels, hub, sender)
    receiver = Receiver(kept, key, hub, worker)
    pictures, documents = Pictures(conversation.answers), Documents(makers(conversation.answers))
    telegram = None
    if settings.telegram_token:
        telegram = await TelegramDoor.open(settings, conversation.messages, receiver, pictures, documents)
        channels[telegram.channel.name] = telegram.channel
    app = create_app(
        sessions=kept,
        lookup_key=key,
        receiver=receiver,
        hub=hub,
        messages=conversation.messages,
        pictures=pictures,
        documents=documents,
        settings=settings,
        more_routes=telegram.routes if telegram else [],
    )
    parts: list[Coroutine[Any, Any, None]] = [
        worker.run(),
        sender.run(),
        Housekeeping(kept, wiring.tracker_database(settings), rasa).run(),
    ]
    if telegram:
        parts.append(telegram.run())
    try:
        await _until_ended(_Server(app, settings), parts)
    except ExceptionGroup as group:
        rejected = group.subgroup(TokenRejected)
        if rejected is None:
            raise
        raise StartFailed(
            "Telegram does not accept BRUECKE_TELEGRAM_TOKEN; ask @BotFather for the bot's token."
        ) from None
    finally:
        await rasa.client.aclose()
        engine.dispose()


def _begin(kept: Sessions, *, embedded: bool) -> bytes:
    with kept.begin() as session:
        if embedded:
            inbox.release_all(session)  # this process is the only one: what was taken before belongs to a dead one
        return lookup_key(session)


class _Server(uvicorn.Server):
    def __init__(self, app: Any, settings: Settings) -> None:
        super().__init__(
            uvicorn.Config(
                app,
                host=settings.host,
                port=settings.port,
                log_config=None,
                access_log=False,
                server_header=False,
                timeout_graceful_shutdown=3,
            )
        )


async def _until_ended(server: uvicorn.Server, parts: list[Coroutine[Any, Any, None]]) -> None:
    """Serve pages until a signal comes (uvicorn listens for it); the other parts end with it, and it with them."""
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(part) for part in parts]
        await server.serve()
        for task in tasks:
            task.cancel()
