"""Where labels stand: beside their nodes, over no other node and no other label; the strongest choose first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import atan2, cos, degrees, hypot, pi, sin

from graphkit.draw.layout import Box, Point
from graphkit.draw.text import width, wrap


@dataclass(frozen=True, slots=True)
class Label:
    """Lines of text at a point: ``anchor`` start, middle or end; y is the middle of the block; ``turn`` in degrees, clockwise."""

    lines: tuple[str, ...]
    x: float
    y: float
    anchor: str
    turn: float = 0.0
    lead: bool = False  # far enough from its node for a thin line to it


@dataclass(frozen=True, slots=True)
class Spot:
    """A node to be labelled; ``order`` says who chooses first (smallest)."""

    key: str
    x: float
    y: float
    radius: float
    text: str
    short: str
    order: float


LEADING = 1.18


STRONG = 30  # as many of the strongest may have their label at the end of a thin line, so that none of them is without one


def around(spots: Sequence[Spot], box: Box, size: float, most: int | None = None) -> dict[str, Label]:
    """Place labels by trying eight sides at two distances; then the code; for the strongest then farther away; else none."""
    taken: list[tuple[float, float, float, float]] = [(s.x - s.radius, s.y - s.radius, s.x + s.radius, s.y + s.radius) for s in spots]
    found: dict[str, Label] = {}
    middle = box.centre
    for spot in sorted(spots, key=lambda item: (item.order, item.key))[:most]:
        own = (spot.x - spot.radius, spot.y - spot.radius, spot.x + spot.radius, spot.y + spot.radius)
        others = [other for other in taken if other != own]
        outward = atan2(spot.y - middle[1], spot.x - middle[0])
        near, far = (4.0, 14.0), (26.0, 40.0, 58.0, 80.0, 110.0)
        tries: list[tuple[str, tuple[float, ...]]] = [(words, near) for words in dict.fromkeys((spot.text, spot.short))]
        if len(found) < STRONG:
            tries += [(words, far) for words in dict.fromkeys((spot.short, spot.text))]
        for words, distances in tries:
            lines = tuple(wrap(words, size, 170, 3))
            label = next((it for it in _candidates(spot, lines, size, outward, distances) if _fits(_area(it, size), others, box)), None)
            if label:
                found[spot.key] = label
                taken.append(_area(label, size))
                break
    return found


def _candidates(spot: Spot, lines: tuple[str, ...], size: float, outward: float, distances: tuple[float, ...]) -> list[Label]:
    wide, high = max(width(line, size) for line in lines), len(lines) * size * LEADING
    sides = sorted((k * pi / 4 for k in range(8)), key=lambda turn: (round(abs(_gap(turn, outward)), 6), turn))
    found = []
    for distance in (1.15 * spot.radius + away for away in distances):  # corners reach further than circles
        for turn in sides:
            x, y = cos(turn), sin(turn)
            anchor = "start" if x > 0.3 else "end" if x < -0.3 else "middle"
            lift = y * (high / 2 if abs(y) > 0.3 else 0)
            found.append(
                Label(lines, round(spot.x + x * distance, 1), round(spot.y + y * distance + lift, 1), anchor, lead=distances[0] > 20)
            )
    return found if wide else []


def _gap(one: float, other: float) -> float:
    return (one - other + pi) % (2 * pi) - pi


def _area(label: Label, size: float) -> tuple[float, float, float, float]:
    wide, high = max(width(line, size) for line in label.lines) + 2, len(label.lines) * size * LEADING
    left = {"start": label.x, "middle": label.x - wide / 2, "end": label.x - wide}[label.anchor]
    return left, label.y - high / 2, left + wide, label.y + high / 2


def _fits(area: tuple[float, float, float, float], taken: Sequence[tuple[float, float, float, float]], box: Box) -> bool:
    left, top, right, bottom = area
    if left < box.left or right > box.right or top < box.top or bottom > box.bottom:
        return False
    return not any(left < r and right > x and top < b and bottom > y for x, y, r, b in taken)


def outside(spots: Sequence[Spot], centre: Point, size: float, room: float) -> dict[str, Label]:
    """Place labels outside a circle, turned to run away from its middle; a long name takes two lines where two have room, else the code."""
    found = {}
    reach = hypot(spots[0].x - centre[0], spots[0].y - centre[1]) if spots else 1.0
    lines = 2 if 2 * pi * reach / max(len(spots), 1) >= 2 * size * LEADING else 1
    for spot in spots:
        x, y = spot.x - centre[0], spot.y - centre[1]
        length = hypot(x, y) or 1.0
        turn = degrees(atan2(y, x))
        flip = abs(turn) > 90
        far = (length + spot.radius + 5) / length
        angle = turn + 180 if flip else turn
        words = tuple(wrap(spot.text, size, room))
        words = words if len(words) <= lines else (spot.short,)
        place = (round(centre[0] + x * far, 1), round(centre[1] + y * far, 1))
        found[spot.key] = Label(words, *place, "end" if flip else "start", round((angle + 180) % 360 - 180, 1))
    return found


def beside(spots: Sequence[Spot], centre: Point, size: float, room: float) -> dict[str, Label]:
    """Place labels left of a left column and right of a right one, on one line each."""
    found = {}
    for spot in spots:
        left = spot.x < centre[0]
        shift = -(spot.radius + 5) if left else spot.radius + 5
        found[spot.key] = Label(tuple(wrap(spot.text, size, room, 1)), spot.x + shift, spot.y, "end" if left else "start")
    return found
