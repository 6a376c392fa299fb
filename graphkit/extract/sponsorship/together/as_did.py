"""The same act told of others in two words: "Ruritania co-sponsored the draft, as did Freedonia", "So was Sylvania"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from graphkit.extract.frame import Frame, frame
from graphkit.extract.negation import negated
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.hits import Hit
from graphkit.extract.sponsorship.subjects import who

_AS_DID = later(
    r"[^\u24c5\u24b9.;:]{0,40}?,?\s(?:as|and\sso)\s(?:did|do|does|was|were|is|are|has|have|had)\s(?:also\s)?(?:the\s)?\u24c5(?=[.,;]|$)(?!,\s\w+ing)"
)
_SO_DID = later(r"^So\s(?:did|do|does|was|were|is|are|has|have|had)\s(?:the\s)?\u24c5\.")
_SAME = frozenset({"sponsor", "submit", "draft", "join", "main"})


def as_did(hit: Hit, drawn: Frame, reading: Reading, place: int) -> Iterator[Hit]:
    """Yield the act once more for those of whom the words after it tell the same."""
    if hit.does not in _SAME or hit.entry == "withdrawn":
        return
    after = bisect_left(drawn.begins, hit.end)
    match = _AS_DID.match(drawn.text, after)
    if match and not negated(match[0]):
        yield replace(hit, end=drawn.ends[match.end() - 1], who=(who(drawn, match.end() - 1),), behalf=None)
        return
    if place + 1 >= len(reading.sentences) or drawn.text[after:].count(" ") > 8:
        return
    following = reading.sentences[place + 1]
    if following.end - following.start > 400 or not reading.text.startswith("So ", following.start):
        return
    told = frame(reading, following.start, following.end)
    said = _SO_DID.match(told.text)
    if said:
        at = told.text.index("\u24c5")
        yield replace(hit, start=told.begins[0], end=told.ends[at], who=(who(told, at),), behalf=None)
