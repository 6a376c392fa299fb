"""graphkit without arguments: the first screen of the graph, or how to make one."""

from __future__ import annotations

import os

import click
from rich.markup import escape
from rich.table import Table

from graphkit.cli.options import console
from graphkit.errors import StoreError

_NUMBERS = ("no source", "one source", "two sources agree", "three sources agree", "four sources agree", "five sources agree")


def welcome(context: click.Context) -> None:
    """Print the first screen of the graph in the usual place; without one, the help and the command that makes one."""
    from graphkit.firstscreen import FirstScreen, first_screen
    from graphkit.store import Store, open_store

    where = os.environ.get("GRAPHKIT_GRAPH", "graph")
    try:
        store = open_store(where)
    except StoreError:
        click.echo(context.get_help())
        click.echo("\nThere is no graph here yet. Make one of the shipped sources with: graphkit build")
        return
    screen: FirstScreen | None = first_screen(store) if isinstance(store, Store) else None
    out = console()
    if screen is None:
        out.print("No source of this graph says who stands behind a document. 'graphkit query' lists what can be asked.")
        return
    title = f", the {screen.title}" if screen.title else ""
    out.print(f"Who stands behind {escape(screen.code + title)}?\n")
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 3, 0, 2))
    for row in screen.rows:
        marks = "".join(f"[{n}]" for n in row.notes)
        told = _NUMBERS[row.accounts] if row.accounts < len(_NUMBERS) else f"{row.accounts} sources agree"
        table.add_row(*(escape(cell) for cell in (", ".join(row.actors), row.role, row.date or "no date stated", f"{told} {marks}")))
    out.print(table)
    if screen.differ:
        out.print("  " + escape(screen.differ))
    out.print()
    if screen.kind:
        votes = f"{screen.votes} recorded votes." if screen.votes else "No vote on it among the documents loaded."
        out.print(f"  {escape(screen.kind[0].upper() + screen.kind[1:])}. {votes}")
    for note in screen.notes:
        out.print(f"  {escape(f'[{note.number}]')} “{escape(note.quote)}”   {escape(note.told)}")
    code = escape(screen.code)
    out.print(f"\n  Next:  graphkit show {code}     graphkit evidence {code}     graphkit query     graphkit draw sponsors s.html")
