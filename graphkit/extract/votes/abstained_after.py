"""Abstentions counted apart from the vote: "by 129 votes to four. Ruritania voted against. Forty-four countries abstained".

The press gives those for and against in one sentence and those who abstained in one of the next. They belong together only where no other
count stands between.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace

from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Sentence
from graphkit.extract.votes.numbers import WORDS, count
from graphkit.extract.votes.results import Result

_WHO = r"(?:Member\s+States|States|countries|members|nations|delegations|governments|others)"
_ASIDE = (
    r"(?:,?\s+(?:including|among\s+(?:them|which)|such\s+as|notably|led\s+by)\s+[^.;()\d]{3,200}?,?|,\s+[^.;()\d]{3,200}?,"
    r"|\s+\([^.;()\d]{3,200}?\))?"
)
_ABSTAINED = later(
    rf"(?:Another\s+|A\s+further\s+|Some\s+)?(?:(?P<n>\d{{1,3}}|{WORDS})\s+(?:other\s+)?(?:{_WHO}{_ASIDE}\s+)?(?:abstained|sat\s+(?:it\s+|the\s+vote\s+)?out)\b"
    rf"|(?:There\s+were\s+)?(?P<m>\d{{1,3}}|{WORDS})\s+abstentions\b|Abstaining\s+were\s+(?P<o>\d{{1,3}}|{WORDS})\s+{_WHO})",
    re.I,
)
_COUNTS = later(r"\b\d{1,3}\s?(?:-|\u2013|to|votes?|in\s+favou?r|against)\s?\d?", re.I)


def abstained_after(reading: Reading, sentence: Sentence, result: Result) -> Result:
    """Complete a count of those for and against by the abstentions that one of the next two sentences tells."""
    if result.yes is None or result.no is None or result.abstain is not None:
        return result
    place = bisect_left(reading.sentences, sentence.start, key=lambda s: s.start)
    for other in reading.sentences[place + 1 : place + 3]:
        told = _ABSTAINED.match(reading.text, other.start, other.end)
        if told:
            number = count(told["n"] or told["m"] or told["o"])
            fits = number is not None and result.yes + result.no + number <= 200
            return replace(result, abstain=number) if fits else result
        if other.paragraph > sentence.paragraph + 1 or _COUNTS.search(reading.text, other.start, other.end):
            break
    return result
