"""Extractors are found by a folder scan, outsiders' by the entry point group ``graphkit.extractors``."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.metadata import entry_points

from graphkit.extract.reading import Reading
from graphkit.model import Claim


@dataclass(frozen=True, slots=True)
class Registered:
    """An extractor with the kind of claim that it yields."""

    name: str
    yields: type[Claim]
    run: Callable[[Reading], Iterator[Claim]]


_FOUND: dict[str, Registered] = {}


def extractor(yields: type[Claim]) -> Callable[[Callable[[Reading], Iterator[Claim]]], Callable[[Reading], Iterator[Claim]]]:
    """Register a function from a reading to claims of one kind, under its own name."""

    def register(function: Callable[[Reading], Iterator[Claim]]) -> Callable[[Reading], Iterator[Claim]]:
        _FOUND[function.__name__] = Registered(function.__name__, yields, function)
        return function

    return register


def extractors() -> dict[str, Registered]:
    """Return every extractor by name: each module of this folder and every entry point is imported once."""
    import graphkit.extract as package

    for module in sorted(m.name for m in pkgutil.iter_modules(package.__path__)):
        importlib.import_module(f"{package.__name__}.{module}")
    for point in sorted(entry_points(group="graphkit.extractors"), key=lambda p: p.name):
        point.load()
    return dict(sorted(_FOUND.items()))
