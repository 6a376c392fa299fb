"""The shapes, the ontology and the lists, read once: which shape looks at which nodes, and what each says."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pyoxigraph as ox

from graphkit.data import folder
from graphkit.names import PREFIXES
from graphkit.validate.about import describe

_SH, _RDFS, _RDF = PREFIXES["sh"], PREFIXES["rdfs"], PREFIXES["rdf"]
TYPE = ox.NamedNode(_RDF + "type")
_CLASS = ox.NamedNode(_RDFS + "subClassOf")
_OWL_CLASS = ox.NamedNode(PREFIXES["owl"] + "Class")


def _triples(paths: Iterable[Path]) -> tuple[ox.Triple, ...]:
    return tuple(quad.triple for path in paths for quad in ox.parse(path=path, format=ox.RdfFormat.TURTLE))


@cache
def ontology() -> tuple[ox.Triple, ...]:
    """Return the triples of the modules and the lists: what every graph is checked together with."""
    return _triples(sorted([*(folder("ontology") / "modules").glob("*.ttl"), *(folder("ontology") / "lists").glob("*.ttl")]))


@cache
def described() -> dict[object, dict[str, list[object]]]:
    """Return what the ontology says of each node. Not to be changed."""
    return describe(ontology())


@cache
def reference() -> tuple[ox.Triple, ...]:
    """Return the triples of the reference data."""
    return _triples(sorted((folder("ontology") / "reference").rglob("*.ttl")))


@dataclass(frozen=True, slots=True)
class Shape:
    """A node shape with a target. ``select`` is the query of a rule and empty for a core shape."""

    iri: str
    classes: tuple[str, ...]  # with their subclasses
    subjects_of: tuple[str, ...]
    select: str = ""
    severity: str = "Violation"
    message: str = ""


@dataclass(frozen=True, slots=True)
class Shapes:
    """The shapes graph, and its shapes by what they look at."""

    triples: tuple[ox.Triple, ...]
    core: tuple[Shape, ...]
    rules: tuple[Shape, ...]

    @property
    def targets(self) -> tuple[Shape, ...]:
        """All shapes with a target, core shapes first."""
        return self.core + self.rules

    def focus(self, triples: Iterable[ox.Triple]) -> dict[str, list[ox.NamedNode | ox.BlankNode]]:
        """Return the focus nodes of each shape among the subjects of these triples, in the order in which they come."""
        by_class: dict[str, list[Shape]] = {}
        by_predicate: dict[str, list[Shape]] = {}
        for shape in self.targets:
            for name in shape.classes:
                by_class.setdefault(name, []).append(shape)
            for name in shape.subjects_of:
                by_predicate.setdefault(name, []).append(shape)
        found: dict[str, dict[ox.NamedNode | ox.BlankNode, None]] = {shape.iri: {} for shape in self.targets}
        for triple in triples:
            shapes = (
                by_class.get(getattr(triple.object, "value", ""), ())
                if triple.predicate == TYPE
                else by_predicate.get(triple.predicate.value, ())
            )
            for shape in shapes:
                if isinstance(triple.subject, ox.NamedNode | ox.BlankNode):
                    found[shape.iri][triple.subject] = None
        return {iri: list(nodes) for iri, nodes in found.items()}


def read(paths: Iterable[Path], classes: Iterable[ox.Triple]) -> Shapes:
    """Read shapes from Turtle files; ``classes`` are triples with the ``rdfs:subClassOf`` that targets follow."""
    return assemble(_triples(paths), classes)


def assemble(triples: tuple[ox.Triple, ...], classes: Iterable[ox.Triple]) -> Shapes:
    """Make shapes of the triples of a shapes graph."""
    under = below(classes)
    about: dict[object, dict[str, list[object]]] = {}
    for triple in triples:
        about.setdefault(triple.subject, {}).setdefault(triple.predicate.value.removeprefix(_SH), []).append(triple.object)
    core: list[Shape] = []
    rules: list[Shape] = []
    for node, values in about.items():
        targets = [target.value for target in values.get("targetClass", ()) if isinstance(target, ox.NamedNode)]
        subjects = [target.value for target in values.get("targetSubjectsOf", ()) if isinstance(target, ox.NamedNode)]
        if not (targets or subjects) or not isinstance(node, ox.NamedNode):
            continue
        queries = values.get("sparql", [])
        query = about[queries[0]]["select"][0] if queries else None
        shape = Shape(
            node.value,
            tuple(sorted(set().union(*(under.get(target, {target}) for target in targets)))),
            tuple(sorted(subjects)),
            query.value if isinstance(query, ox.Literal) else "",
            _text(values, "severity").removeprefix(_SH) or "Violation",
            _text(values, "message"),
        )
        (rules if queries else core).append(shape)
    return Shapes(triples, tuple(sorted(core, key=lambda shape: shape.iri)), tuple(sorted(rules, key=lambda shape: shape.iri)))


def _text(values: dict[str, list[object]], name: str) -> str:
    return str(getattr(values[name][0], "value", "")) if values.get(name) else ""


def below(triples: Iterable[ox.Triple]) -> dict[str, set[str]]:
    """Return each class with itself and all classes below it, by the ``rdfs:subClassOf`` of these triples."""
    children: dict[str, set[str]] = {}
    for triple in triples:
        if triple.predicate == _CLASS and isinstance(triple.object, ox.NamedNode) and isinstance(triple.subject, ox.NamedNode):
            children.setdefault(triple.object.value, set()).add(triple.subject.value)
            children.setdefault(triple.subject.value, set())
        elif triple.predicate == TYPE and triple.object == _OWL_CLASS and isinstance(triple.subject, ox.NamedNode):
            children.setdefault(triple.subject.value, set())
    found = {}
    for name in children:
        found[name], waiting = {name}, [name]
        while waiting:
            for child in children.get(waiting.pop(), set()) - found[name]:
                found[name].add(child)
                waiting.append(child)
    return found


@cache
def shipped() -> Shapes:
    """Return the shapes of ``ontology/shapes``."""
    return read(sorted((folder("ontology") / "shapes").glob("*.ttl")), ontology())
