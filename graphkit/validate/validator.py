"""The validator: core shapes by screen and pyshacl, rules by one query each, results with the sentence behind them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property
from typing import Any, Literal

import pyoxigraph as ox

from graphkit.names import PREFIXES, shorten
from graphkit.validate import rules as rules_
from graphkit.validate.about import About, OnDemand, Waiting, add, around, remove, triple
from graphkit.validate.evidence import evidence, label, words
from graphkit.validate.report import Result, ValidationReport, report
from graphkit.validate.screen import Screen
from graphkit.validate.shapes import Shape, Shapes, below, described, ontology, reference, shipped

EngineName = Literal["auto", "pyshacl", "rudof"]
Node = ox.NamedNode | ox.BlankNode
_SHAPES, _SH = PREFIXES["snfs"], PREFIXES["sh"]
_OF_KIND = ("ClassConstraintComponent", "OrConstraintComponent")  # what asks of which kind a value is
_GROUND = ox.NamedNode(PREFIXES["snf"] + "ground")


class Validator:
    """Checks sources, one after another, against one set of known triples (default: the reference data shipped). One a worker.

    ``engine``: "auto" lets a screen pass over the nodes that plainly conform and pyshacl look at the rest; "pyshacl" lets pyshacl look at
    all; "rudof" wants the extra ``[fast]``. They find the same.
    """

    def __init__(
        self, known: Iterable[ox.Triple | ox.Quad] | None = None, shapes: Shapes | None = None, engine: EngineName = "auto"
    ) -> None:
        self.shapes = shapes or shipped()
        self._known = (*ontology(), *(reference() if known is None else map(triple, known)))
        self._about = Waiting(self._known)
        self._core = _Core(self.shapes, self._about, engine)

    @cached_property
    def _store(self) -> ox.Store:
        """What is known, as a store: only the rules ask for it."""
        store = ox.Store()
        store.extend(_quads(self._known))
        return store

    def check_source(self, quads: Iterable[ox.Triple | ox.Quad]) -> list[Result]:
        """Return what the shapes find at the nodes of one source: its claims, with whatever else is at hand.

        Things that these claims name and nothing describes yet (the source itself, documents and parties that texts make known) are taken
        for what they should be. A result of severity Violation names the claims that it rests on in ``claims``.
        """
        return list(self.check(quads, partial=True).results)

    def check(self, quads: Iterable[ox.Triple | ox.Quad], checked: str = "", partial: bool = False) -> ValidationReport:
        """Return the report on the nodes of these quads, seen together with what is known."""
        triples = [triple(quad) for quad in quads]
        focus = self.shapes.focus(triples)
        new = add(self._about, triples)
        try:
            found = list(self._core.results(focus, partial))
            rules = [rule for rule in self.shapes.rules if focus[rule.iri]]
            if rules:
                found += self._rules(rules, focus, new)
        finally:
            remove(self._about, new)
        return report(found, _counted(focus), checked)

    def _rules(self, rules: Sequence[Shape], focus: Mapping[str, Sequence[Node]], new: Sequence[ox.Triple]) -> list[Result]:
        self._store.extend(_quads(new))
        try:
            rows = list(rules_.run(rules, _select(self._store)))
        finally:
            for quad in _quads(new):
                self._store.remove(quad)
        return [self._core.rule(rule, node, value) for rule, node, value in rows if node in set(focus[rule.iri])]


def check_rules(store: Any, graph: str | None = None) -> list[Result]:
    """Return what the rules find in a whole store (ours or pyoxigraph's), each asked as one query.

    With ``graph``, only nodes that this named graph types are looked at, beside all that the store says of them. A build looks at its
    findings so: claims were held to the rules with their source, and reference data and bulk tables rest on no claim.
    """
    shapes = shipped()
    core = _Core(shapes, OnDemand(_inner(store), described()), "auto")
    return list(report([core.rule(*row) for row in rules_.run(shapes.rules, _select(store), graph)], {}).results)


def validate_graph(store: Any, checked: str = "", engine: EngineName = "auto") -> ValidationReport:
    """Return the report on all that a store holds (ours or pyoxigraph's), together with the ontology and the lists shipped.

    Nodes are described when they are looked at, so that a store may be larger than the memory.
    """
    shapes, inner = shipped(), _inner(store)
    about = OnDemand(inner, described())
    focus: dict[str, list[Node]] = {}
    for shape in shapes.targets:
        patterns = [(_TYPE, ox.NamedNode(name)) for name in shape.classes] + [(ox.NamedNode(name), None) for name in shape.subjects_of]
        nodes = {quad.subject: None for predicate, value in patterns for quad in inner.quads_for_pattern(None, predicate, value, None)}
        focus[shape.iri] = [node for node in nodes if isinstance(node, Node)]
    core = _Core(shapes, about, engine, inner)
    found = list(core.results(focus))
    found += [core.rule(*row) for row in rules_.run(shapes.rules, _select(store))]
    return report(found, _counted(focus), checked)


def validate(quads: Iterable[ox.Triple | ox.Quad], checked: str = "", engine: EngineName = "auto") -> ValidationReport:
    """Return the report on any RDF, seen together with the ontology and those reference data on which it is itself silent."""
    triples = [triple(quad) for quad in quads]
    said = {(one.subject, one.predicate) for one in triples if one.predicate != _TYPE}
    known = [one for one in reference() if (one.subject, one.predicate) not in said]
    validator = _shared(engine) if len(known) == len(reference()) else Validator(known, engine=engine)
    return validator.check(triples, checked)


@cache
def _shared(engine: EngineName) -> Validator:
    """Return the validator with all reference data, made once a process."""
    return Validator(engine=engine)


class _Core:
    """The core shapes over one description of the data, and results made of what they and the rules find."""

    def __init__(self, shapes: Shapes, about: About, engine: EngineName, store: Any = None) -> None:
        self._shapes, self._about, self._name, self._store = shapes, about, engine, store
        self._below = below(ontology())
        self._screens = {partial: Screen(shapes, about, self._below, partial) for partial in (False, True)}
        self._engine: Any = None

    def results(self, focus: Mapping[str, Sequence[Node]], partial: bool = False) -> Iterator[Result]:
        """Yield the results of the core shapes at their focus nodes."""
        screen = self._screens[partial]
        doubtful = {
            shape.iri: [node for node in focus[shape.iri] if self._name != "auto" or not screen.plain(shape.iri, node)]
            for shape in self._shapes.core
        }
        nodes = {node for some in doubtful.values() for node in some}
        if not nodes:
            return
        triples = list(around(nodes, self._about))
        grounds: dict[object, object] = {one.object: one.subject for one in triples if one.predicate == _GROUND}
        if self._engine is None:
            self._engine = _engine(self._name, self._shapes)
        for found in self._engine.check(doubtful, triples):
            component = getattr(found["sourceConstraintComponent"], "value", "").removeprefix(_SH)
            value = found.get("value")
            if not (partial and component in _OF_KIND and isinstance(value, ox.NamedNode) and not self._about.get(value, {})):
                yield self._result(found, grounds)

    def rule(self, rule: Shape, node: object, value: object) -> Result:
        """Return what a rule found at a node as a result."""
        return self._made(rule.severity, rule.iri, node, rule.message, "SPARQLConstraintComponent", None, value, {})

    def _result(self, found: Mapping[str, object], grounds: Mapping[object, object]) -> Result:
        path = found.get("resultPath")
        return self._made(
            str(getattr(found["resultSeverity"], "value", "")).removeprefix(_SH),
            str(getattr(found["sourceShape"], "value", "")),
            found["focusNode"],
            str(getattr(found.get("resultMessage"), "value", "")),
            str(getattr(found["sourceConstraintComponent"], "value", "")).removeprefix(_SH),
            shorten(path.value) if isinstance(path, ox.NamedNode) else None,
            found.get("value"),
            grounds,
        )

    def _made(
        self,
        severity: str,
        shape: str,
        node: object,
        message: str,
        component: str,
        path: str | None,
        value: object,
        grounds: Mapping[object, object],
    ) -> Result:
        behind = evidence(node, self._about, grounds)
        return Result(
            severity=severity,
            shape=shape.removeprefix(_SHAPES),
            focus=str(getattr(node, "value", node)),
            label=label(node, self._about),
            message=message,
            component=component,
            path=path,
            value=None if value is None or value == node else words(value, self._about),
            quote=behind.quote,
            source=behind.source,
            start=behind.start,
            end=behind.end,
            claims=behind.claims,
        )


_TYPE = ox.NamedNode(PREFIXES["rdf"] + "type")


def _engine(name: EngineName, shapes: Shapes) -> Any:
    if name == "rudof":
        from graphkit.validate.rudof import Rudof

        return Rudof(shapes, ontology())
    from graphkit.validate.engine import Pyshacl

    return Pyshacl(shapes, ontology())


def _quads(triples: Iterable[ox.Triple]) -> Iterator[ox.Quad]:
    return (ox.Quad(one.subject, one.predicate, one.object) for one in triples)


def _counted(focus: Mapping[str, Sequence[Node]]) -> dict[str, int]:
    return {iri.removeprefix(_SHAPES): len(nodes) for iri, nodes in focus.items()}


def _select(store: Any) -> rules_.Select:
    if isinstance(store, ox.Store):
        return lambda text: store.query(text, use_default_graph_as_union=True)  # type: ignore[return-value]
    return lambda text: store.select(text).rows


def _inner(store: Any) -> Any:
    """Return the pyoxigraph store within ours; a remote one is read into memory."""
    if hasattr(store, "quads_for_pattern"):
        return store
    copy = ox.Store()
    copy.bulk_extend(store.quads())
    return copy
