"""Which rules are worth a try on a frame: those of whose words it has at least one.

There are some thousand such words. A text is cut into all its runs of four letters, and only the words that begin with one of them are
looked for in it.
"""

from __future__ import annotations

from functools import cache
from itertools import groupby

from graphkit.extract.sponsorship.hits import Named
from graphkit.extract.sponsorship.rules import RULES

_FIRST = 4  # letters of a word that are looked at first


def rules_for(text: str) -> list[Named]:
    """Return the rules, in order, that need no word or one that a text in lower case has."""
    stand = _standing(text)
    return [one for one in RULES if not one.needs or not stand.isdisjoint(one.needs)]


def _standing(text: str) -> set[str]:
    """Return the words that some rule asks for and the text has."""
    words = _needed()
    begins = words.keys() & {text[at : at + _FIRST] for at in range(len(text))}
    begins.update(begin for begin in _short() if begin in text)
    return {word for begin in begins for word in words[begin] if word in text}


@cache
def _needed() -> dict[str, frozenset[str]]:
    """Return the words that some rule asks for, by their first letters; all rules have registered themselves."""
    words = sorted({word for one in RULES for word in one.needs}, key=_begin)
    return {begin: frozenset(some) for begin, some in groupby(words, key=_begin)}


@cache
def _short() -> tuple[str, ...]:
    """Return the words that are too short for a run of four letters."""
    return tuple(begin for begin in _needed() if len(begin) < _FIRST)


def _begin(word: str) -> str:
    return word[:_FIRST]
