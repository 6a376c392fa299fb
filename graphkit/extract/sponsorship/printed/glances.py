"""Surveys at a glance: a line with symbol and title, then scraps of sentences that say who is behind the text.

"L.99 Safe casks (Lead: Ruritania)", "Tabled by Freedonia for the Nordic countries; 31 co-sponsors incl. Sylvania", "Author: Ruritania;
later joined by Freedonia". Observers and institutes sum up a session so. A scrap begins a line or follows a mark, and ends at one: a
sentence that goes on is read by the other rules.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.hits import Hit
from graphkit.extract.sponsorship.printed.blocks import list_after
from graphkit.extract.sponsorship.words import family

_SCRAP = later(
    r"(?:(?<=[.;:,(\u2013\u2014|])[ \t]?|(?<=[.;:,(\u2013\u2014|][ \t])|(?<=\n)[ \t*\u2022-]*|(?<=\band )|(?<=\u201d )|(?<=\" ))"
    r"(?P<what>(?P<lead>(?:Co-?)?Lead(?:[ ](?:(?:co-?)?sponsors?|States?|countr(?:y|ies)|nations?))?|(?:Main|Principal|Original"
    r"|Initial)[ ](?:co-?)?sponsors?)(?:[ ]?[:\u2013-][ ]|(?<=s)[ ](?=[A-Z]))"
    r"|(?P<noun>(?:Authors?|Sponsors?|Co-?sponsors?|Co-?authors?|Movers?))[ ]?:[ ]"
    r"|(?:jointly[ ]|also[ ]|originally[ ])?(?P<verb>introduced|tabled|submitted|presented|proposed|drafted|sponsored"
    r"|co-?sponsored|co-?tabled|co-?authored)(?:[ ]jointly)?[ ]by:?[ ]"
    r"|(?P<later>(?:later|subsequently|since|then)[ ]joined[ ]by|joined[ ](?:later|since|subsequently)[ ]by)[ ]"
    r"|(?P<some>(?:\d{1,3}|[a-z]{3,12})[ ](?:other[ ]|further[ ]|more[ ])?co-?sponsors,?[ ](?:incl(?:uding|\.)?|among[ ]them"
    r"|notably)|(?:the[ ])?(?:co-?)?sponsors[ ]\(\d{1,3},?[ ](?:incl(?:uding|\.)?|among[ ]them))[ ])"
    r"(?:the[ ])?",
    re.I,
)
_FOR = later(r",?[ ](?:(?:also[ ])?on[ ]behalf[ ]of|for)[ ](?:the[ ])?")
_MEMBERS = later(r"[ ](?:members|States|countries)(?:[ ](?=[A-Z]))?")
_ENDS = later(
    r"[ ]*(?:[.;)\n\r|*]|$|,?[ ](?:and|but)[ ](?:later[ ])?(?:jointly[ ])?(?:co-?)?(?:sponsored|introduced|tabled)"
    r"|,[ ](?:co-?sponsored|later|joined|with[ ]\d)|[ ][\u2013-][ ])"
)
_BULLET = later(r"(?:^|\n)[ \t*\u2022\u21d2\u2013\d.)-]{0,6}(?:UNGA[ ](?:\d\d/)?|GA[ ])?$")
_REACH = 700  # characters from the symbol


def glanced(reading: Reading) -> Iterator[Hit]:
    """Yield the hits of the scraps under each text of a survey."""
    text = reading.text
    if reading.language == "fr":
        return
    heads = [one for one in reading.references if _heads(one, text)]
    for number, head in enumerate(heads):
        stop = min(len(text), head.end + _REACH, heads[number + 1].start if number + 1 < len(heads) else len(text))
        gap = text.find("\n\n", head.end, stop)
        for match in _SCRAP.finditer(text, head.end, gap if gap >= 0 else stop):
            yield from _scrap(reading, head, match, stop)


def _heads(one: Reference, text: str) -> bool:
    """Tell whether a symbol of a draft or paper opens a line: more than a symbol alone, as in a masthead."""
    if one.symbol is None or "/RES/" in one.symbol:
        return False
    if not _BULLET.search(text, max(0, one.start - 16), one.start):
        return False
    line = text[one.end : text.find("\n", one.end) if "\n" in text[one.end :] else len(text)]
    return len(line.strip()) > 3


def _scrap(reading: Reading, document: Reference, match: re.Match[str], stop: int) -> Iterator[Hit]:
    found = list_after(reading, match.end(), stop)
    if found is None:
        return
    end = found.end
    behalf = _FOR.match(reading.text, end)
    group = list_after(reading, behalf.end(), stop) if behalf else None
    if group:
        end = group.end
        members = _MEMBERS.match(reading.text, end)
        end = members.end() if members else end
    if _ENDS.match(reading.text, end) is None:
        return
    word = match["lead"] or match["noun"] or match["verb"] or match["later"] or "co-sponsors"
    introduced = (match["verb"] or "").lower() in ("introduced",)
    does = "main" if match["lead"] else "join" if match["later"] else "sponsor" if match["noun"] or match["some"] else family(word)
    yield Hit(
        rule="sponsorship.glance",
        start=match.start("what"),
        end=end,
        who=(found,),
        behalf=group,
        document=document,
        verb=re.sub(r"\s+", " ", word.lower()),
        does="introduce" if introduced else does,
        event=does == "join",
        complete=False if match["some"] or found.others else None,
        confidence=0.88,
    )
