"""A source as the extractors see it: sentences with sections and voices, the names, documents and dates found in it.

Every span is half-open in code points of ``source.text``; nothing here changes the text. A sentence may run over a page break.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any, Protocol

from graphkit.model import Dating, Entity, Ground, Link, Mention, Quote, Source


class Lexicon(Protocol):
    """What linking offers to extraction (implemented by ``graphkit.link.Index``), so that extraction knows no reference data."""

    def names(self) -> Iterator[tuple[str, str, str, str]]:
        """Yield (name, language, code, kind) of every name of a State, area, group, forum, organization, person or titled document."""

    def link(self, name: str, on: str | None = None) -> Link | None:
        """Return what a name means on a day, or None. Close misspellings are found; ambiguity gives None."""

    def entity(self, code: str) -> Entity | None:
        """Return the thing with that code."""

    def document(
        self,
        *,
        symbol: str | None = None,
        title: str | None = None,
        issuer: str | None = None,
        kind: str | None = None,
        revises: str | None = None,
        year: int | None = None,
        on: str | None = None,
    ) -> str | None:
        """Return the code of the one document that fits what a text says of it, or None.

        ``issuer`` is a forum's code ("GGE"), ``revises`` the code of the earlier version, ``year`` the year that the text gives for it,
        ``on`` the day of the text (a document issued later cannot be meant).
        """

    def document_kind(self, code: str) -> str | None:
        """Return what a document is in procedure ("treaty", "resolution" …), or None where it is not known."""

    def members(self, group: str, on: str) -> frozenset[str]:
        """Return the codes of the members of a group on a day."""

    def session(self, body: str, on: str) -> int | None:
        """Return the number of the session of a body ("UNGA") that a text of that day calls the current one."""

    def cues(self, scheme: str) -> dict[str, tuple[str, ...]]:
        """Return the cues of a list ("topics", "attitudes", "force", "roles"…): notation to phrases."""


@dataclass(frozen=True, slots=True)
class Voice:
    """Who speaks in a stretch of text, to whom it is reported, and when and where."""

    start: int
    end: int
    asserted_by: tuple[str, ...] = ()
    reported_by: tuple[str, ...] = ()
    speaker: str | None = None  # the person as printed
    capacity: str | None = None
    forum: str | None = None
    place: str | None = None
    dating: Dating = field(default_factory=Dating)
    grounds: tuple[Ground, ...] = ()  # the words that say who speaks, and when


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, heading or list item. ``lead`` is the governing sentence of a list item ("States pledge:")."""

    start: int
    end: int
    role: str  # "heading", "sentence", "item", "furniture"
    section: tuple[str, ...] = ()
    lead: tuple[int, int] | None = None
    paragraph: int = 0
    number: str | None = None  # a printed paragraph number or item label: "13", "(a)", "ii)"


@dataclass(frozen=True, slots=True)
class Reference:
    """A document as a text refers to it: by symbol, title, description or a word that refers back."""

    start: int
    end: int
    how: str  # "symbol", "title", "description", "anaphor"
    document: str | None  # its code where it could be identified
    symbol: str | None = None
    title: str | None = None
    kind: str | None = None  # notation of a document kind, where the words say it
    called: str | None = None
    status: str | None = None
    antecedent: int | None = None  # index of the reference on which an anaphor rests
    revises: str | None = None
    members: tuple[str, ...] = ()  # the documents that a plural told without names turns out to mean


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A date or time as printed and what it comes to."""

    start: int
    end: int
    dating: Dating
    grounds: tuple[Ground, ...] = ()


@dataclass(frozen=True)
class Reading:
    """A source, read once for all extractors. ``doc`` is the spaCy Doc of the whole text."""

    source: Source
    doc: Any
    lexicon: Lexicon
    language: str
    sentences: tuple[Sentence, ...]
    voices: tuple[Voice, ...]
    names: tuple[Mention, ...]
    references: tuple[Reference, ...]
    times: tuple[TimeExpression, ...]

    @cached_property
    def text(self) -> str:
        """The text as read."""
        return self.source.text

    def quote(self, start: int, end: int) -> Quote:
        """Make a quote of these offsets."""
        return Quote(start=start, end=end, quote=self.text[start:end])

    def ground(self, start: int, end: int, use: str) -> Ground:
        """Make a ground of these offsets."""
        return Ground(start=start, end=end, quote=self.text[start:end], use=use)

    def voice(self, offset: int) -> Voice:
        """Return the innermost voice that covers an offset; of two of one length the later, which lies within the other."""
        covering = [v for v in self.voices if v.start <= offset < v.end]
        if len(covering) == 1:
            return covering[0]
        return min(reversed(covering), key=lambda v: v.end - v.start) if covering else Voice(0, len(self.text))

    def sentence(self, offset: int) -> Sentence | None:
        """Return the sentence that covers an offset."""
        place = bisect_right(self.sentences, offset, key=lambda s: s.start) - 1
        return self.sentences[place] if place >= 0 and offset < self.sentences[place].end else None

    def names_in(self, start: int, end: int) -> tuple[Mention, ...]:
        """Return the names that lie within a span."""
        first, last = (bisect_left(self._begins["names"], place) for place in (start, end))
        return tuple(m for m in self.names[first:last] if m.end <= end)

    def references_in(self, start: int, end: int) -> tuple[Reference, ...]:
        """Return the document references that lie within a span."""
        first, last = (bisect_left(self._begins["references"], place) for place in (start, end))
        return tuple(r for r in self.references[first:last] if r.end <= end)

    def times_in(self, start: int, end: int) -> tuple[TimeExpression, ...]:
        """Return the time expressions that lie within a span."""
        first, last = (bisect_left(self._begins["times"], place) for place in (start, end))
        return tuple(t for t in self.times[first:last] if t.end <= end)

    def place(self, sentence: Sentence) -> int:
        """Return the number of a sentence in the text."""
        return bisect_left(self._begins["sentences"], sentence.start)

    @cached_property
    def _begins(self) -> dict[str, list[int]]:
        """Offsets at which parts begin, in order: what lies within a span is found without a look at all the others."""
        return {
            "names": [n.start for n in self.names],
            "references": [r.start for r in self.references],
            "times": [t.start for t in self.times],
            "sentences": [s.start for s in self.sentences],
        }

    @cached_property
    def frames(self) -> dict[tuple[int, int], Any]:
        """Frames drawn so far by their span: several extractors look at one sentence."""
        return {}

    @cached_property
    def kept(self) -> dict[str, Any]:
        """What one extractor asks of another more than once, by its name."""
        return {}

    @cached_property
    def spelled(self) -> dict[str, str]:
        """How the text names each entity: its spellings in lower case, one a line."""
        found: dict[str, dict[str, None]] = {}
        for name in self.names:
            if name.code:
                found.setdefault(name.code, {})[name.quote.lower()] = None
        return {code: "\n".join(spellings) for code, spellings in found.items()}


def day(dating: Dating) -> date | None:
    """Return the last day on which something dated so can have been, or None."""
    return date.fromisoformat(dating.not_after) if dating.not_after else None
