"""Counts of one text over the years, each with its resolution: "131-4-12 in 1995 (resolution 50/301), 122-9-30 in 2005 (61/311)".

Surveys tell so how the support of a text grew or fell. The resolution in the brackets right after a count and its year is the one that was
voted on, whatever the sentence names before.
"""

from __future__ import annotations

from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.references.titles import title_of
from graphkit.extract.votes.matter import Matter, fits
from graphkit.extract.votes.results import Result

_IN_A_YEAR = later(
    r"\)?,?\s*(?:(?:in|for|of)\s+)?(?:(?:19|20)\d\d|the\s+[\w-]+\s+session)?,?\s*[(\[]\s*(?:(?:as|by|in|see)\s+)?(?:General\s+Assembly\s+)?"
)
_YEAR = later(r"\b(?:19|20)\d\d\b|\bsession\b")


def yearly(reading: Reading, result: Result) -> Matter | None:
    """The resolution that stands in brackets after a count and its year."""
    if result.yes is None:
        return None
    for one in reading.references_in(result.end, min(len(reading.text), result.end + 70))[:1]:
        if one.symbol and fits(one) and _IN_A_YEAR.fullmatch(reading.text, result.end, one.start):
            if _YEAR.search(reading.text, result.end, one.start):
                return Matter(one.document, title_of(one, reading), one)
    return None
