"""Colours that colour-blind readers can tell apart, and shapes beside them, one pair a category; they rank nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

# Okabe and Ito (2008), in an order that ranks nothing; yellow last, for it is weak on white.
COLOURS = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#D55E00", "#56B4E9", "#F0E442")
OTHER = "#999999"
SHAPES = ("circle", "square", "diamond", "triangle", "pentagon", "down", "hexagon")


def categories(values: Iterable[str]) -> dict[str, tuple[str, str]]:
    """Return value -> (colour, shape), by the alphabet; past seven the rarest share grey circles as they stand in the legend."""
    counts = Counter(values)
    shown = sorted(counts) if len(counts) <= len(COLOURS) else sorted(sorted(counts, key=lambda value: (-counts[value], value))[:6])
    styles = {value: (COLOURS[place], SHAPES[place]) for place, value in enumerate(shown)}
    return {value: styles.get(value, (OTHER, "circle")) for value in sorted(counts)}
