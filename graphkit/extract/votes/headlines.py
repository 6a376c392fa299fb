"""A vote told twice: in the headline of a press release by its numbers, and below with its document.

"COMMITTEE APPROVES TEXT ON TIDES BY 97-41-18" is the vote of 97 to 41, with 18 abstentions, that the release goes on to tell.
"""

from __future__ import annotations

from dataclasses import replace

from graphkit.extract.reading import Reading
from graphkit.model import VoteClaim


def headlined(reading: Reading, found: list[VoteClaim]) -> list[VoteClaim]:
    """Give a count of the headline the document of the one vote with the same numbers told below."""
    told = [c for c in found if c.voter is None and None not in (c.yes, c.no, c.abstain)]
    return [_below(c, told) if c in told and _in_headline(reading, c) else c for c in found]


def _in_headline(reading: Reading, claim: VoteClaim) -> bool:
    """Whether a claim stands in a first line that is no sentence, and names no symbol."""
    line = reading.text.lstrip().split("\n", 1)[0].rstrip()
    first = len(reading.text) - len(reading.text.lstrip())
    return claim.end <= first + len(line) and not line.endswith(".") and "/" not in (claim.document or "")


def _below(claim: VoteClaim, told: list[VoteClaim]) -> VoteClaim:
    same = [c for c in told if c.start > claim.end and (c.yes, c.no, c.abstain) == (claim.yes, claim.no, claim.abstain)]
    if not same or len({(c.document, c.part) for c in same}) > 1:
        return claim
    return replace(claim, document=same[0].document, title=same[0].title, body=same[0].body or claim.body, part=same[0].part)
