"""Days, months and years: the first and last day of a literal, and what holds on a day. Nothing is widened; bounds only compare."""

from __future__ import annotations

import re
from calendar import monthrange

_LITERAL = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?$")


def bounds(literal: str | None) -> tuple[str | None, str | None]:
    """Return the first and the last day of "2013", "2013-05" or "2013-05-12"; (None, None) of anything else."""
    match = _LITERAL.match(literal or "")
    if match is None:
        return None, None
    year, month, day = match.groups()
    if day:
        return literal, literal
    if month:
        return f"{year}-{month}-01", f"{year}-{month}-{monthrange(int(year), int(month))[1]:02}"
    return f"{year}-01-01", f"{year}-12-31"


def holds(day: str, begins: tuple[str | None, str | None], ends: tuple[str | None, str | None] = (None, None)) -> bool | None:
    """Return True when something held certainly on a day, None when possibly, False when not.

    ``begins`` and ``ends`` are (not before, not after). A missing "not before" is possible from ever; a missing "not after" never certain;
    something without any bound of its end has none.
    """
    if begins[0] is not None and begins[0] > day:
        return False
    certain = begins[1] is not None and begins[1] <= day
    if ends == (None, None):
        return True if certain else None
    if ends[1] is not None and ends[1] <= day:
        return False
    if ends[0] is None or ends[0] <= day:
        return None
    return True if certain else None


def within(begins: tuple[str | None, str | None], since: str | None, until: str | None) -> bool | None:
    """Return True when a time lies certainly in a period, None when possibly, False when not. Missing ends of the period are open."""
    low, high = begins
    if (since and high is not None and high < since) or (until and low is not None and low > until):
        return False
    inside_left = not since or (low is not None and low >= since)
    inside_right = not until or (high is not None and high <= until)
    return True if inside_left and inside_right else None
