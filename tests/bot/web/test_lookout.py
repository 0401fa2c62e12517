"""The look at what other processes have answered."""

import asyncio
from datetime import UTC, datetime

import pytest

from actions.db.tables import Chat, OutboxRow
from bot.hub import Hub
from bot.web import lookout
from bot.web.lookout import Lookout
from tests.bot.web.site import Site


def _chat(site: Site, name: str) -> int:
    now = datetime.now(UTC)
    with site.sessions.begin() as session:
        chat = Chat(
            channel="web",
            address_hash=name.encode(),
            address=name,
            sender=name,
            language="de",
            created_at=now,
            seen_at=now,
        )
        session.add(chat)
        session.flush()
        return chat.id


def _answer(site: Site, chat_id: int, *, id_: int, channel: str = "web") -> None:
    with site.sessions.begin() as session:
        session.add(OutboxRow(id=id_, channel=channel, chat_id=chat_id, part={}, created_at=datetime.now(UTC)))


async def test_pages_are_woken_once_for_each_answer_even_one_that_comes_late(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lookout, "EVERY", 0.01)
    hub = Hub()
    chats = [_chat(site, name) for name in ("a", "b", "c")]
    _answer(site, chats[0], id_=1000)
    looking = asyncio.create_task(Lookout(site.sessions, hub).run())
    with hub.watch(chats[0]) as first, hub.watch(chats[1]) as second, hub.watch(chats[2]) as third:
        await asyncio.sleep(0.1)
        _answer(site, chats[0], id_=1001)
        assert await asyncio.wait_for(first.get(), 2) == "messages"
        _answer(site, chats[1], id_=999)  # taken before the others, committed after them
        _answer(site, chats[2], id_=1002, channel="telegram")
        assert await asyncio.wait_for(second.get(), 2) == "messages"
        await asyncio.sleep(0.1)
        assert first.empty()
        assert second.empty()
        assert third.empty()
    looking.cancel()
