"""Keys under which a name is found: whatever differs in case, accents, punctuation, articles or small words has the same key.

Three keys, each more forgiving than the one before: ``fold`` (case, accents, punctuation, a leading or bracketed article), ``loose`` (small
words, y and i, doubled consonants too) and, in ``close``, a small edit distance.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

LONGEST = 400  # characters: nothing longer is a name or a title
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i", "ё": "е", "&": " and "})
_MARKS = re.compile(r"[’'`ʼ‘\u064b-\u0652\u0640*]")
_INITIALS = re.compile(r"\b(?:\w\.\s?){2,}")
_BREAKS = re.compile(r"[^\w]+")
_ARTICLE = re.compile(r"^(?:the|les?|las?|los|el|l['’]|d['’])(?:\s+|(?<=['’]))", re.IGNORECASE)
_BRACKETED = re.compile(r"\s*\((?:the|les?|las?|los|el|l['’])\)\s*$", re.IGNORECASE)
_SAINT = re.compile(r"\bst\b")
_SMALL = frozenset("the of and de du des del la le les el los las y et d l for on in to a an e".split())
_DOUBLED = re.compile(r"([bcdfghjklmnpqrstvwxz])\1")
_TURNED = re.compile(r"^(.+?)\s*\(([^()]+)\)$")
_COMMA = re.compile(r"^([^,]+), (.+ of(?: the)?)$", re.IGNORECASE)
_OPEN = re.compile(r"(?:\bof|\bof the|\bde|\bdes|\bde los|\bdu|\bde la|\bdel|['’])$", re.IGNORECASE)


@lru_cache(maxsize=50_000)
def fold(name: str) -> str:
    """Return a name in lower case without accents, punctuation and article; words joined by one space."""
    text = _ARTICLE.sub("", _BRACKETED.sub("", name[:LONGEST].strip()))
    text = _INITIALS.sub(lambda m: re.sub(r"[.\s]", "", m[0]) + " ", text)
    text = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    text = "".join(char for char in text if not unicodedata.combining(char))
    text = _BREAKS.sub(" ", _MARKS.sub("", text)).strip()
    return _SAINT.sub("saint", text)


def loose(folded: str) -> str:
    """Return the key of a folded name without small words, with y as i and doubled consonants as one."""
    words = [word for word in folded.split() if word not in _SMALL]
    key = " ".join(words or folded.split())
    return _DOUBLED.sub(r"\1", key.replace("y", "i") if len(key) > 4 else key)


def turned(name: str, head: bool = False) -> list[str]:
    """Return the other ways in which a name with a part in brackets, or after a comma, is written.

    "Iran (Islamic Republic of)" is also "Islamic Republic of Iran" and, with ``head``, "Iran"; "Korea, Republic of" also
    "Republic of Korea".
    """
    match = _TURNED.match(name) or _COMMA.match(name)
    if not match or _BRACKETED.search(name):
        return []
    start, part = match[1].strip(), match[2].strip()
    whole = [f"{part} {start}".replace("' ", "'").replace("’ ", "’")] if _OPEN.search(part) else []
    return whole + [start] * (head and "(" in name)


def doubled(name: str) -> list[str]:
    """Return a name and the part in brackets after it, or nothing where there is none."""
    match = _TURNED.match(name)
    return [match[1].strip(), match[2].strip()] if match else []
