"""Letters in lists of documents: "(b) CD/99, dated 3 May, entitled “Letter dated 2 May from the Permanent Representative of Ruritania …”".

Reports of conferences list the documents of a session by symbol with their titles in quotation marks. The title of a letter says who signed
it; what somebody only transmits for a body, or from the chair, is signed for that body.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from graphkit.extract.lists import parties
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.hits import Hit

_TITLED = later(
    r"(?<=[\u201c\"\u00ab])\s?(?:Joint\s+|Identical\s+)?(?P<noun>Letters?|Notes?\s+verbales?|Communications?)\s+dated\s+[^\n]{4,40}?\s(?P<from>from)\s+"
    r"(?P<who>(?:the\s+)?(?:(?:Acting\s+|Deputy\s+)?(?:Permanent\s+(?:Representatives?|Missions?|Observers?)|Charg\u00e9s?|Heads?|Representatives?"
    r"|Delegations?|Ministers?|Ambassadors?|Governments?)).{3,400}?)(?=\s+addressed\b|\s+transmitting\b|,\s+transmitting\b|[\u201d\"]|$)",
    re.S,
)
_BETWEEN = later(
    r"\*?(?:\s?\([^()\n]{3,60}\))?,?\s*(?:(?:dated|of)\s[^,;\n]{4,30})?,?\s*(?:and\s+)?(?:entitled|titled|containing\s+a|:)?,?\s*[\u201c\"\u00ab]\s?"
)


def listed_letters(reading: Reading) -> Iterator[Hit]:
    """Yield a hit for each symbol whose title is that of a letter."""
    if " dated " not in reading.text:
        return
    symbols = [r for r in reading.references if r.symbol and "/RES/" not in r.symbol]
    for match in _TITLED.finditer(reading.text):
        before = [r for r in symbols if r.start < match.start() < r.start + 160]
        if not before or not (before[-1].end > match.start() or _BETWEEN.fullmatch(reading.text, before[-1].end, match.start())):
            continue
        reference = before[-1]
        first, last = match.span("who")
        found = parties(reading.text, first, last, reading.names_in(first, last), reading.lexicon)
        if not found or not found[0].office:
            continue
        yield Hit(
            rule="sponsorship.listed-letter",
            start=match.start(),
            end=found[0].end,
            who=(found[0],),
            document=_letter(reference),
            verb="letter",
            does="sign",
            entry="original",
            times=tuple(t for t in reading.times_in(match.start(), match.start("from")) if t.dating.date)[:1],
            complete=not found[0].others,
            confidence=0.93,
        )


def _letter(reference: Reference) -> Reference:
    return replace(reference, kind="letter")
