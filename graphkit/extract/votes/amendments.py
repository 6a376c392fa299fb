"""Which amendment: "The amendment by Ruritania and Freedonia was rejected", after two amendments with symbols of their own.

An amendment is named again by its author, by its number of those put in, or as the one that is left. Its symbol was told when it was put
in, often in one sentence with another's: the clause up to a symbol says whose it is.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from graphkit.extract.mentions import DEMONYM
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference, Sentence
from graphkit.extract.votes.called import beside
from graphkit.extract.votes.numbers import count

_MANY = later(r"amendments\b", re.I)
_ORAL = later(r"\b(?:oral(?:ly)?|sub-?amendment)\b", re.I)
_BY = later(r"\s+(?:(?:submitted|proposed|introduced|tabled|put\s+forward|offered)\s+)?(?:by|of)\s+(?:the\s+)?$", re.I)
_NTH = later(
    r"(?:^|[.;,]\s+|\band\s+)The\s+(?P<nth>first|second|third|fourth|other|last)(?:\s+(?:amendment|one))?(?:,\s[^.;]{2,200}?,|\s+(?:of|to)\s[^.;]{2,120}?)?\s+(?:was|were)\s[^.;]{0,80}$",
    re.I,
)
_SEVERAL = later(
    r"\b(?:(?P<n>two|three|four|five|six|several|\d)\s+(?:\w+\s+)?)?(?P<title>amendments\b[^.;]{0,30}?\bto\s+(?:the\s+)?(?:draft|text|resolution)\b[^.;(),]{0,90})",
    re.I,
)
_ORDER = {"first": 0, "second": 1, "third": 2, "fourth": 3, "last": -1}


def amendment_named(reading: Reading, one: Reference) -> Reference | None:
    """The amendment with a symbol that an amendment told without one must be."""
    if _ORAL.search(reading.text, max(0, one.start - 12), one.end):
        return None
    candidates: dict[str, tuple[Reference, set[str], bool]] = {}
    place = bisect_left(reading.references, one.start, key=lambda r: r.start)
    last = 0
    for other in reading.references[:place]:
        if other.kind != "amendment" or other.end < one.start - 4000:
            last = other.end
            continue
        named = other if other.symbol else beside(reading, other)
        if named is None or named.document is None:
            continue
        told = reading.sentence(other.start)
        begin = max(last, told.start if told else other.start)
        names = reading.names_in(begin, named.end)
        many = _MANY.search(reading.text, other.start, other.end) is not None
        candidates[named.document] = (named, {n.code for n in names if n.code}, many)
        last = named.end
    if not candidates:
        return None
    if len(candidates) == 1:
        owners = _owners(reading, one)
        only, theirs, _ = next(iter(candidates.values()))
        return only if not owners or owners & theirs else None
    owners = _owners(reading, one)
    alone = _MANY.search(reading.text, one.start, one.end) is None
    fitting = [c for c in candidates.values() if c[2] != alone] or list(candidates.values())
    if not owners:
        return fitting[0][0] if len(fitting) == 1 else None
    best = max(len(owners & theirs) for _, theirs, _ in fitting)
    chosen = [named for named, theirs, _ in fitting if len(owners & theirs) == best]
    return chosen[0] if best and len(chosen) == 1 else None


def nth_amendment(reading: Reading, sentence: Sentence, start: int) -> Reference | None:
    """The amendment with a symbol that "the first" is: "two amendments to L.7: one from Peru (L.8), the other, L.9, from Chad"."""
    nth = _NTH.search(reading.text[sentence.start : start])
    told = list(_SEVERAL.finditer(reading.text, max(0, sentence.start - 700), sentence.start)) if nth else []
    if nth is None or not told:
        return None
    named: dict[str, Reference] = {}
    for one in reading.references_in(told[-1].end(), sentence.start):
        if one.symbol and one.document:
            named.setdefault(one.document, one)
    place = _ORDER.get(nth["nth"].lower())
    number = count(told[-1]["n"]) if told[-1]["n"] else len(named)
    if number != len(named) or place is None or place >= len(named):
        return None
    return list(named.values())[place]


def one_of_amendments(reading: Reading, sentence: Sentence, start: int) -> str | None:
    """What amendments "the first" is one of, where none has a symbol: "two amendments to the draft on tides. The first was rejected"."""
    if not _NTH.search(reading.text[sentence.start : start]):
        return None
    told = list(_SEVERAL.finditer(reading.text, max(0, sentence.start - 500), sentence.start))
    if not told or any(
        (r.symbol and r.kind == "amendment") or (r.symbol and _MANY.search(reading.text, r.start, r.end) and r.start >= told[-1].start())
        for r in reading.references_in(told[-1].start(), sentence.start)
    ):
        return None
    return " ".join(told[-1]["title"].split())


def _owners(reading: Reading, one: Reference) -> set[str]:
    """Those whose it is said to be: "the Ruritanian amendment", "the amendment by Ruritania and Freedonia"."""
    found = {n.code for n in reading.names_in(max(0, one.start - 30), one.end) if n.code and n.kind == DEMONYM}
    after = reading.names_in(one.end, one.end + 120)
    if after and _BY.fullmatch(reading.text, one.end, after[0].start):
        end = after[0].end
        for name in after:
            if name.start - end > 8:
                break
            end = name.end
            if name.code:
                found.add(name.code)
    return found
