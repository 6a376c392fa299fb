"""The policies by which accounts of one thing are weighed, in their order.

Each policy gives every witness a rank; the accounts whose best witness ranks highest remain. A policy that does not separate passes on. If
none does, the finding stays open and carries all values. No policy knows any document, State or source.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from graphkit.model import SponsorshipClaim
from graphkit.reconcile.accounts import Account
from graphkit.reconcile.dating import first_day

_BASIS = {"stated": 3, "resolved": 2, "inferred": 1}


@dataclass(frozen=True, slots=True)
class Witness:
    """One claim for one account of a date: ``direct`` unless it was expanded from a group, ``count`` independent accounts agree with it."""

    claim: SponsorshipClaim
    identity: str  # claim id
    value: str  # literal of the date
    direct: bool
    account: Account | None
    count: int = 1


@dataclass(frozen=True, slots=True)
class Policy:
    """A named rule of preference."""

    name: str
    sentence: str
    rank: Callable[[Witness], float]


def _authority(witness: Witness) -> float:
    account = witness.account
    if account is None:
        return -6.0
    if account.renders is not None and account.renders == witness.claim.document:
        return 0.0  # the document itself
    return -float(account.grade or 6)


def _nearness(witness: Witness) -> float:
    """Fewer days between the act and the source rank higher; a source without date ranks lowest."""
    account = witness.account
    told = account.dating.not_after if account else None
    if told is None:
        return -1e9
    return -abs((date.fromisoformat(told) - date.fromisoformat(first_day(witness.value))).days)


POLICIES: tuple[Policy, ...] = (
    Policy(
        "own-event",
        "an act told by itself, with its own time, outranks membership in a list that shares one date",
        lambda w: float(w.claim.event),
    ),
    Policy("specificity", "a State named outranks one expanded from a group", lambda w: float(w.direct)),
    Policy("authority", "the document itself and the official record come first, then the record grades", _authority),
    Policy("nearness", "the account nearest in time to the act is preferred", _nearness),
    Policy("agreement", "the value on which more independent sources agree is preferred", lambda w: float(w.count)),
    Policy("basis", "stated comes before resolved, resolved before inferred", lambda w: float(_BASIS.get(w.claim.date_basis or "", 0))),
)

SENTENCES: Mapping[str, str] = {policy.name: policy.sentence for policy in POLICIES} | {
    "decision": "a decision of the user, with its reason and source",
    "sole-account": "the accounts agree, or there is one",
    "open": "no policy separates the accounts",
}


def choose(witnesses: Mapping[str, Sequence[Witness]], policies: Sequence[Policy] = POLICIES) -> tuple[str | None, str]:
    """Return the chosen value and the policy that decided; (None, "open") where none separates.

    ``witnesses`` maps each value to the claims for it. With one value the policy is "sole-account".
    """
    values = sorted(value for value, claims in witnesses.items() if claims)
    if len(values) == 1:
        return values[0], "sole-account"
    for policy in policies:
        ranks = {value: max(policy.rank(witness) for witness in witnesses[value]) for value in values}
        best = max(ranks.values(), default=0.0)
        remaining = [value for value in values if ranks[value] == best]
        if len(remaining) == 1:
            return remaining[0], policy.name
        values = remaining
    return None, "open"
