"""Copying a graph to a remote store: SPARQL 1.1 Update in batches, or the Graph Store Protocol. Resumable, idempotent, checked by counts.

https://www.w3.org/TR/sparql11-update/, https://www.w3.org/TR/sparql11-http-rdf-update/. A named graph of ours whose checksum the store
already has is not sent again; one that changed is replaced; one that is gone here is dropped there. What a push has done stands in a graph
of its own (…/graph/push), a mark a graph after each batch, so that a push that was broken off goes on where it was. Nothing else in the
store is touched.
"""

from __future__ import annotations

import hashlib
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice

import pyoxigraph as ox

from graphkit import names
from graphkit.errors import RemoteError
from graphkit.remote.asking import table
from graphkit.remote.wire import Reply, Wire
from graphkit.store import Store

MARKS = names.BASE + "graph/push"
_MARK = names.PREFIXES["dcterms"] + "identifier"
_DEFAULT = names.BASE + "graph/default"  # stands for the default graph among the marks
_UPDATE_BATCH = 1000  # triples; larger INSERT DATA are refused by some stores
_POST_BATCH = 20_000

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """The addresses of a store: for queries, for updates, and for its Graph Store Protocol ("" where it has none that we know)."""

    query: str
    update: str = ""
    graphs: str = ""


@dataclass(slots=True)
class Pushed:
    """What a push did: IRIs of graphs that were sent, were there already, and were dropped; triples sent and triples in all."""

    sent: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    dropped: list[str] = field(default_factory=list)
    triples_sent: int = 0
    triples: int = 0


def target(url: str) -> Target:
    """Return the addresses that go with one of them, by the habits of known stores: Oxigraph, Fuseki, Virtuoso, RDF4J and GraphDB."""
    base, _, last = url.rstrip("/").rpartition("/")
    if last == "sparql-auth" or (last == "sparql" and ":8890" in base):
        return Target(query=f"{base}/sparql", update=f"{base}/sparql-auth")
    if "/repositories/" in url:
        place = url.rstrip("/").removesuffix("/statements")
        return Target(query=place, update=f"{place}/statements", graphs=f"{place}/rdf-graphs/service")
    if last == "data":
        return Target(query=f"{base}/query", update=f"{base}/update", graphs=url)
    if last in ("query", "update", "store", "sparql"):
        return Target(
            query=f"{base}/{'sparql' if last == 'sparql' else 'query'}",
            update=f"{base}/update",
            graphs=f"{base}/store" if last == "store" else "",
        )
    place = url.rstrip("/")
    return Target(query=f"{place}/query", update=f"{place}/update")


def push(store: Store, to: Target, *, default_graph: bool = False, deadline: float = 300.0, progress: Progress | None = None) -> Pushed:
    """Make the store at ``to`` hold this graph, and check it by counts. Raises RemoteError with what is missing.

    ``default_graph``: put everything into the default graph, for stores whose default graph is no union of the named ones; it must then be
    empty or have come from a push.
    """
    pusher = _Pusher(to, deadline)
    marks, done = pusher.marks(), Pushed()
    graphs = sorted(g.value for g in store.quads_store.named_graphs() if isinstance(g, ox.NamedNode))
    if default_graph:
        wanted: dict[str, list[str]] = {_DEFAULT: graphs}
        if _DEFAULT not in marks and pusher.count(None):
            raise RemoteError(
                f"The default graph of {pusher.url} holds data that no push put there; nothing was changed.", url=pusher.url, status=None
            )
    else:
        wanted = {graph: [graph] for graph in graphs}
    for gone in sorted(set(marks) - set(wanted)):
        pusher.drop(gone)
        done.dropped.append(gone)
    for number, (graph, sources) in enumerate(wanted.items()):
        digest, count = _digest(store, sources)
        done.triples += count
        if progress:
            progress(graph, number, len(wanted))
        mark = marks.get(graph, "")
        if mark == digest and pusher.count(graph) == count:
            done.unchanged.append(graph)
            continue
        start = _begun(mark, digest)
        if not start:
            pusher.drop(graph)
        done.triples_sent += pusher.fill(graph, _triples(store, sources), digest, start)
        done.sent.append(graph)
        there = pusher.count(graph)
        if there != count:
            words = f"{pusher.url} holds {there:,} triples of {graph} after the push, {count:,} were expected. Push again."
            pusher.mark(graph, None)
            raise RemoteError(words, url=pusher.url, status=None, graph=graph, there=there, expected=count)
    return done


def _triples(store: Store, graphs: Iterable[str]) -> Iterator[str]:
    """Yield the statements of graphs as N-Triples, in the order of the store's index, which is the same for the same content."""
    for graph in graphs:
        for quad in store.quads(graph):
            yield f"{quad.subject} {quad.predicate} {quad.object} ."


def _digest(store: Store, graphs: Iterable[str]) -> tuple[str, int]:
    """Return a checksum that does not depend on order, and how many triples there are."""
    total, count = 0, 0
    for line in _triples(store, graphs):
        total = (total + int.from_bytes(hashlib.blake2b(line.encode(), digest_size=16).digest())) % (1 << 128)
        count += 1
    return f"{total:032x}", count


def _begun(mark: str, digest: str) -> int:
    """Return how many triples of this very content were sent before a push was broken off."""
    before, _, sent = mark.partition(":")
    return int(sent) if before == digest and sent.isdigit() else 0


class _Pusher:
    """Sends to one store."""

    def __init__(self, to: Target, deadline: float) -> None:
        self._to = to
        self._query = Wire(to.query, deadline)
        self.url = self._query.url  # without credentials
        self._update = Wire(to.update, deadline) if to.update else None
        self._graphs = Wire(to.graphs, deadline) if to.graphs else None
        if self._update is None and self._graphs is None:
            words = f"{self.url} has no address for updates; name one with --update or --graph-store."
            raise RemoteError(words, url=self.url, status=None)

    def marks(self) -> dict[str, str]:
        """Return the marks of former pushes: graph to checksum, with ":n" where only n triples were sent."""
        found, _ = table(self._query, f"SELECT ?g ?m {{ GRAPH <{MARKS}> {{ ?g <{_MARK}> ?m }} }}")
        assert isinstance(found, ox.QuerySolutions)
        return {str(getattr(row["g"], "value", "")): str(getattr(row["m"], "value", "")) for row in found}

    def count(self, graph: str | None) -> int:
        """Return how many triples the store has in a graph; None or the mark for it: the default graph."""
        pattern = "?s ?p ?o" if graph in (None, _DEFAULT) else f"GRAPH <{graph}> {{ ?s ?p ?o }}"
        found, _ = table(self._query, f"SELECT (COUNT(*) AS ?n) {{ {pattern} }}")
        assert isinstance(found, ox.QuerySolutions)
        return next((int(getattr(row["n"], "value", "0")) for row in found), 0)

    def drop(self, graph: str) -> None:
        """Remove a graph and its mark."""
        if self._update is not None:
            self._send_update(f"CLEAR SILENT {'DEFAULT' if graph == _DEFAULT else f'GRAPH <{graph}>'}")
        else:
            self._send_graph("DELETE", graph, b"", missing=True)
        self.mark(graph, None)

    def fill(self, graph: str, triples: Iterator[str], digest: str, start: int) -> int:
        """Add triples in batches from the one with the number ``start``, and mark after each how far it got. Returns how many were sent."""
        size, sent = (_UPDATE_BATCH if self._graphs is None else _POST_BATCH), start
        rest = islice(triples, start, None)
        while batch := list(islice(rest, size)):
            if self._graphs is not None:
                self._send_graph("POST", graph, "\n".join(batch).encode())
            else:
                data = "\n".join(batch)
                self._send_update(f"INSERT DATA {{ {data} }}" if graph == _DEFAULT else f"INSERT DATA {{ GRAPH <{graph}> {{ {data} }} }}")
            sent += len(batch)
            self.mark(graph, f"{digest}:{sent}")
        self.mark(graph, digest)
        return sent - start

    def mark(self, graph: str, mark: str | None) -> None:
        """Write or remove the mark of a graph."""
        subject = f"<{graph}>"
        if self._update is not None:
            self._send_update(f"DELETE WHERE {{ GRAPH <{MARKS}> {{ {subject} <{_MARK}> ?m }} }}")
            if mark is not None:
                self._send_update(f'INSERT DATA {{ GRAPH <{MARKS}> {{ {subject} <{_MARK}> "{mark}" }} }}')
            return
        marks = self.marks()
        marks.pop(graph, None)
        if mark is not None:
            marks[graph] = mark
        text = "\n".join(f'<{one}> <{_MARK}> "{value}" .' for one, value in sorted(marks.items()))
        self._send_graph("PUT", MARKS, text.encode())

    def _send_update(self, text: str) -> None:
        assert self._update is not None
        headers = {"Content-Type": "application/sparql-update"}
        self._checked(self._update, self._update.send(urllib.request.Request(self._update.url, text.encode(), headers, method="POST")))

    def _send_graph(self, method: str, graph: str, data: bytes, missing: bool = False) -> None:
        assert self._graphs is not None
        which = "default" if graph == _DEFAULT else urllib.parse.urlencode({"graph": graph})
        headers = {"Content-Type": "application/n-triples"}
        request = urllib.request.Request(f"{self._graphs.url}?{which}", data or None, headers, method=method)
        reply = self._graphs.send(request)
        if not (missing and reply.status == 404):
            self._checked(self._graphs, reply)

    def _checked(self, wire: Wire, reply: Reply) -> None:
        if reply.status in (401, 403):
            words = f"{wire.url} takes no changes from you ({reply.status}). Set GRAPHKIT_USER and GRAPHKIT_PASSWORD (docs/scale.md)."
            raise RemoteError(words, url=wire.url, status=reply.status, wait=None)
        if reply.status >= 300:
            raise RemoteError(
                f"{wire.url} refused a change ({reply.status}): {reply.words()}", url=wire.url, status=reply.status, wait=None
            )
