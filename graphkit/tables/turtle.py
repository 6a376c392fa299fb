"""Terms as Turtle text. Bulk tables are written as text that the store reads by itself: several times faster than quad objects."""

from __future__ import annotations

import re
from functools import lru_cache

from pyoxigraph import Literal

from graphkit import names
from graphkit.errors import AssembleError

_UNSAFE = re.compile(r'[\x00-\x20<>"{}|^`\\]')
_SHAPES = {"date": r"\d{4}-\d\d-\d\d", "gYearMonth": r"\d{4}-\d\d", "gYear": r"\d{4}"}
HEAD = "".join(f"@prefix {prefix}: <{iri}> .\n" for prefix, iri in names.PREFIXES.items())


def iri(text: str) -> str:
    """Return an IRI between angle brackets. Raises AssembleError for one that cannot stand there."""
    if _UNSAFE.search(text):
        raise AssembleError(f"{text!r} cannot be part of an IRI.", value=text, datatype="anyURI")
    return f"<{text}>"


@lru_cache(maxsize=4096)
def text(words: str, language: str | None = None) -> str:
    """Return a string literal, escaped."""
    return str(Literal(words, language=language) if language else Literal(words))


def when(literal: str) -> str:
    """Return a date as precise as it was stated: xsd:date, xsd:gYearMonth or xsd:gYear."""
    for datatype, shape in _SHAPES.items():
        if re.fullmatch(shape, literal):
            return f'"{literal}"^^xsd:{datatype}'
    raise AssembleError(f"{literal!r} is no date of the form YYYY-MM-DD, YYYY-MM or YYYY.", value=literal, datatype="date")


def local(code: str) -> str:
    """Return a code as the local part of a prefixed name in Turtle: what names.local leaves, with a backslash where Turtle wants one."""
    return re.sub(r"([~._-])", r"\\\1", names.local(code))


def concept(scheme: str, notation: str) -> str:
    """Return a concept of our lists as an IRI in angle brackets."""
    return iri(names.concept(scheme, notation))
