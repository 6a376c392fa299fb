"""A resolution of the Security Council told by its number alone: "Last year, resolution 9731 was adopted with nine votes in favour".

Where the year is not told the number names no document that is known; but it is none of those told before.
"""

from __future__ import annotations

import re

from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Sentence
from graphkit.extract.votes.matter import Matter
from graphkit.extract.votes.results import Result

_SUBJECT = later(
    r"\b(?P<title>[Rr]esolution\s+\d{3,4})(?![\d/(]|\s*\()(?:,\s[^.;()\d]{2,80},|\s+on\s[^.;()\d]{2,60})?\s+(?:(?:was|had\s+been)\s+(?:\w+\s+)?)?"
    r"(?:adopted|approved|passed|carried|received|got|won|obtained)\b[^.;\d]{0,60}$"
)


def by_number(reading: Reading, sentence: Sentence, floor: int, result: Result) -> Matter | None:
    """What the clause of a count tells by such a number, where it is no document of its own."""
    begin = max(floor, sentence.start)
    told = _SUBJECT.search(reading.text[begin : result.start])
    if told is None:
        return None
    first, last = begin + told.start("title"), begin + told.end("title")
    if any(r.start < last and first < r.end for r in reading.references_in(begin, last + 8)):
        return None
    return Matter(None, re.sub(r"\s+", " ", told["title"]))
