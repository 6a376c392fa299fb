"""What the graph concludes from claims, and where they differ."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from graphkit.model.values import Dating, Entity


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """How one claim bears on one aspect of a finding, and under which policy."""

    claim: str  # claim id
    aspect: Literal["existence", "date", "role", "document"]
    effect: Literal["supports", "contests"]
    policy: str
    value: str | None = None  # what the claim gives for the aspect


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """Somebody did something for a document: id/act/<document>/<actor>/<role>."""

    actor: str
    role: str
    document: str
    dating: Dating = field(default_factory=Dating)
    forum: str | None = None
    place: str | None = None
    speaker: str | None = None
    upheld: bool = True
    assessments: tuple[Assessment, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sponsorship:
    """Somebody stands behind a document: id/sponsorship/<document>/<actor>."""

    sponsor: str
    document: str
    role: str
    entry: Literal["original", "later", "withdrawn", "unknown"]
    dating: Dating = field(default_factory=Dating)
    ending: Dating = field(default_factory=Dating)
    called_as: tuple[str, ...] = ()
    on_behalf_of: str | None = None
    via: str | None = None
    divergent: bool = False
    open: bool = False  # no policy separated the accounts: all values are kept, none is chosen
    assessments: tuple[Assessment, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One side of a divergence: what it says, and the claims that say it."""

    value: str
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Divergence:
    """Claims that differ, all sides kept."""

    kind: Literal["contradiction", "tension", "variation", "development"]
    aspect: str
    about: tuple[str, ...]  # codes: document, then actors
    sides: tuple[Side, ...]
    explanation: str
    policy: str | None = None  # the policy that chose; None: open, or nothing to choose
    chosen: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundDocument:
    """A document that texts make known and reference data do not have."""

    code: str
    title: str | None = None
    symbol: str | None = None
    kind: str | None = None
    status: str | None = None
    dating: Dating = field(default_factory=Dating)
    claims: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteCount:
    """The result of one vote of one body on a text or a part of it."""

    document: str
    body: str
    part: str | None = None
    yes: int | None = None
    no: int | None = None
    abstain: int | None = None
    method: str | None = None
    dating: Dating = field(default_factory=Dating)
    votes: tuple[tuple[str, str], ...] = ()  # (voter, choice) of the recorded votes that a source names
    assessments: tuple[Assessment, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """All that reconciling concludes, each list sorted. ``origins`` gives for each source the one that stands for it among its copies."""

    acts: tuple[Act, ...] = ()
    sponsorships: tuple[Sponsorship, ...] = ()
    divergences: tuple[Divergence, ...] = ()
    counts: tuple[VoteCount, ...] = ()
    documents: tuple[FoundDocument, ...] = ()
    parties: tuple[Entity, ...] = ()
    origins: Mapping[str, str] = field(default_factory=dict)
