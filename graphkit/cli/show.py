"""graphkit show: all that is known of one thing, on one screen."""

from __future__ import annotations

import click

from graphkit.cli.options import format_option, graph_option


@click.command("show")
@click.argument("name", nargs=-1, required=True)
@graph_option
@format_option(("table", "md", "html", "json"))
@click.option("--on", metavar="DAY", help="How things stood on that day.")
def command(name: tuple[str, ...], graph: str, form: str, on: str | None) -> None:
    """Show all that is known of a document, State, group, forum or norm ("A/70/174 13(c)")."""
    from graphkit.cli.terminal import write
    from graphkit.graph import open

    found = open(graph).show(" ".join(name), on)
    if form == "json":
        import json
        from dataclasses import asdict

        write(json.dumps(asdict(found), ensure_ascii=False, indent=1) + "\n")
    elif form == "table":
        from rich.markup import escape

        from graphkit.cli.options import console

        out = console()
        headings = {section.heading for section in found.sections}
        for number, line in enumerate(found.to_text().splitlines()):
            out.print(f"[bold]{escape(line)}[/]" if number == 0 or line in headings else escape(line))
    else:
        write(found.to_markdown() if form == "md" else found.to_html())
