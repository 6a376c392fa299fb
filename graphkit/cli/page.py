"""graphkit page FOLDER: a static site of the graph."""

from __future__ import annotations

from pathlib import Path

import click

from graphkit.cli.options import console, graph_option


@click.command(name="page", short_help="Write a static site: the texts with their marked claims, and all that is known.")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@graph_option
def command(folder: Path, graph: str) -> None:
    """Write the graph as a static site into FOLDER; open FOLDER/index.html in a browser, no network or Python needed.

    It holds each text with its claims marked, each document, State, group, forum and norm with the sentences, where accounts differ, the
    questions with their answers, words in context, networks, and the sources with their rights.
    """
    from graphkit.graph import open as open_graph
    from graphkit.page import page

    site = page(open_graph(graph), folder)
    console(err=True).print(f"{site.files:,} files; open {folder / 'index.html'}", markup=False)
