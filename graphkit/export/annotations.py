"""Quotations as Web Annotations (W3C Recommendation of 23 February 2017, https://www.w3.org/TR/annotation-model/).

Each claim becomes an ``oa:Annotation`` that identifies the claim, with a text position selector (half-open, in code points) refined by a
text quote selector on its source. All nodes have IRIs.
"""

from __future__ import annotations

import pyoxigraph as ox

from graphkit import names
from graphkit.store import Store

_QUERY = "SELECT ?claim ?source ?quote ?start ?end WHERE { ?claim snf:quote ?quote ; snf:source ?source ; snf:start ?start ; snf:end ?end }"


def _oa(name: str) -> ox.NamedNode:
    return ox.NamedNode(names.PREFIXES["oa"] + name)


def annotation_quads(store: Store) -> list[ox.Quad]:
    """Return the annotations of all claims, in the graph graph/annotations."""
    graph = ox.NamedNode(names.BASE + "graph/annotations")
    kind = ox.NamedNode(names.PREFIXES["rdf"] + "type")
    found: list[ox.Quad] = []
    for claim, source, quote, start, end in store.select(_QUERY).rows:
        assert isinstance(claim, ox.NamedNode)
        base = names.ID + "annotation/" + claim.value.rsplit("/", 1)[-1]
        note, target, place, words = (ox.NamedNode(base + part) for part in ("", "/target", "/position", "/quote"))
        for subject, predicate, value in (
            (note, kind, _oa("Annotation")),
            (note, _oa("hasBody"), claim),
            (note, _oa("motivatedBy"), _oa("identifying")),
            (note, _oa("hasTarget"), target),
            (target, kind, _oa("SpecificResource")),
            (target, _oa("hasSource"), source),
            (target, _oa("hasSelector"), place),
            (place, kind, _oa("TextPositionSelector")),
            (place, _oa("start"), start),
            (place, _oa("end"), end),
            (place, _oa("refinedBy"), words),
            (words, kind, _oa("TextQuoteSelector")),
            (words, _oa("exact"), quote),
        ):
            assert value is not None
            found.append(ox.Quad(subject, predicate, value, graph))
    return found
