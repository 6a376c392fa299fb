"""graphkit find: a concordance."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from graphkit.cli.options import format_option, graph_option
from graphkit.concordance import Hit

if TYPE_CHECKING:
    from graphkit.query import World


@click.command("find")
@click.argument("words", nargs=-1, required=True)
@graph_option
@format_option(("table", "csv", "json", "md"))
@click.option("--source", help="Only in this source: file name, stem or the beginning of it.")
@click.option("--speaker", help="Only the word of this State, group or other actor.")
@click.option("--place", help="Only what was said in this place.")
@click.option("--since", metavar="DAY", help="Only sources of that day or later; a source without date is left out.")
@click.option("--until", metavar="DAY", help="Only sources of that day or earlier.")
@click.option("--limit", type=click.IntRange(1), help="At most so many sentences.")
def command(
    words: tuple[str, ...],
    graph: str,
    form: str,
    source: str | None,
    speaker: str | None,
    place: str | None,
    since: str | None,
    until: str | None,
    limit: int | None,
) -> None:
    """Find sentences with these words in all loaded texts, with speaker, date and place.

    All words must stand in one sentence; words in (inner) double quotes stand together; "battle*" finds words that begin so.
    """
    from graphkit.graph import open

    opened = open(graph)
    hits = opened.find(" ".join(words), source=source, speaker=speaker, place=place, since=since, until=until, limit=limit)
    if form == "table":
        _print(opened.world, hits)
        return
    from graphkit.cli.terminal import write

    rows = [hit.row() for hit in hits]
    names = list(Hit("", 0, 0, "", "", "", "").row())
    if form == "json":
        import json

        write(json.dumps(rows, ensure_ascii=False, indent=1) + "\n")
    elif form == "csv":
        import csv
        import io

        out = io.StringIO()
        writer = csv.DictWriter(out, names, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
        write(out.getvalue())
    else:
        lines = [f"- {_place(opened.world, hit)}: {hit.before} **{hit.match}** {hit.after}" for hit in hits]
        write("\n".join(lines) + "\n" if lines else "*No sentence has these words.*\n")


def _place(world: World, hit: Hit) -> str:
    """Return source, date, speaker, place and section of a hit in words."""
    who = " and ".join(world.label(code) for code in hit.speaker) or world.reporters(hit.reported_by)
    if hit.speaker and hit.reported_by:
        who += f", as reported by {world.reporters(hit.reported_by)}"
    words = (hit.source, hit.date or "no date", who, hit.person or "", hit.place or "", hit.section.split(" > ")[-1])
    return ", ".join(word for word in words if word)


def _print(world: World, hits: list[Hit]) -> None:
    """Print hits as keyword in context."""
    from rich.markup import escape

    from graphkit.cli.options import console

    out = console()
    if not hits:
        out.print("No sentence of the loaded texts has these words.")
        return
    for number, hit in enumerate(hits, 1):
        out.print(f"{number:>3}  {escape(hit.before)} [bold]{escape(hit.match)}[/] {escape(hit.after)}".replace("  [bold]", " [bold]"))
        out.print(f"     [dim]{escape(_place(world, hit))}[/]")
    out.print(f"[dim]{len(hits)} sentence{'s' if len(hits) != 1 else ''}[/]")
