"""The list of sponsors as a thing: what texts call it, which draft it is of, and whether "the list" is one of sponsors at all."""

from __future__ import annotations

import re

from graphkit.extract.frame import DOCUMENT, PARTY, TIME, Frame
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.changes.joining import NEVER_SPONSORED
from graphkit.extract.sponsorship.subjects import reference

COUNT = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3})"
SPONSORS = r"(?:co-?\s?)?(?:sponsors?|authors)(?:hip)?\b"
ROLL = (
    rf"(?:(?:the|its|their|that|this)\s)?(?:(?:revised|updated|original|printed|growing|long|lengthening|said|same|initial|existing|full|"
    rf"complete|other|current|{COUNT})\s){{0,2}}(?:(?:list|roster|ranks?|group|number|circle|names|company|those|that)\sof\s(?:the\s|its\s)?"
    rf"(?:(?:original|other|additional|initial|growing)\s)?)?{SPONSORS}(?:\slist)?"
)
LIST = r"(?:the|that)\s(?:said\s|same\s|above\s|printed\s)?list\b(?!\s(?:of|in)\s(?!\u24b9))"
OF = r"(?:\s(?:of|to|for|in|on)\s(?:the\s)?(?P<doc>\u24b9))?"
NAMES = r"(?:its|their|his|her|our)\s(?:own\s)?(?:names?|signatures?)"
NOW = (
    rf"(?:(?:also|too|now|since|subsequently|later|then|thereafter|meanwhile|in\sthe\s(?:meantime|interim|meanwhile)|further|likewise|just"
    rf"|recently|in\saddition|additionally|both|all|each|formally|thus|duly|in\sturn|accordingly|already|orally|{TIME}"
    r"|at\s(?:its|their)\s(?:own\s)?request|from\sthe\sfloor|at\sthe\slast\s(?:minute|moment)),?\s){0,3}"
)
WANT = (
    r"(?:wish(?:es|ed)?|would\s(?:also\s|both\s|all\s)?like|asked|asks?|want(?:s|ed)?|requested|requests?|decided|agreed"
    r"|(?:expressed|indicated|conveyed|signalled|stated|voiced)\s(?:its|their|the|a|his|her)\s(?:wish|desire))"
)
SAID = (
    r"(?:(?:,?\s(?:has|have|had))?\s(?:(?:then|also|further|later)\s)?(?:informed|told|advised|notified|announced|indicated|stated|said|reported"
    r"|added|declared|confirmed|let\sit\sbe\sknown|made\s(?:it\s)?known)(?:\s(?:the|us|members|delegations)\b[^\u24c5\u24b9;:.]{0,50}?)?(?:\s\u24c9)?(?:\sthat)?(?:,\s[^\u24c5\u24b9;:.]{1,70},)?\s"
    r"(?:it|they|he|she|(?:its|their|his|her)\s(?:own\s)?(?:delegations?|country|countries|governments?))(?=\s))?"
)
BESIDE = r"\)?(?:,\s(?!and\b)[^,;:.\u24b9\u24c5]{1,90},(?=\s)|\s\([^()\u24b9]{1,90}\)|,?\s\u24c9,?)?(?:,?\s(?:who|which))?"
_NOT_ITSELF = later(
    r"\b(?:with|by|from|to|against|for|none\sof|neither|nor|few\sof|unlike|like|(?:support|favou?r|defence|spite|view|memory|honou?r|territory)\sof)\s(?:the\s|delegations?\sof\s)?$",
    re.I,
)
_OTHER_LIST = later(
    r"\b(?:speak\w*|participant\w*|observer\w*|vot(?:e|ed|es|ing)|candidates?|signator\w+|parties|members|experts?)\b", re.I
)
_SPONSORS = later(r"sponsor|\bauthors\b", re.I)
_OF_ELSE = later(
    r"\s(?:of|for)\s(?:the\s|its\s|this\s|that\s)?+(?!\u24b9|behalf|second\b|first\b|latter|former|other\b|it\b|them\b|both\b|(?:\w+\s){0,2}(?:drafts?|texts?|resolutions?|decisions?|proposals?|amendments?|papers?)\b)\w",
    re.I,
)
_CARRIER = later(r"/(?:CRP|INF|NONE|Add)[./]?\d*", re.I)
_DRAFTS = frozenset({"draft-resolution", "draft-decision", "resolution", "revised-draft"})


def of_else(frame: Frame, last: int) -> bool:
    """Tell whether the words go on with what else the sponsors are of: "of the peace process", "of the item"."""
    return _OF_ELSE.match(frame.text, last) is not None


def of_sponsors(frame: Frame, reading: Reading, first: int, last: int) -> bool:
    """Tell whether a list or a name told without more is one of sponsors: the words around speak of them, and of no other list."""
    start, end = frame.span(first, last)
    here = reading.sentence(start)
    words = reading.text[start if here is None else here.start : end if here is None else here.end]
    return not _OTHER_LIST.search(words) and _SPONSORS.search(reading.text, max(0, start - 500), end) is not None


def begin(match: re.Match[str]) -> int:
    """Where the words of a match begin, without the mark or the space before them."""
    return match.start() + len(match[0]) - len(match[0].lstrip(" ,.;:-"))


def acts(frame: Frame, place: int) -> bool:
    """Tell whether the party at a place can be the one who acts: not "chaired with Ruritania", "none of the members of the Union"."""
    return _NOT_ITSELF.search(frame.text, max(0, place - 30), place) is None


def meant(frame: Frame, reading: Reading, match: re.Match[str], *, far: bool = False) -> Reference | None:
    """The draft of which a match tells sponsors: the one it names, the last of its sentence, else the last draft of the text before.

    Papers that only carry the list, or the cost of a draft, are not meant, and sponsors are told of a draft sooner than of amendments.
    """
    groups = match.groupdict()
    named = next((match.start(name) for name in groups if name.startswith(("doc", "left", "off")) and groups[name]), -1)
    if named >= 0:
        return reference(frame, named)
    offset = frame.begins[match.start()]
    near = [r for r in reading.references if r.end <= offset and r.end > offset - 4000 and r.document and r.kind not in NEVER_SPONSORED]
    near = [r for r in near if not carries(r, reading)]
    drafts = [r for r in near if r.kind in _DRAFTS]
    if near and near[-1].kind == "amendment" and drafts:
        return drafts[-1]
    if near and "/RES/" in (near[-1].document or ""):  # a resolution that a draft recalls has its sponsors behind it
        near = [r for r in near if "/L." in (r.symbol or "")] or near
    if near:
        return near[-1]
    place = frame.text.find(DOCUMENT, match.end())
    return reference(frame, place) if 0 <= place < match.end() + 160 and (far or PARTY not in frame.text[match.end() : place]) else None


def carries(one: Reference, reading: Reading) -> bool:
    """Tell whether a document is told only as the place of a list or of a cost estimate."""
    symbol = one.symbol or ""
    if not (_CARRIER.search(symbol) or "/L." in symbol) or symbol.startswith("CD/"):
        return False
    sentence = reading.sentence(one.start)
    floor = sentence.start if sentence else max(0, one.start - 120)
    return bool(_CARRIER.search(symbol) and re.match(r"A/C\.\d", symbol)) or bool(
        re.search(r"implications?\b[^.;]{0,90}$", reading.text[floor : one.start], re.I)
    )
