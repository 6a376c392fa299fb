"""Sponsors and documents as an edge list and as a two-mode incidence matrix, for network programs."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from graphkit.export.tables.model import Cell, Variable

Rows = list[tuple[Cell, ...]]


def standing(sponsorships: Sequence[tuple[Cell, ...]], names: Sequence[str]) -> dict[str, set[str]]:
    """Return the sponsors of each document by a sponsorship of their own; withdrawn ones and members through a group are left out."""
    place = {name: n for n, name in enumerate(names)}
    found: dict[str, set[str]] = {}
    for row in sponsorships:
        if row[place["via"]] is None and row[place["entry"]] != "withdrawn":
            found.setdefault(str(row[place["document"]]), set()).add(str(row[place["sponsor"]]))
    return found


def edges(documents: dict[str, set[str]]) -> tuple[tuple[Variable, ...], Rows]:
    """Return the pairs of sponsors with the number of documents that they share."""
    shared: dict[tuple[str, str], list[str]] = {}
    for document in sorted(documents):
        for pair in combinations(sorted(documents[document]), 2):
            shared.setdefault(pair, []).append(document)
    variables = (
        Variable("first", "code of a sponsor", empty=None),
        Variable("second", "code of another; each pair once, in order of the alphabet", empty=None),
        Variable("documents", "number of documents that both stand behind", "integer", empty=None),
        Variable("shared", "their symbols", joined=True, empty=None),
    )
    return variables, [(*pair, len(found), "; ".join(found)) for pair, found in sorted(shared.items())]


def incidence(documents: dict[str, set[str]]) -> tuple[tuple[Variable, ...], Rows]:
    """Return sponsors by documents: 1 where the sponsor stands behind the document, else 0."""
    columns = sorted(documents)
    variables = (
        Variable("sponsor", "code of the sponsor", empty=None),
        *(Variable(name, f"1 where the sponsor stands behind {name}", "integer", empty=None) for name in columns),
    )
    rows: Rows = (
        [(who, *(int(who in documents[name]) for name in columns)) for who in sorted(set().union(*documents.values()))] if documents else []
    )
    return variables, rows
