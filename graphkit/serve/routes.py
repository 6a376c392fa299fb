"""The endpoint's addresses: the protocol at /sparql, saved questions at /query/NAME, reader's pages at /pages/, health and version."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from graphkit import __version__
from graphkit.errors import StoreError
from graphkit.serve import Limits, accept, request
from graphkit.serve.attendance import attended
from graphkit.serve.description import describe
from graphkit.serve.pages import Pages
from graphkit.serve.pool import Pool
from graphkit.serve.request import Refused
from graphkit.serve.site import Site
from graphkit.store import current_build, open_store

_HERE = Path(__file__).parent
_SAFE = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
}


def make(folder: Path, limits: Limits, hosts: tuple[str, ...], root: str) -> Starlette:
    """Return the application. Raises StoreError where there is no graph."""
    open_store(folder)  # says what is wrong, if anything is

    def place() -> str:
        build = current_build(folder)
        if build is None:
            raise StoreError(f"The graph in '{folder}' is gone.", path=str(folder))
        return str(build)

    pool, site = Pool(place, limits), Site(folder)
    pages = Pages(folder, limits, pool)

    @contextlib.asynccontextmanager
    async def life(_: Starlette) -> AsyncIterator[None]:
        await pool.open()
        try:
            yield
        finally:
            await pool.close()
            await site.close()

    async def sparql(asked: Request) -> Response:
        header = asked.headers.get("accept", "")
        body = await _body(asked, limits.query_characters * 4 + 10_000)
        wanted = request.read(asked.method, asked.url.query, asked.headers.get("content-type", ""), body, limits.query_characters)
        if wanted is None:
            if accept.wants_page(header):
                return pages.editor(asked)
            return describe(str(asked.url_for("sparql")), header)
        question = {
            "query": wanted.query,
            "default_graphs": wanted.default_graphs,
            "named_graphs": wanted.named_graphs,
            "tables": accept.ranked(header, accept.TABLES),
            "graphs": accept.ranked(header, accept.GRAPHS),
        }
        answer = await attended(asked, pool.ask(question))
        return Response(answer.body, answer.status, {"Vary": "Accept", **_timing(answer.seconds)}, _typed(answer.media))

    async def health(_: Request) -> Response:
        running = {"running": len(pool.busy), "waiting": pool.waiting, "ready": len(pool.idle), "stopped": pool.stopped}
        try:
            return JSONResponse({"status": "ok", "build": Path(place()).name, "queries": running})
        except StoreError as error:
            return JSONResponse({"status": "no graph", "reason": error.message, "queries": running}, 503)

    async def version(_: Request) -> Response:
        return JSONResponse({"graphkit": __version__, "build": Path(place()).name})

    routes = [
        Route("/", pages.home, name="home"),
        Route("/sparql", sparql, methods=["GET", "POST"], name="sparql"),
        Route("/editor", pages.editor_page, name="editor"),
        Route("/query/{name}.{form:str}", pages.table, name="table"),
        Route("/query/{name}", pages.question, name="question"),
        Route("/query", pages.home),
        Route("/pages/{path:path}", site.show, name="pages"),
        Route("/health", health, name="health"),
        Route("/version", version, name="version"),
        Mount("/static", StaticFiles(directory=_HERE / "static"), name="static"),
    ]
    guards = [Middleware(TrustedHostMiddleware, allowed_hosts=list(hosts))] if hosts else []
    handlers: Any = {Refused: _refused, HTTPException: _plain, StoreError: _gone}
    return Starlette(routes=routes, lifespan=life, middleware=[*guards, Middleware(Headers)], exception_handlers=handlers)


class Headers:
    """Adds the headers that keep a browser from running what it should not."""

    def __init__(self, app: Any) -> None:
        self.app = app

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Pass a request on, and the headers with its answer."""

        async def sending(message: Any) -> None:
            if message["type"] == "http.response.start":
                present = {name.lower() for name, _ in message["headers"]}
                extra = ((name.lower().encode(), value.encode()) for name, value in _SAFE.items())
                message["headers"] = [*message["headers"], *(pair for pair in extra if pair[0] not in present)]
            await send(message)

        await self.app(scope, receive, sending)


async def _body(asked: Request, most: int) -> bytes:
    parts, size = [], 0
    async for part in asked.stream():
        size += len(part)
        if size > most:
            raise Refused(413, f"The request is larger than {most:,} bytes.\n")
        parts.append(part)
    return b"".join(parts)


def _typed(media: str) -> str:
    return f"{media}; charset=utf-8" if media.startswith("text/") else media


async def _refused(_: Request, error: Exception) -> Response:
    assert isinstance(error, Refused)
    wait = {"Retry-After": str(error.wait)} if error.wait else {}
    return PlainTextResponse(error.words, error.status, wait | (_timing(error.seconds) if error.seconds else {}))


def _timing(seconds: float) -> dict[str, str]:
    """Return how long a query ran, as https://www.w3.org/TR/server-timing/ has it: in milliseconds, without the time in line."""
    return {"Server-Timing": f"query;dur={seconds * 1000:.1f}"}


async def _plain(_: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    return PlainTextResponse(f"{error.detail}\n", error.status_code, dict(error.headers or {}))


async def _gone(_: Request, error: Exception) -> Response:
    assert isinstance(error, StoreError)
    return PlainTextResponse(error.message + "\n", 503)
