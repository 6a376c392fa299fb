"""What is voted on and is no draft: the report as a whole, the rules of procedure, a motion to adjourn.

"The report, as amended orally, was adopted by 64 to 21": the working paper told before it is not what the body adopted.
"""

from __future__ import annotations

import re

from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Sentence
from graphkit.extract.votes.matter import Matter, fits
from graphkit.extract.votes.results import Result

_THING = (
    r"(?P<thing>(?:the|its|his|her|their)\s+(?:(?:draft|final|procedural|provisional|consolidated|annual)\s+)?(?:report|rules\s+of\s+procedure|provisional\s+agenda|agenda"
    r"|programme\s+of\s+work|work\s+plan|motion|final\s+document|outcome\s+document|budget|recommendations?))(?![\w-])"
)
_PUT = (
    r"(?:was|were)\s+(?:then\s+|also\s+|narrowly\s+|finally\s+)?(?:adopted|approved|rejected|defeated|lost|carried|accepted|passed|beaten)"
)
_SUBJECT = later(
    rf"(?:^|[.;,]\s+|\band\s+){_THING}(?:\s+(?:of|on|to|as|in|for)\s[^.;,()]{{2,80}}|,\s[^.;()]{{2,60}},)?\s+{_PUT}\b[^.;]{{0,40}}$", re.I
)
_ON_WORDS = later(r"\b(?:paragraphs?|amend\w*|delet\w+|words?)\b", re.I)
_NUMBERED = later(r"^\s*\d{1,3}\.\s+")


def thing(reading: Reading, sentence: Sentence, floor: int, result: Result) -> Matter | None:
    """What the clause of a count says was adopted, where that is no draft and bears no symbol there."""
    if result.yes is None:
        return None
    begin = max(floor, sentence.start)
    number = _NUMBERED.match(reading.text[begin : begin + 8])
    begin += number.end() if number else 0
    told = _SUBJECT.search(reading.text[begin : result.start])
    if told is None:
        return None
    first, last = begin + told.start("thing"), result.start
    if "motion" in told["thing"] and _ON_WORDS.search(reading.text, max(0, first - 200), first):
        return None  # a motion to change the draft
    if any(r.symbol and r.document for r in reading.references_in(first, last)):
        return None
    if any(fits(r) and r.kind is not None and r.start > first for r in reading.references_in(first, last)):
        return None
    return Matter(None, " ".join(told["thing"].split()))
