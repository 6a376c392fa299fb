"""GraphML and GEXF: read back with labels, weights and colours; the same bytes on another day."""

from __future__ import annotations

from pathlib import Path

import networkx
import pytest

from graphkit.errors import ExportError
from graphkit.export import export
from graphkit.network import exchange, network
from tests.invented import invented


@pytest.mark.parametrize(("suffix", "read"), [(".graphml", networkx.read_graphml), (".gexf", networkx.read_gexf)])
def test_files_come_back_as_they_were(tmp_path: Path, suffix: str, read: object) -> None:
    made = network(invented())
    back = read(exchange.write(made, tmp_path / f"n{suffix}"))  # type: ignore[operator]
    assert set(back) == set(made) and back.number_of_edges() == made.number_of_edges()
    assert back.nodes["CCC"]["label"] == made.nodes["CCC"]["label"]
    assert back.edges["AAA", "BBB"]["weight"] == 2.0
    assert back.edges["AAA", "BBB"]["documents"] == "X/1/1; X/2/2"
    if suffix == ".graphml":
        assert back.nodes["AAA"]["color"] == back.nodes["BBB"]["color"] != back.nodes["DDD"]["color"]
    else:
        assert back.nodes["AAA"]["viz"]["color"]["r"] == int("00", 16)


@pytest.mark.parametrize("suffix", [".graphml", ".gexf"])
def test_no_day_enters_a_file(tmp_path: Path, suffix: str, monkeypatch: pytest.MonkeyPatch) -> None:
    made = network(invented())
    once = exchange.write(made, tmp_path / f"a{suffix}").read_bytes()
    monkeypatch.setattr("networkx.readwrite.gexf.time", type("Later", (), {"strftime": staticmethod(lambda *_: "2099-01-01")}))
    assert exchange.write(made, tmp_path / f"b{suffix}").read_bytes() == once
    assert b"lastmodified" not in once and networkx.__version__.encode() not in once


def test_export_writes_the_sponsors(tmp_path: Path) -> None:
    export(invented(), tmp_path / "g.gexf")
    assert set(networkx.read_gexf(tmp_path / "g.gexf")) == {"AAA", "BBB", "CCC", "DDD", "EEE", "FFF"}


def test_control_characters_do_not_break_the_file(tmp_path: Path) -> None:
    made = network(invented())
    made.nodes["AAA"]["label"] = "bad\x00name\x1f"
    for suffix in exchange.FORMATS:
        exchange.write(made, tmp_path / f"c{suffix}")
    assert "\ufffd" in networkx.read_graphml(tmp_path / "c.graphml").nodes["AAA"]["label"]


def test_another_suffix_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="graphml"):
        exchange.write(network(invented()), tmp_path / "n.xyz")
