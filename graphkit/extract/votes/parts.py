"""The part that was voted on, where it is not the text as a whole: paragraphs, sections, words, amendments and motions."""

from __future__ import annotations

import re

from graphkit.extract.patterns import later
from graphkit.extract.reading import Reference, Sentence
from graphkit.extract.votes.results import Result

_NTH = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh"
    r"|nine)teenth|twent(?:ieth|y[-\u2011 ]\w+)|last|final"
    r"|penultimate|concluding|\d{1,2}(?:st|nd|rd|th))"
)
_KIND = r"(?:operative|preambular|sub-?)"
_NO = r"\d{1,3}(?:\s?(?:bis|ter))?(?:\s?\([a-z]{1,3}\))?"
_PARAGRAPH = (
    rf"(?:{_KIND}\s*)?(?:sub-?)?paragraphs?\s+{_NO}(?:(?:\s?,\s?{_NO}){{0,8}},?\s+(?:and|to)\s+{_NO})?|(?:the\s+)?{_NTH}(?:(?:,\s+{_NTH}){{0,4}},?\s+and\s+{_NTH})?\s+(?:{_KIND}\s+)?paragraphs?"
    r"|(?:PP|OP)s?\s?\d{1,2}(?:\s?(?:,|and|to)\s?(?:PP|OP)?\s?\d{1,2}){0,6}|(?:the\s+)?(?:section|part|chapter)\s+(?:[IVX]{1,4}|[A-F]|\d{1,2})\b(?!\s+of\s+(?:its|the)\s+(?:report|agenda))"
)
PART = later(rf"\b(?P<part>(?:{_PARAGRAPH})(?:,?\s+and\s+(?:the\s+)?(?:{_PARAGRAPH})){{0,3}})", re.I)
_WHOLE = later(r"\b(?:as\s+a\s+whole|in\s+its\s+entirety|entire\s+(?:text|draft|resolution)|whole\s+text|dans\s+son\s+ensemble)\b", re.I)
_MOVED = later(
    r"\b(?P<what>(?:(?:oral|written|proposed|draft)\s+)?(?:sub-?)?amendments?|(?:procedural\s+)?motion)\b(?![^.;]*\bas\s+amended)", re.I
)
_SEPARATE = later(r"\b(?:retain|separate|vote|kept|keep|adopt|approv|paragraph|reject|delet|maintain|includ)", re.I)
_REPORT = later(r"\bparagraph\s+\d+\s+of\s+(?:its|the)\s+(?:report|agenda)", re.I)
_THE_PARAGRAPH = later(
    r"\b(?:the|that|this|those|these)\s+(?:(?:two|three|four|operative|preambular)\s+)?paragraphs?\b(?=[^.;]{0,120}\b(?:was|were|retained|kept|maintained|survived)\b)",
    re.I,
)
_DOCUMENT = later(r"\b(?:draft|resolution|text)\b", re.I)
_LABEL = later(r"(?:\s\([^()\n]{1,40}\))?\s*[:=]\s*")  # "OP4: 108-9-43"
_KEPT = later(
    r"[\s,)]*(?:(?:\((?:see\s+)?annex[^()]*\)|\([^()]{3,900}\))[\s,]*)?(?:the\s+(?:Committee|Assembly|Council)\s+)?(?:(?:also|then)\s+)?(?:(?:decided\s+|voted\s+)?(?:to\s+)?(?:retain|keep|maintain|adopt|include)(?:ed|s)?|(?:to\s+)?kept|on|was|that)\s+(?:the\s+)?"
    r"(?:(?:words?|phrase|term|reference|sentence)\s[^.;]{3,200}?\s(?:in|of|from|to)\s+(?:the\s+)?)?$",
    re.I,
)
_RETAINED = later(r"\b(?:retain|kept|keep|maintain|adopt|approv|reject|delet)(?:ed|ing)?,?\s+(?:by|with|in|on)\s[^.;,]{0,40}$", re.I)
_OBJECT = later(r"(?:\s*\([^()]{0,300}\))?[\s,]*(?:the\s+)?", re.I)


def part(text: str, sentence: Sentence, result: Result, floor: int, document: Reference | None) -> str | None:
    """The part voted on; ``floor`` is where the result before it ended."""
    start = max(floor, text.rfind(";", sentence.start, result.start) + 1)
    clause = text[start : result.start] if result.yes is not None else text[start : result.end]
    whole, named = list(_WHOLE.finditer(clause)), list(PART.finditer(clause))
    if whole and not (named and named[-1].start() > whole[-1].end()):
        return None
    if re.match(r"[\s,]*(?:the\s+(?:draft|text)\s+)?(?:as\s+a\s+whole)", text[result.end : result.end + 40], re.I):
        return None
    if not named:
        after = PART.search(text, result.end, min(sentence.end, result.end + 300))
        if after and (
            _KEPT.fullmatch(text, result.end, after.start())
            or (_RETAINED.search(clause) and _OBJECT.fullmatch(text, result.end, after.start()))
        ):
            return plain(after["part"])
    if named and result.yes is not None and _LABEL.fullmatch(clause, named[-1].end()):
        return plain(named[-1]["part"])
    if not named and (back := list(_THE_PARAGRAPH.finditer(clause))) and not list(_DOCUMENT.finditer(clause, back[-1].end())):
        earlier = list(PART.finditer(text, max(0, start - 600), start))
        return plain(earlier[-1]["part"]) if earlier else plain(back[-1][0])
    if named and _SEPARATE.search(clause) and not _REPORT.search(clause) and not _about(clause, named[-1]):
        return plain(named[-1]["part"])
    return None if document is not None and document.kind == "amendment" and document.symbol else _moved(clause, text, result, sentence)


def _about(clause: str, named: re.Match[str]) -> bool:
    """Whether a paragraph is what a motion or amendment is about: "an amendment by which paragraph 5 would be deleted was rejected"."""
    return bool(_MOVED.search(clause[: named.start()])) and bool(re.match(r"[^,;]{0,40}\bwould\b", clause[named.end() :]))


def _moved(clause: str, text: str, result: Result, sentence: Sentence) -> str | None:
    found = list(_MOVED.finditer(clause)) or list(_MOVED.finditer(text[result.end : min(sentence.end, result.end + 90)].split(";")[0]))[:1]
    if not found or re.search(r"\bas\s+(?:orally\s+)?(?:amended|revised)|\bchanged\b[^,;]*\bby\b", clause, re.I):
        return None
    return plain(found[-1]["what"].lower().removeprefix("proposed "))


def plain(words: str) -> str:
    """The words of a part in one line."""
    return re.sub(r"\s+", " ", words).lower().removeprefix("the ")
