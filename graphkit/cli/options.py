"""Options that several commands share, and the consoles they print to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import click
from rich.console import Console

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]


def graph_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add ``--graph``: the folder of a graph (or an endpoint's URL where it is only read)."""
    return click.option(
        "--graph",
        "graph",
        default="graph",
        envvar="GRAPHKIT_GRAPH",
        show_default="./graph, or $GRAPHKIT_GRAPH",
        metavar="DIR|URL",
        help="Where the graph is.",
    )(command)


def format_option(formats: Sequence[str], default: str = "table") -> Decorator:
    """Add ``--format`` with these choices."""
    return click.option("--format", "form", type=click.Choice(list(formats)), default=default, show_default=True, help="How to print.")


def console(*, err: bool = False) -> Console:
    """Return a console: colour and width of the terminal; in a pipe plain text of 160 columns, nothing cut."""
    import sys

    stream = sys.stderr if err else sys.stdout
    return Console(stderr=err, width=None if stream.isatty() else 160, soft_wrap=not stream.isatty(), highlight=False)
