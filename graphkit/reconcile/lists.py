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
    """Return the dated lists of two or more among the claims about one document. A list of those who joined later is no such list.

    The same actors listed twice in one source are one list told twice: it is dated by the passage that gives a time.
    """
    printed: dict[tuple[str, str], list[tuple[str, SponsorshipClaim]]] = defaultdict(list)
    for identity, claim in claims:
        if claim.list_id and claim.role not in _NO_LIST and claim.entry not in ("later", "withdrawn"):
            printed[claim.source, claim.list_id].append((identity, claim))
    told: dict[tuple[str, frozenset[str]], list[tuple[str, SponsorshipClaim]]] = defaultdict(list)
    for (source, _), members in sorted(printed.items()):
        told[source, _actors([claim for _, claim in members], facts)] += members
    found = []
    for (source, actors), members in told.items():
        dates = [claim.date for _, claim in members if claim.date]
        if not dates or len(actors) < 2:
            continue
        ordered = sorted(members, key=lambda pair: (not pair[1].date, pair[1].start, pair[1].sponsor))
        complete = any(claim.complete is True for _, claim in members)
        found.append(SponsorList(ordered[0][0], source, max(dates, key=len), complete, actors, tuple(i for i, _ in ordered)))
    return sorted(found, key=lambda one: (one.source, one.date, one.identity))


def _actors(claims: Sequence[SponsorshipClaim], facts: Facts) -> frozenset[str]:
    actors = {claim.sponsor for claim in claims}
    for claim in claims:
        if facts.kind(claim.sponsor) == "group":
            actors |= members_at_act(claim, facts)
    return frozenset(actors)
