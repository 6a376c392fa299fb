"""GEXF: the sponsor network for Gephi and Cytoscape; other networks and periods by ``graphkit draw NAME FILE.gexf`` with filters."""

from __future__ import annotations

from pathlib import Path

from graphkit.export.registry import Options, exporter
from graphkit.network import network
from graphkit.network.exchange import write
from graphkit.store import Store


@exporter(".gexf", "GEXF: the network of sponsors, with labels, weights and colours")
def gexf(store: Store, path: Path, options: Options) -> int:
    """Write the file; return the number of nodes and edges."""
    found = network(store, "sponsors")
    write(found, path)
    return int(found.number_of_nodes() + found.number_of_edges())
