"""What one who voted told in words voted on: the text after the verb, the paragraph, or what is under discussion."""

from __future__ import annotations

import re

from graphkit.extract.frame import DOCUMENT, Frame
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference, Sentence
from graphkit.extract.votes.acts import Act
from graphkit.extract.votes.matter import Matter, fits, matter, settled
from graphkit.extract.votes.parts import PART, plain
from graphkit.extract.votes.results import Result

_OBJECT = later(
    r"[;.\u24c5]|\b(?:because|since|although|though|owing|given|while|which|who|as\s(?:it|he|she|they|we|\u24c5)|(?:and|but)\s(?:had\s|has\s)?(?:\u24c5|abstained|voted|said|opposed))",
    re.I,
)
_THAT_PART = later(r"\s(?:on|against|for|in\sfavou?r\sof)\s(?:that|this|those|these|the)\s(?:\w+\s)?paragraphs?\b", re.I)
_ON_WHICH = later(r",?\s(?:on|for|against|in\sfavou?r\sof)\swhich\s[^,;.]{0,40}$", re.I)


def object_of(reading: Reading, sentence: Sentence, drawn: Frame, act: Act) -> tuple[Matter, str | None, int]:
    """What was voted on: told after the verb, before "on which", else what is under discussion; the part; and where the words end."""
    text = drawn.text
    stop = _OBJECT.search(text, act.end)
    reach = min(stop.start() if stop else len(text), act.end + 170)
    begin, end = drawn.begins[act.start], drawn.ends[act.end - 1]
    source = reading.text[end : drawn.ends[reach - 1]] if reach > act.end else ""
    piece, whole = PART.search(source), re.search(r"as\s+a\s+whole|in\s+its\s+entirety", source)
    part = plain(piece["part"]) if piece and not (whole and whole.start() < piece.start()) else None
    if part is None and _THAT_PART.match(text, act.end):
        part = _last_part(reading.text, begin)
    if part is None and _ON_WHICH.search(text[: act.start]):
        part = _last_part(reading.text[max(0, begin - 140) : begin], 140)
    if piece and part:
        end += piece.end()
    place = text.find(DOCUMENT, act.end, reach)
    one = drawn.parts.get(place) if place >= 0 else None
    if part is None and one is None and (moved := re.search(r"\b(?:motion|(?:oral\s)?amendments?)\b", source)):
        part = moved[0].lower()
    if isinstance(one, Reference) and fits(one):
        return settled(reading, one), part, max(end, one.end)
    return matter(reading, sentence, Result(begin, begin, None, None, None, "recorded-vote"), sentence.start, []), part, end


def _last_part(text: str, offset: int) -> str | None:
    found = [m["part"] for m in PART.finditer(text, max(0, offset - 400), min(len(text), offset))]
    return plain(found[-1]) if found else None
