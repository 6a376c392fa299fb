"""Papers named as the place where a State says something: "In working paper WP.9 Ruritania set out a plan", "in WP.9 they proposed".

Who proposes in a working paper submitted it. Only papers are read so: in a record, a report or a letter others speak, and a text of
the Chair is nobody's. A pronoun stands for the parties with which the sentence before begins.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from graphkit.extract.frame import PARTY, Frame, frame
from graphkit.extract.lists import Parties
from graphkit.extract.negation import negated, planned
from graphkit.extract.patterns import found_by, later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.owned.pairs import REPORT, is_paper
from graphkit.extract.sponsorship.subjects import chaired, free, reference, times_between, who

_SAYS = (
    r"(?P<aux>(?:(?:had|has|have|also|already|jointly|together|first|then|again|later|therefore|both|\w+ly|\u24c9),?\s){0,4})"
    r"(?P<verb>proposed?s?|suggest(?:ed|s)?|set(?:s)?\s(?:out|forth)|outlined?s?|described?s?|advanced?s?|advocated?s?|offer(?:ed|s)?|recommend(?:ed|s)?"
    r"|sketched|elaborated|developed|explained|explains|argued?s?|put\sforward|presented|gave|listed|identified|called\sfor|laid\s(?:out|down)|spelled\sout|drew\sup|explored?s?|examined?s?)\b"
)
_IN = later(
    rf"(?:^|[.;,(]\s|\b(?:and|but|while|when|where)\s)(?:[Ii]n|[Bb]y|[Tt]hrough|[Ww]ith)\s(?:its\s|their\s|a\s)?(?P<doc>\u24b9)(?P<gap>(?:\s\(\u24b9\))?(?:,?\s\u24c9)?,?)\s"
    rf"(?:(?P<who>\u24c5)|(?P<they>they|it|the\s(?:two|three|four|five|same|latter)(?:\s\w+)?))\s{_SAYS}"
)
# "In its working paper of 10 August (CCD/9) the Ruritanian delegation made a suggestion": whatever it did there
_IN_ITS = later(
    r"(?:^|[.;]\s|\b(?:and|but|that)\s)(?:[Ii]n|[Bb]y|[Tt]hrough|[Ww]ith)\s(?P<doc>\u24b9)(?:(?:\s(?:of|from))?\s\u24c9)?(?:\s\((?P<symbol>\u24b9)\))?(?:,?\s\u24c9)?,?\s"
    r"(?P<who>\u24c5)\s(?P<aux>(?:(?:had|has|have|also|again|\w+ly),?\s){0,2})(?P<verb>[a-z]{3,}(?:ed|es)?|made|took|drew|went|put|gave)(?P<they>)\b"
)
# "In a paper laid before the Committee, Ruritania asked": the participle tells that it was put in
_IN_ONE_PUT_IN = later(
    r"(?:^|[.;]\s|\b(?:and|but|that)\s)(?:[Ii]n|[Bb]y|[Tt]hrough|[Ww]ith)\s(?P<doc>\u24b9),?\s(?:(?:formally|jointly|also|later|first|\u24c9)\s)?"
    r"(?:(?:laid|placed|put|brought|set)\sbefore|submitted|presented|circulated|tabled|distributed|introduced|sent|handed|addressed)"
    r"(?P<gap>(?:\s(?!(?:by|and|but|that|which|who|from|for)\b)[^,;:.()\u24c5\u24b9]{1,70})?(?:\s\(\u24b9\))?),\s"
    r"(?P<who>\u24c5)\s(?P<aux>(?:(?:had|has|have|also|again|\w+ly),?\s){0,2})(?P<verb>[a-z]{3,}(?:ed|es)?|made|took|drew|went|put|gave|set|laid)(?P<they>)\b"
)
_ITS = later(r"(?:its|their|his|her)\s", re.I)
_PAPER = later(r"(?:^|/)(?:WP|CRP)\.\d|^(?:CCD|ENDC)/\d")
_WORD = later(r"\b(?:papers?|non-papers?|memorand(?:um|a)|proposals?)\b", re.I)
_OTHERS = later(r"\b(?:chair\w*|president\w*|secretariat|facilitator|rapporteur|rolling|compil\w+|report)\b", re.I)


@rule(
    "sponsorship.in-its-paper", "in \u24d3", "in its \u24d3", "in their \u24d3", "in a \u24d3", "by \u24d3", "through \u24d3", "with \u24d3"
)
def in_its_paper(drawn: Frame, reading: Reading) -> Iterator[Hit]:
    """The paper in which a State says it: "In working paper RUR/WP.9 they suggested a template"."""
    name = "sponsorship.in-its-paper"
    for match in (*_IN.finditer(drawn.text), *_IN_ITS.finditer(drawn.text), *_IN_ONE_PUT_IN.finditer(drawn.text)):
        document = reference(drawn, match.start("doc"))
        if found_by(match, _IN_ITS):
            if not _ITS.match(reading.text, document.start):
                continue
            if match["symbol"] and not document.symbol:
                numbered = reference(drawn, match.start("symbol"))
                document = replace(document, document=numbered.document, symbol=numbered.symbol)
        if not (_put_in if found_by(match, _IN_ONE_PUT_IN) else _own)(document, reading) or negated(match["aux"]) or planned(match["aux"]):
            continue
        told = who(drawn, match.start("who")) if match["who"] else _before(reading, drawn, match)
        if told is None or not free(drawn, match.start("doc"), match.end(), name):
            continue
        if match["who"] and chaired(drawn, match.start("who"), match.start("verb"), name):
            continue
        first = match.start() + len(match[0]) - len(match[0].lstrip(" .;,("))
        start, end = drawn.span(first, match.end())
        yield Hit(
            rule=name,
            start=start,
            end=end,
            who=(told,),
            document=document,
            verb=match["verb"],
            does="submit",
            times=times_between(drawn, match.start(), match.end()),
            confidence=0.75,
        )


def _own(document: Reference, reading: Reading) -> bool:
    """Tell whether a document is a paper with a symbol, not told as the Chair's or a body's."""
    words = reading.text[document.start : document.end]
    if not document.symbol or not is_paper(document) or REPORT.search(document.symbol) or _OTHERS.search(words):
        return False
    return _PAPER.search(document.symbol) is not None or _WORD.search(words) is not None


def _put_in(document: Reference, reading: Reading) -> bool:
    """Tell whether a document is a paper of somebody's, with a symbol or without one."""
    words = reading.text[document.start : document.end]
    return _WORD.search(words) is not None and not _OTHERS.search(words)


def _before(reading: Reading, drawn: Frame, match: re.Match[str]) -> Parties | None:
    """The parties with which the sentence before begins, where it names no others."""
    here = reading.sentence(drawn.start)
    place = reading.place(here) if here else 0
    if not place or PARTY in drawn.text[: match.start("they")]:
        return None
    last = reading.sentences[place - 1]
    before = frame(reading, last.start, last.end)
    if drawn.start - last.end > 4 or last.role != "sentence" or before.text.count(PARTY) != 1 or before.text.find(PARTY) > 5:
        return None
    told = before.parts[before.text.index(PARTY)]
    if not isinstance(told, Parties) or told.others:
        return None
    several = len(told.names) > 1 or told.names[0].kind == "group"
    return told if several != (match["they"] == "it") else None


def told_there(words: str) -> bool:
    """Tell whether a frame without a party may tell of a paper of those named before."""
    return _IN.search(words) is not None
