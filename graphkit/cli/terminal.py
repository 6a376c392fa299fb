"""Print results: a table in words on a terminal, or CSV, JSON, Markdown, HTML; and remember the last table, so that a row can be named."""

from __future__ import annotations

import contextlib
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from graphkit.cli.options import console
from graphkit.errors import QueryError
from graphkit.result.columns import QUIET

if TYPE_CHECKING:
    from graphkit.result import Result

FORMATS = ("table", "csv", "json", "md", "html")
_TEXTS = ("text", "other_text", "target", "differs", "quote", "original", "earlier_words", "later_words", "label", "printed")
_LATER = frozenset("source locator reported_by asserted_by section addressee modality undecided called_as date_basis".split())
_LONG = 32  # characters: longer ones are text that wraps
_TEXT = 34  # the least width of text
_CODE = 26  # the least width of a long name
_LAST = "last.json"
_REMEMBERED = 10_000  # rows


def write(text: str) -> None:
    """Write text to standard output as UTF-8, line ends as they are."""
    sys.stdout.flush()
    stream = getattr(sys.stdout, "buffer", None)
    if stream is None:
        sys.stdout.write(text)
        return
    stream.write(text.encode("utf-8", "backslashreplace"))
    stream.flush()


def print_result(result: Result, form: str = "table", everything: bool = False) -> None:
    """Print a result in a format. Without rows, a table is the sentence that says why; for the other formats it goes to standard error."""
    if form == "table":
        _table(result, everything)
        return
    write({"csv": result.to_csv, "json": result.to_json, "md": result.to_markdown, "html": result.to_html}[form]())
    if result.end is not None:
        click.echo(f"graphkit: {result.end.sentence}", err=True)


def _table(result: Result, everything: bool) -> None:
    from rich.markup import escape
    from rich.table import Table

    out = console()
    if result.end is not None:
        out.print(escape(result.end.sentence))
        return
    words = list(result.words())
    hidden = frozenset(("evidence",)) if everything else result.quiet()
    shown = [n for n, column in enumerate(result.columns) if column.name not in hidden]
    widths = {n: max(len(result.columns[n].title), *(len(row[n]) for row in words)) for n in shown}
    if not everything:
        shown = _fitting(result, shown, widths, out.width - len(str(len(words))))
    left_out = sorted(c.title for n, c in enumerate(result.columns) if n not in shown and c.name not in QUIET)
    table = Table(
        title=escape(result.question or "") or None, title_justify="left", box=_box() if out.is_terminal else None, pad_edge=False
    )
    table.add_column("", justify="right", style="dim", no_wrap=True)
    for n in shown:
        column = result.columns[n]
        least = None if everything else _least(result, n, widths[n])
        justify: Any = "right" if column.kind == "integer" else "left"
        table.add_column(column.title, justify=justify, overflow="fold", min_width=least)
    for number, (cells, row) in enumerate(zip(words, result.rows, strict=True), 1):
        table.add_row(str(number), *(f"[dim italic]{escape(cells[n])}[/]" if row[n] is None else escape(cells[n]) for n in shown))
    out.print(table)
    if result.name:
        said = f" Not shown: {', '.join(left_out)} (--all)." if left_out else ""
        out.print(f"[dim]{len(result)} row{'s' if len(result) != 1 else ''}.{said} The sentences behind a row: graphkit evidence 1[/]")


def _fitting(result: Result, shown: list[int], widths: dict[int, int], width: int) -> list[int]:
    """Return the columns that fit a width: the first, a text (two where there is room), then the others as there is room for."""
    texts = [n for n in shown if widths[n] > _LONG and result.columns[n].name in _TEXTS]
    texts.sort(key=lambda n: _TEXTS.index(result.columns[n].name))
    keep: list[int] = []
    room = width
    first = [n for n in shown if n not in texts][:1]
    others = sorted(
        (n for n in shown if n not in texts), key=lambda n: (result.columns[n].name in _LATER or result.columns[n].name in result.values, n)
    )
    for n in [*first, *texts[: 2 if width >= 120 else 1], *others]:
        least = _least(result, n, widths[n]) + 3
        if n not in keep and (least <= room or not keep):
            keep.append(n)
            room -= least
    return [n for n in shown if n in keep]


def _least(result: Result, n: int, natural: int) -> int:
    """Return the least width in which a column can be read."""
    return min(natural, _TEXT if result.columns[n].kind == "text" else _CODE)


def _box() -> Any:
    from rich import box

    return box.SIMPLE_HEAD


def remember(graph: str, result: Result) -> None:
    """Keep what is behind each row of the last table in the graph's folder; a folder that cannot be written is passed over."""
    folder = Path(graph)
    if not folder.is_dir() or graph.startswith(("http://", "https://")):
        return
    rows = [result.evidence_iris(n) for n in range(1, min(len(result), _REMEMBERED) + 1)]
    last = {"query": result.name, "parameters": dict(result.values), "known": result.known, "rows": rows}
    with contextlib.suppress(OSError):
        part = folder / f".{_LAST}.{os.getpid()}"
        part.write_text(json.dumps(last, ensure_ascii=False), "utf-8")
        os.replace(part, folder / _LAST)


def recall(graph: str, row: int) -> tuple[list[str], dict[str, Any]]:
    """Return the evidence of a row of the last table, and what the table was. Raises QueryError when there is no such table or row."""
    try:
        last: dict[str, Any] = json.loads((Path(graph) / _LAST).read_text("utf-8"))
    except (OSError, ValueError):
        raise QueryError(f"There is no last table of '{graph}'. Ask one with: graphkit query", name=str(row)) from None
    if not 1 <= row <= len(last["rows"]):
        raise QueryError(
            f"The last table ({last['query'] or 'sparql'}) has {len(last['rows'])} rows, and none with the number {row}.", name=str(row)
        )
    return list(last["rows"][row - 1]), last
