"""Lists of several texts with their States, a line each, under words that say what they list.

"L.81 Ruritania, Freedonia" under "Additional co-sponsors of draft resolutions"; "WP.3 Sylvania: Safe casks" under "papers were submitted".

The Secretariat gives out such notes from day to day; a correction of a list says whom to delete and whom to insert. The words above the
lines say what they list: lists of speakers and of votes look the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from graphkit.extract.lists import Parties
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.hits import Hit
from graphkit.extract.sponsorship.owned.pairs import is_paper
from graphkit.extract.sponsorship.printed.blocks import list_after
from graphkit.extract.sponsorship.printed.own import own_document
from graphkit.extract.tokens import around, cased

_HEADING = later(
    r"\b(?P<what>(?:additional|further|new|late|more)\s+(?:co-?\s?)?sponsors\b|(?:have|had|has)\s+(?:also\s+|since\s+|now\s+)?(?:added\s+their\s+names?|joined\s+(?:in\s+)?(?:as\s+)?(?:the\s+)?(?:list\s+of\s+)?(?:co-?)?sponsor\w*|become\s+(?:co-?)?sponsors"
    r"|signed\s+(?:up|on)))(?P<rest>[^\n]{0,120})\n",
    re.I,
)
_PAPERS = later(
    r"\b(?:papers|documents|proposals|submissions|contributions)\b[^\n.;]{0,120}\b(?:submitted|circulated|presented|tabled|contributed|distributed|introduced|received|put\s+forward)\b"
    r"(?P<rest>[^\n]{0,160})(?::|by)[ \t]*\n+",
    re.I,
)
_NOUNS = cased("papers documents proposals submissions contributions")
# under a title: "Submitted by Ruritania and Freedonia. Co-sponsored by Sylvania"
_THEN_COSPONSORED = later(
    r"(?:^|\n)[ \t]*(?:(?:Working\s+)?[Pp]aper\s+)?(?:[Ss]ubmitted|[Pp]resented|[Tt]abled|[Pp]repared)\s+by\s+[^\n.]{3,240}[.;\n]\s*"
    r"(?P<verb>(?:[Cc]o-?)?(?:[Ss]ponsored|authored))\s+by:?\s+"
)
_TITLED = later(r"[*\u2020]?[ \t]*(?::|\u2013|\u2014|-(?=\s))[ \t]*(?P<title>[A-Z\u201c\"][^\n]{4,200})")
_ELSE = later(r"\b(?:speak\w*|vot\w*|abst\w*|against|opposed)\b", re.I)
_GAP = later(r"[*\s]*(?:[:|\t\u2013-]|\s)\s*")
_MISTAKE = later(r"(?:^|\n)[ \t]*\*[^\n]{0,120}\b(?:error|removed|mistake|withdrawn|deleted)\b", re.I)
_CORRECTED = later(
    r"\b(?:[Ll]ist\s+of\s+(?:co-?)?sponsors|[Ss]ponsors)\b[^;\n]{0,90}\n?\s*(?P<out>(?:[Dd]elete|[Ff]or)\s+(?P<gone>[^\n;]{3,60}?)\s*,?\s*(?:and\s+)?)?(?P<verb>[Ii]nsert|[Aa]dd|read|[Rr]eplace\s+by)\s+(?:the\s+)?"
)


def added_lines(reading: Reading) -> Iterator[Hit]:
    """Yield the hits of notes that list the new sponsors of several texts, and of corrections to a list."""
    text = reading.text
    yield from _papers(reading)
    for match in _THEN_COSPONSORED.finditer(text, 0, min(len(text), 2500)):
        if (found := list_after(reading, match.end())) is not None and not _ELSE.search(match[0]):
            yield _hit(match.start("verb"), found, own_document(reading), "sponsor")
    if "sponsor" not in text and "their name" not in text:
        return
    for heading in _HEADING.finditer(text):
        if _ELSE.search(heading[0]):
            continue
        yield from _rows(reading, heading)
    for match in _CORRECTED.finditer(text):
        found = list_after(reading, match.end())
        if found is None or not (document := _corrected(reading, match.start())):
            continue
        yield _hit(match.start("verb"), found, document, "sponsor")


def _papers(reading: Reading) -> Iterator[Hit]:
    """Lines with the symbol of a paper, its States and its title: "CCW/GE/9 Ruritania and Freedonia: Safe fuses"."""
    text = reading.text
    for heading in around(_PAPERS, _NOUNS, text, 1, 420):
        at = heading.end()
        for one in reading.references:
            if one.start < at or not one.symbol or "/RES/" in one.symbol:
                continue
            if text[at : one.start].strip(" \t\n\u2022*-") or one.kind in ("report", "letter", "treaty"):
                break
            stop = text.find("\n", one.end)
            stop = stop if stop >= 0 else len(text)
            gap = _GAP.match(text, one.end)
            found = list_after(reading, gap.end(), stop) if gap and "\n" not in gap[0] else None
            titled = _TITLED.match(text, found.end, stop) if found and found.end <= stop else None
            at = stop
            if found and titled:
                yield replace(_hit(one.start, found, one, "submit"), title=titled["title"].strip(" .;*"))


def _rows(reading: Reading, heading: re.Match[str]) -> Iterator[Hit]:
    """The lines below a heading that begin with the symbol of a draft and go on with a list of States."""
    text, at = reading.text, heading.end()
    others = 0
    for one in reading.references:
        if one.end <= at or not one.symbol:
            continue
        first = text.rfind("\n", 0, one.end) + 1
        between = text[at:first]
        if first < at and one.start > heading.start():
            continue
        if len(between) > 420 or _ELSE.search(between) or others > 4:
            return
        if not is_paper(one) or not re.fullmatch(r"[\s\u2022*-]*", text[first : max(first, one.start)]):
            others += 1
            continue
        gap = _GAP.match(text, one.end)
        found = list_after(reading, gap.end()) if gap and "\n" not in gap[0] else None
        stop = text.find("\n", one.end)
        stop = stop if stop >= 0 else len(text)
        if (found is None or found.start > stop) and text[one.end : stop].strip():  # its title, and the names in the line below
            below = text.find("\n", stop + 1)
            below = below if below >= 0 else len(text)
            there = list_after(reading, stop + 1, below) if text[stop + 1 : below].strip() else None
            found, stop = (there, below) if there is not None else (found, stop)
        at = stop
        if found is None or found.start > stop:
            continue
        names = tuple(n for n in found.names if n.end <= stop and not (text[n.end : n.end + 1] == "*" and _MISTAKE.search(text, stop)))
        if names and not text[max(n.end for n in found.names if n.end <= stop) : stop].strip(" .;*\u2020"):
            yield _hit(one.start, replace(found, end=names[-1].end, names=names), one, "join")


def _corrected(reading: Reading, offset: int) -> Reference | None:
    """The draft whose list is corrected."""
    before = [one for one in reading.references if one.start < offset + 120 and one.symbol and is_paper(one)]
    return before[-1] if before else None


def _hit(start: int, found: Parties, document: Reference, does: str) -> Hit:
    return Hit(
        rule="sponsorship.added-line",
        start=start,
        end=found.end,
        who=(found,),
        document=document,
        verb="sponsors",
        does=does,
        event=does == "join",
        confidence=0.85,
    )
