"""A party and a document in one sentence: what is weighed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from graphkit.extract import lists
from graphkit.extract.frame import ADJECTIVE, DOCUMENT, PARTY, Frame, Spoken
from graphkit.extract.lists import Parties
from graphkit.extract.reading import Reading, Reference
from graphkit.model import Mention

_KINDS = frozenset({"state", "historic-state", "area", "group"})


@dataclass(frozen=True, slots=True)
class Pair:
    """The places of a party and of a document in a frame, the codes of the party, and what the text calls both."""

    frame: Frame
    party: int
    document: int
    codes: tuple[str, ...]
    group: bool
    named: str
    called: str

    @property
    def first(self) -> int:
        """The place that comes first."""
        return min(self.party, self.document)

    @property
    def last(self) -> int:
        """The place that comes last."""
        return max(self.party, self.document)

    @property
    def reference(self) -> Reference:
        """The document."""
        found = self.frame.parts[self.document]
        assert isinstance(found, Reference)
        return found


def pairs(frame: Frame, reading: Reading) -> Iterator[Pair]:
    """Yield each party of a sentence with each of its documents."""
    documents = [place for place, part in frame.all(DOCUMENT) if isinstance(part, Reference) and part.document]
    if not documents:
        return
    text = reading.text
    for letter in (PARTY, ADJECTIVE):
        for place, part in frame.all(letter):
            codes = tuple(_codes(part, reading))
            if codes:
                group = any(_kind(code, reading) == "group" for code in codes)
                named = text[frame.begins[place] : frame.ends[place]]
                for document in documents:
                    called = text[frame.begins[document] : frame.ends[document]]
                    yield Pair(frame, place, document, codes, group, named, called)


def _codes(part: object, reading: Reading) -> Iterator[str]:
    if isinstance(part, Spoken):
        codes = part.codes
    elif isinstance(part, Parties):
        codes = tuple(code for code, _ in lists.codes(part))
    else:
        codes = (part.code,) if isinstance(part, Mention) and part.code else ()
    return (code for code in codes if _kind(code, reading) in _KINDS)


def _kind(code: str, reading: Reading) -> str | None:
    entity = reading.lexicon.entity(code)
    return entity.kind if entity else None
