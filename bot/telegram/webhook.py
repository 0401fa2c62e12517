"""Updates by webhook: Telegram calls, the update is committed, only then is the answer 200; else it calls again."""

import hmac
import json

import structlog
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from telegram import Bot
from telegram.error import EndPointNotFound, InvalidToken, TelegramError

from actions.db.crypto import keyed_hash
from bot.faults import place_of
from bot.receiving import Receiver
from bot.telegram.client import Me, connect, pause_after, rejected
from bot.telegram.limits import GrowingWait
from bot.telegram.updates import WANTED, received

log = structlog.get_logger()

PATH = "/telegram/updates"

#: Bytes; an update has a few thousand.
LONGEST_UPDATE = 1_000_000

_HEADER = "X-Telegram-Bot-Api-Secret-Token"


class Webhook:
    """The route, and its registration with Telegram."""

    def __init__(self, bot: Bot, receiver: Receiver) -> None:
        self._bot, self._receiver = bot, receiver
        self._me: Me | None = None
        # Random for each installation, but the same in all of its processes and after a restart: what Telegram calls
        # with is accepted whichever of them registered last.
        self._secret = keyed_hash(receiver.lookup_key, "telegram", "webhook").hex()

    async def register(self, public_url: str, *, wait: GrowingWait | None = None) -> None:
        """Tell Telegram where to call, as soon as it can be reached. Raises TokenRejected."""
        wait = wait or GrowingWait()
        self._me = await connect(self._bot, wait=wait)
        while True:
            try:
                await self._bot.set_webhook(
                    public_url + PATH, secret_token=self._secret, allowed_updates=WANTED, drop_pending_updates=False
                )
            except (InvalidToken, EndPointNotFound):
                raise rejected() from None
            except TelegramError as error:
                await pause_after(error, wait, event="telegram_webhook_not_set")
            else:
                log.info("telegram_webhook_set")
                return

    def route(self) -> Route:
        return Route(PATH, self._receive, methods=["POST"])

    async def _receive(self, request: Request) -> Response:
        if not hmac.compare_digest(request.headers.get(_HEADER, "").encode(), self._secret.encode()):
            return Response(status_code=403)
        if self._me is None:
            return Response(status_code=503)  # not connected yet; Telegram calls again
        if int(request.headers.get("content-length") or 0) > LONGEST_UPDATE:
            return Response(status_code=413)
        try:
            update = json.loads(await request.body())
        except ValueError:
            return Response(status_code=400)
        kept = received(update, self._me)
        if kept is not None:
            try:
                await self._receiver.keep("telegram", [kept])
            except Exception as error:  # noqa: BLE001 - no traceback: it could name what was to be written
                log.error("telegram_updates_not_kept", error=type(error).__name__, at=place_of(error))
                return Response(status_code=503)
        return Response(status_code=200)
