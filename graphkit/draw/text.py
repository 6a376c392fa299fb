"""Measuring and breaking text, in pixels of our coordinates, by the metrics of the font that pictures use."""

from __future__ import annotations

from functools import lru_cache


@lru_cache(maxsize=20_000)
def width(text: str, size: float) -> float:
    """Return the width of a line of text at a size in pixels (DejaVu Sans, wider than the fonts a page falls back on)."""
    from matplotlib.font_manager import FontProperties
    from matplotlib.textpath import text_to_path

    if not text.strip():
        return 0.3 * size * len(text)
    wide, _, _ = text_to_path.get_text_width_height_descent(text, FontProperties(family="DejaVu Sans", size=100), False)
    return float(wide) * size / 100


def wrap(text: str, size: float, room: float, most: int | None = None) -> list[str]:
    """Break text at spaces into lines no wider than ``room``; a word that is too long is cut. Past ``most`` lines it ends in "…"."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        while width(word, size) > room and len(word) > 4:
            cut = max(3, int(len(word) * room / width(word, size)) - 1)
            if line:
                lines.append(line)
                line = ""
            lines.append(word[:cut])
            word = word[cut:]
        if line and width(f"{line} {word}", size) > room:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    if line:
        lines.append(line)
    if most and len(lines) > most:
        last = lines[most - 1]
        while last and width(last + "…", size) > room:
            last = last[:-1]
        lines = [*lines[: most - 1], last.rstrip() + "…"]
    return lines or [""]
