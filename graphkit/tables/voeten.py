"""Erik Voeten's recorded votes of the General Assembly, as packaged for R by "unvotes": a table of votes and one of roll calls.

Traps of this layout, each met here: "NA" is Namibia; a seat is printed under the name of today's holder (the USSR as Russia, Tanganyika as
Tanzania), and China's seat until October 1971 under "Taiwan"; Yugoslavia is printed on for the States that followed it; in sessions 1 to 17
the number is the page of the plenary record, not of a resolution; a day up to session 57 is a number from 1 to 7, so that only month and
year are known; no row means that no vote is recorded, not that a State stayed away. Only plenary votes are there.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from graphkit.model import Dating
from graphkit.tables.layouts import Layout
from graphkit.tables.opening import header, rows, stem
from graphkit.tables.report import Report
from graphkit.tables.rows import Ballot, RollCall
from graphkit.tables.seats import Renamed
from graphkit.tables.symbols import Named, full, short

_PAGES_UNTIL = 17  # sessions whose numbers are pages of the record
_WEEKDAYS_UNTIL = 57  # sessions whose days are numbers from 1 to 7
_CHOICES = {"yes": "yes", "no": "no", "abstain": "abstain"}

_RENAMED = (
    Renamed("Russia", None, "1991-12-23", "Union of Soviet Socialist Republics"),
    Renamed("Taiwan", None, "1971-10-25", "China"),
    Renamed("Yugoslavia", "2000-11-01", "2006-06-02", "Serbia and Montenegro"),
    Renamed("Yugoslavia", "2006-06-03", None, "Serbia"),
    Renamed("Federal Republic of Germany", None, None, "Germany"),
    Renamed("Yemen Arab Republic", None, None, "Yemen"),
    Renamed("Yemen People's Republic", None, None, "Democratic Yemen"),
    Renamed("Tanzania", None, "1964-04-25", "Tanganyika"),
    Renamed("Egypt", "1958-02-21", "1961-10-12", "United Arab Republic"),
)


def _identify(printed: str, session: int | None) -> Named | None:
    named = full(printed) or short(printed)
    if named is None or (named.session is not None and session is not None and named.session != session):
        return None  # two columns that differ on the session name no document
    first = (session or 0) <= _PAGES_UNTIL and not printed.startswith("A/RES")
    special = printed.startswith(("SS/", "ESS/")) and "(" in named.symbol
    return None if first or special else named


def _dating(printed: str, session: int | None, old: bool) -> Dating | None:
    try:
        day = date.fromisoformat(printed)
    except ValueError:
        return None
    if session is None or session > _WEEKDAYS_UNTIL or not old:
        return Dating(date=printed, date_basis="stated", not_before=printed, not_after=printed)
    last = monthrange(day.year, day.month)[1]
    month = printed[:7]
    return Dating(date=month, date_basis="stated", not_before=f"{month}-01", not_after=f"{month}-{last:02d}")


def _calls(path: Path, report: Report) -> dict[str, RollCall]:
    source, place = stem(path), {name: i for i, name in enumerate(header(path))}
    found: dict[str, RollCall] = {}
    whole: set[str] = set()
    for row, line, cells in rows(path):
        if len(cells) != len(place):
            report.warn(f"{path.name}, line {line}: {len(cells)} cells where the header has {len(place)}; the roll call is left out.")
            continue
        cell = {name: cells[i].strip() for name, i in place.items()}
        rcid = cell["rcid"].removesuffix(".0")
        session = int(float(cell["session"])) if cell["session"] else None
        dating = _dating(cell["date"], session, bool(cell["short"]))
        if dating is None or rcid in found:
            report.warn(f"{path.name}, line {line}: roll call {rcid} {'is there twice' if dating else 'has no date'}; the row is left out.")
            continue
        named = _identify(cell["unres"], session)
        part = _part(cell, rcid, named, whole)
        found[rcid] = RollCall(
            document=named.symbol if named else f"in-{source}-{rcid}",
            symbol=named.symbol if named else None,
            title=_cut(cell["short"] or ("" if part else cell["descr"])),
            label=_cut(cell["descr"] or cell["short"]) if part else None,
            body="UNGA",
            on=cell["date"],
            dating=dating,
            session=named.session if named else None,
            part=part,
            kind="resolution" if named else None,
            row=row,
            source=source,
        )
    return found


def _part(cell: Mapping[str, str], rcid: str, named: Named | None, whole: set[str]) -> str | None:
    if named is None:
        return None
    if cell["amend"] == "1":
        return f"amendment-{rcid}"
    if cell["para"] == "1":
        return f"paragraph-{rcid}"
    key = f"{named.symbol} {named.part or ''}"
    if key in whole:
        return f"further-{rcid}"  # a motion, say: the first is the vote on the text
    whole.add(key)
    return named.part


def _cut(words: str, longest: int = 300) -> str:
    plain = " ".join(words.split())
    return plain if len(plain) <= longest else plain[:longest].rsplit(" ", 1)[0] + " …"


def _rows(files: Mapping[str, Path], report: Report) -> Iterator[Ballot]:
    calls = _calls(files["roll calls"], report)
    path = files["votes"]
    columns = header(path)
    a, b, c, d = (columns.index(name) for name in ("rcid", "country", "country_code", "vote"))
    width = len(columns)
    for row, line, cells in rows(path):
        if len(cells) != width:
            report.reject(path.name, line, f"{len(cells)} cells where the header has {width}")
            continue
        call = calls.get(cells[a].removesuffix(".0"))
        if call is None:
            report.reject(path.name, line, "no such roll call", cells[a])
            continue
        choice = _CHOICES.get(cells[d])
        if choice is None:
            report.reject(path.name, line, "not a vote: yes, no or abstain is expected", cells[d])
            continue
        yield Ballot(call, row, line, cells[b], cells[c], choice)


LAYOUT = Layout(
    name="voeten",
    summary="recorded votes of the General Assembly since 1946 (Voeten, unvotes): votes and roll calls, given together",
    kind="votes",
    files={
        "votes": ("rcid", "country", "country_code", "vote"),
        "roll calls": ("rcid", "session", "date", "unres", "amend", "para", "short", "descr"),
    },
    rows=_rows,
    renamed=_RENAMED,
)
