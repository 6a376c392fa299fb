"""Two lists read as one, each with its own verb: "voted against, among them Ruritania and Freedonia, and Sylvania and Chad abstained".

What stands between two verbs is of the first up to the "and" that comes after a list already closed; the rest is of the second.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from graphkit.extract.frame import PARTY, Frame
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.votes.acts import Act
from graphkit.extract.votes.subjects import Voters

AND = later(r"\s+and\s+(?:the\s+)?")
NEXT = later(r",\s+(?:and|while|but)\s+(?:the\s+)?")


def two_lists(drawn: Frame, act: Act, acts: Sequence[Act], reading: Reading, who: Voters) -> Voters:
    """Those of ``who`` that belong to an act, where another act takes the others."""
    after = act.how == "after" and any(o.how == "finite" and 0 <= o.start - act.end <= 1 for o in acts)
    before = act.how == "finite" and any(o.how == "after" and 0 <= act.start - o.end <= 1 for o in acts)
    if not (after or before) or PARTY not in drawn.text:
        return who
    closed = False
    for place, (one, other) in enumerate(pairwise(who), 1):
        if closed and NEXT.fullmatch(reading.text, one[2], other[1]):
            return who[:place] if after else who[place:]
        closed |= AND.fullmatch(reading.text, one[2], other[1]) is not None
    return who
