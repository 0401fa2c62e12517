"""The web chat as an ASGI application; everything it needs is handed in."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from actions.db.session import Sessions
from bot.documents import Documents
from bot.hub import Hub
from bot.pictures import Pictures, UnknownPicture, picture_of
from bot.receiving import Receiver
from bot.settings import Settings
from bot.web.api import Api
from bot.web.events import Events
from bot.web.files import Files
from bot.web.headers import SecurityHeaders
from bot.web.lookout import Lookout
from bot.web.pages import Pages
from bot.web.visits import Visits
from translations.messages import Messages

STATIC = Path(__file__).parent / "static"


def create_app(
    *,
    sessions: Sessions,
    lookup_key: bytes,
    receiver: Receiver,
    hub: Hub,
    messages: Messages,
    pictures: Pictures,
    documents: Documents,
    settings: Settings,
    more_routes: Sequence[BaseRoute] = (),
) -> Starlette:
    """The application; `more_routes` are other rooms under the same port (a webhook, a console).

    Its lifespan runs the look-out, so serve it by itself rather than mounted in another application (Starlette does not
    start the lifespan of what is mounted). Raises WordingError where a catalog lacks what the page says.
    """
    visits = Visits(public_url=settings.public_url)
    pages = Pages(sessions=sessions, lookup_key=lookup_key, messages=messages, visits=visits)
    api = Api(
        sessions=sessions, lookup_key=lookup_key, receiver=receiver, messages=messages, visits=visits, pages=pages
    )
    events = Events(sessions=sessions, lookup_key=lookup_key, hub=hub, visits=visits)
    files = Files(sessions=sessions, lookup_key=lookup_key, documents=documents, visits=visits)
    lookout = Lookout(sessions=sessions, hub=hub)

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        looking = asyncio.create_task(lookout.run())
        try:
            yield
        finally:
            looking.cancel()
            with suppress(asyncio.CancelledError):
                await looking

    async def picture(request: Request) -> Response:
        """A chart as PNG: the same for everybody, so that a browser may keep it."""
        try:
            png = await pictures.png(picture_of(request.query_params))
        except UnknownPicture:
            return JSONResponse({"error": "picture"}, 404)
        return Response(png, media_type="image/png", headers={"Cache-Control": "public, max-age=86400"})

    async def healthz(_request: Request) -> Response:
        """200 where the database answers, so that a load balancer sends nobody to a process without one."""
        try:
            await asyncio.to_thread(_ask, sessions)
        except SQLAlchemyError:
            return JSONResponse({"status": "database"}, 503)
        return JSONResponse({"status": "ok"})

    return Starlette(
        routes=[
            Route("/", pages.chat),
            Route("/api/interface", pages.interface),
            Route("/api/messages", api.say, methods=["POST"]),
            Route("/api/history", api.history),
            Route("/api/events", events.stream),
            Route("/api/session", api.start_over, methods=["POST"]),
            Route("/api/picture", picture),
            Route("/api/document/{answer}", files.document),
            Route("/healthz", healthz),
            Mount("/static", StaticFiles(directory=STATIC), name="static"),
            *more_routes,
        ],
        middleware=[Middleware(SecurityHeaders)],
        lifespan=lifespan,
    )


def _ask(sessions: Sessions) -> None:
    with sessions.begin() as session:
        session.execute(text("SELECT 1"))
