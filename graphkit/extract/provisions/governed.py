"""A norm that other words than its own make one."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Governed:
    """A norm that a lead governs. ``operator`` is a span of the lead's words or of the item's own ("refrain from")."""

    start: int
    end: int
    name: str
    force: str
    negative: bool
    operator: str
    lead: tuple[int, int] | None = None
    addressee: str | None = None
