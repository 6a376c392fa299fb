"""Rows of documents with States, with bars or blanks between, under a caption that says what stands in them.

"A/C.1/99/L.8 | Safe casks | Ruritania (main), Freedonia | 150-0-3" under "Table 2. Drafts on casks"; "A/RES/99/4   Sylvania   153 0 24"
under "Resolutions and their main sponsors". Authors print such tables of their own making. Without a caption or head of drafts or of
those who put them in a row says nothing; of votes, speakers and opponents the tables look the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from graphkit.extract.lists import PARTIES, Parties
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.hits import Hit

_BY = (
    r"(?:co-?\s?)?(?:sponsors?(?:\(s\)|hip)?|authors?(?:\(s\)|ship)?|penholders?|proponents?|movers?|submitters?|proposers?)\b"
    r"|\b(?:tabled|submitted|sponsored|proposed|presented|put\sforward|put\sin|drafted|authored|moved)\s+(?:jointly\s)?by\b"
    r"|\bwho\s+(?:has\s+|had\s+)?(?:tabled|sponsored|submitted|proposed|drafted|moved)"
    r"|\btabled\s+what\b"
)
_OF_THOSE = later(rf"\b(?:{_BY})", re.I)
_OF_DRAFTS = later(r"\b(?:drafts?|(?:working|conference\sroom)\spapers|proposals|amendments|tabled|submitted)\b", re.I)
_ELSE = later(
    r"\b(?:against|abst\w*|oppos\w+|opponents?|country-specific|concern\w*|region|situations?|target\w*|spoke|speak\w*|speech\w*"
    r"|statements?|negative|explanations?|support\w*|withdr\w+|in\sfavou?r|absent|vetoe?\w*|hosts?"
    r"|hosted|ratif\w+|reject\w+|objections?|refus\w+|reservations?|critic\w+|chairs?|facilitators?|coordinators?|never|not"
    r"|non-sponsors?|no\ssponsors?|without"
    r"|beneficiar\w+|recipients?|affected|visited|mentioned|named|addressed|about|thank\w*|consulted|comments?|replies|views"
    r"|parties\sto)\b",
    re.I,
)
_VOTES = later(r"\bvot(?:es?|ed|ers?|ing)\b", re.I)
_COLUMNS = later(
    r"\bcolumn\b[^\n]{0,80}\b(?:against|abst\w+|oppos\w+|opponents?|country-specific|concern\w*|region|situations?"
    r"|target\w*|no\b|speak\w+|voted)",
    re.I,
)
_MARK = later(r"[ \t]*\|[ \t]*|\t+|[ ]{2,}")
_LINES = later(r"[^\n]+")
_BULLET = later(r"[\s|\u2022*\u2013\d.)-]{0,8}")
_RANK = later(r"\((?P<main>main|lead|principal|coordinator|p)(?:\s(?:sponsor|author))?\)", re.I)
_BETWEEN = later(
    r"(?:[\s,;/&*+\u2020()]|\band\b|\bthe\b|\bet\s+al\.?|\bothers\b|\b\d{1,3}\s+(?:other|more|others|co-sponsors|States)\b)*", re.I
)
_FIGURES = later(r"[\s\d\u2013\u2014:/,()-]*|(?:w/o|without|no)\s(?:a\s)?vote|consensus", re.I)
_ON_COUNTRIES = later(r"A/C\.3/|A/HRC/")  # their drafts are often on one State
_RULE = later(r"[\s|:+=_-]*")
_LONGEST_CAPTION = 160
_REACH = 220  # characters from the caption to the first row


@dataclass(frozen=True, slots=True)
class _Row:
    document: Reference
    cells: tuple[tuple[int, int], ...]
    lists: tuple[int, ...]  # the numbers of the cells that hold names of parties and nothing else


def captioned(reading: Reading) -> Iterator[Hit]:
    """Yield the hits of each table of documents under such a caption."""
    text = reading.text
    if not _has_rows(reading) or not (_OF_THOSE.search(text) or _OF_DRAFTS.search(text)):
        return
    caption, head, rows = "", -1, list[_Row]()
    at = 0
    for line in _LINES.finditer(text):
        if _RULE.fullmatch(line[0]):
            continue
        row = _row(reading, *line.span())
        if row:
            if not rows and line.start() - at > _REACH:
                caption, head = "", -1
            rows.append(row)
            continue
        yield from _read(reading, caption, head, rows)
        cells = _cells(text, *line.span())
        named = [n for n, (a, b) in enumerate(cells) if _OF_THOSE.search(text, a, b) and not _ELSE.search(text, a, b)]
        above = caption if line.start() - at < _REACH and not rows and len(caption) < 2 * _LONGEST_CAPTION else ""
        caption, at, rows = (f"{above}\n{line[0]}" if len(line[0]) < _LONGEST_CAPTION else ""), line.end(), []
        head = named[0] if len(cells) > 2 and named else -1
        if head >= 0:
            caption = "sponsors"  # the head of the column says it, whatever stands beside it
    yield from _read(reading, caption, head, rows)


def _has_rows(reading: Reading) -> bool:
    """A look at the lines that name a document: most texts have no such table, and their other lines need no look."""
    text = reading.text
    starts = {text.rfind("\n", 0, one.start) + 1 for one in reading.references if one.symbol}
    return any(_row(reading, start, (text.find("\n", start) + 1 or len(text) + 1) - 1) for start in starts)


def _cells(text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """The cells of a line: between bars, tabs or two blanks."""
    first = _BULLET.match(text, start, end)
    at, found = first.end() if first else start, []
    for mark in _MARK.finditer(text, at, end):
        found.append((at, mark.start()))
        at = mark.end()
    found.append((at, end))
    return tuple((a, b) for a, b in found if text[a:b].strip(" |"))


def _row(reading: Reading, start: int, end: int) -> _Row | None:
    """A line whose first cell is the symbol of a document, and one or more of whose others name parties and nothing else."""
    if end - start > 400:
        return None
    cells = _cells(reading.text, start, end)
    if len(cells) < 2:
        return None
    first = next((r for r in reading.references_in(*cells[0]) if r.symbol and r.document and r.start - cells[0][0] < 3), None)
    if first is None or not re.fullmatch(r"[\s*.,)\]]*", reading.text[first.end : cells[0][1]]):
        return None
    return _Row(first, cells, tuple(n for n, span in enumerate(cells) if n and _names(reading, *span)))


def _names(reading: Reading, start: int, end: int) -> Parties | None:
    """The parties of a cell that names nothing else; ranks in brackets apart."""
    names = tuple(n for n in reading.names_in(start, end) if n.kind in PARTIES and n.end <= end)
    at, rest = start, ""
    for name in names:
        if name.start < at:
            return None
        rest += reading.text[at : name.start] + " "
        at = name.end
    rest += reading.text[at:end].rstrip(" |")
    if not names or not _BETWEEN.fullmatch(_RANK.sub("", rest)):
        return None
    return Parties(names[0].start, names[-1].end, names, others=bool(re.search(r"et\s+al|\d|others", rest)))


def _read(reading: Reading, caption: str, head: int, rows: list[_Row]) -> Iterator[Hit]:
    """The hits of the rows of one table."""
    rows = [row for row in rows if row.lists]
    if not rows or _ELSE.search(caption):
        return
    those = _OF_THOSE.search(caption) is not None
    if not those and (_VOTES.search(caption) or not _OF_DRAFTS.search(caption) or len(rows) < 2):
        return
    text = reading.text
    last = rows[-1].cells[-1][1]
    if head < 0 and (any(len(row.lists) > 1 for row in rows) or _COLUMNS.search(text, last, last + 400)):
        return  # two columns of States: nothing says which is which
    for row in rows:
        adopted = "/RES/" in (row.document.symbol or "")
        which = head if head in row.lists else row.lists[0] if len(row.lists) == 1 else -1
        if which < 0 or (adopted and not those):
            continue
        if not those and (which < 2 or _ON_COUNTRIES.match(row.document.symbol or "")):
            continue  # a title stands between, else nothing tells the row from one of voters
        found = _names(reading, *row.cells[which])
        assert found is not None
        title = text[slice(*row.cells[1])].strip(' "\u201c\u201d') if which > 1 and not _FIGURES.fullmatch(text, *row.cells[1]) else None
        yield from _hits(reading, row, found, title)


def _hits(reading: Reading, row: _Row, found: Parties, title: str | None) -> Iterator[Hit]:
    """The hit of a row, and one of its own for each party whose rank is printed."""
    ranked = [n for n in found.names if _RANK.match(reading.text, n.end + 1)]
    others = tuple(n for n in found.names if n not in ranked)
    hit = Hit(
        rule="sponsorship.captioned-row",
        start=row.document.start,
        end=found.end,
        who=(replace(found, names=others),),
        document=row.document,
        verb="sponsors",
        does="sponsor",
        title=title,
        complete=not found.others,
        confidence=0.85,
    )
    if others:
        yield hit
    for name in ranked:
        one = Parties(name.start, name.end, (name,))
        yield replace(hit, who=(one,), does="main", verb="main sponsor", complete=None)
