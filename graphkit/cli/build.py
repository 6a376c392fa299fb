"""graphkit build: make the graph of exactly these files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from graphkit.cli.options import graph_option
from graphkit.cli.report import making, print_report


@click.command("build")
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@graph_option
@click.option("--jobs", type=click.IntRange(1), default=1, show_default=True, help="How many processes read sources.")
@click.option("--scheduler", metavar="tcp://…", help="Use the workers of a Dask cluster that already exists (needs snf-graphkit[cluster]).")
@click.option("--strict", is_flag=True, help="Publish nothing when any source is refused or any claim cannot be.")
@click.option("--no-reference-claims", is_flag=True, help="Leave out the sponsor lists that cited sources give.")
def command(paths: tuple[str, ...], graph: str, jobs: int, scheduler: str | None, strict: bool, no_reference_claims: bool) -> None:
    """Make the graph of exactly these files or folders (default: the shipped seeds).

    What did not change since the last build is not done again. The new graph replaces the last one in a single step; if nothing can be
    published, the last one stays as it was.
    """
    from graphkit.pipeline import build

    options: dict[str, Any] = {"jobs": jobs, "strict": strict, "reference_claims": not no_reference_claims}
    with making(scheduler) as extra:
        report = build([Path(p) for p in paths], graph, **options, **extra)
    print_report(report)
