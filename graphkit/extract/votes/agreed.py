"""Ways of adopting without counts: "without a vote" and "by consensus".

Rules 87 and 127 of the rules of procedure of the General Assembly speak of recorded votes; what is not voted on is adopted without a
vote.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.patterns import later
from graphkit.extract.reading import Sentence
from graphkit.extract.tokens import lowered
from graphkit.extract.votes.results import Result

_DID = (
    r"(?:adopted|approved|passed|endorsed|agreed|retained|accepted"
    r"|adopt\u00e9e?s?|approuv\u00e9e?s?|adopte|approuve|ent\u00e9rin\u00e9e?s?)"
)
_HOW = (
    r"(?:without\s+(?:a\s+|taking\s+a\s+|recourse\s+to\s+a\s+|being\s+put\s+to\s+(?:a|the)\s+|putting\s+it\s+to\s+(?:a|the)\s+)?vote\b|by\s+(?:general\s+)?consensus"
    r"|without\s+objection|by\s+acclamation|sans\s+(?:(?:\u00eatre\s+)?mise?s?\s+aux\s+voix|(?:l[ea]s?\s+)?mettre\s+aux\s+voix|(?:aucun\s+)?vote\b"
    r"|(?:recourir|recours|proc\u00e9der|passer)\s+(?:au|\u00e0\s+un)\s+vote|opposition\b)|sans\s+qu['\u2019](?:il|elle)\s+(?:soit|ait\s+\u00e9t\u00e9|f\u00fbt)\s+(?:proc\u00e9d\u00e9\s+\u00e0\s+un\s+vote|mise?\s+aux\s+voix)"
    r"|par\s+(?:consensus|acclamations?))"
)
_SAID = ("without", "consensus", "acclamation", "sans")  # no such way is told without one of them
_AFTER = later(rf"\b{_DID}\b(?P<gap>[^.;]{{0,160}}?)\b(?P<how>{_HOW})", re.I)
_BEFORE = later(rf"\b(?:acting\s+)?(?P<how>{_HOW}),?\s(?P<gap>[^.;]{{0,120}}?)\b{_DID}\b", re.I)
_NOT_YET = later(
    r"\b(?:will|would|shall|hop(?:e|es|ed|ing)|expect\w*|should|could|may|might|if|to\s+be|wish(?:es|ed)?|cannot|until|always|usually"
    r"|traditionally|in\s+the\s+past|previously|devrai(?:t|ent)|pourrai(?:t|ent)|aurai(?:t|ent)|serai?(?:t|ent)?|sera|seront|doi(?:t|vent)|esp\u00e8re\w*|souhait\w+"
    r"|habituellement|traditionnellement)\b[^.;]{0,40}$|\bbe\s*$",
    re.I,
)
_ABBREVIATED = later(r"\b(?:A?C|CN|CONF|L|Rev|Add|WP|WG|PC|No)\.\s?\d")
_ALSO = later(rf"(?:,?\s*(?:and|while)\s+)(?P<what>[^.;]{{3,120}}?(?:\.\d+[^.;]{{0,60}}?){{0,3}})\s(?P<how>{_HOW})", re.I)


def agreed(text: str, sentence: Sentence, counted: list[Result]) -> Iterator[Result]:
    """The decisions of a sentence taken without counts; beside counts only where they are told of another text."""
    told: list[tuple[int, int, str]] = []
    lower = lowered(text)[sentence.start : sentence.end]
    last = counted[-1].end if counted else None
    if last is not None:
        match = _ALSO.match(text, last, sentence.end)
        if match:
            told.append((match.start("what"), match.end(), match["how"]))
    elif any(word in lower for word in _SAID):
        words = _ABBREVIATED.sub(lambda m: m[0].replace(".", "\u2024"), text[sentence.start : sentence.end])
        for pattern in (_AFTER, _BEFORE):
            for match in pattern.finditer(words):
                first, end = sentence.start + match.start(), sentence.start + match.end()
                if any(a < end and first < b for a, b, _ in told):
                    continue
                before = text[max(sentence.start, first - 90) : first]
                if _NOT_YET.search(before) or re.search(r"\bnot\b", text[max(sentence.start, first - 12) : end]):
                    continue
                told.append((first, end, match["how"]))
    for first, end, how in sorted(told):
        yield Result(first, end, None, None, None, "consensus" if "consensus" in how.lower() else "without-a-vote")
