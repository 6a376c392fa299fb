"""What the cache says of a source, read back: its row in JSON, and what reconciling needs of it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from graphkit.claimjson import from_dict
from graphkit.link import Index
from graphkit.model import Claim
from graphkit.reconcile import Account
from graphkit.sources import Member, about_from_row

FILE = "digests.jsonl"


@dataclass(frozen=True, slots=True)
class Digested:
    """A source as the cache has it. ``line`` is its row as JSON, ``core`` the claims that reconciling needs, each with its id."""

    line: bytes
    member: Member
    account: Account
    core: tuple[tuple[str, Claim], ...]
    actors: tuple[str, ...]
    counts: dict[str, int]
    quarantined: tuple[dict[str, Any], ...]
    warnings: tuple[dict[str, Any], ...]


def digested_from(line: bytes, member: Member, facts: Index) -> Digested:
    """Read the row of a source."""
    row = json.loads(line)
    about = about_from_row(row["about"])
    known = replace(member, known=about, text_sha256=row["text_sha256"], media=row["media"], characters=row["characters"])
    account = Account(
        name=member.name,
        ident=member.ident,
        grade=about.grade,
        dating=about.dating,
        renders=about.document,
        label=_label(known, facts),
        title=about.title,
        sketch=frozenset(row["sketch"]),
    )
    core = tuple((identity, from_dict(claim)) for identity, claim in row["core"])
    held = (tuple(row[name]) for name in ("quarantined", "warnings"))
    return Digested(line, known, account, core, tuple(row["actors"]), row["counts"], *held)


def read_digests(build: Path) -> dict[str, bytes]:
    """Return what the cache said of the sources of a build, by its name there: one file instead of thousands."""
    path = build / FILE
    lines = path.read_bytes().split(b"\n") if path.exists() else []
    return {name.decode(): line for name, tab, line in (row.partition(b"\t") for row in lines) if tab}


def write_digests(build: Path, kept: Mapping[str, str], lines: Mapping[str, bytes]) -> None:
    """Write what the cache says of the sources of a build, for the next one. ``kept`` gives the name in the cache of each."""
    (build / FILE).write_bytes(b"".join(b"%b\t%b\n" % (kept[ident].encode(), line) for ident, line in lines.items()))


def _label(member: Member, facts: Index) -> str:
    """Return a source's name for a sentence: who speaks, where and when, else the title and when."""
    about = member.known or member.about
    who = ", ".join(facts.label(code) for code in about.speaks_for) or about.title or member.name
    where = (facts.label(about.forum) if about.forum else about.place) if about.speaks_for else None
    return ", ".join(part for part in (who, where, about.dating.date or "undated") if part)
