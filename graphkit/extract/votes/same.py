"""Voters who did as the one before: "We did so together with Freedonia", "Sylvania did the same", "Ruritania and Freedonia were the three".

"So" and "the same" stand for the vote that the sentence before told. "The three" stands for a number of the count before, where only one
of its numbers is three and, unless some "were among the three", where three are named. "Ruritania stood alone as the Assembly voted 139-1".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import PARTY, Frame
from graphkit.extract.lists import Parties, codes
from graphkit.extract.patterns import later
from graphkit.extract.votes.acts import Act
from graphkit.extract.votes.items import Choice
from graphkit.extract.votes.numbers import WORDS, count
from graphkit.model import VoteClaim

_WITH = r"(?:(?:together|along|jointly|in\scompany)\s)?(?:with|alongside)"
SO = later(
    rf"(?:(?:and|but)\s)?(?:(?:Ⓟ|it|he|she|they|both|all\sthree)\s(?:has\s|have\s|had\s)?(?:did|done)\s(?:so|that),?\s{_WITH}\s(?:the\s)?(?P<more>Ⓟ)"
    r"|(?:the\s)?(?P<who>Ⓟ)(?:\sand\s(?:\w+\s){1,3}?others)?(?:\s(?:both|also|all))?\s(?:did\s(?:the\ssame|likewise|so\stoo|so\sas\swell)|voted\s(?:likewise|the\ssame\sway)|followed\s(?:suit|its\s(?:lead|example)))(?![\w-]))",
    re.I,
)
_CLAUSE = later(r"(?:[;,]|\band|\bwhile)\s(?=(?:the\s)?\u24c5)", re.I)
_N = rf"(?P<n>\d{{1,2}}|{WORDS})"
_ARE = later(rf"(?:the\s)?Ⓟ\s(?:was|were)\s(?P<among>among\s|(?:one|two|three|four)\sof\s)?(?:the|those)\s{_N}(?=[.,;)]|$)", re.I)
_WERE = later(rf"(?:^|[;,]\s|\band\s)the\s{_N}\s(?P<among>included\s|(?:were|are|being)\s)(?:the\s)?Ⓟ(?=[.,;)]|$)", re.I)
_AMONG_N = later(
    rf"\b(?P<among>among(?:st)?)\sthe\s{_N},?\s(?:Ⓟ\s)?(?:[^Ⓟ;.,]{{0,40}}?\s)?(?:were|was|find|found|see|saw|are|is|note)\s(?:the\s)?Ⓟ",
    re.I,
)
_ALONE = later(r"Ⓟ\sstood\salone(?:\sⓉ|\sagain)?,?\s(?:as|when|while)\s(?=[^;.]{0,80}\b(?:vot|adopt|approv|pass|endors))", re.I)

_BACKED = later(  # the whole sentence, after the count
    r"(?:Only\s)?(?:The\s)?\u24c5(?:\s(?:all|both))?\s(?P<act>(?:supported|backed)\s(?:\u24b9|it))\.?\s*", re.I
)


def likewise(drawn: Frame, found: list[Act]) -> Iterator[Act]:
    """Those who in the same sentence did as the ones before: "Ruritania voted against it; Freedonia did likewise"."""
    for match in _CLAUSE.finditer(drawn.text):
        earlier = [a for a in found if a.end <= match.start()]
        so = SO.match(drawn.text, match.end())
        if so and earlier and so["who"] and not any(a.start < so.end() and so.start() < a.end for a in found):
            yield Act(so.start(), so.end(), earlier[-1].choice, "before", earlier[-1].weak, earlier[-1].beside)


def numbered(drawn: Frame, result: VoteClaim | None) -> Iterator[Act]:
    """The voters whom a number of the count before stands for."""
    if result is None or result.yes is None:
        return
    text = drawn.text
    told: dict[Choice, int | None] = {"yes": result.yes, "no": result.no, "abstain": result.abstain}
    for pattern in (_ARE, _WERE, _AMONG_N):
        for match in pattern.finditer(text):
            number = count(match["n"])
            some = (match["among"] or "").lower().strip() not in ("", "were", "are", "being")
            sides = [choice for choice, n in told.items() if n == number and (choice != "yes" or some)]
            part = drawn.parts[text.rindex(PARTY, match.start(), match.end()) if pattern is _AMONG_N else text.index(PARTY, match.start())]
            if len(sides) != 1 or not isinstance(part, Parties):
                continue
            size = len({code for code, _ in codes(part)})
            if size == number or (some and number and size < number):
                yield Act(match.start(), match.end(), sides[0], "before" if pattern is _ARE else "after")
    backed = _BACKED.fullmatch(text)
    who = drawn.parts[text.index(PARTY)] if backed else None
    if backed and isinstance(who, Parties) and not (who.office or who.person):  # one who speaks supports it in words
        yield Act(backed.start(), backed.end("act"), "yes", "before")
    if result.no == 1:
        for match in _ALONE.finditer(text):
            yield Act(match.start(), match.end(), "no", "before")
