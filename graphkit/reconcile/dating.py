"""Dates of different precision: their bounds, whether two can be one, and which is the most precise. Nothing is ever widened.

A literal is an ISO 8601 date of the precision stated (``2013``, ``2013-05``, ``2013-05-12``). Bounds are whole days.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Sequence

from graphkit.model import Dating


def first_day(literal: str) -> str:
    """Return the first day that a literal allows: "2013-05" gives "2013-05-01"."""
    return literal + "-01-01"[3 * (literal.count("-")) :] if literal.count("-") < 2 else literal


def last_day(literal: str) -> str:
    """Return the last day that a literal allows: "2013-02" gives "2013-02-28"."""
    parts = [int(part) for part in literal.split("-")]
    if len(parts) == 1:
        return f"{literal}-12-31"
    if len(parts) == 2:
        return f"{literal}-{calendar.monthrange(parts[0], parts[1])[1]:02d}"
    return literal


def bounded(dating: Dating) -> Dating:
    """Return the dating with the bounds that its literal implies, where they were not given."""
    if dating.date is None:
        return dating
    return Dating(
        date=dating.date,
        date_basis=dating.date_basis,
        not_before=dating.not_before or first_day(dating.date),
        not_after=dating.not_after or last_day(dating.date),
    )


def compatible(one: str, other: str) -> bool:
    """Say whether two literals can name one time: the more precise lies within the less precise."""
    return one.startswith(other) or other.startswith(one)


def most_precise(datings: Iterable[Dating]) -> Dating:
    """Return the dating with the most precise literal (the first of equals); bounds are narrowed by the others that agree."""
    known = [bounded(d) for d in datings]
    dated = [d for d in known if d.date]
    if not dated:
        return _narrowed(Dating(), known)
    best = max(dated, key=lambda d: (len(d.date or ""), _rank(d)))
    return _narrowed(best, [d for d in known if d.date is None or compatible(d.date, best.date or "")])


def clusters(literals: Sequence[str]) -> list[str]:
    """Return the literals that no other makes more precise, sorted: each stands for one account of the time."""
    unique = sorted(set(literals))
    return [one for one in unique if not any(other != one and other.startswith(one) for other in unique)]


def _rank(dating: Dating) -> int:
    return {"stated": 3, "resolved": 2, "inferred": 1, None: 0}[dating.date_basis]


def _narrowed(best: Dating, others: Sequence[Dating]) -> Dating:
    before = [d.not_before for d in [best, *others] if d.not_before]
    after = [d.not_after for d in [best, *others] if d.not_after]
    first, last = max(before, default=None), min(after, default=None)
    if first and last and first > last:  # the others leave no day: the best one's own bounds stand
        first, last = best.not_before, best.not_after
    return Dating(date=best.date, date_basis=best.date_basis, not_before=first, not_after=last)
