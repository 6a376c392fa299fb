"""The body that voted: by the words of the sentence, the forum of the voice, or the symbol."""

from __future__ import annotations

import re

from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Sentence

_NAMED = (
    (later(r"\bFirst\s+Committee\b|\bPremi\u00e8re\s+Commission\b", re.I), "UNGA-C1"),
    (later(r"\bSecond\s+Committee\b", re.I), "UNGA-C2"),
    (later(r"\bThird\s+Committee\b", re.I), "UNGA-C3"),
    (later(r"\bFourth\s+Committee\b", re.I), "UNGA-C4"),
    (later(r"\bFifth\s+Committee\b", re.I), "UNGA-C5"),
    (later(r"\bSixth\s+Committee\b", re.I), "UNGA-C6"),
    (later(r"\bSecurity\s+Council\b|\bConseil\s+de\s+s\u00e9curit\u00e9\b", re.I), "UNSC"),
    (later(r"\bHuman\s+Rights\s+Council\b", re.I), "HRC"),
)
_LABEL = later(r"\b(UNFC|UNGA|(?:First|Second|Third|Fourth|Fifth|Sixth)\s+Committee|General\s+Assembly)(?:,?\s+[^:;\n]{3,26})?\s*[:=]\s*$")
_ASSEMBLY = later(r"\b(?:General\s+)?Assembly\b(?!\s+(?:draft\s+)?resolution|\s+would)", re.I)
_COMMITTEE = later(r"\bCommittee\b")


def labelled(text: str, start: int) -> str | None:
    """The body that a label right before a count names: "UNFC: 131-0-44. UNGA: 140-1-41"."""
    label = _LABEL.search(text, max(0, start - 60), start)
    if label is None:
        return None
    return {"UNFC": "UNGA-C1", "UNGA": "UNGA"}.get(label[1]) or next((c for p, c in _NAMED if p.search(label[1])), "UNGA")


def body(reading: Reading, sentence: Sentence, document: str | None) -> str | None:
    """The body that voted, or None."""
    words = reading.text[sentence.start : sentence.end]
    for pattern, code in _NAMED:
        if pattern.search(words):
            return code
    committee = re.match(r"A/C\.(\d)/", document or "")
    forum = reading.voice(sentence.start).forum
    if _COMMITTEE.search(words):
        return f"UNGA-C{committee[1]}" if committee else forum if forum and forum.startswith("UNGA-C") else None
    if _ASSEMBLY.search(words) or re.search(r"\bplenary\b", words, re.I):
        return "UNGA"
    if committee:
        return f"UNGA-C{committee[1]}"
    if document and document.startswith(("A/RES/", "A/ES-", "A/L.")):
        return "UNGA"
    if document and document.startswith("S/"):
        return "UNSC"
    return forum
