"""What stands near words of voting: a body or a text spoken of, a count, a vote told.

"Ruritania opposed it" is a vote only where one was taken; "supported" and "said no" are said of much else.
"""

from __future__ import annotations

import re

from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Sentence
from graphkit.extract.votes.matter import fits
from graphkit.model import VoteClaim

_CONTEXT = later(
    r"\b(?:draft|resolution|Committee|Assembly|Security\s+Council|the\s+vote|recorded\s+vote|vote\s+of|explanation\s+of|explain\w*\s+(?:of\s+)?(?:its|his|her|their)?\s*votes?|amendment|paragraph|representatives?|delegat\w+|text|measure|motion|proposal|r\u00e9solution|Conseil|projet|texte|Commission|Assembl\u00e9e|amendement|paragraphe|d\u00e9l\u00e9gation|repr\u00e9sentante?|scrutin)\b",
    re.I,
)


def in_sight(reading: Reading, sentence: Sentence) -> bool:
    """Whether a body, a text or a vote was spoken of."""
    first = max(0, sentence.start - 1500)
    return _CONTEXT.search(reading.text, first, min(len(reading.text), sentence.end + 200)) is not None or any(
        fits(r) for r in reading.references_in(first, sentence.end)
    )


def beside_a_vote(reading: Reading, sentence: Sentence, known: list[VoteClaim]) -> bool:
    """Whether a count, or the word "voted", stands in this sentence or near before it."""
    near = reading.text[max(0, sentence.start - 400) : sentence.end + 160]
    return any(k.yes is not None and sentence.start - 700 < k.end and k.start < sentence.end + 300 for k in known) or bool(
        re.search(r"\b(?:voted|voting|abstain(?:ed|ing)?|put\s+to\s+(?:the|a)\s+vote)\b", near)
    )


def count_before(known: list[VoteClaim], sentence: Sentence) -> VoteClaim | None:
    """The count told last before the end of a sentence, and not far from it."""
    near = [k for k in known if k.yes is not None and sentence.start - 500 < k.end and k.start < sentence.end]
    return max(near, key=lambda k: k.start, default=None)
