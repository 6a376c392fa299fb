"""A network as it is to be seen: points, sizes, colours, labels and legend, the same for a picture and for a page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import networkx

from graphkit.draw import labels as labelling
from graphkit.draw.labels import Label, Spot
from graphkit.draw.layout import Box, Point, arrangement, circle, columns, springs
from graphkit.draw.style import categories
from graphkit.draw.text import width
from graphkit.errors import NetworkError


@dataclass(frozen=True, slots=True)
class Node:
    """A node in its place."""

    key: str
    x: float
    y: float
    radius: float
    category: str
    colour: str
    shape: str
    label: Label | None


@dataclass(frozen=True, slots=True)
class Edge:
    """A line between two nodes; ``wide`` in pixels."""

    first: str
    second: str
    wide: float
    weight: float


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything that is drawn. ``undrawn`` counts edges left out because a picture of all would be one blot."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    legend: Mapping[str, tuple[str, str]]
    legend_title: str
    isolated: tuple[str, ...]
    undrawn: int
    font: float
    arrows: bool


def category(network: networkx.Graph[str], colour: str) -> dict[str, str]:
    """Return node -> category for colour "region", "community", "group" (its groups) or the code of one group."""
    held: dict[str, dict[str, Any]] = {node: values for node, values in network.nodes(data=True)}
    others = {node: str(value.get("region", "")) for node, value in held.items() if value.get("kind") != "State"}
    if colour == "community":
        return {node: f"community {value.get('community', 0)}" for node, value in held.items()} | others
    if colour == "group":
        return {node: value.get("groups") or "no group recorded" for node, value in held.items()} | others
    if colour == "region":
        return {node: value.get("region") or "none recorded" for node, value in held.items()}
    known = sorted({group for value in held.values() for group in str(value.get("groups", "")).split("; ") if group})
    if colour not in known:
        choices = ["region", "community", "group", *known[:12]]
        raise NetworkError(f"Nodes cannot be coloured by '{colour}'; there are {', '.join(choices)}.", colour=colour, candidates=choices)
    inside = {node for node, value in held.items() if colour in str(value.get("groups", "")).split("; ")}
    return {node: f"in {colour}" if node in inside else f"not in {colour}" for node in held} | others


def scene(
    network: networkx.Graph[str],
    box: Box,
    *,
    colour: str = "region",
    font: float = 13.0,
    most_edges: int = 2000,
    most_labels: int | None = None,
    places: Mapping[str, Point] | None = None,
    looks: Mapping[str, tuple[str, str]] | None = None,
    span: tuple[float, float] | None = None,
) -> Scene:
    """Lay a network out in a box. Nodes without edges are listed, not drawn; of more than ``most_edges`` the heaviest are drawn.

    ``places``, ``looks`` and ``span`` (of weights) hold what another picture beside this one uses already.
    """
    groups = category(network, colour)
    weighed = sorted((-round(float(w or 0.0), 9), *_ends(network, a, b)) for a, b, w in network.edges(data="weight", default=1.0))
    least = _least([-weight for weight, _, _ in weighed], most_edges)
    drawn = [(a, b, -weight) for weight, a, b in weighed if -weight >= least]
    shown: networkx.Graph[str] = networkx.DiGraph() if network.is_directed() else networkx.Graph()
    linked = {node for a, b, _ in drawn for node in (a, b)}
    order = sorted(
        linked, key=lambda node: (network.nodes[node].get("kind", "") != "State", groups[node], network.nodes[node].get("label", node))
    )
    for node in order:
        shown.add_node(node, **network.nodes[node])
    shown.add_weighted_edges_from(drawn)
    way = arrangement(shown)
    radii = _radii(shown, small=box.right - box.left < 600)
    points, inner = _points(shown, way, order, box, radii, font) if places is None else ({n: places[n] for n in order if n in places}, box)
    strong = {node: rank for rank, node in enumerate(sorted(order, key=lambda node: (-radii[node], node)))}
    spots = [
        Spot(node, *points[node], radii[node], _words(network.nodes[node], node), _short(network.nodes[node], node), strong[node])
        for node in order
    ]
    placed = _labels(spots, "springs" if places is not None else way, box, inner, font, most_labels)
    legend = looks or categories(groups[node] for node in order)
    return Scene(
        nodes=tuple(Node(s.key, s.x, s.y, s.radius, groups[s.key], *legend[groups[s.key]], placed.get(s.key)) for s in spots),
        edges=tuple(_edges(drawn, span)),
        legend=legend,
        legend_title={
            "region": "Regional group" if any(v.get("kind") == "State" for _, v in network.nodes(data=True)) else "Kind",
            "community": "Computed community",
            "group": "Groups",
        }.get(colour, f"Membership of {colour}"),
        isolated=tuple(sorted(str(network.nodes[node].get("label", node)) for node in network if node not in linked)),
        undrawn=len(weighed) - len(drawn),
        font=font,
        arrows=network.is_directed(),
    )


def _ends(network: networkx.Graph[str], one: str, other: str) -> tuple[str, str]:
    return (one, other) if network.is_directed() or one <= other else (other, one)


def _least(weights: list[float], most: int) -> float:
    """Return the weight from which edges are drawn: about ``most``, and never some of those that weigh the same."""
    if len(weights) <= most:
        return min(weights, default=0.0)
    below = [weight for weight in weights if weight > weights[most]]
    return min(below) if len(below) > most // 4 else weights[most]


def _words(held: Mapping[str, object], node: str) -> str:
    return str(held.get("label") or node)


def _short(held: Mapping[str, object], node: str) -> str:
    code = str(held.get("code") or node)
    return code if len(code) <= 24 else str(held.get("label") or node)  # the code of a document without a symbol is no short name


def _radii(network: networkx.Graph[str], small: bool) -> dict[str, float]:
    """Return node -> radius: its area grows with strength."""
    if network.is_directed():
        return dict.fromkeys(network, 7.0)
    least, most = (3.5, 9.0) if small and len(network) > 30 else (5.0, 14.0) if len(network) <= 80 else (4.0, 10.0)
    strength = {node: float(value) for node, value in network.degree(weight="weight")}
    top = max(strength.values(), default=1.0) or 1.0
    return {node: round(least + (most - least) * (value / top) ** 0.5, 1) for node, value in strength.items()}


def _edges(drawn: list[tuple[str, str, float]], span: tuple[float, float] | None) -> list[Edge]:
    """Return edges from light to heavy, so that heavy ones lie on top; widths between 0.7 and 4.5 pixels."""
    weights = [weight for _, _, weight in drawn]
    low, high = span or (min(weights, default=0.0), max(weights, default=1.0))
    crowd = 0.45 if len(drawn) > 400 else 0.75 if len(drawn) > 120 else 1.0
    wide = high - low
    return [
        Edge(a, b, round(crowd * (0.7 + 3.8 * (weight - low) / wide if wide else 1.6), 2), weight)
        for a, b, weight in sorted(drawn, key=lambda edge: (edge[2], edge[0], edge[1]))
    ]


def _points(
    network: networkx.Graph[str], way: str, order: list[str], box: Box, radii: dict[str, float], font: float
) -> tuple[dict[str, Point], Box]:
    wide, high = box.right - box.left, box.bottom - box.top
    reach = {node: width(_words(network.nodes[node], node), font) + 26 for node in order}
    if way == "columns":
        left = [node for node in order if network.nodes[node].get("kind") == "State"]
        right = [node for node in order if node not in left]
        one, two = (min(max(reach[node] for node in nodes), wide * 0.36) for nodes in (left, right))
        inner = Box(box.left + one, box.top, box.right - two, box.bottom)
        for nodes in (left, right):  # neighbours in a column must not touch
            for node in nodes:
                radii[node] = min(radii[node], round(high / len(nodes) * 0.38, 1))
        return columns(network, left, right, inner), inner
    if way == "circle":
        if len(order) > 16:
            half = min(wide, high) / 2 - min(max(reach.values()), min(wide, high) * 0.25)
            (x, y) = box.centre
            inner = Box(x - half, y - half, x + half, y + half)
            for node in order:  # neighbours on the circle must not touch
                radii[node] = min(radii[node], round(3.0 * half / len(order) * 0.8, 1))
        else:
            room = min(max(reach.values(), default=0.0), 196.0, wide * 0.29)
            inner = Box(box.left + room, box.top + 45, box.right - room, box.bottom - 45)
        return circle(order, inner), inner
    edge = 60 if wide >= 600 else 34
    inner = Box(box.left + edge, box.top + 24, box.right - edge, box.bottom - 24)
    roomy = len(order) <= (80 if network.is_directed() else 40)
    gap = (34.0 if roomy else 9.0) if wide >= 600 else (14.0 if roomy else 3.0)
    return springs(network, order, inner, radii, gap), inner


def _labels(spots: list[Spot], way: str, box: Box, inner: Box, font: float, most: int | None) -> dict[str, Label]:
    if way == "columns":
        middle = inner.centre
        left = labelling.beside([spot for spot in spots if spot.x < middle[0]], middle, font, inner.left - box.left - 20)
        return left | labelling.beside([spot for spot in spots if spot.x >= middle[0]], middle, font, box.right - inner.right - 20)
    if way == "circle" and len(spots) > 16:
        return labelling.outside(spots, inner.centre, font, min(inner.left - box.left, inner.top - box.top) - 20)
    return labelling.around(spots, box, font, most)
