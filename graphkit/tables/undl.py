"""The voting data of the UN Digital Library: one row a Member State and resolution, with the result that was announced.

``ms_vote`` is Y, N, A, or X where no vote is recorded. Names are printed as of the day ("USSR", "COTE D'IVOIRE"), with a code of
three letters.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from graphkit.model import Dating
from graphkit.tables.layouts import Layout
from graphkit.tables.opening import header, rows, stem
from graphkit.tables.report import Report
from graphkit.tables.rows import Ballot, RollCall
from graphkit.tables.seats import Renamed
from graphkit.tables.symbols import full

_CHOICES = {"Y": "yes", "N": "no", "A": "abstain", "X": None, "": None}
_BODIES = {"A": "UNGA", "S": "UNSC"}
_RESULT = ("total_yes", "total_no", "total_abstentions")
_COLUMNS = ("undl_id", "ms_code", "ms_name", "ms_vote", "date", "session", "resolution", "draft", "title", *_RESULT)
_RENAMED = (
    Renamed("USSR", None, "1991-12-23", "Union of Soviet Socialist Republics"),
    Renamed("YUGOSLAVIA", "2000-11-01", "2006-06-02", "Serbia and Montenegro"),
    Renamed("GERMANY, FEDERAL REPUBLIC OF", None, None, "Germany"),
    Renamed("YEMEN ARAB REPUBLIC", None, None, "Yemen"),
)


def _rows(files: Mapping[str, Path], report: Report) -> Iterator[Ballot]:
    path = files["votes"]
    source, columns = stem(path), header(path)
    place = {name: columns.index(name) for name in _COLUMNS}
    calls: dict[str, RollCall] = {}
    for row, line, cells in rows(path):
        if len(cells) != len(columns):
            report.reject(path.name, line, f"{len(cells)} cells where the header has {len(columns)}")
            continue
        cell = {name: cells[i].strip() for name, i in place.items()}
        call = calls.get(cell["undl_id"])
        if call is None:
            made = _call(cell, row, source)
            if isinstance(made, str):
                report.reject(path.name, line, made, cell["resolution"] or cell["date"])
                continue
            call = calls[cell["undl_id"]] = made
        if cell["ms_vote"].upper() not in _CHOICES:
            report.reject(path.name, line, "not a vote: Y, N, A or X is expected", cell["ms_vote"])
            continue
        yield Ballot(call, row, line, cell["ms_name"], cell["ms_code"], _CHOICES[cell["ms_vote"].upper()])


def _call(cell: Mapping[str, str], row: int, source: str) -> RollCall | str:
    try:
        date.fromisoformat(cell["date"])
    except ValueError:
        return "no date of the form YYYY-MM-DD"
    named = full(cell["resolution"])
    draft = cell["draft"].strip()
    try:
        announced = tuple(int(cell[name] or 0) for name in _RESULT)
    except ValueError:
        return "totals are no numbers"
    session = cell["session"]
    return RollCall(
        document=named.symbol if named else f"in-{source}-{cell['undl_id']}",
        symbol=named.symbol if named else None,
        title=" ".join(cell["title"].split()),
        body=_BODIES.get(named.symbol[0] if named else "A", "UNGA"),
        on=cell["date"],
        dating=Dating(date=cell["date"], date_basis="stated", not_before=cell["date"], not_after=cell["date"]),
        session=int(session) if session.isdigit() else None,
        kind="resolution" if named else None,
        announced=(announced[0], announced[1], announced[2]) if any(announced) else None,
        row=row,
        source=source,
        draft=draft if draft and " " not in draft else None,
    )


LAYOUT = Layout(
    name="undl",
    summary="recorded votes as downloaded from the UN Digital Library, with the results announced",
    kind="votes",
    files={"votes": _COLUMNS},
    rows=_rows,
    renamed=_RENAMED,
)
