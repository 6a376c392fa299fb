"""N-Quads: the whole dataset by named graph."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox

from graphkit.export.parts import quads
from graphkit.export.registry import Options, exporter
from graphkit.store import Store


@exporter(".nq", "N-Quads: the whole dataset by named graph")
def nquads(store: Store, path: Path, options: Options) -> int:
    """Write the file; the same graph gives the same bytes."""
    found = quads(store, options)
    ox.serialize(found, str(path), ox.RdfFormat.N_QUADS)
    return found.count
