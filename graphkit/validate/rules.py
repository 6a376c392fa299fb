"""The rules over several things (``sh:sparql``), each asked as one query of a whole store (https://www.w3.org/TR/shacl/#sparql-constraints).

The same text that pyshacl asks once a focus node, with the focus node left free and bound to the classes of the target.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from graphkit.names import PREFIXES
from graphkit.validate.shapes import Shape

_HEAD = "".join(f"PREFIX {prefix}: <{PREFIXES[prefix]}>\n" for prefix in ("snf", "lst", "xsd", "org"))
_WHERE = re.compile(r"\bWHERE\s*\{", re.IGNORECASE)

Select = Callable[[str], Iterable[Sequence[object]]]


def query(rule: Shape, graph: str | None = None) -> str:
    """Return a rule as one query: its focus node, and the value, first. With ``graph``, focus nodes are those that this graph types."""
    classes = " ".join(f"<{name}>" for name in rule.classes)
    typed = "?this a ?thisClass ." if graph is None else f"GRAPH <{graph}> {{ ?this a ?thisClass }}"
    target = f"WHERE {{\n  VALUES ?thisClass {{ {classes} }}\n  {typed}\n"
    return _HEAD + _WHERE.sub(lambda _: target, rule.select, count=1).replace("$this", "?this")


def run(rules: Iterable[Shape], select: Select, graph: str | None = None) -> Iterator[tuple[Shape, object, object]]:
    """Yield rule, focus node and value of whatever the rules find, in the whole store or at the nodes that one graph types."""
    for rule in rules:
        for row in select(query(rule, graph)):
            yield rule, row[0], row[1]
