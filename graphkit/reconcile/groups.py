"""A group's claim, expanded to its members at the date of the act; kept as the group's where members have no sponsorship of their own."""

from __future__ import annotations

from graphkit.model import Dating, SponsorshipClaim
from graphkit.reconcile.accounts import Facts
from graphkit.reconcile.dating import bounded


def members_at_act(claim: SponsorshipClaim, facts: Facts) -> frozenset[str]:
    """Return the members of the claiming group on every day on which the act can have been; () where no day is known.

    The day of writing never counts: where the claim gives no time, the document's own first day does.
    """
    act = bounded(Dating(date=claim.date, not_before=claim.not_before, not_after=claim.not_after))
    if act.date is None and claim.document:
        act = bounded(facts.document_dating(claim.document))
    days = [day for day in (act.not_before, act.not_after) if day]
    if not days or (act.date is None and not (act.not_before and act.not_after)):
        return frozenset()
    found = [facts.members(claim.sponsor, day) for day in days]
    return frozenset.intersection(*found)
