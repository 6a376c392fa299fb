"""Draw a network that ``graphkit.network`` made."""

from __future__ import annotations

import networkx

from graphkit.draw.drawing import Drawing
from graphkit.draw.layout import arrangement
from graphkit.draw.static import figure


def draw_network(network: networkx.Graph[str], *, colour: str = "region", labels: int | None = None) -> Drawing:
    """Return the drawing of a network: colour by "region", "community", "group" or a group's code; ``labels`` of the strongest nodes.

    Raises NetworkError for a colour that the network does not have.
    """
    many = len(network) > 90
    linked = sum(1 for _, degree in network.degree() if degree)
    ring = linked > 16 and arrangement(network.subgraph([node for node, degree in network.degree() if degree])) == "circle"
    high = 900.0 if ring else 760.0 if many else 640.0
    still = figure(network, colour=colour, most_labels=labels or (70 if many else None), font=12.0 if linked > 16 else 13.0, high=high)

    def page() -> str:
        from graphkit.draw.interactive import page

        return page(network, colour=colour, labels=labels)

    return Drawing(str(network.graph.get("title", "Network")), str(network.graph.get("caption", "")), still, page, network)
