"""Who withdraws a text is its sponsor: "Ruritania and Freedonia withdrew L.90", "L.9 was withdrawn by its sponsor, Sylvania".

A proposal may be withdrawn by its sponsor alone, before voting has begun (rules 80 and 122 of the rules of procedure of the General
Assembly). Who withdraws *from* a text leaves the list of its sponsors. Names, objections and requests are withdrawn, too, and say nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from graphkit.extract.frame import Frame
from graphkit.extract.negation import planned
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.owned.movable import is_draft
from graphkit.extract.sponsorship.subjects import chaired, free, reference, times_between, who
from graphkit.extract.sponsorship.words import pattern

_ACTIVE = pattern(
    r"(?P<who>\u24c5)\)?(?P<aside>{ASIDE}{0,2})\s(?P<aux>{AUX})(?P<verb>withdrew|withdrawn|pulled|retracted|withdraws)(?P<how>(?:\s(?:\w+ly|\u24c9|from\s(?:the\stable|consideration|the\svote|a\svote)|back))*)\s(?P<from>from\s)?(?P<doc>\u24b9)"
    r"(?!\s(?:and|or)\s(?:its|their)\s|'s)"
)
_PASSIVE = pattern(
    r"(?P<doc>\u24b9)(?P<gap>(?:,\s(?:on|concerning)\s[^,\u24c5\u24b9;:.]{3,80},)?)\s(?P<aux>(?:was|were|has\sbeen|had\sbeen|have\sbeen)\s(?:(?:later|then|also|subsequently|finally|\u24c9|\w+ly)\s){0,2})(?P<verb>withdrawn|pulled|retracted)"
    r"(?:\s(?:\u24c9|before\sthe\svote|before\sa\svote|at\sthe\s[\w\s]{3,30}?))?\sby\s(?:its\s(?:main\s|sole\s|lead\s|original\s)?(?:co-?)?(?:sponsors?|authors?|movers?),?\s)?(?:the\s)?(?P<who>\u24c5)"
)
# "did not press L.9 to a vote", "orally revised L.9", "put its own version, L.9, to the vote": what movers do
_HANDLED = pattern(
    r"(?P<who>\u24c5)\)?(?P<aside>{ASIDE}{0,2})\s(?P<aux>(?:(?:had|has|have|then|later|also|again|finally|\u24c9|orally),?\s){0,3})(?P<verb>did\snot\s(?:press|insist\son|pursue)|(?:chose|decided|agreed)\snot\sto\s(?:press|pursue|put)|(?:orally\s)?(?:revised|re-?issued|reworded)"
    r"|made\s(?:an?\s)?(?:oral|further|minor|last-minute)\s(?:revisions?|changes?|amendments?|corrections?)\s(?:to|in))(?P<from>)\s(?P<doc>\u24b9)(?!\s(?:and|or)\s(?:its|their)\s|'s)"
)
_ANOTHERS = later(r"\b(?:support|sponsorship|name|names|objections?|requests?|reservations?|signature|troops|forces|offer|candida\w+)\b")


_BY_OTHERS = later(r"\b(?:asked|urged|proposals?\sto)\b")


@rule("sponsorship.withdrew", "withdr", "pulled", "retracted", "press", "pursue", "revis", "issued", "reworded", "insist", "not to put")
def withdrew(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Who withdraws a text is its sponsor: "Ruritania and Freedonia withdrew L.90, on forums"."""
    name = "sponsorship.withdrew"
    for compiled in (_ACTIVE, _PASSIVE, _HANDLED):
        for match in compiled.finditer(frame.text):
            place, document = match.start("who"), reference(frame, match.start("doc"))
            leaves = bool(match.groupdict().get("from"))
            if not document.symbol or not is_draft(document, reading) or "/RES/" in document.symbol:
                continue
            if (
                planned(match["aux"])
                or "not" in match["aux"].split()
                or _BY_OTHERS.search(match[0])
                or _ANOTHERS.search(reading.text, document.start, document.end)
            ):
                continue
            if not free(frame, match.start(), match.end(), name) or chaired(frame, place, match.end(), name):
                continue
            start, end = frame.span(match.start(), match.end())
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=(who(frame, place),),
                document=document,
                verb=match["verb"],
                does="withdraw" if leaves else "submit",
                times=() if not leaves else times_between(frame, match.start(), match.end()),
                entry="withdrawn" if leaves else None,
                confidence=0.75,
            )
