"""graphkit cite: references."""

from __future__ import annotations

from collections.abc import Mapping

import click

from graphkit.citation import STYLES
from graphkit.cli.options import graph_option


@click.command("cite")
@click.argument("what", metavar="ROW|IRI|NAME...", nargs=-1, required=True)
@graph_option
@click.option("--format", "form", type=click.Choice(STYLES), default="text", show_default=True, help="Plain text, BibTeX or CSL-JSON.")
def command(what: tuple[str, ...], graph: str, form: str) -> None:
    """Print references for a row of the last table, an IRI, or a name: symbol, place, title, date, and the version of the graph."""
    from graphkit.citation import cite
    from graphkit.cli.terminal import recall, write
    from graphkit.graph import open
    from graphkit.query.named import findings_of, thing

    opened = open(graph)
    if len(what) == 1 and what[0].isdigit():
        iris, last = recall(graph, int(what[0]))
        if last.get("known"):
            opened = opened._known(str(last["query"]), str(last["known"]))
    elif len(what) == 1:
        iris = [_one(opened.world.sources, what[0]) or thing(opened.world, what[0])[0]]
    else:
        iris = findings_of(opened.world, what)
    write(cite(opened.world, iris, form))


def _one(sources: Mapping[str, str], name: str) -> str | None:
    """Return the IRI of a source that is called so, or None."""
    return next((iri for file, iri in sources.items() if name in (file, file.rsplit(".", 1)[0])), None)
