"""The embedded store: a graph's folder, opened read-only for questions. Every query sees the union of all named graphs.

A folder holds ``current`` (the name of a build), ``builds/<id>/`` with the store and its files, and ``texts/<sha256>.txt``. Publishing is
one atomic replace of ``current``; a reader keeps the build that it opened.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyoxigraph as ox

from graphkit import names
from graphkit.errors import QueryError, StoreError
from graphkit.solutions import Solutions

if TYPE_CHECKING:
    from graphkit.link import Index
    from graphkit.remote import RemoteStore

_POSITION = re.compile(r"at (\d+):(\d+)")


class Store:
    """A published build, read-only (or an in-memory store for tests)."""

    def __init__(self, quads: ox.Store, build: Path | None = None, folder: Path | None = None) -> None:
        self.quads_store = quads
        self.build = build
        self.folder = folder

    @classmethod
    def of(cls, quads: Iterable[ox.Quad]) -> Store:
        """Make a store in memory."""
        store = ox.Store()
        store.bulk_extend(quads)
        return cls(store)

    @cached_property
    def manifest(self) -> dict[str, Any]:
        """The build's manifest: version, sources, counts. Empty for a store in memory."""
        if self.build is None:
            return {}
        data: dict[str, Any] = json.loads((self.build / "manifest.json").read_text("utf-8"))
        return data

    @cached_property
    def index(self) -> Index:
        """The names that this graph knows, for parameters and labels."""
        from graphkit.link import Index

        if self.build is not None and (self.build / "index.json").exists():
            return Index.read(self.build / "index.json")
        return Index.load()

    def select(self, sparql: str) -> Solutions:
        """Answer a SELECT query. Raises QueryError with line and column when it does not parse."""
        found = self._query(sparql)
        if not isinstance(found, ox.QuerySolutions):
            raise QueryError("This is no SELECT query.", query=sparql)
        variables = tuple(variable.value for variable in found.variables)
        return Solutions(variables, (tuple(row) for row in found))

    def ask(self, sparql: str) -> bool:
        """Answer an ASK query."""
        found = self._query(sparql)
        if not isinstance(found, ox.QueryBoolean):
            raise QueryError("This is no ASK query.", query=sparql)
        return bool(found)

    def construct(self, sparql: str) -> Iterator[ox.Triple]:
        """Answer a CONSTRUCT or DESCRIBE query."""
        found = self._query(sparql)
        if not isinstance(found, ox.QueryTriples):
            raise QueryError("This is no CONSTRUCT or DESCRIBE query.", query=sparql)
        return iter(found)

    def form(self, sparql: str) -> str:
        """Return "select", "ask" or "construct": what kind of query this is."""
        found = self._query(sparql)
        return "ask" if isinstance(found, ox.QueryBoolean) else "construct" if isinstance(found, ox.QueryTriples) else "select"

    def quads(self, graph: str | None = None) -> Iterator[ox.Quad]:
        """Yield the quads of the dataset, or of one named graph."""
        return self.quads_store.quads_for_pattern(None, None, None, ox.NamedNode(graph) if graph else None)

    def text(self, sha256: str) -> str:
        """Return a source's text as read. Raises StoreError when the folder does not hold it."""
        path = self.folder / "texts" / f"{sha256}.txt" if self.folder else None
        if path is None or not path.exists():
            raise StoreError(f"The text with checksum {sha256[:12]}… is not in this graph's folder.", path=str(path))
        with path.open(encoding="utf-8", newline="") as file:
            return file.read()

    def _query(self, sparql: str) -> ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples:
        from graphkit.query.sparql import chooses

        try:
            return self.quads_store.query(sparql, use_default_graph_as_union=not chooses(sparql), prefixes=names.PREFIXES)
        except SyntaxError as error:
            raise broken(sparql, str(error)) from None


def broken(sparql: str, reason: str) -> QueryError:
    """Return the error for a query that does not parse: line, column and the offending line."""
    found = _POSITION.search(reason)
    line, column = (int(found.group(1)), int(found.group(2))) if found else (1, 1)
    lines = sparql.splitlines() or [""]
    offending = lines[min(line, len(lines)) - 1]
    what = reason.split(": ", 1)[-1]
    message = f"The query does not parse at line {line}, column {column}: {what}\n  {offending}\n  {' ' * max(0, column - 1)}^"
    return QueryError(message, query=sparql, line=line, column=column, offending=offending)


def current_build(folder: Path) -> Path | None:
    """Return the folder of the published build, or None where there is none."""
    try:
        name = (folder / "current").read_text("ascii").strip()
    except (FileNotFoundError, NotADirectoryError):
        return None
    return folder / "builds" / name


def open_store(where: str | Path = "graph") -> Store | RemoteStore:
    """Open a graph: a folder made by ``graphkit build``, or an endpoint's URL. Raises StoreError when there is no graph."""
    if isinstance(where, str) and re.match(r"https?://", where):
        from graphkit.remote import RemoteStore

        return RemoteStore(where)
    folder = Path(where)
    build = current_build(folder)
    if build is None or not (build / "manifest.json").exists():
        raise StoreError(f"There is no graph in '{folder}'. Make one with: graphkit build --graph {folder}", path=str(folder))
    return open_build(build, folder)


def open_build(build: Path, folder: Path) -> Store:
    """Open one build of a folder, such as one that ``graphkit.pipeline.known`` made. Raises StoreError when it cannot be opened."""
    try:
        return Store(ox.Store.read_only(str(build / "store")), build, folder)
    except OSError as error:
        raise StoreError(
            f"The graph in '{folder}' cannot be opened ({error}). Make it again with: graphkit build", path=str(folder)
        ) from None
