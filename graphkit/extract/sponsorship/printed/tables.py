"""Tables of documents with a column for those who put them in: "| Symbol | Title | Submitted by |".

Reports and web pages print the papers of a meeting so. Rows of the Chair, of a secretariat or of a body name no State and yield nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract import trace
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.hits import Hit
from graphkit.extract.sponsorship.printed.blocks import list_after

_SYMBOL = later(
    r"\s*(?:(?:document\s+)?symbol|document(?:\s+(?:no|number))?\.?|paper|no\.?|number|reference|draft(?:\s+resolution)?|wp(?:\s+no)?\.?)\s*",
    re.I,
)
_BY = later(
    r"\s*(?:(?:jointly\s+)?(?P<verb>submitted|presented|tabled|introduced|proposed|sponsored|co-?sponsored|put\s+forward)\s+by"
    r"|(?P<noun>(?:(?:main|lead|additional)\s+)?(?:co-?)?(?:sponsors?|authors?)(?:\(s\))?)|submitting\s+(?:States?|part(?:y|ies)|delegations?)|submitters?)\s*",
    re.I,
)
_BEHALF = later(r",?\s+(?:also\s+)?(?:on\s+behalf\s+of|for)\s+(?:the\s+)?", re.I)
_RULE = later(r"[\s|:+-]*")
_REST = later(r"[\s.*\u2020|]*")


def _cells(line: str, start: int) -> list[tuple[int, int]]:
    """Return the offsets of the cells of a line that has bars or tabs."""
    mark = "|" if "|" in line else "\t"
    if mark not in line:
        return []
    found, at = [], 0
    for piece in line.split(mark):
        found.append((start + at, start + at + len(piece)))
        at += len(piece) + 1
    if mark == "|" and line.lstrip().startswith("|"):
        found = found[1:]
    return found


def tabled(reading: Reading) -> Iterator[Hit]:
    """Yield a hit for each row that names States under such a heading."""
    text = reading.text
    if "|" not in text and "\t" not in text:
        return
    at, heads = 0, None
    for line in text.splitlines(keepends=True):
        start, at = at, at + len(line)
        cells = _cells(line.rstrip("\r\n"), start)
        if len(cells) < 2:
            heads = heads if not line.strip() and heads else None
            continue
        by = [(n, m) for n, (a, b) in enumerate(cells) if (m := _BY.fullmatch(text, a, b))]
        symbol = [n for n, (a, b) in enumerate(cells) if _SYMBOL.fullmatch(text, a, b)]
        if by and symbol:
            heads = (symbol[0], by[0][0], by[0][1])
            continue
        if heads is None or max(heads[0], heads[1]) >= len(cells) or _RULE.fullmatch(line):
            continue
        where, whose = cells[heads[0]], cells[heads[1]]
        document = next((r for r in reading.references_in(*where) if r.symbol and r.document), None)
        found = list_after(reading, whose[0], whose[1]) if document else None
        if document is None or found is None:
            continue
        behalf = _BEHALF.match(text, found.end, whose[1])
        group = list_after(reading, behalf.end(), whose[1]) if behalf else None
        end = group.end if group else found.end
        if not behalf and not _REST.fullmatch(text, end, whose[1]):
            continue  # the cell says more: a person in the chair, a centre of that State
        verb = (heads[2]["verb"] or heads[2]["noun"] or "submitted").lower()
        trace.fired(document.start, end, "sponsorship.table")
        yield Hit(
            rule="sponsorship.table",
            start=document.start,
            end=end,
            who=(found,),
            behalf=group,
            document=document,
            verb=verb,
            does="join"
            if "additional" in verb
            else "sponsor"
            if "sponsor" in verb
            else "introduce"
            if verb == "introduced"
            else "draft"
            if "author" in verb
            else "submit",
            entry=None if "additional" in verb or verb == "introduced" else "original",
            complete=not found.others,
            confidence=0.9,
        )
