"""Sources, their texts and what is known of them; spans, names and times."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

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
