"""For whom, in brackets: "L.9, on harbours (Ruritania, on behalf of the Group), was adopted".

Newsletters and tables put behind a draft who brought it, and for whom. Only right behind the draft and its subject: after a verb the
brackets tell who said something.
"""

from __future__ import annotations

from collections.abc import Iterator

from graphkit.extract.frame import Frame
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.owned.movable import is_draft
from graphkit.extract.sponsorship.subjects import chaired, free, reference, who
from graphkit.extract.sponsorship.words import pattern

_BRACKETS = pattern(
    r"(?:^|[.;]\s|[\u2022*-]\s)(?P<doc>\u24b9)(?:,?\s\"[^\"()]{2,120}\")?(?:,?\s(?:on|about|concerning|regarding|entitled)\s(?:(?!\b(?:was|were|is|are|has|had|have|will|would)\b)[^\u24c5\u24b9;:.()]){3,110}?)?,?\s"
    r"\((?P<who>\u24c5),\s(?:also\s)?(?:on\sbehalf\sof|for)\s(?:the\s)?(?P<for>\u24c5)(?:,[^()\u24c5\u24b9]{2,40})?\)"
)


@rule("sponsorship.for-group", "(")
def for_group(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Who brought a draft for whom, in brackets behind it: "L.9, on harbours (Ruritania, on behalf of the Group)"."""
    name = "sponsorship.for-group"
    for match in _BRACKETS.finditer(frame.text):
        document, place = reference(frame, match.start("doc")), match.start("who")
        if (
            not is_draft(document, reading)
            or not free(frame, match.start("doc"), match.end(), name)
            or chaired(frame, place, match.end(), name)
        ):
            continue
        start, end = frame.span(match.start("doc"), match.end())
        yield Hit(
            rule=name,
            start=start,
            end=end,
            who=(who(frame, match.start("for")),),
            document=document,
            verb="on behalf of",
            does="sponsor",
            confidence=0.8,
        )
