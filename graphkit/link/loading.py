"""Reads lists and reference data (Turtle) into the plain parts of an index."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pyoxigraph as ox

from graphkit.names import LIST, PREFIXES, SNF

_KINDS = {
    "State": "state",
    "HistoricState": "historic-state",
    "Area": "area",
    "Group": "group",
    "Forum": "forum",
    "ForumSeries": "forum",
    "Organization": "organization",
    "Person": "person",
    "Document": "document",
}
_FILES = ("states", "names", "groups", "forums", "sessions", "documents")  # votes, norms and citations name nothing
_DATES = ("issued", "adopted", "signed", "submitted", "introduced", "inForce")

Node = dict[str, list[Any]]


def parts(ontology: Path) -> dict[str, Any]:
    """Return what an index is made of, as plain lists and dicts that JSON can hold."""
    nodes = _nodes([ontology / "reference" / f"{name}.ttl" for name in _FILES])
    codes = {iri: str(_one(node, SNF + "code")) for iri, node in nodes.items() if _kind(node)}
    return {
        "entities": sorted([codes[iri], str(_kind(node)), _label(node), iri] for iri, node in nodes.items() if iri in codes),
        "names": sorted(_names(nodes, codes), key=str),
        "validity": _validity(nodes, codes),
        "successors": _successors(nodes, codes),
        "members": _members(nodes, codes),
        "sessions": _sessions(nodes, codes),
        "series": {codes[i]: codes[s] for i, n in nodes.items() for s in _iris(n, SNF + "instanceOf") if i in codes},
        "parents": {codes[i]: codes[s] for i, n in nodes.items() for s in _iris(n, SNF + "partOf") if i in codes},
        "documents": {codes[i]: _document(n, codes) for i, n in sorted(nodes.items()) if i in codes and _kind(n) == "document"},
        "concepts": _concepts(_nodes(sorted((ontology / "lists").glob("*.ttl")))),
    }


def _nodes(paths: Iterable[Path]) -> dict[str, Node]:
    nodes: dict[str, Node] = defaultdict(lambda: defaultdict(list))
    for path in paths:
        for quad in ox.parse(path=path, format=ox.RdfFormat.TURTLE):
            nodes[quad.subject.value][quad.predicate.value].append(quad.object)
    return nodes


def _one(node: Node, predicate: str) -> str | None:
    values = sorted(value.value for value in node.get(predicate, ()))
    return values[0] if values else None


def _iris(node: Node, predicate: str) -> list[str]:
    return sorted(value.value for value in node.get(predicate, ()))


def _kind(node: Node) -> str | None:
    for value in node.get(PREFIXES["rdf"] + "type", ()):
        kind = _KINDS.get(value.value.removeprefix(SNF))
        if kind:
            return kind
    return None


def _label(node: Node) -> str:
    return str(_one(node, PREFIXES["rdfs"] + "label"))


def _names(nodes: dict[str, Node], codes: dict[str, str]) -> Iterable[list[str | None]]:
    for iri, node in nodes.items():
        kind = _kind(node)
        if kind and kind != "document":
            for predicate, how in ((PREFIXES["skos"] + "prefLabel", "short"), (SNF + "formalName", "formal")):
                for value in node.get(predicate, ()):
                    yield [value.value, value.language or "en", codes[iri], how, None, None]
        elif kind == "document":
            title = _one(node, PREFIXES["dcterms"] + "title")
            if title:
                yield [title, "en", codes[iri], "title", None, None]
        for named in _iris(node, SNF + "nameOf"):
            spelling = node[SNF + "spelling"][0]
            how = str(_one(node, SNF + "nameKind")).rsplit("/", 1)[-1].removeprefix("name-kind-")
            yield [
                spelling.value,
                spelling.language or "en",
                codes[named],
                how,
                _one(node, SNF + "validFrom"),
                _one(node, SNF + "validUntil"),
            ]


def _validity(nodes: dict[str, Node], codes: dict[str, str]) -> dict[str, list[str | None]]:
    found = {}
    for iri, code in codes.items():
        node = nodes[iri]
        begin = _one(node, SNF + "validFrom") or _one(node, SNF + "notBefore")
        end = _one(node, SNF + "validUntil") or _one(node, SNF + "endNotAfter")
        if (begin or end) and _kind(node) != "document":
            found[code] = [begin, end]
    return dict(sorted(found.items()))


def _successors(nodes: dict[str, Node], codes: dict[str, str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for iri, code in sorted(codes.items()):
        for successor in _iris(nodes[iri], SNF + "continuedBy"):
            found[codes[successor]].append(code)
    return dict(sorted(found.items()))


def _members(nodes: dict[str, Node], codes: dict[str, str]) -> dict[str, list[list[str | None]]]:
    found: dict[str, list[list[str | None]]] = defaultdict(list)
    org = PREFIXES["org"]
    for iri in sorted(nodes):
        node = nodes[iri]
        member, group = _one(node, org + "member"), _one(node, org + "organization")
        if member and group:
            found[codes[group]].append([codes[member], _one(node, SNF + "notAfter"), _one(node, SNF + "endNotBefore")])
    return dict(sorted(found.items()))


def _sessions(nodes: dict[str, Node], codes: dict[str, str]) -> dict[str, list[list[Any]]]:
    found: dict[str, list[list[Any]]] = defaultdict(list)
    for node in nodes.values():
        forum = _one(node, SNF + "ofForum")
        if forum and SNF + "number" in node:
            found[codes[forum]].append([int(str(_one(node, SNF + "number"))), _one(node, SNF + "opens"), _one(node, SNF + "closes")])
    return {code: sorted(rows) for code, rows in sorted(found.items())}


def _document(node: Node, codes: dict[str, str]) -> dict[str, Any]:
    kind, issuer = _one(node, SNF + "kind"), _one(node, SNF + "issuerKind")
    session = _one(node, SNF + "session")
    return {
        "title": _one(node, PREFIXES["dcterms"] + "title"),
        "kind": kind and kind.removeprefix(LIST + "kind-"),
        "session": int(session) if session else None,
        "date": next((day for day in (_one(node, SNF + name) for name in _DATES) if day), None),
        "not_before": _one(node, SNF + "notBefore"),
        "not_after": _one(node, SNF + "notAfter"),
        "revises": next((codes.get(iri) for iri in _iris(node, SNF + "revises")), None),
        "issuers": [codes[iri] for iri in _iris(node, SNF + "issuedBy") if iri in codes],
        "issuer_kind": issuer and issuer.removeprefix(LIST + "issuer-"),
        "forum": next((codes.get(iri) for iri in _iris(node, SNF + "inForum")), None),
        "adopted_from": next((codes.get(iri) for iri in _iris(node, SNF + "adoptedFrom")), None),
    }


def _concepts(nodes: dict[str, Node]) -> dict[str, dict[str, list[Any]]]:
    """Return scheme (plural and prefix) to notation to [label, cues]."""
    skos = PREFIXES["skos"]
    found: dict[str, dict[str, list[Any]]] = defaultdict(dict)
    for iri, node in sorted(nodes.items()):
        notation, scheme = _one(node, skos + "notation"), _one(node, skos + "inScheme")
        if notation and scheme:
            label = next((v.value for v in node.get(skos + "prefLabel", ()) if v.language == "en"), notation)
            cues = [
                cue.strip()
                for value in sorted(v.value for v in node.get(SNF + "cue", ()))
                for cue in value.split(";" if ";" in value else ",")
            ]
            found[scheme.removeprefix(LIST)][notation] = [label, [cue for cue in cues if cue], iri.removeprefix(LIST)]
    return dict(found)
