"""Compare an answer with the expected keys: as sets of rows, in order, or by the overlap of passages."""

from __future__ import annotations

import csv
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

LONGEST = 600  # characters: a longer passage proves nothing


@dataclass(frozen=True)
class Expected:
    path: Path
    question: str
    parameters: dict[str, str]
    how: str
    needs: str
    keys: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    allowed: tuple[tuple[str, int, int], ...]


def read(path: Path) -> Expected:
    lines = path.read_text("utf-8").splitlines()
    head = {line[2:].split(": ", 1)[0]: line[2:].split(": ", 1)[-1] for line in lines if line.startswith("# ")}
    allowed = [tuple(line.split(": ", 1)[1].split(",")) for line in lines if line.startswith("# allowed: ")]
    table = list(csv.reader(line for line in lines if not line.startswith("# ")))
    return Expected(
        path,
        lines[0][2:],
        json.loads(head["parameters"]),
        head["compare"],
        head["needs"],
        tuple(table[0]),
        tuple(tuple(row) for row in table[1:]),
        tuple((name, int(start), int(end)) for name, start, end in allowed),
    )


def problems(expected: Expected, given: list[dict[str, Any]]) -> list[str]:
    """Return what is wrong with an answer; nothing when it is as expected."""
    rows = [tuple(_text(row[key]) for key in expected.keys) for row in given]
    if expected.how.startswith("overlap"):
        return _overlap(expected, rows)
    if expected.how == "order":
        rows = [row for n, row in enumerate(rows) if n == 0 or row != rows[n - 1]]
        return [] if tuple(rows) == expected.rows else [f"order: {rows}"]
    missing, extra = set(expected.rows) - set(rows), set(rows) - set(expected.rows)
    return [f"missing {row}" for row in sorted(missing)] + [f"extra {row}" for row in sorted(extra)]


def _text(value: Any) -> str:
    return "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)


def _overlap(expected: Expected, rows: list[tuple[str, ...]]) -> list[str]:
    marks = dict(part.split("=") for part in expected.how.split()[1:])
    found: set[int] = set()
    right = wrong = 0
    for row in dict.fromkeys(rows):
        hits = [n for n, wanted in enumerate(expected.rows) if _agree(expected.keys, row, wanted)]
        found.update(hits)
        right += bool(hits)
        wrong += not hits and not any(_passage(spans, one) for spans in _spans(expected.keys, row) for one in expected.allowed)
    said = []
    if len(found) < float(marks["recall"]) * len(expected.rows) - 1e-9:
        said = [f"missing {row}" for n, row in enumerate(expected.rows) if n not in found]
    if "precision" in marks and wrong and right < float(marks["precision"]) * (right + wrong):
        said.append(f"precision {right}/{right + wrong}")
    return said


def _spans(keys: tuple[str, ...], row: tuple[str, ...]) -> list[tuple[str, int, int]]:
    cells = dict(zip(keys, row, strict=True))
    prefixes = [key.removesuffix("start") for key in keys if key.endswith("start")]
    return [(cells[p + "source"], int(cells[p + "start"]), int(cells[p + "end"])) for p in prefixes]


def _passage(given: tuple[str, int, int], wanted: tuple[str, int, int]) -> bool:
    """Whether two passages share half of the shorter one."""
    if given[0] != wanted[0] or given[2] - given[1] > max(LONGEST, 2 * (wanted[2] - wanted[1])):
        return False
    common = min(given[2], wanted[2]) - max(given[1], wanted[1])
    return common > 0 and 2 * common >= min(given[2] - given[1], wanted[2] - wanted[1])


def _agree(keys: tuple[str, ...], given: tuple[str, ...], wanted: tuple[str, ...]) -> bool:
    for key, one, two in zip(keys, given, wanted, strict=True):
        if not key.endswith(("source", "start", "end")) and one != two and not (key == "date" and two and one.startswith(two)):
            return False
    return all(_passage(a, b) for a, b in zip(_spans(keys, given), _spans(keys, wanted), strict=True))
