"""What is different between two networks of one kind, such as two periods."""

from __future__ import annotations

from typing import Any

import networkx


def change(earlier: networkx.Graph[str], later: networkx.Graph[str]) -> dict[str, list[dict[str, Any]]]:
    """Return ``nodes`` and ``edges`` as rows for a frame: what is only in the one, only in the other, or in both with which weights.

    A row has ``where`` ("earlier", "later", "both"), the codes, and ``earlier`` and ``later``: strength of a node or weight of an
    edge, 0 if absent.
    """
    nodes = [
        {
            "node": node,
            "label": (later if node in later else earlier).nodes[node].get("label", node),
            "where": _where(node in earlier, node in later),
            "earlier": _strength(earlier, node),
            "later": _strength(later, node),
        }
        for node in sorted(set(earlier) | set(later))
    ]
    pairs = sorted({(a, b) if a <= b else (b, a) for network in (earlier, later) for a, b in network.edges()})
    edges = [
        {
            "first": a,
            "second": b,
            "where": _where(earlier.has_edge(a, b), later.has_edge(a, b)),
            "earlier": _weight(earlier, a, b),
            "later": _weight(later, a, b),
        }
        for a, b in pairs
    ]
    return {"nodes": nodes, "edges": edges}


def _where(before: bool, after: bool) -> str:
    return "both" if before and after else "earlier" if before else "later"


def _strength(network: networkx.Graph[str], node: str) -> float:
    return float(network.nodes[node].get("strength", 0)) if node in network else 0.0


def _weight(network: networkx.Graph[str], one: str, other: str) -> float:
    return float(network.edges[one, other].get("weight", 1)) if network.has_edge(one, other) else 0.0
