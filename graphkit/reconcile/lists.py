"""The lists of sponsors that sources give, and what a dated list without an actor can say: something of since when, never of whether."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from graphkit.model import SponsorshipClaim
from graphkit.reconcile.accounts import Facts
from graphkit.reconcile.groups import members_at_act

_NO_LIST = frozenset({"introducer", "facilitator", "on-behalf-of", "additional-sponsor", "withdrawn-sponsor"})


@dataclass(frozen=True, slots=True)
class SponsorList:
    """A dated list of those who stood behind a document from the start; ``identity`` is its first claim's, which stands for it."""

    identity: str
    source: str
    date: str
    complete: bool
    actors: frozenset[str]
    claims: tuple[str, ...]


def lists_of(claims: Sequence[tuple[str, SponsorshipClaim]], facts: Facts) -> list[SponsorList]:
    """Return the dated lists of two or more among the claims about one document. A list of those who joined later is no such list."""
    grouped: dict[tuple[str, str], list[tuple[str, SponsorshipClaim]]] = defaultdict(list)
    for identity, claim in claims:
        if claim.list_id and claim.role not in _NO_LIST and claim.entry not in ("later", "withdrawn"):
            grouped[claim.source, claim.list_id].append((identity, claim))
    found = []
    for (source, _), members in sorted(grouped.items()):
        date = next((claim.date for _, claim in members if claim.date), None)
        actors = {claim.sponsor for _, claim in members}
        for _, claim in members:
            if facts.kind(claim.sponsor) == "group":
                actors |= members_at_act(claim, facts)
        if date is None or len(actors) < 2:
            continue
        ordered = sorted(members, key=lambda pair: (pair[1].start, pair[1].sponsor))
        complete = all(claim.complete is True for _, claim in members)
        found.append(SponsorList(ordered[0][0], source, date, complete, frozenset(actors), tuple(i for i, _ in ordered)))
    return found
