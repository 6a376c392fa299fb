"""The site in a real browser, from a folder on disk: no request, readable at both sizes, tips on focus, no serious finding of axe-core."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from graphkit.page import page
from tests.invented import browser, invented, watched

PAGES = (
    "index.html",
    "sources/paper.html",
    "documents/X-1-1.html",
    "states/AAA.html",
    "divergences.html",
    "sources.html",
    "networks/sponsors.html",
)


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    with browser() as opened:
        yield opened


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    page(invented(), folder)
    return folder


@pytest.mark.parametrize("size", [(1280, 800), (390, 844)])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_pages_fit_and_are_styled(chromium: Any, site: Path, size: tuple[int, int], scheme: str) -> None:
    with watched(chromium, *size, scheme=scheme) as opened:
        for name in PAGES:
            opened.goto((site / name).as_uri())
            assert opened.evaluate("document.documentElement.scrollWidth") <= size[0], name
            assert opened.evaluate("getComputedStyle(document.body).backgroundColor") == (
                "rgb(20, 23, 26)" if scheme == "dark" else "rgb(255, 255, 255)"
            )
            assert opened.title() != "hit"


def test_a_claim_shows_on_focus_and_leads_to_its_note_without_script(chromium: Any, site: Path) -> None:
    with watched(chromium, java_script_enabled=True) as opened:
        opened.goto((site / "sources" / "paper.html").as_uri())
        opened.locator("a.mark").first.focus()
        opened.keyboard.press("Shift+Tab")
        opened.keyboard.press("Tab")
        assert "sponsorship" in opened.evaluate("getComputedStyle(document.querySelector('a.mark'), '::after').content")
        opened.keyboard.press("Enter")
        assert opened.url.endswith("#n-c1")
        opened.locator("#n-c1 .used a", has_text=re.compile(r"^X/1/1$")).first.click()
        assert opened.url.endswith("documents/X-1-1.html")


def axe() -> str:
    """Return axe-core's script where it is installed (npm install axe-core; GRAPHKIT_AXE names axe.min.js)."""
    path = Path(os.environ.get("GRAPHKIT_AXE", "node_modules/axe-core/axe.min.js"))
    if not path.exists():
        pytest.skip("axe-core is not installed; npm install axe-core, then GRAPHKIT_AXE=…/axe.min.js")
    return path.read_text("utf-8")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious(chromium: Any, site: Path, scheme: str) -> None:
    script = axe()
    with watched(chromium, scheme=scheme, bypass_csp=True) as opened:
        for name in PAGES:
            opened.goto((site / name).as_uri())
            opened.evaluate(script)
            found = opened.evaluate("axe.run({preload: false}).then((r) => r.violations.map((v) => [v.impact, v.id, v.nodes[0].html]))")
            assert [one for one in found if one[0] in ("serious", "critical")] == [], name
