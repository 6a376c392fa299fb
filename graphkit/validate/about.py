"""Descriptions of nodes: node → predicate → values, in memory or looked up in a store when asked for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol

import pyoxigraph as ox

Description = Mapping[str, Sequence[object]]
_FULL = 200_000  # descriptions kept at one time: some 200 MB


class About(Protocol):
    """Anything that gives the description of a node."""

    def get(self, node: object, default: Description, /) -> Description:
        """Return the node's description, or ``default`` where it has none."""
        ...


def triple(quad: ox.Triple | ox.Quad) -> ox.Triple:
    """Return a quad without its graph."""
    return quad.triple if isinstance(quad, ox.Quad) else quad


def describe(triples: Iterable[ox.Triple]) -> dict[object, dict[str, list[object]]]:
    """Return triples as node → predicate → values."""
    about: dict[object, dict[str, list[object]]] = {}
    for one in triples:
        values = about.setdefault(one.subject, {}).setdefault(one.predicate.value, [])
        if one.object not in values:
            values.append(one.object)
    return about


class Waiting(dict[object, dict[str, list[object]]]):
    """The same, each node described when it is first asked for: of much reference data a source looks at little."""

    def __init__(self, triples: Iterable[ox.Triple]) -> None:
        super().__init__()
        self._triples: dict[object, list[ox.Triple]] = defaultdict(list)
        for one in triples:
            self._triples[one.subject].append(one)

    def _describe(self, node: object) -> None:
        if node in self._triples:
            self[node] = describe(self._triples.pop(node))[node]

    def get(self, node: object, default: Any = None, /) -> Any:
        """Return the node's description, or ``default``."""
        self._describe(node)
        return super().get(node, default)

    def setdefault(self, node: object, default: Any = None, /) -> Any:
        """Return the node's description; where it has none, ``default`` becomes it."""
        self._describe(node)
        return super().setdefault(node, default)


def add(about: dict[object, dict[str, list[object]]], triples: Iterable[ox.Triple]) -> list[ox.Triple]:
    """Add triples to a description; return those that were not there."""
    new = []
    for one in triples:
        values = about.setdefault(one.subject, {}).setdefault(one.predicate.value, [])
        if one.object not in values:
            values.append(one.object)
            new.append(one)
    return new


def remove(about: dict[object, dict[str, list[object]]], triples: Iterable[ox.Triple]) -> None:
    """Take triples out of a description again."""
    for one in triples:
        values = about[one.subject][one.predicate.value]
        values.remove(one.object)
        if not values:
            del about[one.subject][one.predicate.value]
            if not about[one.subject]:
                del about[one.subject]


class OnDemand:
    """Descriptions looked up in a store of any size, with ``base`` for what the store does not hold (the ontology, the lists)."""

    def __init__(self, store: Any, base: Mapping[object, Description]) -> None:
        self._store = store
        self._base = base
        self._known: dict[object, Description] = {}

    def get(self, node: object, default: Description, /) -> Description:
        """Return the node's description, or ``default`` where neither store nor base has one."""
        if isinstance(node, ox.Literal):
            return default
        found = self._known.get(node)
        if found is None:
            quads = self._store.quads_for_pattern(node, None, None, None)
            described = describe(quad.triple for quad in quads).get(node, {})
            for name, values in self._base.get(node, {}).items():
                mine = described.setdefault(name, [])
                mine += [value for value in values if value not in mine]
            if len(self._known) >= _FULL:
                self._known.clear()
            found = self._known[node] = described
        return found or default


def around(nodes: Iterable[object], about: About, steps: int = 3) -> Iterable[ox.Triple]:
    """Yield the triples of these nodes and of what they lead to in so many steps: all that a core shape can look at."""
    seen: set[object] = set()
    front = list(nodes)
    for _ in range(steps):
        reached: list[object] = []
        for node in front:
            if node in seen or not isinstance(node, ox.NamedNode | ox.BlankNode):
                continue
            seen.add(node)
            for name, values in about.get(node, {}).items():
                for value in values:
                    assert isinstance(value, ox.NamedNode | ox.BlankNode | ox.Literal)
                    yield ox.Triple(node, ox.NamedNode(name), value)
                reached += values
        front = reached
