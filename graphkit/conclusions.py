"""The blocks of a store: where it began as a copy of the last build's, only blocks that differ are taken out or put in.

Which blocks are there, and a digest of each, is told to the next build.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import pyoxigraph as ox

from graphkit import names
from graphkit.assemble import PARTS
from graphkit.blocks import WHOLE, Block

_FEW = 20_000  # quads that are put in as one change; more are loaded in bulk
_PARTS = tuple(ox.NamedNode(names.SNF + name) for name in PARTS)
_EDGE, _DOCUMENT, _SPONSOR = (ox.NamedNode(names.SNF + name) for name in ("sponsoredBy", "document", "sponsor"))


class Conclusions:
    """``digests``: graph → subject → digest of the block that is there."""

    def __init__(self, store: ox.Store, digests: dict[str, dict[str, str]]) -> None:
        self.store = store
        self.digests = digests
        self.more = 0  # quads put in, less those taken out

    def put(self, wanted: Mapping[str, Mapping[str, Block]]) -> None:
        """Make the store hold exactly these blocks."""
        for graph in sorted(self.digests.keys() - wanted.keys()):
            self._take_out(ox.NamedNode(graph), WHOLE)
            del self.digests[graph]
        for graph, blocks in wanted.items():
            node, before = ox.NamedNode(graph), self.digests.get(graph, {})
            for subject, digest in before.items():
                if subject not in blocks or blocks[subject].digest != digest:
                    self._take_out(node, subject)
            self._put_in(node, (block for subject, block in blocks.items() if before.get(subject) != block.digest))
            self.digests[graph] = {subject: block.digest for subject, block in blocks.items()}

    def _put_in(self, graph: ox.NamedNode, blocks: Iterable[Block]) -> None:
        """Put blocks into a graph. A triple that stands in another graph already is left there; tables give way to findings."""
        new: list[ox.Quad] = []
        described: dict[object, bool] = {}
        for triple in dict.fromkeys(triple for block in blocks for make in block.makes for triple in make()):
            subject = triple.subject
            if subject not in described:
                described[subject] = next(self.store.quads_for_pattern(subject, None, None), None) is not None
            if not described[subject] or not self._elsewhere(triple):
                new.append(ox.Quad(subject, triple.predicate, triple.object, graph))
        self.more += len(new)
        if len(new) > _FEW:
            self.store.bulk_extend(new)
        else:
            self.store.extend(new)

    def _elsewhere(self, triple: ox.Triple) -> bool:
        there = self.store.quads_for_pattern(triple.subject, triple.predicate, triple.object)
        return any(not str(one.graph_name).startswith("<" + names.GRAPH_TABLE) for one in there)

    def _take_out(self, graph: ox.NamedNode, subject: str) -> None:
        """Take a block out: what is said of the subject and of its parts, and the plain edge that a sponsorship makes."""
        if subject == WHOLE:
            self.more -= sum(1 for _ in self.store.quads_for_pattern(None, None, None, graph))
            self.store.remove_graph(graph)
            return
        node = ox.NamedNode(subject)
        parts = [quad.subject for name in _PARTS for quad in self.store.quads_for_pattern(None, name, node, graph)]
        ends = [self._one(node, name, graph) for name in (_DOCUMENT, _SPONSOR)]
        gone = {quad for part in (node, *parts) for quad in self.store.quads_for_pattern(part, None, None, graph)}
        gone = {quad for quad in gone if quad.predicate != _EDGE}  # of a document: that goes with the sponsorship
        if isinstance(ends[0], ox.NamedNode) and isinstance(ends[1], ox.NamedNode):
            gone.update(self.store.quads_for_pattern(ends[0], _EDGE, ends[1], graph))
        for quad in gone:
            self.store.remove(quad)
        self.more -= len(gone)

    def _one(self, subject: ox.NamedNode, predicate: ox.NamedNode, graph: ox.NamedNode) -> object:
        return next((quad.object for quad in self.store.quads_for_pattern(subject, predicate, None, graph)), None)
