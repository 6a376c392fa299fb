"""How pictures look: colours that colour-blind readers can tell apart, shapes beside them, one font, the same bytes on another day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

# Okabe and Ito (2008), in an order that ranks nothing; yellow last, for it is weak on white.
COLOURS = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#D55E00", "#56B4E9", "#F0E442")
OTHER = "#999999"
SHAPES = ("circle", "square", "diamond", "triangle", "pentagon", "down", "hexagon")
INK, SOFT, PAPER, EDGE = "#1a1a1a", "#555555", "#ffffff", "#767676"
DPI = 100  # pixels of our coordinates to the inch


def categories(values: Iterable[str]) -> dict[str, tuple[str, str]]:
    """Return value -> (colour, shape), by the alphabet; past seven the rarest share grey circles as they stand in the legend."""
    counts = Counter(values)
    shown = sorted(counts) if len(counts) <= len(COLOURS) else sorted(sorted(counts, key=lambda value: (-counts[value], value))[:6])
    styles = {value: (COLOURS[place], SHAPES[place]) for place, value in enumerate(shown)}
    return {value: styles.get(value, (OTHER, "circle")) for value in sorted(counts)}


def polygon(shape: str, radius: float) -> list[tuple[float, float]]:
    """Return the corners of a shape around (0, 0), y downwards; none of a circle. Areas are near that of the circle."""
    from math import cos, pi, sin

    sides, turn, grow = {
        "square": (4, pi / 4, 1.22),
        "diamond": (4, 0.0, 1.25),
        "triangle": (3, -pi / 2, 1.45),
        "down": (3, pi / 2, 1.45),
        "pentagon": (5, -pi / 2, 1.15),
        "hexagon": (6, 0.0, 1.1),
    }.get(shape, (0, 0.0, 0.0))
    step = 2 * pi / max(sides, 1)
    return [(round(radius * grow * cos(turn + step * k), 2), round(radius * grow * sin(turn + step * k), 2)) for k in range(sides)]


@contextmanager
def style() -> Iterator[None]:
    """Set matplotlib so that text is outlined, no date or host enters a file, and "$" is a dollar sign."""
    import matplotlib

    with matplotlib.rc_context(
        {
            "svg.fonttype": "path",
            "svg.hashsalt": "graphkit",
            "pdf.fonttype": 42,
            "font.family": "DejaVu Sans",
            "text.parse_math": False,
            "figure.dpi": DPI,
            "savefig.dpi": 2 * DPI,
            "path.simplify": False,
        }
    ):
        yield


def points(pixels: float) -> float:
    """Return a size in points for one in our pixels."""
    return pixels * 72 / DPI
