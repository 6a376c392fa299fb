"""The rules of sponsorship: each has a name of its own and is told in the docs."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from graphkit.extract.patterns import Later
from graphkit.extract.registry import extractors
from graphkit.extract.sponsorship.hits import RULES

TOLD = re.findall(r"^\* `(sponsorship\.[a-z-]+)`: \S", (Path(__file__).parents[1] / "docs" / "rules.md").read_text("utf-8"), re.M)


def test_each_rule_has_a_name_of_its_own() -> None:
    extractors()
    names = [rule.name for rule in RULES]
    assert len(names) > 50 and len(set(names)) == len(names)


def test_each_rule_is_told_once_in_the_docs() -> None:
    extractors()
    assert {rule.name for rule in RULES} <= set(TOLD) and len(set(TOLD)) == len(TOLD)


def test_every_pattern_that_waits_for_its_use_compiles() -> None:
    extractors()
    modules = [module for name, module in sys.modules.items() if name.startswith("graphkit.extract")]
    waiting = [pattern for module in modules for value in vars(module).values() for pattern in _held(value)]
    assert len(waiting) > 1000
    for pattern in waiting:
        assert pattern.flags & re.UNICODE  # asking for anything compiles it; a mistake raises


def _held(value: object) -> Iterator[Later]:
    """Yield the patterns that a name stands for: one, or those of a row or table."""
    if isinstance(value, Later):
        yield value
    elif isinstance(value, dict):
        yield from _held(tuple(value.values()))
    elif isinstance(value, tuple | list):
        for one in value:
            yield from _held(one)
