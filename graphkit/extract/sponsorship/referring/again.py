"""Acts told with words that refer back, to the text or to those behind it.

"It was co-authored by Ruritania", "the text, which the two countries had drafted", "Ruritania drew its own lesson. Its draft (L.7) fell".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import DOCUMENT, Frame, frame
from graphkit.extract.lists import Parties, parties
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.acts.passive import BY, told_by
from graphkit.extract.sponsorship.changes.joining import last_document
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.owned.movable import is_draft
from graphkit.extract.sponsorship.subjects import free, reference, times_between
from graphkit.extract.sponsorship.words import family, pattern

_IT = pattern(
    r"(?:^|[.;,:]\s|\s-\s|\sand\s)(?:it|they|these|this)\s(?P<link>(?:(?:had|has|have)\sbeen|was|were|is|are)(?:\s(?:also|originally|initially|first|jointly|now"
    r"|previously|subsequently|later))*)\s(?P<verb>co-?sponsored|co-?authored|authored|drafted|co-?drafted|co-?written|penned|written|proposed|initiated"
    r"|co-?tabled|put\sforth|circulated|brought(?:\sforward)?|filed|spearheaded)" + BY
)
_TURN = r"^(?:(?:But|Yet|And|Thus|Still|Later|Instead)\s)?"
_ITS = later(_TURN + r"(?P<doc>\u24b9)")
_HERE = r"(?:(?:\u24c9|There|Then),?\s)?"
_IT_DID = pattern(
    _TURN + _HERE + r"(?P<it>It|[Ii]ts\s(?:delegation|representative|ambassador|delegate))\s(?P<aux>{AUX})"
    r"(?P<verb>{SPONSOR}|{SUBMIT}|{DRAFT})(?P<mid>{MID}{ADJ})\s(?P<doc>\u24b9)"
)
_BACK = later(
    rf"{_TURN}(?:\u24b9|It\s)|^(?:\u24c9,?\s)?[Ii]ts\s(?:delegation|representative|ambassador|delegate)\s|\b(?:Member\sStates|members)\b[^.;]{{0,60}}\bsponsor|\b(?:my|our)\sown\b|\b(?:mine|ours|our\sinitiative)\b"
)
BODIES = later(  # which "it" may be, beside a State
    r"\b(?:Committee|Conference|Group|Assembly|Council|Commission|Union|Secretar\w+|Agency|Coalition|Movement|League|Organi[sz]ation"
    r"|committee|conference|assembly|council|commission|agency|company|ministry|government)\b"
)
_IN_FORCE = later(r"\b(?:Treaty|Convention)\b")  # may be "it", but submits nothing


@rule("sponsorship.it-again", "it ", "they ", "these ", "this ")
def it_again(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The pronoun for the text last named: "It was co-authored by Ruritania and Freedonia"."""
    name = "sponsorship.it-again"
    for match in _IT.finditer(frame.text):
        place = frame.text.rfind("\u24b9", 0, match.start())
        document = reference(frame, place) if place >= 0 else last_document(reading, frame.begins[match.start()])
        if document is None or frame.begins[match.start()] - document.end > 500 or not free(frame, match.start(), match.end(), name):
            continue
        first = match.start() + len(match[0]) - len(match[0].lstrip(" ,.;:-"))
        yield from told_by(frame, match, first, name, document=document, since=first)


@rule("sponsorship.its", DOCUMENT.lower())
def its(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The draft of the one State that the sentence before names: "Its draft of 1962 (A/C.9/L.7)"."""
    name = "sponsorship.its"
    own, did = _ITS.match(frame.text), _IT_DID.match(frame.text)
    match = own or did
    if match is None:
        return
    document = reference(frame, match.start("doc"))
    if own and not (re.match(r"Its\s", reading.text[document.start : document.end]) and is_draft(document, reading)):
        return
    told = _before(reading, frame.start, begins=did is not None)
    if told is None or not free(frame, match.start(), match.end(), name):
        return
    yield _told_back(frame, match, name, told, document, did["verb"] if did else "draft")


def refers_back(words: str) -> bool:
    """Tell whether a frame without a party may still tell of one by a word that refers back."""
    return _BACK.search(words) is not None


def _told_back(frame: Frame, match: re.Match[str], name: str, told: Parties, document: Reference, verb: str) -> Hit:
    start, end = frame.span(match.start(), match.end())
    return Hit(
        rule=name,
        start=start,
        end=end,
        who=(told,),
        document=document,
        verb=verb,
        does=family(verb) if verb != "draft" else "submit",
        times=times_between(frame, match.start(), match.end()),
        confidence=0.75,
    )


def its_subject(reading: Reading, offset: int) -> Parties | None:
    """The one State with which the sentence before begins: what "it" means where it acts."""
    return _before(reading, offset, begins=True)


_BEGINS = later(r"(?:^|\.?\[\d{1,3}\]\s)(?:.{0,4}\u24c5|(?:But\s)?[Ii]t\swas\s(?:(?:then|again|only|thus)\s)?(?:the\s)?\u24c5)")


def _before(reading: Reading, offset: int, *, begins: bool) -> Parties | None:
    """The one State of the sentence before; with ``begins`` only where that sentence begins with it."""
    here = reading.sentence(offset)
    place = reading.place(here) if here else 0
    if place == 0:
        return None
    last = reading.sentences[place - 1]
    if last.role != "sentence" or offset - last.end > 3 or BODIES.search(reading.text, last.start, last.end):
        return None
    if not begins and _IN_FORCE.search(reading.text, last.start, last.end):
        return None
    found = parties(reading.text, last.start, last.end, reading.names_in(last.start, last.end), reading.lexicon)
    if len({name.code for one in found for name in one.names}) != 1 or found[0].others:
        return None
    return found[0] if not begins or _BEGINS.search(frame(reading, last.start, last.end).text) else None
