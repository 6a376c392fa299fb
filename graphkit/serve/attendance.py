"""A query runs only as long as somebody waits for its answer."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Coroutine
from typing import Any

from starlette.requests import Request

from graphkit.serve.process import Answer
from graphkit.serve.request import Refused


async def attended(asked: Request, work: Coroutine[Any, Any, Answer]) -> Answer:
    """Return what the work gives; end it when the client goes away or the endpoint is stopped. The body must have been read."""
    answering, leaving = asyncio.ensure_future(work), asyncio.ensure_future(_left(asked))
    try:
        await asyncio.wait({answering, leaving}, return_when=asyncio.FIRST_COMPLETED)
        if answering.done():
            return answering.result()
        raise Refused(499, "The client is gone.\n")
    except asyncio.CancelledError:
        raise Refused(503, "The endpoint is being stopped. Ask again later.\n", wait=10) from None
    finally:
        for task in (answering, leaving):
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError, Refused):
                await task


async def _left(asked: Request) -> None:
    while (await asked.receive())["type"] != "http.disconnect":
        continue
