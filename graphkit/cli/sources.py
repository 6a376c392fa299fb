"""graphkit sources: the set of a graph."""

from __future__ import annotations

import csv
import json
import sys
from pathlib import Path
from typing import Any

import click
from rich.markup import escape
from rich.table import Table

from graphkit.cli.options import console, format_option, graph_option

_COLUMNS = ("source", "title", "date", "basis", "speaks_for", "forum", "kind", "grade", "rights")


@click.command("sources")
@graph_option
@click.option("--unidentified", is_flag=True, help="Only sources without a date, a speaker or a title, and which file would say it.")
@format_option(("table", "csv", "json"))
def command(graph: str, unidentified: bool, form: str) -> None:
    """List the sources of a graph: title, date, for whom they speak, grade and rights."""
    from graphkit.store import open_store

    rows = [_row(source) for source in open_store(graph).manifest.get("sources", [])]
    if unidentified:
        rows = [row for row in rows if not (row["title"] and row["date"] and row["speaks_for"])]
    if form == "json":
        click.echo(json.dumps(rows, ensure_ascii=False, indent=1))
    elif form == "csv":
        writer = csv.DictWriter(sys.stdout, _COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    else:
        table = Table(box=None, pad_edge=False)
        for name in _COLUMNS[:-1]:
            table.add_column(name.replace("_", " "))
        for row in rows:
            table.add_row(*(escape(str(row[name] or "")) for name in _COLUMNS[:-1]))
        out = console()
        out.print(table)
        for row in rows if unidentified else ():
            lacking = [name.replace("speaks_for", "speaker") for name in ("title", "date", "speaks_for") if not row[name]]
            side = Path(row["source"]).with_suffix(".toml")
            out.print(escape(f"{row['source']}: {', '.join(lacking)} not known; say it in {side} beside the file, then add it again."))


def _row(source: dict[str, Any]) -> dict[str, Any]:
    about = source["about"]
    dating = about.get("dating", {})
    bounds = f"{dating.get('not_before', '')}..{dating.get('not_after', '')}" if dating else None
    return {
        "source": source["name"],
        "title": about.get("title"),
        "date": dating.get("date") or bounds,
        "basis": dating.get("date_basis"),
        "speaks_for": " ".join(about.get("speaks_for", [])),
        "forum": about.get("forum"),
        "kind": about.get("kind"),
        "grade": about.get("grade"),
        "rights": about.get("rights"),
    }
