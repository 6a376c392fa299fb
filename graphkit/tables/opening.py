"""Opening tables: CSV as in RFC 4180, UTF-8, plain or packed with gzip; read as a stream."""

from __future__ import annotations

import csv
import gzip
import hashlib
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from graphkit.errors import TableError

_GZIP = b"\x1f\x8b"


@contextmanager
def _text(path: Path) -> Iterator[TextIO]:
    if not path.is_file():
        raise TableError(f"There is no table {path}.", path=str(path), header=())
    with path.open("rb") as raw:
        packed = raw.read(2) == _GZIP
    stream = gzip.open(path, "rt", encoding="utf-8-sig", newline="") if packed else path.open(encoding="utf-8-sig", newline="")
    try:
        yield stream
    except UnicodeDecodeError as error:
        raise TableError(f"{path.name} is not UTF-8 text ({error.reason}); save it as UTF-8.", path=str(path), header=()) from None
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        raise TableError(f"{path.name} is damaged and cannot be unpacked ({error}); fetch it again.", path=str(path), header=()) from None
    except csv.Error as error:
        raise TableError(f"{path.name} is not a table of comma-separated values ({error}).", path=str(path), header=()) from None
    finally:
        stream.close()


def header(path: Path) -> tuple[str, ...]:
    """Return the names of the columns. Raises TableError for a file that is missing, empty, damaged or no text."""
    with _text(path) as stream:
        names = next(csv.reader(stream), None)
        if not names:
            raise TableError(f"{path.name} is empty; a table begins with a line of column names.", path=str(path), header=())
        return tuple(name.strip() for name in names)


def rows(path: Path) -> Iterator[tuple[int, int, list[str]]]:
    """Yield (row, line, cells) for each row under the header. Rows count as in a spreadsheet: the header is row 1. ``line`` is its last."""
    with _text(path) as stream:
        reader = csv.reader(stream)
        next(reader, None)
        for row, cells in enumerate(reader, start=2):
            if cells:
                yield row, reader.line_num, cells


def checksum(path: Path) -> str:
    """Return the SHA-256 of the file's bytes in hexadecimal digits."""
    with path.open("rb") as raw:
        return hashlib.file_digest(raw, "sha256").hexdigest()


def stem(path: Path) -> str:
    """Return the file's name without its last suffixes: "un_votes" for un_votes.csv.gz."""
    name = path.name.removesuffix(".gz")
    return name.rsplit(".", 1)[0] if "." in name.strip(".") else name
