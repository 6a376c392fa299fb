"""Columns of a page: where a gutter divides many lines, the left column is read before the right one."""

from __future__ import annotations

from graphkit.read.lines import Line

_FEWEST = 4
"""Lines that each side must have: fewer are a signature block or a table, and are read row by row."""


def in_order(lines: list[Line]) -> list[Line]:
    """Return the lines of a page in the order of reading.

    Lines that cross the gutter (titles, headings over both columns) divide the page into bands; each band is read column by column.
    """
    gutter = _gutter(lines)
    if gutter is None:
        return sorted(lines, key=lambda line: (round(line.bottom), line.left))
    found: list[Line] = []
    left: list[Line] = []
    right: list[Line] = []
    for line in sorted(lines, key=lambda line: (line.bottom, line.left)):
        if line.right <= gutter:
            left.append(line)
        elif line.left >= gutter:
            right.append(line)
        else:
            found += [*left, *right, line]
            left, right = [], []
    return [*found, *left, *right]


def _gutter(lines: list[Line]) -> float | None:
    """Return where the gutter lies, or None: the place in the middle third that the fewest lines cross, if it divides two columns."""
    if len(lines) < 2 * _FEWEST:
        return None
    width = lines[0].page_width
    best: tuple[int, float, float] | None = None
    for place in (width * step / 120 for step in range(40, 81)):
        crossing = sum(line.left < place < line.right for line in lines)
        off_centre = abs(place - width / 2)
        if best is None or (crossing, off_centre) < best[:2]:
            best = (crossing, off_centre, place)
    assert best is not None
    crossing, _, place = best
    left = [line for line in lines if line.right <= place]
    right = [line for line in lines if line.left >= place]
    if min(len(left), len(right)) < _FEWEST or crossing > 0.3 * len(lines):
        return None
    wordy = all(sum(len(line.text) for line in side) / len(side) >= 18 for side in (left, right))
    both = min(max(line.bottom for line in side) for side in (left, right)) - max(min(line.top for line in side) for side in (left, right))
    return place if wordy and both > 3 * lines[0].size else None
