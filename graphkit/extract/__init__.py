"""From a source to its claims: read once, then every extractor. A pure function of the source, the lexicon and the code."""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import Any

from graphkit.claimjson import to_json
from graphkit.extract.compiled import KEPT
from graphkit.extract.parse import parse
from graphkit.extract.reading import Lexicon, Reading
from graphkit.extract.registry import Registered, extractors
from graphkit.model import Claim, Source

__all__ = ["claims_of", "extract"]


def extract(source: Source, lexicon: Lexicon, nlp: Any = None) -> list[Claim]:
    """Return the claims of a source, exact doubles dropped, sorted by place, kind and content.

    ``nlp`` is a spaCy pipeline of the caller's; its tokenizer is used in place of the blank English one.
    """
    return claims_of(parse(source, lexicon, nlp))


def claims_of(reading: Reading) -> list[Claim]:
    """Return the claims of a text that was read before, as ``extract`` does."""
    found = dict.fromkeys(claim for extractor in _all() for claim in extractor.run(reading))
    KEPT.keep()
    places = Counter((claim.start, claim.end, claim.kind) for claim in found)
    # what a claim says in full decides only among those of one place and kind
    return sorted(found, key=lambda c: (c.start, c.end, c.kind, to_json(c) if places[c.start, c.end, c.kind] > 1 else ""))


@cache
def _all() -> tuple[Registered, ...]:
    """Every extractor, looked up once a process."""
    return tuple(extractors().values())
