"""``graphkit link``: what a name means."""

from __future__ import annotations

import csv
import json
import sys
from pathlib import Path

import click

from graphkit.cli.options import console, format_option, graph_option
from graphkit.link import Index
from graphkit.model import Entity


@click.command("link")
@click.argument("names", nargs=-1, required=True, metavar="NAME…")
@click.option("--on", metavar="DAY", help="The day of the text in which the name stands (YYYY-MM-DD); older names of States depend on it.")
@format_option(["table", "csv", "json"])
@graph_option
def command(names: tuple[str, ...], on: str | None, form: str, graph: str) -> None:
    """Say what each NAME means: State, historic State, area, group, forum, organization, document or person, and its code.

    Case, accents, other languages, former names and close misspellings are seen through. A name that is unknown, or that means several
    things, has no code, and the exit code is 1.
    """
    index = _index(graph)
    rows = []
    for name in names:
        link = index.link(name, _day(on))
        rows.append({"name": name, "code": link.entity.code if link else "", "kind": link.entity.kind if link else ""})
        if link is None:
            click.echo(_unknown(index, name, on), err=True)
    _print(rows, form)
    if not all(row["code"] for row in rows):
        sys.exit(1)


def _index(graph: str) -> Index:
    """Return the index of the graph where there is one, else that of the shipped reference data."""
    current = Path(graph) / "current"
    if current.is_file():
        path = Path(graph) / "builds" / current.read_text().strip() / "index.json"
        if path.is_file():
            return Index.read(path)
    return Index.load()


def _day(on: str | None) -> str | None:
    from datetime import date

    try:
        return date.fromisoformat(on).isoformat() if on else None
    except ValueError:
        raise click.BadParameter(f"'{on}' is no day; write it as YYYY-MM-DD.", param_hint="--on") from None


def _unknown(index: Index, name: str, on: str | None) -> str:
    meant = [link.entity for link in index.candidates(name, on)]
    if meant:
        return f"graphkit: '{name}' can mean {_told(meant)}; use a code, or say the day with --on."
    near = index.nearest(name)
    return f"graphkit: '{name}' is no name that is known." + (f" Nearest: {_told(near)}." if near else "")


def _told(entities: list[Entity]) -> str:
    return ", ".join(entity.code if entity.code == entity.label else f"{entity.code} ({entity.label})" for entity in entities[:5])


def _print(rows: list[dict[str, str]], form: str) -> None:
    if form == "json":
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
    elif form == "csv":
        writer = csv.DictWriter(sys.stdout, ["name", "code", "kind"], lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    else:
        from rich.table import Table

        table = Table("name", "code", "kind", box=None, header_style="bold")
        for row in rows:
            table.add_row(row["name"], row["code"] or "–", row["kind"] or "–")
        console().print(table)
