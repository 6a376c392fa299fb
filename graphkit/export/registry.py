"""Exporters by suffix, and ``export``, which writes a file whole or not at all."""

from __future__ import annotations

import importlib
import os
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import entry_points
from pathlib import Path

from graphkit.errors import ExportError
from graphkit.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What goes into a file. ``only`` names parts (ontology, reference, findings, claims, provenance); None is what the format is for."""

    only: frozenset[str] | None = None
    annotations: bool = False  # quotations as Web Annotations too
    quotes: bool = True


@dataclass(frozen=True, slots=True)
class Registered:
    """An exporter: its suffix, what it writes in words, and the function, which returns how many triples or rows it wrote."""

    suffix: str
    about: str
    run: Callable[[Store, Path, Options], int]


_FOUND: dict[str, Registered] = {}


def exporter(suffix: str, about: str) -> Callable[[Callable[[Store, Path, Options], int]], Callable[[Store, Path, Options], int]]:
    """Register a function that writes a store to a path, for files of this suffix."""

    def register(function: Callable[[Store, Path, Options], int]) -> Callable[[Store, Path, Options], int]:
        _FOUND[suffix] = Registered(suffix, about, function)
        return function

    return register


def exporters() -> dict[str, Registered]:
    """Return every exporter by suffix."""
    import graphkit.export as package

    for module in sorted(m.name for m in pkgutil.iter_modules(package.__path__)):
        importlib.import_module(f"{package.__name__}.{module}")
    for point in sorted(entry_points(group="graphkit.exporters"), key=lambda p: p.name):
        point.load()
    return dict(sorted(_FOUND.items()))


def export(store: Store, path: Path, options: Options | None = None) -> int:
    """Write a graph to a file; the suffix says the format. Returns the number of triples or rows. Raises ExportError."""
    known = exporters()
    suffix = path.suffix.lower() or "/"  # a name without suffix is a folder of tables
    found = known.get(suffix)
    if found is None:
        formats = ", ".join(s for s in known if s != "/")
        raise ExportError(f"'{path.name}' has no format that can be written; use one of {formats}.", path=str(path), formats=formats)
    if not path.parent.is_dir():
        raise ExportError(f"The folder '{path.parent}' does not exist; make it first.", path=str(path), formats="")
    if suffix == "/":
        return found.run(store, path, options or Options())
    part = path.with_name(f".{path.name}.part{suffix}")
    try:
        count = found.run(store, part, options or Options())
        os.replace(part, path)
    finally:
        part.unlink(missing_ok=True)
    return count
