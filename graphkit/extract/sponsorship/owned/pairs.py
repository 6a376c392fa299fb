"""Papers told by their symbols: "the proposals of Ruritania (CD/9991), Freedonia (CD/9992)", "WP.9 (Ruritania)".

Where a State and the symbol of a paper stand beside each other and a word for papers leads them in, the paper is that State's. Symbols of
resolutions, records and reports are nobody's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from graphkit.extract.frame import DOCUMENT, Frame, Spoken
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.hits import Hit, Who, rule
from graphkit.extract.sponsorship.subjects import chaired, free, reference, who
from graphkit.extract.sponsorship.words import pattern

_PAPER = later(r"(?:^|/)(?:WP|CRP|MISC|NPM|L)\.|^(?:CD|CCD|ENDC|DC)/(?!PV|SR)|^CDDH/(?:[IV]+/)?\d")
REPORT = later(
    r"^(?:NPT/CONF\.\d{4}|BWC/CONF\.[IVX]+|TPNW/MSP/\d{4}|CCM/\w+/\d{4}|APLC/\w[\w.]*)/(?:PC\.[IVX]+/|INF\.)?\d+(?:/|$)|/INF[./]\d"
)
_IN = later(r"\b[Ii]n\s$")
_TOLD = later(r"(?:^|/)(?:WP|CRP)\.\d|^(?:CD|CCD|ENDC)/\d|^CDDH/")
_OF = pattern(
    r"(?:\b(?:papers?|proposals?|documents?|submissions?|texts?|amendments?|contributions?|memorand(?:um|a)|drafts?|plans?|ideas?"
    r"|suggestions?|reported"
    r"|proposed|suggested|described|\u24b9)[^.;:\u24b9\u24c5]{0,60}?\s|\u24b9\s)(?P<how>by|of|from"
    r"|made\sby)\s(?P<who>\u24c5)(?:\s\u24c9)?(?:,?\son\sbehalf\sof\s(?:the\s)?(?P<for>\u24c5))?,?\s[(\[](?:(?:in|see)\s)?"
    r"(?:document\s)?(?P<doc>\u24b9)[)\]]"
)
_NEXT = pattern(
    r"(?:,|;|,?\sand|,?\sas\swell\sas)\s(?:(?:by|of|from)\s)?(?P<who>\u24c5)(?:\s\u24c9)?,?\s[(\[](?:document\s)?(?P<doc>\u24b9)[)\]]"
)
_IN_BRACKETS = pattern(
    r"\b(?:papers?|proposals?|documents?|submissions?|ideas?|suggestions?|contained\sin|set\sout\sin|see"
    r"|in)\s(?P<doc>\u24b9)\s\((?:by\s|submitted\sby\s)?(?P<who>\u24c5)\)"
)


_OWN = later(
    r"(?:my|our)\s+(?:(?:delegation|country|government)['\u2019]s\s+)?(?:(?:own|joint|earlier|previous|recent|new|annual|biennial|traditional|short|modest|latest|common|revised|two|three|first|second)\s+)*(?:(?:working"
    r"|position|discussion"
    r"|conference\s+room|food-for-thought)\s+papers?|papers?|non-papers?|amendments?|proposals?|drafts?|texts?|resolutions?|decisions?)\b",
    re.I,
)


_TOLD_FIRST = later(r"\u24b9,\s$")


def beside(reading: Reading) -> Iterator[int]:
    """Yield the symbols of papers in brackets or before them, and of working papers and papers called one's own: cues where no verb is."""
    for one in reading.references:
        bracketed = "(" in reading.text[max(0, one.start - 12) : one.start + 1] or "(" in reading.text[one.end - 1 : one.end + 2]
        if (one.symbol or spoken_for(reading, one)) and (
            (bracketed and (is_paper(one) or (one.symbol and REPORT.search(one.symbol))))
            or (one.symbol and _TOLD.search(one.symbol))
            or spoken_for(reading, one)
            or (is_paper(one) and _IN.search(reading.text, max(0, one.start - 4), one.start))
        ):
            yield one.start


def spoken_for(reading: Reading, part: object) -> bool:
    """Tell whether a part of a frame is a document that the speaker calls its own: "my letter", "our paper"."""
    return isinstance(part, Reference) and reading.text[part.start : part.start + 4].lower().startswith(("my ", "our "))


_MY_LETTER = later(r"\b(?:my|our)\s(?:\w+\s){0,2}(?:letters?|notes?|repl(?:y|ies)|communications?|telegrams?|cables?)\b", re.I)


def own_documents(frame: Frame, reading: Reading) -> bool:
    """Tell whether a sentence speaks of letters or papers of the speaker's own, though the speaker is no party in it."""
    return _MY_LETTER.search(frame.text) is not None or any(spoken_for(reading, part) for part in frame.parts.values())


@rule("sponsorship.pair", DOCUMENT.lower())
def pair(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """A State with the symbol of its paper in brackets, and the other way round."""
    name = "sponsorship.pair"
    for match in _OF.finditer(frame.text):
        one: re.Match[str] | None = match
        while one:
            document = reference(frame, one.start("doc"))
            if is_paper(document) and free(frame, one.start(), one.end(), name) and not chaired(frame, one.start("who"), one.end(), name):
                hit = _hit(frame, one.start("how") if one is match else one.start("who"), one.end(), who(frame, one.start("who")), document)
                yield replace(hit, behalf=who(frame, one.start("for"))) if one is match and one["for"] else hit
            one = _NEXT.match(frame.text, one.end())
    for match in _IN_BRACKETS.finditer(frame.text):
        document = reference(frame, match.start("doc"))
        if is_paper(document) and "/L." not in (document.symbol or "") and free(frame, match.start(), match.end(), name):
            yield _hit(frame, match.start("doc"), match.end(), who(frame, match.start("who")), document)


@rule("sponsorship.own-paper", DOCUMENT.lower())
def own_paper(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The speaker's own paper, told by its symbol: "in our working paper CD/9991 we set out"."""
    for place, document in frame.all(DOCUMENT):
        voice = reading.voice(frame.begins[place])
        called = document if isinstance(document, Reference) else None
        if called and not called.symbol and _TOLD_FIRST.search(frame.text, max(0, place - 3), place):
            document = frame.parts[place - 3]  # "L.9, our annual resolution"
        if (
            not isinstance(document, Reference)
            or not document.symbol
            or "/RES/" in document.symbol
            or not voice.asserted_by
            or voice.reported_by
        ):
            continue
        own = called if called and _OWN.match(reading.text, called.start, called.end) else None
        if own and free(frame, place, place + 1, "sponsorship.own-paper"):
            by = Spoken(own.start, own.start + 3, voice.asserted_by)
            yield replace(_hit(frame, place, place + 1, by, document), rule="sponsorship.own-paper", verb="our")


def is_paper(document: Reference) -> bool:
    """Tell whether a symbol is that of a draft or paper, of which somebody is the author."""
    return bool(document.symbol and _PAPER.search(document.symbol))


def _hit(frame: Frame, first: int, last: int, by: Who, document: Reference) -> Hit:
    start, end = frame.span(first, last)
    return Hit(
        rule="sponsorship.pair",
        start=start,
        end=end,
        who=(by,),
        document=document,
        verb="of",
        does="submit",
        entry="original",
        confidence=0.85,
    )
