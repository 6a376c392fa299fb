"""The beginnings of the words of each sentence: a cheap first look before any rule is tried.

Rules in Python's regular expressions cost time at every letter of a text; a set of word beginnings costs it once for all extractors.
"""

from __future__ import annotations

from collections.abc import Iterable

from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.tokens import lowered

LENGTH = 6  # letters kept of a word: "undertake" is "undert", "shall" stays
_WORD = later(rf"([a-z]{{1,{LENGTH}}})[a-z]*")
_HELD: list[tuple[Reading, tuple[frozenset[str], ...]]] = []  # the last reading asked: all extractors ask of the same one in turn


def stems(reading: Reading) -> tuple[frozenset[str], ...]:
    """Return for each sentence of a reading the first six letters of its words, in lower case."""
    if _HELD and _HELD[0][0] is reading:
        return _HELD[0][1]
    text, find = lowered(reading.text), _WORD.findall
    found = tuple(frozenset(find(text, s.start, s.end)) for s in reading.sentences)
    _HELD[:] = [(reading, found)]
    return found


def cues(words: str | Iterable[str]) -> frozenset[str]:
    """Return the beginnings of some words, given as a string with spaces or one by one; short words with their endings as well."""
    found = set()
    for word in words.split() if isinstance(words, str) else words:
        found.add(word[:LENGTH])
        if 3 < len(word) < LENGTH:
            found.update((word + ending)[:LENGTH] for ending in ("s", "d", "es", "ed", "ing"))
    return frozenset(found)
