"""What takes the force out of a statement: denial, condition, question, plan, and whole texts that are play.

The rules ask for finite verbs right beside their subject, so that "did not co-sponsor" and "will table" never match; what is left to
look for
stands before the subject ("if", "neither", "denied that") or around the text (a Model United Nations conference).
"""

from __future__ import annotations

import re

from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading

_PLAY = later(
    r"\bModel\s+(?:UN|United\s+Nations|U\.N\.)\b|\b[A-Z]{0,5}MUN(?:C|UC|GA)?\b(?!\w)|\bmock\s+(?:UN|United\s+Nations|session|assembly"
    r"|committee)|\bsimulation\s+of\s+the\s+(?:UN|United\s+Nations|General\s+Assembly)|\bfictional\b|\brole-?play",
    re.I,
)
_HINTS = ("MUN", "Model", "MODEL", "mock", "Mock", "imulation", "ictional", "ole-play", "ole play", "oleplay")
_MUN = later(r"\b(?:[A-Z]{1,5})?MUN(?:C|UC|GA)?\b")
_BEFORE = later(
    r"(?:\b(?:if|whether|unless|should|were|neither|nor|no|not|never|without|instead\s+of|rather\s+than|as\s+if|as\s+though|until"
    r"|except(?:\s+for)?|other\s+than|unlike|apart\s+from|save\s+for|with\s+the\s+exception\s+of|if,?\s+as|had)\s+(?:the\s+|that\s+)?$"
    r"|\bnone\s+of\s+[^,;]{0,40}$|\b(?:experts?|students?|scholars?|researchers?|academics?|professors?|candidates?|pupils?)\s+(?:from|of|for|representing)\s+(?:the\s+)?$"
    r"|\b(?:den(?:y|ies|ied|ying)|rumou?rs?|alleg(?:es|ed|ing|ation)\w*|untrue|not\s+true|no\s+truth|false(?:ly)?|incorrect(?:ly)?"
    r"|suppos(?:e|ing)|imagin(?:e|ing)|fictitious|hypothetical(?:ly)?|pretend\w*)\b[^,;]{0,60}$)",
    re.I,
)
_NEGATED = later(
    r"\b(?:not|never|no\s+longer|neither|nor|without|cannot|n't|refus\w+|declin\w+|fail\w+\s+to|unable|withdr[ae]w\w*)\b|n't\b",
    re.I,
)
_MODAL = later(
    r"\b(?:will|would|shall|should|may|might|could|can|must|to\s+be|if|whether|intend\w*|plan(?:s|ned|ning)?|hop(?:e|es|ed|ing)|expect\w*"
    r"|about\s+to|wish(?:es)?|want(?:s|ed)?|ready|prepared\s+to|due\s+to|set\s+to|soon)\b",
    re.I,
)


def held_back(before: str) -> str | None:
    """Return why what follows these words is not said to be so, or None. ``before`` is the text of the clause up to the subject."""
    match = _BEFORE.search(before)
    return f"after {match[0].split()[0].lower()!r}" if match else None


_MISTAKE = later(
    r"\b(?:(?:results?|resulted|resulting|due|owing|attributable|thanks)\s+(?:from|to)|because\s+of|through|by|on\s+account\s+of|(?:this|that|which|it)\s+(?:is|was))"
    r"\s+(?:an?|the|some)\s+(?:\w+\s+){0,2}?(?:error|mistake|oversight|misprint|slip|misunderstanding)\b|\bby\s+(?:mistake|inadvertence)\b|\bin\s+error\b"
    r"|\berroneously\b|\b(?:mistakenly|inadvertently|wrongly)\s+(?:been\s+)?(?:list|show|includ|add|nam|record|report|appear|put|print|omit|mention)\w*|\bpar\s+(?:erreur|inadvertance)\b"
    r"|\bshould\s+(?:not|never)\s+(?:have\s+(?:been\s+)?)?(?:appear|figure|listed|included|named|be\s+(?:listed|included|on\s+the\s+list))"
    r"|\b(?:has|had|have)\s+not\s+(?:co-?)?sponsored\s+(?:this|that|the|it)\b",
    re.I,
)


def mistaken(text: str, start: int, end: int) -> str | None:
    """Return why a text takes back, in the words around, that somebody sponsors a document, or None."""
    paragraph = text.find("\n\n", end)
    last = min(end + 220, paragraph if paragraph >= 0 else len(text))
    match = _MISTAKE.search(text, max(0, start - 80), last)
    return f"{match[0].lower()!r}: taken back" if match else None


def negated(words: str) -> str | None:
    """Return why the words between subject, verb and document undo the act, or None."""
    match = _NEGATED.search(words)
    return f"{match[0].lower()!r} before the act" if match else None


def planned(words: str) -> str | None:
    """Return why the words between document and act make it a plan, or None."""
    match = _MODAL.search(words)
    return f"{match[0].lower()!r}: not done yet" if match else None


def fiction(reading: Reading) -> list[tuple[int, int]]:
    """Return the stretches of a text that are play: all of it where its head says so or it says so twice, else the paragraph that does."""
    if "play" not in reading.kept:
        reading.kept["play"] = _fiction(reading.text)
    found: list[tuple[int, int]] = reading.kept["play"]
    return found


def _fiction(text: str) -> list[tuple[int, int]]:
    if not any(word in text for word in _HINTS):
        return []
    found = [m for m in _PLAY.finditer(text) if not m[0].islower() or " " in m[0] or m[0].startswith(("fict", "role"))]
    found = [m for m in found if "MUN" not in m[0].upper() or _MUN.fullmatch(m[0]) or " " in m[0]]
    if not found:
        return []
    strong = [m for m in found if not m[0].lower().startswith(("fict", "role"))]
    if strong and (strong[0].start() < 1500 or len(strong) > 1):
        return [(0, len(text))]
    places = []
    for match in found:
        first = max(text.rfind("\n\n", 0, match.start()), 0)
        last = text.find("\n\n", match.end())
        places.append((first, last if last >= 0 else len(text)))
    return places
