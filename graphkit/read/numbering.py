"""The numbers of a Word document's lists, which stand in no text: Word counts them when it prints (ECMA-376 part 1, section 17.9)."""

from __future__ import annotations

import re
from typing import Any

from graphkit.read.blocks import letters, roman

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


class Numbering:
    """Counts the items of every list of a document. ``root`` is the numbering part, or None when there is none."""

    def __init__(self, root: Any | None) -> None:
        self._levels: dict[str, dict[int, tuple[str, str, int]]] = {}  # list -> level -> (format, pattern, start)
        self._counts: dict[str, dict[int, int]] = {}
        if root is None:
            return
        abstract = {
            a.get(f"{_W}abstractNumId"): dict(map(_level, a.iterchildren(f"{_W}lvl"))) for a in root.iterchildren(f"{_W}abstractNum")
        }
        for item in root.iterchildren(f"{_W}num"):
            self._levels[item.get(f"{_W}numId")] = abstract.get(_value(item, "abstractNumId"), {})

    def label(self, paragraph: Any) -> str:
        """Return the label of a paragraph, such as "12. ", "(a) " or "- "; empty when it is no item. Counts on."""
        mark = paragraph.find(f"{_W}pPr/{_W}numPr")
        ident = _value(mark, "numId") if mark is not None else None
        if ident is None or ident not in self._levels:
            return ""
        level = int(_value(mark, "ilvl") or 0)
        levels = self._levels[ident]
        if level not in levels:
            return ""
        counts = self._counts.setdefault(ident, {})
        counts[level] = counts.get(level, levels[level][2] - 1) + 1
        for deeper in [n for n in counts if n > level]:
            del counts[deeper]
        form, pattern, _ = levels[level]
        if form == "bullet":
            return "  " * level + "- "
        if form == "none" or not pattern:
            return ""

        def number(match: re.Match[str]) -> str:
            at = int(match[1]) - 1
            return _printed(levels.get(at, ("decimal", "", 1))[0], counts.get(at, levels.get(at, ("", "", 1))[2]))

        return re.sub(r"%(\d)", number, pattern).strip() + " "


def _level(level: Any) -> tuple[int, tuple[str, str, int]]:
    start = _value(level, "start") or "1"
    shape = _value(level, "numFmt") or "decimal", _value(level, "lvlText") or "", int(start) if start.isdigit() else 1
    return int(level.get(f"{_W}ilvl") or 0), shape


def _value(parent: Any, name: str) -> str | None:
    child = parent.find(f"{_W}{name}")
    return None if child is None else child.get(f"{_W}val")


def _printed(form: str, number: int) -> str:
    if form == "lowerLetter":
        return letters(number)
    if form == "upperLetter":
        return letters(number).upper()
    if form == "lowerRoman":
        return roman(number)
    if form == "upperRoman":
        return roman(number).upper()
    return str(number)
