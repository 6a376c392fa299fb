"""Tables for those who do not speak RDF: a folder or a zip of all of them, or one table by the name of the file."""

from __future__ import annotations

import zipfile
from pathlib import Path

from graphkit.errors import ExportError
from graphkit.export.registry import Options, exporter
from graphkit.export.tables.definitions import TABLES
from graphkit.export.tables.writing import csv_text, files, parquet
from graphkit.store import Store

__all__ = ["TABLES"]
_DAY = (1980, 1, 1, 0, 0, 0)  # no clock enters an archive


@exporter("/", about="a folder of tables: CSV and Parquet, codebook, datapackage, edge list, incidence matrix, citation")
def folder(store: Store, path: Path, options: Options) -> int:
    """Write all tables into a folder; return the number of rows."""
    path.mkdir(parents=True, exist_ok=True)
    count = 0
    for name, body, rows in files(store, options.quotes):
        (path / name).write_bytes(body)
        count += rows
    return count


@exporter(".zip", about="the folder of tables in one file")
def archive(store: Store, path: Path, options: Options) -> int:
    """Write all tables into a zip; return the number of rows."""
    count = 0
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, body, rows in files(store, options.quotes):
            entry = zipfile.ZipInfo(f"tables/{name}", _DAY)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            file.writestr(entry, body)
            count += rows
    return count


def _one(store: Store, path: Path, options: Options, form: str) -> int:
    """Write one table: the one that the file is named after, else the sponsorships."""
    stem = path.name.lstrip(".").split(".")[0]
    table = next((t for t in TABLES if t.name == stem), TABLES[0])
    keep = [n for n, v in enumerate(table.variables) if options.quotes or v.name not in ("quote", "text")]
    variables = tuple(table.variables[n] for n in keep)
    rows = [tuple(row[n] for n in keep) for row in table.rows(store)]
    try:
        path.write_bytes(csv_text(variables, rows) if form == "csv" else parquet(variables, rows))
    except OSError as error:
        raise ExportError(f"'{path}' cannot be written: {error.strerror}.", path=str(path), formats="") from None
    return len(rows)


@exporter(
    ".csv", about=("one table, named by the file: sponsorships (default), acts, provisions, stances, votes, documents, actors, evidence")
)
def table_csv(store: Store, path: Path, options: Options) -> int:
    """Write one table as CSV."""
    return _one(store, path, options, "csv")


@exporter(".parquet", about="one table as Parquet, named by the file like .csv")
def table_parquet(store: Store, path: Path, options: Options) -> int:
    """Write one table as Parquet."""
    return _one(store, path, options, "parquet")
