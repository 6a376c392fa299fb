"""All claims about who stands behind one document, added up to a sponsorship for each actor."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from graphkit.model import Assessment, Dating, Sponsorship, SponsorshipClaim
from graphkit.reconcile.accounts import Account, Facts
from graphkit.reconcile.dating import bounded, clusters, compatible, last_day, most_precise
from graphkit.reconcile.decisions import Decision
from graphkit.reconcile.groups import members_at_act
from graphkit.reconcile.lists import SponsorList, lists_of
from graphkit.reconcile.policies import Witness, choose

# An introducer, chair, rapporteur or facilitator sponsors nothing by that; one who acts for a group is not thereby a sponsor.
NO_SPONSORS = frozenset({"introducer", "facilitator", "on-behalf-of"})
_STRENGTH = {
    "letter": ("signatory", "submitter", "main-sponsor", "sponsor", "drafter"),
    "draft": ("main-sponsor", "sponsor", "submitter", "signatory", "drafter"),
}
_LETTERS = frozenset({"letter", "note-verbale"})


@dataclass(frozen=True, slots=True)
class Said:
    """One claim about an actor, directly or through a group."""

    identity: str
    claim: SponsorshipClaim
    via: str | None = None


def behind(
    document: str,
    claims: Sequence[tuple[str, SponsorshipClaim]],
    accounts: Mapping[str, Account],
    origins: Mapping[str, str],
    facts: Facts,
    decisions: Mapping[tuple[str, str], Decision],
) -> list[Sponsorship]:
    """Return the sponsorships of one document, by actor. ``claims`` are (claim id, claim), ``decisions`` by actor and aspect."""
    said: dict[str, list[Said]] = defaultdict(list)
    groups: dict[str, list[Said]] = defaultdict(list)
    for identity, claim in claims:
        if claim.role in NO_SPONSORS:
            continue
        kept = groups if facts.kind(claim.sponsor) == "group" else said
        kept[claim.sponsor].append(Said(identity, claim))
    lists = lists_of(claims, facts)
    kind = facts.document_kind(document)
    own = frozenset(said)
    found: list[Sponsorship] = []
    for group, group_claims in sorted(groups.items()):
        expanded = [(one, members_at_act(one.claim, facts)) for one in group_claims]
        members = frozenset().union(*(m for _, m in expanded))
        for actor in sorted(members):
            said[actor].extend(replace(one, via=group) for one, m in expanded if actor in m)
        if not members or not members <= own:
            found.append(_sponsorship(document, group, group_claims, lists, kind, accounts, origins, decisions))
    for actor, all_said in sorted(said.items()):
        found.append(_sponsorship(document, actor, all_said, lists, kind, accounts, origins, decisions))
    return sorted(found, key=lambda s: s.sponsor)


def _sponsorship(
    document: str,
    actor: str,
    said: Sequence[Said],
    lists: Sequence[SponsorList],
    kind: str | None,
    accounts: Mapping[str, Account],
    origins: Mapping[str, str],
    decisions: Mapping[tuple[str, str], Decision],
) -> Sponsorship:
    leaving = [one for one in said if one.claim.entry == "withdrawn" or one.claim.role == "withdrawn-sponsor"]
    entering = [one for one in said if one not in leaving]
    dated = [one for one in entering if one.claim.date]
    values = clusters([one.claim.date or "" for one in dated])
    witnesses = {value: _witnesses(value, dated, accounts, origins) for value in values}
    chosen, policy = choose(witnesses) if values else (None, "sole-account")
    if ruling := decisions.get((actor, "date")):
        chosen, policy = ruling.value, "decision"
    upheld = [one for one in entering if one.claim.date is None or chosen is None or compatible(one.claim.date, chosen)]
    begun = [one for one in upheld if one.claim.date] if chosen else []
    dating = most_precise(_dating(one.claim) for one in begun) if begun else _undated(entering if not values else [])
    if ruling:
        dating = bounded(Dating(date=ruling.value, date_basis="stated"))
    entry = decisions[actor, "entry"].value if (actor, "entry") in decisions else _entry(begun or upheld or entering, leaving)
    role = decisions[actor, "role"].value if (actor, "role") in decisions else _role(upheld or said, entry, kind)
    existence = [Assessment(claim=one.identity, aspect="existence", effect="supports", policy="sole-account") for one in entering]
    times = [_on_date(one, chosen, policy) for one in dated]
    absent = [_absence(one, policy) for one in lists if _contests(one, actor, values)]
    roles = [
        Assessment(claim=one.identity, aspect="role", effect="supports", policy="sole-account", value=one.claim.role) for one in upheld
    ]
    named = [one for one in said if one.via is None]
    return Sponsorship(
        sponsor=actor,
        document=document,
        role=role,
        entry=entry,  # type: ignore[arg-type]
        dating=dating,
        ending=most_precise(_dating(one.claim) for one in leaving) if leaving else Dating(),
        called_as=tuple(sorted({one.claim.called_as for one in (begun or upheld or said) if one.claim.called_as})),
        on_behalf_of=next((one.claim.on_behalf_of for one in upheld if one.claim.on_behalf_of), None),
        via=None if named else min(one.via for one in said if one.via),
        divergent=len(values) > 1 or bool(absent),
        open=bool(values) and chosen is None,
        assessments=tuple(sorted({*existence, *times, *absent, *roles}, key=lambda a: (a.aspect, a.effect, a.claim, a.value or ""))),
    )


def _witnesses(value: str, dated: Sequence[Said], accounts: Mapping[str, Account], origins: Mapping[str, str]) -> list[Witness]:
    agreeing = [one for one in dated if compatible(one.claim.date or "", value)]
    count = len({origins.get(one.claim.source, one.claim.source) for one in agreeing})
    return [Witness(one.claim, one.identity, value, one.via is None, accounts.get(one.claim.source), count) for one in agreeing]


def _dating(claim: SponsorshipClaim) -> Dating:
    return bounded(Dating(date=claim.date, date_basis=claim.date_basis, not_before=claim.not_before, not_after=claim.not_after))


def _undated(said: Sequence[Said]) -> Dating:
    """Without any literal, the last day on which all agree that it had begun."""
    after = [one.claim.not_after for one in said if one.claim.not_after]
    return Dating(not_after=min(after, default=None))


def _entry(said: Sequence[Said], leaving: Sequence[Said]) -> str:
    entries = {one.claim.entry for one in said}
    if leaving:
        return "withdrawn"
    if "later" in entries or any(one.claim.role == "additional-sponsor" for one in said):
        return "later"
    return "original" if "original" in entries else "unknown"


def _role(said: Sequence[Said], entry: str, kind: str | None) -> str:
    if entry in ("later", "withdrawn"):
        return "additional-sponsor" if entry == "later" else "withdrawn-sponsor"
    order = _STRENGTH["letter" if kind in _LETTERS else "draft"]
    roles = {one.claim.role for one in said}
    return next((role for role in order if role in roles), min(roles))


def _on_date(one: Said, chosen: str | None, policy: str) -> Assessment:
    supports = chosen is not None and compatible(one.claim.date or "", chosen)
    effect = "supports" if supports else "contests"
    return Assessment(claim=one.identity, aspect="date", effect=effect, policy=policy, value=one.claim.date)  # type: ignore[arg-type]


def _contests(one: SponsorList, actor: str, values: Sequence[str]) -> bool:
    """A dated list without the actor contests a begin that some claim puts within or before the list's time; never the sponsorship."""
    return actor not in one.actors and any(last_day(value) <= last_day(one.date) for value in values)


def _absence(one: SponsorList, policy: str) -> Assessment:
    return Assessment(claim=one.identity, aspect="date", effect="contests", policy=policy, value=f"not in a list of {one.date}")
