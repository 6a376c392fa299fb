"""Who sat in a seat: names and codes of a table, linked as of the day of the vote, each name once for each stretch between two changes."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple, Protocol

from graphkit.model import Entity, Link

_HOLDERS = {"state", "historic-state", "area", "group", "organization", "forum"}


class Names(Protocol):
    """What tables ask of the index of reference data (``graphkit.link.Index``)."""

    def link(self, name: str, on: str | None = None) -> Link | None:
        """Return what a name means on a day."""

    def entity(self, code: str) -> Entity | None:
        """Return the thing with that code."""

    def validity(self, code: str) -> tuple[str | None, str | None]:
        """Return the days between which a thing was."""


class Renamed(NamedTuple):
    """A name by which a layout prints a seat that had another holder or name then. Both days belong to the stretch; None is open."""

    printed: str
    since: str | None
    until: str | None
    holder: str


class Seats:
    """Links printed names to actors; remembers what it has linked."""

    def __init__(self, names: Names, renamed: Sequence[Renamed] = (), historic: Sequence[str] = ()) -> None:
        self._names = names
        self._renamed = renamed
        bounds: set[str] = set()
        for entry in renamed:
            bounds.update(day for day in (entry.since, entry.until and entry.until + "~") if day)
        for code in historic:
            since, until = names.validity(code)
            bounds.update(day for day in (since, until and until + "~") if day)
        self._bounds = sorted(bounds)  # "~" sorts after every digit and hyphen: the day after
        self._known: dict[tuple[str, str, int], Entity | None] = {}

    def stretch(self, on: str) -> int:
        """Return the number of the stretch of time in which no name changes its meaning and in which the day lies."""
        return bisect_right(self._bounds, on)

    def holder(self, printed: str, code: str, on: str, stretch: int) -> Entity | None:
        """Return the actor that a printed name, or failing that a code, means on a day; None where it is not known."""
        key = (printed, code, stretch)
        if key not in self._known:
            self._known[key] = self._find(printed, code, on)
        return self._known[key]

    def _find(self, printed: str, code: str, on: str) -> Entity | None:
        wanted = printed
        for entry in self._renamed:
            if entry.printed == printed and (entry.since or "") <= on <= (entry.until or "9999"):
                wanted, code = entry.holder, ""
        for name in (wanted, code):
            link = self._names.link(name, on) if name else None
            if link and link.entity.kind in _HOLDERS:
                return link.entity
        return None
