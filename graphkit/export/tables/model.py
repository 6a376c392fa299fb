"""A table for those who do not speak RDF: its variables, each with type, coding and what an empty cell means, and the query behind it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from graphkit.names import PREFIXES

if TYPE_CHECKING:
    from graphkit.store import Store

Cell = str | int | float | bool | None
_PROLOGUE = " ".join(f"PREFIX {name}: <{iri}>" for name, iri in PREFIXES.items()) + "\n"


@dataclass(frozen=True, slots=True)
class Variable:
    """A column: ``type`` is string, integer, boolean or date; ``scheme`` the list of its codes; ``empty`` what an empty cell means."""

    name: str
    about: str
    type: str = "string"
    scheme: str | None = None
    empty: str | None = "not stated"
    joined: bool = False  # several values in one cell, joined by "; "


@dataclass(frozen=True, slots=True)
class Table:
    """A table: name, what a row is, key columns, variables, and the WHERE of its query, which binds the variables by name."""

    name: str
    row: str
    key: tuple[str, ...]
    variables: tuple[Variable, ...]
    pattern: str
    order: str

    def rows(self, store: Store) -> Iterator[tuple[Cell, ...]]:
        """Yield the rows in order, typed."""
        joined = [v.name for v in self.variables if v.joined]
        plain = [v.name for v in self.variables if not v.joined]
        chosen = " ".join(
            f'(GROUP_CONCAT(DISTINCT ?{v.name}_; separator="; ") AS ?{v.name})' if v.joined else f"?{v.name}" for v in self.variables
        )
        group = " GROUP BY " + " ".join(f"?{name}" for name in plain) if joined else ""
        query = f"{_PROLOGUE}SELECT {'' if joined else 'DISTINCT '}{chosen} WHERE {{ {self.pattern} }}{group} ORDER BY {self.order}"
        for terms in store.select(query).rows:
            yield tuple(_cell(v, None if t is None else str(t.value)) for v, t in zip(self.variables, terms, strict=True))


def _cell(variable: Variable, text: str | None) -> Cell:
    if text is None or (variable.joined and not text):
        return None
    if variable.joined:
        return "; ".join(sorted(text.split("; ")))
    if variable.type == "integer":
        return int(text)
    return text == "true" if variable.type == "boolean" else text
