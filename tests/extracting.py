"""Readings and claims of invented texts, for the tests of the extractors."""

from __future__ import annotations

from typing import Any

from graphkit.extract.parse import parse
from graphkit.extract.reading import Lexicon, Reading
from graphkit.extract.registry import extractors
from graphkit.model import About, Claim, Source


def source(text: str, about: About | None = None) -> Source:
    return Source(name="invented.txt", ident="invented", sha256="0" * 64, text=text, media="text/plain", about=about or About())


def reading(text: str, lexicon: Lexicon, about: About | None = None) -> Reading:
    return parse(source(text, about), lexicon)


def claims(kind: str, text: str, lexicon: Lexicon, about: About | None = None) -> list[Any]:
    """The claims of one extractor, each with its quote and grounds checked against the text."""
    found: list[Claim] = list(extractors()[kind].run(reading(text, lexicon, about)))
    for claim in found:
        assert text[claim.start : claim.end] == claim.quote
        assert all(text[g.start : g.end] == g.quote for g in claim.grounds)
        assert claim.quote == claim.quote.strip()
        assert claim.rule.startswith(kind.rstrip("s"))
    return found
