"""Which quads go into a file, in a stable order: the parts of the dataset, flattened or by named graph, with or without quotations.

They are given one by one. What is larger than ``LARGE`` quads is fetched subject by subject, so that memory holds the subjects and no more.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import Generic, TypeVar

import pyoxigraph as ox

from graphkit import names
from graphkit.errors import ExportError
from graphkit.export.annotations import ANNOTATIONS, annotation_quads
from graphkit.export.registry import Options
from graphkit.store import Store

PARTS = ("ontology", "reference", "findings", "claims", "provenance")
FLAT = frozenset({"reference", "findings", "claims", "provenance"})
LARGE = 500_000
_QUOTES = {names.SNF + name for name in ("quote", "text", "groundQuote")}

T = TypeVar("T")


class Counted(Generic[T]):
    """Things given one by one, and how many were given."""

    def __init__(self, items: Iterable[T]) -> None:
        self._items = items
        self.count = 0

    def __iter__(self) -> Iterator[T]:
        for item in self._items:
            self.count += 1
            yield item


def part_of(graph: str) -> str:
    """Return the part of the dataset to which a named graph belongs."""
    if graph.startswith(names.GRAPH_CLAIMS):
        return "claims"
    if graph.startswith(names.GRAPH_TABLE):
        return "findings"
    return graph.removeprefix(names.BASE + "graph/")


def quads(store: Store, options: Options, default: frozenset[str] = frozenset(PARTS)) -> Counted[ox.Quad]:
    """Return the quads of the wanted parts, sorted by graph, subject, predicate and object. Raises ExportError for an unknown part."""
    inner, graphs = _wanted(store, options, default)
    made = {ANNOTATIONS: annotation_quads(store)} if options.annotations else {}
    ordered = sorted({*graphs, *made})
    return Counted(q for name in ordered for q in (made[name] if name in made else _sorted(inner, [name], options)))


def triples(store: Store, options: Options) -> Counted[ox.Triple]:
    """Return the triples of reference data, findings, claims and sources, flattened to one graph and sorted; each stands once."""
    inner, graphs = _wanted(store, options, FLAT)
    found = _sorted(inner, graphs, options)
    return Counted(_once(heapq.merge(found, annotation_quads(store), key=_place) if options.annotations else found))


def _wanted(store: Store, options: Options, default: frozenset[str]) -> tuple[ox.Store, list[str]]:
    wanted = options.only or default
    unknown = sorted(set(wanted) - set(PARTS))
    if unknown:
        raise ExportError(f"There is no part '{unknown[0]}'; the parts are {', '.join(PARTS)}.", path="", formats=", ".join(PARTS))
    inner = getattr(store, "quads_store", None)
    if not isinstance(inner, ox.Store):  # an endpoint is read into memory
        inner = ox.Store()
        inner.bulk_extend(store.quads())
    graphs = (graph.value for graph in inner.named_graphs() if isinstance(graph, ox.NamedNode))
    return inner, sorted(graph for graph in graphs if part_of(graph) in wanted)


def _sorted(store: ox.Store, graphs: Sequence[str], options: Options) -> Iterator[ox.Quad]:
    """Yield the quads of these graphs by subject, predicate and object."""
    nodes = [ox.NamedNode(graph) for graph in graphs]
    few = list(islice(chain.from_iterable(store.quads_for_pattern(None, None, None, node) for node in nodes), LARGE + 1))
    if len(few) <= LARGE:
        yield from _ordered(few, options)
        return
    few.clear()
    kept = set(nodes)
    for subject in sorted({subject for node in nodes for subject in _subjects(store, node)}, key=str):
        yield from _ordered((q for q in store.quads_for_pattern(subject, None, None) if q.graph_name in kept), options)


def _subjects(store: ox.Store, graph: ox.NamedNode) -> Iterator[ox.NamedNode]:
    found = store.query(f"SELECT DISTINCT ?s {{ GRAPH {graph} {{ ?s ?p ?o }} }}")
    assert isinstance(found, ox.QuerySolutions)
    return (row[0] for row in found)


def _ordered(found: Iterable[ox.Quad], options: Options) -> list[ox.Quad]:
    return sorted((q for q in found if options.quotes or q.predicate.value not in _QUOTES), key=_place)


def _place(quad: ox.Quad) -> tuple[str, str, str]:
    return str(quad.subject), _first(quad.predicate), str(quad.object)


def _first(predicate: ox.NamedNode) -> str:
    """Put rdf:type first, as readers of Turtle expect."""
    return "" if predicate.value == names.PREFIXES["rdf"] + "type" else predicate.value


def _once(found: Iterable[ox.Quad]) -> Iterator[ox.Triple]:
    last = None
    for quad in found:
        triple = quad.triple
        if triple != last:
            last = triple
            yield triple
