"""A graph's folder on disk: the lock, the kept texts, the cache of what was read, the builds, and the one file that publishes.

Nothing here knows RDF. A folder may be copied or moved: no file in it holds a path.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import os
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from graphkit.errors import StoreError
from graphkit.model import Source
from graphkit.sources import Member

KEPT_BUILDS = 3  # readers keep what they opened; older builds go


class GraphFolder:
    """The folder of a graph. Paths inside it are attributes; nothing is written before ``lock``."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.current_file = path / "current"
        self.builds = path / "builds"
        self.texts = path / "texts"
        self.cache = path / "cache"
        self.log = path / "build.log"

    @contextlib.contextmanager
    def lock(self) -> Iterator[None]:
        """Hold the folder for writing. Raises StoreError naming the process that holds it."""
        try:
            for folder in (self.path, self.builds, self.texts, self.cache):
                folder.mkdir(parents=True, exist_ok=True)
            file = (self.path / "lock").open("a+")
        except OSError as error:
            raise StoreError(
                f"'{self.path}' cannot be written: {error.strerror}. Choose another folder with --graph.", path=str(self.path)
            ) from None
        with file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                file.seek(0)
                holder = file.read().strip() or "unknown"
                raise StoreError(
                    f"The graph in '{self.path}' is being written by process {holder}; wait until it ends.",
                    path=str(self.path),
                    holder=holder,
                ) from None
            file.truncate(0)
            file.write(str(os.getpid()))
            file.flush()
            yield

    def current(self) -> Path | None:
        """Return the published build's folder, or None."""
        try:
            name = self.current_file.read_text("ascii").strip()
        except (FileNotFoundError, NotADirectoryError):
            return None
        build = self.builds / name
        return build if (build / "manifest.json").exists() else None

    def build(self, identity: str) -> Path:
        """Return an empty folder for a build that is being made; what a killed build left there is cleared away."""
        path = self.builds / f"{identity}.part"
        shutil.rmtree(path, ignore_errors=True)
        path.mkdir(parents=True)
        return path

    def finish(self, part: Path, identity: str) -> Path:
        """Give a complete build its name."""
        final = self.builds / identity
        shutil.rmtree(final, ignore_errors=True)
        os.replace(part, final)
        return final

    def publish(self, identity: str) -> None:
        """Make a complete build the current one: one atomic replace of one small file."""
        self.write(self.current_file, (identity + "\n").encode("ascii"), durable=True)
        self._prune(identity)

    def note(self, words: str) -> None:
        """Add a line with the time to the log, the one file that knows a clock."""
        with self.log.open("a", encoding="utf-8") as file:
            file.write(f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ} {words}\n")

    def keep_text(self, text: str) -> str:
        """Keep a text by the SHA-256 of its UTF-8 form and return that."""
        data = text.encode("utf-8", "surrogatepass")
        digest = hashlib.sha256(data).hexdigest()
        path = self.texts / f"{digest}.txt"
        if not path.exists():
            self.write(path, data)
        return digest

    def text(self, sha256: str) -> str:
        """Return a text that was kept."""
        with (self.texts / f"{sha256}.txt").open(encoding="utf-8", errors="surrogatepass", newline="") as file:
            return file.read()

    def source(self, member: Member) -> Source:
        """Return a source of the set with its kept text."""
        text = self.text(member.text_sha256 or "")
        return Source(
            name=member.name, ident=member.ident, sha256=member.sha256, text=text, media=member.media, about=member.known or member.about
        )

    def beside(self, name: str, sha256: str) -> Path:
        """Return where a file that is no source (claims from elsewhere, a bulk table) is kept."""
        return self.path / "beside" / sha256[:16] / name

    def keep_beside(self, name: str, sha256: str, path: Path | None) -> None:
        """Keep a file that is no source, so that the graph can be made again when its set changes."""
        kept = self.beside(name, sha256)
        if path is not None and not kept.exists():
            kept.parent.mkdir(parents=True, exist_ok=True)
            part = kept.with_name(f".{kept.name}.part")
            shutil.copyfile(path, part)
            os.replace(part, kept)

    @staticmethod
    def write(path: Path, data: bytes, *, durable: bool = False) -> None:
        """Write a file so that it is there whole or not at all; ``durable`` waits until it is on disk (for what publishes)."""
        part = path.with_name(f".{path.name}.{os.getpid()}.part")
        with part.open("wb") as file:
            file.write(data)
            if durable:
                file.flush()
                os.fsync(file.fileno())
        os.replace(part, path)

    def _prune(self, identity: str) -> None:
        others = [p for p in self.builds.iterdir() if p.name != identity]
        others.sort(key=lambda p: p.stat().st_mtime, reverse=True)
        for old in others[KEPT_BUILDS - 1 :]:
            shutil.rmtree(old, ignore_errors=True)
