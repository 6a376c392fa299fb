"""What the graph already says of votes and sponsorships, so that a table repeats no triple of the reference data or of another table."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from pyoxigraph import BlankNode, DefaultGraph, NamedNode, QuerySolutions, Store

from graphkit import names
from graphkit.names import SNF

_VOTES = f"""SELECT ?count ?voter ?choice ?row {{
  ?vote <{SNF}inCount> ?count ; <{SNF}voter> ?voter ; <{SNF}choice> ?choice OPTIONAL {{ ?vote <{SNF}row> ?row }} }}"""
_COUNTS = f"""SELECT ?count ?yes ?no ?abstain {{
  ?count a <{SNF}VoteCount> OPTIONAL {{ ?count <{SNF}yes> ?yes ; <{SNF}no> ?no ; <{SNF}abstain> ?abstain }} }}"""
_DOCUMENTS = f"SELECT ?document {{ ?document a <{SNF}Document> }}"
_ACTS = f"SELECT ?act {{ ?act a <{SNF}Act> }}"
_SPONSORSHIPS = f"SELECT ?one ?role {{ ?one a <{SNF}Sponsorship> ; <{SNF}role> ?role }}"


@dataclass(frozen=True, slots=True)
class Known:
    """IRIs in strings. ``votes``: count -> voter -> choice, and whether a table gave it. ``counts``: count -> yes, no, abstentions."""

    votes: Mapping[str, Mapping[str, tuple[str, bool]]] = field(default_factory=dict)
    counts: Mapping[str, tuple[int, int, int] | None] = field(default_factory=dict)
    documents: frozenset[str] = frozenset()
    acts: frozenset[str] = frozenset()
    sponsorships: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, store: Store, tables: Sequence[str] = ()) -> Known:
        """Ask the reference data and the findings of a store, and the graphs of these tables."""
        graphs: list[NamedNode | BlankNode | DefaultGraph] = [
            NamedNode(iri) for iri in (names.GRAPH_REFERENCE, names.GRAPH_FINDINGS, *map(names.table_graph, tables))
        ]

        def rows(query: str) -> list[list[str | None]]:
            found = store.query(query, default_graph=graphs)
            assert isinstance(found, QuerySolutions)
            return [[getattr(row[v], "value", None) for v in found.variables] for row in found]

        votes: dict[str, dict[str, tuple[str, bool]]] = {}
        for count, voter, choice, row in rows(_VOTES):
            votes.setdefault(str(count), {})[str(voter)] = (str(choice), row is not None)
        counts = {str(c): (int(y), int(n), int(a)) if y and n and a else None for c, y, n, a in rows(_COUNTS)}
        return cls(
            votes,
            counts,
            frozenset(str(row[0]) for row in rows(_DOCUMENTS)),
            frozenset(str(row[0]) for row in rows(_ACTS)),
            {str(one): str(role) for one, role in rows(_SPONSORSHIPS)},
        )

    def digest(self, touched: Collection[str]) -> str:
        """Return a checksum of what is known of these things: where it is the same, a table says the same."""
        parts = [f"{iri} {sorted(self.votes[iri].items())}" for iri in touched if iri in self.votes]
        parts += [f"{iri} {self.counts[iri]}" for iri in touched if iri in self.counts]
        parts += [f"{iri} {self.sponsorships[iri]}" for iri in touched if iri in self.sponsorships]
        parts += [iri for iri in touched if iri in self.documents or iri in self.acts]
        return hashlib.sha256("\n".join(sorted(parts)).encode()).hexdigest()
