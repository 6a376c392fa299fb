"""Tables as CSV and Parquet, with codebook, Frictionless datapackage, citation and version; the same graph gives the same bytes."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from graphkit import __version__
from graphkit.export.tables import networks
from graphkit.export.tables.definitions import TABLES
from graphkit.export.tables.model import Cell, Variable

if TYPE_CHECKING:
    from graphkit.store import Store

_ROWS = 50_000  # of a row group
_FRICTIONLESS = {"string": "string", "integer": "integer", "boolean": "boolean", "date": "date"}


def csv_text(variables: Sequence[Variable], rows: Iterable[tuple[Cell, ...]]) -> bytes:
    """Return rows as CSV: UTF-8, line feeds, true and false, an empty cell for what is missing."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(variable.name for variable in variables)
    writer.writerows(["" if c is None else str(c).lower() if isinstance(c, bool) else c for c in row] for row in rows)
    return out.getvalue().encode("utf-8")


def parquet(variables: Sequence[Variable], rows: Sequence[tuple[Cell, ...]]) -> bytes:
    """Return rows as Parquet with typed columns; dates of differing precision stay text, bounds are days."""
    from datetime import date

    import pyarrow as pa
    import pyarrow.parquet as pq

    types = {"string": pa.string(), "integer": pa.int64(), "boolean": pa.bool_(), "date": pa.date32()}
    schema = pa.schema([pa.field(v.name, types[v.type]) for v in variables])
    out = io.BytesIO()
    with pq.ParquetWriter(out, schema, compression="zstd") as writer:
        for start in range(0, max(len(rows), 1), _ROWS):
            part = rows[start : start + _ROWS]
            arrays = []
            for n, variable in enumerate(variables):
                cells: list[Any] = [row[n] for row in part]
                if variable.type == "date":
                    cells = [None if cell is None else date.fromisoformat(str(cell)) for cell in cells]
                arrays.append(pa.array(cells, types[variable.type]))
            writer.write_batch(pa.record_batch(arrays, schema=schema))
    return out.getvalue()


def tables(store: Store, quotes: bool = True) -> Iterator[tuple[str, str, tuple[str, ...], tuple[Variable, ...], list[tuple[Cell, ...]]]]:
    """Yield (name, what a row is, key, variables, rows) of every table; without quotations the columns quote and text are left out."""
    for table in TABLES:
        rows = list(table.rows(store))
        variables = table.variables
        if table.name == "sponsorships":
            documents = networks.standing(rows, [v.name for v in variables])
        if not quotes:
            keep = [n for n, v in enumerate(variables) if v.name not in ("quote", "text")]
            variables, rows = tuple(variables[n] for n in keep), [tuple(row[n] for n in keep) for row in rows]
        yield table.name, table.row, table.key, variables, rows
    for name, about, key, (variables, rows) in (
        ("sponsor_pairs", "two sponsors that stand behind a document together (edge list)", ("first", "second"), networks.edges(documents)),
        ("incidence", "a sponsor, with a column a document (two-mode network)", ("sponsor",), networks.incidence(documents)),
    ):
        yield name, about, key, variables, rows


def files(store: Store, quotes: bool = True) -> Iterator[tuple[str, bytes, int]]:
    """Yield (path, bytes, rows) of everything in the folder of tables."""
    labels = _labels(store)
    described = []
    for name, about, key, variables, rows in tables(store, quotes):
        described.append((name, about, key, variables, len(rows)))
        yield f"{name}.csv", csv_text(variables, rows), len(rows)
        yield f"{name}.parquet", parquet(variables, rows), 0
    build = str(store.manifest.get("graph", "")) if store.manifest else ""
    yield "codebook.md", codebook(described, labels, build).encode(), 0
    package = datapackage(described, labels, build)
    yield "datapackage.json", (json.dumps(package, ensure_ascii=False, indent=1) + "\n").encode(), 0
    yield "CITATION.cff", citation(build).encode(), 0
    yield "VERSION", f"graphkit {__version__}\ngraph {build or 'unknown'}\n".encode(), 0


def _labels(store: Store) -> dict[str, dict[str, tuple[str, str]]]:
    """Return the codes of every list: scheme to code to (label, definition)."""
    from graphkit.names import LIST, PREFIXES
    from graphkit.query.world import scheme

    skos = PREFIXES["skos"]
    text = (
        f"SELECT ?c ?n ?l ?d WHERE {{ ?c <{skos}notation> ?n ; <{skos}prefLabel> ?l . OPTIONAL {{ ?c <{skos}definition> ?d }} "
        "FILTER(LANG(?l) IN ('', 'en')) } ORDER BY ?c ?n"
    )
    found: dict[str, dict[str, tuple[str, str]]] = {}
    for concept, code, label, definition in store.select(text).rows:
        if concept is not None and code is not None and label is not None and concept.value.startswith(LIST):
            found.setdefault(scheme(concept.value), {})[code.value] = (label.value, "" if definition is None else definition.value)
    return found


Described = list[tuple[str, str, tuple[str, ...], tuple[Variable, ...], int]]


def codebook(described: Described, labels: dict[str, dict[str, tuple[str, str]]], build: str) -> str:
    """Return the codebook: every table and variable with type, values, how it is coded, and what an empty cell means."""
    lines = ["# Codebook", "", f"graphkit {__version__}, graph {build or 'unknown'}. An empty cell is a missing value; NA is Namibia.", ""]
    lines += ["Coded by rules from the words of the sources; every row leads to its passage by the column `evidence`.", ""]
    used: dict[str, None] = {}
    for name, about, key, variables, count in described:
        lines += [f"## {name}", "", f"A row is {about}. {count} rows. Key: {', '.join(key)}.", ""]
        lines += ["| variable | type | what | empty cell |", "| --- | --- | --- | --- |"]
        for v in variables[:60]:
            if v.scheme:
                used[v.scheme] = None
            coded = f" Codes: list *{v.scheme}*." if v.scheme else " Joined by “; ”." if v.joined else ""
            lines.append(f"| {v.name} | {v.type} | {v.about}.{coded} | {v.empty or 'never'} |".replace("..", "."))
        lines.append("")
    for scheme in used:
        lines += [f"## Codes of {scheme}", "", "| code | label | definition |", "| --- | --- | --- |"]
        lines += [f"| {code} | {label} | {about} |" for code, (label, about) in sorted(labels.get(scheme, {}).items())] + [""]
    return "\n".join(lines)


def datapackage(described: Described, labels: dict[str, dict[str, tuple[str, str]]], build: str) -> dict[str, Any]:
    """Return the tables as a Frictionless data package (https://specs.frictionlessdata.io/data-package/)."""
    resources = []
    for name, about, key, variables, _ in described:
        fields = []
        for v in variables:
            field: dict[str, Any] = {"name": v.name, "type": _FRICTIONLESS[v.type], "description": v.about}
            constraints: dict[str, Any] = {"required": True} if v.empty is None else {}
            if v.scheme and labels.get(v.scheme):
                constraints["enum"] = sorted(labels[v.scheme])
            if v.type == "boolean":
                field |= {"trueValues": ["true"], "falseValues": ["false"]}
            fields.append(field | ({"constraints": constraints} if constraints else {}))
        schema: dict[str, Any] = {"fields": fields, "missingValues": [""]}
        if all(v.empty is None for v in variables if v.name in key):
            schema["primaryKey"] = list(key)
        resources.append(
            {"name": name.replace("_", "-"), "path": f"{name}.csv", "description": f"A row is {about}.", "profile": "tabular-data-resource",
             "format": "csv", "mediatype": "text/csv", "encoding": "utf-8", "schema": schema}
        )  # fmt: skip
    return {
        "name": "graphkit-tables",
        "title": "States, norms and forums: tables",
        "version": __version__,
        "id": build or "unknown",
        "profile": "tabular-data-package",
        "licenses": [
            {
                "name": "CC-BY-4.0",
                "path": "https://creativecommons.org/licenses/by/4.0/",
                "title": "for codings; quotations keep the rights of their sources",
            }
        ],
        "resources": resources,
    }


def citation(build: str) -> str:
    """Return how to cite the tables (https://citation-file-format.github.io)."""
    return (
        "cff-version: 1.2.0\nmessage: Please cite the graph by its version, and the sources by their titles.\n"
        "title: 'graphkit: states, norms and forums'\ntype: dataset\n"
        f"version: '{__version__}'\nidentifiers:\n  - type: other\n    value: 'graph {build or 'unknown'}'\nauthors:\n  "
        f"- name: The graphkit authors\n"
    )
