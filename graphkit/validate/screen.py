"""Passes over the nodes that plainly conform, so that pyshacl need look at the rest only.

Three-valued on purpose: ``True`` is said only where every constraint of a shape is understood and holds, ``False`` only where one is
understood and does not; whatever is unusual is ``None`` and goes to pyshacl, which alone decides what is reported. The definitions are
those of https://www.w3.org/TR/shacl/#core-components; a test holds that no node passed over here has a result there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import partial

import pyoxigraph as ox

from graphkit.names import PREFIXES
from graphkit.validate.about import About, describe
from graphkit.validate.shapes import Shapes

_SH, _XSD, _RDF = PREFIXES["sh"], PREFIXES["xsd"], PREFIXES["rdf"]
_TYPE, _FIRST, _REST = _RDF + "type", _RDF + "first", _RDF + "rest"
_SAID = {"severity", "message", "path", "property", "targetClass", "targetSubjectsOf", "flags", "qualifiedMinCount", "type"}
_WORDS = {
    "integer": re.compile(r"[+-]?\d+"),
    "decimal": re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)"),
    "boolean": re.compile(r"true|false"),
    "gYear": re.compile(r"\d{4}"),
    "gYearMonth": re.compile(r"\d{4}-(0[1-9]|1[0-2])"),
}

Answer = bool | None
Check = Callable[[object, Sequence[object]], Answer]  # focus node, value nodes


class Screen:
    """The core shapes as functions over a description of the data, which may grow and shrink.

    With ``partial``, a value that is described nowhere is taken for what it should be: it may be described later.
    """

    def __init__(self, shapes: Shapes, about: About, below: Mapping[str, set[str]], partial: bool = False) -> None:
        self.about = about
        self.partial = partial
        self.below = below  # class → itself and its subclasses
        self._said = describe(shapes.triples)
        self._checks: dict[object, Check] = {}

    def plain(self, shape: str, node: object) -> bool:
        """Say whether a node certainly conforms to a node shape."""
        return self._node(ox.NamedNode(shape))(node, (node,)) is True

    def _node(self, shape: object) -> Check:
        if shape not in self._checks:
            self._checks[shape] = self._compile(shape)
        return self._checks[shape]

    def _compile(self, shape: object) -> Check:
        said = {name.removeprefix(_SH).removeprefix(_RDF): values for name, values in self._said.get(shape, {}).items()}
        checks = [self._component(name, value, said) for name in said if name not in _SAID for value in said[name]]
        checks += [self._node(child) for child in said.get("property", ())]
        path = self._path(said["path"][0]) if "path" in said else None

        def check(focus: object, values: Sequence[object]) -> Answer:
            answer: Answer = True
            for value in values:
                nodes: Sequence[object] | None = (value,) if "path" not in said else path(value) if path else None
                if nodes is None:
                    return None
                for one in checks:
                    result = one(value, nodes)
                    if result is False:
                        return False
                    answer = answer if result else None
            return answer

        return check

    def _path(self, path: object) -> Callable[[object], Sequence[object] | None] | None:
        if isinstance(path, ox.NamedNode):
            return lambda node: self.about.get(node, {}).get(path.value, ())
        said = self._said.get(path, {})
        if _FIRST in said:
            steps = [self._path(step) for step in self._list(path)]

            def walk(node: object) -> Sequence[object] | None:
                nodes: Sequence[object] = (node,)
                for step in steps:
                    found = [step(item) if step else None for item in nodes]
                    if None in found:
                        return None
                    nodes = [value for values in found for value in values or ()]
                return nodes

            return walk
        if set(said) == {_SH + "alternativePath"}:
            ways = [self._path(way) for way in self._list(said[_SH + "alternativePath"][0])]
            return lambda node: (
                None if None in (all_ := [way(node) if way else None for way in ways]) else [v for vs in all_ for v in vs or ()]
            )
        return None

    def _list(self, node: object) -> list[object]:
        items = []
        while _FIRST in self._said.get(node, {}):
            items.append(self._said[node][_FIRST][0])
            node = self._said[node][_REST][0]
        return items

    def _component(self, name: str, value: object, said: Mapping[str, Sequence[object]]) -> Check:
        """Return one constraint as a function; a name that is not known answers ``None``."""
        if name in ("minCount", "maxCount"):
            number = int(getattr(value, "value", 0))
            return (lambda _, nodes: len(nodes) >= number) if name == "minCount" else (lambda _, nodes: len(nodes) <= number)
        if name == "or":
            ways = [self._node(way) for way in self._list(value)]
            return lambda _, nodes: _all(_any(way(node, (node,)) for way in ways) for node in nodes)
        if name == "not":
            other = self._node(value)
            return lambda _, nodes: _all(_not(other(node, (node,))) for node in nodes)
        if name == "qualifiedValueShape" and [str(getattr(n, "value", n)) for n in said.get("qualifiedMinCount", ())] == ["1"]:
            kind = self._node(value)
            return lambda _, nodes: _any(kind(node, (node,)) for node in nodes)
        if name in ("lessThan", "lessThanOrEquals"):
            return lambda focus, nodes: _all(_before(n, m, name == "lessThan") for n in nodes for m in self._values(focus, value))
        if name == "uniqueLang":
            return lambda _, nodes: len(tags := [tag for n in nodes if (tag := getattr(n, "language", None))]) == len(set(tags))
        if name == "hasValue":
            return lambda _, nodes: value in nodes
        if name == "class":
            names = self.below.get(getattr(value, "value", ""), {getattr(value, "value", "")})
            return lambda _, nodes: all(self._is(node, names) for node in nodes)
        test = self._test(name, value, said)
        return lambda _, nodes: _all(test(node) for node in nodes)

    def _is(self, node: object, names: set[str]) -> bool:
        described = self.about.get(node, {})
        if not described and self.partial:
            return isinstance(node, ox.NamedNode)
        return any(getattr(kind, "value", "") in names for kind in described.get(_TYPE, ()))

    def _values(self, focus: object, predicate: object) -> Sequence[object]:
        return self.about.get(focus, {}).get(getattr(predicate, "value", ""), ())

    def _test(self, name: str, value: object, said: Mapping[str, Sequence[object]]) -> Callable[[object], Answer]:
        word = str(getattr(value, "value", value))
        if name == "datatype":
            return partial(_typed, datatype=word)
        if name == "pattern":
            flags = re.IGNORECASE if [str(getattr(f, "value", f)) for f in said.get("flags", ())] == ["i"] else 0
            found = re.compile(word, flags).search
            return lambda node: None if isinstance(node, ox.BlankNode) else found(str(getattr(node, "value", ""))) is not None
        if name == "nodeKind" and word == _SH + "IRI":
            return lambda node: isinstance(node, ox.NamedNode)
        if name == "in":
            allowed = self._list(value)
            return lambda node: node in allowed
        if name == "minLength":
            return lambda node: None if isinstance(node, ox.BlankNode) else len(str(getattr(node, "value", ""))) >= int(word)
        if name in ("minInclusive", "maxInclusive"):
            sign = 1 if name == "minInclusive" else -1
            return lambda node: None if (number := _number(node)) is None else sign * number >= sign * Decimal(word)
        return lambda node: None


def _all(answers: Iterable[Answer]) -> Answer:
    found: Answer = True
    for answer in answers:
        if answer is False:
            return False
        found = found if answer else None
    return found


def _any(answers: Iterable[Answer]) -> Answer:
    return _not(_all(_not(answer) for answer in answers))


def _not(answer: Answer) -> Answer:
    return None if answer is None else not answer


def _number(node: object) -> Decimal | None:
    kind = node.datatype.value.removeprefix(_XSD) if isinstance(node, ox.Literal) else ""
    return (
        Decimal(node.value)
        if isinstance(node, ox.Literal) and kind in ("integer", "decimal") and _WORDS[kind].fullmatch(node.value)
        else None
    )


def _typed(node: object, datatype: str) -> Answer:
    if not isinstance(node, ox.Literal) or node.datatype.value != datatype:
        return False
    kind = datatype.removeprefix(_XSD)
    if kind in ("string", "anyURI", _RDF + "langString"):
        return True
    return (_day(node.value) if kind == "date" else kind in _WORDS and _WORDS[kind].fullmatch(node.value) is not None) or None


def _day(text: str) -> bool:
    try:
        return len(text) == 10 and date.fromisoformat(text) is not None
    except ValueError:
        return False


def _before(first: object, second: object, strictly: bool) -> Answer:
    if isinstance(first, ox.Literal) and isinstance(second, ox.Literal):
        one, other = _number(first), _number(second)
        if one is not None and other is not None:
            return one < other if strictly else one <= other
        days = first.datatype.value == second.datatype.value == _XSD + "date" and _day(first.value) and _day(second.value)
        return None if not days else first.value < second.value if strictly else first.value <= second.value
    return None


def ill_typed(term: object) -> bool:
    """Say whether a literal's words may not be of its datatype, such as 30 February."""
    return isinstance(term, ox.Literal) and not term.language and _typed(term, term.datatype.value) is None
