"""E-mail addresses and telephone numbers of source pages are left out of a site; nothing else of a text is."""

from __future__ import annotations

import re

_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(
    r"(?:(?:\b(?:tel|telephone|phone|fax|facsimile|mobile|cell)\b\.?(?:\s*(?:no|number)\b\.?)?\s*[:.]?\s*)\+?[\d(][\d\s().\-/]{5,}\d)|(?:\+\d{1,3}[\d\s().\-]{6,}\d)",
    re.IGNORECASE,
)
WORDS = {"mail": "[e-mail address left out]", "phone": "[telephone number left out]"}


def contacts(text: str) -> list[tuple[int, int, str]]:
    """Return (start, end, words to show instead) of every e-mail address and telephone number, in order, none overlapping."""
    found = [(m.start(), m.end(), WORDS["mail"]) for m in _MAIL.finditer(text)]
    found += [(m.start(), m.end(), WORDS["phone"]) for m in _PHONE.finditer(text)]
    kept: list[tuple[int, int, str]] = []
    for start, end, words in sorted(found):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end, words))
    return kept


def without(text: str) -> str:
    """Return a text with each of them replaced."""
    parts, place = [], 0
    for start, end, words in contacts(text):
        parts += [text[place:start], words]
        place = end
    return "".join([*parts, text[place:]])
