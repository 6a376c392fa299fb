"""Readers are found by a folder scan, outsiders' by the entry point group ``graphkit.readers``."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from functools import cache
from importlib.metadata import entry_points

Reader = Callable[[bytes, str], tuple[str, str]]
"""From a file's bytes and its path (for messages only) to its text and media type. Raises ReadError."""

_FOUND: dict[str, Reader] = {}


def reader(*suffixes: str) -> Callable[[Reader], Reader]:
    """Register a reader for file names that end so (".txt"), in small letters."""

    def register(function: Reader) -> Reader:
        for suffix in suffixes:
            _FOUND[suffix] = function
        return function

    return register


@cache
def _scan() -> None:
    import graphkit.read as package

    for module in sorted(m.name for m in pkgutil.iter_modules(package.__path__)):
        importlib.import_module(f"{package.__name__}.{module}")
    for point in sorted(entry_points(group="graphkit.readers"), key=lambda p: p.name):
        point.load()


def readers() -> dict[str, Reader]:
    """Return the readers by suffix, sorted."""
    _scan()
    return dict(sorted(_FOUND.items()))
