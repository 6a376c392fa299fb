"""What a provision or stance is about: the topic whose cues its words carry, weighed against the heading above it.

Cues come from the list ``topics`` (``snf:cue``): stems or phrases, matched at a word's beginning without case, a hyphen like a space, and
``*`` for up to three words. A telling cue outweighs a broad one ("vulnerability" before "security"); a heading decides between equals.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from graphkit.extract.patterns import later
from graphkit.extract.reading import Lexicon, Reading, Sentence

# Topics that contain others, or that nearly every text touches: they decide only where nothing narrower speaks.
_BROAD = {
    "general": 1.3,
    "norms": 0.6,
    "threats": 0.6,
    "international-law": 1.6,
    "cooperation": 1.2,
    "stability": 1.5,
    "peace-and-security": 1.6,
    "institutional-dialogue": 1.5,
    "multistakeholder": 1.3,
    "transparency": 1.4,
    "capacity-building": 2.2,
    "confidence-building": 2.4,
    "new-instrument": 1.5,
    "forum-choice": 1.0,
    "state-responsibility": 1.5,
    "humanitarian-law": 2.2,
    "norm-development": 1.7,
    "sovereignty": 2.1,
    "human-rights": 2.1,
    "data-security": 2.3,
    "supply-chain": 2.4,
    "decision-making": 1.4,
}
_TELLING = {
    "vulnerability-disclosure": 6.0,
    "CERT": 4.2,
    "territory-due-diligence": 4.0,
    "espionage": 4.0,
    "trade": 3.2,
    "terrorism": 3.0,
    "cybercrime": 3.0,
    "assistance": 3.2,
}
_NO_HEADING = frozenset({"norms", "general", "threats", "norm-development"})  # titles of whole documents, no subject of a section
_USUAL = 2.5
_HEADING = 1.0


def _pattern(cue: str) -> str:
    words = cue.lower().replace("-", " ").split()
    parts = [r"(?:[\w'’-]+[\s-]+){0,3}?" if w == "*" else re.escape(w.rstrip("*")) + (r"\w*" if w.endswith("*") else "") for w in words]
    if len(words[-1]) <= 4 and "*" not in words[-1]:
        parts[-1] += r"s?\b"  # a short word is no stem: "cert" is not "certain"
    joined = ""
    for place, part in enumerate(parts):
        joined += part
        if place + 1 < len(parts) and words[place] != "*":
            joined += r"\w{0,3}[\s,-]+" if not words[place].endswith("*") else r"[\s,-]+"
    return joined


_WORD = later(r"[^\W_][\w'’]*")


class _Cue:
    """A cue, compiled when the first word that begins like it is met."""

    __slots__ = ("_pattern", "begins", "notation", "phrase", "weight")

    def __init__(self, phrase: str, notation: str, weight: float) -> None:
        self.phrase, self.notation, self.weight = phrase, notation, weight
        first = _WORD.match(phrase)
        self.begins = first[0] if first else phrase[:1]  # the first word, or its beginning: a cheap first look
        self._pattern: re.Pattern[str] | None = None

    def match(self, words: str, start: int) -> re.Match[str] | None:
        """Match the cue at a word's beginning."""
        if self._pattern is None:
            self._pattern = re.compile(_pattern(self.phrase))
        return self._pattern.match(words, start)


class Topics:
    """The cues of a lexicon, found by the first letters of a word."""

    def __init__(self, cues: dict[str, tuple[str, ...]]) -> None:
        self._by_letters: dict[str, list[_Cue]] = {}
        for notation, phrases in sorted(cues.items()):
            weight = _TELLING.get(notation) or _BROAD.get(notation, _USUAL)
            for phrase in sorted(set(phrases)):
                cue = phrase.strip().lower()
                if cue:
                    self._by_letters.setdefault(re.split(r"[\W_]", cue)[0][:3], []).append(_Cue(cue, notation, weight))

    @lru_cache(maxsize=10_000)  # noqa: B019  (one object a lexicon, words repeat)
    def _beginning(self, word: str) -> tuple[_Cue, ...]:
        """Return the cues that may begin with a word."""
        return tuple(cue for cue in self._by_letters.get(word[:3], ()) if word.startswith(cue.begins))

    def _hits(self, words: str) -> dict[str, tuple[float, list[tuple[int, int]]]]:
        """Return the spans of each topic's cues, overlapping ones once, with the topic's weight."""
        hits: dict[str, tuple[float, list[tuple[int, int]]]] = {}
        lower = words.lower()
        for word in _WORD.finditer(lower):
            for cue in self._beginning(word[0]):
                match = cue.match(lower, word.start())
                if match:
                    spans = hits.setdefault(cue.notation, (cue.weight, []))[1]
                    if not spans or match.start() >= spans[-1][1]:
                        spans.append(match.span())
                    else:
                        spans[-1] = (spans[-1][0], max(spans[-1][1], match.end()))
        return hits

    def weigh(self, words: str) -> dict[str, float]:
        """Return the weight of each topic that the words speak of: the cue that stands early weighs more, further ones add half."""
        return {
            notation: weight
            * (1 + 0.5 * min(2, len({words[slice(*s)].lower() for s in spans}) - 1) + 0.5 * max(0.0, 1 - spans[0][0] / 120))
            for notation, (weight, spans) in self._hits(words).items()
        }

    @lru_cache(maxsize=4096)  # noqa: B019  (one object a lexicon, titles repeat)
    def title(self, words: str) -> dict[str, float]:
        """Return the topics of a heading, remembered; where a cue stands in it says nothing."""
        return {notation: weight for notation, (weight, _) in self._hits(words).items()}


_COMPILED: dict[int, tuple[Lexicon, Topics]] = {}


def topics(lexicon: Lexicon) -> Topics:
    """Return the compiled topics of a lexicon, compiling them once."""
    held = _COMPILED.get(id(lexicon))
    if held is None:
        held = _COMPILED[id(lexicon)] = (lexicon, Topics(lexicon.cues("topics")))
    return held[1]


def topic(reading: Reading, words: str, sentence: Sentence | None, context: Sequence[str] = ()) -> str:
    """Return the topic of some words in their place: by the words and the headings, then by what leads them in, else "general"."""
    compiled = topics(reading.lexicon)
    own = compiled.weigh(words)
    heading: dict[str, float] = {}
    for depth, title in enumerate(reversed(sentence.section if sentence else ())):
        for notation, weight in compiled.title(title).items():
            if notation not in _NO_HEADING:
                heading[notation] = max(heading.get(notation, 0.0), weight * _HEADING / (1 + depth))
    total = {n: own.get(n, 0.0) + heading.get(n, 0.0) for n in {*own, *heading}}
    best = max(total, key=lambda n: (total[n], n), default=None)
    if best is not None and total[best] >= 1.0:
        return best
    for words_around in context:
        around = compiled.weigh(words_around)
        if around:
            return max(around, key=lambda n: (around[n], n))
    return best or "general"
