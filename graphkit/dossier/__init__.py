"""All that is known of a document, State, group, forum or norm, on one screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from graphkit.dossier import actors, documents, forums, norms
from graphkit.dossier.model import Dossier, Section
from graphkit.errors import QueryError
from graphkit.query.named import thing
from graphkit.query.values import day_of

if TYPE_CHECKING:
    from graphkit.graph import Graph

__all__ = ["Dossier", "Section", "dossier"]

# Which file tells which kind of thing; a norm is known by its IRI or as "A/70/174 13(c)".
TELLERS = {
    "document": documents.document,
    "state": actors.state,
    "historic-state": actors.state,
    "area": actors.state,
    "group": actors.group,
    "organization": forums.forum,
    "forum": forums.forum,
    "person": actors.person,
    "party": actors.person,
}


def dossier(graph: Graph, name: str, on: str | None = None) -> Dossier:
    """Return what is known of what a name means. Raises QueryError when it means nothing, or several things."""
    if on is not None and (day := day_of(on)) is None:
        raise QueryError(f"on={on!r} is no day; write it as 2012-06-01 (2012 and 2012-06 mean their last day).", name="on")
    on = day if on is not None else None
    norm = norms.named(graph.world, name)
    if norm:
        return norms.norm(graph, norm)
    iri, code = thing(graph.world, name, on=on)
    kind = _kind(graph, iri, code)
    if kind is None:
        raise QueryError(
            f"'{name}' is no document, State, group, forum or norm; 'graphkit evidence {iri}' shows what is behind it.", name=name
        )
    return TELLERS[kind](graph, iri, code, on)


def _kind(graph: Graph, iri: str, code: str) -> str | None:
    """Return the kind of a thing, by the index, else by the folder of its IRI."""
    entity = graph.world.index.entity(code)
    kind = entity.kind if entity is not None else iri.split("/id/", 1)[-1].split("/", 1)[0]
    return kind if kind in TELLERS else None
