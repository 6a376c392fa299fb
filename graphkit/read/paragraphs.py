"""From lines to paragraphs: a line that is full goes on in the next one, also over a page or column; divided words are mended."""

from __future__ import annotations

import re
from statistics import median

from graphkit.read.lines import Line

_ITEM = re.compile(r"(?:[-–—•●▪◦*]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5}|[IVX]{1,5})[.)])(?:\s|$)")
_NOTE = re.compile(r"(?:\[\d{1,3}\]|\d{1,3}|[*†‡])\s")
_KEPT = {
    "non",
    "self",
    "co",
    "anti",
    "counter",
    "cross",
    "well",
    "post",
    "pre",
    "inter",
    "multi",
    "ex",
    "vice",
    "pro",
    "follow",
    "open",
    "so",
}


def join(pages: list[list[Line]]) -> str:
    """Return the text of pages whose lines are in order: paragraphs divided by blank lines, each on one line."""
    lines = [line for page in pages for line in page]
    body = median(line.size for line in lines for _ in line.text)
    vocabulary = set(re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", " ".join(line.text for line in lines).lower()))
    paragraphs: list[str] = []
    open_text = ""
    notes: list[str] = []
    last: Line | None = None
    for page in pages:
        main, foot = _divide(page, body)
        right = _edge(main)
        for line in main:
            if last is not None and open_text and _goes_on(last, line, right):
                open_text = mend(open_text, line.text, vocabulary)
            else:
                paragraphs += [open_text, *notes] if open_text else notes
                open_text, notes = line.text, []
            last = line
        notes += _footnotes(foot, vocabulary)
    paragraphs += [open_text, *notes]
    return "\n\n".join(text for text in paragraphs if text) + "\n"


def _divide(page: list[Line], body: float) -> tuple[list[Line], list[Line]]:
    """Divide a page into its text and the notes at its foot: small lines below the last of full size, the first of them with a mark."""
    full = [line for line in page if line.size >= 0.93 * body]
    if not full:
        return page, []
    floor = max(line.bottom for line in full)
    foot = [line for line in page if line.top >= floor - 1 and line.size < 0.93 * body]
    if not foot or not _NOTE.match(foot[0].text):
        return page, []
    return [line for line in page if line not in foot], foot


def _footnotes(foot: list[Line], vocabulary: set[str]) -> list[str]:
    found: list[str] = []
    for line in foot:
        if found and not _NOTE.match(line.text):
            found[-1] = mend(found[-1], line.text, vocabulary)
        else:
            found.append(line.text)
    return found


def _edge(lines: list[Line]) -> dict[int, float]:
    """The right edge of the column that begins near a left edge (in steps of a sixth of the page): the longest line that is there."""
    edges: dict[int, float] = {}
    for line in lines:
        column = _column(line)
        edges[column] = max(edges.get(column, 0.0), line.right)
    return edges


def _column(line: Line) -> int:
    return int(line.left > 0.45 * line.page_width)


def _goes_on(last: Line, line: Line, edges: dict[int, float]) -> bool:
    """Tell whether a line goes on with the paragraph of the last one."""
    if _ITEM.match(line.text) or abs(last.size - line.size) > 0.08 * last.size:
        return False
    same_column = 0 < line.top - last.top and _column(last) == _column(line)
    ended = bool(re.search(r"[.!?:;][\])”\"’']*(?:\[\d+\])?$", last.text))
    if not same_column:  # over a column or page: on with it unless a sentence ended
        return not ended and (line.text[:1].islower() or len(last.text) > 40 or last.text.endswith(("-", ",")))
    if line.top - last.bottom > 0.75 * last.size:
        return False
    if abs(line.bottom - last.bottom) < 0.35 * last.size:  # the next cell of the same row
        return False
    if re.search(r"\w[-\u00ad]$", last.text):
        return True
    edge = edges.get(_column(last), last.right)
    full = last.right > edge - 0.14 * (edge - min(last.left, line.left))
    indented = line.left - last.left > 8 and ended
    return (full and not indented) or (not ended and line.text[:1].islower())


def mend(text: str, following: str, vocabulary: set[str]) -> str:
    """Join two lines; a word that a hyphen divides at the end of the first is made whole.

    The hyphen stays where the document writes the word with one elsewhere, after "non-", "self-" and the like, before a capital letter
    ("Timor-Leste") and between numbers; a soft hyphen always goes.
    """
    if text.endswith("\u00ad"):
        return text[:-1] + following
    head = re.search(r"([^\W\d_]+(?:-[^\W\d_]+)*)-$", text)
    tail = re.match(r"[^\W\d_]+", following)
    if re.search(r"[\w/]-$", text) and not (head and tail):
        return text + following
    if not head or not tail:
        return f"{text} {following}"
    whole, compound = (head[1] + tail[0]).lower(), f"{head[1]}-{tail[0]}".lower()
    if tail[0][0].isupper() or compound in vocabulary or (whole not in vocabulary and head[1].lower().rsplit("-", 1)[-1] in _KEPT):
        return text + following
    return text[:-1] + following
