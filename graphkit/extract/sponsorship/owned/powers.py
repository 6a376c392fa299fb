"""Joint drafts whose Powers stand in brackets: "the three-Power draft resolution (Ruritania, Freedonia and Sylvania)".

Records count the sponsors of a joint draft in its name and may spell them out right behind it. A list in brackets behind a vote, or behind
a draft that is no joint one, may be of those who voted or spoke.
"""

from __future__ import annotations

from collections.abc import Iterator

from graphkit.extract.frame import Frame
from graphkit.extract.lists import Parties
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.acts.brought import is_text
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.subjects import free, reference, who
from graphkit.extract.sponsorship.words import pattern

_SPELLED = pattern(
    r"(?P<doc>\u24b9)(?:\sof\sthe\s\w+\s(?:Powers|delegations|countries|States))?(?P<open>\s[(\[](?:namely\s)?|,\snamely\s|,\sthat\sis,?\s)"
    r"(?:the\s)?(?P<who>\u24c5)(?:[)\]](?:,?\s[(\[](?P<after>\u24b9))?|(?=[,.;]))"
)
_JOINT = later(r"\b(?:\w+|\d+)[-\u2010\u2011](?:[Pp]ower|[Nn]ation|[Cc]ountry|[Ss]tate|[Dd]elegation)\b|\bjoint\b")


@rule("sponsorship.powers", "(\u24df", "[\u24df", "(the \u24df", "namely", "that is")
def powers(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Who the Powers of a joint draft are: "the two-Power draft resolution (Ruritania and Freedonia) (A/C.9/L.7)"."""
    name = "sponsorship.powers"
    for match in _SPELLED.finditer(frame.text):
        document, party = reference(frame, match.start("doc")), who(frame, match.start("who"))
        if not isinstance(party, Parties) or len(party.names) < 2 or not is_text(document, reading):
            continue
        if not _JOINT.search(reading.text, document.start, document.end) or not free(frame, match.start(), match.end(), name):
            continue
        if match["after"] and not document.symbol:
            document = reference(frame, match.start("after"))
        start, end = frame.span(match.start(), match.end())
        yield Hit(rule=name, start=start, end=end, who=(party,), document=document, verb="joint", does="submit", confidence=0.8)
