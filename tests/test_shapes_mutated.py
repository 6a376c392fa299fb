"""Every constraint is held by an example: whatever is deleted from the shapes, or mistyped in them, some example notices."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Iterator

import pyoxigraph as ox
import pytest
from rdflib import Graph
from rdflib.term import Node

from graphkit.names import PREFIXES, SNFS
from graphkit.validate.about import describe
from graphkit.validate.engine import Pyshacl
from graphkit.validate.engine import _shape_term as shape_term
from graphkit.validate.shapes import assemble, ontology, shipped
from tests.test_shapes import INVALID, expected, triples, valid_triples

SH = PREFIXES["sh"]
TOLD = (SH + "message", SH + "severity", PREFIXES["rdf"] + "type")  # what is said of a shape, held by other tests
SHAPES = shipped()
RULES = tuple(rule.iri for rule in SHAPES.rules)


def changes() -> list[ox.Triple]:
    """The triples of the core shapes that decide what they find."""
    named = [one for one in SHAPES.triples if isinstance(one.subject, ox.NamedNode) and one.subject.value.startswith(SNFS)]
    return [
        one
        for one in named
        if not one.subject.value.startswith(RULES) and one.predicate.value not in TOLD and "prefix" not in str(one.subject)
    ]


def reach() -> dict[object, set[object]]:
    """Each node of the shapes graph with all nodes that it leads to."""
    said = describe(SHAPES.triples)

    def walk(node: object, seen: set[object]) -> set[object]:
        for values in said.get(node, {}).values():
            for value in values:
                if value in said and value not in seen:
                    seen.add(value)
                    walk(value, seen)
        return seen

    return {node: walk(node, {node}) for node in said}


class Bench:
    """One data graph and one shapes graph, in which single triples are exchanged."""

    def __init__(self) -> None:
        self.shapes = SHAPES
        self.valid = valid_triples()
        self.engine = Pyshacl(SHAPES, [*ontology(), *self.valid])
        self.examples = {path.stem: (expected(path)[1], triples(path)) for path in INVALID if "SPARQL" not in expected(path)[1]}
        self.graph: Graph = next(iter(self.engine._shapes.values())).sg.graph  # type: ignore[attr-defined]
        leads = reach()
        self.users: dict[object, list[str]] = {}
        for stem in ("Act-date", *sorted(self.examples)):
            tops = [ox.NamedNode(SNFS + stem), ox.NamedNode(SNFS + stem.rsplit("-", 1)[0])]
            for node in leads.get(tops[0], set()) | {tops[1]}:
                self.users.setdefault(node, []).append(stem)

    def notices(self, removed: ox.Triple, added: ox.Triple | None) -> bool:
        """Say whether some example gives another result when one triple is exchanged."""
        from pyshacl.shapes_graph import ShapesGraph

        old = self._rdf(removed)
        self.graph.remove(old)
        if added is not None:
            self.graph.add(self._rdf(added))
        kept = self.engine._shapes
        rest = tuple(one for one in SHAPES.triples if one != removed) + ((added,) if added else ())
        self.shapes = assemble(rest, ontology()) if removed.predicate.value.startswith(SH + "target") else SHAPES
        try:
            self.engine._shapes = {str(shape.node): shape for shape in ShapesGraph(self.graph, False, logging.getLogger("test")).shapes}
            return self._differs(removed)
        except Exception:  # a shape that the engine refuses is noticed
            return True
        finally:
            self.engine._shapes = kept
            if added is not None:
                self.graph.remove(self._rdf(added))
            self.graph.add(old)

    def _rdf(self, one: ox.Triple) -> tuple[Node, Node, Node]:
        return shape_term(one.subject), shape_term(one.predicate), shape_term(one.object)

    def _differs(self, removed: ox.Triple) -> bool:
        child = getattr(removed.object, "value", "").removeprefix(SNFS)
        stems = [child] if child in self.examples else self.users.get(removed.subject, [])
        for stem in stems[:40]:
            counts, data = self.examples[stem]
            if Counter(self._found(data)) != Counter({stem: counts.total()}):
                return True
        tops = {stem.rsplit("-", 1)[0] for stem in stems} | {stem for stem in stems}
        return any(True for _ in self._found(self.valid, tops))

    def _found(self, data: list[ox.Triple], tops: set[str] | None = None) -> Iterator[str]:
        looked = self.shapes.focus(data)
        focus = {s.iri: looked[s.iri] for s in self.shapes.core if tops is None or s.iri.removeprefix(SNFS) in tops}
        for row in self.engine.check(focus, data):
            yield str(getattr(row["sourceShape"], "value", "")).removeprefix(SNFS)


@pytest.mark.slow
def test_deleting_or_mistyping_any_constraint_is_noticed() -> None:
    bench = Bench()
    unnoticed = []
    for one in changes():
        whole = isinstance(one.object, ox.BlankNode) or one.predicate.value == SH + "flags"  # a wrong flag is an error of an engine's own
        changed = [None] if whole else [None, ox.Triple(one.subject, one.predicate, mistyped(one))]
        for added in changed:
            if not bench.notices(one, added):
                name, word = str(one.subject)[len(SNFS) + 1 : -1], one.predicate.value.removeprefix(SH)
                unnoticed.append(f"{name} {word} {'deleted' if added is None else 'mistyped'}")
    assert unnoticed == []


def mistyped(one: ox.Triple) -> ox.NamedNode | ox.Literal:
    """Another value of the same kind: a number that lets one more pass, another word, a name with a slip."""
    value, word = one.object, one.predicate.value.removeprefix(SH)
    if isinstance(value, ox.Literal):
        if value.value.lstrip("-").isdecimal():
            return ox.Literal(str(int(value.value) + (-1 if word.startswith("min") else 1)), datatype=value.datatype)
        return ox.Literal("false", datatype=value.datatype) if value.value == "true" else ox.Literal("wrong")
    return ox.NamedNode(f"{getattr(value, 'value', '')}Wrong")


def test_the_bench_notices_a_deletion() -> None:
    bench = Bench()
    (one,) = (one for one in changes() if one.subject == ox.NamedNode(SNFS + "State-m49") and one.predicate.value == SH + "pattern")
    assert bench.notices(one, None)
    assert bench.notices(one, ox.Triple(one.subject, one.predicate, ox.Literal("wrong")))
