"""The sentences behind a network: claims of its rows with quotation, source, place and speaker, as plain values."""

from __future__ import annotations

from collections.abc import Iterable

from graphkit.network.facts import Dataset, Things, first, properties, rows
from graphkit.network.records import Record

_FIELDS = ("quote", "citation", "source", "locator", "assertedBy", "reportedBy", "saysDate")


def evidence(store: Dataset, things: Things, found: Iterable[Record]) -> dict[str, dict[str, str]]:
    """Return last part of a claim's IRI -> quote (or citation), source (title or file name), locator, by, date."""
    wanted = {claim for row in found for claim in (*row.supports, *row.contests)}
    titles = source_titles(store)
    held = {}
    for iri, values in properties(store, "SponsorshipClaim", only=_FIELDS).items():
        if iri not in wanted:
            continue
        source = first(values, "source")
        held[iri.rsplit("/", 1)[-1]] = {
            "quote": first(values, "quote") or "",
            "citation": first(values, "citation") or "",
            "source": titles.get(source or "", things.code(source)),
            "place": first(values, "locator") or "",
            "by": ", ".join(things.label(actor) for actor in values.get("assertedBy", ())),
            "reported": first(values, "reportedBy") or "",
            "date": first(values, "saysDate") or "",
        }
    return held


def source_titles(store: Dataset) -> dict[str, str]:
    """Return IRI -> title of each source, else its file name."""
    query = "SELECT ?s ?f ?t WHERE { ?s a snf:Source ; snf:fileName ?f OPTIONAL { ?s dcterms:title ?t } }"
    return {str(iri): str(title or name) for iri, name, title in rows(store, query)}
