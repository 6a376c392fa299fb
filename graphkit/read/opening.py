"""A file is opened once: size, checksum, reader by suffix, and what is known beside the text."""

from __future__ import annotations

import hashlib
from pathlib import Path

from graphkit.errors import ReadError
from graphkit.model import About, Source
from graphkit.read.catalogue import about_of
from graphkit.read.registry import readers

LARGEST = 64 * 1024 * 1024
"""Bytes of the largest file that is read: a text of 60 million letters is no document of a meeting."""


def bytes_of(path: Path) -> bytes:
    """Return a file's bytes. Raises ReadError when it is missing, a folder, unreadable, empty or too large."""
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise ReadError(f"{path} is a folder; name its files, or give the folder to build or add.", path=str(path), reason="folder")
        if not path.is_file():
            raise ReadError(f"{path} is no regular file; save its content in a file first.", path=str(path), reason="special")
        if size > LARGEST:
            raise ReadError(
                f"{path} has {size // 2**20} MiB, more than the {LARGEST // 2**20} MiB that are read; divide it.",
                path=str(path),
                reason="large",
            )
        data = path.read_bytes()
    except FileNotFoundError:
        raise ReadError(f"{path} does not exist; check the name.", path=str(path), reason="missing") from None
    except OSError as error:
        raise ReadError(f"{path} cannot be opened ({error.strerror or error}).", path=str(path), reason="unreadable") from None
    if not data.strip():
        raise ReadError(f"{path} is empty; there is nothing to read in it.", path=str(path), reason="empty")
    return data


def read(path: Path | str, about: About | None = None) -> Source:
    """Read one file.

    :param about: what is known beside the text; without it, NAME.toml beside the file and the folder's catalogue.toml are asked.
    :raises ReadError: with path and reason ("missing", "empty", "binary", "encrypted", "large", "suffix", "catalogue", "checksum" …).
    """
    path = Path(path)
    data = bytes_of(path)
    suffix = path.suffix.lower()
    known = readers()
    if suffix not in known:
        raise ReadError(
            f"{path} is of no kind that can be read ({', '.join(known)}); save it as one of these.", path=str(path), reason="suffix"
        )
    sha256 = hashlib.sha256(data).hexdigest()
    if about is None:
        about = about_of(path, sha256)
    text, media = known[suffix](data, str(path))
    if not text.strip():
        raise ReadError(f"{path} holds no text; if it is a scan, run text recognition on it first.", path=str(path), reason="empty")
    return Source(name=path.name, ident=path.stem, sha256=sha256, text=text, media=media, about=about)
