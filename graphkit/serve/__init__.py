"""A read-only SPARQL 1.1 endpoint with pages, over one graph's folder. ``application`` makes it, ``run`` serves it.

https://www.w3.org/TR/sparql11-protocol/. Nothing is fetched and nothing changed: SERVICE is refused by parsing, and there is no update.
Each query runs in a process of a pool that is ended at the time limit.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from starlette.applications import Starlette


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What the endpoint bears. ``running`` queries at once, ``waiting`` more in line; beyond that it answers 503."""

    seconds: float = 30.0
    answer_bytes: int = 32 * 1024 * 1024
    query_characters: int = 100_000
    running: int = 32
    waiting: int = 128
    warm: int = 4
    memory_bytes: int = 2 * 1024 * 1024 * 1024  # of data, each process


def application(folder: Path, limits: Limits | None = None, *, hosts: tuple[str, ...] = (), root: str = "") -> Starlette:
    """Return the ASGI application for a graph's folder.

    ``hosts`` are the names by which it may be called ((): any); ``root`` is the path under which a proxy shows it. Raises StoreError.
    """
    from graphkit.serve.routes import make

    return make(folder, limits or Limits(), hosts, root)


def run(folder: Path, limits: Limits | None = None, *, host: str = "127.0.0.1", port: int = 8000, root: str = "") -> None:
    """Serve until interrupted; running queries have five seconds to finish, then they are ended and connections closed.

    Port 0 takes a free one. Raises StoreError, OSError.
    """
    import contextlib
    import signal

    import uvicorn

    from graphkit.serve.hosts import allowed

    app = application(folder, limits, hosts=allowed(host), root=root)
    with contextlib.suppress(ValueError):  # not the main thread
        signal.signal(signal.SIGTERM, lambda *_: None)  # to be told to stop is no fault; uvicorn sees to it and passes the signal on
    uvicorn.run(app, host=host, port=port, log_level="warning", timeout_graceful_shutdown=5, server_header=False, root_path=root)
