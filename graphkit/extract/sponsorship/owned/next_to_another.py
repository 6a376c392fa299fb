"""A text set beside another, by whom it is and under what symbol: "A companion text by Ruritania, on snow, came out as CD/9".

News and papers tell so of rival, parallel and later texts: kind of text, mover, what it is about, then the symbol. "The first, moved by
Ruritania" tells of one of several just counted. Summaries, reports and records are nobody's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import Frame
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.owned.movable import unnamed
from graphkit.extract.sponsorship.owned.pairs import REPORT, is_paper
from graphkit.extract.sponsorship.subjects import chaired, free, reference, times_between, who
from graphkit.extract.sponsorship.words import pattern

_TEXT = (
    r"(?:(?:working\s|position\s|non-)?papers?|texts?|drafts?"
    r"|versions?|proposals?|amendments?|memorandum|counter-?(?:draft|proposal)|submission|contribution|alternative|\u24b9)"
)
_WHO = (
    rf"(?:\b(?:[Aa]n?|[Tt]he|[Aa]nother|[Tt]wo)\s(?:[\w-]+\s){{0,3}}?|(?=\u24b9))(?P<what>{_TEXT})(?:\s(?P<verb>circulated|tabled|submitted|put\sforward|presented|proposed|drafted|moved|prepared|distributed|offered|penned))?"
    r"(?:\s(?:jointly|\u24c9))?\s(?:by|from|of)\s(?:the\s)?(?P<who>\u24c5)(?P<about>(?:,?\s(?:on|about|concerning|regarding|dealing\swith|devoted\sto|covering|for|against)\s[^\u24c5\u24b9;:.()]{2,90}?,?)?)"
)
_ISSUED = pattern(
    _WHO + r",?\s(?:(?:which|and|that)\s)?(?:(?:was|were|is|has\sbeen|had\sbeen|will\sbe)\s(?:\w+\s)?)?"
    r"(?:published|issued|printed|circulated|distributed|appeared|came\sout|released|registered|numbered|followed|available)"
    r"(?:\s(?!as\b)[^\u24c5\u24b9;:.(),]{1,50}?)?,?\s(?:as|under|in)\s(?:(?:the\s)?(?:symbol|number)\s|document\s)?(?P<doc>\u24b9)"
)
_BESIDE = pattern(_WHO + r",\s(?:document\s|as\s)?(?P<doc>\u24b9)(?=,|\.|;|\s?$|\s(?:then|was|got|fell|failed|obtained|received|won))")
_ONE_OF = pattern(
    r"(?:^|[;.]\s|,\s(?:and|while|but)\s)(?:[Tt]he\s(?P<nth>first|second|third|fourth|other|latter|former|last)|[Oo]ne|[Aa]nother|[Aa]\s(?:second|third))(?:\sof\s(?:them|these|the\stwo))?,\s(?:also\s|jointly\s)?"
    r"(?P<verb>moved|tabled|submitted|put\sforward|proposed|co-?sponsored|sponsored|introduced|drafted|initiated)(?:\s(?:jointly|\u24c9))?\sby\s(?:the\s)?(?P<who>\u24c5)"
)
_COUNTED = later(r"\b(?:resolutions|drafts|texts|amendments|motions|proposals|decisions)\b", re.I)
_NOT = later(r"\b(?:not|never|no\slonger|without)\b", re.I)
_CHANGES = later(
    r"\b(?:amendments?|changes?|additions?|corrections?|annex|repl(?:y|ies)|answers?)\s(?:to|on)\s$", re.I
)  # the symbol may be theirs
_NOBODYS = later(r"\b(?:summary|summaries|report|record|letter|statement|speech|chair\w*|presiden\w+|facilitator\w*|secretar\w*)\b", re.I)
_FORUM = frozenset({"forum", "organization"})


@rule("sponsorship.next-to-another", " by ", " from ", " of ")
def next_to_another(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """A text set beside another, with its symbol: "A companion text by Ruritania, on snow, came out as CD/9"."""
    name = "sponsorship.next-to-another"
    for compiled in (_ISSUED, _BESIDE):
        for match in compiled.finditer(frame.text):
            place, document = match.start("who"), reference(frame, match.start("doc"))
            of_paper = is_paper(document) or re.match(r"S/\d", document.symbol or "")
            told = reference(frame, match.start("what")) if match["what"] == "\u24b9" else None
            if not of_paper or document.kind in ("report", "letter") or REPORT.search(document.symbol or "") or _NOBODYS.search(match[0]):
                continue
            start, end = frame.span(match.start(), match.end("doc"))
            if _NOT.search(match[0]) or _CHANGES.search(reading.text[:start][-40:]):
                continue
            if told and (told.kind in ("report", "letter", "treaty", "statement") or (told.symbol and told.document != document.document)):
                continue
            if not free(frame, match.start(), match.end(), name) or chaired(frame, place, place + 1, name):
                continue
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=(who(frame, place),),
                document=document,
                verb=match["verb"] or "text",
                does="draft" if match["verb"] in ("drafted", "penned") else "submit",
                times=times_between(frame, match.start(), match.end()),
                entry="original",
                confidence=0.75,
            )


@rule(
    "sponsorship.one-of-them",
    "moved by",
    "tabled by",
    "submitted by",
    "forward by",
    "proposed by",
    "sponsored by",
    "introduced by",
    "drafted by",
    "initiated by",
)
def one_of_them(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """One of several texts just counted: "The first, moved by Ruritania, was carried"."""
    name = "sponsorship.one-of-them"
    body = any(n.kind in _FORUM or n.code == "UN" for n in reading.names)
    for match in _ONE_OF.finditer(frame.text):
        place = match.start("who")
        before = reading.text[max(0, frame.begins[match.start()] - 320) : frame.begins[match.start()]]
        if not body or not _COUNTED.search(before) or not free(frame, match.start(), match.end(), name):
            continue
        start, end = frame.span(match.end() - len(match[0].lstrip(";., ")), match.end())
        yield Hit(
            rule=name,
            start=start,
            end=end,
            who=(who(frame, place),),
            document=unnamed(frame, reading, match.start("verb"), match.end(), "draft-resolution"),
            verb=match["verb"],
            does="introduce" if match["verb"] == "introduced" else "sponsor" if "sponsor" in match["verb"] else "submit",
            times=times_between(frame, match.start(), match.end()),
            confidence=0.75,
        )
