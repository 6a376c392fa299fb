"""Numbers as texts write them: "over 40 States", "forty-one delegations"."""

from __future__ import annotations

import re

_WORDS = {
    w: n
    for n, w in enumerate(
        (
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
            " seventeen eighteen nineteen twenty"
        ).split(),
        1,
    )
} | {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
COUNT = (
    r"(?:\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- \u2011](?:one|two|three|four|five|six|seven|eight|nine)|"
    + "|".join(sorted(_WORDS, key=len, reverse=True))
    + ")"
)


def number(words: str) -> int | None:
    """Return the number that words or digits give: "over 40" is 40, "forty-one" is 41."""
    digits = re.search(r"\d+", words)
    if digits:
        return int(digits[0])
    parts = re.findall(r"[a-z]+", words.lower())
    values = [_WORDS[p] for p in parts if p in _WORDS]
    return sum(values) if values else None
