"""From a source to its claims: read once, then every extractor. A pure function of the source, the lexicon and the code."""

from __future__ import annotations

from functools import cache
from typing import Any

from graphkit.claimjson import to_json
from graphkit.extract.parse import parse
from graphkit.extract.reading import Lexicon
from graphkit.extract.registry import Registered, extractors
from graphkit.model import Claim, Source

__all__ = ["extract"]


def extract(source: Source, lexicon: Lexicon, nlp: Any = None) -> list[Claim]:
    """Return the claims of a source, exact doubles dropped, sorted by place, kind and content.

    ``nlp`` is a spaCy pipeline of the caller's; its tokenizer is used in place of the blank English one.
    """
    reading = parse(source, lexicon, nlp)
    keyed = {(claim.start, claim.end, claim.kind, to_json(claim)): claim for found in _all() for claim in found.run(reading)}
    return [keyed[key] for key in sorted(keyed)]


@cache
def _all() -> tuple[Registered, ...]:
    """Every extractor, looked up once a process."""
    return tuple(extractors().values())
