"""The symbol by which a text names later what it first calls "the draft" or "the resolution".

"The Committee then approved L.7 as a whole"; "The resolution, adopted by 94 votes to 47, … The resolution (A/RES/99/5) was sponsored by".
Where no other text is named between the two, a second "the resolution" is the first.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference

_AGAIN = later(r"the\s+(?:draft\s+)?(?P<noun>resolution|decision|draft|text|amendment)\s*\((?:document\s+)?(?=[A-Z])", re.I)
_NOUN = later(r"the\s+(?:draft\s+)?(?P<noun>resolution|decision|draft|text|amendment)$", re.I)


def named_after(reading: Reading, one: Reference) -> Reference | None:
    """The reference with a symbol that tells later what a reference without one means."""
    sentence = reading.sentence(one.start)
    if sentence is None or not re.match(r"the\b", reading.text[one.start : one.end], re.I) or one.antecedent is not None:
        return None
    noun = _NOUN.match(reading.text, one.start, one.end)
    between = False
    for other in reading.references[bisect_left(reading.references, one.end, key=lambda r: r.start) :][:6]:
        if other.start - one.end > 700:
            return None
        if other.symbol and (
            re.match(r"[\u201d\"]?,?\s+as\s+a\s+whole", reading.text[other.end : other.end + 20])
            or re.search(r"as\s+a\s+whole,?\s+\(?$", reading.text[other.start - 20 : other.start])
        ):
            return other
        again = _AGAIN.match(reading.text, other.start, other.end) if other.symbol and noun and not between else None
        if again and noun and again["noun"].lower() == noun["noun"].lower():
            return other
        between |= other.document != one.document
    return None
