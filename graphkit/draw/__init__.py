"""Pictures and pages of networks and of what the graph holds; the same data give the same bytes."""

from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import networkx

from graphkit.draw.drawing import Drawing
from graphkit.draw.network import draw_network

__all__ = ["Drawing", "draw", "draw_network"]


def draw(thing: Any, path: str | Path | None = None, **options: Any) -> Drawing:
    """Draw a network, or ask a graph for a picture by name; with ``path`` also save it (svg, png, pdf, html by its suffix).

    ``draw(network, "sponsors.html", colour="region")`` takes any network of ours; ``draw(graph, "t.svg", name="timeline", since=2011)``
    a graph and the name of a picture (see ``graphkit.draw.pictures.PICTURES``) with its filters. Returns the Drawing.
    """
    if isinstance(thing, networkx.Graph):
        drawing = draw_network(thing, **options)
    else:
        from graphkit.draw.pictures import picture

        drawing = picture(thing if hasattr(thing, "select") else thing.store, options.pop("name", "sponsors"), **options)
    if path is not None:
        drawing.save(path)
    return drawing


class _Module(ModuleType):
    """A package that can be called: ``graphkit.draw(…)`` means the function whether or not the package was imported before."""

    def __call__(self, *args: Any, **options: Any) -> Any:
        return draw(*args, **options)


sys.modules[__name__].__class__ = _Module
