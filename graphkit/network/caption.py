"""The caption of a network: what was asked, what was left out, how weights are made, of which graph. Drawings print it as it stands."""

from __future__ import annotations

import networkx

from graphkit.network.facts import Dataset, version
from graphkit.network.filters import WEIGHTS, Filters


def caption(network: networkx.Graph[str], store: Dataset, filters: Filters, basis: str, weights: str | None = None) -> None:
    """Write ``query``, ``version`` and ``caption`` (one string of sentences) into the graph attributes."""
    held = network.graph
    query = f"{held['kind']} {filters.words()}".strip()
    sentences = [f"{held['title']}: {len(network)} nodes, {network.number_of_edges()} edges, from {basis}."]
    if weights is None and held["kind"] == "sponsors":
        weights = f"Weight: {WEIGHTS[filters.weight]}."
    if weights:
        sentences.append(weights)
    if held["kind"] in ("sponsors", "states-documents"):
        members, rows = ("in" if shown else "left out" for shown in (filters.via, filters.divergent))
        sentences.append(f"Members inferred through a group are {members}; rows on which accounts differ are {rows}.")
    if filters.on:
        sentences.append(f"As things stood on {filters.on}{', certainly or possibly' if filters.possible else ', as far as certain'}.")
    if held.get("left_out"):
        sentences.append(f"Left out: {held['left_out']}.")
    if held.get("hidden"):
        sentences.append(f"{held['hidden']} edges of a weight under {filters.minimum:g} are hidden.")
    held.update(query=query, version=version(store), weight=filters.weight, minimum=filters.minimum)
    held["caption"] = " ".join(sentences) + f" Query: {query}. Graph: {held['version']}."
