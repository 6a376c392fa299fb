"""graphkit divergences: where accounts differ and which policy chose."""

from __future__ import annotations

from typing import Any

import click

from graphkit.cli.options import format_option, graph_option
from graphkit.cli.terminal import FORMATS


@click.command("divergences")
@click.argument("about", required=False)
@graph_option
@format_option(FORMATS)
@click.option("--kind", help="Only contradictions, tensions, variations or developments.")
@click.option("--known", metavar="DAY", help="Only sources issued by that day.")
def command(about: str | None, graph: str, form: str, kind: str | None, known: str | None) -> None:
    """Show where accounts differ, with all sides, and which policy chose. ABOUT is a document or an actor."""
    from graphkit.cli.terminal import print_result, remember, write
    from graphkit.graph import open

    result = open(graph).run("divergences", known=known, about=about, kind=kind)
    remember(graph, result)
    if form != "table" or result.end is not None:
        print_result(result, form)
        return
    grouped: dict[tuple[Any, ...], list[dict[str, Any]]] = {}
    for number, row in enumerate(result, 1):
        grouped.setdefault((row["kind"], row["explanation"]), []).append({**row, "number": number})
    concepts = result.world.concepts
    lines = []
    for (sort, explanation), rows in grouped.items():
        lines.append(f"\n{concepts.get('divergence', {}).get(sort, sort).capitalize()}: {explanation}")
        for row in rows:
            says = f" [{row['says']}]" if row["says"] else ""
            lines.append(f"  {row['number']:>3}  {row['source']}{says}: “{' '.join(str(row['quote']).split())}”")
        policy = rows[0]["policy"]
        if policy:
            chosen = f": {rows[0]['chosen']}" if rows[0]["chosen"] else ""
            lines.append(f"       policy: {concepts.get('policy', {}).get(policy, policy)}{chosen}")
    write("\n".join(lines).lstrip("\n") + f"\n\n{len(grouped)} divergences. The sentences behind a number: graphkit evidence 1\n")
