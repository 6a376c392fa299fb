"""The layouts that are known: every file of this folder with a ``LAYOUT`` is one. A table is recognised by its header alone."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from graphkit.errors import TableError
from graphkit.tables.opening import header, stem
from graphkit.tables.report import Report
from graphkit.tables.rows import Backing, Ballot
from graphkit.tables.seats import Renamed


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """A layout: the columns of each of its files, the names it prints in ways of its own, and a function from files to rows."""

    name: str
    summary: str
    kind: Literal["votes", "sponsors"]
    files: Mapping[str, tuple[str, ...]]  # what a file is for -> the columns by which it is known
    rows: Callable[[Mapping[str, Path], Report], Iterator[Ballot] | Iterator[Backing]]
    renamed: tuple[Renamed, ...] = ()

    def use(self, columns: Sequence[str]) -> str | None:
        """Return what a file with these columns is for in this layout, or None."""
        return next((use for use, wanted in self.files.items() if set(wanted) <= set(columns)), None)


@dataclass(frozen=True, slots=True)
class Group:
    """Tables that belong together, with their layout. ``ident`` names their graph: the identity of the first file."""

    layout: Layout
    uses: Mapping[str, Path]  # what a file is for -> where it is

    @property
    def files(self) -> tuple[Path, ...]:
        """The files, in the order of the layout."""
        return tuple(self.uses[use] for use in self.layout.files)

    @property
    def ident(self) -> str:
        """The identity of the group in the set: the stem of its first file."""
        return stem(self.files[0])


def layouts() -> dict[str, Layout]:
    """Return every layout by name."""
    import graphkit.tables as package

    found = (
        getattr(importlib.import_module(f"{package.__name__}.{m.name}"), "LAYOUT", None) for m in pkgutil.iter_modules(package.__path__)
    )
    return {one.name: one for one in sorted((f for f in found if isinstance(f, Layout)), key=lambda one: one.name)}


def layout(paths: Sequence[Path]) -> Layout:
    """Return the layout of one table, or of tables that belong together. Raises TableError where none fits or a file is missing."""
    found = groups(paths)
    if len({group.layout.name for group in found}) != 1:
        several = ", ".join(group.layout.name for group in found)
        raise TableError(f"These are tables of several layouts: {several}; load them apart.", path=str(paths[0]), header=())
    return found[0].layout


def groups(paths: Sequence[Path]) -> list[Group]:
    """Sort tables into groups that belong together, in the order of their identities."""
    known = layouts()
    files: dict[str, list[tuple[str, Path]]] = {}
    for path in dict.fromkeys(paths):
        columns = header(path)
        name = next((n for n, one in known.items() if one.use(columns)), None)
        if name is None:
            wanted = "; ".join(f"{one.name}: {' + '.join(','.join(c) for c in one.files.values())}" for one in known.values())
            words = f"The layout of {path.name} is not known by its header ({','.join(columns)}). Known: {wanted}."
            raise TableError(words, path=str(path), header=columns)
        use = known[name].use(columns)
        assert use is not None
        files.setdefault(name, []).append((use, path))
    found = [group for name, given in files.items() for group in _grouped(known[name], given)]
    return sorted(found, key=lambda group: group.ident)


def _grouped(one: Layout, given: Sequence[tuple[str, Path]]) -> Iterator[Group]:
    if len(one.files) == 1:
        for use, path in given:
            yield Group(one, {use: path})
        return
    uses = [use for use, _ in given]
    missing = [use for use in one.files if use not in uses]
    if missing:
        columns = ",".join(one.files[missing[0]])
        raise TableError(
            f"{given[0][1].name} needs its {missing[0]} beside it: give both tables together (the other has the columns {columns}).",
            path=str(given[0][1]),
            header=tuple(one.files[missing[0]]),
        )
    double = next((use for use in one.files if uses.count(use) > 1), None)
    if double:
        raise TableError(f"There are several tables of {double}; load one pair at a time.", path=str(given[0][1]), header=())
    yield Group(one, {use: path for use in one.files for given_use, path in given if given_use == use})
