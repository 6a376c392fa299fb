"""States joined to the topics of the provisions they put forward."""

from __future__ import annotations

from collections import Counter

import networkx

from graphkit.network.caption import caption
from graphkit.network.days import bounds, within
from graphkit.network.facts import Dataset, Things, rows
from graphkit.network.filters import Filters
from graphkit.network.measures import measure
from graphkit.network.states import attributes

_QUERY = """SELECT ?c ?who ?topic ?date WHERE { ?c a snf:Provision ; snf:proposer ?who ; snf:topic ?topic
  OPTIONAL { ?c snf:source ?s . ?s snf:date ?date } }"""


def states_topics(store: Dataset, things: Things, filters: Filters) -> networkx.Graph[str]:
    """Return States and topics (nodes); an edge weighs the number of provisions on the topic in the name of the State."""
    counts: Counter[tuple[str, str]] = Counter()
    for _, who, topic, date in sorted(set(rows(store, _QUERY)), key=str):
        dated = within(bounds(date), filters.since, filters.until) is not False
        if things.is_state(who) and dated and filters.topic in (None, things.code(topic)):
            counts[things.code(who), str(topic)] += 1
    network: networkx.Graph[str] = networkx.Graph()
    for code, held in attributes(store, things, [state for state, _ in counts], filters.until).items():
        network.add_node(code, **held)
    hidden = 0
    for (state, topic), count in sorted(counts.items()):
        if count < filters.minimum:
            hidden += 1
            continue
        node = f"topic:{things.code(topic)}"
        network.add_node(node, label=things.label(topic), code=things.code(topic), kind="topic", region="topic", groups="")
        network.add_edge(state, node, weight=float(count), count=count)
    measure(network, filters.resolution)
    isolated = "; ".join(network.nodes[node]["label"] for node in sorted(network) if not network.degree(node))
    network.graph.update(
        kind="states-topics", title="States and the topics of the provisions in their names", hidden=hidden, left_out="", isolated=isolated
    )
    caption(network, store, filters, f"{sum(counts.values())} provisions", "Weight: provisions, counted.")
    return network
