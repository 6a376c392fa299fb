"""A resolution told by a number alone: "Last year, resolution 9731 was adopted with nine votes in favour", "resolution II (“Lights”)".

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
_ROMAN = later(  # of a committee's report: "resolution II (“Lights at sea”) by 126 to 5"
    r"\b(?:[Dd]raft\s+)?(?:resolution|decision)\s+[IVXL]{1,5}(?:\s*\(|,)\s*(?:(?:entitled|on)\s+)?[\u201c\"](?P<title>[^\u201c\u201d\"\n]{6,260})[\u201d\"][),]{0,2}"
    r"\s+(?:(?:was|were)\s+\w+\s+)?[^.;\d\u201c]{0,40}$"
)


def by_number(reading: Reading, sentence: Sentence, floor: int, result: Result) -> Matter | None:
    """What the clause of a count tells by such a number, where it is no document of its own."""
    begin = max(floor, sentence.start)
    told = _SUBJECT.search(reading.text[begin : result.start])
    if told is None:
        return _of_a_report(reading, begin, result)
    first, last = begin + told.start("title"), begin + told.end("title")
    if any(r.start < last and first < r.end for r in reading.references_in(begin, last + 8)):
        return None
    return Matter(None, re.sub(r"\s+", " ", told["title"]))


def _of_a_report(reading: Reading, begin: int, result: Result) -> Matter | None:
    """One of the resolutions of a committee's report, told by its numeral and its title."""
    told = _ROMAN.search(reading.text[begin : result.start]) if result.yes is not None else None
    if told is None or any((r.symbol or r.title) and r.kind != "report" for r in reading.references_in(begin + told.start(), result.start)):
        return None
    return Matter(None, re.sub(r"\s+", " ", told["title"]).strip(" ,."))
