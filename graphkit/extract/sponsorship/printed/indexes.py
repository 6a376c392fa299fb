"""Lists of documents: "NPT/CONF.2099/WP.9  Safe casks: working paper submitted by Ruritania and Freedonia", one entry a line.

Secretariats and observers list the papers of a meeting with symbol, title and those who submitted them. An entry of the Chair or of the
secretariat names no State and yields nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.hits import Hit
from graphkit.extract.sponsorship.printed.blocks import list_after
from graphkit.model import SponsorshipClaim

_ENTRY = later(
    r"(?:^|\n)[ \t\u2022*\u2013\d.()-]{0,8}(?P<symbol>[A-Z]{1,5}(?:/[\w.()-]+)+)\*?(?P<gap>[ \t:.,;|\u2013\u2014-]{1,8}|[ \t]*\r?\n[ \t]*)"
    r"(?P<title>[^\n]{0,240}?)[ \t(,:;.|\u2013\u2014-]{0,4}(?:\r?\n[ \t]*)?(?<![\w])"
    r"(?P<what>(?:(?:(?:revised|joint)[ ]+)?(?:working[ ]+(?:paper|document)|non-paper|paper|proposal|amendments?|draft[ ]+\w+)[ ]+)?"
    r"(?:(?:jointly[ ]+)?(?P<verb>submitted|presented|tabled|proposed|prepared|sponsored|co-?sponsored)(?:[ ]+jointly)?[ ]+by"
    r"|(?<=paper[ ])(?:by|of|from)))"
    r":?[ ]+(?:the[ ]+)?(?:delegations?[ ]+of[ ]+(?:the[ ]+)?)?",
    re.I,
)
_ENTRIES = ("sponsorship.index", "sponsorship.pair", "sponsorship.respectively")
_HEADED = later(r":[ ](?:revised[ ]|joint[ ])?(?:sub-?)?(?:amendments?|draft)\b", re.I)
_UNDER_HEADING = later(
    r"\n[ \t*\u2022-]*(?P<what>(?:Jointly[ ])?(?P<verb>Introduced|Tabled|Submitted|Sponsored|Co-?sponsored|Presented|Proposed)[ ]by):?"
    r"[ ]+(?=[A-Z]|the[ ][A-Z])"
)
_BEHALF = later(r",?[ ]+(?:(?:also[ ]+)?on[ ]+behalf[ ]+of|(?:speaking[ ]+)?also[ ]+for)[ ]+(?:the[ ]+)?", re.I)


def listed(reading: Reading) -> Iterator[Hit]:
    """Yield a hit for each entry that names States."""
    if not any(r.symbol and "/RES/" not in r.symbol for r in reading.references):
        return
    entries = list(_ENTRY.finditer(reading.text))
    for match in entries:
        if "\n" in match["gap"] and len(entries) < 2:
            continue  # the masthead of one paper
        document = next((r for r in reading.references if r.start <= match.start("symbol") < r.end and r.symbol), None)
        if document is None or "/RES/" in (document.symbol or "/RES/"):
            continue
        if _HEADED.search(match["title"]):
            continue  # "Ruritania: amendments to the text submitted by Freedonia"
        stop = reading.text.find("\n", match.end())
        found = list_after(reading, match.end(), stop if stop >= 0 else None)
        if found is None:
            continue
        behalf = _BEHALF.match(reading.text, found.end)
        group = list_after(reading, behalf.end(), stop if stop >= 0 else None) if behalf else None
        yield Hit(
            rule="sponsorship.index",
            start=match.start("what"),
            end=group.end if group else found.end,
            who=(found,),
            behalf=group,
            document=document,
            verb=(match["verb"] or "by").lower(),
            does="sponsor" if "sponsored" in (match["verb"] or "").lower() else "submit",
            entry="original",
            title=re.sub(r"\s+", " ", match["title"]).strip(" .:;,\u201c\u201d\"'-") or None,
            complete=not found.others,
            confidence=0.92,
        )


def headed(reading: Reading) -> Iterator[Hit]:
    """Yield a hit for each line "Introduced by Ruritania, also on behalf of Freedonia" right under a heading that names a text."""
    for match in _UNDER_HEADING.finditer(reading.text):
        above = reading.text.rfind("\n", 0, match.start()) + 1
        document = next((r for r in reading.references_in(above, match.start()) if r.symbol or r.title), None)
        stop = reading.text.find("\n", match.end())
        stop = stop if stop >= 0 else len(reading.text)
        found = list_after(reading, match.end(), stop)
        if document is None or found is None or reading.text[above : match.start()].rstrip().endswith((".", ",", ";")):
            continue
        behalf = _BEHALF.match(reading.text, found.end)
        group = list_after(reading, behalf.end(), stop) if behalf else None
        end = group.end if group else found.end
        if reading.text[end:stop].strip(" .*\r"):
            continue  # the line goes on: a sentence
        verb = match["verb"].lower()
        yield Hit(
            rule="sponsorship.sheet",
            start=match.start("what"),
            end=end,
            who=(found,),
            behalf=group,
            document=document,
            verb=verb,
            does="introduce" if verb == "introduced" else "sponsor" if "sponsor" in verb else "submit",
            complete=None,
            confidence=0.9,
        )


def by_symbol(found: Iterable[SponsorshipClaim]) -> list[SponsorshipClaim]:
    """Leave out what the words beside a symbol say of "a working paper" without it, or of another: the symbol tells."""
    claims = list(found)
    entries = [c for c in claims if c.rule in _ENTRIES]
    return [
        c
        for c in claims
        if c.rule in _ENTRIES
        or not any(e.sponsor == c.sponsor and e.start < c.end and c.start < e.end and e.document != c.document for e in entries)
    ]
