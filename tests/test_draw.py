"""Pictures: the same bytes twice, nothing overlapping, captions that say what was asked, text that stays text."""

from __future__ import annotations

import re
import subprocess
import sys
from itertools import combinations
from pathlib import Path
from xml.etree import ElementTree

import networkx
import pytest

import graphkit
from graphkit.draw import draw
from graphkit.draw.labels import LEADING
from graphkit.draw.layout import Box
from graphkit.draw.pictures import PICTURES
from graphkit.draw.scene import Node, scene
from graphkit.draw.text import width, wrap
from graphkit.errors import ExportError, NetworkError
from graphkit.network import network
from graphkit.store import Store
from tests.invented import invented

OPTIONS = {"compare": {"earlier": "2010/2012", "later": "2013/2016"}}


@pytest.fixture(scope="module")
def store() -> Store:
    return invented()


def ring(count: int) -> networkx.Graph[str]:
    """An invented dense network of that many States, long names among them."""
    made: networkx.Graph[str] = networkx.complete_graph([f"S{n:02}" for n in range(count)])
    for n, node in enumerate(sorted(made)):
        name = "Independent and Sovereign Federation of the Islands" if n % 9 == 0 else f"Statonia {n}"
        made.nodes[node].update(label=name, code=node, kind="State", region=f"Region {n % 5}", groups="")
    networkx.set_edge_attributes(made, 1.0, "weight")
    return made


@pytest.mark.parametrize("name", sorted(PICTURES))
def test_every_picture_is_the_same_twice_and_says_what_it_shows(store: Store, name: str) -> None:
    one, two = (draw(store, name=name, **OPTIONS.get(name, {})) for _ in range(2))
    svg = one.svg()
    assert svg == two.svg()
    assert "<text" not in svg, "text is outlined, so that it looks the same elsewhere"
    assert not re.search(r"<dc:date>|Matplotlib v|https?://(?!www\.w3\.org|purl\.org|creativecommons\.org)", svg)
    ElementTree.fromstring(svg)
    assert "Query: " in one.caption and "Graph: " in one.caption
    assert one.html() == two.html()


def test_another_process_with_another_hash_seed_gives_the_same_bytes(store: Store, tmp_path: Path) -> None:
    code = (
        "import sys; from tests.invented import invented; from graphkit.draw import draw;"
        "draw(invented(), sys.argv[1] + '/n.svg').save(sys.argv[1] + '/n.pdf')"
    )
    root = Path(graphkit.__file__).parent.parent
    environment = {"PYTHONHASHSEED": "1", "PATH": "/usr/bin:/bin", "PYTHONPATH": str(root), "HOME": str(tmp_path)}
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=True, cwd=root, env=environment)
    here = draw(store)
    assert (tmp_path / "n.svg").read_text("utf-8") == here.svg()
    assert (tmp_path / "n.pdf").read_bytes() == here.pdf()


def boxes(nodes: tuple[Node, ...], font: float) -> list[tuple[float, float, float, float]]:
    """Return the boxes of upright labels."""
    found = []
    for node in nodes:
        if node.label and not node.label.turn:
            wide, high = max(width(line, font) for line in node.label.lines), len(node.label.lines) * font * LEADING
            left = {"start": node.label.x, "middle": node.label.x - wide / 2, "end": node.label.x - wide}[node.label.anchor]
            found.append((left, node.label.y - high / 2, left + wide, node.label.y + high / 2))
    return found


@pytest.mark.parametrize("count", [2, 5, 6, 9, 12, 16])
@pytest.mark.parametrize("size", [(1000, 640), (400, 540)])
def test_labels_of_small_networks_overlap_nothing_and_are_not_cut_off(count: int, size: tuple[int, int]) -> None:
    view = scene(ring(count), Box(0, 0, *size))
    assert all(node.label for node in view.nodes)
    areas = boxes(view.nodes, view.font)
    for a, b in combinations(areas, 2):
        assert not (a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3])
    for left, top, right, bottom in areas:
        assert left >= 0 and top >= 0 and right <= size[0] and bottom <= size[1]
        for node in view.nodes:
            nearest = (min(max(node.x, left), right), min(max(node.y, top), bottom))
            assert (node.x - nearest[0]) ** 2 + (node.y - nearest[1]) ** 2 >= node.radius**2


def test_nodes_of_a_ring_do_not_touch_and_all_have_labels() -> None:
    view = scene(ring(48), Box(0, 0, 1000, 900), font=12)
    assert all(node.label for node in view.nodes)
    for a, b in combinations(view.nodes, 2):
        assert (a.x - b.x) ** 2 + (a.y - b.y) ** 2 > (a.radius + b.radius) ** 2


def test_the_strongest_thirty_of_a_large_network_have_labels() -> None:
    large: networkx.Graph[str] = networkx.relabel_nodes(networkx.random_geometric_graph(193, 0.22, seed=4), lambda n: f"S{n:03}")
    for node in large:
        large.nodes[node].update(label=f"State {node}", code=node, kind="State", region="one")
    networkx.set_edge_attributes(large, 1.0, "weight")
    view = scene(large, Box(0, 0, 1000, 700), font=12, most_labels=70)
    strongest = sorted(view.nodes, key=lambda node: (-node.radius, node.key))[:30]
    assert all(node.label for node in strongest)


def test_of_many_edges_the_heaviest_are_drawn_and_equal_ones_are_treated_alike() -> None:
    made = ring(60)
    for place, (a, b) in enumerate(sorted(made.edges())):
        made.edges[a, b]["weight"] = 3.0 if place < 150 else 2.0 if place < 500 else 1.0
    view = scene(made, Box(0, 0, 1000, 700), most_edges=200)
    assert len(view.edges) == 150 and view.undrawn == made.number_of_edges() - 150
    assert {edge.weight for edge in view.edges} == {3.0}


def test_isolated_states_are_listed_and_colours_follow_what_was_asked(store: Store, tmp_path: Path) -> None:
    made = network(store)
    view = scene(made, Box(0, 0, 1000, 640), colour="LGU")
    assert view.isolated == ("Phigia",)
    assert set(view.legend) == {"in LGU", "not in LGU"}
    assert len(set(scene(made, Box(0, 0, 1000, 640), colour="community").legend)) >= 1
    with pytest.raises(NetworkError, match="region"):
        draw(made, colour="flags")
    with pytest.raises(ExportError, match=r"\.svg"):
        draw(made, tmp_path / "n.docx")


def test_files_of_every_format(store: Store, tmp_path: Path) -> None:
    for suffix, start in (
        (".png", b"\x89PNG"),
        (".pdf", b"%PDF"),
        (".svg", b"<?xml"),
        (".html", b"<!DOCTYPE html>"),
        (".gexf", b"<?xml"),
        (".graphml", b"<graphml"),
    ):
        draw(network(store), tmp_path / f"n{suffix}")
        assert (tmp_path / f"n{suffix}").read_bytes().startswith(start)


def test_graphkit_draw_can_be_called_as_the_readme_says(store: Store, tmp_path: Path) -> None:
    made = graphkit.network(store, "sponsors", since=2011)
    graphkit.draw(made, tmp_path / "s.html")
    assert (tmp_path / "s.html").stat().st_size < 200_000


def test_a_notebook_gets_svg_and_a_frame(store: Store) -> None:
    shown = draw(network(store))._repr_mimebundle_()
    assert shown["image/svg+xml"].startswith("<?xml")
    assert shown["text/html"].startswith("<iframe") and "<img src=x" not in shown["text/html"]


def test_votes_by_region_count_every_vote_once(store: Store) -> None:
    drawing = draw(store, name="votes", document="X/1/1")
    assert "2 in favour, 2 against, 1 abstaining" in drawing.caption
    with pytest.raises(NetworkError, match="No vote"):
        draw(store, name="votes", document="X/4/4")


def test_unknown_pictures_and_periods_are_named(store: Store) -> None:
    with pytest.raises(NetworkError, match="timeline"):
        draw(store, name="timelin")
    with pytest.raises(NetworkError, match="earlier"):
        draw(store, name="compare", earlier="2011", later="2012/2013")


def test_an_empty_graph_can_be_drawn() -> None:
    for name in PICTURES:
        draw(Store.of([]), name=name, **OPTIONS.get(name, {})).svg()


def test_text_is_broken_at_spaces_and_within_the_room() -> None:
    assert wrap("one two three", 10, 50) == ["one two", "three"]
    assert wrap("a long sentence of many words", 10, 60, 2)[-1].endswith("…")
    assert all(width(line, 10) <= 80 for line in wrap("Llanfairpwllgwyngyllgogerychwyrndrobwll", 10, 80))
    assert wrap("", 10, 50) == [""]
