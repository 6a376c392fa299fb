"""Python values as RDF terms, faithfully: only datatypes that every store keeps letter for letter."""

from __future__ import annotations

import re
from functools import lru_cache

from pyoxigraph import Literal, NamedNode

from graphkit import names
from graphkit.errors import AssembleError

XSD = names.PREFIXES["xsd"]
_DATE, _MONTH, _YEAR = (NamedNode(XSD + kind) for kind in ("date", "gYearMonth", "gYear"))
_INTEGER, _DECIMAL, _BOOLEAN = (NamedNode(XSD + kind) for kind in ("integer", "decimal", "boolean"))
_SHAPES = (
    (re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])"), _DATE),
    (re.compile(r"\d{4}-(0[1-9]|1[0-2])"), _MONTH),
    (re.compile(r"\d{4}"), _YEAR),
)

TYPE = NamedNode(names.PREFIXES["rdf"] + "type")
LABEL = NamedNode(names.PREFIXES["rdfs"] + "label")
TITLE = NamedNode(names.PREFIXES["dcterms"] + "title")


@lru_cache(maxsize=8192)
def node(iri: str) -> NamedNode:
    """Return an IRI as a term."""
    return NamedNode(iri)


def snf(name: str) -> NamedNode:
    """Return one of our terms."""
    return node(names.SNF + name)


def concept(scheme: str, notation: str) -> NamedNode:
    """Return a concept of one of our lists."""
    return node(names.concept(scheme, notation))


def date(literal: str) -> Literal:
    """Return a date of the precision stated: xsd:date, xsd:gYearMonth or xsd:gYear. Raises AssembleError when it is none of these."""
    for shape, datatype in _SHAPES:
        if shape.fullmatch(literal):
            return Literal(literal, datatype=datatype)
    raise AssembleError(f"'{literal}' is no date; write 2013, 2013-05 or 2013-05-12.", value=literal, datatype="xsd:date")


def integer(value: int) -> Literal:
    """Return an xsd:integer."""
    return Literal(str(value), datatype=_INTEGER)


def decimal(value: float) -> Literal:
    """Return an xsd:decimal of two places in its canonical form: 0.95, 0.9, 1."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return Literal(text or "0", datatype=_DECIMAL)


def boolean(value: bool) -> Literal:
    """Return an xsd:boolean."""
    return Literal("true" if value else "false", datatype=_BOOLEAN)


def text(value: str, language: str | None = None) -> Literal:
    """Return a plain literal, or one in a language."""
    return Literal(value, language=language) if language else Literal(value)
