"""The kinds of claim: what a source says, with the quotation that proves it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Literal

from graphkit.model.values import Attribution, Basis, Ground


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What a source says, with the quotation that proves it. Never edited, never merged away."""

    kind: ClassVar[str] = "claim"

    source: str
    start: int
    end: int
    quote: str
    grounds: tuple[Ground, ...] = ()
    asserted_by: tuple[str, ...] = ()  # whose word: codes; () when nobody is known
    reported_by: tuple[str, ...] = ()  # nearest to farthest: "press-service", "commentator", or codes
    attribution: Attribution | None = None
    rule: str = ""
    confidence: float = 1.0
    locator: str | None = None  # "section I", "para. 13", "p. 2"


@dataclass(frozen=True, slots=True, kw_only=True)
class SponsorshipClaim(Claim):
    """Somebody stands, or acts, in a role for a document. One claim a sponsor and passage; an introducer also has place and speaker."""

    kind: ClassVar[str] = "sponsorship"

    sponsor: str
    role: str
    entry: Literal["original", "later", "withdrawn", "unknown"] | None = None
    called_as: str | None = None
    on_behalf_of: str | None = None
    via: str | None = None
    list_id: str | None = None
    complete: bool | None = None
    stated_count: int | None = None
    document: str | None = None
    title: str | None = None
    forum: str | None = None
    place: str | None = None
    speaker: str | None = None
    date: str | None = None
    date_basis: Basis | None = None
    not_before: str | None = None
    not_after: str | None = None
    event: bool = False  # the act is told by itself with a time of its own, not as one of a list that shares a date
    citation: str | None = None  # for claims of a cited source of the reference data: no quotation, a reference instead


@dataclass(frozen=True, slots=True, kw_only=True)
class ProvisionClaim(Claim):
    """A passage that states a norm. ``text`` is the provision with page breaks mended; ``operator`` the deontic words as printed."""

    kind: ClassVar[str] = "provision"

    text: str
    operator: str | None
    force: str
    polarity: Literal["positive", "negative"]
    modality: str
    addressee: str | None = None
    topic: str = "general"
    section: tuple[str, ...] = ()
    proposer: tuple[str, ...] = ()
    status: str | None = None
    document: str | None = None  # the document whose content it is said to be


@dataclass(frozen=True, slots=True, kw_only=True)
class StanceClaim(Claim):
    """A holder's attitude to a target, as worded."""

    kind: ClassVar[str] = "stance"

    holder: tuple[str, ...]
    attitude: str
    target: str
    part: str | None = None
    topic: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentClaim(Claim):
    """A document is mentioned: by symbol, by title, or by a reference back."""

    kind: ClassVar[str] = "document"

    symbol: str | None = None
    title: str | None = None  # as printed
    document: str | None = None  # code: symbol, or the slug under which it is known
    document_kind: str | None = None
    status: str | None = None  # existing, proposed
    called: str | None = None  # what the words make of it: "letter", "draft", "resolution"; with a verb, what was done with it
    date: str | None = None
    date_basis: Basis | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementClaim(Claim):
    """A statement or paper of a State, alone or inside another source."""

    kind: ClassVar[str] = "statement"

    holder: tuple[str, ...]
    venue: str | None = None
    forum: str | None = None
    place: str | None = None
    speaker: str | None = None
    capacity: str | None = None
    date: str | None = None
    date_basis: Basis | None = None
    not_before: str | None = None
    not_after: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StakeholderClaim(Claim):
    """Civil society, companies or citizens are named as taking part, or as asked to."""

    kind: ClassVar[str] = "stakeholder"

    label: str
    category: str
    part: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NameClaim(Claim):
    """A name as printed, and what it was linked to."""

    kind: ClassVar[str] = "mention"

    printed: str
    entity: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ForumClaim(Claim):
    """A forum is named, in a role: venue, addressee, asked-for, named."""

    kind: ClassVar[str] = "forum"

    forum: str
    role: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EventClaim(Claim):
    """Something that took place, or is to."""

    kind: ClassVar[str] = "event"

    label: str
    forum: str | None = None
    participants: tuple[str, ...] = ()
    date: str | None = None
    date_basis: Basis | None = None
    not_before: str | None = None
    not_after: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ThreatClaim(Claim):
    """What a text says endangers peace and security. An unnamed actor stays unnamed."""

    kind: ClassVar[str] = "threat"

    label: str
    category: str


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteClaim(Claim):
    """The result of a vote, or with ``voter`` and ``choice`` one recorded vote."""

    kind: ClassVar[str] = "vote"

    document: str | None = None
    title: str | None = None  # as printed, where the document has no symbol
    yes: int | None = None
    no: int | None = None
    abstain: int | None = None
    body: str | None = None  # code of the forum that voted
    part: str | None = None  # None: the text as a whole
    method: str | None = None  # recorded-vote, without-a-vote, consensus
    voter: str | None = None
    choice: Literal["yes", "no", "abstain"] | None = None
    date: str | None = None
    date_basis: Basis | None = None


KINDS: Mapping[str, type[Claim]] = {
    kind.kind: kind
    for kind in (
        SponsorshipClaim,
        ProvisionClaim,
        StanceClaim,
        DocumentClaim,
        StatementClaim,
        StakeholderClaim,
        NameClaim,
        ForumClaim,
        EventClaim,
        ThreatClaim,
        VoteClaim,
    )
}
