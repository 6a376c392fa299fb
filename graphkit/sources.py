"""The set of sources of a graph: who is in it, and under which name. The same files in any order make the same set."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from graphkit.model import About, Dating

CHUNK = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A source of the set. ``path`` is where its bytes are now; None when only the text that was kept is left.

    ``about`` is what a catalogue or side file said; ``known`` what is known after reading, such as the document that the text renders.
    """

    name: str
    ident: str
    sha256: str
    about: About = field(default_factory=About)
    known: About | None = None
    text_sha256: str | None = None
    characters: int = 0  # length of the text in code points, once it was read
    media: str = ""
    path: Path | None = None


def checksum(path: Path) -> str:
    """Return the SHA-256 of a file's bytes in hexadecimal digits."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def named(members: Iterable[Member]) -> list[Member]:
    """Return the set: the same bytes once, under the first name in code-point order; those that share a stem carry 8 digits of SHA-256."""
    by_bytes: dict[str, Member] = {}
    for member in members:
        known = by_bytes.get(member.sha256)
        if known is None or (member.name, member.path is None) < (known.name, known.path is None):
            lacks = known is not None and known.text_sha256 and not member.text_sha256
            by_bytes[member.sha256] = replace(member, text_sha256=known.text_sha256) if known and lacks else member
    stems: dict[str, list[Member]] = defaultdict(list)
    for member in by_bytes.values():
        stems[Path(member.name).stem].append(member)
    found = []
    for stem, group in stems.items():
        for member in group:
            if len(group) == 1:
                found.append(member if member.ident == stem else replace(member, ident=stem))
            else:
                ident = f"{stem}-{member.sha256[:8]}"
                twin = sum(other.name == member.name for other in group) > 1
                found.append(replace(member, ident=ident, name=f"{ident}{Path(member.name).suffix}" if twin else member.name))
    return sorted(found, key=lambda m: m.ident)


def about_to_row(about: About) -> dict[str, Any]:
    """Return what is known of a source as a JSON object without what is not known."""
    row: dict[str, Any] = {}
    for item in fields(about):
        value = getattr(about, item.name)
        if isinstance(value, Dating):
            value = {part.name: known for part in fields(value) if (known := getattr(value, part.name)) is not None}
        if value not in (None, (), {}):
            row[item.name] = list(value) if isinstance(value, tuple) else value
    return row


def about_from_row(row: dict[str, Any]) -> About:
    """Read what ``about_to_row`` wrote."""
    values = dict(row)
    dating = Dating(**values.pop("dating", {}))
    speaks_for = tuple(values.pop("speaks_for", ()))
    return About(dating=dating, speaks_for=speaks_for, **values)
