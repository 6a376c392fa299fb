"""Pushing to real stores: what is sent, again, less, broken off, and beside what others put there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyoxigraph as ox
import pytest

from graphkit.errors import RemoteError
from graphkit.push import Target, push, target
from graphkit.remote import RemoteStore
from graphkit.remote.wire import Wire
from graphkit.store import Store
from tests.remotes import Remote, running_oxigraph, running_virtuoso


@pytest.mark.parametrize(
    ("url", "query", "update"),
    [
        ("http://h:7878/query", "http://h:7878/query", "http://h:7878/update"),
        ("http://h:7878", "http://h:7878/query", "http://h:7878/update"),
        ("http://h:3030/ds/sparql", "http://h:3030/ds/sparql", "http://h:3030/ds/update"),
        ("http://h:3030/ds/data", "http://h:3030/ds/query", "http://h:3030/ds/update"),
        ("http://h:8890/sparql", "http://h:8890/sparql", "http://h:8890/sparql-auth"),
        ("http://h/repositories/x", "http://h/repositories/x", "http://h/repositories/x/statements"),
    ],
)
def test_the_addresses_of_known_stores(url: str, query: str, update: str) -> None:
    assert (target(url).query, target(url).update) == (query, update)


ONE = "https://w3id.org/snf/graph/one"
TRIG = """PREFIX snf: <https://w3id.org/snf/ontology#> PREFIX g: <https://w3id.org/snf/graph/> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
g:one { <http://e/a> snf:code "AAA" ; snf:date "2013"^^xsd:gYear , "2013-05"^^xsd:gYearMonth ; snf:divergent true ;
    snf:quote "é \\"x\\" \\n <b>"@en . }
g:two { <http://e/b> snf:code "BBB" ; snf:row 7 . %s }"""


def stored(more: str = "") -> Store:
    store = ox.Store()
    store.load((TRIG % more).encode(), format=ox.RdfFormat.TRIG)
    return Store(store)


@pytest.fixture(params=["oxigraph", "oxigraph by graph store", pytest.param("virtuoso", marks=pytest.mark.slow)])
def remote(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Remote]:
    place = tmp_path / "remote"
    running = running_virtuoso(place) if request.param == "virtuoso" else running_oxigraph(place, graph_store="graph" in request.param)
    with running as one:
        for name, value in one.env.items():
            monkeypatch.setenv(name, value)
        yield one


def held(to: Target) -> set[tuple[str, str, str]]:
    rows = RemoteStore(to.query).select("SELECT ?s ?p ?o { ?s ?p ?o FILTER(STRSTARTS(STR(?s), 'http://e/')) } ORDER BY ?s ?p ?o").rows
    return {(s.value, p.value, str(o)) for s, p, o in rows if s and p}


def local(store: Store) -> set[tuple[str, str, str]]:
    return {(q.subject.value, q.predicate.value, str(q.object)) for q in store.quads()}  # type: ignore[union-attr]


def test_push_again_and_less(remote: Remote) -> None:
    first = push(stored(), remote.to)
    assert (len(first.sent), first.triples, first.triples_sent) == (2, 7, 7) and held(remote.to) == local(stored())
    again = push(stored(), remote.to)
    assert (again.sent, len(again.unchanged), again.triples_sent) == ([], 2, 0)
    more = push(stored('<http://e/c> snf:code "CCC" .'), remote.to)
    assert [one.rpartition("/")[2] for one in more.sent] == ["two"] and (
        "http://e/c",
        "https://w3id.org/snf/ontology#code",
        '"CCC"',
    ) in held(remote.to)
    push(stored(), remote.to)
    assert held(remote.to) == local(stored())
    fewer = ox.Store()
    fewer.extend(stored().quads(ONE))
    gone = push(Store(fewer), remote.to)
    assert gone.dropped and held(remote.to) == local(Store(fewer))


@pytest.mark.parametrize("way", ["_send_update", "_send_graph"])
def test_a_push_that_was_broken_off_goes_on(way: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import graphkit.push as module

    monkeypatch.setattr(module, "_UPDATE_BATCH", 10)
    monkeypatch.setattr(module, "_POST_BATCH", 10)
    many = ox.Store()
    many.extend(ox.Quad(ox.NamedNode(f"http://e/{n}"), ox.NamedNode("http://e/p"), ox.Literal(n), ox.NamedNode(ONE)) for n in range(95))
    with running_oxigraph(tmp_path / "r", graph_store=way == "_send_graph") as remote:
        sent = 0
        send = getattr(module._Pusher, way)

        def breaking(self: Any, *what: Any, **how: Any) -> None:
            nonlocal sent
            sent += "http://e/p" in str(what)
            if sent == 5:
                raise KeyboardInterrupt
            send(self, *what, **how)

        with monkeypatch.context() as patch:
            patch.setattr(module._Pusher, way, breaking)
            with pytest.raises(KeyboardInterrupt):
                push(Store(many), remote.to)
        done = push(Store(many), remote.to)
        assert done.triples_sent == 55 and len(held(remote.to)) == 95
        assert push(Store(many), remote.to).sent == []


def test_a_store_whose_default_graph_is_no_union_is_told_of(tmp_path: Path) -> None:
    with running_oxigraph(tmp_path / "r", union=False) as remote:
        push(stored(), remote.to)
        with pytest.raises(RemoteError, match="--union-default-graph"):
            RemoteStore(remote.to.query).ask("ASK {}")
    with running_oxigraph(tmp_path / "d", union=False) as remote:
        done = push(stored(), remote.to, default_graph=True)
        assert done.triples == 7 and held(remote.to) == local(stored())
        assert push(stored(), remote.to, default_graph=True).sent == []


def test_no_message_shows_a_password(tmp_path: Path) -> None:
    with running_oxigraph(tmp_path / "r", union=False) as remote:
        query, update = (url.replace("127", "u:secret@127", 1) for url in (remote.to.query, remote.to.update))
        push(stored(), Target(query=query, update=update))
        insert(remote.to.update, b"INSERT DATA { <http://x/a> <http://x/b> 1 }")
        with pytest.raises(RemoteError, match="no push put there") as caught:
            push(stored(), Target(query=query, update=update), default_graph=True)
        with pytest.raises(RemoteError, match="no address for updates") as other:
            push(stored(), Target(query=query))
        for error in (caught.value, other.value):
            assert "secret" not in str(error) and "secret" not in repr(error.parts)


def insert(url: str, text: bytes) -> None:
    import urllib.request

    headers = {"Content-Type": "application/sparql-update"}
    urllib.request.urlopen(urllib.request.Request(url, text, headers)).close()


def test_what_others_put_there_stays(tmp_path: Path) -> None:
    with running_oxigraph(tmp_path / "r", union=False) as remote:
        insert(remote.to.update, b"INSERT DATA { <http://x/a> <http://x/b> 1 GRAPH <http://x/g> { <http://x/a> <http://x/b> 2 } }")
        with pytest.raises(RemoteError, match="no push put there"):
            push(stored(), remote.to, default_graph=True)
        push(stored(), remote.to)
        push(Store(ox.Store()), remote.to)
        from graphkit.remote.asking import table

        rows, _ = table(
            Wire(remote.to.query), "SELECT ?o { { <http://x/a> <http://x/b> ?o } UNION { GRAPH <http://x/g> { ?s ?p ?o } } } ORDER BY ?o"
        )
        assert [row[0].value for row in rows] == ["1", "2"]  # type: ignore[union-attr]
