"""Texts told by how they came about: "Ruritania wrote the first version", "Ruritania and Freedonia merged their texts into one (L.7)".

Who wrote the first version of a draft is one of its drafters. Where authors of rival drafts merge them, the joint text is that of both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import DOCUMENT, Frame, frame
from graphkit.extract.lists import Parties
from graphkit.extract.negation import negated, planned
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.changes.gained import is_puttable
from graphkit.extract.sponsorship.changes.joining import last_document
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.subjects import chaired, free, reference, times_between, who
from graphkit.extract.sponsorship.words import pattern

_FIRST = pattern(
    r"(?P<who>\u24c5)\s(?P<aux>{AUX})(?P<verb>wrote|drafted|penned|produced|prepared|supplied|contributed|provided|furnished"
    r"|drew\sup|came\sup\swith|put\stogether)\s"
    r"(?:the|a)\s(?:very\s)?(?:first|initial|original|earliest|preliminary)\s(?:version|sketch|outline|elements|wording"
    r"|formulation)(?:\sof\s(?P<doc>\u24b9))?(?=[\s,.;]|$)"
    r"(?!\sof\s(?!\u24b9))"
)
_MERGED = pattern(
    r"(?P<who>\u24c5)\s(?P<aux>{AUX}(?:(?:agreed|decided|managed)\sto\s)?)(?P<verb>merged?|combined?|fused?|pooled?|blend(?:ed)?"
    r"|consolidated?|amalgamated?|joined)\stheir\s(?:\w+\s){0,3}?"
    r"(?:texts|drafts|proposals|papers|versions|resolutions|amendments|initiatives|\u24b9)(?:\s\u24c9)?(?P<into>,?\s(?:into|in"
    r"|to\sform|as)\s(?:(?:an?|one|the)\s(?:\w+\s)?)?(?P<doc>\u24b9))?"
)
_OUTCOME = later(
    r"(?:The|Their|A|This|What)\s(?:\w+\s){0,2}?(?:outcome|result|product|joint|merged|combined|single|common|consolidated"
    r"|resulting|emerged)\b[^.;\u24b9\u24c5]{0,60}?\u24b9|\u24b9"
)
_TOGETHER = later(r"\b(?:joint|merged|combined|single|common|consolidated|resulting)\b", re.I)


@rule("sponsorship.first-version", " version", " sketch", " outline", " elements", " wording", " formulation")
def first_version(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Who wrote a text first: "Ruritania wrote the first version", of the draft last named."""
    name = "sponsorship.first-version"
    for match in _FIRST.finditer(frame.text):
        place = match.start("who")
        document = reference(frame, match.start("doc")) if match["doc"] else last_document(reading, frame.begins[place])
        if document is None or frame.begins[place] - document.end > 400 or not is_puttable(document, reading):
            continue
        if negated(match["aux"]) or chaired(frame, place, place + 1, name) or not free(frame, place, match.end(), name):
            continue
        yield _hit(frame, name, match, match.end(), document, "draft")


@rule("sponsorship.merged", " their ")
def merged(drawn: Frame, reading: Reading) -> Iterator[Hit]:
    """Rival texts made one: "Ruritania and Freedonia merged their texts. The outcome, the joint draft (L.7), was adopted"."""
    name = "sponsorship.merged"
    for match in _MERGED.finditer(drawn.text):
        party = who(drawn, match.start("who"))
        if not isinstance(party, Parties) or len(party.names) < 2 or negated(match["aux"]) or planned(match["aux"]):
            continue
        document = reference(drawn, match.start("doc")) if match["into"] else _outcome(drawn, reading)
        if document is None or not is_puttable(document, reading) or not free(drawn, match.start(), match.end(), name):
            continue
        yield _hit(drawn, name, match, match.end(), document, "submit")


def _outcome(drawn: Frame, reading: Reading) -> Reference | None:
    """The text of which the next sentence says that it came of the merger."""
    here = reading.sentence(drawn.start)
    place = reading.place(here) + 1 if here else len(reading.sentences)
    following = reading.sentences[place] if place < len(reading.sentences) else None
    if following is None or following.role != "sentence" or following.end - following.start > 2000:
        return None
    after = frame(reading, following.start, following.end)
    told = _OUTCOME.match(after.text)
    if told is None:
        return None
    document = reference(after, told.end() - 1)
    alone = told[0] == DOCUMENT
    return document if not alone or _TOGETHER.search(reading.text[document.start : document.end]) else None


def _hit(drawn: Frame, name: str, match: re.Match[str], last: int, document: Reference, does: str) -> Hit:
    start, end = drawn.span(match.start("who"), last)
    return Hit(
        rule=name,
        start=start,
        end=end,
        who=(who(drawn, match.start("who")),),
        document=document,
        verb=match["verb"],
        does=does,
        times=times_between(drawn, match.start(), last),
        confidence=0.75,
    )
