"""graphkit sparql: any SPARQL 1.1 query."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from graphkit.cli.options import format_option, graph_option


@click.command("sparql")
@click.argument("query", metavar="TEXT|FILE|-")
@graph_option
@format_option(("table", "csv", "json", "md", "html"))
def command(query: str, graph: str, form: str) -> None:
    """Ask any SPARQL 1.1 query: as TEXT, from a FILE, or from standard input (-). Our prefixes need not be declared.

    CONSTRUCT and DESCRIBE print Turtle; ASK prints yes or no.
    """
    from graphkit.cli.terminal import print_result
    from graphkit.graph import Graph

    text = sys.stdin.read() if query == "-" else Path(query).read_text("utf-8") if _is_file(query) else query
    answer = Graph.open(graph).sparql(text)
    if isinstance(answer, bool):
        click.echo("yes" if answer else "no")
    elif isinstance(answer, str):
        click.echo(answer, nl=False)
    else:
        print_result(answer, form)


def _is_file(text: str) -> bool:
    return "\n" not in text and len(text) < 1000 and Path(text).is_file()
