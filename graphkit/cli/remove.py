"""graphkit remove: take sources out of the set of a graph."""

from __future__ import annotations

import click

from graphkit.cli.options import graph_option
from graphkit.cli.report import making, print_report


@click.command("remove")
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
@graph_option
def command(sources: tuple[str, ...], graph: str) -> None:
    """Take sources out of the set of a graph. SOURCE is a file name, its stem, or an IRI."""
    from graphkit.pipeline import remove

    with making(None) as extra:
        report = remove(sources, graph, **extra)
    print_report(report)
