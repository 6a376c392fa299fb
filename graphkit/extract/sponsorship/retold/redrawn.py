"""A frame drawn anew: some of its words left out, others put in their place, every letter still knowing where it stands in the source."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from graphkit.extract.frame import Frame, Part


@dataclass(frozen=True, slots=True)
class Edit:
    """A run of the frame and the words that take its place (none: it is left out); a letter among them stands for ``part``."""

    first: int
    last: int
    words: str = ""
    part: Part | None = None


def redrawn(frame: Frame, edits: Sequence[Edit]) -> Frame:
    """Return the frame after these edits; of two that overlap only the first is made."""
    chars: list[str] = []
    begins: list[int] = []
    ends: list[int] = []
    parts: dict[int, Part] = {}
    at = 0

    def keep(first: int, last: int) -> None:
        for place in range(first, last):
            if place in frame.parts:
                parts[len(chars)] = frame.parts[place]
            chars.append(frame.text[place])
            begins.append(frame.begins[place])
            ends.append(frame.ends[place])

    for edit in sorted(edits, key=lambda e: (e.first, -e.last)):
        if edit.first < at:
            continue
        keep(at, edit.first)
        for letter in edit.words:
            if edit.part is not None and not letter.isascii():
                parts[len(chars)] = edit.part
            chars.append(letter)
            begins.append(frame.begins[edit.first])
            ends.append(frame.ends[edit.last - 1])
        at = edit.last
    keep(at, len(frame.text))
    return Frame(frame.start, frame.end, "".join(chars), tuple(begins), tuple(ends), parts)
