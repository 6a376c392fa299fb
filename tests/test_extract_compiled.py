"""Patterns that are kept compiled: the same ones, whoever else writes, and never in the way."""

from __future__ import annotations

import gc
import importlib
import pkgutil
import re
import sqlite3
from pathlib import Path

import pytest

import graphkit.extract
from graphkit.extract.compiled import Kept, _compiled, _loaded
from graphkit.extract.patterns import Later

WORDS = [(r"(?P<a>x+)(?:y|z)\b(?(a)q)", re.I), ("[а-яé–]+(?<=z)", re.X), ("abc", 0), (r"(?i:a)b(?P<n>c)|d(?P=n)", re.M | re.S)]


def all_patterns() -> list[tuple[str, int]]:
    for module in pkgutil.walk_packages(graphkit.extract.__path__, "graphkit.extract."):
        importlib.import_module(module.name)
    return sorted({one._given for one in gc.get_objects() if isinstance(one, Later)}, key=str)


@pytest.mark.parametrize("share", [7, pytest.param(1, marks=pytest.mark.slow)])  # every seventh, or all of them
def test_the_patterns_of_the_extractors_compile_and_come_back_the_same(share: int) -> None:
    patterns = all_patterns()
    assert len(patterns) > 1000
    for words, flags in patterns[::share]:
        made, data = _compiled(words, flags)
        assert made == _loaded(words, data) == re.compile(words, flags), words


def test_what_was_compiled_is_there_for_the_next_process(tmp_path: Path) -> None:
    first = Kept(tmp_path / "deep" / "patterns.sqlite")
    made = [first.pattern(*one) for one in WORDS]
    first.keep()
    second = Kept(first.path)
    again = [second.pattern(*one) for one in WORDS]
    assert made == again == [re.compile(*one) for one in WORDS]
    assert again[0].groupindex == {"a": 1} and again[3].search("abc", 0)["n"] == "c"  # type: ignore[index]
    assert sqlite3.connect(first.path).execute("SELECT count(*) FROM pattern").fetchone() == (4,)


@pytest.mark.parametrize("spoilt", [b"no database at all", b""])
def test_a_spoilt_file_is_passed_over(spoilt: bytes, tmp_path: Path) -> None:
    path = tmp_path / "patterns.sqlite"
    path.write_bytes(spoilt)
    kept = Kept(path)
    assert [kept.pattern(*one) for one in WORDS] == [re.compile(*one) for one in WORDS]
    kept.keep()
    again = Kept(path)  # what was no database is gone, and made anew
    assert again.pattern("abc", 0).search("xabc")
    again.keep()
    assert sqlite3.connect(path).execute("SELECT count(*) FROM pattern").fetchone()[0] >= 1


def test_a_spoilt_pattern_is_compiled_again(tmp_path: Path) -> None:
    kept = Kept(tmp_path / "patterns.sqlite")
    kept.pattern("abc", 0)
    kept.keep()
    with sqlite3.connect(tmp_path / "patterns.sqlite") as base:
        base.execute("UPDATE pattern SET code = ?", (b"\x00",))
    assert Kept(kept.path).pattern("abc", 0) == re.compile("abc")


def test_where_nothing_can_be_kept_patterns_are_compiled(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for kept in (Kept(None), Kept(tmp_path / "file" / "patterns.sqlite")):
        assert kept.pattern("abc", 0) == re.compile("abc")
        kept.keep()
