"""A text as the search for references sees it: its names, times and symbols, and what was found so far."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from graphkit.extract import symbols
from graphkit.extract.patterns import later
from graphkit.extract.reading import Lexicon, Reference, Sentence, TimeExpression, Voice
from graphkit.extract.references.words import (
    QUOTED,
)
from graphkit.model import Mention, Source

_ROW, _CELL = (
    later(r"^|\n"),
    later(r"\*?(?:[ ]{2,}|[ ]?\t|[ ][|\u2013\u2014-]{1,2}[ ])[ \t]*\S"),
)  # a symbol in the first column of a table


@dataclass(frozen=True, slots=True)
class Found:
    """A reference before its identity is known."""

    start: int
    end: int
    noun: str
    det: str
    code: str | None
    short: str | None
    title: str | None
    about: str | None
    issuer: str | None
    version: bool = False
    form: bool = False
    known: str | None = None
    quoted: bool = False


class Context:
    """What the finding of references rests on; one a source."""

    def __init__(
        self,
        source: Source,
        sentences: Sequence[Sentence],
        names: Sequence[Mention],
        times: Sequence[TimeExpression],
        voices: Sequence[Voice],
        lexicon: Lexicon,
    ) -> None:
        self.source, self.text, self.sentences, self.lexicon = source, source.text, sentences, lexicon
        self.names, self.times, self.voices = names, times, voices
        self.symbols = symbols.find(self.text)
        self._symbol_at = {s.start: s for s in self.symbols}
        self._rows = {s.start for s in self.symbols if _ROW.match(self.text, max(0, s.start - 1)) and _CELL.match(self.text, s.end)}
        self._quotes = {m.start(): m for m in QUOTED.finditer(self.text)}
        # "NPT" in "NPT/CONF.2000/1" names no treaty
        self._titled = {n.start: n for n in names if n.kind == "document" and n.start not in self._symbol_at}
        self._name_starts = [n.start for n in names]
        self._time_starts = [t.start for t in times]
        self._own: dict[str, str] = {}
        self._count = 0
        self.reached = 0
        self.made: list[Reference] = []
        self._asked: dict[tuple[str, int | None, str | None], str | None] = {}

    def _titled_as(self, title: str, year: int | None = None, on: str | None = None) -> str | None:
        """Ask the lexicon for a title once."""
        key = (title, year, on)
        if key not in self._asked:
            self._asked[key] = self.lexicon.document(title=title, year=year, on=on)
        return self._asked[key]

    def _on(self, offset: int) -> str | None:
        return min(
            (v for v in self.voices if v.start <= offset < v.end), key=lambda v: v.end - v.start, default=Voice(0, 0)
        ).dating.not_after

    def _year(self, start: int, end: int) -> int | None:
        """The year that the clause gives for the document: before it in the clause, or right after it."""
        sentence = self.sentences[max(0, bisect_right(self.sentences, start, key=lambda s: s.start) - 1)] if self.sentences else None
        if sentence is None:
            return None
        before = max((self.text.rfind(mark, sentence.start, start) for mark in (", and ", ";", " and ", " but ")), default=-1)
        floor = max(sentence.start, before, self.made[-1].end if self.made else 0, start - 240)
        place = bisect_left(self._time_starts, floor)
        years = [t for t in self.times[place : place + 6] if t.dating.date and t.end <= start]
        if not years:
            years = [
                t
                for t in self.times[bisect_left(self._time_starts, end) :][:1]
                if t.dating.date
                and t.start - end < 8
                and t.start < sentence.end
                and re.fullmatch(r"\W*(?:in|of|on|from)?\s*", self.text[end : t.start])
            ]
        if not years:
            since = max(sentence.start, self.made[-1].end if self.made and self.made[-1].kind != "letter" else 0)
            told = {
                t.dating.date[:4] for t in self.times[bisect_left(self._time_starts, since) : place] if t.dating.date and t.end <= start
            }
            return int(told.pop()) if len(told) == 1 else None
        return int(years[-1].dating.date[:4]) if years[-1].dating.date else None

    def _after_year(self, end: int) -> int | None:
        place = bisect_left(self._time_starts, end)
        time = self.times[place] if place < len(self.times) else None
        return (
            int(time.dating.date[:4])
            if time and time.dating.date and re.fullmatch(r"\s*,?\s*(?:in|of|on)?\s*", self.text[end : time.start])
            else None
        )


def inner(match: re.Match[str]) -> str:
    """Return the words inside quotation marks."""
    return re.sub(r"\s+", " ", next(g for g in match.groups() if g)).strip(" ,.")


def year_of(day: str | None) -> int | None:
    """Return the year of a day."""
    return int(day[:4]) if day else None
