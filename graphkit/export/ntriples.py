"""N-Triples: reference data, findings and claims in one graph."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox

from graphkit.export.parts import triples
from graphkit.export.registry import Options, exporter
from graphkit.store import Store


@exporter(".nt", "N-Triples: reference data, findings and claims in one graph")
def ntriples(store: Store, path: Path, options: Options) -> int:
    """Write the file; the same graph gives the same bytes."""
    found = triples(store, options)
    ox.serialize(found, str(path), ox.RdfFormat.N_TRIPLES)
    return found.count
