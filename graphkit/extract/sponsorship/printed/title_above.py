"""The title that stands over a line of submitters: "A checklist for lighthouses", then "Submitted by Ruritania and Freedonia".

Working papers print body, session and agenda item first, the title next, and those who submit the paper under it. A paper without a symbol
is known by that title alone.
"""

from __future__ import annotations

import re

from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading

_ABOVE = later(r"(?:^|\n)[ \t]*(?P<title>[\u201c\"]?[A-Z\u00c0-\u00de][^\n]{9,200}(?:\n[ \t]*[^\s][^\n]{2,200}){0,2}?)[ \t]*\r?\n\s*$")
_WHAT = later(
    r"(?:(?:joint|revised|draft)\s)*(?:working\spaper|non-paper|paper|proposal|submission|contribution)\s?[:\u2013\u2014-]\s", re.I
)
_MASTHEAD = later(
    r"\b(?:session|committee|conference|commission|council|assembly|group|agenda|item|original|distr|meeting|symbol|date|nations|english|french"
    r"|spanish|chair\w*|secretar\w+|general|limited|\d{1,2}\s[a-z]+\s\d{4})\b|[.:;,]\s*$|\b[A-Z0-9]+/[\w.]*\d",
    re.I,
)
_FAR = 700


def title_above(reading: Reading, start: int) -> str | None:
    """Return the title in the paragraph right above a line, or None where that is part of a masthead or a sentence."""
    found = _ABOVE.search(reading.text, max(0, start - _FAR), start)
    if found is None:
        return None
    title = " ".join(found["title"].split()).strip('\u201c\u201d"* ')
    said = _WHAT.match(title)
    title = title[said.end() :] if said else title
    return None if _MASTHEAD.search(title) or len(title) < 10 or (not title[0].isupper() and not said) else title
