"""The words of a text and where they begin: one cheap pass from which names are matched and the places worth a costly pattern are found."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, chain

from graphkit.extract.patterns import later

_PIECE = later(r"\w+\s*|[^\w\s]\s*|^\s+")
_PLAIN = (("\u2010", "-"), ("\u2011", "-"), ("\u2019", "'"), ("\u2018", "'"), ("\u00a0", " "))
_RAISED = tuple((mark, "*") for mark in "\u00b9\u00b2\u00b3\u2074\u2075")  # footnote marks: no part of the name before them


@dataclass(frozen=True, slots=True)
class Tokens:
    """Words and marks of a text, odd hyphens made plain: ``begins[n]`` is the offset of word n, ``where[w]`` those of a word."""

    words: list[str]
    begins: list[int]
    where: dict[str, list[int]]


@lru_cache(maxsize=1)  # all rules ask of one text in turn; the room of the one before is wanted for the next
def tokens(text: str) -> Tokens:
    """Split a text into words and single marks. The first is empty where white space is at the head."""
    for odd, plain in (*_PLAIN, *_RAISED):
        text = text.replace(odd, plain)
    pieces = _PIECE.findall(text)
    words, begins = list(map(str.rstrip, pieces)), [0, *accumulate(map(len, pieces))]
    where: dict[str, list[int]] = defaultdict(list)
    for word, begin in zip(words, begins, strict=False):  # one begin more: where the text ends
        where[word].append(begin)
    return Tokens(words, begins, dict(where))


@lru_cache(maxsize=2)
def lowered(text: str) -> str:
    """Return a text in lower case, letter for letter: rules read it several times faster than they would ignore case."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(c if len(c.lower()) != 1 else c.lower() for c in text)


def places(text: str, core: frozenset[str]) -> list[int]:
    """Return the offsets of the words of a set, as printed."""
    where = tokens(text).where
    return sorted(chain.from_iterable(map(where.__getitem__, core & where.keys())))


def cased(words: str) -> frozenset[str]:
    """Return words as they are, with an initial capital, and in capitals."""
    return frozenset(form for word in words.split() for form in (word, word.capitalize(), word.upper()))


def around(
    pattern: re.Pattern[str], core: frozenset[str], text: str, before: int = 60, after: int = 60, lower: bool = False
) -> Iterator[re.Match[str]]:
    """Yield the matches of a pattern near the words of its core, in order and without overlap: elsewhere it cannot match.

    ``lower``: the pattern is in lower case and reads the text so.
    """
    reach, read = 0, lowered(text) if lower else text
    for start, end in _windows(text, core, before, after):
        for match in pattern.finditer(read, max(start, reach), end):
            yield match
            reach = match.end()


def _windows(text: str, core: frozenset[str], before: int, after: int) -> Iterator[tuple[int, int]]:
    """Yield spans around the words, merged where they touch, each ending before white space: what looks ahead is not deceived."""
    start = end = -1
    for place in places(text, core):
        if place - before <= end:
            end = place + after
            continue
        if end >= 0:
            yield start, _whole(text, end)
        start, end = max(0, place - before), place + after
    if end >= 0:
        yield start, _whole(text, end)


def _whole(text: str, end: int) -> int:
    while end < len(text) and not text[end].isspace():
        end += 1
    return min(end, len(text))
