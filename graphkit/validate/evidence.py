"""From a node back to what a person can read: its label, the sentence behind it and where that stands, the claims it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import pyoxigraph as ox

from graphkit.names import ID, PREFIXES, shorten
from graphkit.validate.about import About

_SNF = PREFIXES["snf"]
_LABELS = (_SNF + "symbol", PREFIXES["skos"] + "prefLabel", PREFIXES["rdfs"] + "label", PREFIXES["dcterms"] + "title", _SNF + "code")
_LEADS = tuple(_SNF + name for name in ("supportedBy", "weighs", "sideClaim", "involves", "contestedBy"))


@dataclass(frozen=True, slots=True)
class Evidence:
    """The quotation nearest to a node, its place, and the claims that the node rests on."""

    quote: str | None = None
    source: str | None = None
    start: int | None = None
    end: int | None = None
    claims: tuple[str, ...] = ()


def words(term: object, about: About) -> str:
    """Return a value in words: a literal's text, a thing's symbol or name, else its IRI shortened."""
    if isinstance(term, ox.Literal):
        return term.value
    for name in _LABELS:
        values = about.get(term, {}).get(name, ())
        if values:
            best = min(values, key=lambda value: (getattr(value, "language", None) not in ("en", None), str(value)))
            return str(getattr(best, "value", best))
    return _short(getattr(term, "value", str(term)))


def label(node: object, about: About) -> str:
    """Return what a node is called in a report: "sponsorship A-66-359/KAZ" where it has no name of its own."""
    described = about.get(node, {})
    if _SNF + "quote" in described or not any(name in described for name in _LABELS):
        for name in ("saysDocument", "document"):
            if described.get(_SNF + name):
                return f"{_short(getattr(node, 'value', str(node)))} ({words(min(described[_SNF + name], key=str), about)})"
        return _short(getattr(node, "value", str(node)))
    return words(node, about)


def evidence(node: object, about: About, grounds: Mapping[object, object]) -> Evidence:
    """Return the quotation behind a node. ``grounds`` leads from a ground to its claim."""
    claims = list(_claims(node, about, grounds))
    for claim in sorted(claims, key=str):
        said = about.get(claim, {})
        if said.get(_SNF + "quote"):
            origin = min(said.get(_SNF + "source", (None,)), key=str)
            file = min(about.get(origin, {}).get(_SNF + "fileName", (None,)), key=str)
            where = getattr(file, "value", None) or (_short(getattr(origin, "value", "")) if origin else None)
            start, end = (_number(said.get(_SNF + name, ())) for name in ("start", "end"))
            return Evidence(str(getattr(min(said[_SNF + "quote"], key=str), "value", "")), where, start, end, _names(claims))
    return Evidence(claims=_names(claims))


def _claims(node: object, about: About, grounds: Mapping[object, object]) -> Iterable[object]:
    node = grounds.get(node, node)
    said = about.get(node, {})
    if _SNF + "quote" in said or _SNF + "rule" in said:
        return [node]
    for name in _LEADS:
        if said.get(name):
            return said[name]
    count = said.get(_SNF + "inCount") or said.get(_SNF + "assesses") or said.get(_SNF + "sideOf")
    return _claims(min(count, key=str), about, grounds) if count else []


def _names(claims: Iterable[object]) -> tuple[str, ...]:
    return tuple(sorted(str(getattr(claim, "value", claim)) for claim in claims))


def _number(values: Iterable[object]) -> int | None:
    for value in sorted(values, key=str):
        text = str(getattr(value, "value", ""))
        return int(text) if text.isdecimal() else None
    return None


def _short(iri: str) -> str:
    return iri.removeprefix(ID).replace("/", " ", 1) if iri.startswith(ID) else shorten(iri)
