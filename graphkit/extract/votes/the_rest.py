"""Abstentions told as what is left of a body: "Nineteen members voted for it, three opposed it and the rest abstained".

The size is that of the Security Council, or the one the text gives ("the 35-member Board"). Those told as not voting are taken from it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace

from graphkit.extract.lists import codes, parties
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Sentence
from graphkit.extract.votes.filled import COUNCIL, MEMBERS, OTHER_BODY
from graphkit.extract.votes.results import Result

_REST = later(
    r"\b(?:the\s+(?:rest|others|remainder|remaining\s+(?:members|States|countries|delegations|nations)|other\s+(?:members|States|countries|delegations))"
    r"|all\s+(?:the\s+)?others|everyone\s+else|everybody\s+else)(?:\s+of\s+the\s+(?:Board|Council|members|membership))?\s+(?:\w+\s+)?abstain(?:ed|ing)\b",
    re.I,
)
_AWAY = later(
    r"\b(?:(?:could|did|would)\s+not\s+(?:vote|take\s+part|participate)|(?:was|were)\s+(?:absent|not\s+present|unable\s+to\s+vote|barred\s+from\s+voting)"
    r"|stayed\s+away|took\s+no\s+part|lost\s+(?:its|their)\s+votes?)\b",
    re.I,
)


def the_rest(reading: Reading, sentence: Sentence, result: Result) -> Result:
    """Complete a count of those for and against by those who are left."""
    if result.yes is None or result.no is None or result.abstain is not None:
        return result
    place = bisect_left(reading.sentences, sentence.start, key=lambda s: s.start)
    near = [s for s in reading.sentences[place : place + 2] if s.paragraph == sentence.paragraph]
    rest = _REST.search(reading.text, result.end, near[-1].end) if near else None
    if rest is None or ";" in reading.text[result.end : rest.start()]:
        return result
    size = _size(reading, sentence)
    left = size - result.yes - result.no - _away(reading, place, sentence) if size else 0
    return replace(result, abstain=left, end=rest.end()) if left > 0 else result


def _size(reading: Reading, sentence: Sentence) -> int | None:
    said = {int(m["size"]) for m in MEMBERS.finditer(reading.text, max(0, sentence.start - 700), sentence.end)}
    if len(said) == 1:
        return said.pop()
    here = COUNCIL.search(reading.text, max(0, sentence.start - 700), sentence.end)
    return 15 if here and not said and not OTHER_BODY.search(reading.text, here.end(), sentence.end) else None


def _away(reading: Reading, place: int, sentence: Sentence) -> int:
    """How many are told right beside as not voting."""
    gone: set[str] = set()
    for other in reading.sentences[place : place + 3]:
        away = _AWAY.search(reading.text, other.start, other.end) if other.paragraph == sentence.paragraph else None
        if away:
            listed = parties(reading.text, other.start, away.start(), reading.names_in(other.start, away.start()), reading.lexicon)
            gone |= {code for code, _ in codes(listed[-1])} if listed else set()
    return len(gone)
