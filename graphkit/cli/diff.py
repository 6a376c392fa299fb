"""graphkit diff: what a new source or a new version changed."""

from __future__ import annotations

from typing import Any

import click

from graphkit.cli.options import format_option


@click.command("diff")
@click.argument("old", type=click.Path(exists=True, file_okay=False))
@click.argument("new", type=click.Path(exists=True, file_okay=False))
@format_option(("table", "csv", "json"))
@click.option("--claims", is_flag=True, help="List every claim too, not only their number.")
def command(old: str, new: str, form: str, claims: bool) -> None:
    """Show which findings, divergences and claims a source or a version added, removed or changed.

    OLD and NEW are graphs' folders, or builds of one (DIR/builds/...).
    """
    from graphkit.cli.terminal import write
    from graphkit.diff import diff

    found = diff(old, new)
    rows = [
        {"change": c.change, "what": c.what, "name": c.name, "field": name, "old": _said(pair[0]), "new": _said(pair[1])}
        for c in found
        for name, pair in (c.fields.items() if c.change == "changed" else [("", (None, None))])
    ]
    if form == "json":
        import json

        write(json.dumps(rows, ensure_ascii=False, indent=1) + "\n")
        return
    if form == "csv":
        import csv
        import io

        out = io.StringIO()
        writer = csv.DictWriter(out, ["change", "what", "name", "field", "old", "new"], lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
        write(out.getvalue())
        return
    lines: list[str] = []
    counted: dict[tuple[str, str], int] = {}
    for row in rows:
        if row["what"].startswith("claim") and not claims:
            counted[(row["change"], row["what"])] = counted.get((row["change"], row["what"]), 0) + 1
            continue
        change = f": {row['field']} {row['old'] or 'nothing'} -> {row['new'] or 'nothing'}" if row["field"] else ""
        lines.append(f"{row['change']:8}  {row['what']}  {row['name']}{change}")
    lines += [f"{change:8}  {count} {what[7:-1]} claims" for (change, what), count in sorted(counted.items())]
    write("\n".join(lines) + "\n" if lines else "Nothing differs.\n")


def _said(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, dict):
        return str(value.get("date") or "") if "date" in value else ", ".join(f"{k} {v}" for k, v in value.items() if v)
    if isinstance(value, (list, tuple)):
        return f"{len(value)} items" if value and isinstance(value[0], (dict, list)) else ", ".join(map(str, value))
    return str(value).lower() if isinstance(value, bool) else str(value)
