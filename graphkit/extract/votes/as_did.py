"""Those who did as the ones before them, in one breath: "Ruritania abstained, as did Freedonia", "joined by Sylvania"."""

from __future__ import annotations

import re

from graphkit.extract.frame import Frame
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.votes.acts import Act
from graphkit.extract.votes.subjects import Voters, at

_ALSO = later(
    r",\s(?:the\s)?\u24c5(?=\s(?:too|as\swell|likewise)\b)|[^\u24c5;.]{0,80}?,?\s(?:and\s)?(?:so|as)\s(?:did|had|have|has|was|were)\s(?:the\s)?\u24c5|(?:\s\u24b9)?,?\s(?:de\smême|ainsi|aussi\sbien)\sque\s?\u24c5|,?\s(?:à\sl'instar|suivie?s?|aux\scôtés|rejointe?s?\spar)\s?\u24c5|(?:\s\u24b9)?,?\s(?:tout\s)?comme\s(?:l'ont\sfait\s)?\u24c5|(?:\s(?:it|\u24b9|the\s\w+))?,?\s(?:(?:along|together|jointly)\swith|alongside|joined\sby)\s(?:the\s)?\u24c5",
    re.I,
)
_NEIGHBOUR = later(r"'s?\s(?:\w+\s){1,2}(?:the\s)?\u24c5")


def and_also(drawn: Frame, act: Act, reading: Reading, found: Voters) -> Voters:
    """With those who did as they did: "Ruritania abstained, as did Freedonia"."""
    more = _ALSO.match(drawn.text, act.end)
    whose = _NEIGHBOUR.match(drawn.text, more.end()) if more else None
    if more and whose:  # "as did Freedonia and Sylvania's neighbour Ruritania"
        return [*found, *at(drawn, more.end() - 1, reading)[:-1], *at(drawn, whose.end() - 1, reading)]
    return [*found, *(v for v in at(drawn, more.end() - 1, reading) if v[0] not in [c for c, _, _ in found])] if more else found
