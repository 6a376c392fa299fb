"""A saved query with its parameters bound: every value is an RDF term first and goes in as its N-Triples text, on tokens."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from graphkit.errors import QueryError
from graphkit.query.saved import SavedQuery
from graphkit.query.tokens import exchange
from graphkit.query.values import term
from graphkit.query.world import World


@dataclass(frozen=True, slots=True)
class Bound:
    """A query ready to be asked: its text, and what was asked for as a person would say it (defaults left out)."""

    query: SavedQuery
    text: str
    values: Mapping[str, str]
    terms: Mapping[str, str]  # variable to N-Triples text


def bind(query: SavedQuery, given: Mapping[str, Any], world: World) -> Bound:
    """Bind parameters. None means not given; a name may end in "_" (Python keeps ``except``). Raises QueryError."""
    values = {name.rstrip("_"): value for name, value in given.items() if value is not None}
    for name in values:
        if query.parameter(name) is None:
            raise _unknown(query, name)
    lacking = [p.name for p in query.parameters if p.required and p.name not in values]
    if lacking:
        raise QueryError(
            f"The query '{query.name}' needs {' and '.join(f'{name}=…' for name in lacking)}.",
            query=query.name,
            name=lacking[0],
            lacking=lacking,
        )
    on = str(values["on"]) if "on" in values else None
    terms, said = {}, {}
    for parameter in query.parameters:
        if parameter.name in values:
            terms[parameter.variable], said[parameter.name] = term(query, parameter, values[parameter.name], world, on)
        elif parameter.default is not None:
            terms[parameter.variable] = term(query, parameter, parameter.default, world)[0]
    return Bound(query, exchange(query.text, terms.get), said, terms)


def _unknown(query: SavedQuery, name: str) -> QueryError:
    """Return the error of a parameter that the query does not have."""
    from rapidfuzz.process import extractOne

    names = [p.name for p in query.parameters]
    near = extractOne(name, names, score_cutoff=50)
    hint = f" Did you mean '{near[0]}'?" if near else ""
    listed = f" It has: {', '.join(names)}." if names else " It has none."
    return QueryError(f"The query '{query.name}' has no parameter '{name}'.{hint}{listed}", query=query.name, name=name, candidates=names)
