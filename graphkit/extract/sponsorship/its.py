"""Pronouns for the State last told: "Ruritania drew its own lesson. Its draft of 1962 (A/C.9/L.7) was withdrawn. It has since tabled L.9".

Read only where the sentence before names one State and nothing else that "it" could mean.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import DOCUMENT, PARTY, Frame, frame
from graphkit.extract.lists import Parties, parties
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.movable import is_draft
from graphkit.extract.sponsorship.subjects import free, reference, times_between
from graphkit.extract.sponsorship.words import family, pattern

ITS = re.compile(r"^(?:(?:But|Yet|And|Thus|Still|Later|Instead)\s)?(?:\u24b9|It\s)")
_OWN = re.compile(r"^(?:(?:But|Yet|And|Thus|Still|Later|Instead)\s)?(?P<doc>\u24b9)")
_DID = pattern(
    r"^(?:(?:But|Yet|And|Thus|Later|Instead)\s)?(?P<it>It)\s(?P<aux>{AUX})(?P<verb>{SPONSOR}|{SUBMIT}|{DRAFT})(?P<mid>{MID}{ADJ})\s(?P<doc>\u24b9)"
)
_OTHERS = re.compile(
    r"\b(?:Committee|Conference|Group|Assembly|Council|Commission|Union|Secretar\w+|Agency|Coalition|Movement|League|Organi[sz]ation|Treaty|Convention"
    r"|committee|conference|assembly|council|commission|agency|company|ministry|government)\b"
)


@rule("sponsorship.its", DOCUMENT.lower())
def its(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The draft of the one State that the sentence before names: "Its draft of 1962 (A/C.9/L.7)"."""
    name = "sponsorship.its"
    own, did = _OWN.match(frame.text), _DID.match(frame.text)
    match = own or did
    if match is None:
        return
    document = reference(frame, match.start("doc"))
    if own and not (re.match(r"Its\s", reading.text[document.start : document.end]) and is_draft(document, reading)):
        return
    told = _before(reading, frame.start, begins=did is not None)
    if told is None or not free(frame, match.start(), match.end(), name):
        return
    start, end = frame.span(match.start(), match.end())
    yield Hit(
        rule=name,
        start=start,
        end=end,
        who=(told,),
        document=document,
        verb=did["verb"] if did else "draft",
        does=family(did["verb"]) if did else "submit",
        times=times_between(frame, match.start(), match.end()),
        confidence=0.75,
    )


def _before(reading: Reading, offset: int, *, begins: bool) -> Parties | None:
    """The one State of the sentence before; with ``begins`` only where that sentence begins with it."""
    here = reading.sentence(offset)
    place = reading.place(here) if here else 0
    if place == 0:
        return None
    last = reading.sentences[place - 1]
    if last.role != "sentence" or offset - last.end > 3 or _OTHERS.search(reading.text, last.start, last.end):
        return None
    found = parties(reading.text, last.start, last.end, reading.names_in(last.start, last.end), reading.lexicon)
    if len({name.code for one in found for name in one.names}) != 1 or found[0].others:
        return None
    return found[0] if not begins or PARTY in frame(reading, last.start, last.end).text[:5] else None
