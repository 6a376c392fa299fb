"""Words in context: where the texts use a word, a line of context each, linked to the line in the text."""

from __future__ import annotations

import re
from collections import defaultdict

from markupsafe import Markup

from graphkit.network.facts import first
from graphkit.page.contacts import without
from graphkit.page.holdings import Holdings
from graphkit.page.links import Links, source_page
from graphkit.page.sections import Cell, Page, Section

_WORD = re.compile(r"[A-Za-zÀ-ÿ][\w’'-]{3,}")
# Words of four letters and more that carry no subject.
COMMON = frozenset(
    "about above across after again against all along also although among and another are around because been before being below between "
    "both but can could does done down during each either else even every first for four from further had has have having her here him his "
    "however into its itself just last least less like made make many may might more most much must near neither never next none not now "
    "off often once one only onto other others our out over own per quite rather really regarding said same say second seem several shall "
    "she should since so some somewhere still such take than that the their them then there thereby therefore these they third this those "
    "though three through thus together too toward towards two under unless until upon use used using very via was way well were what "
    "when where whereas which while who whole whose why will with within without would year years yet you your".split()
)
_EACH, _WORDS, _AROUND = 12, 250, 60


def concordance_page(held: Holdings, links: Links) -> Page:
    """Return the page of the words that most texts share, each with up to twelve places; words that every English text has are left out."""
    places: dict[str, list[tuple[str, int]]] = defaultdict(list)
    texts: dict[str, str] = {}
    for iri in held.sources:
        text = held.text(iri)
        if text is None or source_page(iri) not in links.pages:
            continue
        texts[iri] = text
        for match in _WORD.finditer(text):
            word = match.group().casefold().replace("’", "'").removesuffix("'s")
            if word not in COMMON:
                places[word].append((iri, match.start()))
    chosen = sorted(places, key=lambda word: (-len({iri for iri, _ in places[word]}), -len(places[word]), word))[:_WORDS]
    sections = []
    for word in sorted(word for word in chosen if len(places[word]) > 1):
        rows: list[list[Cell]] = [_row(held, links, texts[iri], iri, start, len(word)) for iri, start in places[word][:_EACH]]
        more = len(places[word]) - len(rows)
        note = f"{len(places[word])} places" + (f", the first {len(rows)} shown" if more else "")
        sections.append(Section(word, ("In context", "Source"), rows, note=note, anchor=f"w-{word}"))
    lead = "The words that the texts share, in context. For any other words: graphkit find."
    return Page(
        "concordance.html",
        "Words in context",
        "concordance",
        sections=sections,
        lead=lead,
        more={"words": [section.title for section in sections]},
    )


def _row(held: Holdings, links: Links, text: str, iri: str, start: int, length: int) -> list[Cell]:
    before = re.sub(r"\s+", " ", text[max(0, start - _AROUND) : start])
    if start > _AROUND:
        before = before.split(" ", 1)[-1]  # no halves of words
    after = re.sub(r"\s+", " ", text[start + length : start + length + _AROUND])
    if start + length + _AROUND < len(text):
        after = after.rsplit(" ", 1)[0]
    line = text.count("\n", 0, start) + 1
    title = first(held.sources[iri], "dcterms:title") or held.things.code(iri)
    shown = Markup("{}<strong>{}</strong>{}").format(without(before), text[start : start + length], without(after))
    return [shown, Markup('<a href="{}">{}</a>').format(links.href(f"{source_page(iri)}#p{line}"), title)]
