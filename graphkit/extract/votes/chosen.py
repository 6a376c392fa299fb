"""Which of the documents that a sentence names was voted on, and which it only recalls."""

from __future__ import annotations

import re

from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference, Sentence
from graphkit.extract.votes.called import DRAFTS
from graphkit.extract.votes.results import Result

_ASIDE = later(
    r"(?:\b(?:amended|changed|modified|revised|altered|replaced|superseded)\b[^.;]{0,30}\s(?:by|in)|\brecall\w*|\breaffirm\w*|pursuant\s+to|in\s+accordance\s+with"
    r"|similar\s+to|build(?:s|ing)?\s+(?:up)?on|built\s+(?:up)?on|follow(?:s|ed|ing)\s+(?:up\s+)?(?:on|from)|replac(?:es|ing)|supersed(?:es|ing)|in\s+(?:preference|addition)\s+to|instead\s+of"
    r"|rather\s+than|in\s+place\s+of|draw(?:s|ing)\s+on|modelled\s+on|inspired\s+by|successor\s+to|complement(?:s|ing)|supplement(?:s|ing)|go(?:es|ing)\s+beyond|identical\s+to|based\s+on|established\s+(?:by|under)|requested\s+(?:in|by)|called\s+for\s+(?:in|by)|unlike|than|as\s+in|amendments?\s+to|follow-up\s+to|implementation\s+of"
    r"|under(?:\s+the\s+terms\s+of)?|mandated\s+by|referred\s+to\s+in|(?:which|that)\s+(?:refer(?:s|red)\s+to|mention(?:s|ed)|cite[sd]|welcome[sd]|urge[sd]\s+\w+\s+to\s+\w+)|referring\s+to|mentioning|required\s+by|since|like)\s+(?:its|the|a|an|paragraph\s+\d+\s+of)?\s*$",
    re.I,
)
_AMENDED = later(r"\bamendments?\b[^;\n]{0,160}[)\]]\s+to\s+(?:the\s+)?$", re.I)  # "the amendments of Ruritania (L.9) to draft L.8"
_CHANGED = later(r"\b(?:amended|changed|modified|altered)\b[^.;]{0,40}\bby\s+(?:(?:an?|the)\s+)?(?:\w+\s+)?$", re.I)
_DOES = later(r"\s*(?:,?\s*which\b[^;.]{0,80}?)?\s(?:was|were|received|got|won|passed|obtained|collected|gained|had|has)\b")
_APPOSITION = later(r",\s+(?:(?:the|an?|its|their)\s+)?(?:[\w\u2019'-]+\s+){0,4}$")
_IN = later(r"[^.;\u24b9]{0,140}?(?:\b(?:contained\s+in|in|as|circulated\s+as|as\s+a\s+whole,)|\(|\[)\s*$", re.I)
_ACTIVE = later(  # "the Assembly adopted by 117 votes to 17 the first resolution on tides": the object follows the count
    r"\b(?<!which\s)(?<!that\s)(?:the\s+)?(?:General\s+Assembly|Assembly|(?:\w+\s+)?Committee|(?:\w+\s+)?Council|Conference|Commission|Board|plenary|it)\s+"
    r"(?:(?:then|also|thus|had|has|finally|later|subsequently|narrowly)\s+){0,2}(?:adopted|approved|passed|endorsed|rejected|defeated),?\s+(?:by|with|on|in)\s[^.;,]{0,60}$"
)
_OBJECT = later(r",?\s+(?:(?:the|a|an|its|this|that|their)\s[^.;]{0,140})?", re.I)
_RECALLS = later(
    r"\b(?:(?:which|that)\s+(?:recall(?:s|ed)|reaffirm(?:s|ed)|refer(?:s|red)\s+to|mention(?:s|ed)|cite[sd]|welcome[sd]|note[sd]|take[sn]?\s+note\s+of|quote[sd]|invoke[sd])"
    r"|recalling|reaffirming|referring\s+to|mentioning|citing|welcoming|quoting|invoking)\s+(?:[\w-]+\s+){0,7}\(?$"
)
_SUBAMENDS = later(r"\bsub-?amendments?\b[^;]{0,160}\bto\s+(?:the\s+)?(?:(?:\w+\s+)?amendments?\b[^;]{0,80}[(\[]\s*)?$", re.I)


def object_after(reading: Reading, sentence: Sentence, before: Reference, result: Result, after: Reference) -> bool:
    """Whether what was voted on is told after the counts, though a document stands before them: the verb has no object there."""
    active = _ACTIVE.search(reading.text[before.end : result.start])
    if active is None or re.search(r"\b(?:which|that)\s+(?:the\s+)?$", reading.text[before.end : before.end + active.start()], re.I):
        return False
    return _OBJECT.fullmatch(reading.text, result.end, after.start) is not None


def in_passing(reading: Reading, sentence: Sentence, one: Reference) -> bool:
    """Whether a document is only told in passing: recalled, amended by, agreeing with."""
    words = reading.text[max(sentence.start, one.start - 60) : one.start]
    if _SUBAMENDS.search(reading.text, sentence.start, one.start):
        return True  # "the sub-amendment of Freedonia (L.10) to the amendment of Ruritania (L.9)"
    if one.kind == "amendment" or "amendment" in reading.text[one.start : one.end].lower():
        return _CHANGED.search(words) is not None
    if re.match(r"\W{0,3}\s*which\b|\W{0,3}\s*(?:adopted|approved|passed)\b", reading.text[one.end : one.end + 14]):
        return False  # "its resolution 3/2, which was adopted by …"
    if _AMENDED.search(reading.text, max(sentence.start, one.start - 220), one.start):
        return True
    return bool(_ASIDE.search(words)) and not re.search(r"\b(?:adopt|approv|retain|reject)\w*\s+(?:\w+\s+)?$", words, re.I)


def chief(reading: Reading, before: list[Reference]) -> Reference:
    """Of the documents before the counts the last that has a name; its symbol where the words beside it are an apposition."""
    named = [r for r in before if r.symbol or r.title]
    last = (named or before)[-1]
    drafts = [r for r in named if r.kind in DRAFTS or "/L." in (r.document or "")]
    if drafts and "/RES/" in (last.document or "") and not _DOES.match(reading.text, last.end):
        last = drafts[-1]  # a draft told with the resolutions that it follows
    if last.kind == "amendment" or (before[-1].kind == "amendment" and before[-1].how != "anaphor"):
        last = before[-1]
    for other in reversed(before):
        if other.symbol and other.end <= last.start and not last.symbol and _APPOSITION.fullmatch(reading.text, other.end, last.start):
            return other
    if (
        before[-1] is not last
        and before[-1].how == "description"
        and re.search(r"\b(?:another|second|new|oral)\b", reading.text[before[-1].start : before[-1].end], re.I)
    ):
        return before[-1]
    return last


def with_symbol(reading: Reading, after: list[Reference]) -> Reference:
    """The first document after the counts, or the symbol told with it: "an amendment submitted by Peru in document L.9"."""
    first = after[0]
    told = after[1] if len(after) > 1 and not first.symbol and after[1].symbol else None
    if told and (
        _IN.fullmatch(reading.text, first.end, told.start)
        or (reading.text[told.start : told.end].lower().startswith("document") and told.start - first.end < 90)
    ):
        return told
    return first


def recalled(reading: Reading, start: int, one: Reference) -> bool:
    """Whether the clause before a document told after the counts says that a part only recalls it: "paragraph 3, which recalls L.9"."""
    return _RECALLS.search(reading.text, start, one.start) is not None


def committee_report(reading: Reading, one: Reference) -> bool:
    """Whether it is the report of a committee: "Approved by the Second Committee (A/99/999) by recorded vote"."""
    return bool(
        one.document
        and re.fullmatch(r"A/\d+/\d+(?:/Add\.\d+)*", one.document)
        and re.search(
            r"\bCommittee(?:'s\s+report|\u2019s\s+report)?\s+[(\[]\s*(?:see\s+)?$", reading.text[max(0, one.start - 40) : one.start]
        )
    )
