"""The pictures by name: networks, and what is no network: timeline, provisions, votes, two periods compared."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from graphkit.draw.compare import compare
from graphkit.draw.drawing import Drawing
from graphkit.draw.network import draw_network
from graphkit.draw.provisions import provisions
from graphkit.draw.timeline import timeline
from graphkit.draw.votes import votes
from graphkit.errors import NetworkError
from graphkit.network import KINDS, network
from graphkit.network.facts import Dataset


def _network(kind: str) -> Callable[..., Drawing]:
    def made(store: Dataset, *, colour: str = "region", labels: int | None = None, **filters: Any) -> Drawing:
        return draw_network(network(store, kind, **filters), colour=colour, labels=int(labels) if labels else None)

    return made


PICTURES: Mapping[str, Callable[..., Drawing]] = {
    **{kind: _network(kind) for kind in KINDS if kind != "votes"},
    "agreement": _network("votes"),
    "timeline": timeline,
    "provisions": provisions,
    "votes": votes,
    "compare": compare,
}


def picture(store: Dataset, name: str, **options: Any) -> Drawing:
    """Draw a picture by name from a graph, with filters. Raises NetworkError for an unknown name or filter."""
    if name not in PICTURES:
        from rapidfuzz.process import extractOne

        near = extractOne(name, list(PICTURES))
        hint = f" Did you mean '{near[0]}'?" if near and near[1] > 60 else ""
        raise NetworkError(f"There is no picture '{name}'.{hint} There are {', '.join(PICTURES)}.", kind=name, kinds=list(PICTURES))
    return PICTURES[name](store, **options)
