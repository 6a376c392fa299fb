"""The order of rows. Servers collate strings in ways of their own; rows ordered by plain variables are put in code-point order here."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pyoxigraph as ox

from graphkit.query.tokens import spoken

Terms = tuple[Any, ...]


def order(query: str) -> list[tuple[str, bool]] | None:
    """Return the variables of the outermost ORDER BY, each with whether it descends; None where it orders by something else."""
    words = [word.text for word in spoken(query)]
    depth, start = 0, None
    for place, word in enumerate(words):
        depth += {"{": 1, "}": -1}.get(word, 0)
        if depth == 0 and word.upper() == "ORDER":
            start = place + 2
    if start is None:
        return None
    found, place = list[tuple[str, bool]](), start
    while place < len(words) and words[place].upper() not in ("LIMIT", "OFFSET", "VALUES"):
        if words[place][0] in "?$":
            found.append((words[place][1:], False))
            place += 1
        elif words[place].upper() in ("ASC", "DESC") and words[place + 1 : place + 2] == ["("] and words[place + 3 : place + 4] == [")"]:
            found.append((words[place + 2][1:], words[place].upper() == "DESC"))
            place += 4
        else:
            return None
    return found


def sort(rows: Iterable[Terms], variables: tuple[str, ...], wanted: list[tuple[str, bool]]) -> list[Terms]:
    """Return rows in that order: unbound first, then IRIs, then literals; numbers by value, all else by code point."""
    found = list(rows)
    for name, descending in reversed(wanted):
        if name in variables:
            place = variables.index(name)
            found.sort(key=lambda row: _key(row[place]), reverse=descending)
    return found


def _key(term: ox.NamedNode | ox.Literal | ox.BlankNode | None) -> tuple[int, float, str]:
    if term is None:
        return (0, 0.0, "")
    if not isinstance(term, ox.Literal):
        return (1, 0.0, str(getattr(term, "value", term)))
    try:
        if term.datatype.value.rpartition("#")[2] in ("integer", "decimal", "double", "float", "int", "long"):
            return (2, float(term.value), "")
    except ValueError:
        pass
    return (3, 0.0, term.value)
