"""Which quads go into a file, in a stable order: the parts of the dataset, flattened or by named graph, with or without quotations."""

from __future__ import annotations

from collections.abc import Iterator

import pyoxigraph as ox

from graphkit import names
from graphkit.errors import ExportError
from graphkit.export.annotations import annotation_quads
from graphkit.export.registry import Options
from graphkit.store import Store

PARTS = ("ontology", "reference", "findings", "claims", "provenance")
FLAT = frozenset({"reference", "findings", "claims", "provenance"})
_QUOTES = {names.SNF + name for name in ("quote", "text", "groundQuote")}


def part_of(graph: str) -> str:
    """Return the part of the dataset to which a named graph belongs."""
    if graph.startswith(names.GRAPH_CLAIMS):
        return "claims"
    if graph.startswith(names.GRAPH_TABLE):
        return "findings"
    return graph.removeprefix(names.BASE + "graph/")


def quads(store: Store, options: Options, default: frozenset[str] = frozenset(PARTS)) -> list[ox.Quad]:
    """Return the quads of the wanted parts, sorted by graph, subject, predicate and object. Raises ExportError for an unknown part."""
    wanted = options.only or default
    unknown = sorted(set(wanted) - set(PARTS))
    if unknown:
        raise ExportError(f"There is no part '{unknown[0]}'; the parts are {', '.join(PARTS)}.", path="", formats=", ".join(PARTS))
    found = [q for q in _wanted(store, wanted) if options.quotes or q.predicate.value not in _QUOTES]
    if options.annotations:
        found += annotation_quads(store)
    return sorted(found, key=lambda q: (str(q.graph_name), str(q.subject), _first(q.predicate), str(q.object)))


def triples(store: Store, options: Options) -> list[ox.Triple]:
    """Return the triples of reference data, findings, claims and sources, flattened to one graph and sorted; each stands once."""
    found = {q.triple for q in quads(store, options, FLAT)}
    return sorted(found, key=lambda t: (str(t.subject), _first(t.predicate), str(t.object)))


def _wanted(store: Store, wanted: frozenset[str]) -> Iterator[ox.Quad]:
    return (q for q in store.quads() if isinstance(q.graph_name, ox.NamedNode) and part_of(q.graph_name.value) in wanted)


def _first(predicate: ox.NamedNode) -> str:
    """Put rdf:type first, as readers of Turtle expect."""
    return "" if predicate.value == names.PREFIXES["rdf"] + "type" else predicate.value
