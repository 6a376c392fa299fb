"""Where accounts differ, all sides kept: since when, titles, what was done, States or group, and the forum asked for over time."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from graphkit.model import Claim, Divergence, DocumentClaim, ForumClaim, Side, Sponsorship, SponsorshipClaim
from graphkit.reconcile import wording
from graphkit.reconcile.accounts import Account, Facts
from graphkit.reconcile.dating import compatible, first_day
from graphkit.reconcile.lists import lists_of
from graphkit.reconcile.sponsorships import NO_SPONSORS

Claims = Sequence[tuple[str, SponsorshipClaim]]


def begins(
    document: str, claims: Claims, sponsorships: Sequence[Sponsorship], accounts: Mapping[str, Account], facts: Facts
) -> Iterable[Divergence]:
    """Yield where accounts differ on since when actors stand behind a document; actors with the same sides are told together."""
    known = dict(claims)
    lists = {one.identity: one for one in lists_of(claims, facts)}
    together: dict[tuple[object, ...], list[tuple[Sponsorship, dict[str, set[str]]]]] = defaultdict(list)
    for one in sponsorships:
        if not one.divergent:
            continue
        sides: dict[str, set[str]] = defaultdict(set)
        complete, dates = False, set()
        policy = "open"
        for a in one.assessments:
            if a.aspect != "date" or a.value is None:
                continue
            policy = a.policy
            sides[a.value].update(lists[a.claim].claims if a.claim in lists and a.value.startswith("not ") else [a.claim])
            if a.value.startswith("not "):
                complete = complete or lists[a.claim].complete
            else:
                dates.add(a.value)
        kind = "contradiction" if complete or len(_apart(dates)) > 1 else "tension"
        passages = tuple(sorted((v, tuple(sorted({(known[c].source, known[c].start) for c in ids}))) for v, ids in sides.items()))
        together[kind, one.dating.date, policy, passages].append((one, sides))
    for (strongest, chosen, ruling, _), members in sorted(together.items(), key=lambda item: item[1][0][0].sponsor):
        merged: dict[str, set[str]] = defaultdict(set)
        for _, sides in members:
            for value, ids in sides.items():
                merged[value] |= ids
        sides_kept = tuple(Side(value=value, claims=tuple(sorted(ids))) for value, ids in sorted(merged.items()))
        actors = [s.sponsor for s, _ in members]
        yield Divergence(
            kind=strongest,  # type: ignore[arg-type]
            aspect="date",
            about=(document, *actors),
            sides=sides_kept,
            explanation=wording.begins(document, actors, sides_kept, str(chosen) if chosen else None, str(ruling), known, accounts, facts),
            policy=str(ruling),
            chosen=str(chosen) if chosen else None,
        )


def _apart(dates: Iterable[str]) -> list[str]:
    ordered = sorted(dates, key=len, reverse=True)
    found: list[str] = []
    for date in ordered:
        if not any(compatible(date, other) for other in found):
            found.append(date)
    return found


def titles(document: str, claims: Sequence[tuple[str, DocumentClaim]], facts: Facts) -> Iterable[Divergence]:
    """Yield where sources print the title of one document differently (case, quotation marks and articles apart)."""
    printed = [(identity, claim) for identity, claim in claims if claim.title]
    yield from _variation(document, "title", printed, lambda c: _plain(c.title or ""), facts)


def doings(document: str, claims: Claims, facts: Facts) -> Iterable[Divergence]:
    """Yield where sources tell differently what was done with a document from the start (signed, drafted, submitted, introduced)."""
    early = [(i, c) for i, c in claims if c.entry not in ("later", "withdrawn") and c.role not in ("on-behalf-of", "sponsor")]
    yield from _variation(document, "role", early, lambda c: c.role, facts)


def naming(document: str, claims: Claims, facts: Facts) -> Iterable[Divergence]:
    """Yield where some sources name States and others the group to which they belong."""
    kept = [(i, c) for i, c in claims if c.role not in NO_SPONSORS and c.entry not in ("later", "withdrawn")]
    groups = {c.sponsor for _, c in kept if facts.kind(c.sponsor) == "group"}
    if groups:
        yield from _variation(document, "naming", kept, lambda c: c.sponsor if c.sponsor in groups else "States by name", facts)


def _variation(
    document: str, aspect: str, claims: Sequence[tuple[str, Claim]], value: Callable[..., str], facts: Facts
) -> Iterable[Divergence]:
    sides: dict[str, list[str]] = defaultdict(list)
    sources: dict[str, set[str]] = defaultdict(set)
    for identity, claim in claims:
        sides[value(claim)].append(identity)
        sources[value(claim)].add(claim.source)
    # One text may use several words for one thing: that is style. It takes two texts to differ.
    if len(sides) < 2 or len(set().union(*sources.values())) < 2:
        return
    kept = tuple(Side(value=name, claims=tuple(sorted(ids))) for name, ids in sorted(sides.items()))
    yield Divergence(
        kind="variation", aspect=aspect, about=(document,), sides=kept, explanation=wording.variation(document, aspect, kept, facts)
    )


def forums_over_time(claims: Sequence[tuple[str, ForumClaim]], accounts: Mapping[str, Account], facts: Facts) -> Iterable[Divergence]:
    """Yield, for each speaker, the bodies to which it asks over time that a subject be given: a development, no inconsistency."""
    asked: dict[str, list[tuple[str, ForumClaim]]] = defaultdict(list)
    for identity, claim in claims:
        if claim.role == "asked-for" and len(claim.asserted_by) == 1:
            asked[claim.asserted_by[0]].append((identity, claim))
    for holder, members in sorted(asked.items()):
        sides: dict[str, list[str]] = defaultdict(list)
        for identity, claim in members:
            sides[claim.forum].append(identity)
        if len(sides) < 2 or len({claim.source for _, claim in members}) < 2:
            continue
        told = {identity: _told(accounts.get(claim.source)) for identity, claim in members}
        kept = tuple(
            Side(value=forum, claims=tuple(sorted(ids)))
            for forum, ids in sorted(sides.items(), key=lambda item: (min(told[i] for i in item[1]), item[0]))
        )
        yield Divergence(
            kind="development", aspect="forum", about=(holder,), sides=kept, explanation=wording.development(holder, kept, told, facts)
        )


def _told(account: Account | None) -> str:
    if account is None or not (account.dating.date or account.dating.not_after):
        return "9999"  # undated texts come last
    return first_day(account.dating.date) if account.dating.date else account.dating.not_after or "9999"


def _plain(title: str) -> str:
    words = re.findall(r"\w+", title.casefold())
    while words and words[0] in ("a", "an", "the", "draft"):
        words.pop(0)
    return " ".join(words)
