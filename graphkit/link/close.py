"""Close misspellings: one letter in a short name, two in a long one, and never when another thing is as near."""

from __future__ import annotations

import re
from collections.abc import Mapping

_PLAIN = re.compile(r"^[a-zа-я0-9 ]+$")


def allowed(word: str) -> int:
    """Return how many letters of a word may differ: none below five letters, one below nine, else two."""
    return 0 if len(word) < 5 else 1 if len(word) < 9 else 2


def closest(key: str, pool: Mapping[str, frozenset[str]]) -> str | None:
    """Return the code whose name is nearest to a loose key, or None where none or several are near enough.

    ``pool`` maps loose keys to codes. The first letter must be the same, the number of words too, and each word within its own limit.
    """
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extract

    limit = allowed(key)
    if not limit or not _PLAIN.match(key):
        return None
    distance: dict[str, int] = {}
    for name, steps, _ in extract(key, pool.keys(), scorer=OSA.distance, score_cutoff=limit, limit=None):
        if name[0] == key[0] and _wordwise(key.split(), name.split()):
            for code in pool[name]:
                distance[code] = min(distance.get(code, 9), int(steps))
    best = min(distance.values(), default=9)
    codes = [code for code, steps in distance.items() if steps == best]
    return codes[0] if len(codes) == 1 else None


def _wordwise(words: list[str], others: list[str]) -> bool:
    from rapidfuzz.distance import OSA

    if len(words) != len(others):
        return False
    return all(
        word == other or OSA.distance(word, other) <= min(allowed(word), allowed(other)) for word, other in zip(words, others, strict=True)
    )
