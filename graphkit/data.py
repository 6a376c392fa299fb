"""Where ontology, queries and seeds are: inside the installed package, or beside it in a checkout or an editable install."""

from __future__ import annotations

from pathlib import Path

from graphkit.errors import GraphkitError


def folder(name: str) -> Path:
    """Return the folder ``name`` ("ontology", "queries" or "seeds"). Raises GraphkitError when the installation lacks it."""
    package = Path(__file__).resolve().parent
    for place in (package / "data" / name, package.parent / name):
        if place.is_dir():
            return place
    raise GraphkitError(f"The folder '{name}' is missing from this installation of graphkit; install it again.", name=name)
