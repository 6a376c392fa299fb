"""Those who are new among many sponsors, and those who were won for a text.

Analyses count the sponsors of a text over the years and name those who came: "the newcomers including Ruritania", "Freedonia being the last
to sign up", "this time with Sylvania among its sponsors", "persuaded Freedonia to co-author the draft", "Ruritania lent it its name".
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
from graphkit.extract.sponsorship.subjects import chaired, free, reference, times_between, who
from graphkit.extract.sponsorship.words import pattern

_SPONSORS = r"(?:co-?\s?)?(?:sponsors|authors)"
_NEW = r"(?:newcomers?|additions?|new\sones?|new\snames?|(?:late|recent|latest|newest)\s(?:arrivals?|comers|recruits|additions?)|recruits)"
_TO_COME = (
    r"(?:to\s(?:sign\s(?:up|on)|join(?:\sin)?|come\s(?:on\sboard|in|aboard)|add\s(?:its|their)\snames?)|additions?|newcomers?"
    r"|arrivals?|recruits?)"
)
_NEWCOMERS = pattern(
    rf"\b{_SPONSORS}\b(?P<link>[^;.\u24b9\u24c5]{{0,140}}?)(?:,|;|\s-|\s\(|\.)\s?(?P<verb>(?:the\s|its\s|among\sthe\s|with\s)?{_NEW})(?:\s(?:are|were|being|include[ds]?|including)|:|,\samong\sthem|,)?\s(?:the\s)?(?P<who>\u24c5)(?=[.,;)]|\s-|$)"
)
_BEING = pattern(
    rf"\b{_SPONSORS}\b(?P<link>[^;.\u24b9\u24c5]{{0,140}}?)(?:,|;|\s-|\s\(|:)\s?(?:with\s)?(?:the\s)?(?P<who>\u24c5)\s(?P<verb>(?:being|were|was)\s(?:the|among\sthe)\s(?:very\s)?(?:last|latest|first|most\srecent|newest)"
    rf"(?:\s(?:two|three|ones?))?\s{_TO_COME})"
)
# "63 co-sponsors, Fiji being the last to sign up": the count is taken for the head of the list
_COUNTED = pattern(
    r"(?P<who>\u24c5)(?P<link>)\s(?P<verb>being\s(?:the|among\sthe)\s(?:very\s)?(?:last|latest|first|most\srecent|newest)"
    rf"(?:\s(?:two|three|ones?))?\s{_TO_COME})"
)
_CAME = pattern(
    rf"\b{_SPONSORS}\b(?P<link>[^;.\u24b9\u24c5]{{0,100}}?)(?::|;|,|\s-)\s(?:with\s)?(?:the\s)?(?P<who>\u24c5)\s(?:\w+ly\s|\u24c9\s)?(?P<verb>(?:came|coming)\s(?:in|on\sboard|aboard)|sign(?:ed|ing)\s(?:on|up)|join(?:ed|ing))(?=[.,;)]|\s\u24c9|\s(?:last|this|later|at|in|after|as)\b|$)"
)
_AMONG = pattern(
    r"(?P<link>),\s(?:(?:this\stime|now|again|once\smore|\u24c9)\s)?with\s(?:the\s)?(?P<who>\u24c5)\s(?:now\s|also\s|for\sthe\sfirst\stime\s)?(?P<verb>(?:counted\s)?among\s(?:its|the|their)\s(?:\w+\s)?"
    rf"{_SPONSORS})"
)
_WON = pattern(
    r"(?P<link>)\b(?P<verb>(?:persuaded|convinced|induced|enlisted|recruited|prevailed\s(?:up)?on|won\sover))\s(?:the\s)?(?P<who>\u24c5)\s(?:to\s(?:co-?\s?sponsor|co-?author|sponsor|sign\son\sto|join\s(?:it|them|him|her)?\s?in\s(?:co-?)?sponsoring"
    r"|lend\s(?:its|their)\snames?\sto)|into\s(?:co-?)?sponsoring|as\s(?:a\s)?(?:co-?)?(?:sponsors?|authors?)\s(?:of|for))\s(?P<it>it|\u24b9)"
)
_LENT = pattern(
    r"(?P<who>\u24c5)\s(?P<link>{AUX})(?P<verb>(?:lent|gave)\s(?P<it>it|\u24b9)\s(?:its|their)\s(?:names?|signatures?))(?=[.,;]|\s\u24c9|$)"
)
_DROPPED = pattern(
    r"(?P<who>\u24c5)\s(?P<link>{AUX})(?P<verb>(?:dropped|fell|drops|falls)\s(?:off|out\sof|from)\s(?:the|its)\s(?:list|roster|roll|co-?sponsors)(?!\sof\s(?!(?:co-?)?(?:sponsors|authors)))|withdraws?\s(?:its|their)\s(?:co-?)?sponsorship)\b"
)
# "Ruritania and Freedonia joined the four in 2015, when a revised version was circulated as L.9"
_FOUR = (
    r"(?:them|the\s(?:original\s|first\s|initial\s)?(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})(?:\s(?:States"
    r"|countries|sponsors|co-sponsors|authors|signatories))?)"
)
_JOINED_THEM = pattern(
    rf"(?P<who>\u24c5)\s(?P<link>{{AUX}})(?P<verb>joined\s{_FOUR})(?:\s\u24c9)?,?\s(?:when|as|in|with)\s(?:\u24b9|[^;.\u24b9\u24c5]{{0,40}}?\b(?:version|text|draft))\s(?:was|were)\s(?:then\s|also\s)?"
    r"(?:circulated|issued|submitted|tabled|distributed|published|sent)[^;.\u24b9\u24c5]{0,40}?\s(?:as|in|under)\s(?P<it>\u24b9)"
)
_SPOKEN_OF = later(r"(?:co-?)?sponsor|co-?author")
_OTHER = later(r"\b(?:meeting|side\sevent|conference|seminar|statement|speakers|voters|treaty|convention|motion)\b")


@rule(
    "sponsorship.newcomers",
    "newcomer",
    "addition",
    "arrival",
    "recruit",
    "new ones",
    "new names",
    " being ",
    " to sign",
    " came ",
    " signed ",
    " coming ",
    " signing ",
    " among ",
    " joining",
    " joined",
)
def newcomers(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """New ones of many: "63 co-sponsors, Freedonia being the last to sign up", "this time with Ruritania among its sponsors"."""
    name = "sponsorship.newcomers"
    for compiled in (_NEWCOMERS, _BEING, _COUNTED, _CAME, _AMONG):
        for match in compiled.finditer(frame.text):
            if negated(match["link"]) or planned(match["link"]) or _OTHER.search(match["link"]):
                continue
            first = frame.begins[match.start("who")]
            if compiled is _COUNTED and not _SPOKEN_OF.search(reading.text, first, first + 40):
                continue
            yield from _told(frame, reading, match, "sponsor" if compiled is _AMONG else "join", name)


@rule(
    "sponsorship.won-for",
    "persuaded",
    "convinced",
    "induced",
    "enlisted",
    "recruited",
    "joined t",
    "prevailed",
    "won over",
    " lent ",
    " gave ",
)
def won_for(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Who was won for a text: "persuaded Ruritania to co-author the draft", "Freedonia lent it its name"."""
    name = "sponsorship.won-for"
    for compiled in (_WON, _LENT, _JOINED_THEM):
        for match in compiled.finditer(frame.text):
            before = frame.text[max(0, match.start() - 40) : match.start()]
            if negated(before + match["link"]) or planned(before + match["link"]):
                continue
            yield from _told(frame, reading, match, "submit" if compiled is _JOINED_THEM else "sponsor", name)


@rule("sponsorship.dropped-off", "dropped ", "drops ", "fell ", "falls ", "withdraws ", "withdraw ")
def dropped_off(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Who is no longer on the list: "Ruritania dropped off the list", "Freedonia withdraws its co-sponsorship"."""
    name = "sponsorship.dropped-off"
    for match in _DROPPED.finditer(frame.text):
        near = reading.text[max(0, frame.begins[match.start()] - 250) : frame.ends[match.end() - 1] + 40]
        if not negated(match["link"]) and not planned(match["link"]) and _SPOKEN_OF.search(near):
            yield from _told(frame, reading, match, "withdraw", name)


def _told(frame: Frame, reading: Reading, match: re.Match[str], act: str, name: str) -> Iterator[Hit]:
    place = match.start("who")
    document = _meant(frame, reading, match)
    if document is None or chaired(frame, place, match.end(), name) or not free(frame, match.start(), match.end(), name):
        return
    start, end = frame.span(min(place, match.start("verb")), match.end())
    yield Hit(
        rule=name,
        start=start,
        end=end,
        who=(who(frame, place),),
        document=document,
        verb=match["verb"],
        does=act,
        times=times_between(frame, match.start(), match.end()),
        event=act != "sponsor",
        entry="withdrawn" if act == "withdraw" else None,
        complete=False,
        confidence=0.8,
    )


def _meant(frame: Frame, reading: Reading, match: re.Match[str]) -> Reference | None:
    """The text: named in the words, or before in the sentence, or the draft last named."""
    groups = match.groupdict()
    if groups.get("it") == DOCUMENT:
        return reference(frame, match.start("it"))
    place = frame.text.rfind(DOCUMENT, 0, match.start())
    found = reference(frame, place) if place >= 0 else last_document(reading, frame.begins[match.start()])
    if found is None or (place < 0 and frame.begins[match.start()] - found.end > 900):
        return None
    return (
        found
        if is_draft(found, reading)
        or found.kind == "resolution"
        or (found.called or "") in ("text", "resolution", "paper", "working paper")
        else None
    )
