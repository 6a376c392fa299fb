"""Papers in bibliographies: "Ruritania and Freedonia. Safe casks. Working paper. NPT/CONF.2099/WP.9. New York, 2098.", one entry a line.

The State stands where a book has its author, then the title, what kind of text it is and the symbol. A line of a body, of its secretariat
or of a report names no State there; a line that says "Ruritania: …" may be what a speaker said and is read only where "working paper"
stands by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference, TimeExpression
from graphkit.extract.sponsorship.hits import Hit
from graphkit.extract.sponsorship.owned.pairs import REPORT, is_paper
from graphkit.extract.sponsorship.printed.blocks import list_after

_LINE = later(r"(?:^|\n)[ \t\u2022*\u2013-]{0,6}(?:[\[(]?\d{1,3}[\]).]*[ \t]+)?(?=[A-Z])")
_BETWEEN = later(
    r"(?:[ ]\((?P<year>(?:19|20)\d\d)[a-z]?\)|,[ ](?P<after>(?:19|20)\d\d)[a-z]?(?=\.))?(?P<stop>[.:])[ ]+"
    r"(?P<title>[\u201c\"']?[A-Z][^\n;]{5,220}?)(?P<end>[.,][\u201d\"']?|[\u201d\"'][.,]?)[ ]+"
    r"(?P<kind>(?:(?:[Jj]oint|[Rr]evised)[ ])?(?:[Ww]orking[ ]|[Cc]onference[ ]room[ ]|[Dd]iscussion[ ]|[Nn]on-)?[Pp]apers?[.,;][ ]+)?"
    r"(?:(?:UN[ ])?[Dd]oc(?:ument|\.)?[ ])?"
)
# "…WP.9. New York, 2098." The year of a book in which the paper is reprinted is not the paper's
_WHEN = later(
    r"[)\]]?[.,;]?[ ]+\(?(?:[A-Z][a-z]+(?:[ ][A-Z][a-z]+)?(?:[ ]and[ ][A-Z][a-z]+)?(?:,|:[ ]United[ ]Nations,)[ ])?(?:dated[ ]|of[ ])?"
)
_CLOSED = later(r"[)\]]?[ ]*(?:[.,;]|$)", re.M)
_NUMBERED = later(r"/(?:WP|CRP)\.\d")
_LONG = 400


def bibliographies(reading: Reading) -> Iterator[Hit]:
    """Yield a hit for each line that begins with States as authors and goes on to the title and symbol of a paper."""
    if not any(r.symbol and is_paper(r) for r in reading.references):
        return
    for line in _LINE.finditer(reading.text):
        stop = reading.text.find("\n", line.end())
        stop = len(reading.text) if stop < 0 else stop
        document = next((r for r in reading.references_in(line.end(), min(stop, line.end() + _LONG)) if r.symbol and is_paper(r)), None)
        if document is None or REPORT.search(document.symbol or ""):
            continue
        found = list_after(reading, line.end(), document.start)
        if found is None or found.names[0].start != line.end():
            continue
        match = _BETWEEN.fullmatch(reading.text, found.end, document.start)
        if match is None or not (match["kind"] or (match["stop"] == "." and _NUMBERED.search(document.symbol or ""))):
            continue
        yield Hit(
            rule="sponsorship.bibliography",
            start=line.end(),
            end=document.end,
            who=(found,),
            document=document,
            verb="paper",
            does="submit",
            entry="original",
            times=_when(reading, match, document, stop),
            title=match["title"].strip(" .,\u201c\u201d\"'"),
            complete=not found.others,
            confidence=0.85,
        )


def _when(reading: Reading, match: re.Match[str], document: Reference, stop: int) -> tuple[TimeExpression, ...]:
    """The day or year behind the symbol, else the year behind the author."""
    behind = [
        t
        for t in reading.times_in(document.end, stop)
        if _WHEN.fullmatch(reading.text, document.end, t.start) and _CLOSED.match(reading.text, t.end)
    ]
    place = next((match.start(g) for g in ("year", "after") if match[g]), stop)
    return (*behind, *reading.times_in(place, place + 4)) if place < stop else tuple(behind)
