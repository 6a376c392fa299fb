"""Sponsors that a text gains and loses, told of the text: "a revised version, now with Ruritania as an additional sponsor".

Historians follow a draft from version to version: "to these Freedonia was added in L.7/Rev.1", "Sylvania having adhered by the latter", "it
lost Freedonia, one of its sponsors". Treaties are adhered to and events have sponsors too: only drafts and papers are read here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import DOCUMENT, Frame
from graphkit.extract.negation import negated, planned
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.changes.joining import last_document
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.owned.movable import is_draft
from graphkit.extract.sponsorship.owned.pairs import is_paper
from graphkit.extract.sponsorship.subjects import free, reference, times_between, who
from graphkit.extract.sponsorship.words import pattern

_SPONSORS = r"(?:co-?\s?)?(?P<noun>sponsors?|authors?|signator(?:y|ies))"
_LATE = r"(?P<late>(?:(?:an?|its|the|two|three|four|five|six|fresh)\s)*(?:(?:additional|further|new|extra|late|fresh)\s)?)"
_AS = pattern(
    r"(?:(?:,|\(|-)\s?(?:(?:now|this\stime|only|but|again|and)\s){0,2}with\s(?:the\saddition\sof\s)?|\s(?:gained|acquired|attracted"
    r"|picked\sup|took\son|won|enlisted|added"
    rf"|recruited|counted|listed)\s)(?P<who>\u24c5)\sas\s{_LATE}{_SPONSORS}\b"
)
_GAINS = later(r"\s(?:gained|acquired|attracted|picked|took|won|enlisted|added|recruited)\b", re.I)
_HAVING = pattern(
    r"(?P<who>\u24c5)\s(?:(?:later|also|since|meanwhile|itself|themselves)\s)*having\s(?:(?:later|also|since|meanwhile|by\sthen"
    r"|\w+ly)\s)*(?P<noun>adhered|acceded|joined|signed\son"
    r"|been\sadded|become\s(?:(?:a|further|additional)\s)?(?:co-?)?sponsors?|joined\sin\s(?:co-?)?sponsoring|withdrawn|dropped\sout)(?P<to>\s(?:to|in|from|by|with|as)\s(?:(?:the|its|their)\s(?:(?:list|ranks|number)\sof\s(?:the\s)?(?:co-?)?sponsors|(?:co-?)?sponsors|latter"
    r"|list|sponsors)|\u24b9|it\b|them\b)|(?=[,;.)]|\s\u24c9|\slater\b|\sby\s))"
)
_THESE = pattern(
    r"\bto\s(?:these|them|those|this\s(?:list|group)|whom|which|their\s(?:number|list|ranks)|the\soriginal\s\w+)(?:\s(?:names"
    r"|sponsors|authors|States|countries|delegations))?,?\s(?:"
    r"(?P<who>\u24c5)\s(?:were|was|had\sbeen|have\sbeen|has\sbeen)\s(?:(?:later|then|subsequently|also)\s)*(?P<noun>added|joined)"
    r"|(?:were|was|had\sbeen)\s(?:(?:later|then|subsequently|also)\s)*added\s(?P<more>\u24c5))"
)
_LOST = pattern(
    rf"\b(?:lost|shed|forfeited|(?:was|were)\s(?:then\s|later\s)?(?:deserted|abandoned)\sby)\s(?P<who>\u24c5)(?:,\s(?:(?:one|two"
    rf"|three|four|both|all|some|half)\s)(?:of\s)?(?:(?:its|the|their)\s)"
    rf"(?:\w+\s){{0,3}}?|\sas\s(?:an?\s|its\s)?(?:\w+\s)?){_SPONSORS}\b"
)
_SPOKEN_OF = later(r"sponsor|author|signator|signature|names?\b", re.I)
_IT = later(r"\b(?:it|which)\b[^.;:]*$", re.I)
_ISSUED = later(
    r"\b(?:issued|circulated|published|reissued|distributed|appeared)\b[^.;:\u24b9\u24c5]{0,40}\b(?:as|in|under)\s(?:document\s)?\u24b9"
)
_EVENT = later(
    r"\b(?:workshop|seminar|event|conference|meeting|exhibition|panel|project|programme|fund|course|retreat|symposium|tournament"
    r"|initiative)s?\b",
    re.I,
)


@rule("sponsorship.gained", " as ", "having ", " these", " them", " those", "lost ", "shed ", "by ", "original")
def gained(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """A text with those whom it gains or loses: "now with Ruritania as an additional sponsor", "it lost Freedonia, one of its sponsors"."""
    name = "sponsorship.gained"
    for compiled in (_AS, _HAVING, _THESE, _LOST):
        for match in compiled.finditer(frame.text):
            document = _document(frame, reading, match, compiled)
            place = match.start("who") if match["who"] else match.start("more")
            before = frame.text[max(0, match.start() - 60) : match.start() + 1]
            if document is None or negated(before.rpartition(",")[2]) or planned(before.rpartition(";")[2]):
                continue
            if not free(frame, match.start(), match.end(), name):
                continue
            left = compiled is _LOST or bool(re.match(r"withdr|dropped", match.groupdict().get("noun") or ""))
            fresh = compiled is _AS and (re.search(r"addition|further|new|extra|late|fresh", match["late"]) or _GAINS.match(match[0]))
            later = compiled in (_HAVING, _THESE) or bool(fresh)
            first = match.start() + len(match[0]) - len(match[0].lstrip(" ,(-"))
            start, end = frame.span(first, match.end())
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=(who(frame, place),),
                document=document,
                verb=match.groupdict().get("noun") or "added",
                does="withdraw" if left else "join" if later else "sponsor",
                times=times_between(frame, first, match.end()),
                entry="withdrawn" if left else None,
                confidence=0.8,
            )


def _document(frame: Frame, reading: Reading, match: re.Match[str], compiled: re.Pattern[str]) -> Reference | None:
    """The draft or paper of which the clause speaks: the symbol under which it came out, the last one named in the sentence or before."""
    issued = _ISSUED.search(frame.text, match.end()) if compiled is _AS else None
    if issued and is_puttable(document := reference(frame, issued.end() - 1), reading):
        return document
    if compiled is _THESE:
        words = reading.text[max(0, frame.start - 200) : frame.begins[match.start()]]
        if not _SPOKEN_OF.search(words):
            return None
        version = re.compile(r"[^.;:\u24b9\u24c5]{0,80}[(,]\s?\u24b9").match(frame.text, match.end())
        if version and is_puttable(document := reference(frame, version.end() - 1), reading):
            return document
    place = frame.text.rfind(DOCUMENT, 0, match.start())
    while place >= 0:
        if is_puttable(reference(frame, place), reading):
            return None if _EVENT.search(frame.text, place, match.start()) else reference(frame, place)
        place = frame.text.rfind(DOCUMENT, 0, place)
    if compiled is _HAVING or _EVENT.search(frame.text, 0, match.start()):
        return None
    if compiled is not _THESE and not _IT.search(frame.text, 0, match.start() + 1):
        return None  # "the movement lost Ruritania, one of its sponsors"
    last = last_document(reading, frame.begins[match.start()])
    return last if last and frame.begins[match.start()] - last.end < 300 and is_puttable(last, reading) else None


def is_puttable(document: Reference, reading: Reading) -> bool:
    """Tell whether a document is one that has sponsors or authors."""
    return (
        is_paper(document)
        or is_draft(document, reading)
        or document.kind == "resolution"
        or document.revises is not None
        or (document.called in ("text", "version"))
    )
