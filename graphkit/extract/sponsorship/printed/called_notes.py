"""Sponsors told in a note: "sponsored by 9 Member States,[14]" with "[14] Ruritania, Freedonia …" below, or "* Ruritania and Freedonia".

Yearbooks and reports count the sponsors in the text and name them in a note with the same mark. A note with other words is no list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract import trace
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.hits import Hit
from graphkit.extract.sponsorship.printed.blocks import list_after
from graphkit.extract.tokens import around, cased

_CALL = later(
    r"\b(?P<verb>(?:co-?)?sponsored|submitted|tabled|put\s+forward|introduced|presented|authored)\s+(?:jointly\s+)?by\s+(?:the\s+)?"
    r"(?:following\s+)?(?:[\w-]+\s+){0,4}?(?:States|countries|delegations|sponsors|Powers|Governments|members)(?:[ ]+\w+){0,3}?[,.;]?"
    r"[ ]?(?:(?P<mark>\[\d{1,3}\]|\(\d{1,2}\)|[*\u2020\u2021]{1,3}|[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,3})"
    r"|\((?:see\s+)?(?:foot)?note\s+(?P<n>\d{1,3})\))"
)
_ACTS = cased("sponsored submitted tabled put introduced presented authored")
_REST = later(r"[ \t]*\.?[ \t]*(?:\r?\n|$)")


def noted(reading: Reading) -> Iterator[Hit]:
    """Yield a hit for each note that is a list of those counted in the sentence that calls it."""
    for match in around(_CALL, _ACTS, reading.text, 4, 200):
        mark = match["mark"] or match["n"]
        number = mark.strip("[]()")
        note = re.compile(
            rf"(?:^|\n)[ \t]*(?:{re.escape(mark)}|\[{re.escape(number)}\]"
            rf"|{re.escape(number)}[.)\s/])[ \t]*(?:(?:The\s+)?(?:co-?)?(?:sponsors|States)(?:\s+(?:are|were))?:?[ \t]*)?(?:(?:The"
            rf"|the)[ \t]+)?"
        ).search(reading.text, match.end())
        document = _document(reading, match.start()) if note else None
        found = list_after(reading, note.end()) if note else None
        if note is None or document is None or found is None or not _REST.match(reading.text, found.end):
            continue
        trace.fired(note.end(), found.end, "sponsorship.footnote")
        verb = match["verb"].lower()
        yield Hit(
            rule="sponsorship.footnote",
            start=found.start,
            end=found.end,
            who=(found,),
            document=document,
            verb=verb,
            does="sponsor" if "sponsored" in verb else "introduce" if verb == "introduced" else "draft" if verb == "authored" else "submit",
            complete=not found.others,
            confidence=0.85,
        )


def _document(reading: Reading, offset: int) -> Reference | None:
    """The document of the sentence that calls a note, else the last one before."""
    sentence = reading.sentence(offset)
    floor = (sentence.start if sentence else offset) - 300
    near = [r for r in reading.references_in(max(0, floor), offset) if r.document and r.kind not in ("report", "treaty")]
    return near[-1] if near else None
