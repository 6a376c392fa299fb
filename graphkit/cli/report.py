"""How a build is told: progress on a terminal, then counts, what was refused, the most telling divergence, and three things to type."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from graphkit.cli.options import console
from graphkit.errors import GraphkitError

if TYPE_CHECKING:
    from graphkit.pipeline import Report


@contextmanager
def making(scheduler: str | None) -> Iterator[dict[str, Any]]:
    """Yield the options of a build that the command line decides: progress on a terminal (quiet in a pipe), and the executor.

    A build makes many objects that stay; looking through all of them for circles every seven hundred, as Python does, takes a fifth of the
    time when one source is added to thousands.
    """
    gc.set_threshold(100_000, 20, 20)
    extra: dict[str, Any] = {}
    if scheduler:
        extra["executor"] = _executor(scheduler)
    if not sys.stderr.isatty():
        yield extra
        return
    columns = (TextColumn("reading"), BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[name]}"))
    with Progress(*columns, console=console(err=True), transient=True) as bar:
        task = bar.add_task("sources", name="", total=None)
        extra["progress"] = lambda name, done, total: bar.update(task, name=name, completed=done, total=total)
        yield extra


def print_report(report: Report) -> None:
    """Print what a build did. Exit code 1 when it was published with something refused."""
    out, counts = console(), report.manifest["counts"]
    claims = counts["claims"]
    kinds = ", ".join(f"{number:,} {kind}" for kind, number in claims.items())
    findings = ", ".join(f"{number:,} {_many(kind, number)}" for kind, number in counts["findings"].items() if number)
    differ = ", ".join(f"{number} {_many(kind, number)}" for kind, number in counts["divergences"].items())
    totals = {
        "claim": (sum(claims.values()), escape(kinds)),
        "finding": (sum(counts["findings"].values()), findings),
        "divergence": (sum(counts["divergences"].values()), differ),
    }
    out.print(f"{counts['sources']:,} {_many('source', counts['sources'])} ({report.digested:,} read anew)")
    for word, (number, parts) in totals.items():
        out.print(f"{number:,} {_many(word, number)}: {parts or 'none'}")
    for ident, table in counts["tables"].items():
        out.print(f"table {escape(ident)}: {table['taken']:,} of {table['rows']:,} rows taken in, {table['rejected']:,} rejected")
        for words in table["warnings"][:3]:
            out.print(f"  look at: {escape(words)}")
    bad, look = counts["quarantined"], counts["warnings"]
    out.print(f"{bad:,} {_many('claim', bad)} in quarantine, {look:,} {_many('warning', look)}, {counts['quads']:,} quads in all")
    shown = dict.fromkeys((str(row["message"]), str(row.get("quote") or ""), str(row.get("source") or "")) for row in report.quarantined)
    for message, quote, source in list(shown)[:5]:
        out.print(escape(f"  quarantined: {message} “{' '.join(quote.split())}” ({source})"))
    if report.divergences:
        out.print()
        out.print(escape(report.divergences[0].explanation))
    out.print()
    for line in suggestions(report):
        out.print("  " + escape(line))
    for name, reason in report.refused:
        click.echo(f"graphkit: {name} was left out: {reason}", err=True)
    if report.refused:
        sys.exit(1)


def suggestions(report: Report) -> list[str]:
    """Return three things to type, about what this graph holds; with ``--graph`` where it is not in the usual place."""
    where = "" if str(report.folder) == "graph" else f" --graph {report.folder}"
    about = next((d.about[0] for d in report.divergences if d.aspect in ("date", "role", "title", "naming")), None)
    first = f"graphkit query cosponsors document={about}{where}" if about else f"graphkit query{where}"
    return [first, f"graphkit show {about}{where}" if about else f"graphkit sources{where}", f"graphkit draw sponsors sponsors.html{where}"]


def _many(word: str, number: int) -> str:
    return word if number == 1 else word + "s"


def _executor(address: str) -> Any:
    try:
        from distributed import Client
    except ImportError:
        raise GraphkitError("--scheduler needs the extra 'cluster': pip install 'snf-graphkit[cluster]'") from None
    client: Any = Client
    try:
        return client(address, timeout="10s").get_executor()
    except OSError as error:
        raise GraphkitError(f"No Dask scheduler answers at {address}: {error}.", url=address) from None
