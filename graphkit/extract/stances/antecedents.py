"""Whom "he", "her delegation", "the Minister" or "it" means: whoever the paragraph told last as speaking, and whose statement a text is.

Press releases name a speaker once ("The representative of Ruritania said …. She would vote in favour"), letters name their State and go on
with "it", and a statement without a title says whose it is when the State speaks of itself ("Freedonia welcomes …. We hope …").
"""

from __future__ import annotations

import re

from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Sentence
from graphkit.model import Ground, Mention

_STATES = ("state", "historic-state", "group", "area")
_OFFICE = (
    r"(?:(?:Permanent\s+|Deputy\s+|Foreign\s+|Prime\s+|Defence\s+)*(?:[Rr]epresentatives?|[Dd]elegat(?:e|es|ion)|[Ss]peakers?|[Oo]bservers?|[Aa]mbassadors?"
    r"|[Mm]inisters?|[Ee]nvoys?|[Cc]ounsellors?|[Pp]resident|[Mm]ission|[Gg]overnment|[Ss]pokes(?:man|woman|person)|[Oo]fficials?))"
)
_OF = later(rf"\b{_OFFICE}\s+(?:of|for|from)\s+(?:the\s+)?(?:Kingdom\s+of\s+|Republic\s+of\s+)?$")
_POSSESSED = later(rf"['’]s?\s+(?:\w+\s+)?{_OFFICE}\b")
_BEHALF = later(r"\b(?:on\s+behalf\s+of|speaking\s+for|speaking\s+also\s+for)\s+(?:the\s+)?$", re.I)
_LABEL = later(r"\s*\)\s*(?:,[^.;]{0,160},)?\s*(?:said|told|noted|stressed|welcomed|asked|recalled|called|expressed)\b")
_OPENING = later(
    r"\W*(?:[A-Z][A-Z ,.’']+\s+[—–-]+\s+|(?:With|In|On|Further|Following|Under|Pursuant)\b[^.;]{0,120},\s+)?(?:[Tt]he\s+|In\s+)?"
    r"(?:(?:delegation|Permanent\s+Mission|Mission|Government)\s+of\s+(?:the\s+)?(?:Kingdom\s+of\s+|Republic\s+of\s+)?)?$"
)
_PREDICATE = later(
    r"(?:['’]s?\s+(?:view|position|delegation)\b|\s+(?:(?:also|strongly|fully|firmly|would|therefore|warmly|further|once\s+again)\s+){0,2}(?:has|have|is|remains?|supports?"
    r"|welcomes?|condemns?|regrets?|attaches|believes?|considers?|calls|urges?|wishes|reaffirms?|aligns?|associates?|deplores?|stands|thanks|opposes?"
    r"|rejects?|proposes?|propose|regards?|commends?|notes?|shares?|takes?|hopes?|invites?|will|does|ratified|wants?|objects?|favours?|looks)\b)"
)
_VOCATIVE = later(
    r"\b(?:Mr\.?|Madam|Madame)\s+(?:Vice-)?(?:Chair|President|Chairman|Chairperson|Secretary-General|Co-Chair)|\bExcellenc(?:y|ies)\b"
    r"|\b(?:[Dd]istinguished|[Dd]ear)\s+(?:colleagues|delegates)|\bThank\s+you,\s+(?:Mr\.|Madam|Chair)|^\s*(?:Chair|Co-Chairs|Mr\.|Madam),",
    re.M,
)
_WE_THE = later(r"\b[Ww]e,\s+the\s+(?:[\w-]+\s+){1,4}of\s+(?:the\s+)?$")
_JOIN = later(r"[\s,]*(?:and\s+)?(?:the\s+)?")

Found = tuple[tuple[str, ...], tuple[Ground, ...]]


def _names(reading: Reading, start: int, end: int) -> list[Mention]:
    return [n for n in reading.names_in(start, end) if n.code and n.kind in _STATES]


def _found(reading: Reading, name: Mention) -> Found:
    return (name.code or "",), (reading.ground(name.start, name.end, "holder"),)


def speaker_before(reading: Reading, sentence: Sentence, place: int, *, it: bool = False) -> Found | None:
    """Return who was told last as speaking before an offset in its paragraph. ``it``: a State or delegation that opened a sentence."""
    text = reading.text
    at = reading.place(sentence)
    for number in range(at, max(-1, at - 8), -1):
        other = reading.sentences[number]
        if other.paragraph != sentence.paragraph:
            return None
        names = _names(reading, other.start, place if other is sentence else other.end)
        for name in reversed(names):
            before = text[max(other.start, name.start - 60) : name.start]
            after = text[name.end : name.end + 200]
            if _BEHALF.search(before) and not it:
                return _found(reading, name)
            speaks = _OF.search(before) or _POSSESSED.match(after) or (before.endswith("(") and _LABEL.match(after))
            opens = _OPENING.fullmatch(text[other.start : name.start]) and _PREDICATE.match(after)
            if opens or (speaks and not it):
                return _found(reading, name)
        if names and it:
            return None  # another State has come between
    return None


_HELD: list[tuple[Reading, Found | None]] = []  # the last reading asked


def whose_statement(reading: Reading) -> Found | None:
    """Return whose statement a text shows itself to be, or None."""
    if not (_HELD and _HELD[0][0] is reading):
        _HELD[:] = [(reading, _whose_statement(reading))]
    return _HELD[0][1]


def _whose_statement(reading: Reading) -> Found | None:
    """The one State that a spoken text without a title shows as its speaker: it opens sentences with itself, and says "we"."""
    text = reading.text
    for name in _names(reading, 0, min(len(text), 800)):
        if _WE_THE.search(text, max(0, name.start - 60), name.start):
            return _list(reading, name)
    if not _VOCATIVE.search(text[:600]):
        return None
    opening: dict[str, Mention] = {}
    for sentence in reading.sentences:
        first = next(iter(_names(reading, sentence.start, min(sentence.end, sentence.start + 90))), None)
        if first and _OPENING.fullmatch(text[sentence.start : first.start]) and _PREDICATE.match(text, first.end):
            opening.setdefault(first.code or "", first)
    return _found(reading, next(iter(opening.values()))) if len(opening) == 1 else None


def _list(reading: Reading, first: Mention) -> Found:
    codes, last = {first.code or ""}, first
    for name in _names(reading, first.end, first.end + 200):
        if not _JOIN.fullmatch(reading.text[last.end : name.start]):
            break
        codes.add(name.code or "")
        last = name
    return tuple(sorted(codes)), (reading.ground(first.start, last.end, "holder"),)
