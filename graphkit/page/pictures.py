"""The pictures of a site: each as SVG and as a page of its own, with its caption."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from graphkit.draw.drawing import Drawing
from graphkit.draw.pictures import picture
from graphkit.errors import GraphkitError

_ALWAYS = ("sponsors", "states-documents", "states-topics", "documents", "timeline", "provisions", "agreement")


def pictures(store: Any) -> Iterator[tuple[str, Drawing]]:
    """Yield name and drawing of every picture that this graph has anything for."""
    for name in _ALWAYS:
        try:
            drawing = picture(store, name)
        except GraphkitError:
            continue
        if drawing.network is None or drawing.network.number_of_edges():
            yield name, drawing
