"""Core constraints by rudof (the extra ``[fast]``), which looks at a whole graph at once.

What it leaves to pyshacl is in ``LEFT_TO_PYSHACL``. It takes ``"2013-02-30"^^xsd:date`` for a date, so nodes with such a literal are
looked at by both. Of two values of different types it says that they are out of order, as the standard has it, where pyshacl lets them pass
because the type of one is reported already; so an order is reported on pyshacl's word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

import pyoxigraph as ox

from graphkit.errors import ValidationError
from graphkit.names import PREFIXES
from graphkit.validate.engine import Pyshacl
from graphkit.validate.screen import ill_typed
from graphkit.validate.shapes import Shapes

_ORDER = ("LessThanConstraintComponent", "LessThanOrEqualsConstraintComponent")
LEFT_TO_PYSHACL = ("DatatypeConstraintComponent", "OrConstraintComponent", *_ORDER)
_SH = PREFIXES["sh"]
_LITERAL = re.compile(r'\A"(.*)"(@[A-Za-z0-9-]+|\^\^\S+)?\Z', re.DOTALL)  # rudof gives literals in the notation of Turtle


class Rudof:
    """The same face as ``engine.Pyshacl``. Raises ValidationError when the extra is not installed."""

    def __init__(self, shapes: Shapes, always: Iterable[ox.Triple]) -> None:
        try:
            import pyrudof
        except ImportError:
            raise ValidationError("The engine rudof is not installed; install it with 'pip install pyrudof'.", engine="rudof") from None
        self._module = pyrudof
        self._always = frozenset(always)
        self._pyshacl = Pyshacl(shapes, self._always)
        rules = tuple(rule.iri for rule in shapes.rules)
        self._core = [one for one in shapes.triples if not (isinstance(one.subject, ox.NamedNode) and one.subject.value.startswith(rules))]
        messages = (one for one in shapes.triples if one.predicate.value == _SH + "message")
        self._messages = {getattr(one.subject, "value", ""): one.object for one in messages}

    def check(self, focus: Mapping[str, Sequence[object]], triples: Iterable[ox.Triple]) -> Iterator[dict[str, object]]:
        """Yield what the shapes find at their focus nodes in these triples: each result by the local names of its properties."""
        data = set(triples)
        session = self._module.Rudof(self._module.RudofConfig())
        session.read_data(_lines(self._always | data), format=self._module.RDFFormat.NTriples)
        session.read_shacl(_lines(self._core), format=self._module.ShaclFormat.NTriples)
        looked = {(shape, _name(node)) for shape, nodes in focus.items() for node in nodes}
        terms = {_name(term): term for one in data for term in (one.subject, one.object)}
        seen = set()
        doubtful = {one.subject for one in data if ill_typed(one.object)}
        for entry in session.validate_shacl():
            shape, node = str(entry.source_shape), str(entry.focus_node)
            owner = shape.rsplit("-", 1)[0]
            if entry.constraint_component.removeprefix(_SH) in _ORDER:
                doubtful.add(ox.NamedNode(node))
            elif (shape, node) in looked or (owner, node) in looked:
                value = None if entry.value is None else _LITERAL.sub(r"\1", str(entry.value))
                seen.add((shape, node, entry.constraint_component, value))
                yield {
                    "resultSeverity": ox.NamedNode(_SH + entry.severity),
                    "sourceShape": ox.NamedNode(shape),
                    "focusNode": terms.get(node, ox.NamedNode(node)),
                    "resultMessage": self._messages.get(shape),
                    "sourceConstraintComponent": ox.NamedNode(entry.constraint_component),
                    **({"resultPath": ox.NamedNode(entry.path)} if entry.path and entry.path.startswith("http") else {}),
                    **({"value": terms.get(value, ox.Literal(value))} if value is not None else {}),
                }
        again = {shape: [node for node in nodes if node in doubtful] for shape, nodes in focus.items()}
        for found in self._pyshacl.check(again, data):
            component = _name(found["sourceConstraintComponent"])
            key = (_name(found["sourceShape"]), _name(found["focusNode"]), component, _name(found.get("value")))
            if component.removeprefix(_SH) in LEFT_TO_PYSHACL and key not in seen:
                yield found


def _name(term: object) -> str:
    return str(getattr(term, "value", term))


def _lines(triples: Iterable[ox.Triple]) -> str:
    return (ox.serialize(triples, format=ox.RdfFormat.N_TRIPLES) or b"").decode()
