"""The lines of a PDF's page: words in their places, joined where they stand on one base line and near each other."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Any


@dataclass(frozen=True, slots=True)
class Line:
    """A run of words on one base line. Lengths in points; ``top`` counts down from the page's upper edge."""

    text: str
    left: float
    right: float
    top: float
    bottom: float
    size: float
    page_width: float
    page_height: float


def lines_of(page: Any) -> list[Line]:
    """Return the lines of a pdfplumber page, top down; a wide gap (a gutter, a table's next cell) divides two lines of one height."""
    words = page.extract_words(x_tolerance=1.5, y_tolerance=2, extra_attrs=["size"], keep_blank_chars=False, use_text_flow=False)
    words = [word for word in words if word["text"].strip()]
    if not words:
        return []
    body = median(word["size"] for word in words for _ in word["text"])
    rows: list[list[Any]] = []
    for word in sorted((w for w in words if not _is_mark(w, body)), key=lambda w: (w["bottom"], w["x0"])):
        if rows and abs(rows[-1][0]["bottom"] - word["bottom"]) <= 0.35 * word["size"]:
            rows[-1].append(word)
        else:
            rows.append([word])
    _attach([w for w in words if _is_mark(w, body)], rows)
    return [line for row in rows for line in _split(sorted(row, key=lambda w: w["x0"]), page)]


def _is_mark(word: Any, body: float) -> bool:
    """Tell whether a word is a note's raised number: digits in print much smaller than the page's."""
    return bool(word["size"] < 0.72 * body and word["text"].strip("*").isdigit() and len(word["text"]) <= 3)


def _attach(marks: list[Any], rows: list[list[Any]]) -> None:
    """Put raised numbers into the row whose words they touch; one that touches none begins a note and makes a row of its own."""
    for mark in marks:
        best = None
        for row in rows:
            for word in row:
                if word["top"] - 0.4 * word["size"] <= mark["bottom"] <= word["bottom"] + 1 and -1 <= mark["x0"] - word["x1"] <= 2.5:
                    best = row
        if best is not None:
            best.append({**mark, "text": f"[{mark['text']}]", "glued": True})
            continue
        for row in rows:
            if any(abs(w["bottom"] - mark["bottom"]) <= w["size"] and 0 <= w["x0"] - mark["x1"] <= 12 for w in row):
                row.append({**mark, "text": f"[{mark['text']}]"})
                break
        else:
            rows.append([mark])
    rows.sort(key=lambda row: row[0]["bottom"])


def _split(row: list[Any], page: Any) -> list[Line]:
    """Divide a row at wide gaps and join the words of each part with spaces."""
    parts: list[list[Any]] = []
    for word in row:
        if parts and word["x0"] - parts[-1][-1]["x1"] <= max(2.2 * word["size"], 14):
            parts[-1].append(word)
        else:
            parts.append([word])
    return [_line(part, page) for part in parts]


def _line(words: list[Any], page: Any) -> Line:
    text = words[0]["text"]
    for last, word in pairwise(words):
        touches = word["x0"] - last["x1"] < 0.1 * word["size"]  # a change of font or size within a word
        text += ("" if word.get("glued") or touches else " ") + word["text"]
    plain = [w for w in words if not w["text"].startswith("[")] or words
    return Line(
        text=text,
        left=words[0]["x0"],
        right=words[-1]["x1"],
        top=min(w["top"] for w in plain),
        bottom=max(w["bottom"] for w in plain),
        size=median(w["size"] for w in plain),
        page_width=float(page.width),
        page_height=float(page.height),
    )
