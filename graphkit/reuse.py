"""What a build leaves for the next one: which sources and blocks its store holds, and how many quads."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from graphkit.digest import engine
from graphkit.folder import GraphFolder
from graphkit.gather import Gathered

FILE = "reuse.json"


@dataclass(frozen=True, slots=True)
class Last:
    """The build before. ``kept``: identity of a source → its name in the cache; ``names``: its file name; ``blocks``: their digests."""

    build: Path
    kept: dict[str, str]
    names: dict[str, str]
    blocks: dict[str, dict[str, str]]
    quads: int


def last_of(place: GraphFolder, reference_claims: bool) -> Last | None:
    """Return the published build where the next one can begin as its copy: made by the same engine, with the same choices, all loaded."""
    build = place.current()
    if build is None or not (build / FILE).exists():
        return None
    row = json.loads((build / FILE).read_text("utf-8"))
    if row["engine"] != engine() or row["banned"] or row["reference_claims"] != reference_claims:
        return None
    return Last(build, row["kept"], row["names"], row["blocks"], row["quads"])


def write_reuse(build: Path, gathered: Gathered, blocks: dict[str, dict[str, str]], quads: int, reference_claims: bool) -> None:
    """Write what the next build can use, and what was refused."""
    row = {
        "engine": engine(),
        "reference_claims": reference_claims,
        "quads": quads,
        "banned": sorted(gathered.banned),
        "refused": gathered.refused,
        "kept": gathered.kept,
        "names": {member.ident: member.name for member in gathered.members},
        "blocks": blocks,
    }
    (build / FILE).write_text(json.dumps(row, ensure_ascii=False), "utf-8")
