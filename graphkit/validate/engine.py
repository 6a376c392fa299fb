"""Core constraints, by pyshacl (https://www.w3.org/TR/shacl/) on one rdflib graph whose triples are added and removed in place.

No inference, nothing fetched, the data given are never changed: the graph is our own.
"""

from __future__ import annotations

import logging
import warnings
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from typing import Any

import pyoxigraph as ox
from rdflib import BNode, Graph, Literal, URIRef
from rdflib.term import Node

from graphkit.names import PREFIXES
from graphkit.validate.shapes import Shapes

_SH = PREFIXES["sh"]


class _Graph(Graph):
    """A graph that reads the text of a query once, not once a focus node."""

    def query(self, query_object: Any, *args: Any, **options: Any) -> Any:
        """Evaluate a query, read before if it was seen before."""
        return super().query(_prepared(query_object) if isinstance(query_object, str) else query_object, *args, **options)


class _Literal(Literal):
    """A literal that can be compared with any other: what has no order (30 February, a word) is not less, where rdflib raises TypeError."""

    __slots__ = ()

    def __lt__(self, other: Any) -> bool:
        try:
            return super().__lt__(other) is True
        except TypeError:
            return False

    def __le__(self, other: Any) -> bool:
        try:
            return super().__le__(other) is True
        except TypeError:
            return False


@cache
def _prepared(text: str) -> Any:
    from rdflib.plugins.sparql import prepareQuery

    return prepareQuery(text)


class Pyshacl:
    """The shapes, ready to look at nodes, and a data graph that keeps what every check needs (the ontology and the lists)."""

    def __init__(self, shapes: Shapes, always: Iterable[ox.Triple]) -> None:
        from pyshacl.pytypes import SHACLExecutor
        from pyshacl.shapes_graph import ShapesGraph

        self._terms: dict[object, Node] = {}
        self._back: dict[Node, object] = {}
        self._graph = _Graph(bind_namespaces="none")
        self._add(always)
        shacl = Graph(bind_namespaces="none")
        for triple in shapes.triples:
            shacl.add((_shape_term(triple.subject), self._term(triple.predicate), _shape_term(triple.object)))
        self._executor = SHACLExecutor()
        self._shapes: Mapping[str, Any] = {
            str(shape.node): shape for shape in ShapesGraph(shacl, False, logging.getLogger(__name__)).shapes
        }

    def check(self, focus: Mapping[str, Sequence[object]], triples: Iterable[ox.Triple]) -> Iterator[dict[str, object]]:
        """Yield what the shapes find at their focus nodes in these triples: each result by the local names of its properties.

        The triples are added in place and removed afterwards.
        """
        with _quiet():
            new = self._add(triples)
            try:
                for shape, nodes in focus.items():
                    if nodes:
                        found = self._shapes[shape].validate(self._executor, self._graph, focus=[self._term(node) for node in nodes])[1]
                        for _, result, said in found:
                            values = {p: o[1] if isinstance(o, tuple) else o for s, p, o in said if s == result}
                            yield {str(name).removeprefix(_SH): self._known(value) for name, value in values.items()}
            finally:
                for triple in new:
                    self._graph.remove(triple)

    def _term(self, term: object) -> Node:
        """Return a term of the data as rdflib's, letter for letter; a blank node by a name, as pyshacl refuses to compare those."""
        known = self._terms.get(term)
        if known is None:
            known = URIRef(f"_:{term.value}") if isinstance(term, ox.BlankNode) else _shape_term(term)
            self._terms[term] = known
            self._back[known] = term
        return known

    def _known(self, node: object) -> object:
        """Return an rdflib term as pyoxigraph's."""
        if isinstance(node, Node) and node in self._back:
            return self._back[node]
        return ox.NamedNode(str(node)) if isinstance(node, URIRef) else ox.Literal(str(node))

    def _triple(self, triple: ox.Triple) -> tuple[Node, Node, Node]:
        return self._term(triple.subject), self._term(triple.predicate), self._term(triple.object)

    def _add(self, triples: Iterable[ox.Triple]) -> list[tuple[Node, Node, Node]]:
        new = []
        for triple in map(self._triple, triples):
            if triple not in self._graph:
                self._graph.add(triple)
                new.append(triple)
        return new


def _shape_term(term: object) -> Node:
    if isinstance(term, ox.NamedNode):
        return URIRef(term.value)
    if isinstance(term, ox.Literal):
        kind = None if term.language or term.datatype.value == PREFIXES["xsd"] + "string" else URIRef(term.datatype.value)
        return _Literal(term.value, lang=term.language, datatype=kind, normalize=False)
    return BNode(str(getattr(term, "value", term)))


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep rdflib from logging a traceback, or warning, of an ill-typed literal: the shapes report it."""
    logger = logging.getLogger("rdflib.term")
    level = logger.level
    logger.setLevel(logging.ERROR + 1)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)
            yield
    finally:
        logger.setLevel(level)
