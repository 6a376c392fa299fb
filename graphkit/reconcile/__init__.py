"""Claims are reconciled to findings and divergences, by ordered policies. Nothing is read from texts here, and no claim is changed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from graphkit.model import (
    Act,
    Claim,
    Divergence,
    DocumentClaim,
    Findings,
    ForumClaim,
    Sponsorship,
    SponsorshipClaim,
    StatementClaim,
    VoteClaim,
)
from graphkit.reconcile import divergences as differ
from graphkit.reconcile.accounts import Account, Facts, account, origins
from graphkit.reconcile.acts import acts
from graphkit.reconcile.decisions import Decision, by_document, read_decisions
from graphkit.reconcile.documents import found_documents, found_parties
from graphkit.reconcile.sponsorships import behind
from graphkit.reconcile.votes import counts

__all__ = ["Account", "Decision", "Facts", "account", "read_decisions", "reconcile"]

_STRENGTH = ("contradiction", "tension", "variation", "development")


def reconcile(
    claims: Iterable[tuple[str, Claim]],
    accounts: Mapping[str, Account],
    facts: Facts,
    decisions: Sequence[Decision] = (),
    actors: Iterable[str] = (),
) -> Findings:
    """Return what the graph concludes from all claims, given as (claim id, claim).

    ``accounts`` are the sources by name; a claim of a cited source has none. ``actors`` are the codes that claims name as acting:
    those that reference data do not know become parties. The order of the claims makes no difference.
    """
    ordered = sorted(claims, key=lambda pair: (pair[1].source, pair[1].start, pair[0]))
    sources = origins(accounts, [claim for _, claim in ordered])
    sponsor_claims: dict[str, list[tuple[str, SponsorshipClaim]]] = defaultdict(list)
    document_claims: dict[str, list[tuple[str, DocumentClaim]]] = defaultdict(list)
    for identity, claim in ordered:
        if isinstance(claim, SponsorshipClaim) and claim.document:
            sponsor_claims[claim.document].append((identity, claim))
        elif isinstance(claim, DocumentClaim) and claim.document:
            document_claims[claim.document].append((identity, claim))
    statements: dict[str, list[StatementClaim]] = defaultdict(list)
    for _, claim in ordered:
        if isinstance(claim, StatementClaim):
            statements[claim.source].append(claim)
    decided = by_document(decisions)
    found_acts: list[Act] = []
    sponsorships: list[Sponsorship] = []
    divergences: list[Divergence] = []
    for document, about in sorted(sponsor_claims.items()):
        here = behind(document, about, accounts, sources, facts, decided.get(document, {}))
        sponsorships += here
        told = [one for source in sorted({claim.source for _, claim in about}) for one in statements.get(source, ())]
        found_acts += acts(document, about, here, told, accounts)
        divergences += differ.begins(document, about, here, accounts, facts)
        divergences += differ.doings(document, about, facts)
        divergences += differ.naming(document, about, facts)
    for document, mentions in sorted(document_claims.items()):
        divergences += differ.titles(document, mentions, facts)
    divergences += differ.forums_over_time([(i, c) for i, c in ordered if isinstance(c, ForumClaim)], accounts, facts)
    vote_counts, vote_divergences = counts(((i, c) for i, c in ordered if isinstance(c, VoteClaim)), accounts)
    divergences += vote_divergences
    return Findings(
        acts=tuple(found_acts),
        sponsorships=tuple(sponsorships),
        divergences=tuple(sorted(divergences, key=lambda d: (_STRENGTH.index(d.kind), d.about, d.aspect, d.explanation))),
        counts=tuple(vote_counts),
        documents=tuple(found_documents(ordered, accounts, facts)),
        parties=tuple(found_parties(actors, facts)),
        origins=sources,
    )
