"""Measures of nodes and computed communities, on networkx; every number is rounded so that the same data give the same bytes.

Communities are computed from the network alone (method, resolution and seed are named wherever they are shown); they are no grouping that
the States made, and other resolutions give others: ``communities`` returns several side by side.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import networkx

SEED = 2011
RESOLUTIONS = (0.5, 1.0, 1.5, 2.0)
DIGITS = 6
_DENSE = 6_000  # edges from which betweenness counts steps only: on weights it would take minutes


def measure(network: networkx.Graph[str], resolution: float = 1.0) -> None:
    """Write degree, strength, betweenness, eigenvector, core and community into the nodes, as plain numbers.

    degree: neighbours. strength: sum of weights (Barrat et al. 2004). betweenness: share of shortest paths through the node, the length of
    a path being the sum of 1/weight (Freeman 1977, Brandes 2001; steps only, from sixty pivots, above 6,000 edges). eigenvector: entry of
    the first eigenvector of the weights in the largest component, 0 outside it (Bonacich 1972). core: the k of the k-core (Seidman 1983).
    community: number of the Louvain community, 1 with the first code (Blondel et al. 2008).
    """
    found: dict[str, dict[str, Any]] = {
        "degree": dict(network.degree()),
        "strength": {node: round(float(value), DIGITS) for node, value in network.degree(weight="weight")},
        "betweenness": brokers(network),
        "eigenvector": _eigenvector(network),
        "core": networkx.core_number(networkx.Graph(network.edges()) if network.is_directed() else _plain(network)),
        "community": community(network, resolution),
    }
    for key, values in found.items():
        missing = 0 if key in ("degree", "core", "community") else 0.0
        networkx.set_node_attributes(network, {node: values.get(node, missing) for node in network}, key)
    network.graph["communities"] = (
        f"Communities computed from this network: Louvain method (Blondel et al. 2008), resolution {resolution:g}, seed {SEED}."
    )


def brokers(network: networkx.Graph[str]) -> dict[str, float]:
    """Return each node's share of shortest paths that run through it; States that join others who share nothing directly."""
    if network.number_of_edges() > _DENSE:
        values = networkx.betweenness_centrality(network, k=min(len(network), 60), seed=SEED)
    else:
        lengths = {(a, b): 1.0 / weight for a, b, weight in network.edges(data="weight", default=1.0) if weight}
        networkx.set_edge_attributes(network, lengths, "_length")
        values = networkx.betweenness_centrality(network, weight="_length")
        for _, _, held in network.edges(data=True):
            held.pop("_length", None)
    return {node: round(float(value), DIGITS) for node, value in values.items()}


def community(network: networkx.Graph[str], resolution: float = 1.0) -> dict[str, int]:
    """Return node -> number of its Louvain community at a resolution, with the fixed seed; a node without edges has one of its own."""
    if not network:
        return {}
    plain: networkx.Graph[str] = networkx.Graph()
    plain.add_nodes_from(sorted(network))
    for a, b, weight in sorted((*sorted((a, b)), weight) for a, b, weight in network.edges(data="weight", default=1.0)):
        plain.add_edge(str(a), str(b), weight=weight)
    found = networkx.community.louvain_communities(plain, weight="weight", resolution=resolution, seed=SEED)
    return {node: number for number, group in enumerate(sorted(map(sorted, found)), 1) for node in group}


def communities(network: networkx.Graph[str], resolutions: Sequence[float] = RESOLUTIONS) -> Mapping[str, list[Any]]:
    """Return columns for a frame: state, then the community of each at every resolution ("r0.5", "r1" …). None of them is the truth."""
    nodes = sorted(network)
    table: dict[str, list[Any]] = {"node": list(nodes), "label": [network.nodes[node].get("label", node) for node in nodes]}
    for resolution in resolutions:
        found = community(network, resolution)
        table[f"r{resolution:g}"] = [found[node] for node in nodes]
    return table


def core(network: networkx.Graph[str], k: int) -> networkx.Graph[str]:
    """Return the k-core: the largest part in which every node has at least k neighbours (Seidman 1983)."""
    return networkx.k_core(_plain(network), k)


def _plain(network: networkx.Graph[str]) -> networkx.Graph[str]:
    plain: networkx.Graph[str] = networkx.Graph(network)
    plain.remove_edges_from(list(networkx.selfloop_edges(plain)))
    return plain


def _eigenvector(network: networkx.Graph[str]) -> dict[str, float]:
    import numpy

    if not network.number_of_edges():
        return dict.fromkeys(network, 0.0)
    plain = _plain(network)
    parts: list[list[str]] = [sorted(part) for part in networkx.connected_components(plain)]
    largest = max(parts, key=lambda part: (len(part), part))
    _, vectors = numpy.linalg.eigh(networkx.to_numpy_array(plain, nodelist=largest, weight="weight"))
    values = numpy.abs(vectors[:, -1])
    return {node: round(float(value), DIGITS) + 0.0 for node, value in zip(largest, values, strict=True)}
