"""manifest.json: what a build is made of and what is in it. No clock, host, path or job count: the same inputs give the same bytes."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from graphkit import __version__
from graphkit.digest import engine
from graphkit.reconcile.decisions import Decision
from graphkit.sources import Member, about_from_row, about_to_row
from graphkit.survey import Beside, Survey


@dataclass(frozen=True, slots=True)
class Manifest:
    """A build's set of sources and its choices, read back."""

    survey: Survey
    reference_claims: bool
    row: dict[str, Any]


def build_id(found: Survey, reference_claims: bool, until: str | None = None) -> str:
    """Return the identity of a build: the hash of its inputs and of what makes a graph of them."""
    parts = [engine(), __version__, str(reference_claims), until or ""]
    parts += [f"{m.ident} {m.name} {m.sha256} {m.about!r}" for m in found.members]
    parts += [f"{b.name} {b.sha256}" for b in (*found.claims, *found.tables)] + [repr(d) for d in found.decisions]
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:16]


def manifest_row(identity: str, found: Survey, reference_claims: bool, counts: dict[str, Any]) -> dict[str, Any]:
    """Return the manifest of a build as a JSON object."""
    return {
        "graph": identity,
        "version": __version__,
        "reference_claims": reference_claims,
        "counts": counts,
        "sources": [
            {
                "name": m.name,
                "ident": m.ident,
                "sha256": m.sha256,
                "text_sha256": m.text_sha256,
                "characters": m.characters,
                "media": m.media,
                "about": about_to_row(m.known or m.about),
                "given": about_to_row(m.about),
            }
            for m in found.members
        ],
        "claims": [{"name": b.name, "sha256": b.sha256} for b in found.claims],
        "tables": [{"name": b.name, "sha256": b.sha256, "group": b.group} for b in found.tables],
        "decisions": [asdict(d) for d in found.decisions],
    }


def write_manifest(path: Path, row: dict[str, Any]) -> None:
    """Write a manifest: one part a line, and of its lists one member a line."""
    parts = ",\n".join(f"{json.dumps(name)}: {_lines(row[name])}" for name in sorted(row))
    path.write_text(f"{{\n{parts}\n}}\n", "utf-8")


def _lines(value: Any) -> str:
    if not isinstance(value, list) or not value:
        return json.dumps(value, ensure_ascii=False, sort_keys=True)
    members = ",\n".join(json.dumps(one, ensure_ascii=False, sort_keys=True) for one in value)
    return f"[\n{members}\n]"


def read_manifest(build: Path) -> Manifest:
    """Read the manifest of a build."""
    row = json.loads((build / "manifest.json").read_text("utf-8"))
    found = Survey(
        members=tuple(
            Member(
                name=s["name"],
                ident=s["ident"],
                sha256=s["sha256"],
                text_sha256=s["text_sha256"],
                characters=s["characters"],
                media=s["media"],
                about=about_from_row(s["given"]),
                known=about_from_row(s["about"]),
            )
            for s in row["sources"]
        ),
        claims=tuple(Beside(**b) for b in row["claims"]),
        tables=tuple(Beside(**b) for b in row["tables"]),
        decisions=tuple(Decision(**d) for d in row["decisions"]),
    )
    return Manifest(found, row["reference_claims"], row)
