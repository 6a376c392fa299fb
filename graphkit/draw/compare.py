"""Two periods side by side: the same States in the same places, so that only what is different differs."""

from __future__ import annotations

from typing import Any

import networkx

from graphkit.draw.drawing import Drawing
from graphkit.draw.layout import Box
from graphkit.draw.scene import scene
from graphkit.draw.static import MARGIN, SMALL, WIDE, canvas_of, legend_lines, legend_row, paint, paragraph, write
from graphkit.draw.still import still
from graphkit.draw.style import style
from graphkit.draw.text import wrap
from graphkit.errors import NetworkError
from graphkit.network import KINDS, change, network
from graphkit.network.facts import Dataset

HALF = (WIDE - 3 * MARGIN) / 2
TOP = 84.0


def compare(
    store: Dataset, *, earlier: str = "", later: str = "", kind: str = "sponsors", colour: str = "region", **filters: Any
) -> Drawing:
    """Draw a network in two periods, ``earlier="2009/2012"`` and ``later="2013/2016"``; other filters hold for both.

    Raises NetworkError when a period is missing or cannot be read.
    """
    if kind not in KINDS:
        raise NetworkError(f"There is no network '{kind}'. There are {', '.join(KINDS)}.", kind=kind, kinds=list(KINDS))
    periods = [_period(word, name) for word, name in ((earlier, "earlier"), (later, "later"))]
    one, two = (network(store, kind, since=since, until=until, **filters) for since, until in periods)
    both: networkx.Graph[str] = networkx.compose(one, two)
    for a, b in both.edges():
        both.edges[a, b]["weight"] = max(float(net.edges[a, b]["weight"]) if net.has_edge(a, b) else 0.0 for net in (one, two))
    both.graph["kind"] = kind
    title = f"Two periods: {earlier.replace('/', ' to ')} and {later.replace('/', ' to ')}"
    table = [
        (row["where"], _name(both, row["first"]), _name(both, row["second"]), f"{row['earlier']:g}", f"{row['later']:g}")
        for row in change(one, two)["edges"]
    ]
    counts = {where: sum(row[0] == where for row in table) for where in ("earlier", "later", "both")}
    caption = (
        f"{one.graph['title']}, in two periods, every node in the same place. Edges only in the earlier: {counts['earlier']}; "
        f"only in the later: {counts['later']}; in both: {counts['both']}. Left: {one.graph['caption']} Right: {two.graph['caption']}"
    )
    with style():
        figure = _figure(title, caption, both, (one, two), (earlier, later), colour)
    return still(title, caption, figure, ("Where", "One", "Other", "Weight earlier", "Weight later"), table)


def _period(words: str, name: str) -> tuple[str | None, str | None]:
    since, slash, until = words.partition("/")
    if not slash or not (since or until):
        found = f"not '{words}'" if words else "and is missing"
        raise NetworkError(f"{name}= takes a period such as 2009/2012 (either end may be left out), {found}.", name=name, value=words)
    return since or None, until or None


def _name(both: networkx.Graph[str], node: str) -> str:
    return str(both.nodes[node].get("label", node))


def _figure(
    title: str, caption: str, both: networkx.Graph[str], nets: tuple[networkx.Graph[str], ...], names: tuple[str, ...], colour: str
) -> Any:
    high = 470.0
    box = Box(0, TOP, HALF, TOP + high)
    small: networkx.Graph[str] = both.copy()
    if len(both) > 16:  # half a page has no room for names: codes, with the names in the table
        networkx.set_node_attributes(small, {node: str(held.get("code", node)) for node, held in both.nodes(data=True)}, "label")
    whole = scene(small, box, colour=colour, font=12.0)
    places = {node.key: (node.x, node.y) for node in whole.nodes}
    lines = wrap(caption, SMALL, WIDE - 2 * MARGIN)
    legend = legend_lines(whole, WIDE - 2 * MARGIN)
    bottom = TOP + high + 20
    canvas, axes = canvas_of(WIDE, bottom + len(legend) * 20 + len(lines) * SMALL * 1.4 + 24)
    write(axes, MARGIN, 26, title, 16, bold=True)
    weights = [float(weight or 0.0) for net in nets for _, _, weight in net.edges(data="weight", default=1.0)]
    span = (min(weights, default=0.0), max(weights, default=1.0))
    for side, (net, name) in enumerate(zip(nets, names, strict=True)):
        part: networkx.Graph[str] = net.copy()
        labels = {node: small.nodes[node]["label"] for node in net}
        networkx.set_node_attributes(part, labels, "label")
        view = scene(part, box, colour=colour, font=12.0, places=places, looks=whole.legend, span=span)
        left = MARGIN + side * (HALF + MARGIN)
        write(axes, left, 62, name.replace("/", " to "), 14, bold=True)
        paint(axes, view, (left, 0.0))
    y = bottom
    for row in legend:
        legend_row(axes, row, y)
        y += 20
    paragraph(axes, lines, y + 4)
    return canvas
