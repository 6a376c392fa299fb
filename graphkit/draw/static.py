"""A scene as a matplotlib figure: lines, nodes, labels, legend, the list of isolated States, the caption."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import networkx

from graphkit.draw.labels import LEADING, Label
from graphkit.draw.layout import Box, Point
from graphkit.draw.scene import Node, Scene, scene
from graphkit.draw.style import DPI, EDGE, INK, PAPER, SOFT, points, polygon, style
from graphkit.draw.text import width, wrap

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

WIDE, MARGIN = 1000.0, 24.0
SMALL = 11.0


def figure(network: networkx.Graph[str], *, colour: str = "region", high: float = 640.0, **options: Any) -> Figure:
    """Return the picture of a network as a figure of 1000 pixels' width; its height follows legend and caption."""
    top = 46.0
    view = scene(network, Box(MARGIN, top, WIDE - MARGIN, top + high), colour=colour, **options)
    notes = remarks(network, view)
    legend = legend_lines(view, WIDE - 2 * MARGIN)
    lines = [line for note in notes for line in wrap(note, SMALL, WIDE - 2 * MARGIN)]
    total = top + high + 12 + len(legend) * 20 + 10 + len(lines) * SMALL * 1.4 + 14
    canvas, axes = canvas_of(WIDE, total)
    with style():
        write(axes, MARGIN, 26, str(network.graph.get("title", "Network")), 16, bold=True)
        paint(axes, view)
        y = top + high + 22
        for row in legend:
            legend_row(axes, row, y)
            y += 20
        paragraph(axes, lines, y)
    return canvas


def remarks(network: networkx.Graph[str], view: Scene) -> list[str]:
    """Return the sentences under a picture: isolated States, edges not drawn, the caption, the communities."""
    notes = []
    if view.isolated:
        states = "States" if len(view.isolated) != 1 else "State"
        notes.append(
            f"Without an edge, not drawn ({len(view.isolated)} {states if _states(network) else 'nodes'}): {', '.join(view.isolated)}."
        )
    if view.undrawn:
        least = view.edges[0].weight
        notes.append(f"Drawn are the {len(view.edges):,} edges of weight {least:g} and more; {view.undrawn:,} lighter ones are hidden.")
    if view.edges:
        notes.append(sizes(view))
    if view.legend_title == "Computed community":
        notes.append(str(network.graph.get("communities", "")))
    unnamed = sum(node.label is None for node in view.nodes)
    if unnamed:
        notes.append(f"{unnamed} {'node is' if unnamed == 1 else 'nodes are'} drawn without a label, for want of room.")
    notes.append(str(network.graph.get("caption", "")))
    return [note for note in notes if note]


def sizes(view: Scene) -> str:
    """Return what widths and sizes stand for, with the least and the greatest weight drawn."""
    low, high = f"{view.edges[0].weight:g}", f"{view.edges[-1].weight:g}"
    lines = f"every line weighs {low}" if low == high else f"lines from weight {low} (thin) to {high} (thick)"
    return f"Nodes grow with the sum of the weights of their lines; {lines}. Places in the picture mean nothing by themselves."


def _states(network: networkx.Graph[str]) -> bool:
    return any(held.get("kind") == "State" for _, held in network.nodes(data=True))


def legend_lines(view: Scene, room: float) -> list[list[tuple[str, str, str]]]:
    """Return the legend's entries (text, colour, shape) broken into rows; the first entry of the first row is the heading."""
    entries = [(view.legend_title + ":", "", "")] + [(text, colour, shape) for text, (colour, shape) in view.legend.items()]
    rows: list[list[tuple[str, str, str]]] = [[]]
    used = 0.0
    for text, colour, shape in entries:
        text = wrap(text, 12, room - 30, 1)[0]
        wide = width(text, 12) + (34 if shape else 14)
        if rows[-1] and used + wide > room:
            rows.append([])
            used = 0.0
        rows[-1].append((text, colour, shape))
        used += wide
    return rows


def canvas_of(wide: float, high: float) -> tuple[Figure, Axes]:
    """Return a figure and axes whose data coordinates are pixels, y downwards."""
    from matplotlib.figure import Figure

    with style():
        canvas = Figure(figsize=(wide / DPI, high / DPI), facecolor=PAPER)
        axes = canvas.add_axes((0, 0, 1, 1))
    axes.set_xlim(0, wide)
    axes.set_ylim(high, 0)
    axes.axis("off")
    return canvas, axes


def write(axes: Axes, x: float, y: float, words: str, size: float, *, bold: bool = False, ink: str = INK, **more: Any) -> None:
    """Write one line of text as it stands (no mathematics), y being its middle."""
    more.setdefault("va", "center")
    axes.text(x, y, words, fontsize=points(size), color=ink, fontweight="bold" if bold else "normal", parse_math=False, **more)


def paragraph(axes: Axes, lines: list[str], y: float) -> None:
    """Write lines of small print from y downwards."""
    for line in lines:
        write(axes, MARGIN, y, line, SMALL, ink=SOFT)
        y += SMALL * 1.4


def paint(axes: Axes, view: Scene, shift: Point = (0.0, 0.0)) -> None:
    """Draw edges, nodes and labels of a scene."""
    from matplotlib.collections import LineCollection

    place = {node.key: (node.x + shift[0], node.y + shift[1]) for node in view.nodes}
    if view.arrows:
        for edge in view.edges:
            _arrow(axes, place[edge.first], place[edge.second], edge.wide, next(n.radius for n in view.nodes if n.key == edge.second))
    elif view.edges:
        heaviest = view.edges[-1].wide
        crowd = 0.22 if len(view.edges) > 400 else 0.4 if len(view.edges) > 120 else 0.8
        inks = [
            (0.42, 0.42, 0.42, round(crowd + (0.85 - crowd) * ((e.wide / heaviest) ** 4 if view.edges[0].wide < heaviest else 0), 2))
            for e in view.edges
        ]
        ends = [(place[e.first], place[e.second]) for e in view.edges]
        lines = LineCollection(ends, linewidths=[points(e.wide) for e in view.edges], colors=inks, zorder=1)
        axes.add_collection(lines)
    leads = [(place[n.key], (n.label.x + shift[0], n.label.y + shift[1])) for n in view.nodes if n.label and n.label.lead]
    if leads:
        axes.add_collection(LineCollection(leads, linewidths=points(0.9), colors=INK, zorder=2))
    for node in view.nodes:
        mark(axes, *place[node.key], node.radius, node.colour, node.shape)
    for node in view.nodes:
        if node.label:
            _label(axes, node, node.label, view.font, shift)


def mark(axes: Axes, x: float, y: float, radius: float, colour: str, shape: str, fill: bool = True) -> None:
    """Draw one node or legend mark."""
    from matplotlib.patches import Circle, Polygon

    corners = polygon(shape, radius)
    looks: dict[str, Any] = {
        "facecolor": colour if fill else PAPER,
        "edgecolor": INK if fill else colour,
        "linewidth": points(1.0 if fill else 1.8),
        "zorder": 2,
    }
    axes.add_patch(Polygon([(x + a, y + b) for a, b in corners], closed=True, **looks) if corners else Circle((x, y), radius, **looks))


def _label(axes: Axes, node: Node, label: Label, size: float, shift: Point) -> None:
    from math import cos, radians, sin

    from matplotlib.patheffects import withStroke

    halo = [withStroke(linewidth=points(3.0), foreground=PAPER)]
    turn, step = radians(label.turn), size * LEADING
    align = {"start": "left", "middle": "center", "end": "right"}[label.anchor]
    for number, line in enumerate(label.lines):
        off = (number - (len(label.lines) - 1) / 2) * step
        x, y = label.x + shift[0] - sin(turn) * off, label.y + shift[1] + cos(turn) * off
        upright = "center_baseline" if not label.turn else "center"
        more: dict[str, Any] = {"rotation": -label.turn, "rotation_mode": "anchor", "path_effects": halo, "zorder": 3}
        write(axes, x, y, line, size, ha=align, va=upright, **more)


def _arrow(axes: Axes, start: Point, end: Point, wide: float, radius: float) -> None:
    from matplotlib.patches import FancyArrowPatch

    axes.add_patch(
        FancyArrowPatch(
            start,
            end,
            arrowstyle="-|>",
            mutation_scale=9,
            shrinkB=points(radius + 2),
            shrinkA=points(6),
            color=EDGE,
            linewidth=points(wide),
            alpha=0.8,
            zorder=1,
            connectionstyle="arc3,rad=0.08",
        )
    )


def legend_row(axes: Axes, row: list[tuple[str, str, str]], y: float) -> None:
    """Draw one row of a legend."""
    x = MARGIN
    for text, colour, shape in row:
        if shape:
            mark(axes, x + 7, y, 6, colour, shape)
            x += 18
        write(axes, x, y, text, 12, bold=not shape)
        x += width(text, 12) * (1.12 if not shape else 1) + 16
