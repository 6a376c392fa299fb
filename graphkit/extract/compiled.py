"""Compiled patterns kept from one run to the next in the user's cache (``$XDG_CACHE_HOME/graphkit``, else ``~/.cache/graphkit``).

Compiling all that one speech calls upon takes longer than reading it (0.7 s against 0.3 s), and ``re`` has no way to keep what it compiled:
a pickled pattern is its words. What is kept here is what ``re.compile`` hands to the engine, for the very version of Python that made it;
the engine checks it again when it is loaded. Where nothing can be kept, patterns are compiled as ever. The file can be deleted at any time.
"""

from __future__ import annotations

import hashlib
import marshal
import os
import re
import sqlite3
import sys
from array import array
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any

_MOST = 4_000  # patterns, some 25 MB; other versions of this program leave theirs behind
_TOGETHER = 100  # patterns that are put down in one go


class Kept:
    """Compiled patterns in one SQLite file. Every process opens it for itself; one that cannot is silent and compiles."""

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self._process = 0
        self._store: sqlite3.Connection | None = None
        self._new: list[tuple[bytes, bytes]] = []

    def pattern(self, words: str, flags: int) -> re.Pattern[str]:
        """Return the compiled pattern: from the file, or compiled and remembered for ``keep``."""
        store = self._open()
        if store is None:
            return re.compile(words, flags)
        name = hashlib.blake2b(f"{flags} {words}".encode(), digest_size=16).digest()
        try:
            row = store.execute("SELECT code FROM pattern WHERE name = ?", (name,)).fetchone()
        except sqlite3.Error as error:
            self._give_up(error)
            return re.compile(words, flags)
        if row is not None:
            with suppress(ValueError, EOFError, TypeError, RuntimeError, OverflowError):
                return _loaded(words, row[0])
        made, code = _compiled(words, flags)
        self._new.append((name, code))
        if len(self._new) >= _TOGETHER:
            self.keep()
        return made

    def keep(self) -> None:
        """Put down what was compiled since the last time."""
        if self._new and (store := self._open()) is not None:
            try:
                with store:
                    store.executemany("INSERT OR REPLACE INTO pattern VALUES (?, ?)", self._new)
            except sqlite3.Error as error:
                self._give_up(error)
        self._new.clear()

    def _open(self) -> sqlite3.Connection | None:
        if self._process != os.getpid():  # a connection does not outlive a fork
            self._process, self._store, self._new = os.getpid(), None, []
            if self.path is not None:
                try:
                    self._store = _opened(self.path)
                except (sqlite3.Error, OSError) as error:
                    self._give_up(error)
        return self._store

    def _give_up(self, error: Exception) -> None:
        self._store = None
        if self.path is not None and isinstance(error, sqlite3.DatabaseError) and not isinstance(error, sqlite3.OperationalError):
            with suppress(OSError):  # it is no database: the next process makes it anew
                self.path.unlink()


def _opened(path: Path) -> sqlite3.Connection:
    path.parent.mkdir(parents=True, exist_ok=True)
    store = sqlite3.connect(path, timeout=2, check_same_thread=False)
    store.execute("PRAGMA synchronous = OFF")  # it can be made again
    store.execute("CREATE TABLE IF NOT EXISTS pattern (name BLOB PRIMARY KEY, code BLOB) WITHOUT ROWID")
    if store.execute("SELECT count(*) FROM pattern").fetchone()[0] > _MOST:
        with store:
            store.execute("DELETE FROM pattern")
    return store


def _compiled(words: str, flags: int) -> tuple[re.Pattern[str], bytes]:
    """Compile as `re.compile` does, and return what it hands to the engine too."""
    compiler = import_module("re._compiler")
    flags = int(flags)  # an enumeration would make every step of the parser slow
    parsed = import_module("re._parser").parse(words, flags)
    code, names = compiler._code(parsed, flags), parsed.state.groupdict
    kept = (flags | parsed.state.flags, array("I", code).tobytes(), parsed.state.groups - 1, dict(names))
    return _made(words, *kept), marshal.dumps(kept)


def _loaded(words: str, data: bytes) -> re.Pattern[str]:
    return _made(words, *marshal.loads(data))


def _made(words: str, flags: int, code: bytes, groups: int, names: dict[str, int]) -> re.Pattern[str]:
    numbers: array[int] = array("I")
    numbers.frombytes(code)
    by_number: list[str | None] = [None] * (groups + 1)
    for name, number in names.items():
        by_number[number] = name
    made: re.Pattern[str] = _engine().compile(words, flags, numbers.tolist(), groups, names, tuple(by_number))
    return made


def _engine() -> Any:
    return import_module("_sre")


def _place() -> Path | None:
    """Return the file of this version of Python; None for one whose engine is not known here, or where nobody has a home."""
    if sys.implementation.name != "cpython" or sys.version_info[:2] > (3, 13):
        return None
    try:
        home = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    except RuntimeError:
        return None
    return home / "graphkit" / f"patterns.{sys.implementation.cache_tag}-{sys.hexversion:x}-{sys.byteorder}.sqlite"


KEPT = Kept(_place())
