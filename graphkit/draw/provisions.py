"""Topic by text: how many provisions, in which force and polarity of wording."""

from __future__ import annotations

from collections import Counter
from typing import Any

from graphkit.draw.drawing import Drawing
from graphkit.draw.static import MARGIN, SMALL, WIDE, canvas_of, paragraph, write
from graphkit.draw.still import still
from graphkit.draw.style import EDGE, INK, PAPER, SOFT, categories, points, style
from graphkit.draw.text import width, wrap
from graphkit.network.days import bounds, within
from graphkit.network.evidence import source_titles
from graphkit.network.facts import Dataset, rows, things, version
from graphkit.network.filters import read

_QUERY = """SELECT ?c ?s ?topic ?force ?polarity ?date WHERE { ?c a snf:Provision ; snf:source ?s ; snf:topic ?topic .
  OPTIONAL { ?c snf:force ?force } OPTIONAL { ?c snf:polarity ?polarity } OPTIONAL { ?s snf:date ?date } }"""
LEFT, ROW = 268.0, 26.0
Cell = tuple[str, str, str, str]  # topic, text, force, polarity


def provisions(store: Dataset, **options: Any) -> Drawing:
    """Draw the provisions of the texts loaded by topic; filters: topic, since, until."""
    known = things(store)
    filters = read(options, known)
    titles = source_titles(store)
    counts: Counter[Cell] = Counter()
    for _, source, topic, force, polarity, dated in sorted(set(rows(store, _QUERY)), key=str):
        if filters.topic in (None, known.code(topic)) and within(bounds(dated), filters.since, filters.until) is not False:
            cell = (
                known.label(topic),
                titles.get(source or "", known.code(source)),
                known.label(force) or "not given",
                known.code(polarity),
            )
            counts[cell] += 1
    shown = _heaviest(counts)
    hidden = len({cell[1] for cell in counts}) - len(shown)
    title = "Provisions by topic, force and polarity of wording"
    query = f"provisions {filters.words()}".strip()
    caption = (
        f"{title}: {sum(counts.values())} provisions. Full: asks for something; hatched: asks to refrain. Force is how strongly the words "
        f"bind as printed and says nothing of legal effect. Numbers count passages. Query: {query}. Graph: {version(store)}."
    )
    if hidden:
        caption = f"Drawn are the {len(shown)} texts with most provisions; {hidden} more are in the table. {caption}"
    table = [(*cell, str(count)) for cell, count in sorted(counts.items())]
    with style():
        figure = _figure(title, caption, Counter({cell: n for cell, n in counts.items() if cell[1] in shown}))
    return still(title, caption, figure, ("Topic", "Text", "Force", "Polarity", "Provisions"), table)


def _heaviest(counts: Counter[Cell], most: int = 8) -> set[str]:
    """Return the texts that have a column: those with most provisions, for more would have no room."""
    totals: Counter[str] = Counter()
    for cell, n in counts.items():
        totals[cell[1]] += n
    return set(sorted(totals, key=lambda text: (-totals[text], text))[:most])


def _figure(title: str, caption: str, counts: Counter[Cell]) -> Any:
    topics, texts = sorted({cell[0] for cell in counts}), sorted({cell[1] for cell in counts})
    looks = categories(cell[2] for cell in counts)
    room = (WIDE - LEFT - MARGIN) / max(len(texts), 1)
    heads = [wrap(text, SMALL, (room - 14) / 1.16, 4) for text in texts]
    top = 58 + max((len(head) for head in heads), default=0) * SMALL * 1.3 + 8
    lines = wrap(caption, SMALL, WIDE - 2 * MARGIN)
    bottom = top + len(topics) * ROW + 12
    canvas, axes = canvas_of(WIDE, bottom + 40 + len(lines) * SMALL * 1.4)
    write(axes, MARGIN, 26, title, 16, bold=True)
    most = max((sum(n for cell, n in counts.items() if cell[:2] == (topic, text)) for topic in topics for text in texts), default=1)
    scale = (room - 44) / max(most, 1)
    for column, head in enumerate(heads):
        for number, line in enumerate(head):
            write(axes, LEFT + column * room, 58 + number * SMALL * 1.3, line, SMALL, bold=True)
    for place, topic in enumerate(topics):
        y = top + place * ROW + ROW / 2
        axes.plot([MARGIN, WIDE - MARGIN], [y + ROW / 2, y + ROW / 2], color="#e4e4e4", linewidth=points(1), zorder=0)
        words = wrap(topic, SMALL, LEFT - MARGIN - 12, 2)
        for number, line in enumerate(words):
            write(axes, MARGIN, y + (number - (len(words) - 1) / 2) * SMALL * 1.1, line, SMALL)
        for column, text in enumerate(texts):
            held = {cell: n for cell, n in sorted(counts.items()) if cell[:2] == (topic, text)}
            x = LEFT + column * room
            for (_, _, force, polarity), n in held.items():
                _bar(axes, x, y, n * scale, looks[force][0], polarity.endswith("negative"))
                x += n * scale
            if held:
                write(axes, x + 5, y, str(sum(held.values())), SMALL, ink=SOFT)
    x = MARGIN
    for name, (colour, _) in [*looks.items(), ("negative polarity", (PAPER, ""))]:
        _bar(axes, x, bottom + 10, 16, colour, name == "negative polarity")
        write(axes, x + 22, bottom + 10, name, 12)
        x += width(name, 12) + 44
    paragraph(axes, lines, bottom + 34)
    return canvas


def _bar(axes: Any, x: float, y: float, wide: float, colour: str, hatched: bool) -> None:
    from matplotlib.patches import Rectangle

    edge = INK if hatched else EDGE
    axes.add_patch(
        Rectangle((x, y - 8), wide, 16, facecolor=colour, edgecolor=edge, linewidth=points(0.8), hatch="////" if hatched else None)
    )
