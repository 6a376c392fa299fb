"""Lists of papers with dashes or columns: "WP.9 - Safe casks - Ruritania and Freedonia", one entry a line.

Observers and secretariats list the papers of a meeting by number, title and those who submitted them, last on the line or before the
title ("WP.9 - 3 March - Ruritania - Safe casks"). Two entries at least make a list; an entry of the Chair or the
secretariat names no State; of a table of votes or speakers no line begins with a symbol.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from graphkit.extract.lists import Parties
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference, TimeExpression
from graphkit.extract.sponsorship.hits import Hit
from graphkit.extract.sponsorship.printed.blocks import list_after

_START = later(r"(?:^|\n)[ \t\u2022*\u00b7\d.()-]{0,8}(?=[A-Z]{1,5}/\S|(?:WP|CRP|L)\.[ ]?\d)")
_LONG = 320
_PAPER = later(r"(?:^|/)(?:WP|CRP|L|MISC)\.|^(?:CD|ENDC)/\d|/INF\.")
_DASH = later(r"[ \t]+[\u2013\u2014-]{1,2}[ \t]+|[ \t]*\|[ \t]*|\t+|[ ]{3,}")
_OPEN = later(r"[ \t]*[(\[](?=(?:the[ ])?[A-Z])")
_AND_CO = later(r"[,;]?[ ]+(?:and[ ]+)?(?P<verb>co-?sponsored|supported)[ ]+by[ ]+(?:the[ ]+)?", re.I)
_BEHALF = later(r",?[ ]+\(?(?:also[ ]+)?(?:on[ ]+behalf[ ]+of|for)[ ]+(?:the[ ]+)?", re.I)
_TAIL = later(
    r"[ ]*(?:(?:and[ ]Other[ ]States[ ])?Parties(?:[ ]to[ ][^\n]{3,60})?)?[ ]*[)\]]?(?:[ ]*(?:\([A-Z, /]{1,20}\)"
    r"|\[[^\]\n]{1,20}\]))?[ ]*[.;]?[ \t\r]*$",
    re.I,
)
# the day of a paper: right behind its number, a field of its own, or last on the line
_BESIDE = later(r"[ \t,(\[|\u2013\u2014-]*(?:dated[ ]|of[ ])?", re.I)
_FIELD = later(r"(?:[ ]+[\u2013\u2014-]{1,2}|\||\t|[ ]{2})[ ]*(?:dated[ ])?\Z", re.I)
_CLOSED = later(r"[ ]*(?:[)\]]|[ ][\u2013\u2014-]|[|:.;\r\n\t]|[ ]{3}|\Z)")
_BEHIND = later(r"[ \t,(\[)\]|\u2013\u2014-]*(?:dated[ ]|of[ ])?", re.I)
_ABOVE = later(r"[^\n]*\n(?:[ \t|\u2022*-]*[A-Z]{1,5}/[^\n]*\n|[ \t]*\n)*[ \t|\u2022*\d.()-]*\Z")
_CAPTION_WITHIN = 900
# Before the States nothing but a day or the word for a paper; after them the title, not what they think of it
_DAY = later(
    r"(?:[\s\u2013\u2014|,.()-]|\d++|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*+|working|joint|revised|paper)*+", re.I
)
_TITLE = later(
    r"(?:[ \t]+[\u2013\u2014-]{1,2}[ \t]+|[ \t]*\|[ \t]*|\t+|[ ]?:[ ]+)(?P<title>[\u201c\"]?"
    r"(?!(?i:(?:support|oppos|comment|prefer|request|repl|respon|reserv|agree|disagree|welcom|object|delet|propos|question|remark"
    r"|statement|concern|sugges|thank)\w*|against|for|in\sfavou?r|yes|no|reads?|joint\sstatement)\b)(?=[A-Z])[^\n]{6,200})$",
)
_OTHER_LISTS = later(
    r"\b(?:against|abst\w+|oppos\w+|spoke|speakers|votes?\s(?:on|for|against)|voted|voters|negative|explanations?|objections?|absent)\b",
    re.I,
)
_NOT_PAPERS = later(r"\b(?:in\s+favou?r|against|abstain\w*|abstentions?|votes?|voted|vetoe?d|statements?\s+by|speakers)\b", re.I)


def dashed(reading: Reading) -> Iterator[Hit]:
    """Yield a hit for each entry that ends in States."""
    if not any(r.symbol and _PAPER.search(r.symbol) for r in reading.references):
        return
    found = [hit for start in _START.finditer(reading.text) for hit in _entry(reading, start.end())]
    if len({hit.document for hit in found}) > 1:
        yield from found


def _entry(reading: Reading, start: int) -> Iterator[Hit]:
    """The hits of one line: those last on it, for whom they act, and those who co-sponsor."""
    document = next((r for r in reading.references_in(start, start + 60) if r.start <= start + 12), None)
    stop = reading.text.find("\n", start)
    stop = len(reading.text) if stop < 0 else stop
    if document is None or not document.symbol or not _PAPER.search(document.symbol) or stop - start > _LONG:
        return
    line = reading.text[start:stop]
    above = _ABOVE.search(reading.text, max(0, start - _CAPTION_WITHIN), start)
    if above and _OTHER_LISTS.search(above[0]):
        return  # under a caption of voters or speakers
    if _NOT_PAPERS.search(line) or " by " in line.split("co-sponsored by")[0].lower():
        return  # a line with a verb is read elsewhere
    marks = [m.end() for m in (*_DASH.finditer(reading.text, document.end, stop), *_OPEN.finditer(reading.text, document.end, stop))]
    for at in sorted(marks, reverse=True):
        found = list_after(reading, at, stop)
        if found is None or not _whole(reading, at, found):
            continue
        title = reading.text[document.end : at].strip(' \t\u2013\u2014-|(:.,;\u201c\u201d"') or None
        if not title and len(found.names) < 2:
            continue  # of what the text is, not by whom: "L.9 - Ruritania"
        if title and _two_columns(reading, document, at):
            return  # nothing says in which of two columns of States the sponsors stand
        behalf = _BEHALF.match(reading.text, found.end)
        group = list_after(reading, behalf.end(), stop) if behalf else None
        end = group.end if group else found.end
        also = _AND_CO.match(reading.text, end)
        others = list_after(reading, also.end(), stop) if also else None
        days = _days(reading, document, others.end if others else end, stop)
        last = next((t for t in days if t.start > end), None)
        if not _TAIL.fullmatch(_without(reading, others.end if others else end, last, stop)):
            continue
        hit = _hit(found, group, end, document, title, days)
        yield hit
        if also and others and also["verb"].lower() != "supported":
            yield replace(hit, start=also.start("verb"), end=others.end, who=(others,), behalf=None, verb=also["verb"], does="sponsor")
        return
    if "L." not in document.symbol:  # of drafts such columns tell who said what
        yield from _before_title(reading, document, sorted(marks), stop)


def _before_title(reading: Reading, document: Reference, marks: list[int], stop: int) -> Iterator[Hit]:
    """The States between the number and the title: "WP.9 - 3 March - Ruritania - Safe casks"."""
    for at in marks:
        found = list_after(reading, at, stop)
        if found is None or not _whole(reading, at, found) or not _DAY.fullmatch(reading.text, document.end, at):
            continue
        after = _TITLE.fullmatch(reading.text[found.end : stop].rstrip())
        second = list_after(reading, found.end + after.start("title"), stop) if after else None
        if after is None or (second and _whole(reading, found.end + after.start("title"), second)):
            return
        yield _hit(found, None, found.end, document, after["title"].strip(' .;\u201c\u201d"'), _days(reading, document, found.end, stop))
        return


def _whole(reading: Reading, at: int, found: Parties) -> bool:
    """Tell whether the list begins where the field does, articles and offices apart."""
    return reading.text[at : found.names[0].start].strip().lower() in ("", "the")


def _two_columns(reading: Reading, document: Reference, at: int) -> bool:
    """Tell whether the field before the last names States and nothing else."""
    fields = [f for f in _DASH.split(reading.text[document.end : at].rstrip("([")) if f.strip()]
    if not fields:
        return False
    start = reading.text.rindex(fields[-1], document.end, at)
    found = list_after(reading, start, at)
    return found is not None and _whole(reading, start, found) and not reading.text[found.end : start + len(fields[-1])].strip()


def _days(reading: Reading, document: Reference, end: int, stop: int) -> tuple[TimeExpression, ...]:
    """The days on a line that are the paper's own, not of its title."""
    text = reading.text
    return tuple(
        t
        for t in reading.times_in(document.end, stop)
        if t.end <= stop
        and _CLOSED.match(text[t.end : stop])
        and (
            _BESIDE.fullmatch(text, document.end, t.start)
            or _FIELD.search(text, document.end, t.start)
            or (t.start >= end and _BEHIND.fullmatch(text, end, t.start))
        )
    )


def _without(reading: Reading, end: int, day: TimeExpression | None, stop: int) -> str:
    """What a line says behind its States, but for the day."""
    if day is None:
        return reading.text[end:stop]
    return _BEHIND.sub("", reading.text[end : day.start], count=1) + reading.text[day.end : stop]


def _hit(found: Parties, group: Parties | None, end: int, document: Reference, title: str | None, days: tuple[TimeExpression, ...]) -> Hit:
    return Hit(
        rule="sponsorship.listed-paper",
        start=found.names[0].start,
        end=end,
        who=(found,),
        behalf=group,
        document=document,
        verb="paper",
        does="submit",
        entry="original",
        title=" ".join(title.split()) if title else None,
        times=days,
        complete=not found.others,
        confidence=0.88,
    )
