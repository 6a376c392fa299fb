"""Who presents the text of its group, and who leads those that wrote it: "Ruritania presented the Group's paper", "The authors, led by X".

A member presents in the meeting what its group has put in: the member introduces, the group stands behind the text. Of authors told
without names those who lead them are named.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import DOCUMENT, Frame
from graphkit.extract.lists import Parties
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.acts.brought import is_text
from graphkit.extract.sponsorship.changes.joining import last_document
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.owned.movable import is_draft
from graphkit.extract.sponsorship.owned.pairs import is_paper
from graphkit.extract.sponsorship.subjects import chaired, free, reference, times_between, who
from graphkit.extract.sponsorship.words import pattern

_PRESENTED = pattern(
    r"(?P<who>\u24c5)\)?(?P<aside>{ASIDE}{0,1})\s(?P<aux>{AUX})(?P<verb>introduced|presented|read\sout|outlined|explained)(?:\s\u24c9)?\s(?:the\s)?(?P<group>\u24c5)'s?\s(?:(?!vote|position|view|support|candid)[\w-]+\s){0,3}?(?P<doc>\u24b9)"
)
_LED = pattern(
    r"(?:^|[;.]\s|,\s(?:and|but|as|while)\s|\bthat\s)(?P<lead>(?:[A-Z][a-z]+,\s)?(?:[Tt]he|[Ii]ts|[Tt]heir|[Tt]hese|[Tt]hose)\s(?:\w+\s)?(?P<verb>(?:co-?)?(?:authors|sponsors|drafters))(?:\sof\s(?:(?P<doc>\u24b9)|(?:the|this)\s(?:text|draft|resolution)))?)"
    r",?\s\(?(?:all\s|once\sagain\s|jointly\s)?(?:led|headed|spearheaded|guided)\sby\s(?:the\s)?(?P<who>\u24c5)"
)
_AT_HEAD = pattern(
    r"\b(?P<lead>(?:[Tt]he|[Ii]ts|[Tt]heir)\s(?:\w+\s)?(?P<verb>(?:co-?)?(?:authors|sponsors|drafters))(?:\sof\s(?P<doc>\u24b9))?),?\swith\s(?:the\s)?(?P<who>\u24c5)\s(?:at\stheir\shead|in\sthe\slead|leading)"
)
# "Its sponsors, headed by Ruritania": the words before the name belong to the list
_HEADED = later(
    r"(?:^|[;.]\s|,\s(?:and|but|as|while)\s|\bthat\s)(?P<lead>(?:[A-Z][a-z]+,\s)?(?:[Tt]he|[Ii]ts|[Tt]heir|[Tt]hese|[Tt]hose)\s)(?P<verb>)(?P<doc>)(?P<who>\u24c5)"
)
_AND_INCLUDING = later(r",?\s(?:and\s)?(?P<verb>including|among\sthem|with)\s(?:the\s)?(?P<who>\u24c5)(?=[,.;)]|$)(?!\s's)")
_SPONSORS = later(r"(?:co-?)?(?:sponsors|authors|drafters)\b", re.I)


@rule("sponsorship.groups-text", "introduced", "presented", "read out", "outlined", "explained")
def groups_text(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Who presents the text of its group: "Ruritania presented the Arab Group's working paper (WP.9)"."""
    name = "sponsorship.groups-text"
    for match in _PRESENTED.finditer(frame.text):
        place, document, group = match.start("who"), reference(frame, match.start("doc")), who(frame, match.start("group"))
        if not isinstance(group, Parties) or len(group.names) != 1 or group.names[0].kind != "group" or not is_text(document, reading):
            continue
        if free(frame, place, match.end(), name) and not chaired(frame, place, match.start("verb"), name):
            yield _hit(frame, name, match, place, "introduce")


_REACH = 900


@rule(
    "sponsorship.led-authors",
    "led by",
    "headed by",
    "spearheaded by",
    "guided by",
    " head",
    "lead",
    "its \u24df",
    "the \u24df",
    "their \u24df",
)
def led_authors(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Those who lead the authors of the text just told: "The authors, led by Ruritania and Freedonia, did not agree"."""
    name = "sponsorship.led-authors"
    for match in (*_LED.finditer(frame.text), *_HEADED.finditer(frame.text), *_AT_HEAD.finditer(frame.text)):
        led = who(frame, match.start("who"))
        if not match["verb"] and not (isinstance(led, Parties) and led.led and _SPONSORS.match(reading.text, led.start)):
            continue
        before = frame.text.rfind(DOCUMENT, 0, match.start())
        offset = frame.begins[match.start("lead")]
        document = (
            reference(frame, match.start("doc"))
            if match["doc"]
            else reference(frame, before)
            if before >= 0
            else last_document(reading, offset)
        )
        if document is None and not match["doc"]:
            document = _next_named(reading, frame)
        if document is None or offset - document.end > _REACH or not (is_draft(document, reading) or is_paper(document)):
            continue
        if free(frame, match.start("lead"), match.end(), name):
            start, end = frame.span(match.start("lead"), match.end())
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=(led,),
                document=document,
                verb=match["verb"] or "sponsors",
                does="main",
                times=times_between(frame, match.start(), match.end()),
                confidence=0.75,
            )
            also = _AND_INCLUDING.match(frame.text, match.end())
            if also:
                start, end = frame.span(also.start("verb"), also.end())
                beside = who(frame, also.start("who"))
                yield Hit(
                    rule=name, start=start, end=end, who=(beside,), document=document, verb="sponsors", does="sponsor", confidence=0.75
                )


def _next_named(reading: Reading, frame: Frame) -> Reference | None:
    """The draft that the next sentence names, where the text has named none: "The sponsors, led by Ruritania, met. Draft L.9 was ready"."""
    here = reading.sentence(frame.start)
    place = reading.place(here) + 1 if here else len(reading.sentences)
    if here is None or place >= len(reading.sentences) or reading.sentences[place].paragraph != here.paragraph:
        return None
    after = reading.sentences[place]
    told = [r for r in reading.references_in(after.start, after.end) if r.symbol]
    if len({r.document for r in told}) != 1 or told[0].start - after.start > 24 or reading.names_in(after.start, told[0].start):
        return None
    return told[0]


def _hit(frame: Frame, name: str, match: re.Match[str], first: int, does: str) -> Hit:
    start, end = frame.span(first, match.end("doc"))
    return Hit(
        rule=name,
        start=start,
        end=end,
        who=(who(frame, match.start("who")),),
        document=reference(frame, match.start("doc")),
        verb=match["verb"],
        does=does,
        times=times_between(frame, first, match.end()),
        confidence=0.8,
    )
