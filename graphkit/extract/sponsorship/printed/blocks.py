"""Lists as blocks of lines: where one begins, who stands in it, and the day of issue above it."""

from __future__ import annotations

import re

from graphkit.extract.lists import Parties, parties
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, TimeExpression

_LEADS = later(
    r"[\s*]*(?:the\s+)?(?:(?:following\s+)?(?:delegations?|governments?|republics?|kingdoms?|(?:permanent\s+)?missions?|representatives?|states?"
    r"|countries)(?:\s+of|\s*:)\s*)?(?:the\s+)?[\s*]*",
    re.I,
)


def block(text: str, end: int, longest: int = 6000) -> int:
    """Return where the block of lines that ends at an offset begins."""
    floor = max(0, end - longest)
    at = max(text.rfind("\n\n", floor, end), text.rfind("\r\n\r\n", floor, end))
    return at + 2 if at >= 0 else floor


def list_before(reading: Reading, end: int) -> Parties | None:
    """Return the list of parties that ends right before an offset; page breaks inside it are allowed."""
    begin = block(reading.text, end)
    found = parties(reading.text, begin, end, reading.names_in(begin, end), reading.lexicon, bridge=True)
    return found[-1] if found and not reading.text[found[-1].end : end].strip(" \n\r\t*\u2020\u2021\u00b9\u00b2\u00b30123456789") else None


def list_after(reading: Reading, start: int, last: int | None = None) -> Parties | None:
    """Return the list of parties that begins at an offset."""
    while start < len(reading.text) and reading.text[start].isspace():
        start += 1
    if reading.text[max(0, start - 4) : start].lower() == "the ":
        start -= 4  # the article may be part of the name: "the Russian Federation"
    stop = reading.text.find("\n\n", start)
    end = min(len(reading.text), start + 5000, stop if stop >= 0 else len(reading.text), last or len(reading.text))
    found = parties(reading.text, start, end, reading.names_in(start, end), reading.lexicon, bridge=True)
    return found[0] if found and _LEADS.fullmatch(reading.text, start, found[0].start) else None


def issued(reading: Reading) -> tuple[TimeExpression, ...]:
    """Return the day of issue in the masthead."""
    if not reading.voices:
        return ()
    whole = reading.voices[0]
    ground = next((g for g in whole.grounds if g.use == "date"), None)
    return (TimeExpression(ground.start, ground.end, whole.dating, (ground,)),) if ground and whole.dating.date else ()
