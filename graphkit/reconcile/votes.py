"""Claims of votes, added up to one count for each text, part and body."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from graphkit.model import Assessment, Dating, Divergence, Side, VoteClaim, VoteCount
from graphkit.reconcile.accounts import Account
from graphkit.reconcile.dating import most_precise

_COMMITTEE = re.compile(r"^A/C\.(\d)/")


def body_of(claim: VoteClaim) -> str | None:
    """Return the body that voted: as said, or the one whose symbol the document bears."""
    if claim.body or not claim.document:
        return claim.body
    found = _COMMITTEE.match(claim.document)
    return f"UNGA-C{found.group(1)}" if found else "UNGA" if claim.document.startswith("A/RES/") else None


def counts(claims: Iterable[tuple[str, VoteClaim]], accounts: Mapping[str, Account]) -> tuple[list[VoteCount], list[Divergence]]:
    """Return the count of each vote by the source of the best grade, and a divergence where figures differ."""
    grouped: dict[tuple[str, str, str | None], list[tuple[str, VoteClaim]]] = defaultdict(list)
    for identity, claim in claims:
        body = body_of(claim)
        if claim.document and body:
            grouped[claim.document, body, claim.part].append((identity, claim))
    found, divergences = [], []
    for (document, body, part), members in sorted(grouped.items(), key=lambda item: (item[0][0], item[0][1], item[0][2] or "")):
        figures: dict[tuple[int | None, int | None, int | None], list[tuple[str, VoteClaim]]] = defaultdict(list)
        for identity, claim in members:
            if claim.yes is not None and not claim.voter:  # a named vote repeats the count in which it was cast
                figures[claim.yes, claim.no, claim.abstain].append((identity, claim))
        best = min(
            figures, key=lambda f: (min(_grade(c, accounts) for _, c in figures[f]), -len(figures[f]), str(f)), default=(None, None, None)
        )
        policy = "sole-account" if len(figures) < 2 else "authority"
        assessments = [
            Assessment(
                claim=identity,
                aspect="existence",
                effect="supports" if f == best else "contests",
                policy=policy,
                value="-".join(map(str, f)),
            )
            for f, ones in figures.items()
            for identity, _ in ones
        ]
        assessments += [
            Assessment(claim=i, aspect="existence", effect="supports", policy=policy) for i, c in members if c.yes is None or c.voter
        ]
        found.append(
            VoteCount(
                document=document,
                body=body,
                part=part,
                yes=best[0],
                no=best[1],
                abstain=best[2],
                method=next((c.method for _, c in members if c.method), "recorded-vote" if best[0] is not None else None),
                dating=most_precise(Dating(date=c.date, date_basis=c.date_basis) for _, c in members if c.date),
                votes=_votes(members, accounts),
                assessments=tuple(sorted(assessments, key=lambda a: (a.effect, a.claim))),
            )
        )
        if len(figures) > 1:
            divergences.append(_divergence(document, body, best, figures))
    return found, divergences


def _grade(claim: VoteClaim, accounts: Mapping[str, Account]) -> int:
    account = accounts.get(claim.source)
    return account.grade or 6 if account else 6


def _votes(members: Sequence[tuple[str, VoteClaim]], accounts: Mapping[str, Account]) -> tuple[tuple[str, str], ...]:
    chosen: dict[str, tuple[int, str]] = {}
    for _, claim in members:
        if claim.voter and claim.choice:
            offered = (_grade(claim, accounts), claim.choice)
            chosen[claim.voter] = min(chosen.get(claim.voter, offered), offered)
    return tuple((voter, choice) for voter, (_, choice) in sorted(chosen.items()))


def _figures(result: tuple[int | None, ...]) -> str:
    return "-".join("(not given)" if number is None else str(number) for number in result)


def _divergence(
    document: str,
    body: str,
    best: tuple[int | None, ...],
    figures: Mapping[tuple[int | None, int | None, int | None], Sequence[tuple[str, VoteClaim]]],
) -> Divergence:
    sides = tuple(
        sorted(
            (Side(value=_figures(f), claims=tuple(sorted(i for i, _ in ones))) for f, ones in figures.items()),
            key=lambda s: s.value,
        )
    )
    chosen = _figures(best)
    given = " and ".join(side.value for side in sides)
    sentence = f"Accounts of the vote on {document} in {body} differ: {given} (in favour, against, abstaining). "
    sentence += f"{chosen} is given here, by record grade."
    return Divergence(
        kind="contradiction", aspect="count", about=(document,), sides=sides, explanation=sentence, policy="authority", chosen=chosen
    )
