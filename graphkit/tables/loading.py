"""Loading: the rows of a group of tables, as Turtle, straight into the store. Memory does not grow with the number of rows."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import IO, cast

import pyoxigraph as ox

from graphkit import names
from graphkit.tables import backing, votes
from graphkit.tables.known import Known
from graphkit.tables.layouts import Group
from graphkit.tables.opening import checksum, stem
from graphkit.tables.report import Report
from graphkit.tables.rows import Backing, Ballot
from graphkit.tables.seats import Names, Seats
from graphkit.tables.turtle import HEAD, iri, text

HISTORIC = "historic-state"
_PORTION = 60_000_000  # characters of Turtle a bulk load: about 1.5 million statements; larger ones take more memory and no less time


class Pieces(io.RawIOBase):
    """An iterator of text pieces, as a file that can be read once."""

    def __init__(self, pieces: Iterator[str]) -> None:
        self._pieces = pieces
        self._rest = b""

    def readable(self) -> bool:
        """It can be read."""
        return True

    def read(self, size: int = -1, /) -> bytes:
        """Return up to ``size`` bytes of UTF-8."""
        while size < 0 or len(self._rest) < size:
            piece = next(self._pieces, None)
            if piece is None:
                break
            self._rest += piece.encode()
        cut = len(self._rest) if size < 0 else size
        out, self._rest = self._rest[:cut], self._rest[cut:]
        return out


def turtle(group: Group, index: Names, report: Report, known: Known | None = None) -> Iterator[str]:
    """Yield pieces of one Turtle text with all that a group of tables says: first the prefixes, then whole statements.

    The report is complete when the last piece is taken.
    """
    known = known or Known()
    report.table = " + ".join(path.name for path in group.files)
    yield HEAD
    for path in group.files:
        label = f"{path.name} ({group.layout.summary})"
        yield (
            f"{iri(names.source(stem(path)))} a snf:Source; rdfs:label {text(label)}; snf:fileName {text(path.name)}; "
            f"snf:sha256 {text(checksum(path))}; snf:origin {iri(names.source(stem(path)))} .\n"
        )
    historic = [code for code, one in getattr(index, "entities", {}).items() if one.kind == HISTORIC]
    seats = Seats(index, group.layout.renamed, historic)
    rows = group.layout.rows(group.uses, report)
    if group.layout.kind == "votes":
        yield from votes.write(cast("Iterator[Ballot]", rows), seats, index, known, report, group.ident)
    else:
        yield from backing.write(cast("Iterator[Backing]", rows), seats, index, known, report, group.ident)


def quads(group: Group, index: Names, report: Report | None = None, known: Known | None = None) -> Iterator[ox.Quad]:
    """Yield all that a group of tables says as quads, in the graph of its own. Streams."""
    graph = ox.NamedNode(names.table_graph(group.ident))
    pieces = Pieces(turtle(group, index, report or Report(), known))
    for quad in ox.parse(input=cast("IO[bytes]", pieces), format=ox.RdfFormat.TURTLE):
        yield ox.Quad(quad.subject, quad.predicate, quad.object, graph)


def load(group: Group, store: ox.Store, index: Names, *, rejects: Path | None = None, known: Known | None = None) -> Report:
    """Load a group of tables into its own graph of a store. Loaded again, it changes nothing.

    ``known`` is what the graph says already (default: its reference data and findings); no triple of it is said again.

    ``rejects`` is the file for rows that cannot be taken in (CSV: file, line, reason, value); it is written only if there are any.
    Raises TableError for a table that cannot be read; the graph of the group is then left empty.
    """
    remove(store, group.ident)
    if rejects is not None:
        rejects.unlink(missing_ok=True)
    report = Report(rejects=rejects)
    pieces, graph = turtle(group, index, report, known or Known.of(store)), ox.NamedNode(names.table_graph(group.ident))
    try:
        for portion in _portions(pieces):
            store.bulk_load(cast("IO[bytes]", Pieces(portion)), format=ox.RdfFormat.TURTLE, to_graph=graph)
    except BaseException:
        remove(store, group.ident)
        raise
    return report


def remove(store: ox.Store, ident: str) -> None:
    """Take a group's graph out of a store."""
    store.remove_graph(ox.NamedNode(names.table_graph(ident)))


def _portions(pieces: Iterator[str]) -> Iterator[Iterator[str]]:
    """Cut a text into portions that begin with the prefixes. Each must be read to its end before the next is taken."""
    prefixes = next(pieces)
    ended = False

    def portion() -> Iterator[str]:
        nonlocal ended
        yield prefixes
        size = 0
        for piece in pieces:
            yield piece
            size += len(piece)
            if size > _PORTION:
                return
        ended = True

    while not ended:
        yield portion()
