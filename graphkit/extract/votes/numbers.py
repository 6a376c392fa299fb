"""Numbers of votes in digits and words: "109", "none", "twenty-two", "one hundred and nine"."""

from __future__ import annotations

import re

_UNITS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS = ("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_NONE = ("none", "nil", "zero", "nobody", "no", "z\u00e9ro", "aucune", "aucun", "nul")
_VALUES = (
    {word: n for n, word in enumerate(_UNITS, 1)}
    | {word: n for n, word in enumerate(_TEENS, 10)}
    | {word: n for n, word in enumerate(_TENS[:], 2)}
)
_BELOW = rf"(?:(?:{'|'.join(_TENS)})(?:[-\u2011\s](?:{'|'.join(_UNITS)}))?|{'|'.join(_TEENS)}|{'|'.join(_UNITS)})"

NONE = r"(?:none|nil|zero|nobody|z\u00e9ro|aucune?|nul)"
WORDS = rf"(?:(?:an?|one)\s+hundred(?:\s+and)?(?:[\s-]{_BELOW})?|{_BELOW})(?![\w-])"


def count(words: str | None) -> int | None:
    """Return the number that words or digits give, or None."""
    if words is None:
        return None
    if words.isdigit():
        return int(words)
    total = 0
    for part in re.findall(r"\w+", words.lower()):
        if part in _NONE:
            return 0
        if part == "hundred":
            total = 100
        elif part in _TENS:
            total += _VALUES[part] * 10
        else:
            total += _VALUES.get(part, 0)
    return total
