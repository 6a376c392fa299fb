"""Where nodes stand: computed here once, from sorted nodes and a fixed seed, so that the same network gives the same picture.

Small and dense networks stand on a circle, ordered by category and code (lines cannot hide behind nodes, labels stand outside); two-mode
networks in two columns; others where springs put them (Fruchterman and Reingold 1991, by networkx), spread until no node covers another.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import cos, pi, sin

import networkx

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels, y downwards."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def centre(self) -> Point:
        """The middle of the box."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2


def arrangement(network: networkx.Graph[str]) -> str:
    """Return "circle", "columns" or "springs": which layout reads best."""
    size = len(network)
    kinds = {held.get("kind") for _, held in network.nodes(data=True)}
    if len(kinds) == 2:
        largest = max(sum(held.get("kind") == kind for _, held in network.nodes(data=True)) for kind in kinds)
        return "columns" if largest <= 70 else "springs"
    if network.is_directed():
        return "springs"
    return "circle" if size <= 12 or (size <= 70 and networkx.density(network) > 0.4) else "springs"


def circle(order: list[str], box: Box) -> dict[str, Point]:
    """Return points on an ellipse within a box, the first at the top, clockwise."""
    (x, y), count = box.centre, max(len(order), 1)
    wide, high = (box.right - box.left) / 2, (box.bottom - box.top) / 2
    turn = pi / count if count % 2 == 0 and count <= 12 else 0.0  # an even number: a flat top, so that no label sits above another
    return {node: (x + wide * sin(2 * pi * k / count + turn), y - high * cos(2 * pi * k / count + turn)) for k, node in enumerate(order)}


def columns(network: networkx.Graph[str], left: list[str], right: list[str], box: Box) -> dict[str, Point]:
    """Return two columns; the right one is ordered by the mean place of its neighbours, which keeps lines short."""
    place = {node: k for k, node in enumerate(left)}
    seen = {node: [place[other] for other in network.adj[node] if other in place] for node in right}
    ordered = sorted(right, key=lambda node: (sum(seen[node]) / len(seen[node]) if seen[node] else 0.0, node))
    points: dict[str, Point] = {}
    for x, nodes in ((box.left, left), (box.right, ordered)):
        step = (box.bottom - box.top) / max(len(nodes), 1)
        points |= {node: (x, box.top + step * (k + 0.5)) for k, node in enumerate(nodes)}
    return points


def springs(network: networkx.Graph[str], order: list[str], box: Box, radius: Mapping[str, float], gap: float) -> dict[str, Point]:
    """Return points where springs rest, scaled to the box, then moved apart until ``gap`` pixels are between any two nodes."""
    import numpy

    parts = sorted((sorted(part) for part in networkx.connected_components(networkx.Graph(network))), key=lambda part: (-len(part), part))
    if len(parts) > 1 and len(parts[0]) > 0.6 * len(order):  # one large part: the small ones stand in a row below it
        row = Box(box.left, box.bottom - 40, box.right, box.bottom)
        rest = [node for part in parts[1:] for node in part]
        large = [node for node in order if node not in set(rest)]
        upper = springs(network.subgraph(large), large, Box(box.left, box.top, box.right, row.top - 30), radius, gap)
        step = min((row.right - row.left) / len(rest), 90.0)
        return upper | {node: (round(row.left + step * (k + 0.5), 1), row.centre[1]) for k, node in enumerate(rest)}
    if not order:
        return {}
    plain: networkx.Graph[str] = networkx.Graph()
    plain.add_nodes_from(order)
    plain.add_weighted_edges_from(sorted((*sorted((str(a), str(b))), float(w)) for a, b, w in network.edges(data="weight", default=1.0)))  # type: ignore[misc]
    start = {node: numpy.array(point) for node, point in circle(order, Box(-1, -1, 1, 1)).items()}
    spring = 2.2 / max(len(order), 1) ** 0.5
    found = networkx.spring_layout(plain, pos=start, k=spring, iterations=150, seed=7)
    places = numpy.array([found[node] for node in order])
    low, high = places.min(axis=0), places.max(axis=0)
    spread = numpy.maximum(high - low, 1e-9)
    size = numpy.array([box.right - box.left, box.bottom - box.top])
    corner = numpy.array([box.left, box.top])
    # More by rank than by distance: a crowded middle opens, the shape stays.
    ranks = places.argsort(axis=0, kind="stable").argsort(axis=0, kind="stable") / max(len(order) - 1, 1)
    places = corner + size * (0.4 * (places - low) / spread + 0.6 * ranks)
    sizes = numpy.array([radius.get(node, 6.0) for node in order])
    for _ in range(60):
        between = places[:, None, :] - places[None, :, :]
        distance = numpy.hypot(between[..., 0], between[..., 1]) + 1e-9
        wanted = sizes[:, None] + sizes[None, :] + gap
        numpy.fill_diagonal(distance, 1e9)
        push = numpy.clip(wanted - distance, 0, None)
        if not push.any():
            break
        places = places + (between / distance[..., None] * push[..., None] * 0.5).sum(axis=1)
        places = numpy.clip(places, corner, corner + size)
    return {node: (round(float(x), 1), round(float(y), 1)) for node, (x, y) in zip(order, places, strict=True)}
