"""Sponsors of documents, one row an actor, document and role: ``state,document,role,date,source``. The source is a reference in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from graphkit.tables.layouts import Layout
from graphkit.tables.opening import header, rows
from graphkit.tables.report import Report
from graphkit.tables.rows import Backing

_COLUMNS = ("state", "document", "role", "date", "source")


def _rows(files: Mapping[str, Path], report: Report) -> Iterator[Backing]:
    path = files["sponsors"]
    columns = header(path)
    place = [columns.index(name) for name in _COLUMNS]
    for row, line, cells in rows(path):
        if len(cells) != len(columns):
            report.reject(path.name, line, f"{len(cells)} cells where the header has {len(columns)}")
            continue
        state, document, role, date, source = (cells[i].strip() for i in place)
        missing = next((name for name, value in (("state", state), ("document", document), ("source", source)) if not value), None)
        if missing:
            report.reject(path.name, line, f"no {missing}", ",".join(cells))
            continue
        yield Backing(row, line, state, document, role or "sponsor", date, source)


LAYOUT = Layout(
    name="sponsors",
    summary="sponsors of documents: state, document, role, date, source (where the row has it from)",
    kind="sponsors",
    files={"sponsors": _COLUMNS},
    rows=_rows,
)
