"""Documents and parties that texts make known and reference data do not have."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from graphkit import names
from graphkit.model import Claim, Dating, DocumentClaim, Entity, FoundDocument, SponsorshipClaim
from graphkit.reconcile.accounts import Account, Facts
from graphkit.reconcile.dating import bounded


def found_documents(claims: Iterable[tuple[str, Claim]], accounts: Mapping[str, Account], facts: Facts) -> list[FoundDocument]:
    """Return each document that claims speak of and reference data do not know; the first claim that says a thing gives it."""
    mentions: dict[str, list[tuple[str, Claim]]] = defaultdict(list)
    for identity, claim in claims:
        code = getattr(claim, "document", None)
        if isinstance(code, str) and facts.kind(code) != "document":
            mentions[code].append((identity, claim))
    found = []
    for code, members in sorted(mentions.items()):
        described = [claim for _, claim in members if isinstance(claim, DocumentClaim)]
        titled = [claim.title for claim in described if claim.title]
        titled += [claim.title for _, claim in members if isinstance(claim, SponsorshipClaim) and claim.title]
        date = next((claim.date for claim in described if claim.date), None)
        found.append(
            FoundDocument(
                code=code,
                title=titled[0] if titled else None,
                symbol=code if "/" in code else None,
                kind=next((claim.document_kind for claim in described if claim.document_kind), None),
                status=next((claim.status for claim in described if claim.status), None),
                dating=bounded(Dating(date=date)) if date else Dating(),
                claims=tuple(identity for identity, claim in members if isinstance(claim, DocumentClaim)),
            )
        )
    rendered = {one.code for one in found}
    for account in sorted(accounts.values(), key=lambda a: a.name):
        if account.renders and account.renders not in rendered and facts.kind(account.renders) != "document":
            rendered.add(account.renders)
            found.append(FoundDocument(code=account.renders, title=account.title, dating=bounded(account.dating)))
    return sorted(found, key=lambda one: one.code)


def found_parties(codes: Iterable[str], facts: Facts) -> list[Entity]:
    """Return those whom claims name only by a description, or by a code that reference data do not know."""
    return [Entity(code=code, kind="party", label=code, iri=party(code)) for code in sorted(set(codes)) if facts.kind(code) is None]


def party(code: str) -> str:
    """Return the IRI of a party that is named by description."""
    return names.entity("party", names.slug(code) or names.local(code))
