"""What is known of a source beside its text: ``catalogue.toml`` in its folder, or ``NAME.toml`` beside the file.

A catalogue has one ``[[source]]`` a file, named by ``file``; a side file has the same keys at its top and outranks the catalogue key by
key. Dates are as precise as known ("2011", "2011-10", 2011-10-07). Who sponsored what is never said here: that is for sources to say.
"""

from __future__ import annotations

import re
import tomllib
from calendar import monthrange
from datetime import date, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from graphkit.errors import ReadError
from graphkit.model import About, Basis, Dating

CATALOGUE = "catalogue.toml"
_WORDS = (
    "title",
    "kind",
    "document",
    "speaker",
    "capacity",
    "author",
    "forum",
    "place",
    "date_words",
    "issuer_kind",
    "language",
    "url",
    "rights",
)
KEYS = (*_WORDS, "speaks_for", "date", "date_basis", "not_before", "not_after", "grade", "sha256", "file")
"""Every key that a catalogue's source or a side file may have."""

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_BASES: tuple[Basis, ...] = ("stated", "resolved", "inferred")


def about_of(path: Path, sha256: str) -> About:
    """Return what the catalogue and the side file say of a file; where there is neither, an empty About. Raises ReadError."""
    row: dict[str, Any] = {}
    folder = path.parent / CATALOGUE
    if folder.is_file():
        row.update(_catalogue(folder, folder.stat().st_mtime_ns).get(path.name, {}))
    for side in (path.with_suffix(".toml"), path.with_name(path.name + ".toml")):
        if side.is_file() and side.name != CATALOGUE and side != path:
            mine = _load(side)
            _check_keys(mine, side, KEYS)
            row.update(mine)
    if row.get("sha256", sha256) != sha256:
        raise ReadError(
            f"{path} is not the file that its catalogue describes (sha256 {sha256[:12]}…, not {str(row['sha256'])[:12]}…); "
            "restore it, or correct the catalogue.",
            path=str(path),
            reason="checksum",
        )
    return about_from(row, str(path))


def about_from(row: dict[str, Any], where: str) -> About:
    """Make an About from one row of a catalogue. Raises ReadError when a value has the wrong type or a date is none."""
    for key in _WORDS:
        if key in row and not isinstance(row[key], str):
            raise _refusal(where, key, "a text in quotes")
    speaks_for = row.get("speaks_for", ())
    speaks_for = (speaks_for,) if isinstance(speaks_for, str) else tuple(speaks_for)
    if not all(isinstance(code, str) for code in speaks_for):
        raise _refusal(where, "speaks_for", 'a list of codes, such as ["CHN"]')
    grade = row.get("grade")
    if grade is not None and grade not in (1, 2, 3, 4, 5):
        raise _refusal(where, "grade", "a record grade from 1 (official record) to 5 (third party)")
    return About(**{key: row.get(key) for key in _WORDS}, speaks_for=speaks_for, grade=grade, dating=_dating(row, where))


def _dating(row: dict[str, Any], where: str) -> Dating:
    literal = _literal(row, "date", where)
    basis = row.get("date_basis", "stated" if literal else None)
    if basis not in (*_BASES, None):
        raise _refusal(where, "date_basis", "one of " + ", ".join(_BASES))
    first, last = days_of(literal) if literal else (None, None)
    first = days_of(early)[0] if (early := _literal(row, "not_before", where)) else first
    last = days_of(late)[1] if (late := _literal(row, "not_after", where)) else last
    if first and last and first > last:
        raise ReadError(f"{where}: not_before {first} lies after not_after {last}; correct one of them.", path=where, reason="catalogue")
    return Dating(date=literal, date_basis=basis, not_before=first, not_after=last)


def _literal(row: dict[str, Any], key: str, where: str) -> str | None:
    value = row.get(key)
    if value is None:
        return None
    text = value.date().isoformat() if isinstance(value, datetime) else value.isoformat() if isinstance(value, date) else str(value)
    try:
        if not _DATE.fullmatch(text):
            raise ValueError
        days_of(text)
    except ValueError:
        raise _refusal(where, key, 'a date as precise as known: "2011", "2011-10" or "2011-10-07"') from None
    return text


def days_of(literal: str) -> tuple[str, str]:
    """Return the first and the last day of a day, month or year. Raises ValueError when it is none of these."""
    year, month, day = (int(part) if part else None for part in _DATE.fullmatch(literal).groups())  # type: ignore[union-attr]
    assert year is not None
    first = date(year, month or 1, day or 1)
    last = date(year, month or 12, day or monthrange(year, month or 12)[1])
    return first.isoformat(), last.isoformat()


@lru_cache(maxsize=16)
def _catalogue(path: Path, _changed: int) -> dict[str, dict[str, Any]]:
    """The rows of a catalogue by file name; ``_changed`` is its time of change, so that a corrected one is read again."""
    table = _load(path)
    _check_keys(table, path, ("source",))
    rows: dict[str, dict[str, Any]] = {}
    for row in table.get("source", []):
        _check_keys(row, path, KEYS)
        name = row.get("file")
        if not isinstance(name, str):
            raise ReadError(
                f'{path}: a [[source]] does not say which file it is about; add file = "NAME".', path=str(path), reason="catalogue"
            )
        if name in rows:
            raise ReadError(f"{path}: {name} is described twice; keep one [[source]] a file.", path=str(path), reason="catalogue")
        rows[name] = row
    return rows


def _load(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_bytes().decode("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ReadError(f"{path} is no valid TOML: {error}.", path=str(path), reason="catalogue") from None


def _check_keys(table: dict[str, Any], path: Path, known: tuple[str, ...]) -> None:
    for key in table:
        if key not in known:
            from rapidfuzz.process import extractOne

            near = extractOne(key, known)
            raise ReadError(
                f"{path}: the key '{key}' is not known; did you mean '{near[0]}'? Known are {', '.join(known)}.",
                path=str(path),
                reason="catalogue",
            )


def _refusal(where: str, key: str, wanted: str) -> ReadError:
    return ReadError(f"What is said about {where}: '{key}' must be {wanted}.", path=where, reason="catalogue")
