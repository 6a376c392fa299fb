"""The list of sponsors read out: "The sponsors of draft resolution L.99 are as follows: Ruritania and Freedonia".

Secretaries of committees read the list into the record before action; what they read is the list itself, not the Secretary's own part.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import Frame
from graphkit.extract.negation import negated
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.changes.roll import COUNT, meant
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.subjects import free, who
from graphkit.extract.sponsorship.words import pattern

_READ = pattern(
    rf"(?:(?:the|its|these|their)\s)?(?:(?:full|complete|updated|revised|following|{COUNT})\s){{0,2}}(?:list\sof\s(?:the\s)?|names\sof\s(?:the\s)?)?(?P<verb>(?:co-?\s?)?(?:sponsors|authors))(?:\s(?:of|to|for)\s(?:the\s)?(?P<doc>\u24b9))?\s"
    r"(?P<link>(?:(?:is|are|was|were|reads?|runs?)(?:\s(?:now|currently|therefore|thus))?)(?:\s(?:as\sfollows|the\sfollowing(?:\s(?:Member\s)?(?:States|countries|delegations))?|listed\sas))(?:\s?:|\s--?)?|now\sreads?\s?:|reads?\s?:)\s?(?:the\s)?"
    r"(?P<who>\u24c5)"
)


@rule("sponsorship.read-out", "sponsors", "authors")
def read_out(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The whole list, read out: "The list of sponsors of draft resolution L.99 now reads as follows: Ruritania, Freedonia and Sylvania"."""
    name = "sponsorship.read-out"
    for match in _READ.finditer(frame.text):
        document = meant(frame, reading, match)
        if document is None or negated(match["link"]) or not free(frame, match.start(), match.end(), name):
            continue
        if re.search(r"\b(?:additional|new|further|other)\s$", frame.text[: match.start("verb")], re.I):
            continue
        start, end = frame.span(match.start(), match.end())
        yield Hit(
            rule=name,
            start=start,
            end=end,
            who=(who(frame, match.start("who")),),
            document=document,
            verb=match["verb"],
            does="sponsor",
            complete=True,
            confidence=0.85,
        )
