"""Voters told by the one with whom they voted: "Ruritania and Freedonia voted with Sylvania".

How the other voted must be told: as a vote of its own, or because the text voted on is the other's own. A habit ("had always voted with")
and a wish are no vote.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import frame
from graphkit.extract.negation import held_back
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.tokens import cased, places
from graphkit.extract.votes.claims import voted
from graphkit.extract.votes.elsewhen import past
from graphkit.extract.votes.items import Choice
from graphkit.extract.votes.nearby import count_before
from graphkit.extract.votes.subjects import at
from graphkit.model import SponsorshipClaim, VoteClaim

_CUES = cased("voted sided voting siding")
_WITH = later(
    r"\u24c5(?:\s(?:all|both|also|alone|then|\w+ly))*,?\s(?:voted|sided|voting|siding)\s(?:(?:together|along|alike)\s)?(?:with|alongside)\s(?:the\s)?\u24c5"
    r"(?=[.,;)]|$|\s(?:on\s\u24b9|against|in\sfavou?r|this\stime|and\s\w+\sabst))",
    re.I,
)


def sided(reading: Reading, known: list[VoteClaim], named: list[VoteClaim]) -> Iterator[VoteClaim]:
    """Yield the votes of those told to have voted with another, whose vote is known."""
    for cue in places(reading.text, _CUES) if known else ():
        sentence = reading.sentence(cue)
        if sentence is None or sentence.role == "furniture" or past(reading.text[sentence.start : sentence.end]):
            continue
        drawn = frame(reading, sentence.start, sentence.end)
        for match in _WITH.finditer(drawn.text):
            if drawn.begins[match.start()] > cue or cue >= drawn.ends[match.end() - 1] or held_back(drawn.text[: match.start()][-90:]):
                continue
            count = count_before(known, sentence)
            other = at(drawn, match.end() - 1, reading)
            who = at(drawn, match.start(), reading)
            choice = _choice(reading, other[0][0], count, named) if other and count else None
            if choice is None or count is None or {c for c, _, _ in who} & {c for c, _, _ in other}:
                continue
            for code, first, last in (*who, *other[:1]):
                if not any(v.voter == code and v.choice == choice and v.document == count.document for v in named):
                    lead = reading.ground(count.start, count.end, "lead")
                    yield voted(reading, count, code, choice, first, last, "vote.sided", (lead, *count.grounds))


def _choice(reading: Reading, code: str, count: VoteClaim, named: list[VoteClaim]) -> Choice | None:
    """How the other voted in that count."""
    from graphkit.extract.sponsorship import sponsorship  # asked only where somebody voted with another

    told = {v.choice for v in named if v.voter == code and v.document == count.document and v.part == count.part}
    if told:
        return next((c for c in ("yes", "no", "abstain") if told == {c}), None)
    if "sponsorship" not in reading.kept:
        reading.kept["sponsorship"] = tuple(sponsorship(reading))
    own = [c for c in reading.kept["sponsorship"] if isinstance(c, SponsorshipClaim) and c.sponsor == code and c.document == count.document]
    return "yes" if own and count.document is not None and count.part is None else None
