"""Documents by number only: "WP.12" of the meeting at hand, "a resolution on harbours (61/588)" and then "61/588" alone.

Numbers of working papers begin again at every meeting, so that one is completed only where a text names papers of a single series. Numbers
of resolutions stand in brackets after the word; bare ones count only where the text gave that very number as a resolution's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.patterns import later
from graphkit.extract.tokens import around

Numbered = tuple[int, int, str | None, str | None]  # start, end, whole symbol, short symbol

_PAPER = later(r"(?<![\w/.\u2011-])(?P<n>(?:WP|CRP)\.\s?\d{1,3}(?:\s?/\s?(?:Rev|Add|Corr)\.?\s?\d+)?)\*{0,3}(?![\w/])")
# of working parties nobody says "paper"; "CRP." is always a conference room paper
_OF_PAPERS = later(
    r"\b(?:working|conference room|concept|discussion|position|joint|non-?)\s?papers?\b"
    r"|\bpapers?\b[^.;\n]{0,80}\((?:WP|CRP)\.\d|\bCRP\.\s?\d",
    re.I,
)
_NUMBER = r"(?:3[1-9]|[4-9]\d)/\d{1,3}"
_IN_BRACKETS = later(
    rf"\b(?:resolutions?|texts?|measures?)\b[^.;()\[\]]{{0,120}}\((?P<list>{_NUMBER}(?:(?:\s?,\s?(?:and\s)?|\sand\s|;\s){_NUMBER})*)\)"
)
_BARE = later(rf"(?<![\w/.\u2011-]){_NUMBER}(?![\w/]|\.\w)")
_WORDS = frozenset("resolution resolutions text texts measure measures".split())
_ASSEMBLY = later(r"\bAssembly\b|\bUNGA\b|\bCommittee\b|A/RES/")


def papers(text: str, codes: list[str]) -> Iterator[Numbered]:
    """Yield working papers by number, where the text speaks of such: "WP.29" may be a working party."""
    if "WP." not in text and "CRP." not in text:
        return
    bases = {re.split(r"/(?:WP|CRP)\.", code)[0] for code in codes if re.search(r"/(?:WP|CRP)\.\d", code)}
    if not bases and not _OF_PAPERS.search(text):
        return
    base = bases.pop() if len(bases) == 1 else None
    for match in _PAPER.finditer(text):
        yield match.start(), match.end(), f"{base}/{match['n']}" if base else None, match["n"]


def resolutions(text: str, codes: list[str]) -> Iterator[Numbered]:
    """Yield resolutions of the Assembly by number."""
    told = {code[6:] for code in codes if code.startswith("A/RES/")}
    spans: set[int] = set()
    bracketed = list(around(_IN_BRACKETS, _WORDS, text, 1, 400))
    for match in bracketed if bracketed and _ASSEMBLY.search(text) else ():
        for each in _BARE.finditer(text, match.start("list"), match.end("list")):
            told.add(each[0])
            spans.add(each.start())
            yield each.start(), each.end(), "A/RES/" + each[0], None
    for match in _BARE.finditer(text) if told else ():
        if match[0] in told and match.start() not in spans:
            yield match.start(), match.end(), "A/RES/" + match[0], None
