"""Sides told by names and a number: "by 53 votes to 5, Ruritania and six others abstaining", "Sylvania and three more abstained".

Those named and those counted are the side together. Names that are some of a number told before ("including Ruritania and three others")
add nothing to it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from graphkit.extract.lists import Parties, parties
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Sentence
from graphkit.extract.votes.claims import VOTERS
from graphkit.extract.votes.items import Choice
from graphkit.extract.votes.numbers import WORDS, count
from graphkit.extract.votes.results import Result
from graphkit.extract.votes.shared import AND, NEXT
from graphkit.model import Mention

_WHO = r"(?:Member\s+States|States|countries|members|nations|delegations|governments|capitals)"
_PLUS = later(
    rf",?\s+(?:and|with|plus|along\s+with)\s+(?P<n>\d{{1,2}}|{WORDS})\s+(?:others?(?:\s+{_WHO})?|more(?:\s+{_WHO})?|further\s+{_WHO}|additional\s+{_WHO})"
    r",?\s+(?:(?:all|also|then)\s+)?(?:(?P<abstain>abstain(?:ed|ing)|sitting\s+(?:it\s+)?out|sat\s+(?:it\s+)?out)|(?P<no>vot(?:ed|ing)\s+(?:against|no)|oppos(?:ed|ing)|dissent(?:ed|ing)|against\b))",
    re.I,
)
_SOME = later(r"\b(?:includ\w+|among(?:st)?|such\s+as|notably|like|e\.g\.|namely|by|for|with\s+the\s+support\s+of)\b[\s\w]{0,12}$", re.I)
_FAR = later(r";|\bwhile\s+in\b|\b(?:another|other|second|third)\s+(?:draft|text|resolution|amendment|vote)\b", re.I)


def and_others(reading: Reading, sentence: Sentence, result: Result, end: int) -> Result:
    """Complete a count by the side that is told right after it with names and a number."""
    if result.yes is None:
        return result
    text = reading.text
    for match in _PLUS.finditer(text, max(sentence.start, result.start), min(end, result.end + 300)):
        choice: Choice = "abstain" if match["abstain"] else "no"
        number = count(match["n"])
        told = result.abstain if choice == "abstain" else result.no
        if number is None or told not in (None, number) or _FAR.search(text, result.start, match.start()):
            continue
        listed = parties(text, result.start, match.start(), reading.names_in(result.start, match.start()), reading.lexicon)
        if not listed or text[listed[-1].end : match.start()].strip() or any(name.kind not in VOTERS for name in listed[-1].names):
            continue
        own = _own(text, listed[-1], result.start)
        if not own:
            continue
        whole = number + len({name.code for name in own})
        earlier = ((c, a, min(b, own[0].start) if a < own[0].start else b) for c, a, b in result.names)
        names = (*earlier, (choice, own[0].start, listed[-1].end))
        last = max(result.end, match.end())
        if choice == "abstain":
            return replace(result, end=last, abstain=whole, names=names)
        return replace(result, end=last, no=whole, names=names)
    return result


def _own(text: str, listed: Parties, floor: int) -> list[Mention]:
    """Those of a list who belong to the number: after "among them", the ones behind the "and" that follows a list already closed."""
    if not _SOME.search(text, floor, listed.start):
        return list(listed.names)
    closed = False
    for place, (one, other) in enumerate(pairwise(listed.names), 1):
        if closed and NEXT.fullmatch(text, one.end, other.start):
            return list(listed.names[place:])
        closed |= AND.fullmatch(text, one.end, other.start) is not None
    return []
