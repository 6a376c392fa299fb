"""claims.jsonl: all claims of a build as JSON Lines, by source, then those of cited sources, then those from elsewhere."""

from __future__ import annotations

import io
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from graphkit.claimjson import claim_id, read_lines, to_json
from graphkit.errors import StoreError
from graphkit.folder import GraphFolder
from graphkit.model import Claim

if TYPE_CHECKING:
    from graphkit.gather import Gathered
    from graphkit.reuse import Last

FILE = "claims.jsonl"


def write_claims(build: Path, gathered: Gathered, place: GraphFolder, last: Last | None = None) -> None:
    """Write the claims of a build. What the file of the last build has already is taken from there, thousands of sources in one go."""
    names = [gathered.kept[ident] for ident in sorted(gathered.kept)]
    with (build / FILE).open("wb") as file:
        if gathered.banned:
            for name in names:
                lines = (place.cache / f"{name}.claims.jsonl").read_text("utf-8").split("\n")
                file.writelines(_without(gathered.banned, read_lines(lines)))
        else:
            _join(file, names, place.cache, last)
        for one in gathered.cited:
            file.writelines(_without(gathered.banned, one.claims))
        for claims, _ in gathered.foreign.values():
            file.writelines(_without(gathered.banned, claims))


def _join(file: BinaryIO, names: Iterable[str], cache: Path, last: Last | None) -> None:
    """Write the claims of sources one after the other: those that stand side by side in the last build's file together."""
    there = _ranges(last, cache) if last else {}
    with (last.build / FILE).open("rb") if last and there else io.BytesIO() as old:
        begin = end = 0
        for name in names:
            start, stop = there.get(name, (-1, -1))
            if start != end:
                _copy(old, file, begin, end)
                begin = end = max(start, 0)
            if start < 0:
                file.write((cache / f"{name}.claims.jsonl").read_bytes())
            else:
                end = stop
        _copy(old, file, begin, end)


def _ranges(last: Last, cache: Path) -> dict[str, tuple[int, int]]:
    """Return where the claims of each source begin and end in the last build's file; nothing where they are not all in the cache still."""
    found: dict[str, tuple[int, int]] = {}
    end = 0
    try:
        for ident in sorted(last.kept):
            name = last.kept[ident]
            found[name] = (end, end := end + os.stat(f"{cache}/{name}.claims.jsonl").st_size)
        return found if os.stat(last.build / FILE).st_size >= end else {}
    except OSError:
        return {}


def _copy(old: BinaryIO, file: BinaryIO, begin: int, end: int) -> None:
    old.seek(begin)
    while begin < end:
        if not (piece := old.read(min(end - begin, 16 << 20))):
            raise StoreError(f"{FILE} of the last build became shorter while it was read. Build again.", path=FILE)
        file.write(piece)
        begin += len(piece)


def _without(banned: frozenset[str], claims: Iterable[Claim]) -> Iterator[bytes]:
    return ((to_json(claim) + "\n").encode() for claim in claims if claim_id(claim) not in banned)
