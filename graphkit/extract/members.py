"""Some members of a group, counted and not named: "fourteen African States", "several NATO allies".

What fourteen States of a region do is not done by the group of the region; who they are the text does not say. "The African States" and
"all African States" are the group. Nor does one who owns a text of its own belong to the list of another's authors.
"""

from __future__ import annotations

import re

from graphkit.extract.numbers import COUNT
from graphkit.extract.patterns import later
from graphkit.model import Mention

_SO_MANY = later(
    rf"(?<!the )(?<!all )\b(?:{COUNT}|some|several|many|most|few|numerous|various|certain|other|individual|dozens\s+of|a\s+number\s+of"
    r"|a\s+group\s+of|group\s+of|plusieurs|quelques|certains|la\s+plupart\s+des|d['\u2019]autres)\s+(?:(?:other|of\s+the|autres)\s+)?$",
    re.I,
)
_A = later(r"\b(?:an?|another|one|some)\s+(?:\w+\s+)?$", re.I)  # "a small group of African States"
_PLURAL = later(r"(?:States|countries|nations|members|delegations|Powers)$", re.I)
_ITS_MEMBERS = later(
    r"\s+(?:member\s+(?:States|countries)|members|States|countries|nations|allies|delegations|partners|capitals|governments)\b", re.I
)


def some_of(text: str, name: Mention) -> bool:
    """Tell whether only so many of a group are meant."""
    if name.quote.startswith("group") and _A.search(text, max(0, name.start - 20), name.start):
        return True
    return _SO_MANY.search(text, max(0, name.start - 40), name.start) is not None and (
        _PLURAL.search(name.quote) is not None or _ITS_MEMBERS.match(text, name.end) is not None
    )


_AND_OF = later(r",?\s+and\s+(?:of|in|on|by|from|with)\s+(?:the\s+)?$", re.I)
_ITS_TEXT = later(
    r"['\u2019]s?\s+(?:(?!and\b|or\b|of\b|to\b)[\w-]+\s+){0,3}?(?:papers?|texts?|drafts?|proposals?|resolutions?|amendments?|submissions?|memorand(?:um|a))\b"
)


def owns_a_text(text: str, at: int, name: Mention) -> bool:
    """Tell whether a name after the list so far owns another text: "authored by A and B, and of C's paper on light"."""
    return _AND_OF.match(text, at, name.start) is not None and _ITS_TEXT.match(text, name.end) is not None
