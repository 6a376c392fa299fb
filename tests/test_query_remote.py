"""The same questions at an endpoint give the same tables, and no value becomes syntax there either."""

from __future__ import annotations

import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from graphkit.errors import QueryError
from graphkit.graph import Graph, open
from graphkit.store import Store
from tests.competency import compare
from tests.remotes import running_oxigraph

FILES = sorted((Path(__file__).parent / "competency").glob("*/*.csv"))


@pytest.fixture(scope="module")
def remote(seeds_store: Store, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Graph]:
    from graphkit.export import export

    place = tmp_path_factory.mktemp("remote")
    export(seeds_store, place / "graph.nq")
    with running_oxigraph(place / "store", graph_store=True) as server:
        body = (place / "graph.nq").read_bytes()
        request = urllib.request.Request(server.to.graphs, body, {"Content-Type": "application/n-quads"}, method="POST")
        with urllib.request.urlopen(request, timeout=60) as answer:
            assert answer.status in (200, 201, 204)
        yield open(server.to.query)


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_the_same_table_comes_from_an_endpoint(remote: Graph, seeds_graph: Path, path: Path) -> None:
    parameters = compare.read(path).parameters
    if "known" in parameters:
        with pytest.raises(QueryError, match="endpoint"):
            remote.run(path.parent.name, **parameters)
        return
    here = open(seeds_graph).run(path.parent.name, **parameters)
    assert remote.run(path.parent.name, **parameters).to_csv() == here.to_csv()


@pytest.mark.parametrize("value", ['" } ; DROP ALL', "\\", "x> . <y", "'''", "\n#", "?_words_literal", "\x00", "🜁 {{}} %s"])
def test_no_value_becomes_syntax_at_an_endpoint(remote: Graph, value: str) -> None:
    assert remote.run("passages", words=value).end is not None
    with pytest.raises(QueryError):
        remote.run("provisions", source=value)


def test_evidence_comes_from_an_endpoint_too(remote: Graph, seeds_graph: Path) -> None:
    ours, theirs = open(seeds_graph).evidence("KAZ", "A/66/359"), remote.evidence("KAZ", "A/66/359")
    assert [(one.iri, one.bearings, one.quote) for one in ours] == [(one.iri, one.bearings, one.quote) for one in theirs]
    assert remote.show("A/66/359").to_text() == open(seeds_graph).show("A/66/359").to_text()
