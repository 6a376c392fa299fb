"""graphkit query: saved questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from graphkit.cli.options import format_option, graph_option
from graphkit.cli.terminal import FORMATS

if TYPE_CHECKING:
    from graphkit.query import SavedQuery


@click.command("query")
@click.argument("name", metavar="[NAME|N]", required=False)
@click.argument("parameters", metavar="[key=value]...", nargs=-1)
@graph_option
@format_option(FORMATS)
@click.option("--all", "everything", is_flag=True, help="Show every column, not only those that fit a screen.")
@click.option("--explain", is_flag=True, help="Say what the question means, its parameters and its SPARQL, and do not ask it.")
def command(name: str | None, parameters: tuple[str, ...], graph: str, form: str, everything: bool, explain: bool) -> None:
    """Ask a saved question, by its name or number. Without NAME: the list, as questions in words.

    A value may be a code, a name in any language of the United Nations, a symbol, a title or a file name. known=DAY takes only
    sources that
    were issued by that day. Tables show names and roles in words, CSV shows codes; what is behind a row: graphkit evidence ROW.
    """
    from graphkit.query import numbered, saved

    if name is None:
        _list(form)
        return
    query = numbered(int(name)) if name.isdigit() else saved(name)
    if explain:
        _explain(query)
        return
    given: dict[str, str] = {}
    for parameter in parameters:
        key, sign, value = parameter.partition("=")
        if not sign:
            names = ", ".join(f"{p.name}=…" for p in query.parameters)
            raise click.UsageError(f"'{parameter}' is no key=value. The query '{query.name}' takes {names or 'no parameters'}.")
        if key in given:
            raise click.UsageError(f"'{key}' is given twice.")
        given[key] = value
    known = given.pop("known", None)
    from graphkit.cli.terminal import print_result, remember
    from graphkit.graph import open

    result = open(graph).run(query.name, known=known, **given)
    print_result(result, form, everything)
    remember(graph, result)


def _list(form: str) -> None:
    """Print the saved queries by topic, as questions."""
    from graphkit.cli.terminal import write
    from graphkit.query import by_topic

    queries = list(by_topic())
    if form == "table":
        topic = None
        for number, query in enumerate(queries, 1):
            if query.topic != topic:
                topic = query.topic
                click.secho(f"\n{topic[0].upper() + topic[1:]}", bold=True)
            asked = "".join(f" {p.name}=…" if p.required else f" [{p.name}=…]" for p in query.parameters)
            click.echo(f"{number:>4}  {query.summary}\n      {click.style(query.name + asked, dim=True)}")
        click.echo("\nAsk one: graphkit query NAME key=value …, or its number; graphkit query NAME --explain says more.")
        return
    rows = [
        (str(n), q.name, q.topic, q.summary, " ".join(p.name for p in q.parameters), " ".join(q.questions))
        for n, q in enumerate(queries, 1)
    ]
    head = ("number", "name", "topic", "question", "parameters", "tags")
    if form == "json":
        import json

        write(json.dumps([dict(zip(head, row, strict=True)) for row in rows], ensure_ascii=False, indent=1) + "\n")
    elif form == "csv":
        import csv
        import io

        out = io.StringIO()
        csv.writer(out, lineterminator="\n").writerows([head, *rows])
        write(out.getvalue())
    elif form == "md":
        lines = ["| " + " | ".join(head) + " |", "|" + " --- |" * len(head)] + ["| " + " | ".join(row) + " |" for row in rows]
        write("\n".join(lines) + "\n")
    else:
        from html import escape

        body = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
        write(f"<table><tr>{''.join(f'<th>{h}</th>' for h in head)}</tr>{body}</table>\n")


def _explain(query: SavedQuery) -> None:
    """Print what a question means, its parameters, columns and SPARQL text."""
    click.secho(query.summary, bold=True)
    click.echo(f"\n{query.description}\n")
    for p in query.parameters:
        note = "" if p.default in (None, "") or "#" in (p.default or "") else f" Left out: {p.default}."
        click.echo(f"  {p.name}=  {p.about}{' (needed)' if p.required else ''}.{note}")
    click.echo("  known=  only sources issued by that day, reconciled on their own.")
    click.echo(f"\nColumns: {', '.join(query.columns)}\n")
    click.echo("\n".join(line for line in query.text.splitlines() if not line.startswith("#+")).strip())
