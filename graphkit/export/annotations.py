"""Quotations as Web Annotations (W3C Recommendation of 23 February 2017, https://www.w3.org/TR/annotation-model/).

Each claim becomes an ``oa:Annotation`` that identifies the claim, with a text position selector (half-open, in code points) refined by a
text quote selector on its source. All nodes have IRIs.
"""

from __future__ import annotations

from collections.abc import Iterator

import pyoxigraph as ox

from graphkit import names
from graphkit.store import Store

ANNOTATIONS = names.BASE + "graph/annotations"
"""The graph in which they stand."""

_QUERY = "SELECT ?claim ?source ?quote ?start ?end WHERE { ?claim snf:quote ?quote ; snf:source ?source ; snf:start ?start ; snf:end ?end }"


def _oa(name: str) -> ox.NamedNode:
    return ox.NamedNode(names.PREFIXES["oa"] + name)


def annotation_quads(store: Store) -> Iterator[ox.Quad]:
    """Yield the annotations of all claims, by subject, type first, then predicate."""
    graph = ox.NamedNode(ANNOTATIONS)
    kind = ox.NamedNode(names.PREFIXES["rdf"] + "type")
    for claim, source, quote, start, end in sorted(store.select(_QUERY).rows, key=lambda row: str(row[0])):
        assert isinstance(claim, ox.NamedNode)
        base = names.ID + "annotation/" + claim.value.rsplit("/", 1)[-1]
        note, target, place, words = (ox.NamedNode(base + part) for part in ("", "/target", "/position", "/quote"))
        for subject, predicate, value in (  # in the order of "…/position>", "…/quote>", "…/target>", "…>"
            (place, kind, _oa("TextPositionSelector")),
            (place, _oa("end"), end),
            (place, _oa("refinedBy"), words),
            (place, _oa("start"), start),
            (words, kind, _oa("TextQuoteSelector")),
            (words, _oa("exact"), quote),
            (target, kind, _oa("SpecificResource")),
            (target, _oa("hasSelector"), place),
            (target, _oa("hasSource"), source),
            (note, kind, _oa("Annotation")),
            (note, _oa("hasBody"), claim),
            (note, _oa("hasTarget"), target),
            (note, _oa("motivatedBy"), _oa("identifying")),
        ):
            assert value is not None
            yield ox.Quad(subject, predicate, value, graph)
