"""Later sponsors read out document by document: "have become sponsors: A/C.1/99/L.7, Ruritania and Freedonia; A/C.1/99/L.8, Sylvania".

The Secretary of a committee reads such lists into the record before action is taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract import trace
from graphkit.extract.lists import parties
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.hits import Hit
from graphkit.extract.sponsorship.printed.blocks import list_after

_CUE = later(
    r"\b(?:additional|new|further|become|became|joined|added|joining)\b[^.;:\n]{0,60}?\bco-?sponsors?\b|\bsponsor(?:s|ed|ing)?\b[^.;\n]{0,60}?:"
    r"|\b(?:additional|new|further|become|became|joined|added|joining)\b[^.;:\n]{0,60}?\bsponsor(?:s|ing)\b",
    re.I,
)
_VOTES = later(r"\b(?:vot(?:e|ed|es|ing)|against|abstain\w*|abstentions?|explanation|opposed|statements?|speakers?)\b", re.I)
_STOP = later(r";|\.\s|\bA/C\.|\bL\.\d")
_TO = later(r"\s{0,2}[,:\u2013\u2014-]\s+(?:by\s+)?")
_END = later(r"\s*(?:[;.]|\n|$|(?:,\s+)?(?:and\s+)?(?:(?:for|to|as\s+to|on)\s+)?(?:draft\s+\w+\s+)?(?:A/|L\.))")


def _next(text: str, start: int) -> int:
    """Return where the next document or the next item begins, at most 5,000 characters on."""
    match = _STOP.search(text, start, min(len(text), start + 5000))
    return match.start() if match else min(len(text), start + 5000)


def told_before(reading: Reading) -> Iterator[Hit]:
    """Yield the hits of lists in which new sponsors stand before their document: "Benin and Haiti of draft resolution A/C.1/99/L.7;"."""
    if "sponsor" not in reading.text or "L." not in reading.text:
        return
    for reference in reading.references:
        if reference.symbol is None or "L." not in reference.symbol:
            continue
        floor = max(0, reference.start - 1500)
        cue = next(reversed(list(_CUE.finditer(reading.text, floor, reference.start))), None)
        if (
            cue is None
            or _VOTES.search(reading.text, cue.end(), reference.start)
            or re.search(r"\.\s", reading.text[cue.end() : reference.start])
        ):
            continue
        begin = max(cue.end(), reading.text.rfind(";", cue.end(), reference.start) + 1)
        listed = parties(reading.text, begin, reference.start, reading.names_in(begin, reference.start), reading.lexicon, bridge=True)
        if not listed or not re.fullmatch(r"\s+(?:of|to|for|on)\s+(?:the\s+)?", reading.text[listed[-1].end : reference.start]):
            continue
        if len(listed) > 1 or not (begin > cue.end() or ":" in reading.text[cue.start() : listed[0].start]):
            continue
        trace.fired(listed[0].start, reference.end, "sponsorship.announced")
        yield Hit(
            rule="sponsorship.announced",
            start=listed[0].start,
            end=reference.end,
            who=(listed[0],),
            document=reference,
            verb="sponsors",
            does="join",
            event=True,
        )


def announced(reading: Reading) -> Iterator[Hit]:
    """Yield the hits of lists in which each document is followed by its new sponsors."""
    if "sponsor" not in reading.text or "L." not in reading.text:
        return
    for reference in reading.references:
        if reference.symbol is None or "L." not in reference.symbol or (gap := _TO.match(reading.text, reference.end)) is None:
            continue
        floor = max(0, reference.start - 1500)
        cue = next(reversed(list(_CUE.finditer(reading.text, floor, reference.start))), None)
        if cue is None or _VOTES.search(reading.text, cue.end(), reference.start):
            continue
        found = list_after(reading, gap.end(), _next(reading.text, gap.end()))
        if found is None or not _END.match(reading.text, found.end):
            continue
        trace.fired(reference.start, found.end, "sponsorship.announced")
        yield Hit(
            rule="sponsorship.announced",
            start=reference.start,
            end=found.end,
            who=(found,),
            document=reference,
            verb="sponsors",
            does="join",
            event=True,
        )
