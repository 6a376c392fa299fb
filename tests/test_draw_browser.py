"""The interactive page in a real browser: pointer, keyboard, search, slider, filters, downloads, hostile labels, both sizes and themes."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import networkx
import pytest

from graphkit.draw import draw
from graphkit.network import network
from tests.invented import browser, invented, watched

HOSTILE = "<img src=x onerror=document.title='hit'>"


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    with browser() as opened:
        yield opened


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("page") / "sponsors.html"
    draw(network(invented()), path)
    return path.as_uri()


def node(opened: Any, name: str) -> Any:
    return opened.locator(".node", has=opened.locator(f"xpath=./*[local-name()='title'][starts-with(., '{name}')]"))


def edge(opened: Any, words: str) -> Any:
    return opened.locator(".edge", has=opened.locator(f"xpath=./*[local-name()='title'][starts-with(., '{words}')]"))


def shown(opened: Any, what: str) -> int:
    return int(opened.evaluate(f"document.querySelectorAll('{what}:not(.off)').length"))


def test_pointing_at_an_edge_shows_the_drafts_and_the_sentence(chromium: Any, page: str) -> None:
    with watched(chromium) as opened:
        opened.goto(page)
        opened.mouse.move(0, 0)
        edge(opened, "Alphia – Betania").dispatch_event("pointermove", {"clientX": 0, "clientY": 0})
        words = opened.locator("#detail").inner_text()
        assert "X/1/1, Draft on rules" in words and "X/2/2, Letter on rules" in words
        assert "“Alphia and Betania put forward the draft X/1/1”" in words
        node(opened, "Republic of Deltoria").hover()
        assert "Republic of Deltoria" in opened.locator("#detail h2").inner_text()


def test_the_keyboard_reaches_everything(chromium: Any, page: str) -> None:
    with watched(chromium) as opened:
        opened.goto(page)
        opened.locator("#csv").focus()
        for _ in range(12):
            opened.keyboard.press("Tab")
            if opened.evaluate("document.activeElement.classList.contains('edge')"):
                break
        first = opened.evaluate("document.activeElement.id")
        opened.keyboard.press("ArrowRight")
        assert opened.evaluate("document.activeElement.id") != first
        assert opened.locator("#detail h2").inner_text().count("–") == 1
        opened.keyboard.press("Tab")
        assert opened.evaluate("document.activeElement.classList.contains('node')")
        opened.keyboard.press("End")
        opened.keyboard.press("Enter")
        assert opened.locator(".node.held").count() == 1
        assert opened.locator("#isolate").is_enabled()
        opened.keyboard.press("Escape")
        assert opened.locator(".node.held").count() == 0


def test_search_finds_a_state_and_says_when_there_is_none(chromium: Any, page: str) -> None:
    with watched(chromium) as opened:
        opened.goto(page)
        opened.locator("#search").fill("delt")
        assert "Republic of Deltoria" in opened.locator("#status").inner_text()
        assert opened.locator(".node.held title").text_content().startswith("Republic of Deltoria")
        opened.locator("#search").fill("EEE")
        assert opened.locator(".node.held title").text_content().startswith("Epsilonia")
        opened.locator("#search").fill("nowhere")
        assert "No node" in opened.locator("#status").inner_text()


def test_the_slider_replays_joining_and_the_table_follows(chromium: Any, page: str) -> None:
    with watched(chromium) as opened:
        opened.goto(page)
        assert shown(opened, ".edge") == shown(opened, "#rows tbody tr") == 6
        seen = []
        for step in range(4):
            opened.locator("#time").fill(str(step))
            seen.append((opened.locator("#time-out").inner_text(), shown(opened, ".edge"), shown(opened, "#rows tbody tr")))
        assert seen == [("2011", 1, 1), ("2013", 5, 5), ("2015", 6, 6), ("2016", 6, 6)]
        opened.locator("#reset").click()
        assert shown(opened, ".edge") == 6
        opened.locator("#play").click()
        assert shown(opened, ".edge") == 1


def test_weight_topic_and_neighbours_filter(chromium: Any, page: str) -> None:
    with watched(chromium) as opened:
        opened.goto(page)
        opened.locator("#weight").fill("1")
        assert shown(opened, ".edge") == 1 and "5 of 6 edges are filtered out" in opened.locator("#status").inner_text()
        opened.locator("#reset").click()
        node(opened, "Epsilonia").click()
        opened.locator("#isolate").click()
        assert shown(opened, ".node") == 2 and opened.locator("#isolate").get_attribute("aria-pressed") == "true"
        opened.locator("#isolate").click()
        assert shown(opened, ".node") == 5


def test_downloads_are_what_is_shown(chromium: Any, page: str, tmp_path: Path) -> None:
    with watched(chromium) as opened:
        opened.goto(page)
        opened.locator("#weight").fill("1")
        held = {}
        for kind in ("svg", "png", "csv"):
            with opened.expect_download() as waiting:
                opened.locator(f"#{kind}").click()
            path = tmp_path / f"d.{kind}"
            waiting.value.save_as(path)
            held[kind] = path.read_bytes()
        rows = list(csv.reader(io.StringIO(held["csv"].decode())))
        assert rows[0][:3] == ["One", "Other", "Weight"] and rows[1][:3] == ["Alphia", "Betania", "2"] and len(rows) == 2
        assert held["png"].startswith(b"\x89PNG")
        assert held["svg"].startswith(b"<svg") and b"Query:" in held["svg"] and HOSTILE.encode() not in held["svg"]


def test_a_hostile_label_shows_as_text(chromium: Any, page: str) -> None:
    with watched(chromium) as opened:
        opened.goto(page)
        assert opened.evaluate("document.querySelectorAll('img').length") == 0
        opened.locator("#search").fill("<img")
        assert HOSTILE in opened.locator("#detail").inner_text()
        assert opened.title() != "hit"


@pytest.mark.parametrize("size", [(1280, 800), (390, 844)])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_is_cut_off_at_either_size_in_either_theme(chromium: Any, page: str, size: tuple[int, int], scheme: str) -> None:
    with watched(chromium, *size, scheme=scheme) as opened:
        opened.goto(page)
        assert opened.evaluate("document.documentElement.scrollWidth") <= size[0]
        apart = """() => {
            const frame = document.getElementById('net').getBoundingClientRect();
            const boxes = (what) => [...document.querySelectorAll(what)].map((el) => el.getBoundingClientRect()).filter((b) => b.width);
            const outside = (b) => b.left < frame.left - 1 || b.right > frame.right + 1 ||
                b.top < frame.top - 1 || b.bottom > frame.bottom + 1;
            const cut = boxes('#labels text').some(outside);
            const meet = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3;
            const own = boxes('#labels > g');
            const over = own.some((a, i) => own.some((b, j) => i < j && meet(a, b)));
            return [cut, over];
        }"""
        assert opened.evaluate(apart) == [False, False]
        paper = opened.evaluate("getComputedStyle(document.body).backgroundColor")
        assert paper == ("rgb(20, 23, 26)" if scheme == "dark" else "rgb(255, 255, 255)")


def test_a_page_of_193_states_paints_in_two_seconds(chromium: Any, tmp_path: Path) -> None:
    large: networkx.Graph[str] = networkx.relabel_nodes(networkx.gnm_random_graph(193, 3400, seed=5), lambda n: f"S{n:03}")
    for number, name in enumerate(sorted(large)):
        large.nodes[name].update(
            label=f"State of {name}", code=name, kind="State", region=f"Region {number % 5}", groups="", degree=1, strength=1.0
        )
    networkx.set_edge_attributes(
        large, {(a, b): round(0.5 + (i % 50) / 100, 2) for i, (a, b) in enumerate(sorted(large.edges()))}, "weight"
    )
    large.graph.update(kind="votes", title="Large", caption="Large.")
    path = tmp_path / "large.html"
    draw(large, path)
    assert path.stat().st_size < 5_000_000
    with watched(chromium) as opened:
        opened.goto(path.as_uri())
        opened.wait_for_function("performance.getEntriesByName('first-contentful-paint').length")
        assert opened.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime") < 2000
        assert shown(opened, ".edge") > 3000 and shown(opened, ".node") == 193


def test_other_pictures_have_a_page_with_a_table(chromium: Any, tmp_path: Path) -> None:
    for name in ("timeline", "provisions"):
        draw(invented(), tmp_path / f"{name}.html", name=name)
        with watched(chromium) as opened:
            opened.goto((tmp_path / f"{name}.html").as_uri())
            assert opened.locator("tbody tr").count() > 0
            assert opened.evaluate("document.querySelectorAll('img').length") == 0
