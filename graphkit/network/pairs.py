"""Pairs that share something, by a sparse matrix product (0.2 s where the self-join in SPARQL takes seconds)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pair:
    """Two members (codes, in order) and the weights of what they share."""

    first: str
    second: str
    count: int
    jaccard: float
    newman: float


def pairs(belongings: Iterable[tuple[str, str]]) -> Iterator[Pair]:
    """Yield every two members that share at least one item, sorted. ``belongings`` are (member, item); doubles count once.

    count: shared items. jaccard: shared items over all items of either (Jaccard 1901). newman: the sum over shared items of 1/(n-1), where
    n members share the item, so that a long list joins its members less (M. E. J. Newman, Phys. Rev. E 64, 016132, 2001).
    """
    import numpy
    from scipy.sparse import csr_array, triu

    held = sorted(set(belongings))
    members = sorted({member for member, _ in held})
    items = sorted({item for _, item in held})
    row = {member: place for place, member in enumerate(members)}
    column = {item: place for place, item in enumerate(items)}
    shape = (len(members), len(items))
    if not held:
        return
    places = ([row[member] for member, _ in held], [column[item] for _, item in held])
    matrix = csr_array((numpy.ones(len(held)), places), shape=shape)
    sizes = numpy.asarray(matrix.sum(axis=0)).ravel()
    totals = numpy.asarray(matrix.sum(axis=1)).ravel()
    each = numpy.where(sizes > 1, 1.0 / numpy.maximum(sizes - 1, 1), 0.0)
    counts = triu(matrix @ matrix.T, k=1).tocoo()
    divided = triu((matrix * each) @ matrix.T, k=1).tocoo()
    shares = dict(zip(zip(divided.row.tolist(), divided.col.tolist(), strict=True), divided.data.tolist(), strict=True))
    for a, b, count in sorted(zip(counts.row.tolist(), counts.col.tolist(), counts.data.tolist(), strict=True)):
        union = totals[a] + totals[b] - count
        yield Pair(members[a], members[b], int(count), round(float(count / union), 6), round(float(shares.get((a, b), 0.0)), 6))
