"""Sentences of all loaded texts with given words, in context: a full-text index (SQLite FTS5) written with the graph.

Words match without regard to capitals, accents and English endings ("infrastructure" finds "infrastructures"); several words must
stand in one
sentence; words in double quotes stand together; a word that ends in * may go on. https://www.sqlite.org/fts5.html
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from graphkit.errors import QueryError
from graphkit.names import PREFIXES

if TYPE_CHECKING:
    from graphkit.graph import Graph

_OPEN, _CLOSE = "\x02", "\x03"
_CONTEXT = 60  # characters on each side of a match
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")  # scripts without spaces between words
_FIELDS = ("source", "title", "date", "speaker", "person", "place", "section", "start", "end", "before", "match", "after", "sentence")


@dataclass(frozen=True, slots=True)
class Hit:
    """A sentence with the words sought: ``before``, ``match`` and ``after`` are its keyword in context; offsets are of the sentence."""

    source: str
    start: int
    end: int
    sentence: str
    before: str
    match: str
    after: str
    section: str = ""
    title: str | None = None
    date: str | None = None
    speaker: tuple[str, ...] = ()  # codes of those whose word it is
    reported_by: str | None = None
    person: str | None = None
    place: str | None = None

    def row(self) -> dict[str, Any]:
        """Return the hit as a flat row for CSV and JSON."""
        return {name: "; ".join(self.speaker) if name == "speaker" else getattr(self, name) for name in _FIELDS}


def terms(words: str) -> str:
    """Return what a person types as an FTS5 expression: every word quoted, so that nothing of it is syntax.

    Raises QueryError without words.
    """
    parts = []
    for phrase, star, word in re.findall(r'"([^"]*)"(\*?)|(\S+)', words):
        plain = phrase or word.replace('"', "")
        prefix = bool(star) or plain.endswith("*")
        plain = plain.rstrip("*").strip()
        if re.search(r"\w", plain):
            parts.append(f'"{plain}"' + (" *" if prefix else ""))
    if not parts:
        raise QueryError(f"There is no word to look for in {words!r}.", name="words")
    return " ".join(parts)


def find(
    graph: Graph,
    words: str,
    *,
    source: str | None = None,
    speaker: str | None = None,
    place: str | None = None,
    since: str | None = None,
    until: str | None = None,
    limit: int | None = None,
) -> list[Hit]:
    """Return the sentences with these words, in order of time. A source without a date comes last; ``since`` and ``until`` leave it out.

    Raises QueryError when the graph is an endpoint or was built without its texts, and for a speaker or source that is not known.
    """
    build = getattr(graph.store, "build", None)
    path = build / "find.sqlite" if build is not None else None
    if path is None or not path.exists():
        raise QueryError("Texts can be searched only in a graph's folder made by 'graphkit build'; an endpoint has no texts.", name="find")
    from graphkit.query.named import thing
    from graphkit.query.values import day_of, lookup_source

    codes = {thing(graph.world, speaker)[1]} if speaker else None
    name = lookup_source(graph.world, source)[1] if source else None
    first, last = (day_of(day) if day else None for day in (since, until))
    base = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
    try:
        rows = _rows(base, words)
    finally:
        base.close()
    voices: dict[str, list[tuple[int, int, str, str | None]]] = {}
    hits = []
    for row in rows:
        marked, file, start, end, section, title, date, by, person, speaks, where = row
        if (name and file != name) or (place and place.casefold() not in (where or "").casefold()):
            continue
        if (first and (by is None or by < first)) or (last and (by is None or by > last)):
            continue
        if file not in voices:
            voices[file] = _voices(graph, file)
        said, through = _speaker(voices[file], int(start), int(end), tuple(speaks.split("; ")) if speaks else ())
        if codes and not codes & set(said):
            continue
        before, match, after = _keyword(marked)
        sentence = marked.replace(_OPEN, "").replace(_CLOSE, "")
        hits.append(Hit(file, int(start), int(end), sentence, before, match, after, section, title, date, said, through, person, where))
        if limit and len(hits) >= limit:
            break
    return hits


def _rows(base: sqlite3.Connection, words: str) -> list[tuple[Any, ...]]:
    """Return the sentences with the words marked, in order of time."""
    fields = "s.source, s.start, s.stop, s.section, o.title, o.date, o.until, o.person, o.speaks, o.place"
    order = "ORDER BY o.until IS NULL, o.until, s.source, CAST(s.start AS INTEGER)"
    if _UNSPACED.search(words):  # no words to index: look for the characters
        text = words.strip().strip('"*')
        found = base.execute(
            f"SELECT s.words, {fields} FROM sentence s JOIN source o ON o.name = s.source WHERE instr(s.words, ?) > 0 {order}", (text,)
        )
        return [(str(row[0]).replace(text, _OPEN + text + _CLOSE), *row[1:]) for row in found]
    return list(
        base.execute(
            f"SELECT highlight(sentence, 0, ?, ?), {fields} FROM sentence s JOIN source o ON o.name = "
            f"s.source WHERE sentence MATCH ? {order}",
            (_OPEN, _CLOSE, terms(words)),
        )
    )


def _keyword(marked: str) -> tuple[str, str, str]:
    """Return what stands before, in and after the first match, cut at the context."""
    before, _, rest = marked.partition(_OPEN)
    match, _, after = rest.partition(_CLOSE)
    before, match, after = (" ".join(part.replace(_OPEN, "").replace(_CLOSE, "").split()) for part in (before, match, after))
    left = before if len(before) <= _CONTEXT else "…" + before[-_CONTEXT:]
    right = after if len(after) <= _CONTEXT else after[:_CONTEXT] + "…"
    return left, match, right


def _voices(graph: Graph, file: str) -> list[tuple[int, int, str, str | None]]:
    """Return where in a source whose word is known: (start, end, code, reported by) of its claims."""
    from pyoxigraph import Literal

    snf = PREFIXES["snf"]
    text = (
        f"SELECT ?start ?end ?code ?reported WHERE {{ ?source <{snf}fileName> {Literal(file)} . ?claim <{snf}source> ?source ; "
        f"<{snf}start> ?start ; <{snf}end> ?end ; <{snf}assertedBy>/<{snf}code> ?code . OPTIONAL {{ ?claim <{snf}reportedBy> "
        f"?reported }} }}"
    )
    return [(int(s.value), int(e.value), c.value, None if r is None else r.value) for s, e, c, r in graph.store.select(text).rows]


def _speaker(
    voices: Sequence[tuple[int, int, str, str | None]], start: int, end: int, default: tuple[str, ...]
) -> tuple[tuple[str, ...], str | None]:
    """Return whose word a sentence is: of the claims that lie in it, else of the source as a whole."""
    here = [voice for voice in voices if voice[0] < end and voice[1] > start]
    if not here:
        return default, None
    return tuple(sorted({voice[2] for voice in here})), next((voice[3] for voice in here if voice[3]), None)
