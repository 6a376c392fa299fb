"""States joined by how often they are recorded with the same vote. Agreement in votes is what it says, and no more."""

from __future__ import annotations

import networkx

from graphkit.network.caption import caption
from graphkit.network.days import bounds, within
from graphkit.network.facts import Dataset, Things, first, properties, rows
from graphkit.network.filters import Filters
from graphkit.network.measures import measure
from graphkit.network.states import attributes

CHOICES = ("yes", "no", "abstain")


def votes(store: Dataset, things: Things, filters: Filters) -> networkx.Graph[str]:
    """Return States joined by voting agreement: of the votes recorded for both, the share in which both are recorded alike.

    Edge attributes: weight (the share), same, common. ``common`` is the least number of common votes (0: half of all, at most ten).
    An absent row says nothing: "no vote recorded" counts neither as agreement nor against it.
    """
    import numpy
    from scipy.sparse import csr_array

    counts = _counts(store, things, filters)
    cast = _cast(store, things, counts)
    states = sorted({state for state, _ in cast})
    ballots = sorted({count for _, count in cast})
    row, column = {s: i for i, s in enumerate(states)}, {c: i for i, c in enumerate(ballots)}
    shape = (len(states), len(ballots))
    same = numpy.zeros((len(states), len(states)))
    every = csr_array(shape)
    for choice in CHOICES:
        held = sorted((row[s], column[c]) for (s, c), value in cast.items() if value == choice)
        matrix = csr_array((numpy.ones(len(held)), ([r for r, _ in held], [c for _, c in held])), shape=shape)
        same += (matrix @ matrix.T).toarray()
        every = every + matrix
    common = (every @ every.T).toarray()
    network: networkx.Graph[str] = networkx.Graph()
    for code, attribute in attributes(store, things, states, filters.on or filters.until).items():
        network.add_node(code, **attribute, votes=int(common[row[code], row[code]]))
    hidden = 0
    least = filters.common or max(1, min(10, len(ballots) // 2))
    for i, one in enumerate(states):
        for j in range(i + 1, len(states)):
            if common[i, j] < least or not same[i, j]:
                continue
            share = round(float(same[i, j] / common[i, j]), 6)
            if share < filters.minimum:
                hidden += 1
                continue
            network.add_edge(one, states[j], weight=share, same=int(same[i, j]), common=int(common[i, j]))
    measure(network, filters.resolution)
    isolated = "; ".join(network.nodes[node]["label"] for node in sorted(network) if not network.degree(node))
    network.graph.update(kind="votes", title="States joined by recorded votes alike", hidden=hidden, left_out="", isolated=isolated)
    words = (
        f"Weight: share of the votes recorded for both (at least {least}) in which both are recorded alike; "
        "no vote recorded counts neither way."
    )
    caption(network, store, filters, f"{len(ballots)} votes", words)
    return network


_FEW = 300  # vote counts up to which asking for each is faster than reading every vote once


def _cast(store: Dataset, things: Things, counts: set[str]) -> dict[tuple[str, str], str]:
    """Return (State, vote count) -> choice. Of many votes each property is read by itself: a join of three costs twice as much."""
    if len(counts) <= _FEW:
        values = " ".join(f"<{count}>" for count in sorted(counts))
        query = f"SELECT ?w ?k ?n WHERE {{ VALUES ?n {{ {values} }} ?v snf:inCount ?n ; snf:voter ?w ; snf:choice ?k }}"
        found = rows(store, query)
    else:
        belongs = {vote: count for vote, count in rows(store, "SELECT ?v ?n WHERE { ?v snf:inCount ?n }") if count in counts}
        voters = {vote: voter for vote, voter in rows(store, "SELECT ?v ?w WHERE { ?v snf:voter ?w }") if vote in belongs}
        choices = rows(store, "SELECT ?v ?k WHERE { ?v snf:choice ?k }")
        found = ((voters[vote], choice, belongs[vote]) for vote, choice in choices if vote in voters)
    return {(things.code(voter), str(count)): things.code(choice) for voter, choice, count in found if things.is_state(voter)}


def _counts(store: Dataset, things: Things, filters: Filters) -> set[str]:
    """Return the IRIs of the vote counts that the filters let in."""
    kept = set()
    for iri, held in properties(store, "VoteCount", only=("document", "body", "date", "notBefore", "notAfter")).items():
        begins = (first(held, "notBefore"), first(held, "notAfter"))
        if begins == (None, None):
            begins = bounds(first(held, "date"))
        if (
            (not filters.document or things.code(first(held, "document")) in filters.document)
            and (filters.body is None or things.code(first(held, "body")) == filters.body)
            and within(begins, filters.since, filters.until) is not False
        ):
            kept.add(iri)
    return kept
