"""A static site of a graph, to be read from a folder on disk without Python, a network or a script."""

from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType
from typing import Any

from graphkit.page.site import Site, write

__all__ = ["Site", "page"]


def page(graph: Any, folder: str | Path) -> Site:
    """Write the site of a graph (a Graph, or its Store) into a folder. Raises ExportError where that cannot be written."""
    from graphkit.graph import Graph

    return write(graph if isinstance(graph, Graph) else Graph(graph), Path(folder))


class _Module(ModuleType):
    """A package that can be called: ``graphkit.page(…)`` means the function whether or not the package was imported before."""

    def __call__(self, *args: Any, **options: Any) -> Any:
        return page(*args, **options)


sys.modules[__name__].__class__ = _Module
