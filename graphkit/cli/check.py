"""``graphkit check``: validate the graph, or any RDF."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import cast

import click

from graphkit.cli.options import graph_option
from graphkit.errors import ValidationError

_FORMATS = ("text", "json", "csv", "ttl", "junit")


@click.command("check")
@click.argument("files", nargs=-1, metavar="[FILE…]", type=click.Path(path_type=Path))
@graph_option
@click.option("--format", "form", type=click.Choice(_FORMATS), default="text", show_default=True, help="How to print.")
@click.option(
    "--engine",
    type=click.Choice(["auto", "pyshacl", "rudof"]),
    default="auto",
    show_default=True,
    help="auto: pyshacl for what does not plainly conform; pyshacl: for all; rudof: faster, an extra.",
)
def command(files: tuple[Path, ...], graph: str, form: str, engine: str) -> None:
    """Check the graph, or RDF files (ttl, trig, nt, nq, rdf, jsonld), against the shapes.

    Violations cannot be and end with exit code 1; Warnings ask to look. Each comes with the sentence behind it.
    """
    from graphkit.validate import ValidationReport, validate, validate_graph
    from graphkit.validate.files import read_rdf
    from graphkit.validate.formats import FORMATS
    from graphkit.validate.validator import EngineName

    name = cast(EngineName, engine)
    report: ValidationReport
    if files:
        quads = [quad for file in files for quad in read_rdf(file)]
        if not quads:
            raise ValidationError(
                f"There is nothing to check: {', '.join(file.name for file in files)} holds no triple.", path=str(files[0])
            )
        report = validate(quads, ", ".join(file.name for file in files), name)
    else:
        from graphkit.store import open_store

        report = validate_graph(open_store(graph), graph, name)
    sys.stdout.write(FORMATS[form](report))
    if not report.conforms:
        raise SystemExit(1)
