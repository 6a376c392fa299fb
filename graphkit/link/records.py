"""What the index holds: a name in use between two days, a document with its dates."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NameRecord:
    """A spelling of a thing. ``kind`` is a notation of the list of kinds of name; days are ISO dates, None where open."""

    spelling: str
    language: str
    code: str
    kind: str
    valid_from: str | None = None
    valid_until: str | None = None

    def holds(self, on: str) -> bool:
        """Return whether the name was in use on a day."""
        return (self.valid_from or "") <= on and on <= (self.valid_until or "9999")


@dataclass(frozen=True, slots=True)
class DocumentRecord:
    """What is known of a document. ``date`` is its most telling date (issued, else adopted, signed …), bounds are days, issuers codes."""

    code: str
    title: str | None = None
    kind: str | None = None
    session: int | None = None
    date: str | None = None
    not_before: str | None = None
    not_after: str | None = None
    revises: str | None = None
    issuers: tuple[str, ...] = ()
    issuer_kind: str | None = None
    forum: str | None = None
    adopted_from: str | None = None

    def in_year(self, year: int) -> bool:
        """Return whether the document can be of a year."""
        years = [int(day[:4]) for day in (self.date, self.not_before, self.not_after) if day]
        return bool(years) and min(years) <= year <= max(years)

    def by(self, day: str) -> bool:
        """Return whether the document can have existed on a day."""
        return (self.not_before or self.date or "") <= day
