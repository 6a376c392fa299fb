"""Amendments told again by whose they are: "The Ruritanian amendments were rejected", of several told before.

One sentence often puts in the amendments of several, each with a symbol after its authors: "by Chad (L.8) and Ruritania (L.9)". The
subject of the clause says whose were voted on; the symbol told last, which may be a sub-amendment of somebody else, does not.
"""

from __future__ import annotations

import re

from graphkit.extract.lists import codes, parties
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference, Sentence
from graphkit.extract.references.titles import title_of
from graphkit.extract.votes.matter import Matter
from graphkit.extract.votes.results import Result

_NOUN = r"(?:(?:first|second|third|oral|joint|revised|proposed|written|two|three)\s+)?(?P<sub>sub-?|sous-)?amende?ments?\b"
_PUT_IN = (
    r"(?:\s+(?:submitted|proposed|introduced|tabled|put\s+forward|offered|moved"
    r"|presented|made|sponsored))?\s+(?:by|of|from)\s+(?:the\s+)?|(?:\s+(?:pr\u00e9sent|d\u00e9pos|propos|soumis|formul)\w*)?\s+(?:par\s+(?:les?\s+|la\s+|l['\u2019])?|du\s+|de\s+la\s+|de\s+l['\u2019]|des\s+|d['\u2019])"
)
_OF = later(rf"\b{_NOUN}(?:{_PUT_IN})$", re.I)
_AFTER = later(rf"(?:[\u2019']s?)?\s+{_NOUN}", re.I)
_LEFT = later(
    r"(?:,\s[^.;()\d]{2,60},|\s\([^()]{2,40}\)|\s+to\s[^.;()]{2,80}?)?,?\s+(?:(?:was|were|being)\s+(?:\w+\s+){0,2}(?:put\s+to\s+the\s+vote\s+and\s+)?(?:rejected|adopted|approved"
    r"|defeated|lost|carried|accepted|retained|not\s+adopted)|failed|fell|carried|lost|passed|received|obtained|got|won)\b[^.;]{0,60}$"
    r"|(?:,\s[^.;()\d]{2,60},|\s\([^()]{2,40}\))?\s+(?:a|ont)\s+\u00e9t\u00e9\s+(?:rejet|repouss|adopt|approuv|accept)\u00e9e?s?\b[^.;]{0,40}$|\s+by\s+$",
    re.I,
)
_SYMBOL = later(r",?\s*(?:(?:contained\s+)?in\s+(?:document\s+)?|[(\[]\s*(?:see\s+|document\s+)?)$", re.I)


def their_amendments(reading: Reading, sentence: Sentence, floor: int, result: Result) -> Matter | None:
    """The one amendment with a symbol that the text gives to those whose amendments the clause says were voted on."""
    if result.yes is None or "mend" not in reading.text[floor : result.start]:
        return None
    asked = _subject(reading, max(floor, sentence.start), result.start)
    if asked is None:
        return None
    owners, sub, place = asked
    found: dict[str, Reference] = {}
    for one in reading.references_in(max(0, place - 6000), place):
        if not (one.symbol and one.document) or "/RES/" in one.document:
            continue
        told = reading.sentence(one.start)
        if told is None or told.start >= sentence.start or "mend" not in reading.text[told.start : told.end]:
            continue
        at = _own_place(reading, one)
        lead = reading.text[told.start : at]
        link = _SYMBOL.search(lead)
        if link is None:
            continue
        last = max((m.end() for m in re.finditer(r"[)\]]|mendments?\b", lead[: link.start()])), default=0)
        begin, end = told.start + last, told.start + link.start()
        theirs = {c for p in parties(reading.text, begin, end, reading.names_in(begin, end), reading.lexicon) for c, _ in codes(p)}
        words = re.search(r"\b(?:sub-?|sous-)?amende?ments?\b(?!.*\b(?:sub-?|sous-)?amende?ments?\b)", lead, re.I | re.S)
        if theirs == owners and (words is None or words[0].lower().startswith("sub") == sub):
            found[one.document] = one
    if len(found) != 1:
        return None
    one = next(iter(found.values()))
    return Matter(one.document, title_of(one, reading), one)


def _own_place(reading: Reading, one: Reference) -> int:
    """Where the symbol itself stands, past words before it that belong to the reference."""
    place = reading.text.find(one.symbol or "", one.start, one.end)
    return place if place >= 0 else one.start


def _subject(reading: Reading, start: int, end: int) -> tuple[set[str], bool, int] | None:
    """Whose amendments are the subject of the clause, whether they are sub-amendments, and where they are told."""
    for found in parties(reading.text, start, end, reading.names_in(start, end), reading.lexicon):
        owners = {code for code, _ in codes(found)}
        of = _OF.search(reading.text[start : found.start])
        if of and _LEFT.fullmatch(reading.text, found.end, end):
            return owners, of["sub"] is not None, start + of.start()
    names = [n for n in reading.names_in(start, end) if n.code]
    for place, name in enumerate(names):
        noun = _AFTER.match(reading.text, name.end, end)
        if noun is None or not _LEFT.fullmatch(reading.text, noun.end(), end):
            continue
        owners = {name.code or ""}
        first = name.start
        for other in reversed(names[:place]):  # "the Ruritanian and Freedonian amendments", "the Ruritanian-Freedonian amendment"
            if not re.fullmatch(r"(?:\s*,\s*|[-\u2011\u2013]|,?\s+and\s+)(?:the\s+)?", reading.text[other.end : first]):
                break
            owners.add(other.code or "")
            first = other.start
        return owners, noun["sub"] is not None, first
    return None
