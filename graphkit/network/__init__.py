"""Networks from the graph, as networkx graphs with plain attributes: who stands with whom behind which documents, and the like."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from types import ModuleType
from typing import Any

import networkx

from graphkit.errors import NetworkError
from graphkit.network.change import change
from graphkit.network.documents import documents
from graphkit.network.facts import Dataset, Things, things
from graphkit.network.filters import Filters, read
from graphkit.network.measures import brokers, communities, community, core, measure
from graphkit.network.sponsors import sponsors, states_documents
from graphkit.network.topics import states_topics
from graphkit.network.votes import votes

__all__ = ["KINDS", "brokers", "change", "communities", "community", "core", "measure", "network"]

KINDS: Mapping[str, Callable[[Dataset, Things, Filters], networkx.Graph[str]]] = {
    "sponsors": sponsors,
    "states-documents": states_documents,
    "states-topics": states_topics,
    "documents": documents,
    "votes": votes,
}


def network(store: Any, kind: str = "sponsors", **filters: Any) -> networkx.Graph[str]:
    """Return a network of a kind: sponsors, states-documents, states-topics, documents, votes.

    Filters: since, until (days, months, years), on (a day; with possible=True also what holds only possibly), document, forum, topic,
    document_kind, role, entry, grade (record grade, that or better), body (of votes), via (members inferred through a group, left out
    unless asked for), divergent (rows on which accounts differ, in unless False), weight (count, jaccard, newman), minimum (least weight
    of an edge), common (votes), resolution (of communities). Node and edge attributes are str, int or float; the graph attribute
    ``caption`` says what was asked of which graph. Raises NetworkError for an unknown kind, filter or value.
    """
    if kind not in KINDS:
        from rapidfuzz.process import extractOne

        near = extractOne(kind, list(KINDS))
        hint = f" Did you mean '{near[0]}'?" if near and near[1] > 60 else ""
        raise NetworkError(f"There is no network '{kind}'.{hint} There are {', '.join(KINDS)}.", kind=kind, kinds=list(KINDS))
    store = store if hasattr(store, "select") else store.store  # a graphkit.Graph holds its store
    known = things(store)
    return KINDS[kind](store, known, read(filters, known))


class _Module(ModuleType):
    """A package that can be called: ``graphkit.network(…)`` means the function whether or not the package was imported before."""

    def __call__(self, *args: Any, **options: Any) -> Any:
        return network(*args, **options)


sys.modules[__name__].__class__ = _Module
