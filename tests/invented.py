"""The invented graph of tests/cases/networks, and a browser for the tests of pages."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pyoxigraph
import pytest

from graphkit.store import Store

CASE = Path(__file__).parent / "cases" / "networks"
CHROMIUM = Path("/usr/bin/chromium")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


class Invented(Store):
    """The invented graph as a store that also holds the one text of its one source."""

    def text(self, sha256: str) -> str:
        return (CASE / "paper.txt").read_text("utf-8")


def invented() -> Store:
    quads = pyoxigraph.Store()
    quads.load(path=str(CASE / "graph.ttl"))
    return Invented(quads)


@contextmanager
def browser() -> Iterator[Any]:
    """Yield a real Chromium; the test is skipped where there is none."""
    sync = pytest.importorskip("playwright.sync_api")
    if not CHROMIUM.exists():
        pytest.skip(f"{CHROMIUM} is not installed: this test drives a real browser")
    with sync.sync_playwright() as play:
        opened = play.chromium.launch(executable_path=str(CHROMIUM), args=list(FLAGS))
        try:
            yield opened
        finally:
            opened.close()


@contextmanager
def watched(opened: Any, width: int = 1280, height: int = 800, scheme: str = "light", **more: Any) -> Iterator[Any]:
    """Yield a page that must neither write an error to the console nor ask for anything beyond this machine's files."""
    wrong: list[str] = []
    context = opened.new_context(viewport={"width": width, "height": height}, color_scheme=scheme, accept_downloads=True, **more)
    page = context.new_page()
    page.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("request", lambda request: None if request.url.startswith(("file:", "data:", "blob:", "about:")) else wrong.append(request.url))
    yield page
    context.close()
    assert not wrong
