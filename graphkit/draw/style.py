"""How pictures look: colours that colour-blind readers can tell apart, shapes beside them, one font, the same bytes on another day."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from graphkit.network.colours import COLOURS, OTHER, SHAPES, categories

__all__ = ["COLOURS", "OTHER", "SHAPES", "categories", "points", "polygon", "style"]

INK, SOFT, PAPER, EDGE = "#1a1a1a", "#555555", "#ffffff", "#767676"
DPI = 100  # pixels of our coordinates to the inch


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
