"""What was voted on and by whom: the document, the paragraph where it is not the whole, the body."""

from __future__ import annotations

import re

from graphkit.extract.reading import Reading, Reference, Sentence
from graphkit.extract.votes.counts import Result

_PART = re.compile(
    r"\b(?P<part>(?:(?:operative|preambular|sub-?)\s*)?paragraphs?\s+\d{1,3}(?:\s?\([a-z]\))?(?:(?:\s?,\s?\d{1,3})*\s+(?:and"
    r"|to)\s+\d{1,3})?|(?:the\s+)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth"
    r"|fourteenth|fifteenth|\w+teenth|\w*twent\w+|last|final|penultimate|\d{1,2}(?:st|nd|rd|th))\s+(?:preambular"
    r"|operative)\s+paragraphs?"
    r"|(?:preambular|operative)\s+paragraphs?\s+\d{1,3}(?:\s+and\s+\d{1,3})?|(?:PP|OP)\s?\d{1,2})",
    re.I,
)

_BODIES = (
    (re.compile(r"\bFirst\s+Committee\b", re.I), "UNGA-C1"),
    (re.compile(r"\bSecond\s+Committee\b", re.I), "UNGA-C2"),
    (re.compile(r"\bThird\s+Committee\b", re.I), "UNGA-C3"),
    (re.compile(r"\bSecurity\s+Council\b", re.I), "UNSC"),
    (re.compile(r"\bHuman\s+Rights\s+Council\b", re.I), "HRC"),
    (re.compile(r"\b(?:General\s+)?Assembly\b", re.I), "UNGA"),
)


def document(reading: Reading, sentence: Sentence, result: Result) -> Reference | None:
    """What was voted on: the draft or resolution nearest before the counts in the sentence, else after them, else the one named last."""

    def fits(one: Reference) -> bool:
        return one.document is not None and one.kind not in ("report", "letter", "statement", "press-release", "verbatim-record", "treaty")

    inside = [
        r
        for r in reading.references_in(sentence.start, sentence.end)
        if fits(r) and not (result.match and result.start < r.start < result.end)
    ]
    before = [r for r in inside if r.start < (result.start if result.match else result.end)]
    after = [r for r in inside if r.start >= result.end]
    if before:
        drafts = [r for r in before if r.symbol or r.title]
        return (drafts or before)[-1]
    if after:
        return after[0]
    last = None
    for one in reading.references:
        if one.start >= sentence.start:
            break
        if fits(one) and one.end > sentence.start - 3000:
            last = one
    return last


def part(text: str, sentence: Sentence, result: Result) -> str | None:
    """The paragraph voted on, where it is not the text as a whole."""
    clause = text[max(sentence.start, text.rfind(";", sentence.start, result.start) + 1) : result.start]
    whole = list(re.finditer(r"\b(?:as\s+a\s+whole|entire\s+(?:text|draft)|whole\s+text)\b", clause, re.I))
    named = list(_PART.finditer(clause))
    if whole and named and named[-1].start() > whole[-1].end():
        return re.sub(r"\s+", " ", named[-1]["part"]).lower().removeprefix("the ")
    if re.search(r"\b(?:as\s+a\s+whole|entire\s+(?:text|draft)|whole\s+text)\b", clause + text[result.end : result.end + 20], re.I):
        return None
    found = [m["part"] for m in _PART.finditer(clause)]
    if not found and (
        moved := re.search(r"\b(?P<what>(?:oral\s+)?amendments?|motion|sub-?amendments?)\b(?![^.;]*\bas\s+amended)", clause, re.I)
    ):
        return moved["what"].lower()
    return (
        re.sub(r"\s+", " ", found[-1]).lower().removeprefix("the ")
        if found
        and re.search(r"\b(?:retain|separate|vote|kept|adopt|approv|paragraph)", clause, re.I)
        and not re.search(r"\bparagraph \d+ of (?:its|the) (?:report|agenda)", clause, re.I)
        else None
    )


def body(reading: Reading, sentence: Sentence, document: Reference | None) -> str | None:
    """The body that voted, by the sentence's words, the voice's forum or the symbol."""
    words = reading.text[sentence.start : sentence.end]
    for pattern, code in _BODIES[:5]:
        if pattern.search(words):
            return code
    committee = re.match(r"A/C\.(\d)/", document.document or "") if document else None
    forum = reading.voice(sentence.start).forum
    if re.search(r"\bCommittee\b", words):
        return f"UNGA-C{committee[1]}" if committee else forum if forum and forum.startswith("UNGA-C") else None
    if _BODIES[5][0].search(words) or re.search(r"\bplenary\b", words, re.I):
        return "UNGA"
    if committee:
        return f"UNGA-C{committee[1]}"
    if document and (document.document or "").startswith("A/RES/"):
        return "UNGA"
    if document and (document.document or "").startswith("S/"):
        return "UNSC"
    return forum
