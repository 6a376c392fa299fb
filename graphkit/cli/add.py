"""graphkit add: more files to the set of a graph."""

from __future__ import annotations

from pathlib import Path

import click

from graphkit.cli.options import graph_option
from graphkit.cli.report import making, print_report


@click.command("add")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@graph_option
@click.option("--jobs", type=click.IntRange(1), default=1, show_default=True, help="How many processes read sources.")
@click.option("--strict", is_flag=True, help="Publish nothing when any source is refused or any claim cannot be.")
def command(paths: tuple[str, ...], graph: str, jobs: int, strict: bool) -> None:
    """Add files or folders to the set of a graph; where there is no graph, begin with an empty set."""
    from graphkit.pipeline import add

    with making(None) as extra:
        report = add([Path(p) for p in paths], graph, jobs=jobs, strict=strict, **extra)
    print_report(report)
