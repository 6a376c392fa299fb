"""Sponsorships as rows: who stands behind what, since when, on which claims; filtered, and what was left out counted."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass

from graphkit.network.days import bounds, holds, within
from graphkit.network.facts import Dataset, Properties, Things, first, properties, rows
from graphkit.network.filters import Filters


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One sponsorship by codes. ``begins`` and ``ends`` are (not before, not after); ``supports`` and ``contests`` IRIs of claims."""

    iri: str
    sponsor: str
    document: str
    role: str
    entry: str
    date: str | None
    begins: tuple[str | None, str | None]
    ends: tuple[str | None, str | None]
    divergent: bool
    via: str | None
    supports: tuple[str, ...]
    contests: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Records:
    """The rows that passed, sorted by document and sponsor, and how many were left out for which reason."""

    rows: tuple[Record, ...]
    left_out: Counter[str]


def records(store: Dataset, things: Things, filters: Filters) -> Records:
    """Ask for the sponsorships of States and keep those that the filters let in."""
    found = properties(store, "Sponsorship")
    documents = properties(store, "Document", only=("kind", "inForum", "notBefore", "notAfter"))
    topics = document_topics(store, things) if filters.topic else {}
    grades = _grades(store) if filters.grade is not None else {}
    kept: list[Record] = []
    left_out: Counter[str] = Counter()
    for iri, held in found.items():
        sponsor, document = first(held, "sponsor"), first(held, "document")
        if sponsor is None or document is None or not _concerns(held, document, documents, topics, things, filters):
            continue
        reason = _reason(held, sponsor, grades, things, filters)
        record = _record(iri, held, documents.get(document, {}), things)
        reason = reason or _time(record, filters)
        if reason:
            left_out[reason] += 1
        else:
            kept.append(record)
    return Records(tuple(sorted(kept, key=lambda row: (row.document, row.sponsor))), left_out)


def _record(iri: str, held: dict[str, list[str]], document: dict[str, list[str]], things: Things) -> Record:
    date = first(held, "date")
    begins = (first(held, "notBefore"), first(held, "notAfter"))
    if begins == (None, None):
        begins = bounds(date)
    if begins == (None, None) and date is None:  # nobody stands behind a document before it can exist
        begins = (first(document, "notBefore"), None)
    return Record(
        iri=iri,
        sponsor=things.code(first(held, "sponsor")),
        document=things.code(first(held, "document")),
        role=things.code(first(held, "role")),
        entry=things.code(first(held, "entry")),
        date=date,
        begins=begins,
        ends=(first(held, "endNotBefore"), first(held, "endNotAfter")),
        divergent=first(held, "divergent") == "true",
        via=things.code(first(held, "via")) or None,
        supports=tuple(held.get("supportedBy", ())),
        contests=tuple(held.get("contestedBy", ())),
    )


def _concerns(
    held: dict[str, list[str]], document: str, documents: Properties, topics: dict[str, set[str]], things: Things, filters: Filters
) -> bool:
    """Return whether a row is of the documents, forum, topic, role and entry asked for at all."""
    about = documents.get(document, {})
    return (
        (not filters.document or things.code(document) in filters.document)
        and (filters.document_kind is None or things.code(first(about, "kind")) == filters.document_kind)
        and (filters.forum is None or filters.forum in {things.code(forum) for forum in about.get("inForum", ())})
        and (filters.topic is None or filters.topic in topics.get(things.code(document), set()))
        and (filters.role is None or things.code(first(held, "role")) == filters.role)
        and (filters.entry is None or things.code(first(held, "entry")) == filters.entry)
    )


def _reason(held: dict[str, list[str]], sponsor: str, grades: dict[str, int], things: Things, filters: Filters) -> str | None:
    if not things.is_state(sponsor):
        return "of groups and others that are no State"
    if first(held, "via") and not filters.via:
        return "of members inferred through a group"
    if first(held, "divergent") == "true" and not filters.divergent:
        return "on which accounts differ"
    if filters.grade is not None:
        best = min((grades[claim] for claim in held.get("supportedBy", ()) if claim in grades), default=None)
        if best is None or best > filters.grade:
            return f"without a source of record grade {filters.grade} or better"
    return None


def _time(record: Record, filters: Filters) -> str | None:
    if filters.on:
        state = holds(filters.on, record.begins, record.ends)
        if state is False:
            return f"not yet or no longer on {filters.on}"
        if state is None and not filters.possible:
            return f"only possibly on {filters.on}"
    if (filters.since or filters.until) and within(record.begins, filters.since, filters.until) is False:
        return "outside the period"
    return None


def document_topics(store: Dataset, things: Things) -> dict[str, set[str]]:
    """Return document code -> topics of its norms, of provisions said to be its content, and of provisions of sources that render it."""
    found: dict[str, set[str]] = defaultdict(set)
    for pattern in (
        "?x snf:normOf ?d ; snf:topic ?t",
        "?x a snf:Provision ; snf:saysDocument ?d ; snf:topic ?t",
        "?x a snf:Provision ; snf:source/snf:renders ?d ; snf:topic ?t",
    ):
        for document, topic in rows(store, f"SELECT DISTINCT ?d ?t WHERE {{ {pattern} }}"):
            found[things.code(document)].add(things.code(topic))
    return dict(found)


def _grades(store: Dataset) -> dict[str, int]:
    query = "SELECT ?c ?g WHERE { ?c a snf:SponsorshipClaim ; snf:source/snf:recordGrade ?g }"
    return {str(claim): int(str(grade)) for claim, grade in rows(store, query)}
