"""A result as a pandas frame, through a typed loop: no guessing of types, Namibia's code "NA" stays a code."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas

if TYPE_CHECKING:
    from graphkit.result import Result

_TYPES = {"boolean": "boolean", "integer": "Int64"}


def frame(result: Result, labels: bool) -> pandas.DataFrame:
    """Return the frame of a result; see ``Result.df``."""
    series: dict[str, pandas.Series] = {}
    missing: dict[tuple[int, str], str] = {}
    for n, column in enumerate(result.columns):
        cells = [row[n] for row in result.rows]
        missing.update({(row, column.name): result.why_missing(row + 1, column.name) for row, cell in enumerate(cells) if cell is None})
        series[column.name] = _series(column.kind, cells)
        if labels and column.kind in ("entity", "concept"):
            words = [None if cell is None else result._cell(row, column, cell) for row, cell in enumerate(cells, 1)]
            series[column.name + "_label"] = pandas.Series(words, dtype="string")
    table = pandas.DataFrame(series)
    table.attrs = {"query": result.name, "parameters": dict(result.values), "missing": missing}
    if result.end:
        table.attrs["end"] = result.end.kind
    return table


def _series(kind: str, cells: list[str | int | float | bool | None]) -> pandas.Series:
    """Return one column with the type of its kind; a column of a free query takes the type that all its values share."""
    present = [cell for cell in cells if cell is not None]
    if kind == "day":
        return pandas.Series([None if cell is None else pandas.Timestamp(str(cell)) for cell in cells], dtype="datetime64[s]")
    if kind in _TYPES:
        return pandas.Series(cells, dtype=_TYPES[kind])
    if present and kind == "text" and all(isinstance(cell, bool) for cell in present):
        return pandas.Series(cells, dtype="boolean")
    if present and kind == "text" and all(isinstance(cell, int) and not isinstance(cell, bool) for cell in present):
        return pandas.Series(cells, dtype="Int64")
    if present and kind == "text" and all(isinstance(cell, (int, float)) and not isinstance(cell, bool) for cell in present):
        return pandas.Series(cells, dtype="Float64")
    return pandas.Series([None if cell is None else str(cell) for cell in cells], dtype="string")
