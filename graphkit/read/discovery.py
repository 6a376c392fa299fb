"""Which files of the paths that somebody names are sources."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from graphkit.errors import ReadError
from graphkit.read.catalogue import CATALOGUE
from graphkit.read.registry import readers

CLAIMS_SUFFIX = ".claims.jsonl"
"""Files with claims from elsewhere end so; ``graphkit.intake`` reads them."""


def is_beside(path: Path) -> bool:
    """Tell whether a file says something about sources (catalogue, side file, claims) and is none itself."""
    return path.name.endswith(CLAIMS_SUFFIX) or path.name == CATALOGUE or path.suffix.lower() == ".toml"


def discover(paths: Iterable[Path | str]) -> list[Path]:
    """Return the readable files of files and folders (with their sub-folders), each once, sorted by name, then path.

    A file that is named itself is kept whatever its suffix, so that reading it gives the reason why it cannot be read.
    Hidden files, catalogues, side files and files of claims are passed over.

    :raises ReadError: when a path does not exist, or nothing is left to read.
    """
    known = readers()
    found: dict[Path, Path] = {}
    named = [Path(path) for path in paths]
    for path in named:
        if not path.exists():
            raise ReadError(f"{path} does not exist; check the name.", path=str(path), reason="missing")
        if path.is_dir():
            files: Iterable[Path] = (
                p for p in path.rglob("*") if p.suffix.lower() in known and not is_hidden(p.relative_to(path)) and p.is_file()
            )
        else:
            files = [path]
        for file in files:
            if not is_beside(file):
                found.setdefault(file.resolve(), file)
    if not found and not any(p.name.endswith(CLAIMS_SUFFIX) for p in named):
        where = ", ".join(map(str, named)) or "no path"
        raise ReadError(
            f"There is nothing to read in {where}; files that can be read end in {', '.join(known)}.", path=where, reason="nothing"
        )
    return sorted(found.values(), key=lambda p: (p.name, str(p)))


def is_hidden(path: Path) -> bool:
    """Tell whether a file or a folder on the way to it is hidden (its name begins with a dot)."""
    return any(part.startswith(".") for part in path.parts)
