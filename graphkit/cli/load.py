"""graphkit load: bulk tables of votes and sponsors."""

from __future__ import annotations

from pathlib import Path

import click

from graphkit.cli.options import console, graph_option
from graphkit.cli.report import making, print_report


@click.command("load")
@click.argument("tables", nargs=-1, required=True, metavar="TABLE...")
@graph_option
def command(tables: tuple[str, ...], graph: str) -> None:
    """Load bulk tables (csv, csv.gz) of votes or sponsors; where there is no graph, begin with an empty set.

    A table is known by its header; tables that belong together (votes and their roll calls) are given together. They become members of the
    set like any source: "graphkit remove un_votes" takes them out again. Rows that cannot be taken in are listed with line and reason.
    """
    from graphkit.pipeline import add
    from graphkit.tables import groups

    paths = [Path(table) for table in tables]
    found = groups(paths)
    with making(None) as extra:
        report = add(paths, graph, **extra)
    out = console()
    for group in found:
        rejects = Path(graph) / "builds" / report.build / f"rejects-{group.ident}.csv"
        if rejects.exists():
            out.print(f"rows left out, with line and reason: {rejects}", markup=False)
    print_report(report)
