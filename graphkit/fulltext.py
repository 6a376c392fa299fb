"""The full-text index of all sentences (SQLite FTS5), written with a graph; ``graphkit.concordance`` asks it."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterable
from pathlib import Path

from graphkit.extract.structure import sentences
from graphkit.model import Source


def write(path: Path, sources: Iterable[Source], last: Path | None = None, gone: Iterable[str] = ()) -> int:
    """Write the index of the sentences of these sources to a new file; return how many sentences.

    With ``last``, the index of an earlier build, the new one begins as its copy without the sources that are ``gone`` (file names), and
    ``sources`` are only those that are new or changed.
    """
    path.unlink(missing_ok=True)
    if last is not None:
        shutil.copyfile(last, path)
    with sqlite3.connect(path) as base:
        base.execute("PRAGMA journal_mode = OFF")
        base.execute("PRAGMA synchronous = OFF")
        if last is None:
            _create(base)
        for name in gone:
            base.execute("DELETE FROM sentence WHERE rowid IN (SELECT number FROM place WHERE source = ?)", (name,))
            base.execute("DELETE FROM place WHERE source = ?", (name,))
            base.execute("DELETE FROM source WHERE name = ?", (name,))
        count = sum(_insert(base, source) for source in sources)
        if last is None:
            base.execute("INSERT INTO sentence(sentence) VALUES ('optimize')")
    base.close()
    return count


def _create(base: sqlite3.Connection) -> None:
    base.execute("CREATE TABLE source (name TEXT PRIMARY KEY, title TEXT, date TEXT, until TEXT, person TEXT, speaks TEXT, place TEXT)")
    base.execute("CREATE TABLE place (source TEXT, number INTEGER)")  # which rows of the full-text table are of which source
    base.execute("CREATE INDEX place_source ON place (source)")
    base.execute(
        "CREATE VIRTUAL TABLE sentence USING fts5(words, source UNINDEXED, start UNINDEXED, stop UNINDEXED, section UNINDEXED, "
        "tokenize = 'porter unicode61 remove_diacritics 2')"
    )


def _insert(base: sqlite3.Connection, source: Source) -> int:
    about = source.about
    known = (about.title, about.dating.date, about.dating.not_after, about.speaker, "; ".join(about.speaks_for), about.place)
    base.execute("INSERT OR REPLACE INTO source VALUES (?, ?, ?, ?, ?, ?, ?)", (source.name, *known))
    count = 0
    for one in sentences(source.text):
        words = source.text[one.start : one.end]
        if one.role != "furniture" and words.strip():
            row = base.execute(
                "INSERT INTO sentence VALUES (?, ?, ?, ?, ?)", (words, source.name, one.start, one.end, " > ".join(one.section))
            )
            base.execute("INSERT INTO place VALUES (?, ?)", (source.name, row.lastrowid))
            count += 1
    return count
