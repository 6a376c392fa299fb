"""Several States and several texts, told as "respectively": the first did it with the first, the second with the second.

"The representatives of Ruritania and Freedonia introduced draft resolutions on mines (L.7) and on peace (L.8), respectively". Where the
numbers of States and texts differ nobody can tell whose is which, and then the act is told of none.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from graphkit.extract.frame import DOCUMENT, Frame
from graphkit.extract.lists import Parties
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reference
from graphkit.extract.sponsorship.hits import Who

_RESPECTIVELY = later(r"[^;:\u24c5]{0,400}?,?\s?\(?\brespectively\b")


def in_turn(frame: Frame, subject: tuple[Who, ...], place: int) -> list[tuple[Parties, Reference]] | None:
    """The pairs of State and text, from the first text on; None where the sentence does not tell of them respectively."""
    end = _RESPECTIVELY.match(frame.text, place) if "respectively" in frame.text else None
    if end is None or len(subject) != 1 or not isinstance(subject[0], Parties) or len(subject[0].names) < 2:
        return None
    told: dict[str, Reference] = {}
    for _, part in frame.all(DOCUMENT, place, end.end()):
        if isinstance(part, Reference) and part.symbol:
            told.setdefault(part.document or part.symbol, part)
    party = subject[0]
    if party.others or len(told) != len(party.names):
        return []
    return [(replace(party, names=(name,)), one) for name, one in zip(party.names, told.values(), strict=True)]


def pairs(frame: Frame, subject: tuple[Who, ...], place: int) -> Iterator[tuple[tuple[Who, ...], Reference]]:
    """Yield subject and document of each act that is told respectively."""
    for party, document in in_turn(frame, subject, place) or ():
        yield (party,), document
