"""A result as text: CSV with codes, JSON with codes and labels, Markdown and HTML in words."""

from __future__ import annotations

import csv
import io
import json
from html import escape
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from graphkit.result import Result

_STYLE = (
    ".graphkit{border-collapse:collapse;font-size:.92em;color:inherit;background:transparent}"
    ".graphkit th,.graphkit td{border-bottom:1px solid color-mix(in srgb,currentColor 25%,transparent);"
    "padding:.25em .7em;text-align:left!important;vertical-align:top}"
    ".graphkit th{font-weight:600}.graphkit .absent{opacity:.6;font-style:italic}.graphkit "
    "caption{text-align:left;opacity:.75;padding:.3em .7em}"
    ".graphkit a{color:inherit}"
)
_LEFT = 'style="text-align:left"'  # a notebook that is not trusted loses the style sheet


def plain(value: Any) -> str:
    """Return a value as CSV has it: codes, true and false, nothing for what is missing."""
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else str(value)


def to_csv(result: Result) -> str:
    """Return the table as CSV (RFC 4180, but with line feeds): a header always, codes, ``evidence`` last."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(column.name for column in result.columns)
    writer.writerows([plain(value) for value in row] for row in result.rows)
    return out.getvalue()


def to_json(result: Result) -> str:
    """Return the table as JSON: the question, the columns, rows as objects of codes, labels of the codes, and why a value is missing."""
    names = [column.name for column in result.columns]
    labels: dict[str, dict[str, str]] = {}
    missing = []
    rows = []
    for number, row in enumerate(result.rows, 1):
        rows.append(dict(zip(names, row, strict=True)))
        for column, value in zip(result.columns, row, strict=True):
            if value is None:
                missing.append({"row": number, "column": column.name, "why": result.why_missing(number, column.name)})
            elif column.kind in ("entity", "concept"):
                for part in str(value).split("; ") if column.many else [str(value)]:
                    labels.setdefault(column.name, {})[part] = result.word(column, part)
    body = {
        "query": result.name,
        "question": result.question,
        "parameters": dict(result.values),
        "columns": names,
        "rows": rows,
        "labels": labels,
        "missing": missing,
        "end": {"kind": result.end.kind, "sentence": result.end.sentence} if result.end else None,
    }
    return json.dumps(body, ensure_ascii=False, indent=1) + "\n"


def to_markdown(result: Result, hide: frozenset[str] = frozenset(("evidence",))) -> str:
    """Return the table as Markdown, in words. A result without rows is the sentence that says why."""
    if result.end is not None:
        return f"*{result.end.sentence}*\n"
    shown = [n for n, column in enumerate(result.columns) if column.name not in hide]
    lines = ["| " + " | ".join(result.columns[n].title for n in shown) + " |", "|" + " --- |" * len(shown)]
    for row in result.words():
        cells = (row[n].replace("\\", "\\\\").replace("|", "\\|").replace("\n", " ") for n in shown)
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def to_html(result: Result, limit: int | None = None, hide: frozenset[str] = frozenset(("evidence",))) -> str:
    """Return the table as HTML, in words, every cell escaped; the quotation behind a row shows on hover. Light and dark alike."""
    if result.end is not None:
        return f"<style>{_STYLE}</style><p>{escape(result.end.sentence)}</p>"
    shown = [n for n, column in enumerate(result.columns) if column.name not in hide]
    parts = [f"<style>{_STYLE}</style>", '<table class="graphkit">']
    total = len(result.rows)
    count = total if limit is None else min(limit, total)
    said = f"{total} row{'s' if total != 1 else ''}" if count == total else f"the first {count} of {total} rows"
    parts.append(f"<caption {_LEFT}>{escape(result.question or 'Result')} · {said}</caption>")
    parts.append(
        "<thead><tr>" + "".join(f'<th scope="col" {_LEFT}>{escape(result.columns[n].title)}</th>' for n in shown) + "</tr></thead><tbody>"
    )
    quotes = result.quotes(count)
    for number, row in enumerate(result.words(count), 1):
        cells = []
        for n in shown:
            value = result.rows[number - 1][n]
            inner = escape(row[n])
            if value is None:
                cells.append(f'<td class="absent" {_LEFT}>{inner}</td>')
            elif isinstance(value, str) and value.startswith(("http://", "https://")) and not result.columns[n].many:
                label = escape(result.labels.get(value, row[n]))
                cells.append(f'<td {_LEFT}><a href="{escape(value, quote=True)}">{label}</a></td>')
            elif result.columns[n].kind in ("entity", "concept") and str(value) != row[n]:
                cells.append(f'<td {_LEFT} data-code="{escape(str(value), quote=True)}">{inner}</td>')
            else:
                cells.append(f"<td {_LEFT}>{inner}</td>")
        parts.append(f'<tr title="{escape(quotes[number - 1], quote=True)}">' + "".join(cells) + "</tr>")
    parts.append("</tbody></table>")
    return "".join(parts)
