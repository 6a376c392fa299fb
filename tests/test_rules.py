"""The rules of sponsorship: each has a name of its own and is told in the docs."""

import re
from pathlib import Path

from graphkit.extract.registry import extractors
from graphkit.extract.sponsorship.hits import RULES
from graphkit.extract.sponsorship.weighed.weighed import CLEAR, ENOUGH, IN_WORDS, NAME

TOLD = re.findall(r"^\* `(sponsorship\.[a-z-]+)`: \S", (Path(__file__).parents[1] / "docs" / "rules.md").read_text("utf-8"), re.M)


def test_each_rule_has_a_name_of_its_own() -> None:
    extractors()
    names = [rule.name for rule in RULES]
    assert len(names) > 50 and len(set(names)) == len(names)


def test_each_rule_is_told_once_in_the_docs() -> None:
    extractors()
    assert {rule.name for rule in RULES} <= set(TOLD) and len(set(TOLD)) == len(TOLD)


def test_what_weighing_asks_is_told_in_the_docs() -> None:
    docs = (Path(__file__).parents[1] / "docs" / "rules.md").read_text("utf-8")
    assert all(f"{least:g}" in docs for least in (ENOUGH, CLEAR, IN_WORDS))
    assert NAME in TOLD
