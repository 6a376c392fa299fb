"""Spellings to name records: three tables of keys, and the pool of names that a misspelling may be near to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any

from graphkit.link.folding import LONGEST, fold, loose, turned
from graphkit.link.records import NameRecord
from graphkit.link.symbols import canonical_symbol

_CLOSE = frozenset(("state", "historic-state", "area", "group", "forum", "organization"))
_NEVER_NEAR = frozenset(("acronym", "title", "adjective", "variant"))


class Names:
    """Every name with its keys. ``kinds`` maps the code of each thing to its kind."""

    def __init__(self, parts: Mapping[str, Any], kinds: Mapping[str, str]) -> None:
        self.records = [NameRecord(*row) for row in parts["names"]]
        self.kinds = kinds
        self._exact: dict[str, list[int]] = parts["exact"]
        self._folded: dict[str, list[int]] = parts["folded"]
        self._loose: dict[str, list[int]] = parts["loose"]

    def matches(self, name: str) -> Iterator[tuple[str, list[NameRecord]]]:
        """Yield (how, records) from the strictest way of matching to the loosest."""
        name = name.strip()
        if len(name) > LONGEST:
            return
        exact = self._at(self._exact.get(name, ()))
        if exact:  # before codes: "NAM" in a text is the Non-Aligned Movement, not the code of Namibia
            yield "exact", exact
        if name in self.kinds:
            yield "code", [NameRecord(name, "en", name, "short")]
        symbol = canonical_symbol(name)
        if symbol and symbol in self.kinds:
            yield "symbol", [NameRecord(symbol, "en", symbol, "short")]
        for written in (name, *turned(name)):
            key = fold(written)
            for table, under in ((self._folded, key), (self._loose, loose(key)), (self._loose, loose(key).replace(" ", ""))):
                records = [r for r in self._at(table.get(under, ())) if not _common_word(name, r)] if under else []
                if records:
                    yield "folded", records

    def _at(self, places: Iterable[int]) -> list[NameRecord]:
        return [self.records[place] for place in places if self.records[place].kind != "adjective"]

    def is_word(self, name: str) -> bool:
        """Return whether a name is a word of its own, such as "Russian" or "grenade", so that it is no misspelling of a name."""
        records = [self.records[place] for place in self._folded.get(fold(name), ())]
        return any(record.kind == "adjective" or _common_word(name, record) for record in records)

    @cached_property
    def pool(self) -> dict[str, dict[str, frozenset[str]]]:
        """Loose keys that a misspelling may be near to, by first letter: no acronyms, no short names of other languages."""
        pool: dict[str, dict[str, frozenset[str]]] = {}
        for record in self.records:
            if record.kind not in _NEVER_NEAR and self.kinds[record.code] in _CLOSE:
                for spelling in (record.spelling, *turned(record.spelling, record.kind == "short" and self.kinds[record.code] == "state")):
                    key = loose(fold(spelling))
                    if len(key) >= (5 if record.language in ("en", "ru") else 8):
                        near = pool.setdefault(key[0], {})
                        near[key] = near.get(key, frozenset()) | {record.code}
        return pool


def _common_word(name: str, record: NameRecord) -> bool:
    """Return whether a word in small letters is rather no name: "us" for "US", "grenade" for the French name of Grenada."""
    if not name.islower():
        return False
    short = record.kind == "acronym" and len(fold(record.spelling)) < 3
    return short or (record.language in ("fr", "es") and " " not in fold(record.spelling))


def keyed(parts: dict[str, Any]) -> dict[str, Any]:
    """Add the three tables of keys to the parts of an index."""
    states = frozenset(code for code, kind, *_ in parts["entities"] if kind == "state")
    tables = _tables(parts["names"], states)
    return parts | {name: {key: sorted(places) for key, places in sorted(table.items()) if key} for name, table in tables.items()}


def with_names(parts: Mapping[str, Any], names: Sequence[Sequence[Any]]) -> dict[str, Any]:
    """Return the parts of an index, keyed already, with more names after its own; none of a State."""
    tables = _tables(names, frozenset(), len(parts["names"]))
    more = {
        name: parts[name] | {key: [*parts[name].get(key, ()), *sorted(places)] for key, places in table.items() if key}
        for name, table in tables.items()
    }
    return {**parts, "names": [*parts["names"], *names], **more}


def _tables(names: Iterable[Sequence[Any]], states: frozenset[str], first: int = 0) -> dict[str, dict[str, set[int]]]:
    """Return the three tables of keys of these names, whose places are counted from ``first``."""
    tables: dict[str, dict[str, set[int]]] = {"exact": {}, "folded": {}, "loose": {}}
    for place, (spelling, _, code, kind, _, _) in enumerate(names, first):
        for name in (spelling, *turned(spelling, kind == "short" and code in states)):
            key = fold(name)
            tables["exact"].setdefault(name, set()).add(place)
            tables["folded"].setdefault(key, set()).add(place)
            tables["loose"].setdefault(loose(key), set()).add(place)
            if " " in key and kind != "acronym":
                tables["loose"].setdefault(loose(key).replace(" ", ""), set()).add(place)
    return tables
