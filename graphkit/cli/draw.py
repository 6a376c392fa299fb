"""graphkit draw NAME FILE [key=value…]: a picture of the graph."""

from __future__ import annotations

from pathlib import Path

import click

from graphkit.cli.options import console, graph_option


@click.command(name="draw", short_help="Draw a network or another picture: svg, png, pdf, html.")
@click.argument("name")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.argument("filters", nargs=-1, metavar="[key=value]...")
@click.option("--colour", default=None, metavar="WHAT", help="Colour nodes by region, community, group, or the code of one group.")
@click.option("--labels", type=click.IntRange(min=0), default=None, help="Label only so many of the strongest nodes.")
@graph_option
def command(name: str, file: Path, filters: tuple[str, ...], colour: str | None, labels: int | None, graph: str) -> None:
    """Draw NAME into FILE, whose suffix (svg, png, pdf, html) says the format.

    NAME: sponsors, states-documents, states-topics, documents, agreement, timeline, provisions, votes, compare.

    \b
    Filters: since= until= on= document= forum= topic= document-kind= role= entry= grade=
    weight=count|jaccard|newman minimum= via=yes divergent=no possible=yes body= common= resolution=
    votes takes document=; compare takes earlier=2009/2012 later=2013/2016.

    \b
    graphkit draw sponsors sponsors.html
    graphkit draw sponsors joined.svg on=2014-06-01 --colour SCO
    graphkit draw votes vote.png document=A/RES/73/27
    """  # noqa: D301
    from graphkit.draw import draw
    from graphkit.store import open_store

    options: dict[str, object] = {"name": name}
    for item in filters:
        key, equals, value = item.partition("=")
        if not equals or key == "name":
            raise click.UsageError(f"'{item}' is no filter; write key=value, such as since=2011.")
        options[key.replace("-", "_")] = value
    options |= {key: value for key, value in (("colour", colour), ("labels", labels)) if value is not None}
    drawing = draw(open_store(graph), file, **options)
    console(err=True).print(f"{file}: {drawing.caption}", markup=False)
