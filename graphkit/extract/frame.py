"""A sentence as a pattern sees it.

Each list of parties, document, time and forum is one letter, so that a rule reads as the phrase it means: "China and Japan, in 2011,
tabled draft resolution L.7" is "\u24c5, \u24c9, tabled \u24b9". The letters: \u24c5 parties, \u24b6 an adjective of a State,
\u24b9 a document, \u24c9 a time (with its preposition), \u24bb a forum. Runs of white space are one space, odd hyphens and
quotation marks are plain. Every letter knows its offsets.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace

from graphkit.extract.lists import Parties, parties
from graphkit.extract.mentions import DEMONYM
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference, TimeExpression
from graphkit.extract.spoken import Spoken as Spoken
from graphkit.extract.spoken import joined, speakers_in
from graphkit.model import Mention

PARTY, ADJECTIVE, DOCUMENT, TIME, FORUM = "\u24c5", "\u24b6", "\u24b9", "\u24c9", "\u24bb"
_PLAIN = str.maketrans(
    {"\u2010": "-", "\u2011": "-", "\u2019": "'", "\u2018": "'", "\u201c": '"', "\u201d": '"', "\u2013": "-", "\u2014": "-"}
)
_RUNS = later(r"\s+|\S+")
_PREPOSITION = later(
    r"(?:\b(?:in|on|of|at|during|since|from|by|dated|as\s+of|throughout|for|en|le|du)\s+(?:the\s+|early\s+|late\s+|mid-?)?)$",
    re.I,
)


Part = Parties | Spoken | Reference | TimeExpression | Mention


@dataclass(frozen=True, slots=True)
class Frame:
    """The pattern text of a stretch, and what each of its letters stands for."""

    start: int
    end: int
    text: str
    begins: tuple[int, ...]  # offset in the source of each character of the text
    ends: tuple[int, ...]
    parts: dict[int, Part]

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Return the offsets in the source of a run of the pattern text."""
        return self.begins[first], self.ends[last - 1]

    def all(self, letter: str, first: int = 0, last: int | None = None) -> Iterator[tuple[int, Part]]:
        """Yield place and part of every such letter in a run."""
        at = self.text.find(letter, first, last)
        while at >= 0:
            yield at, self.parts[at]
            at = self.text.find(letter, at + 1, last)


def frame(reading: Reading, start: int, end: int) -> Frame:
    """Return the frame of a stretch of a reading, usually a sentence."""
    if (start, end) not in reading.frames:
        reading.frames[start, end] = _frame(reading, start, end)
    drawn: Frame = reading.frames[start, end]
    return drawn


def _frame(reading: Reading, start: int, end: int) -> Frame:
    text = reading.text
    references = _references(reading, start, end)
    names = [n for n in reading.names_in(start, end) if not any(r.start <= n.start < r.end for r in references)]
    marked: list[tuple[int, int, str, Part]] = [(r.start, r.end, DOCUMENT, r) for r in references]
    marked += [(n.start, n.end, ADJECTIVE, n) for n in names if n.kind == DEMONYM]
    marked += [(n.start, n.end, FORUM, n) for n in names if n.kind == "forum" or n.kind == "organization"]
    marked += [(t.start - _before(text, start, t.start), t.end, TIME, t) for t in reading.times_in(start, end)]
    named = [_clear(one, references) for one in parties(text, start, end, names, reading.lexicon)]
    lists, spoken = joined(text, named, list(speakers_in(reading, start, end, named)))
    marked += [(one.start, one.end, PARTY, one) for one in lists]
    marked += [(one.start, one.end, PARTY, one) for one in spoken]
    return _draw(text, start, end, marked)


def _clear(one: Parties, references: list[Reference]) -> Parties:
    """A list without the words after its names that tell a document: "Ruritania and [the other] by Freedonia"."""
    last = one.names[-1].end
    return replace(one, end=last) if any(last <= r.start < one.end for r in references) else one


def _references(reading: Reading, start: int, end: int) -> list[Reference]:
    place = bisect_left(reading.references, start, key=lambda r: r.start)
    found = []
    while place < len(reading.references) and reading.references[place].start < end:
        if reading.references[place].end <= end:
            found.append(reading.references[place])
        place += 1
    return found


def _before(text: str, floor: int, start: int) -> int:
    match = _PREPOSITION.search(text, max(floor, start - 16), start)
    return match.end() - match.start() if match else 0


def _draw(text: str, start: int, end: int, marked: list[tuple[int, int, str, Part]]) -> Frame:
    """Write the pattern text: letters for parts (the outermost, documents first), plain characters between."""
    order = {DOCUMENT: 0, PARTY: 1, TIME: 2, FORUM: 3, ADJECTIVE: 4}
    kept: list[tuple[int, int, str, Part]] = []
    for item in sorted(marked, key=lambda m: (order[m[2]], m[0], -m[1])):
        if not any(item[0] < other[1] and other[0] < item[1] for other in kept):
            kept.append(item)
    kept.sort(key=lambda m: m[0])
    chars: list[str] = []
    begins: list[int] = []
    ends: list[int] = []
    parts: dict[int, Part] = {}

    def plain(first: int, last: int) -> None:
        for run in _RUNS.finditer(text, first, last):
            begin, stop = run.span()
            if text[begin].isspace():
                if chars and chars[-1] == " ":
                    ends[-1] = stop
                else:
                    chars.append(" ")
                    begins.append(begin)
                    ends.append(stop)
                continue
            run_text = run[0]
            chars.extend(run_text if run_text.isascii() else run_text.translate(_PLAIN))
            begins.extend(range(begin, stop))
            ends.extend(range(begin + 1, stop + 1))

    at = start
    for first, last, letter, part in kept:
        if first < at:
            continue
        plain(at, first)
        parts[len(chars)] = part
        chars.append(letter)
        begins.append(first)
        ends.append(last)
        at = last
    plain(at, end)
    return Frame(start, end, "".join(chars), tuple(begins), tuple(ends), parts)
