"""Close misspellings: one letter in a name, two in a long one, and never when another thing is as near."""

from __future__ import annotations

import re
from collections.abc import Mapping

_VOWELS = frozenset("aeiouаеиоуыэюя")
_PLAIN = re.compile(r"^[a-zа-я0-9 ]+$")


def allowed(word: str) -> int:
    """Return how many letters of a word may differ: none below five letters, one below twelve, else two."""
    return 0 if len(word) < 5 else 1 if len(word) < 12 else 2


def closest(key: str, pool: Mapping[str, Mapping[str, frozenset[str]]]) -> str | None:
    """Return the code whose name is nearest to a loose key, or None where none or several are near enough.

    ``pool`` maps first letters to loose keys to codes. The first letter must be the same, the number of words too, and each word within
    its own limit.
    """
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extract

    limit = allowed(key)
    if not limit or not _PLAIN.match(key):
        return None
    near = pool.get(key[0], {})
    distance: dict[str, int] = {}
    for name, steps, _ in extract(key, near.keys(), scorer=OSA.distance, score_cutoff=limit, limit=None):
        if _wordwise(key.split(), name.split()):
            for code in near[name]:
                distance[code] = min(distance.get(code, 9), int(steps))
    best = min(distance.values(), default=9)
    codes = [code for code, steps in distance.items() if steps == best]
    return codes[0] if len(codes) == 1 else None


def _wordwise(words: list[str], others: list[str]) -> bool:
    """Return whether each word of a name is within its own limit of the word in its place."""
    from rapidfuzz.distance import OSA

    if len(words) == 1 == len(others):
        return min(len(words[0]), len(others[0])) > 6 or _confused(words[0], others[0])
    if len(words) != len(others):
        return False
    limits = [1 if 3 <= min(len(a), len(b)) < 5 else min(allowed(a), allowed(b)) for a, b in zip(words, others, strict=True)]
    return all(OSA.distance(a, b) <= limit for a, b, limit in zip(words, others, limits, strict=True))


def _confused(word: str, other: str) -> bool:
    # A short word with another letter is often another word ("Bursa" is not Burma): only letters that are easily confused may differ.
    changed = [(a, b) for a, b in zip(word, other, strict=False) if a != b]
    if len(word) == len(other):
        swapped = len(changed) == 2
        return swapped or (len(word) == 6 and all(letter in _VOWELS for letter in changed[0]))
    added = changed[0][0] if changed and len(word) > len(other) else word[-1]
    return len(word) < len(other) or added in _VOWELS or added * 2 in word
