"""Some of the sponsors just counted, named in a sentence of their own: "It has ten sponsors. Among them are Ruritania and Freedonia".

The sentence before must speak of sponsors last, and of no vote after them; the document is the one that it names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract import trace
from graphkit.extract.negation import negated, planned
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.acts.brought import is_text
from graphkit.extract.sponsorship.hits import Hit
from graphkit.extract.sponsorship.printed.blocks import list_after
from graphkit.extract.sponsorship.words import family

NAME = "sponsorship.among-them"
_THEM = later(
    r"\b(?:[Aa]mong(?:st)?\s(?:them|these)\s(?:are|were|figure|is|was)|[Tt]he(?:y|se)\s(?:include|included|are|were)"
    r"|[Tt]hose\s(?:States|countries|delegations)\s(?:include|included|are|were))\s(?:the\s)?(?=[A-Z])"
)
_ANEW = later(r"(?:^|[.;]\s|\n)$")  # where a sentence, or a part of one, begins
_SPONSORS = later(
    r"\b(?P<noun>(?:co-?)?(?:sponsors|authors))\b"
    r"|\b(?:States|countries|delegations|nations|members|Governments|others)\b[^.;:]{0,40}?\s(?P<verb>(?:co-?)?(?:sponsored|authored|drafted)|submitted|tabled|put\sforward)\b"
    r"|\b(?P<done>(?:co-?)?(?:sponsored|authored|drafted)|submitted|tabled|put\sforward)\sby\s[^.;:]{0,30}?\b(?:States|countries|delegations|nations|members)\b",
    re.I,
)
_ELSE = later(
    r"\b(?:vot\w+|against|abstain\w*|oppos\w+|reject\w+|critic\w+|speakers?|supporters?|friends|opponents?|parties|observers?|participants?|experts?|neither|none)\b",
    re.I,
)
_JOINED = later(r"\bjoin\w*|\badded\b|\badditional\b|\bbec[ao]me\b", re.I)


def among_them(reading: Reading) -> Iterator[Hit]:
    """Yield the hits of such lists."""
    for match in _THEM.finditer(reading.text):
        here = reading.sentence(match.start())
        if here is None or not _ANEW.search(reading.text, max(0, match.start() - 2), match.start()):
            continue
        place = reading.place(here)
        start, end = (here.start, match.start()) if match.start() > here.start else _before(reading, place)
        told = next(reversed(list(_SPONSORS.finditer(reading.text, start, end))), None)
        if told is None or start == end:
            continue
        document = _document(reading, start, end)
        found = list_after(reading, match.end(), here.end)
        why = negated(reading.text[start : told.start()]) or planned(reading.text[start : told.start()])
        if why or _ELSE.search(reading.text, told.start(), match.start()):
            trace.blocked(match.start(), here.end, NAME, why or "of others than sponsors")
        elif document and found and found.start - match.end() < 6:
            verb = told["noun"] or told["verb"] or told["done"]
            yield Hit(
                rule=NAME,
                start=start,
                end=found.end,
                who=(found,),
                document=document,
                verb=verb,
                does="join" if _JOINED.search(reading.text, start, told.end()) else family(verb),
                confidence=0.75,
            )


def _before(reading: Reading, place: int) -> tuple[int, int]:
    """The sentence before, in the same paragraph."""
    here, last = reading.sentences[place], reading.sentences[place - 1] if place else None
    if last is None or last.paragraph != here.paragraph or last.end - last.start > 600:
        return here.start, here.start
    return last.start, last.end


def _document(reading: Reading, start: int, end: int) -> Reference | None:
    """The one text that a stretch names."""
    named = [r for r in reading.references if start <= r.start and r.end <= end and (r.symbol or is_text(r, reading))]
    return named[-1] if len({r.document for r in named}) == 1 else None
