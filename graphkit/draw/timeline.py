"""When forums met, when documents came to be, and when each State joined; imprecise dates as bars, differing accounts marked."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from graphkit.draw.drawing import Drawing
from graphkit.draw.static import MARGIN, SMALL, WIDE, canvas_of, mark, paragraph, write
from graphkit.draw.still import still
from graphkit.draw.style import COLOURS, INK, SOFT, points, style
from graphkit.draw.text import width, wrap
from graphkit.network.days import bounds
from graphkit.network.facts import Dataset, Things, first, properties, things, version
from graphkit.network.filters import Filters, read
from graphkit.network.records import Record, records

if TYPE_CHECKING:
    from matplotlib.axes import Axes

LEFT, STEP, TOP = 250.0, 19.0, 78.0
BLUE, ORANGE, GREEN = COLOURS[0], COLOURS[1], COLOURS[2]


@dataclass(frozen=True, slots=True)
class Lane:
    """One line of the timeline: a span of days, its label, and what is said right of it."""

    label: str
    kind: str  # forum, document, joined
    low: str
    high: str
    words: str = ""
    divergent: bool = False
    short: str = ""  # where the label has no room
    latest: bool = False  # only the last possible day is known


def timeline(store: Dataset, **options: Any) -> Drawing:
    """Draw forums, documents with sponsors, and the joining of States over time. Filters as for a network of sponsors."""
    known = things(store)
    filters = read(options, known)
    rows = records(store, known, filters).rows
    lanes = [*_forums(store, known, filters, rows), *_documents(store, known, rows)]
    title = "Documents, forums and who joined when"
    undated = [
        Lane(row.document, "joined, no date", "", "", known.named(row.sponsor), row.divergent) for row in rows if row.begins[1] is None
    ]
    caption = f"{title}, from {len(rows)} sponsorships. A bar stands where only a year, a month or bounds are known."
    if undated:
        counts = Counter(lane.label for lane in undated)
        listed = ", ".join(f"{code} ({count})" for code, count in sorted(counts.items()))
        caption += f" Without a last possible date, not drawn: {len(undated)} sponsorships, of {listed}."
    members = "in" if filters.via else "left out"
    query = f"timeline {filters.words()}".strip()
    caption += f" Members inferred through a group are {members}. Query: {query}. Graph: {version(store)}."
    table = [
        (lane.kind, lane.label, lane.low, lane.high, lane.words, "accounts differ" if lane.divergent else "") for lane in [*lanes, *undated]
    ]
    heads = ("What", "Name", "Not before", "Not after", "Who", "Note")
    with style():
        figure = _figure(title, caption, lanes)
    return still(title, caption, figure, heads, table)


def _forums(store: Dataset, known: Things, filters: Filters, rows: tuple[Record, ...]) -> list[Lane]:
    """Return forums with a begin that overlap the time of the rows, a year before and after."""
    days = sorted(day for row in rows for day in row.begins if day)
    low = filters.since or (f"{int(days[0][:4]) - 1:04}-01-01" if days else "0001-01-01")
    high = filters.until or (f"{int(days[-1][:4]) + 1:04}-12-31" if days else "9999-12-31")
    lanes = []
    for iri, held in properties(store, "Forum").items():
        begin = first(held, "notBefore") or bounds(first(held, "date"))[0]
        end = first(held, "endNotAfter") or bounds(first(held, "endDate"))[1]
        if begin and end and begin <= high and end >= low:
            lanes.append(Lane(known.label(iri), "forum", max(begin, low), min(end, high), short=known.code(iri)))
    return sorted(lanes, key=lambda lane: (lane.low, lane.label))


def _documents(store: Dataset, known: Things, rows: tuple[Record, ...]) -> list[Lane]:
    by_document: dict[str, list[Record]] = defaultdict(list)
    for row in rows:
        by_document[row.document].append(row)
    about = properties(store, "Document", only=("notBefore", "notAfter", "submitted", "issued", "signed", "adopted"))
    lanes: list[tuple[str, list[Lane]]] = []
    for code, held in by_document.items():
        values = about.get(known.by_code.get(code, ""), {})
        dated = next(
            (bounds(first(values, key)) for key in ("signed", "submitted", "issued", "adopted") if first(values, key)), (None, None)
        )
        low, high = first(values, "notBefore") or dated[0], first(values, "notAfter") or dated[1]
        name = known.named(code)
        own = [Lane(code, "document", (low or "") if high else "", high or "", "" if name == code else name)]
        joins: dict[tuple[str, str, bool, bool], list[str]] = defaultdict(list)
        for row in held:
            if row.begins[1]:
                joins[row.begins[0] or row.begins[1], row.begins[1], row.divergent, row.begins[0] is None].append(known.named(row.sponsor))
        own += [
            Lane(code, "joined", begin, end, ", ".join(sorted(who)), differ, latest=last)
            for (begin, end, differ, last), who in sorted(joins.items())
        ]
        starts = [lane.low for lane in own if lane.low]
        lanes.append((min(starts) if starts else "9999", own))
    return [lane for _, own in sorted(lanes, key=lambda item: (item[0], item[1][0].label)) for lane in own]


def _figure(title: str, caption: str, lanes: list[Lane]) -> Any:
    years = sorted({int(day[:4]) for lane in lanes for day in (lane.low, lane.high) if day}) or [2000]
    low, high = date(years[0], 1, 1).toordinal(), date(years[-1] + 1, 1, 1).toordinal()
    right = WIDE - MARGIN

    def x(day: str) -> float:
        return LEFT + (right - LEFT) * (date.fromisoformat(day).toordinal() - low) / (high - low)

    blocks = [wrap(lane.words, SMALL, _room(lane, x)[1]) if lane.words else [] for lane in lanes]
    heights = [
        max(STEP, len(block) * SMALL * 1.3 + 6) + (6 if lane.kind == "document" else 0) for lane, block in zip(lanes, blocks, strict=True)
    ]
    lines = wrap(caption, SMALL, WIDE - 2 * MARGIN)
    bottom = TOP + sum(heights) + 8
    canvas, axes = canvas_of(WIDE, bottom + 46 + len(lines) * SMALL * 1.4)
    write(axes, MARGIN, 26, title, 16, bold=True)
    _axis(axes, years, x, bottom)
    y = TOP
    for lane, block, tall in zip(lanes, blocks, heights, strict=True):
        _lane(axes, lane, block, y + tall / 2 + (3 if lane.kind == "document" else 0), x)
        y += tall
    _legend(axes, bottom + 18)
    paragraph(axes, lines, bottom + 42)
    return canvas


def _room(lane: Lane, x: Any) -> tuple[bool, float]:
    """Return whether words stand right of the bar, and how wide they may be."""
    if not lane.low:
        return True, WIDE - MARGIN - LEFT
    right = WIDE - MARGIN - (x(lane.high) if lane.high else LEFT) - 16
    left = (x(lane.low) if lane.low else LEFT) - LEFT - 16
    long = width(lane.words, SMALL) > 3 * right
    return (True, right) if right >= left or (right >= 220 and not long) else (False, left)


def _axis(axes: Axes, years: list[int], x: Any, bottom: float) -> None:
    count = years[-1] - years[0] + 2
    step = next(step for step in (1, 2, 5, 10, 20, 50, 100, 1000) if count / step * 46 <= WIDE - LEFT - MARGIN or step == 1000)
    for year in range(years[0], years[-1] + 2):
        if year % step == 0 or count <= 2:
            at = x(f"{year:04}-01-01")
            axes.plot([at, at], [TOP - 8, bottom], color="#dddddd", linewidth=points(1), zorder=0)
            write(axes, at, TOP - 18, str(year), SMALL + 1, ha="center" if at < WIDE - MARGIN - 15 else "right", ink=SOFT)


def _lane(axes: Axes, lane: Lane, block: list[str], y: float, x: Any) -> None:
    if lane.kind != "joined":
        room = (LEFT - MARGIN - 14) / (1.14 if lane.kind == "document" else 1.0)
        label = lane.label if not lane.short or width(lane.label, 12) <= room else f"{lane.short}: {lane.label}"
        write(axes, MARGIN, y, wrap(label, 12, room, 1)[0], 12, bold=lane.kind == "document")
    if not lane.low:
        for number, line in enumerate(block):
            write(axes, LEFT, y + (number - (len(block) - 1) / 2) * SMALL * 1.3, line, SMALL)
        return
    start, end = x(lane.low), x(lane.high or lane.low)
    if lane.kind == "forum":
        axes.plot([start, max(end, start + 3)], [y, y], color=GREEN, linewidth=points(7), solid_capstyle="butt", zorder=1)
        return
    colour, shape = (ORANGE, "diamond") if lane.kind == "document" else (BLUE, "circle")
    if end - start > 3:
        axes.plot([start, end], [y, y], color=colour, linewidth=points(3), solid_capstyle="butt", zorder=1)
    middle = (start + end) / 2
    mark(axes, middle, y, 6, colour, shape, fill=not lane.latest)
    if lane.divergent:
        _ring(axes, middle, y)
    after, _ = _room(lane, x)
    first_line = y - (len(block) - 1) * SMALL * 1.3 / 2
    for number, line in enumerate(block):
        write(
            axes,
            (max(end, middle + 8) + 8) if after else start - 12,
            first_line + number * SMALL * 1.3,
            line,
            SMALL,
            ha="left" if after else "right",
        )


def _ring(axes: Axes, x: float, y: float) -> None:
    from matplotlib.patches import Circle

    axes.add_patch(Circle((x, y), 9.5, facecolor="none", edgecolor=INK, linewidth=points(1.6), zorder=3))


def _legend(axes: Axes, y: float) -> None:
    x = MARGIN
    for words, colour, shape in (
        ("a document", ORANGE, "diamond"),
        ("States joined", BLUE, "circle"),
        ("by that day at the latest", BLUE, "open"),
        ("ringed: accounts differ", BLUE, "ring"),
        ("a forum", GREEN, "bar"),
    ):
        if shape == "bar":
            axes.plot([x, x + 18], [y, y], color=colour, linewidth=points(7), solid_capstyle="butt")
            x += 8
        else:
            mark(axes, x + 8, y, 6, colour, shape if shape == "diamond" else "circle", fill=shape != "open")
        if shape == "ring":
            _ring(axes, x + 8, y)
        write(axes, x + 22, y, words, 12)
        x += width(words, 12) + 46
