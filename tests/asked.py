"""A small graph in memory for tests of asking: the lists, the reference data and the valid examples of the ontology."""

from __future__ import annotations

from functools import cache

import pyoxigraph as ox

from graphkit import data, names
from graphkit.graph import Graph
from graphkit.store import Store


@cache
def examples() -> Graph:
    store = ox.Store()
    for place in ("lists", "reference", "examples/valid"):
        for path in sorted((data.folder("ontology") / place).glob("*.ttl")):
            if path.name != "claims.ttl" or place != "reference":
                graph = names.GRAPH_FINDINGS if place.startswith("examples") else names.GRAPH_REFERENCE
                store.bulk_load(path=str(path), format=ox.RdfFormat.TURTLE, to_graph=ox.NamedNode(graph))
    return Graph(Store(store), "examples")


def graph_of(turtle: str) -> Graph:
    """Return a graph of these triples beside the lists."""
    store = ox.Store()
    for path in sorted((data.folder("ontology") / "lists").glob("*.ttl")):
        store.bulk_load(path=str(path), format=ox.RdfFormat.TURTLE, to_graph=ox.NamedNode(names.GRAPH_ONTOLOGY))
    prefixes = "".join(f"@prefix {prefix}: <{iri}> .\n" for prefix, iri in names.PREFIXES.items())
    store.load(prefixes + turtle, format=ox.RdfFormat.TURTLE, to_graph=ox.NamedNode(names.GRAPH_FINDINGS))
    return Graph(Store(store), "invented")
