"""One recorded vote by regional group; without a document, the network of voting agreement."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import Any

from graphkit.draw.drawing import Drawing
from graphkit.draw.network import draw_network
from graphkit.draw.static import MARGIN, SMALL, WIDE, canvas_of, paragraph, write
from graphkit.draw.still import still
from graphkit.draw.style import COLOURS, INK, PAPER, points, style
from graphkit.draw.text import width, wrap
from graphkit.errors import NetworkError
from graphkit.network import network
from graphkit.network.days import bounds
from graphkit.network.facts import Dataset, Things, first, properties, rows, things, version
from graphkit.network.filters import Filters, read
from graphkit.network.states import attributes

LOOKS = {"yes": COLOURS[0], "abstain": "#bdbdbd", "no": COLOURS[1], "no vote recorded": PAPER}
WORDS = {"yes": "in favour", "abstain": "abstaining", "no": "against", "no vote recorded": "no vote recorded"}
LEFT, ROW = 280.0, 40.0


def votes(store: Dataset, *, colour: str = "region", labels: int | None = None, **options: Any) -> Drawing:
    """Draw how States of each regional group are recorded in the vote on ``document`` (in ``body``); else voting agreement.

    Raises NetworkError where no vote on the document is recorded, or several and no body is named.
    """
    if not options.get("document"):
        return draw_network(network(store, "votes", **options), colour=colour, labels=int(labels) if labels else None)
    known = things(store)
    filters = read(options, known)
    count = _count(store, known, filters)
    held = properties(store, "VoteCount")[count]
    cast = _cast(store, known, count)
    regions = attributes(store, known, [*cast, *_members(store, known, held)])
    table = sorted((about["region"], about["label"], WORDS[cast.get(code, "no vote recorded")]) for code, about in regions.items())
    document, body = known.code(first(held, "document")), known.label(first(held, "body"))
    title = f"The recorded vote on {document}"
    said = ", ".join(f"{first(held, key)} {WORDS[key]}" for key in ("yes", "no", "abstain") if first(held, key))
    caption = (
        f"{title}, {body}, {first(held, 'date') or 'no date stated'}: announced {said or 'no totals'}. By regional group of the United "
        f"Nations; no vote recorded cannot tell absence from not taking part. Query: votes {filters.words()}. Graph: {version(store)}."
    )
    with style():
        figure = _figure(title, caption, table)
    return still(title, caption, figure, ("Regional group", "State", "Recorded"), table)


def _count(store: Dataset, known: Things, filters: Filters) -> str:
    found = sorted(
        iri
        for iri, held in properties(store, "VoteCount").items()
        if known.code(first(held, "document")) in filters.document and filters.body in (None, known.code(first(held, "body")))
    )
    if len(filters.document) != 1:
        raise NetworkError("This picture shows the vote on one document; name one.", kind="votes", documents=filters.document)
    if not found:
        raise NetworkError(f"No vote on {filters.document[0]} is recorded in this graph.", kind="votes", document=filters.document[0])
    whole = [iri for iri in found if iri.count("/") == min(other.count("/") for other in found)]
    if len(whole) > 1:
        counts = properties(store, "VoteCount", only=("body",))
        bodies = ", ".join(sorted({known.code(first(counts[iri], "body")) for iri in whole}))
        raise NetworkError(f"Several votes on {filters.document[0]} are recorded; name the body: {bodies}.", kind="votes", candidates=whole)
    return whole[0]


def _cast(store: Dataset, known: Things, count: str) -> dict[str, str]:
    query = f"SELECT ?w ?c WHERE {{ ?v snf:inCount <{count}> ; snf:voter ?w ; snf:choice ?c }}"
    return {known.code(voter): known.code(choice) for voter, choice in rows(store, query) if known.code(choice) in LOOKS}


def _members(store: Dataset, known: Things, held: dict[str, list[str]]) -> list[str]:
    """Return the codes of Members of the United Nations on the day of the vote, as far as dates of admission are known."""
    day = first(held, "notAfter") or bounds(first(held, "date"))[1] or "9999-12-31"
    query = "SELECT ?s ?d ?u WHERE { ?s a snf:State ; snf:admitted ?d OPTIONAL { ?s snf:validUntil ?u } }"
    return [known.code(state) for state, admitted, until in rows(store, query) if str(admitted) <= day and (until is None or until >= day)]


def _figure(title: str, caption: str, table: list[tuple[str, str, str]]) -> Any:
    from matplotlib.patches import Rectangle

    by_region: dict[str, Counter[str]] = defaultdict(Counter)
    for region, _, recorded in table:
        by_region[region][recorded] += 1
    lines = wrap(caption, SMALL, WIDE - 2 * MARGIN)
    bottom = 60 + len(by_region) * ROW + 6
    canvas, axes = canvas_of(WIDE, bottom + 44 + len(lines) * SMALL * 1.4)
    write(axes, MARGIN, 26, title, 16, bold=True)
    scale = (WIDE - LEFT - MARGIN) / max((sum(held.values()) for held in by_region.values()), default=1)
    for place, (region, held) in enumerate(sorted(by_region.items())):
        x, y = LEFT, 60 + place * ROW
        name = wrap(region, 12, LEFT - MARGIN - 12, 2)
        for line, words in enumerate(name):
            write(axes, MARGIN, y + 14 + 15 * (line - (len(name) - 1) / 2), words, 12)
        for key, colour in LOOKS.items():
            n = held[WORDS[key]]
            if n:
                axes.add_patch(Rectangle((x, y), n * scale, 28, facecolor=colour, edgecolor=INK, linewidth=points(0.8)))
                ink = PAPER if key == "yes" else INK
                if n * scale > width(str(n), 12) + 2:
                    write(axes, x + n * scale / 2, y + 14, str(n), 12, ha="center", ink=ink)
            x += n * scale
    x = MARGIN
    for key, colour in LOOKS.items():
        axes.add_patch(Rectangle((x, bottom + 4), 16, 14, facecolor=colour, edgecolor=INK, linewidth=points(0.8)))
        write(axes, x + 22, bottom + 11, WORDS[key], 12)
        x += width(WORDS[key], 12) + 46
    paragraph(axes, lines, bottom + 38)
    return canvas
