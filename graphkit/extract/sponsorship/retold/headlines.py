"""Headlines tell what the text under them tells again: "Assembly adopts resolution initiated by Ruritania".

A headline has no room for the name of the text. Where those whom it names are told of a text with a name right below, it is that text.
"""

from __future__ import annotations

from collections.abc import Iterator

from graphkit.extract import trace
from graphkit.extract.reading import Reading
from graphkit.model import SponsorshipClaim

_NEAR = 900
_STARTS = frozenset({"sponsor", "main-sponsor", "drafter", "submitter"})


def without_headlines(found: list[SponsorshipClaim], reading: Reading) -> Iterator[SponsorshipClaim]:
    """Leave out what a headline says of a text without a name, where the text below says it of one that has a name."""
    for claim in found:
        sentence = reading.sentence(claim.start) if (claim.document or "").startswith("in-") and claim.role in _STARTS else None
        if sentence is not None and sentence.role == "heading" and any(_told_below(claim, other) for other in found):
            trace.blocked(claim.start, claim.end, claim.rule, "a headline: the text below tells it of a text that it names")
        else:
            yield claim


def _told_below(claim: SponsorshipClaim, other: SponsorshipClaim) -> bool:
    return (
        other.sponsor == claim.sponsor
        and other.role in _STARTS
        and claim.end <= other.start < claim.end + _NEAR
        and not (other.document or "in-").startswith("in-")
    )
