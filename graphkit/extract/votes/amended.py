"""The draft that amendments would change, where it is told again after their symbols: "The draft resolution as amended was adopted".

"Amendments to the draft resolution (L.7) were submitted by Chad (L.8) and by Ruritania (L.9)" ends with the symbol of an amendment; "the
draft resolution" after it is the one that the amendments were to.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference, Sentence
from graphkit.extract.votes.called import DRAFTS

_VERB = r"(?:submitted|proposed|introduced|tabled|put\s+forward|offered|moved|presented|made|circulated|received)"
_THEIRS = later(
    rf"(?:\s+(?:to|concerning)\s[^;]{{2,200}}?\s(?:was|were|had\s+been|have\s+been)\s+(?:\w+\s+)?|\s+(?:was|were|had\s+been|have\s+been)\s+(?:\w+\s+)?|\s+)?(?:{_VERB}\s+)?"
    r"(?:by|of|from)\s[^;]{2,300}[(\[]\s*|[^;]{0,200}?\b(?:par|du|de\s+la|des|ceux\s+d\w+)\s[^;()]{2,60}(?:\([^()]{3,30}\)[^;()]{2,60}){0,6}\(\s*",
    re.I,
)
_WORD = later(r"\b(?:sub-?)?amende?ments?\b", re.I)
_TO = later(r"\b(?:sub-?)?amende?ments?\s+(?:\w+\s+)?(?:to\s+(?:the\s+)?|aux?\s+|\u00e0\s+)", re.I)
_DRAFT = later(
    r"(?:the|that|this)\s+(?:\w+\s+)?(?:draft(?:\s+(?:resolution|decision))?|text|resolution)\b|(?:le|ce)\s+(?:projet|texte)\b", re.I
)
_NTH = later(r"(?:The|A)\s+(?:first|second|third|fourth|fifth|sixth|other|last|latter|remaining)(?:\s+one)?,?\s*\(?[\u201c\"]?", re.I)


def amended(reading: Reading, one: Reference, named: Reference) -> Reference | None:
    """The draft meant by ``one``, "the draft resolution", where ``named``, to which it was referred, is an amendment to it."""
    if not _DRAFT.match(reading.text, one.start) or "mend" in reading.text[one.start : one.end]:
        return None
    told = reading.sentence(named.start)
    if told is None or not (_is_amendment(reading, named, told.start) or _one_more(reading, named, told)):
        return None
    to = _TO.search(reading.text, told.start, told.end)
    for other in reading.references_in(to.start(), named.start) if to else ():
        if other.symbol and not _is_amendment(reading, other, told.start):
            return other
    place = bisect_left(reading.references, told.start, key=lambda r: r.start)
    elsewhere = {r.document for r in reading.references if r.kind == "amendment"}
    for other in reversed(reading.references[:place]):
        if other.end < one.start - 6000:
            break
        before = reading.sentence(other.start)
        if other.symbol and other.document and (other.kind in DRAFTS or "/L." in other.document) and "/RES/" not in other.document:
            if other.document not in elsewhere and before and not _is_amendment(reading, other, before.start):
                return other
    return None


def _is_amendment(reading: Reading, one: Reference, start: int) -> bool:
    """Whether a symbol stands right after those who put in amendments: "were submitted by Chad (L.8) and by Ruritania (L.9)"."""
    place = reading.text.find(one.symbol or "", one.start, one.end) if one.symbol else -1
    lead = reading.text[start : place if place >= 0 else one.start]
    words = list(_WORD.finditer(lead))
    return bool(words) and any(_THEIRS.fullmatch(lead, w.end()) for w in words[-2:])


def _one_more(reading: Reading, one: Reference, told: Sentence) -> bool:
    """Whether it is one of several amendments told before: "It rejected the amendment of Peru. The third, L.10, was withdrawn"."""
    place = bisect_left(reading.sentences, told.start, key=lambda s: s.start)
    if place == 0 or not _NTH.fullmatch(reading.text, told.start, one.start):
        return False
    earlier = reading.sentences[place - 1]
    return earlier.paragraph == told.paragraph and _WORD.search(reading.text, earlier.start, earlier.end) is not None
