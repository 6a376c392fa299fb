"""A text cut at every border of a claim, so that marks may overlap: the pieces of a claim, joined, are exactly its quotation."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text under the same claims. ``shown`` replaces it on the page (contacts); ``begins`` are the claims that start with it."""

    text: str
    claims: tuple[str, ...]
    begins: tuple[str, ...]
    line: int | None = None  # number of the line of text that starts here
    shown: str | None = None


def pieces(text: str, spans: Iterable[tuple[int, int, str]], hidden: Iterable[tuple[int, int, str]] = ()) -> list[Piece]:
    """Cut a text. ``spans`` are (start, end, claim), ``hidden`` (start, end, words shown instead); shorter claims stand first."""
    marked = [(start, end, key) for start, end, key in spans if 0 <= start < end <= len(text)]
    covers = list(hidden)
    lines = [0] + [place + 1 for place, char in enumerate(text) if char == "\n" and place + 1 < len(text)]
    number = {start: count for count, start in enumerate(lines, 1)}
    borders = sorted(
        {0, len(text), *lines, *(edge for s, e, _ in marked for edge in (s, e)), *(edge for s, e, _ in covers for edge in (s, e))}
    )
    starts: dict[int, list[tuple[int, int, str]]] = {}
    for span in marked:
        starts.setdefault(span[0], []).append(span)
    found: list[Piece] = []
    alive: list[tuple[int, int, str]] = []
    for start, end in pairwise(borders):
        alive = [span for span in alive if span[1] > start] + starts.get(start, [])
        over = sorted(alive, key=lambda span: (span[1] - span[0], span[0], span[2]))
        cover = next((item for item in covers if item[0] <= start < item[1]), None)
        shown = None if cover is None else (cover[2] if cover[0] == start else "")
        begins = tuple(sorted(key for _, _, key in starts.get(start, ())))
        found.append(Piece(text[start:end], tuple(key for _, _, key in over), begins, number.get(start), shown))
    return found
