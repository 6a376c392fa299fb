"""What the graph already says of votes and sponsorships, so that a table repeats no triple of the reference data or of another table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from pyoxigraph import QuerySolutions, Store

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
    def of(cls, store: Store) -> Known:
        """Ask a store, over all its graphs."""

        def rows(query: str) -> list[list[str | None]]:
            found = store.query(query, use_default_graph_as_union=True)
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
