"""Abstentions counted apart from the vote: "by 129 votes to four. Ruritania voted against. Forty-four countries abstained".

The press gives those for and against in one sentence and those who abstained in one of the next. They belong together only where no other
count stands between.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace

from graphkit.extract.frame import PARTY, frame
from graphkit.extract.lists import Parties, codes
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Sentence
from graphkit.extract.votes.claims import VOTERS
from graphkit.extract.votes.filled import COUNCIL, OTHER_BODY
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
_ALL_NAMED = later(
    r"(?:The\s)?\u24c5(?:\s(?:both|all|alone))?\sabstained(?:\sfrom\svoting|\sin\sthe\svote)?(?=[.,;]|\sand\s|$)"
    r"|(?:Abstaining|The\sabstainers|The\sabstentions|Those\sabstaining)\s(?:were|came\sfrom):?\s(?:the\s)?\u24c5(?=\.|$)",
    re.I,
)
_COUNCIL, _BEFORE_1966 = 15, 11
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
        if other.paragraph == sentence.paragraph and (named := _named(reading, sentence, other, result)):
            return named
        if other.paragraph > sentence.paragraph + 1 or _COUNTS.search(reading.text, other.start, other.end):
            break
    return result


def _named(reading: Reading, sentence: Sentence, other: Sentence, result: Result) -> Result | None:
    """The count with those who abstained, where they are all named and make up a body: "12-0. Ruritania, Freedonia and Chad abstained"."""
    if result.yes is None or result.no is None or result.yes + result.no >= _COUNCIL or other.end - other.start > 600:
        return None
    if not COUNCIL.search(reading.text, max(0, sentence.start - 1200), other.end) or OTHER_BODY.search(
        reading.text, sentence.start, sentence.end
    ):
        return None
    drawn = frame(reading, other.start, other.end)
    told = _ALL_NAMED.match(drawn.text)
    party = drawn.parts.get(drawn.text.find(PARTY)) if told else None
    if not isinstance(party, Parties) or party.others or any(name.kind not in VOTERS for name in party.names):
        return None
    number = len({code for code, _ in codes(party)})
    return replace(result, abstain=number) if result.yes + result.no + number in (_COUNCIL, _BEFORE_1966) else None
