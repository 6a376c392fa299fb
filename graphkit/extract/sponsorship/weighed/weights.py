"""What each mark weighs, learned from passages that readers annotated (``python -m tests.evaluation.weigh`` writes the file)."""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import cache
from pathlib import Path

FILE = Path(__file__).with_name("weights.tsv")
BASE = ""
"""The mark that every pair has."""


@cache
def weights() -> dict[str, float]:
    """Return the weight of every mark that has one."""
    lines = FILE.read_text("utf-8").splitlines()
    return {mark: int(weight) / 100 for mark, _, weight in (line.rpartition("\t") for line in lines)}


def chance(marks: Iterable[str]) -> float:
    """Return how likely it is that the party stands behind the document, from 0 to 1 (logistic regression)."""
    known = weights()
    return 1 / (1 + math.exp(-known.get(BASE, 0.0) - sum(known.get(mark, 0.0) for mark in sorted(marks))))


def heaviest(marks: Iterable[str], most: int = 4) -> list[str]:
    """Return the marks that weigh most, for whoever asks why."""
    known = weights()
    return sorted((mark for mark in marks if mark in known), key=lambda mark: (-abs(known[mark]), mark))[:most]
