"""One HTML page that shows a network and what is behind it, and loads nothing: our SVG, one script of ours, a table that says the same.

Nodes and edges are elements that take the focus; places are computed here for a wide and for a tall window; the script sets text as text.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import networkx

from graphkit.draw.labels import LEADING, Label
from graphkit.draw.layout import Box
from graphkit.draw.scene import Node, Scene, scene
from graphkit.draw.static import remarks
from graphkit.draw.style import polygon

TEMPLATES = Path(__file__).parent / "templates"
WIDE = (1000, 640, 13.0)
TALL = (400, 540, 11.5)
_MOST = 4000

_NODE_HEADS = {
    "label": "Name",
    "code": "Code",
    "region": "Region or kind",
    "groups": "Groups",
    "degree": "Neighbours",
    "strength": "Strength",
    "betweenness": "Betweenness",
    "eigenvector": "Eigenvector",
    "core": "k-core",
    "community": "Computed community",
}
_EDGE_HEADS = {
    "weight": "Weight",
    "documents": "Documents",
    "first": "First joined",
    "last": "Last joined",
    "relation": "Relation",
    "role": "Role",
    "entry": "Entry",
    "date": "Date",
    "same": "Alike",
    "common": "Recorded for both",
}


def page(network: networkx.Graph[str], *, colour: str = "region", labels: int | None = None) -> str:
    """Return the page of a network as one string of HTML."""
    from jinja2 import Environment, FileSystemLoader
    from markupsafe import Markup

    many = len(network) > 90
    ring = len(network) > 16 and not many
    options: dict[str, Any] = {"colour": colour, "most_edges": _MOST}
    high, low = (700, 430) if ring else (700, TALL[1]) if many else (WIDE[1], TALL[1])
    font, small = (12.5, 9.5) if ring else (WIDE[2] - 1, TALL[2]) if many else (WIDE[2], TALL[2])
    view = scene(network, Box(8, 8, WIDE[0] - 8, high - 8), font=font, most_labels=labels or (70 if many else None), **options)
    tall = scene(network, Box(4, 4, TALL[0] - 4, low - 4), font=small, most_labels=labels or (24 if many else None), **options)
    script = (TEMPLATES / "network.js").read_text("utf-8")
    environment = Environment(loader=FileSystemLoader(TEMPLATES), autoescape=True)
    held = _data(network, view, tall, (high, low))
    graph = network.graph
    return environment.get_template("network.html.j2").render(
        title=graph.get("title", "Network"),
        query=graph.get("query", ""),
        version=graph.get("version", ""),
        css=Markup((TEMPLATES / "network.css").read_text("utf-8")),
        script=Markup(script),
        script_hash="sha256-" + base64.b64encode(hashlib.sha256(script.encode()).digest()).decode(),
        data=Markup(json.dumps(held, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c").replace("\u2028", "\\u2028")),
        wide=(WIDE[0], high),
        nodes=[_node(network, node, held["nodes"][place], view.font) for place, node in enumerate(view.nodes)],
        edges=_edges(network, view, held),
        heads=["One", "Other", *_present(network, _EDGE_HEADS).values()],
        node_heads=list(_NODE_HEADS.values()),
        weights=held["weights"],
        steps=held["steps"],
        topics=sorted({topic for document in held["documents"].values() for topic in document["topics"]}),
        arrows=view.arrows,
        legend_title=view.legend_title,
        legend=[{"text": text, "colour": look[0], "corners": _corners(look[1], 6)} for text, look in view.legend.items()],
        notes=remarks(network, view),
    )


def _data(network: networkx.Graph[str], view: Scene, tall: Scene, heights: tuple[int, int]) -> dict[str, Any]:
    """Return what the script needs: places, words, weights, the rows and the sentences behind them."""
    graph = network.graph
    records = json.loads(graph.get("records", "[]"))
    number = {node.key: place for place, node in enumerate(view.nodes)}
    other = {node.key: node for node in tall.nodes}
    steps = {row["from"]: row["date"] or row["from"] for row in reversed(records) if row["from"]}
    weights = sorted({edge.weight for edge in view.edges})
    if len(weights) > 40:
        weights = [weights[round(k * (len(weights) - 1) / 39)] for k in range(40)]
    return {
        "name": str(graph.get("kind", "network")),
        "wide": [WIDE[0], heights[0], view.font],
        "tall": [TALL[0], heights[1], tall.font],
        "shrink": round(other[view.nodes[0].key].radius / view.nodes[0].radius, 2) if view.nodes else 1,
        "nodes": [_place(network, node, other[node.key]) for node in view.nodes],
        "edges": [
            {
                "a": number[edge.first],
                "b": number[edge.second],
                "weight": round(edge.weight, 6),
                "documents": _shared(network, edge.first, edge.second),
                "words": _edge_words(network.edges[edge.first, edge.second]),
            }
            for edge in view.edges
        ],
        "weights": [round(weight, 6) for weight in weights] or [0],
        "counted": graph.get("kind") == "sponsors" and graph.get("weight") == "count",
        "steps": sorted(steps.items()) if len(steps) > 1 else [],
        "documents": json.loads(graph.get("documents", "{}")),
        "records": records,
        "claims": json.loads(graph.get("claims", "{}")),
        "legend": list(view.legend),
        "legendtitle": view.legend_title,
    }


def _place(network: networkx.Graph[str], node: Node, narrow: Node) -> dict[str, Any]:
    held = network.nodes[node.key]
    return {
        "id": node.key,
        "label": str(held.get("label", node.key)),
        "code": str(held.get("code", node.key)),
        "kind": str(held.get("kind", "")),
        "wide": [round(node.x, 1), round(node.y, 1)],
        "tall": [round(narrow.x, 1), round(narrow.y, 1)],
        "labelwide": _label(node.label),
        "labeltall": _label(narrow.label),
        "words": _node_words(held),
    }


def _label(label: Label | None) -> list[Any] | None:
    return [label.x, label.y, label.anchor, label.turn, int(label.lead), list(label.lines)] if label else None


def _shared(network: networkx.Graph[str], one: str, other: str) -> list[str]:
    if network.graph.get("kind") == "states-documents":
        return [end for end in (one, other) if network.nodes[end].get("kind") == "document"]
    listed = str(network.edges[one, other].get("documents", ""))
    return listed.split("; ") if listed else []


def _node(network: networkx.Graph[str], node: Node, held: Mapping[str, Any], font: float) -> dict[str, Any]:
    from markupsafe import Markup, escape

    parts = []
    if node.label:
        x, y, anchor, turn, lead, lines = held["labelwide"]
        if lead:
            parts.append(Markup('<line x1="{}" y1="{}" x2="{}" y2="{}"/>').format(node.x, node.y, x, y))
        for place, line in enumerate(lines):
            off = round((place - (len(lines) - 1) / 2) * font * LEADING + font * 0.35, 1)
            looks = Markup('<text transform="translate({} {}) rotate({})" y="{}" text-anchor="{}" font-size="{}">').format(
                x, y, turn, off, anchor, font
            )
            parts.append(looks + escape(line) + Markup("</text>"))
    values = network.nodes[node.key]
    return {
        "label": held["label"],
        "code": held["code"],
        "name": f"{held['label']}. {held['words']}",
        "x": held["wide"][0],
        "y": held["wide"][1],
        "radius": node.radius,
        "colour": node.colour,
        "corners": _corners(node.shape, node.radius),
        "text": Markup("").join(parts),
        "cells": [_plain(values.get(key, "")) for key in _NODE_HEADS],
    }


def _edges(network: networkx.Graph[str], view: Scene, held: Mapping[str, Any]) -> list[dict[str, Any]]:
    present = _present(network, _EDGE_HEADS)
    crowd = 0.3 if len(view.edges) > 400 else 0.5 if len(view.edges) > 120 else 1
    found = []
    for edge, row in zip(view.edges, held["edges"], strict=True):
        one, other = held["nodes"][row["a"]], held["nodes"][row["b"]]
        values = network.edges[edge.first, edge.second]
        found.append(
            {
                "x1": one["wide"][0],
                "y1": one["wide"][1],
                "x2": other["wide"][0],
                "y2": other["wide"][1],
                "wide": edge.wide,
                "opacity": crowd,
                "name": f"{one['label']} – {other['label']}. {row['words']}",
                "cells": [one["label"], other["label"], *(_plain(values.get(key, "")) for key in present)],
            }
        )
    return found


def _present(network: networkx.Graph[str], heads: Mapping[str, str]) -> dict[str, str]:
    keys = {key for _, _, held in network.edges(data=True) for key in held}
    return {key: head for key, head in heads.items() if key in keys}


def _node_words(held: Mapping[str, Any]) -> str:
    parts = [str(held.get("title") or ""), str(held.get("region") or ""), str(held.get("groups") or "")]
    parts.append(f"{held.get('degree', 0)} neighbours, strength {_plain(held.get('strength', 0))}")
    return ". ".join(part for part in dict.fromkeys(parts) if part and part != held.get("label")) + "."


def _edge_words(held: Mapping[str, Any]) -> str:
    parts = []
    for key, value in held.items():
        if key in _EDGE_HEADS and value not in ("", None):
            parts.append(f"{_EDGE_HEADS[key].lower()} {_plain(value)}")
    return ", ".join(parts)


def _plain(value: object) -> str:
    return f"{value:.4g}" if isinstance(value, float) else str(value)


def _corners(shape: str, radius: float) -> str:
    return " ".join(f"{x:g},{y:g}" for x, y in polygon(shape, radius))
