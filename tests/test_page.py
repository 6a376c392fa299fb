"""The static site: marks that cover their quotes, links that lead somewhere, text that stays text, contacts left out."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import pytest

import graphkit
from graphkit.errors import ExportError
from graphkit.page import page
from graphkit.page.contacts import contacts, without
from graphkit.page.marks import pieces
from tests.invented import CASE, invented

HOSTILE = "<img src=x onerror=document.title='hit'>"


class Reader(HTMLParser):
    """Collects links, anchors, the text under each claim, and everything loaded."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.links: list[str] = []
        self.anchors: set[str] = set()
        self.loads: list[str] = []
        self.marked: dict[str, str] = {}
        self.tags: list[str] = []
        self.words = ""
        self._open: list[str] = []
        self._depth = 0
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        held = dict(attrs)
        self.tags.append(tag)
        if held.get("id"):
            self.anchors.add(str(held["id"]))
        if tag == "a" and held.get("href"):
            self.links.append(str(held["href"]))
        self.loads += [str(held[key]) for key in ("src",) if held.get(key)] + ([str(held["href"])] if tag == "link" else [])
        if held.get("data-claims") is not None:
            self._open = str(held["data-claims"]).split()

    def handle_endtag(self, tag: str) -> None:
        if tag in ("a", "span"):
            self._open = []

    def handle_data(self, data: str) -> None:
        self.words += data
        for claim in self._open:
            self.marked[claim] = self.marked.get(claim, "") + data


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    page(invented(), folder)
    return folder


def broken(folder: Path) -> list[str]:
    """Return every internal link that leads nowhere, and everything that is loaded from elsewhere."""
    read = {path: Reader(path.read_text("utf-8")) for path in folder.rglob("*.html")}
    wrong = []
    for path, held in read.items():
        for link in held.links + held.loads:
            if link.startswith(("data:", "blob:")):
                continue
            if "://" in link or link.startswith(("/", "mailto:", "tel:")):
                wrong.append(f"{path}: {link}")
                continue
            name, _, anchor = link.partition("#")
            target = (path.parent / unquote(name)).resolve() if name else path
            if not target.exists() or (anchor and target in read and anchor not in read[target].anchors):
                wrong.append(f"{path.relative_to(folder)}: {link}")
    return wrong


def test_every_link_is_relative_and_leads_somewhere(site: Path) -> None:
    assert broken(site) == []


def test_each_mark_covers_exactly_its_quote(site: Path) -> None:
    text = (CASE / "paper.txt").read_text("utf-8")
    held = Reader((site / "sources" / "paper.html").read_text("utf-8"))
    assert held.marked == {
        "c1": "Alphia and Betania put forward the draft X/1/1",
        "c2": "joining of CCC in 2013",
        "p1": "States shall co-operate",
        "p2": "States should not do harm",
    }
    assert text in held.words


def test_claims_that_overlap_are_cut_at_every_border() -> None:
    text = "one two three\nfour five"
    cut = pieces(text, [(0, 7, "a"), (4, 18, "b"), (4, 18, "c"), (8, 13, "d")])
    assert "".join(piece.text for piece in cut) == text
    for key, (start, end) in {"a": (0, 7), "b": (4, 18), "c": (4, 18), "d": (8, 13)}.items():
        assert "".join(piece.text for piece in cut if key in piece.claims) == text[start:end]
    assert [piece.begins for piece in cut if piece.begins] == [("a",), ("b", "c"), ("d",)]
    assert [piece.claims[0] for piece in cut if piece.claims] == ["a", "a", "b", "d", "b", "b"]
    assert [piece.line for piece in cut if piece.line] == [1, 2]


def test_pages_of_states_documents_forums_and_divergences_say_what_the_graph_knows(site: Path) -> None:
    state = Reader((site / "states" / "CCC.html").read_text("utf-8")).words
    assert HOSTILE in state and "Draft on rules" in state and "accounts differ" in state and "“joining of CCC in 2013”" in state
    document = Reader((site / "documents" / "X-1-1.html").read_text("utf-8")).words
    assert "Alphia" in document and "additional sponsor" in document and "In favour" in document
    assert "2013" in Reader((site / "divergences.html").read_text("utf-8")).words
    assert "Invented; free." in Reader((site / "sources.html").read_text("utf-8")).words
    assert (site / "forums" / "ASM.html").exists() and (site / "networks" / "sponsors.html").exists()


def test_a_hostile_label_is_text_everywhere_and_no_page_needs_a_script(site: Path) -> None:
    for path in site.rglob("*.html"):
        held = Reader(path.read_text("utf-8"))
        assert "onerror" not in " ".join(held.loads)
        assert "img" not in held.tags or path.name == "networks.html"
        assert "script" not in held.tags or path.parent.name == "networks"


def test_no_pages_of_persons(site: Path) -> None:
    assert not (site / "persons").exists() and not (site / "person").exists()


def test_the_same_graph_gives_the_same_site(site: Path, tmp_path: Path) -> None:
    page(invented(), tmp_path)
    one, two = (
        {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()} for folder in (site, tmp_path)
    )
    assert one == two


def test_contacts_are_left_out_and_nothing_else() -> None:
    text = "Press office: Tel.: +41 22 917 12 34, fax: (022) 917-0123, press.office@example.org. A/66/359 of 12 September 2011, 2011-2012."
    assert without(text) == (
        "Press office: [telephone number left out], [telephone number left out], [e-mail address left out]. "
        "A/66/359 of 12 September 2011, 2011-2012."
    )
    assert contacts("Resolution 73/27 was adopted by 119 to 46 with 14 abstentions (A/73/PV.45, 5 December 2018).") == []


def test_a_contact_inside_a_text_is_left_out_of_its_page() -> None:
    text = "Write to a.b@c.org now."
    cut = pieces(text, [(0, 23, "a")], contacts(text))
    assert "".join(piece.shown if piece.shown is not None else piece.text for piece in cut) == "Write to [e-mail address left out] now."


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("x")
    with pytest.raises(ExportError, match="taken"):
        page(invented(), tmp_path / "taken")


def test_graphkit_page_can_be_called(tmp_path: Path) -> None:
    import graphkit.page as module

    assert module(invented(), tmp_path).kinds["source"] == 1
    assert graphkit.page is module


@pytest.mark.slow
def test_the_seeds_site_has_no_broken_link_and_marks_every_quote(seeds_graph: Path, tmp_path: Path) -> None:
    from graphkit.graph import open as open_graph
    from graphkit.page.holdings import Holdings

    graph = open_graph(seeds_graph)
    page(graph, tmp_path)
    assert broken(tmp_path) == []
    held = Holdings(graph.store)
    for iri in held.sources:
        marked = Reader((tmp_path / "sources" / f"{iri.rsplit('/', 1)[-1]}.html").read_text("utf-8")).marked
        quotes = {claim.key: claim.quote for claim in held.claims.values() if claim.source == iri and claim.start is not None}
        assert marked == {key: without(quote) for key, quote in quotes.items()}
