"""Whom "its" and "their" mean before a paper that is told with its symbol: "Ruritania referred to its memorandum of March (CD/9)".

The pronoun means the subject of its clause, else the one party with which the sentence before begins; it agrees with it in number. Where
a body has come between or two parties could be meant, nobody is.
"""

from __future__ import annotations

import re

from graphkit.extract.frame import DOCUMENT, PARTY, Frame, Spoken, frame
from graphkit.extract.lists import Parties
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.hits import Who
from graphkit.extract.sponsorship.subjects import chaired, reference, who

_NOUN = later(
    r"\b(?:its|their)\s(?:(?!and\b|or\b)[\w\u24c9'-]+\s){0,4}?(?:drafts?|texts?|(?:non-)?papers?|memorand(?:um|a)|(?:counter-?)?proposals?|(?:sub-?)?amendments?|plans?|scheme|formula"
    r"|formulation|outline|wording|language|alternative|notes?|suggestions?|submissions?|contributions?|sketch|variant|study|ideas?|initiative|compromise|list|elements"
    r"|resolution)(?:\s(?:on|for|concerning|regarding|about|to|in)\s(?:(?!\b(?:was|were|is|are|has|had|have|which|that|who)\b)[^\u24c5\u24b9;:.()]){2,80}?)?(?:\s\u24c9)?,?\s"
    r"(?:[(\[](?:see\s|in\s)?(?:document\s)?|(?:in|as|under)\s(?:document\s)?)$",
    re.I,
)
_OWN = later(r"\bof\s(?:its|their)\sown(?:\s\u24c9)?,?\s(?:[(\[]|in\s|as\s)(?:document\s)?$", re.I)
_BEGINS = later(r"(?P<its>its|their)\s", re.I)
_THEIR = later(r"\btheir\b", re.I)
_CLAUSE = later(r"(?:[;:]|\.\s|\)\.)")
_AFTER = later(r"\b(?:by|with|from|to|for|against|on|in|between|than|like|unlike|as|at|of|towards|and|or)\s(?:the\s)?$", re.I)
_POSITION = later(
    r"\b(?:position|views?|approach|concerns?|thinking|stance|preferences?|delegations?|government|answer|reply)\sof\s(?:the\s)?$", re.I
)
_BEGINNING = later(r"(?:^|[,;(]\s|\b(?:that|while|whereas|but|and|which|when|because|as)\s)(?:the\s)?$", re.I)
_BODY = later(
    r"(?:\b(?:that|while|whereas|and|but|when|as|where|before|after)|,|^)\s?(?:the\s)?(?:\w+\s){0,2}(?:\u24bb|Committee|Conference|Commission|Group|Council|Assembly|Secretariat|Bureau|Chair\w*|President|Panel|Agency)\b",
    re.I,
)
_AS_SUBJECT = later(
    r"(?:States|members|countries|Powers|delegations|three|four|five|six|seven|eight|nine|ten)\b[^.;:\u24b9]{0,60},\s\u24c5,?\s(?:has|have|had)\b"
)
# "Ruritania said that Freedonia could not support its draft": a text of whoever is judged
_JUDGES = later(
    r"\b(?:support|accept|oppos|reject|endors|welcom|criti|block|vet|obstruct|misread|misunderst|misrepresent|agree\w*\sto|vot\w*\s(?:for|against|on))\w*\s[^,;]{0,20}$",
    re.I,
)
_RIGHT_BEFORE = later(r"\u24c5\s(?:for|on|about|over|to\s\w+)\s(?:\w+ing\s)?$")
_NOT_THEIRS = later(r"\b(?:chair\w*|rapporteur\w*|facilitator\w*|secretariat\w*|report)\b", re.I)


def told_as_own(drawn: Frame, reading: Reading, place: int) -> int | None:
    """Where "its" stands before a document that is somebody's own: in its own words, or with a noun right before its symbol."""
    words = reading.text[drawn.begins[place] : drawn.ends[place]]
    if _NOT_THEIRS.search(words):
        return None
    if _BEGINS.match(words):
        return place
    before = drawn.text[:place]
    found = _NOUN.search(before) or _OWN.search(before)
    if found:
        return found.start()
    other = before.rfind(DOCUMENT)  # "its working paper of July (CD/9)"
    if other >= 0 and re.fullmatch(r"(?:\s\u24c9|\sof\s\w+)?,?\s(?:[(\[]|in\s(?:document\s)?)", before[other + 1 :]):
        told = reference(drawn, other)
        if told.symbol is None and _BEGINS.match(reading.text, told.start):
            return other
    return None


def owner(drawn: Frame, reading: Reading, first: int, place: int) -> Who | None:
    """The one whom the pronoun means, or None."""
    words = drawn.text[first:place] if first < place else reading.text[drawn.begins[place] : drawn.ends[place]][:8]
    several = _THEIR.search(words) is not None
    clause = max((m.end() for m in _CLAUSE.finditer(drawn.text, 0, first)), default=0)
    for start in sorted({clause, 0}, reverse=True):
        found = _in_clause(drawn, start, first, several)
        if found is not None:
            doubtful = found < 0 or chaired(drawn, found, found + 1, "sponsorship.whose-symbol")
            return None if doubtful else who(drawn, found)
        if PARTY in drawn.text[start:first]:
            return None
    return _before(drawn, reading, first, several)


def _in_clause(drawn: Frame, start: int, first: int, several: bool) -> int | None:
    """The place of the subject in a clause; -1 where it is doubtful, None where the clause has none."""
    near = _RIGHT_BEFORE.search(drawn.text, start, first)
    if near and _agrees(who(drawn, near.start()), several):
        return near.start()
    fitting = []
    for at, part in drawn.all(PARTY, start, first):
        lead = drawn.text[max(start, at - 30) : at]
        if _agrees(part, several) and (not _AFTER.search(lead) or _POSITION.search(lead) or _BEGINNING.search(lead)):
            fitting.append(at)
    if not fitting:
        return None
    last = fitting[-1]
    if len(fitting) > 1 and not _BEGINNING.search(drawn.text[max(start, last - 30) : last]):
        return -1
    return -1 if _BODY.search(drawn.text, last + 1, first) or _JUDGES.search(drawn.text, last + 1, first) else last


def _agrees(part: object, several: bool) -> bool:
    if isinstance(part, Spoken):
        return False  # "our" would be said
    if not isinstance(part, Parties):
        return False
    if part.names and part.names[0].kind == "group" and len(part.names) == 1:
        return True
    return (len(part.names) > 1 or bool(part.others)) == several


def _before(drawn: Frame, reading: Reading, first: int, several: bool) -> Who | None:
    """The one party of the sentence before, with which it begins."""
    here = reading.sentence(drawn.start)
    number = reading.place(here) if here else 0
    if not number or PARTY in drawn.text[:first] or _BODY.search(drawn.text, 0, first):
        return None
    last = reading.sentences[number - 1]
    told = frame(reading, last.start, last.end)
    if drawn.start - last.end > 4 or last.role != "sentence" or told.text.count(PARTY) != 1:
        return None
    if told.text.find(PARTY) > 8 and not _AS_SUBJECT.search(told.text):
        return None
    part = told.parts[told.text.index(PARTY)]
    return part if isinstance(part, Parties) and _agrees(part, several) else None
