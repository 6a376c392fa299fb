"""What a source or a version changed: findings, divergences and claims of two builds, side by side."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from graphkit.errors import StoreError
from graphkit.store import current_build

FILES = ("findings.jsonl", "claims.jsonl")


@dataclass(frozen=True, slots=True)
class Change:
    """Something added, removed or changed.

    ``what`` is sponsorship, act, divergence or a kind of claim; ``fields`` is name to (old, new).
    """

    change: str
    what: str
    name: str
    fields: Mapping[str, tuple[Any, Any]]


def build_of(where: str | Path) -> Path:
    """Return the build that a graph's folder, a build's folder or a name of a build stands for. Raises StoreError."""
    path = Path(where)
    found = path if (path / "claims.jsonl").exists() else current_build(path)
    if found is None or not (found / "claims.jsonl").exists():
        raise StoreError(f"There is no graph in '{path}'. Give a folder made by 'graphkit build', or one of its builds.", path=str(path))
    return found


def diff(old: str | Path, new: str | Path) -> list[Change]:
    """Return what differs between two builds, findings first. A finding keeps its name: what it says is compared field by field."""
    before, after = build_of(old), build_of(new)
    changes: list[Change] = []
    for file in FILES:
        one, two = dict(_rows(before / file)), dict(_rows(after / file))
        for key in sorted(set(one) | set(two)):
            if key not in two:
                changes.append(Change("removed", key[0], key[1], {name: (value, None) for name, value in one[key].items()}))
            elif key not in one:
                changes.append(Change("added", key[0], key[1], {name: (None, value) for name, value in two[key].items()}))
            else:
                fields = {n: (one[key].get(n), two[key].get(n)) for n in [*one[key], *(n for n in two[key] if n not in one[key])]}
                differing = {name: pair for name, pair in fields.items() if pair[0] != pair[1]}
                if differing:
                    changes.append(Change("changed", key[0], key[1], differing))
    return changes


def _rows(path: Path) -> Iterator[tuple[tuple[str, str], dict[str, Any]]]:
    """Yield ((what, name), fields) of each line of a build's file."""
    if not path.exists():
        return
    with path.open(encoding="utf-8", newline="") as file:
        for line in file:
            if line.strip():
                row: dict[str, Any] = json.loads(line)
                yield _name(row), row


def _name(row: Mapping[str, Any]) -> tuple[str, str]:
    """Return what a line is and by which name it is the same thing in two builds."""
    kind = str(row.get("finding") or row.get("type") or row.get("kind") or "claim")
    if "quote" in row:
        return (
            f"claim ({kind})",
            f"{row['source']} {row['start']}–{row['end']}: {row.get('sponsor') or row.get('printed') or row['quote']}",
        )
    if "explanation" in row:
        about = row.get("about") or ()
        return ("divergence", f"{row.get('divergence') or row.get('kind')} on {row.get('aspect')} of {', '.join(map(str, about))}")
    parts = [
        str(row[name])
        for name in ("document", "sponsor", "actor", "role", "code")
        if name in row and not (name == "role" and "sponsor" in row)
    ]
    return (kind, " ".join(parts))
