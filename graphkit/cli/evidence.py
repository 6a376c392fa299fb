"""graphkit evidence: the sentences for and against."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from graphkit.cli.options import format_option, graph_option

if TYPE_CHECKING:
    from graphkit.evidence import Bearing, Exhibit
    from graphkit.query import World

_HEAD = (
    "about",
    "effect",
    "aspect",
    "value",
    "policy",
    "source",
    "locator",
    "start",
    "end",
    "quote",
    "asserted_by",
    "reported_by",
    "citation",
    "claim",
)


@click.command("evidence")
@click.argument("what", metavar="ROW|IRI|NAME...", nargs=-1, required=True)
@graph_option
@format_option(("table", "csv", "json"))
@click.option("-v", "--verbose", is_flag=True, help="With offsets in the text as read, and the further spans on which a reading rests.")
def command(what: tuple[str, ...], graph: str, form: str, verbose: bool) -> None:
    """Show the sentences for and against.

    ROW is a row of the last table; NAME may join two names, as in: graphkit evidence Kazakhstan A/66/359.
    """
    from graphkit.cli.terminal import recall, write
    from graphkit.evidence import exhibits
    from graphkit.graph import open

    opened = open(graph)
    if len(what) == 1 and what[0].isdigit():
        iris, last = recall(graph, int(what[0]))
        if last.get("known"):
            opened = opened._known(str(last["query"]), str(last["known"]))
        found = exhibits(opened.world, iris)
    else:
        found = opened.evidence(*what)
    if form == "table":
        _print(opened.world, found, verbose)
        return
    rows = [dict(zip(_HEAD, row, strict=True)) for one in found for row in _rows(one)]
    if form == "json":
        import json

        write(json.dumps(rows, ensure_ascii=False, indent=1) + "\n")
        return
    import csv
    import io

    out = io.StringIO()
    writer = csv.DictWriter(out, _HEAD, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    write(out.getvalue())


def _rows(one: Exhibit) -> list[tuple[object, ...]]:
    by = "; ".join(one.asserted_by)
    tail = (one.source, one.locator, one.start, one.end, one.quote, by, one.reported_by, one.citation, one.iri)
    return [(one.about, b.effect, b.aspect, b.value, b.policy, *tail) for b in one.bearings]


def _print(world: World, found: list[Exhibit], verbose: bool) -> None:
    """Print one block a piece of evidence: what it bears on, the quotation, source and place, whose word, under which policy."""
    from rich.markup import escape

    from graphkit.cli.options import console

    out = console()
    if not found:
        out.print("Nothing in this graph bears on it.")
        return
    about = None
    for one in found:
        if one.about != about and one.about:
            about = one.about
            out.print(f"\n[bold]{escape(said(world, about))}[/]")
        heads = list(dict.fromkeys(bears(world, b) for b in one.bearings))
        out.print("\n  " + escape("; ".join(heads)))
        if one.quote is not None:
            out.print(f"    “{escape(' '.join(one.quote.split()))}”", style="italic")
        if one.citation:
            out.print(f"    {escape(one.citation)}")
        words = [one.source or "", one.locator or "", f"characters {one.start}–{one.end}" if verbose and one.start is not None else ""]
        by = " and ".join(world.label(code) for code in one.asserted_by)
        words += [f"on the word of {by}" if by else "", f"as reported by {world.reporters(one.reported_by)}" if one.reported_by else ""]
        words += ["unchecked" if one.checked == "unchecked" else ""]
        place = ", ".join(word for word in words if word)
        if place:
            out.print(f"    {escape(place)}", style="dim")
        policies = list(dict.fromkeys(b.policy for b in one.bearings if b.policy and b.policy != "sole-account"))
        if policies:
            labels = world.concepts.get("policy", {})
            out.print(f"    policy: {escape('; '.join(labels.get(p, p) for p in policies))}", style="dim")
        if verbose:
            for ground in one.grounds:
                out.print(
                    f"    rests on ({escape(ground.use)}, {ground.start}–{ground.end}): “{escape(' '.join(ground.quote.split()))}”",
                    style="dim",
                )
            out.print(f"    {escape(one.iri)}", style="dim")


def said(world: World, iri: str) -> str:
    """Return a finding in words."""
    from graphkit.evidence import title

    return title(world, iri)


def bears(world: World, bearing: Bearing) -> str:
    """Return in words how a claim bears on a finding: "for the date: 2013", "against an earlier begin: not in a list of 2011"."""
    value = bearing.value or ""
    if bearing.aspect in ("role", "entry") and value:
        value = world.concepts.get(bearing.aspect, {}).get(value, value)
    aspect = world.concepts.get("aspect", {}).get(bearing.aspect or "", bearing.aspect or "")
    if bearing.effect == "contests" and bearing.aspect == "date" and value.startswith("not in a list"):
        return f"against an earlier begin: {value}"
    if bearing.effect in ("supports", "contests"):
        given = f": {value}" if value else ""
        if bearing.aspect == "existence":
            return "for it" if bearing.effect == "supports" else "against it"
        return ("for" if bearing.effect == "supports" else "against") + f" the {aspect.lower()}{given}"
    if bearing.effect == "side":
        return f"one side: {value}" if value else "one side"
    return "a record of the reference data" if bearing.effect == "record" else "says"
