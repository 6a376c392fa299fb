"""Patterns that are compiled when they are first used.

Most rules look at a sentence only if it has one of their words, and most texts never call upon most rules; compiling all their patterns
at once takes longer than reading a speech. So every pattern that the extractors have is made with `later`; compiled ones are kept on disk.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, cast

from graphkit.extract.compiled import KEPT


class Later:
    """Stands for a pattern until one of its attributes is asked for; then it has those of the compiled pattern."""

    def __init__(self, words: str, flags: int) -> None:
        self._given = (words, flags)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        made = KEPT.pattern(*self._given)
        for one in ("search", "match", "fullmatch", "finditer", "findall", "sub", "split", "pattern", "groupindex"):
            setattr(self, one, getattr(made, one))
        return getattr(made, name)


def later(words: str, flags: int = 0) -> re.Pattern[str]:
    """Return a pattern that is compiled when it is first used. A mistake in it shows then, and not before: tests compile them all."""
    return cast("re.Pattern[str]", Later(words, flags))


def one_of(pieces: Iterable[str]) -> str:
    """Return the words of a pattern for any of some pieces, those with one first letter together: few are then tried at any place."""
    by_letter: dict[str, list[str]] = {}
    for piece in sorted(pieces):
        by_letter.setdefault(piece[0], []).append(piece[1:])
    return "(?:" + "|".join(f"{letter}(?:{'|'.join(rest)})" for letter, rest in by_letter.items()) + ")"


def found_by(match: re.Match[str], pattern: re.Pattern[str]) -> bool:
    """Tell whether a match is one of a pattern's: what stands for a pattern is not the pattern itself."""
    return match.re.pattern == pattern.pattern
