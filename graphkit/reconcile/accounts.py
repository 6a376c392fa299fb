"""What reconciling must know of a source and of reference data, and which sources are one account.

Copies of a text and summaries of one speech are one account: they count once when independent sources agree.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from graphkit.model import Claim, Dating, Source, SponsorshipClaim, StatementClaim

_SHINGLE = 8  # words
_SKETCH = 64  # smallest hashes kept: two texts that share half of them share about half of their words in order
_ONE_TEXT = 0.5


@dataclass(frozen=True, slots=True)
class Account:
    """A source as reconciling sees it. ``sketch`` are the smallest hashes of its runs of eight words."""

    name: str
    ident: str
    grade: int | None
    dating: Dating
    renders: str | None  # code of the document whose text it is
    label: str  # who speaks, where and when, for explanations
    title: str | None = None
    sketch: frozenset[int] = frozenset()


class Facts(Protocol):
    """What reference data offer to reconciling (implemented by ``graphkit.link.Index``)."""

    def members(self, group: str, on: str) -> frozenset[str]:
        """Return the members of a group on a day."""

    def kind(self, code: str) -> str | None:
        """Return what a code names: state, group, forum, document …; None where unknown."""

    def document_kind(self, code: str) -> str | None:
        """Return the notation of a document's kind."""

    def document_dating(self, code: str) -> Dating:
        """Return when a document came into being, as far as reference data say."""

    def label(self, code: str) -> str:
        """Return the name of a thing, the code itself where it has none."""


def sketch(text: str) -> frozenset[int]:
    """Return a sketch of a text by which copies are known (bottom-k of 64-bit hashes of eight-word shingles)."""
    words = re.findall(r"\w+", text.casefold())
    hashes = {
        int.from_bytes(hashlib.blake2b(" ".join(words[i : i + _SHINGLE]).encode(), digest_size=8).digest(), "big")
        for i in range(max(1, len(words) - _SHINGLE + 1))
    }
    return frozenset(sorted(hashes)[:_SKETCH])


def account(source: Source) -> Account:
    """Return the account of a source."""
    return Account(
        name=source.name,
        ident=source.ident,
        grade=source.about.grade,
        dating=source.about.dating,
        renders=source.about.document,
        label=source.about.title or source.name,
        title=source.about.title,
        sketch=sketch(source.text),
    )


def origins(accounts: Mapping[str, Account], claims: Sequence[Claim]) -> dict[str, str]:
    """Return for each source name the source that stands for it: the first of its copies and of the summaries of the same speech.

    Two sources are one account when they share half of their text, or when both give the speech of one holder in one forum on one day.
    Texts are compared among the sources that say who stands behind something: it is their agreement that is counted.
    """
    parent = {name: name for name in accounts}

    def top(name: str) -> str:
        while parent[name] != name:
            name = parent[name]
        return name

    def join(one: str, other: str) -> None:
        first, second = sorted((top(one), top(other)))
        parent[second] = first

    for group in _speeches(claims).values():
        for name in group[1:]:
            join(group[0], name)
    counted = {claim.source for claim in claims if isinstance(claim, SponsorshipClaim)}
    for one, other in _alike({name: account for name, account in accounts.items() if name in counted}):
        join(one, other)
    return {name: top(name) for name in accounts}


def _speeches(claims: Iterable[Claim]) -> dict[tuple[object, ...], list[str]]:
    found: dict[tuple[object, ...], set[str]] = defaultdict(set)
    for claim in claims:
        if isinstance(claim, StatementClaim) and claim.holder and claim.venue and claim.date and len(claim.date) == 10:
            found[claim.holder, claim.venue, claim.date].add(claim.source)
    return {key: sorted(names) for key, names in found.items() if len(names) > 1}


def _alike(accounts: Mapping[str, Account]) -> Iterable[tuple[str, str]]:
    """Yield pairs of sources whose sketches overlap by half; only those that share a hash are compared."""
    holders: dict[int, list[str]] = defaultdict(list)
    for name in sorted(accounts):
        for value in accounts[name].sketch:
            holders[value].append(name)
    shared: dict[tuple[str, str], int] = defaultdict(int)
    for names in holders.values():
        for one, other in _pairs(names):
            shared[one, other] += 1
    for (one, other), count in shared.items():
        if count >= _ONE_TEXT * max(1, min(len(accounts[one].sketch), len(accounts[other].sketch))):
            yield one, other


def _pairs(names: Sequence[str]) -> Iterable[tuple[str, str]]:
    # A run of words that stands in very many texts is a formula of courtesy and tells nothing.
    if 2 <= len(names) <= 20:
        for place, one in enumerate(names):
            for other in names[place + 1 :]:
                yield one, other
