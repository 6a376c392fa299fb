"""At whose initiative: "adopted at the initiative of Ruritania", "on Freedonia's proposal the Assembly adopted resolution 1/2"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import Frame
from graphkit.extract.negation import negated, planned
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.subjects import free, reference, times_between, who
from graphkit.extract.sponsorship.words import pattern

_INITIATIVE = pattern(
    r"(?P<doc>\u24b9)(?P<gap>[^.;:\u24c5\u24b9]{0,70}?)\s(?P<noun>(?:at|on|upon)\sthe\s(?:joint\s)?(?:initiative|proposal"
    r"|suggestion))\sof\s(?P<who>\u24c5)",
)
_INITIATIVE_FIRST = pattern(
    r"(?P<noun>(?:[Aa]t|[Oo]n|[Uu]pon)\sthe\s(?:joint\s)?(?:initiative|proposal))\sof\s(?P<who>\u24c5)(?P<gap>(?:,\s"
    r"|\s)[^.;:\u24c5\u24b9]{0,80}?\b(?:adopted|approved|passed|considered|agreed|submitted|tabled|circulated|put\sforward)\b[^.;:\u24c5\u24b9]{0,40}?)\s(?P<doc>\u24b9)",
)
_INITIATIVE_THEN = pattern(
    r"(?P<noun>(?:at|on|upon)\sthe\s(?:joint\s)?(?:initiative|proposal))\sof\s(?P<who>\u24c5)(?P<gap>),\s(?P<doc>\u24b9)\s(?:was|were|has\sbeen|had\sbeen)(?!\snot\b)"
)
_WHOSE = pattern(
    r"(?P<doc>\u24b9)(?P<gap>[^.;:\u24c5\u24b9]{0,70}?)\s(?:at|on|upon)\s(?P<who>\u24c5)'s?\s(?P<noun>(?:joint\s)?(?:initiative|proposal|suggestion))\b",
)

_ON_WHOSE = pattern(
    r"(?P<who>\u24c5),\s(?:at|on|upon)\swhose\s(?P<noun>(?:joint\s)?(?:initiative|proposal|suggestion))(?P<gap>,?)\s(?P<doc>\u24b9)\s(?:was|were|has\sbeen|had\sbeen)\s"
    r"(?:\w+ly\s)?(?:adopted|drafted|drawn\sup|tabled|submitted|introduced|written|prepared|put\sforward)"
)


_GATHERED = later(r"\b(?:held|convened|talks|meetings?|established|launched|resumed|opened|set\sup|created|founded|organi[sz]ed)\b", re.I)


@rule("sponsorship.initiative", "initiative", "proposal of", "suggestion")
def initiative(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """A text adopted or tabled at somebody's initiative: "resolution 1/2, adopted at the initiative of Ruritania"."""
    name = "sponsorship.initiative"
    for compiled in (_INITIATIVE, _INITIATIVE_FIRST, _INITIATIVE_THEN, _WHOSE, _ON_WHOSE):
        for match in compiled.finditer(frame.text):
            if (
                _GATHERED.search(match["gap"])
                or negated(match["gap"])
                or planned(match["gap"])
                or not free(frame, match.start(), match.end(), name)
            ):
                continue
            start, end = frame.span(match.start(), match.end())
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=(who(frame, match.start("who")),),
                document=reference(frame, match.start("doc")),
                verb=match["noun"],
                does="lead",
                times=times_between(frame, match.start(), match.end()),
                confidence=0.8,
            )
