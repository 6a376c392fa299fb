"""What each actor did for a document, as far as the policies uphold it: id/act/<document>/<actor>/<role>."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from graphkit.model import Act, Assessment, Dating, Sponsorship, SponsorshipClaim, StatementClaim
from graphkit.reconcile.accounts import Account
from graphkit.reconcile.dating import clusters, compatible, most_precise
from graphkit.reconcile.policies import Witness, choose
from graphkit.reconcile.sponsorships import NO_SPONSORS


def acts(
    document: str,
    claims: Sequence[tuple[str, SponsorshipClaim]],
    sponsorships: Sequence[Sponsorship],
    statements: Sequence[StatementClaim],
    accounts: Mapping[str, Account],
) -> list[Act]:
    """Return the acts for one document. An act whose time the chosen account of the sponsorship excludes is not upheld and is left out."""
    begin = {s.sponsor: s.dating.date for s in sponsorships}
    grouped: dict[tuple[str, str], list[tuple[str, SponsorshipClaim]]] = defaultdict(list)
    for identity, claim in claims:
        begun = begin.get(claim.sponsor)
        if claim.role in NO_SPONSORS or begun is None or claim.date is None or compatible(claim.date, begun) or claim.entry == "withdrawn":
            grouped[claim.sponsor, claim.role].append((identity, claim))
    return [_act(document, actor, role, members, statements, accounts) for (actor, role), members in sorted(grouped.items())]


def _act(
    document: str,
    actor: str,
    role: str,
    members: Sequence[tuple[str, SponsorshipClaim]],
    statements: Sequence[StatementClaim],
    accounts: Mapping[str, Account],
) -> Act:
    dated = [(identity, claim) for identity, claim in members if claim.date]
    values = clusters([claim.date or "" for _, claim in dated])
    witnesses = {value: [_witness(i, c, value, accounts) for i, c in dated if compatible(c.date or "", value)] for value in values}
    chosen, policy = choose(witnesses) if values else (None, "sole-account")
    fitting = [claim for _, claim in members if claim.date is None or chosen is None or compatible(claim.date, chosen)]
    dating = most_precise(
        Dating(date=c.date, date_basis=c.date_basis, not_before=c.not_before, not_after=c.not_after)
        for c in fitting
        if chosen or not c.date
    )
    forum, place, speaker = (_first(fitting, name) for name in ("forum", "place", "speaker"))
    told = _statement(actor, forum, dating, fitting, statements)
    assessments = [Assessment(claim=identity, aspect="existence", effect="supports", policy="sole-account") for identity, _ in members]
    assessments += [
        Assessment(
            claim=identity,
            aspect="date",
            effect="supports" if chosen and compatible(claim.date or "", chosen) else "contests",
            policy=policy,
            value=claim.date,
        )
        for identity, claim in dated
    ]
    return Act(
        actor=actor,
        role=role,
        document=document,
        dating=dating,
        forum=forum,
        place=place or (told.place if told else None),
        speaker=speaker or (told.speaker if told else None),
        assessments=tuple(assessments),
    )


def _witness(identity: str, claim: SponsorshipClaim, value: str, accounts: Mapping[str, Account]) -> Witness:
    return Witness(claim, identity, value, True, accounts.get(claim.source))


def _first(claims: Sequence[SponsorshipClaim], name: str) -> str | None:
    values = [getattr(claim, name) for claim in claims if getattr(claim, name)]
    return values[0] if values else None


def _statement(
    actor: str, forum: str | None, dating: Dating, claims: Sequence[SponsorshipClaim], statements: Sequence[StatementClaim]
) -> StatementClaim | None:
    """The speech of the actor in that forum on that day, told by one of the same sources: it says who spoke and where."""
    sources = {claim.source for claim in claims}
    for one in statements:
        same_day = one.date is not None and one.date == dating.date and len(one.date) == 10
        if same_day and actor in one.holder and one.source in sources and forum in (one.forum, one.venue):
            return one
    return None
