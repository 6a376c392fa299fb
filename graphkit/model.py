"""The words of the project as frozen value objects: Source, Quote, Mention, the kinds of Claim, Link, Finding, Divergence.

Things of the world (States, groups, forums, documents) are named by their *code* throughout: ISO 3166-1 alpha-3 for States, a short code
for groups, forums and organizations ("SCO", "UNGA-C1"), the symbol for documents ("A/66/359"). A party that a text names only by
description ("civil society representatives") is its own code. Offsets are half-open and count code points of the text as read.
Dates are ISO 8601 literals of the precision that was stated ("2013", "2013-05", "2013-05-12"), never widened; bounds are whole days.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar, Literal

Basis = Literal["stated", "resolved", "inferred"]
Attribution = Literal["own", "reported", "content-of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """A run of words of a text: ``text[start:end] == quote``."""

    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground(Quote):
    """A further span on which a reading rests. ``use`` says for what: "date", "document", "lead", "speaker" … (JSON: ``for``)."""

    use: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Dating:
    """When something was: the literal as stated or resolved, its basis, and the days between which it lies."""

    date: str | None = None
    date_basis: Basis | None = None
    not_before: str | None = None
    not_after: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What is known of a source beside its text: from a catalogue or a side file. What neither says is ``None``."""

    title: str | None = None
    kind: str | None = None  # notation of a document kind
    document: str | None = None  # code of the document that the source renders, where it has a symbol
    speaker: str | None = None  # a person's name as printed
    speaks_for: tuple[str, ...] = ()  # codes of the States or groups for whom the text speaks
    capacity: str | None = None
    author: str | None = None  # who wrote it, where that is not who speaks: "commentator", "press-service"
    forum: str | None = None  # code of the forum, or of the organization that holds the event
    place: str | None = None
    dating: Dating = Dating()
    date_words: str | None = None  # the words of the text on which the date rests
    issuer_kind: str | None = None
    grade: int | None = None  # record grade, 1 (official record) to 5 (third party)
    language: str | None = None  # BCP 47
    url: str | None = None
    rights: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A file as received and its text. ``name`` is the file name that claims carry; ``ident`` is the tail of its IRI, unique in a set."""

    name: str
    ident: str
    sha256: str  # of the bytes
    text: str
    media: str  # IANA media type
    about: About = About()


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """A thing that reference data know, or that a text makes known."""

    code: str
    kind: str  # state, historic-state, area, group, forum, organization, document, person, party
    label: str
    iri: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention(Quote):
    """A name as printed, and the code that it was linked to (None: unknown)."""

    code: str | None
    kind: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """What a name means: the entity, and how the name was matched (exact, folded, former, close)."""

    name: str
    entity: Entity
    how: str


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
    dating: Dating = Dating()
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
    dating: Dating = Dating()
    ending: Dating = Dating()
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
    dating: Dating = Dating()
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
    dating: Dating = Dating()
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
