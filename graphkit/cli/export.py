"""graphkit export: the graph as a file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from graphkit.cli.options import console, graph_option


@click.command("export")
@click.argument("file", type=click.Path(path_type=Path))
@graph_option
@click.option("--only", metavar="PARTS", help="Only these parts, with commas: ontology, reference, findings, claims, provenance.")
@click.option("--annotations", is_flag=True, help="Add the quotations as Web Annotations.")
@click.option("--no-quotes", is_flag=True, help="Leave the words of the sources out (offsets stay).")
def command(file: Path, graph: str, only: str | None, annotations: bool, no_quotes: bool) -> None:
    """Write the graph to FILE; the suffix says the format.

    ttl, nt and rdf hold reference data, findings and claims in one graph; trig, nq and jsonld the whole dataset by named graph; graphml and
    gexf the sponsor network; csv and parquet one table; zip, or a name without suffix, a folder of tables with a codebook.
    """
    from graphkit.export import Options, export
    from graphkit.store import open_store

    parts = frozenset(p.strip() for p in only.split(",") if p.strip()) if only else None
    store: Any = open_store(graph)  # an endpoint is read like a folder
    count = export(store, file, Options(only=parts, annotations=annotations, quotes=not no_quotes))
    console(err=True).print(f"{file}: {count:,} written", soft_wrap=True)
