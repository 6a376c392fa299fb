"""graphkit: who stands behind which document, where and since when, and the sentence that says so."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from graphkit.errors import GraphkitError
    from graphkit.graph import Graph, open
    from graphkit.notebook import load_ipython_extension
    from graphkit.pipeline import add, build, remove
    from graphkit.result import Result

__version__ = "0.1.0"

# Public names and where they live; imported when first asked for, so that "import graphkit" costs little.
_HOMES = {
    "Graph": "graphkit.graph",
    "GraphkitError": "graphkit.errors",
    "Result": "graphkit.result",
    "add": "graphkit.pipeline",
    "build": "graphkit.pipeline",
    "load_ipython_extension": "graphkit.notebook",
    "open": "graphkit.graph",
    "remove": "graphkit.pipeline",
}

# Packages that can be called: graphkit.network(graph, "sponsors"), graphkit.draw(network, "sponsors.html").
_CALLABLE = ("draw", "network")

__all__ = ["Graph", "GraphkitError", "Result", "__version__", "add", "build", "load_ipython_extension", "open", "remove"]


def __getattr__(name: str) -> Any:
    if name in _CALLABLE:
        return import_module(f"graphkit.{name}")
    if name not in _HOMES:
        raise AttributeError(f"graphkit has no {name!r}; it has {', '.join(sorted(_HOMES))}.")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted({*__all__, *_HOMES, *_CALLABLE})
