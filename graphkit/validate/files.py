"""RDF from files, the format known by the suffix. Broken RDF gives one sentence with the line."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox

from graphkit.errors import ValidationError

SUFFIXES = (".ttl", ".trig", ".nt", ".nq", ".rdf", ".owl", ".jsonld", ".n3", ".gz")


def read_rdf(path: Path) -> Iterator[ox.Quad]:
    """Yield the quads of a file. Raises ValidationError with path and line when it is missing, of no known format, or broken."""
    if not path.is_file():
        raise ValidationError(f"There is no file {path}.", path=str(path))
    packed = path.suffix == ".gz"
    suffix = Path(path.stem).suffix if packed else path.suffix
    form = ox.RdfFormat.from_extension({"owl": "rdf"}.get(suffix[1:].lower(), suffix[1:].lower()))
    if form is None:
        raise ValidationError(f"The format of {path.name} is not known by its suffix; known are {', '.join(SUFFIXES)}.", path=str(path))
    try:
        data = gzip.decompress(path.read_bytes()) if packed else path.read_bytes()
        yield from ox.parse(data, format=form, base_iri=path.resolve().as_uri())
    except SyntaxError as error:
        line = f" at line {error.lineno}" if error.lineno else ""
        raise ValidationError(
            f"{path.name} cannot be read as RDF{line}: {_one_line(error.msg)}.", path=str(path), line=error.lineno
        ) from None
    except (ValueError, OSError, EOFError) as error:
        raise ValidationError(f"{path.name} cannot be read as RDF: {_one_line(str(error))}.", path=str(path), line=None) from None


def _one_line(text: str) -> str:
    return " ".join(text.split()).rstrip(".")
