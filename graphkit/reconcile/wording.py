"""Divergences in one sentence, made from parts, in neutral words: what each account gives, and which policy chose."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from graphkit.model import Side, SponsorshipClaim
from graphkit.reconcile.accounts import Account, Facts
from graphkit.reconcile.policies import SENTENCES

_ASPECTS = {"title": "the title of", "role": "what was done with", "naming": "who is named as standing behind"}
_ROLES = {
    "signatory": "a letter was signed",
    "drafter": "it was drafted",
    "submitter": "it was submitted",
    "introducer": "it was introduced",
    "main-sponsor": "it had a main sponsor",
    "sponsor": "it was sponsored",
    "facilitator": "it was facilitated",
}


def joined(names: Sequence[str]) -> str:
    """Return "A", "A and B" or "A, B and C"."""
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + " and " + names[-1]


def begins(
    document: str,
    actors: Sequence[str],
    sides: Sequence[Side],
    chosen: str | None,
    policy: str,
    claims: Mapping[str, SponsorshipClaim],
    accounts: Mapping[str, Account],
    facts: Facts,
) -> str:
    """Explain a divergence on since when actors stand behind a document."""
    who = joined([facts.label(actor) for actor in actors])
    verb = "stands" if len(actors) == 1 else "stand"
    parts = []
    for side in sides:
        sources = joined(sorted({_title(claims[c], accounts) for c in side.claims if c in claims}))
        if side.value.startswith("not in a list of "):
            others = joined(sorted({facts.label(claims[c].sponsor) for c in side.claims if c in claims}))
            parts.append(f"for {side.value.removeprefix('not in a list of ')}, {others} are listed without {_it(actors)} ({sources})")
        else:
            parts.append(f"{side.value} ({sources})")
    choice = (
        f"{chosen} is given here, because {SENTENCES[policy]}" if chosen else "no value is chosen, because no policy separates the accounts"
    )
    return f"Accounts differ on since when {who} {verb} behind {document}: {'; '.join(parts)}. {choice[0].upper() + choice[1:]}."


def variation(document: str, aspect: str, sides: Sequence[Side], facts: Facts) -> str:
    """Explain a variation of wording."""
    if aspect == "title":
        values = [f'"{side.value}"' for side in sides]
    elif aspect == "naming":
        values = [side.value if side.value == "States by name" else f"the {facts.label(side.value)}" for side in sides]
    else:
        values = [_ROLES.get(side.value, side.value) for side in sides]
    return f"Texts word {_ASPECTS[aspect]} {document} in different ways: {joined(values)}."


def development(holder: str, sides: Sequence[Side], told: Mapping[str, str], facts: Facts) -> str:
    """Explain how the forum that a speaker asks for changes over time."""
    parts = []
    for side in sides:
        when = min(told[c] for c in side.claims)
        parts.append(f"{facts.label(side.value)} ({'undated' if when == '9999' else when[:4]})")
    return f"Texts of {facts.label(holder)} ask, in order of time, that these bodies deal with the subject: {', '.join(parts)}."


def _it(actors: Sequence[str]) -> str:
    return "it" if len(actors) == 1 else "them"


def _title(claim: SponsorshipClaim, accounts: Mapping[str, Account]) -> str:
    account = accounts.get(claim.source)
    return account.label if account else claim.citation or claim.source
