"""Running heads, feet and page numbers: lines in the margins that come back on other pages, and are no text of the document."""

from __future__ import annotations

import re
from collections import Counter

from graphkit.read.lines import Line

_NUMBER = re.compile(r"(?:page\s*)?[-–—]?\s*\d{1,4}(?:\s*(?:/|of)\s*\d{1,4})?\s*[-–—]?(?:\s*\|)?", re.IGNORECASE)
_JOB = re.compile(r"\d{2}-\d{5}(?:\s*\([A-Z]\))?(?:\s+\d+(?:/\d+)?)?|\d+(?:/\d+)?\s+\d{2}-\d{5}")  # the job number in a United Nations foot
_MARGIN = 0.12


def without_running(pages: list[list[Line]]) -> list[list[Line]]:
    """Return the pages without running heads, feet and page numbers. The first of each head stays: it may be the document's symbol."""
    seen = Counter(key for page in pages for key in {_key(line) for line in page if _in_margin(line)})
    kept: set[str] = set()
    found = []
    for page in pages:
        rest = []
        for line in page:
            key = _key(line)
            if _in_margin(line):
                if _NUMBER.fullmatch(line.text.strip()) or _JOB.fullmatch(line.text.strip()):
                    continue
                if len(pages) > 1 and seen[key] > 1:
                    if key in kept or not re.search(r"[A-Za-z]{2}|/", line.text):
                        continue
                    kept.add(key)
            rest.append(line)
        found.append(rest)
    return found


def _key(line: Line) -> str:
    """A line without its numbers of pages at either end, which change from page to page."""
    return re.sub(r"^\d{1,4}(?:/\d+)?\s+|\s+\d{1,4}(?:/\d+)?$", "", line.text.strip()).lower()


def _in_margin(line: Line) -> bool:
    return line.bottom < _MARGIN * line.page_height or line.top > (1 - _MARGIN) * line.page_height
