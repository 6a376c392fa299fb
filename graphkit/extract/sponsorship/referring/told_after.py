"""Acts upon the text last told, when nothing but a pronoun or nothing at all stands for it.

"It was Ruritania's delegate who introduced it", "by the day of the vote Freedonia and Sylvania had added their names".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from graphkit.extract.frame import DOCUMENT, Frame
from graphkit.extract.negation import negated, planned
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.changes.gained import is_puttable
from graphkit.extract.sponsorship.changes.joining import last_document
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.subjects import chaired, free, reference, times_between, who
from graphkit.extract.sponsorship.words import family, pattern

_CLEFT = pattern(
    r"\b[Ii]t\s(?:is|was|had\sbeen|has\sbeen)\s(?:\w+ly\s|again\s|also\s|in\sfact\s)?(?P<who>\u24c5)(?:'s\s(?:representative|delegate|ambassador|delegation|envoy|mission))?"
    r",?\s(?:who|that|which)\s(?P<aux>{AUX})(?P<verb>{SPONSOR}|{SUBMIT}|{DRAFT}|introduced|initiated)\s(?:it|them)(?=[\s,.;)]|$)(?!\sto\s)"
)
_NAMES = pattern(
    r"(?P<who>\u24c5)(?P<rest>(?:,?\s(?:and|as\swell\sas)\s(?:the\swhole|all\smembers|the\sentirety)\sof\s(?:the\s)?\u24c5)?)(?P<aside>{ASIDE}{0,1})\s(?P<aux>{AUX})"
    r"(?P<verb>(?:added|lent|put|given|gave|set|affixed|inscribed|entered|written|wrote)\s(?:its|their)\s(?:own\s)?(?:names?|signatures?)(?:\sdown|\sforward)?)(?=[,.;)]|\s(?:before|by|in\stime|too|as\swell|also|later|\u24c9)\b|\s?$)"
)
_PRINTED = later(r"\b(?:petition|book|condolence|treaty|convention|charter|agreement|pledge|list\sof\sspeakers|speakers|candidate)\b", re.I)


@rule("sponsorship.cleft-it", "it was \u24df", "it is \u24df", "it has been \u24df", "it had been \u24df", "it was ")
def cleft_it(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Who did it is set first, and the text is "it": "it was Ruritania's delegate who introduced it"."""
    name = "sponsorship.cleft-it"
    for match in _CLEFT.finditer(frame.text):
        document = _meant(frame, reading, match)
        place = match.start("who")
        if document is None or negated(match["aux"]) or planned(match["aux"]):
            continue
        if free(frame, place, match.end(), name) and not chaired(frame, place, match.start("verb"), name):
            yield _hit(frame, name, match, document, family(match["verb"]))


@rule("sponsorship.added-names", "name", "signature")
def added_names(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Those who sign on, the text not named again: "by the day of the vote Freedonia and Sylvania had added their names"."""
    name = "sponsorship.added-names"
    for match in _NAMES.finditer(frame.text):
        document = _meant(frame, reading, match)
        if document is None or negated(match["aux"]) or planned(match["aux"]) or _PRINTED.search(frame.text):
            continue
        if free(frame, match.start("who"), match.end(), name):
            found = _hit(frame, name, match, document, "join")
            also = frame.text.find("\u24c5", match.start("rest"), match.end("rest")) if match["rest"] else -1
            yield replace(found, who=(*found.who, who(frame, also))) if also >= 0 else found


def _meant(frame: Frame, reading: Reading, match: re.Match[str]) -> Reference | None:
    """The draft or paper last told, here or in what stands just before."""
    place = frame.text.rfind(DOCUMENT, 0, match.start())
    document = reference(frame, place) if place >= 0 else last_document(reading, frame.begins[match.start()])
    near = document is not None and frame.begins[match.start()] - document.end < 350
    return document if document and near and is_puttable(document, reading) else None


def _hit(frame: Frame, name: str, match: re.Match[str], document: Reference, does: str) -> Hit:
    start, end = frame.span(match.start("who"), match.end())
    return Hit(
        rule=name,
        start=start,
        end=end,
        who=(who(frame, match.start("who")),),
        document=document,
        verb=match["verb"],
        does=does,
        times=times_between(frame, match.start(), match.end()),
        confidence=0.75,
    )
