"""Notes with a star under a draft or paper: "* Also submitted on behalf of Ruritania", "* Freedonia subsequently joined the sponsors".

The star stands at a name or at the title; the note says for whom else the document was submitted, or who joined later. Support and
endorsement alone make no sponsor.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.lists import Parties
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.hits import Hit
from graphkit.extract.sponsorship.printed.blocks import issued, list_after, list_before
from graphkit.extract.sponsorship.printed.own import own_document

_NOTE = later(
    r"\n[ \t]*(?P<mark>[*\u2020\u2021\u00b9\u00b2]{1,3}|\(?\d\)?[ ](?=[A-Z]))[ \t]*(?P<note>[^\n]{12,600}(?:\n(?!\s*\n"
    r"|[ \t]*[*\u2020\u2021])[^\n]{1,300}){0,4})"
)
_ACT = r"(?:submitted|sponsored|co-?sponsored|presented|tabled|proposed|put[ ]forward|introduced)"
_BY = later(
    rf"(?:(?:This|The)[ ](?:working[ ])?(?:paper|document|proposal|draft[ ]\w+|amendment)[ ](?:is|was"
    rf"|has[ ]been)[ ])?(?P<late>(?:Also|Subsequently|Later|Further|Jointly|Likewise)[ ]|)"
    rf"(?P<act>(?:{_ACT}[ ](?:also[ ]|jointly[ ])?)?(?:by|on[ ]behalf[ ]of)|{_ACT}[ ](?:also[ ]|jointly[ ])?by"
    rf"|(?:also[ ])?on[ ]behalf[ ]of)[ ]+(?:the[ ]+)?(?:following[ ]\w+:?[ ]+)?",
    re.I,
)
_ON_WHOSE = later(
    r",?[ ]on[ ]whose[ ]behalf[ ](?:it|this[ ]\w+|the[ ](?:paper|draft|document|text|proposal)\w*)[ ](?:is|was)[ ](?:\w+[ ]){0,2}" + _ACT,
    re.I,
)
_JOINED = later(
    r"[ ](?:has|have)?[ ]?(?:subsequently[ ]|later[ ]|also[ ]|since[ ])?(?:joined|become|became|been[ ]added|was[ ]added"
    r"|were[ ]added|asked[ ]to[ ]be[ ](?:added|included))[ ]"
    r"(?:(?:as|to|in|among|on|the|an?|list|of|additional|its|group)[ ]){0,5}(?:co-?)?sponsor",
    re.I,
)


def footnotes(reading: Reading) -> Iterator[Hit]:
    """Yield a hit for each note that names those behind the source's own document."""
    head = reading.text[:1500]
    if not re.search(r"[*\u2020\u2021\u00b9]", head):
        return
    own = own_document(reading)
    if own.symbol is None:
        return
    for match in _NOTE.finditer(reading.text):
        if match["mark"][0] not in head[: min(len(head), match.start())]:
            continue
        yield from _by(reading, match)
        yield from _told(reading, match)


def _by(reading: Reading, match: re.Match[str]) -> Iterator[Hit]:
    """A note such as "Also submitted by Ruritania"; "On behalf of" alone is read with the list to which the star belongs."""
    told = _BY.match(reading.text, match.start("note"))
    if told is None or not re.search(_ACT, told["act"], re.I):
        return
    found = list_after(reading, told.end(), match.end("note"))
    if found:
        yield _hit(
            reading,
            told.start("act"),
            found.end,
            found,
            told["act"].split()[0].lower(),
            "sponsor" if "spons" in told["act"].lower() else "submit",
        )


def _told(reading: Reading, match: re.Match[str]) -> Iterator[Hit]:
    """A note such as "…, on whose behalf it is submitted", "… joined the sponsors"."""
    for compiled, does in ((_ON_WHOSE, "submit"), (_JOINED, "join")):
        told = compiled.search(reading.text, match.start("note"), match.end("note"))
        found = list_before(reading, told.start()) if told else None
        if told and found and found.start >= match.start("note"):
            end = told.end() + (1 if does == "join" and reading.text[told.end() : told.end() + 1] == "s" else 0)
            yield _hit(reading, found.start, end, found, "on behalf of" if does == "submit" else "joined", does)


def _hit(reading: Reading, start: int, end: int, found: Parties, verb: str, does: str) -> Hit:
    return Hit(
        rule="sponsorship.footnote",
        start=start,
        end=end,
        who=(found,),
        document=own_document(reading),
        verb=verb,
        does=does,
        entry=None if does == "join" else "original",
        times=issued(reading) if does != "join" else (),
        confidence=0.88,
    )
