"""A user's decisions: one finding overridden, with reason, date and source. Removing the entry undoes it.

The file ``decisions.toml`` stands among the sources of a build::

    [[decision]]
    document = "A/66/359"
    sponsor = "KAZ"
    aspect = "date"            # date, role or entry
    value = "2013"
    reason = "The note verbale was seen in the archive."
    source = "Archive of the Permanent Mission, file 12"
    decided = 2026-05-01
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from graphkit.errors import ReconcileError

_ASPECTS = ("date", "role", "entry")
_FIELDS = ("document", "sponsor", "aspect", "value", "reason", "source", "decided")


@dataclass(frozen=True, slots=True)
class Decision:
    """One finding overridden by a user."""

    document: str
    sponsor: str
    aspect: str
    value: str
    reason: str
    source: str
    decided: str


def read_decisions(path: Path) -> list[Decision]:
    """Read a ``decisions.toml``. Raises ReconcileError naming the entry and what it lacks."""
    try:
        data = tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ReconcileError(f"{path.name} is no TOML file: {error}.", path=str(path), reason=str(error)) from None
    found = []
    for number, row in enumerate(data.get("decision", []), 1):
        lacking = [name for name in _FIELDS if not row.get(name)]
        if lacking:
            raise ReconcileError(
                f"Decision {number} in {path.name} lacks {lacking[0]!r}; each needs {', '.join(_FIELDS)}.",
                path=str(path),
                reason=lacking[0],
            )
        if row["aspect"] not in _ASPECTS:
            raise ReconcileError(
                f"Decision {number} in {path.name}: aspect is one of {', '.join(_ASPECTS)}.", path=str(path), reason=row["aspect"]
            )
        found.append(Decision(**{name: str(row[name]) for name in _FIELDS}))
    return found


def by_document(decisions: Iterable[Decision]) -> Mapping[str, Mapping[tuple[str, str], Decision]]:
    """Return decisions by document, then by sponsor and aspect; of two on one finding the one decided later holds."""
    found: dict[str, dict[tuple[str, str], Decision]] = {}
    for one in sorted(decisions, key=lambda d: (d.decided, d.value)):
        found.setdefault(one.document, {})[one.sponsor, one.aspect] = one
    return found
