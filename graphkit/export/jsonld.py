"""JSON-LD 1.1: the whole dataset by named graph, with our own context inside the file, so that reading it needs no network."""

from __future__ import annotations

import json
from itertools import groupby
from pathlib import Path
from typing import Any

import pyoxigraph as ox

from graphkit import names
from graphkit.export.parts import quads
from graphkit.export.registry import Options, exporter
from graphkit.store import Store

_TYPE = names.PREFIXES["rdf"] + "type"
_STRING = names.PREFIXES["xsd"] + "string"


@exporter(".jsonld", "JSON-LD: the whole dataset by named graph, its context inside")
def jsonld(store: Store, path: Path, options: Options) -> int:
    """Write the file, a node a line; the same graph gives the same bytes."""
    found = quads(store, options)
    with path.open("w", encoding="utf-8") as file:
        file.write('{"@context":' + json.dumps({"@version": 1.1, **names.PREFIXES}) + ',\n"@graph":[\n')
        for number, (graph, members) in enumerate(groupby(found, key=lambda q: str(q.graph_name))):
            file.write((",\n" if number else "") + f'{{"@id":{json.dumps(graph[1:-1])},"@graph":[\n')
            for place, (subject, about) in enumerate(groupby(members, key=lambda q: str(q.subject))):
                file.write((",\n" if place else "") + json.dumps(_node(subject[1:-1], list(about)), ensure_ascii=False))
            file.write("\n]}")
        file.write("\n]}\n")
    return found.count


def _node(subject: str, about: list[ox.Quad]) -> dict[str, Any]:
    row: dict[str, Any] = {"@id": names.shorten(subject)}
    for quad in about:
        if quad.predicate.value == _TYPE:
            row.setdefault("@type", []).append(names.shorten(quad.object.value))  # type: ignore[union-attr]
        else:
            row.setdefault(names.shorten(quad.predicate.value), []).append(_value(quad.object))
    return row


def _value(term: Any) -> dict[str, str]:
    if isinstance(term, ox.NamedNode):
        return {"@id": names.shorten(term.value)}
    if term.language:
        return {"@value": term.value, "@language": term.language}
    if term.datatype.value == _STRING:
        return {"@value": term.value}
    return {"@value": term.value, "@type": names.shorten(term.datatype.value)}
