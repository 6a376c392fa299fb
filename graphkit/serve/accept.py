"""Content negotiation: which formats a client takes, best first (RFC 9110, section 12.5.1)."""

from __future__ import annotations

TABLES = {  # media type -> name of the format in pyoxigraph
    "application/sparql-results+json": "JSON",
    "application/json": "JSON",
    "application/sparql-results+xml": "XML",
    "application/xml": "XML",
    "text/xml": "XML",
    "text/csv": "CSV",
    "text/tab-separated-values": "TSV",
}
GRAPHS = {
    "text/turtle": "TURTLE",
    "application/x-turtle": "TURTLE",
    "application/n-triples": "N_TRIPLES",
    "text/plain": "N_TRIPLES",
    "application/ld+json": "JSON_LD",
    "application/rdf+xml": "RDF_XML",
}


def ranges(header: str) -> list[tuple[str, float]]:
    """Return the media ranges of an Accept header with their weights, as given. What cannot be read is left out."""
    found = []
    for part in header.split(","):
        media, *parameters = (piece.strip().lower() for piece in part.split(";"))
        weight = 1.0
        for parameter in parameters:
            name, _, value = parameter.partition("=")
            if name.strip() == "q":
                try:
                    weight = min(1.0, max(0.0, float(value)))
                except ValueError:
                    weight = 0.0
        if "/" in media:
            found.append((media, weight))
    return found


def weight(media: str, wanted: list[tuple[str, float]]) -> float:
    """Return the weight that a header gives a media type: the most specific range decides."""
    best = (-1, 0.0)
    for offered, quality in wanted:
        fit = 2 if offered == media else 1 if offered == media.split("/")[0] + "/*" else 0 if offered == "*/*" else -1
        if fit > best[0]:
            best = (fit, quality)
    return best[1] if best[0] >= 0 else 0.0


def ranked(header: str, offered: dict[str, str]) -> list[str]:
    """Return the media types on offer that a client takes, best first; among equals the order of the offer. No header takes all."""
    wanted = ranges(header)
    if not wanted:
        return list(offered)
    weights = {media: weight(media, wanted) for media in offered}
    return sorted((media for media in offered if weights[media] > 0), key=lambda media: -weights[media])


def wants_page(header: str) -> bool:
    """Say whether a client prefers a page to read, as browsers do."""
    wanted = ranges(header)
    page = next((quality for media, quality in wanted if media == "text/html"), 0.0)
    machine = max((quality for media, quality in wanted if media in TABLES or media in GRAPHS), default=0.0)
    return page > 0 and page >= machine
