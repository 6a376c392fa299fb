"""Many counted, and some or all of them named beside the count.

"58 co-sponsoring States, Ruritania and Freedonia among them", "those that have signed on include Sylvania", "Five countries have filed a
draft. The five -- Ruritania, … -- expect it to be discussed". The press counts sponsors first and names whom its readers know.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from graphkit.extract.frame import Frame, frame
from graphkit.extract.lists import Parties
from graphkit.extract.negation import negated, planned
from graphkit.extract.numbers import COUNT, number
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.changes.joining import last_document
from graphkit.extract.sponsorship.hits import Hit, Who, rule
from graphkit.extract.sponsorship.subjects import free, reference, times_between, who
from graphkit.extract.sponsorship.words import family, pattern
from graphkit.extract.tokens import places

_CROWD = r"(?:countries|states|nations|governments|delegations|members|capitals|missions|powers)"
_SPONSORING = pattern(
    rf"(?:{COUNT}|many|several|numerous|other)\s(?:other\s)?(?P<verb>(?:co-?)?sponsoring(?=\s{_CROWD})|(?:co-?)?sponsors(?=\s(?:from|across)\s))(?:\s{_CROWD})?(?:\s(?:from|of|in|across)\s[^\u24c5\u24b9,.;:()]{{3,50}}?)?(?:,\s|\s\(|\s--?\s|:\s|\s)"
    r"(?:(?:among\sthem|including|notably|such\sas|namely)\s(?:the\s)?)?(?P<who>\u24c5)"
)
_SIGNED = (
    r"(?P<verb>(?:co-?)?sponsored|signed\s(?:on|up)|put\stheir\s(?:names?|signatures?)|added\stheir\s(?:names?|signatures?)|given\stheir\snames?"
    r"|lent\stheir\snames?|co-?authored|co-?tabled)"
)
_THOSE = pattern(
    rf"\b(?:those|(?:the|other)\s{_CROWD}|the\slist\sof\sthose|{COUNT}\s{_CROWD})\s(?:that|who|which|to)\s(?P<aux>(?:(?:has|have|had|also|already|so\sfar|since|\u24c9)\s)*)"
    rf"{_SIGNED}\b(?P<mid>[^\u24c5\u24b9.;:]{{0,60}}?)(?:\s(?:(?:to|of)\s)?(?P<doc>\u24b9))?(?P<gap>[^\u24c5\u24b9.;:]{{0,40}}?)\s(?:includes?|included|were|are|comprised?)"
    r"\s(?:the\s)?(?P<who>\u24c5)"
)
_AMONG = pattern(
    rf"\b[Aa]mong(?:st)?\s(?:the\s)?(?:(?:{COUNT}|many|other|several)\s)?(?:those|{_CROWD}|others)\s(?:(?:that|who|which)\s(?:(?:have|had|also)\s){{0,2}})?"
    r"(?P<verb>(?:co-?)?sponsoring|(?:co-?)?sponsored|signing\son\sto|signed\son\sto|(?:putting|put|adding|added|lending|lent)\stheir\s(?:names?|signatures?)\sto|co-?authoring|co-?authored)"
    r"\s(?:(?P<doc>\u24b9)|it|the\smeasure)\s(?:were|was|are|is)\s(?:the\s)?(?P<who>\u24c5)"
)
_BECAME = pattern(
    rf"\b{COUNT}\s(?:other\s)?{_CROWD}\s(?:(?:has|have|had)\s)?(?P<verb>(?:became|become)\s(?:its|the|their)?\s?(?:co-?\s?)?(?:sponsors|authors)|(?:co-?)?sponsored\sit"
    r"|signed\son|joined\s(?:it|in|the\slist)[\w\s-]{0,30}?),\s(?:with\s)?(?P<who>\u24c5)\s(?:being|were|was)?\s?(?:the\s)?"
    r"(?:latest|last|newest|most\srecent|first|among\sthem)"
)
_ACTED = pattern(
    rf"\b(?P<n>{COUNT})\s(?:[\w-]+\s){{0,2}}?{_CROWD}\s(?P<aux>{{AUX}})(?P<verb>{{SPONSOR}}|{{SUBMIT}}|{{DRAFT}}|moved|brought)(?P<mid>{{MID}}{{ADJ}})\s(?P<doc>\u24b9)"
)
_THE_N = later(
    rf"^(?:The|All)\s(?P<n>{COUNT})(?:\s(?:[\w-]+\s)?(?:countries|states|nations|governments|delegations|sponsors|authors|co-?sponsors))?"
    r"(?:\s--?\s|,\s|:\s|\s\(|\sare\s|\swere\s)(?:the\s)?(?P<who>\u24c5)(?=\s--?|[,.);]|$)",
    re.I,
)
_STARTS = later(
    rf"\b(?:The|All)\s(?:{COUNT})\s(?=[(\u2013\u2014-]|are\s|were\s|(?:\w+\s)?(?:countries|states|nations|governments|delegations|sponsors)\b)"
)


_HEADS = frozenset({"The", "All"})


def numbered(reading: Reading) -> Iterator[int]:
    """Yield where a sentence may spell out a number told before."""
    for place in places(reading.text, _HEADS):
        if _STARTS.match(reading.text, place):
            yield place


@rule(
    "sponsorship.crowd-named",
    "sponsors ",
    "sponsoring",
    "those",
    "countries",
    "states",
    "nations",
    "governments",
    "delegations",
    "members",
    "capitals",
)
def crowd_named(frame_: Frame, reading: Reading) -> Iterator[Hit]:
    """Some named of a crowd that sponsors: "those that have put their names to it include Ruritania and Freedonia".

    The text is the one in the sentence, else the last told.
    """
    name = "sponsorship.crowd-named"
    for compiled in (_SPONSORING, _THOSE, _AMONG, _BECAME):
        for match in compiled.finditer(frame_.text):
            words = match.groupdict()
            if not free(frame_, match.start(), match.end(), name) or negated(frame_.text[max(0, match.start() - 20) : match.start()]):
                continue
            document = reference(frame_, match.start("doc")) if words.get("doc") else _last(frame_, reading, match.start())
            if document is None:
                continue
            start, end = frame_.span(match.start(), match.end())
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=(_open(who(frame_, match.start("who"))),),
                document=document,
                verb=match["verb"],
                does="join" if compiled is _BECAME and re.search(r"latest|last|newest|recent", match[0]) else "sponsor",
                times=times_between(frame_, match.start(), match.end()),
                confidence=0.8,
            )


@rule("sponsorship.the-number", "the ", "all ")
def the_number(frame_: Frame, reading: Reading) -> Iterator[Hit]:
    """So many act, and the next sentence says who they are: "Five countries have filed a draft. The five -- Ruritania, … -- expect".

    The number must be that of the names.
    """
    name = "sponsorship.the-number"
    match = _THE_N.match(frame_.text)
    if match is None:
        return
    told, count = who(frame_, match.start("who")), number(match["n"])
    here = reading.sentence(frame_.start)
    place = reading.place(here) if here else 0
    if not isinstance(told, Parties) or count is None or len({n.code for n in told.names}) != count or not place:
        return
    for before in reversed(reading.sentences[max(0, place - 2) : place]):
        if before.end - before.start > 1500:
            return
        drawn = frame(reading, before.start, before.end)
        for acted in _ACTED.finditer(drawn.text):
            if number(acted["n"]) != count or planned(acted["aux"]) or not free(drawn, acted.start(), acted.end(), name):
                continue
            start, end = frame_.span(match.start(), match.end("who"))
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=(told,),
                document=reference(drawn, acted.start("doc")),
                verb=acted["verb"],
                does=family(acted["verb"]),
                times=times_between(drawn, acted.start(), acted.end()),
                complete=True,
                confidence=0.85,
            )
            return


def _open(told: Who) -> Who:
    """A list of which the text says that there are more."""
    return replace(told, others=True) if isinstance(told, Parties) else told


def _last(drawn: Frame, reading: Reading, place: int) -> Reference | None:
    """The text of which the sentence speaks: named before in it, else in those before, not far."""
    before = drawn.text.rfind("\u24b9", 0, place)
    if before >= 0:
        return reference(drawn, before)
    offset = drawn.begins[place]
    last = last_document(reading, offset)
    return last if last is not None and offset - last.end < 600 else None
