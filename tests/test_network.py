"""Networks: counted independently, filtered as asked, plain values, the same numbers each time."""

from __future__ import annotations

from itertools import combinations

import networkx
import pytest

from graphkit.errors import NetworkError
from graphkit.network import KINDS, change, communities, core, network
from graphkit.network.pairs import pairs
from graphkit.store import Store
from tests.invented import invented

BEHIND = {  # what the invented graph says, without the member inferred through a group and without the group
    "X/1/1": {"AAA", "BBB", "CCC"},
    "X/2/2": {"AAA", "BBB", "DDD"},
    "X/3/3": {"DDD", "EEE"},
    "X/4/4": {"FFF"},
}


@pytest.fixture(scope="module")
def store() -> Store:
    return invented()


def shared(one: str, other: str) -> set[str]:
    return {code for code, who in BEHIND.items() if {one, other} <= who}


def test_weights_agree_with_counting_by_hand(store: Store) -> None:
    made = network(store, "sponsors")
    states = sorted(set().union(*BEHIND.values()))
    assert sorted(made) == states
    expected = {(a, b): shared(a, b) for a, b in combinations(states, 2) if shared(a, b)}
    assert {tuple(sorted(edge)) for edge in made.edges()} == set(expected)
    for (a, b), codes in expected.items():
        held = made.edges[a, b]
        of = {state: {code for code, who in BEHIND.items() if state in who} for state in (a, b)}
        assert held["documents"] == "; ".join(sorted(codes))
        assert held["count"] == held["weight"] == len(codes)
        assert held["jaccard"] == pytest.approx(len(codes) / len(of[a] | of[b]), abs=1e-6)
        assert held["newman"] == pytest.approx(sum(1 / (len(BEHIND[code]) - 1) for code in codes), abs=1e-6)


def test_pairs_count_doubles_once() -> None:
    found = list(pairs([("A", "x"), ("A", "x"), ("B", "x"), ("C", "y")]))
    assert [(p.first, p.second, p.count, p.jaccard, p.newman) for p in found] == [("A", "B", 1, 1.0, 1.0)]
    assert list(pairs([])) == []


def test_an_edge_begins_when_the_later_of_two_joined(store: Store) -> None:
    made = network(store, "sponsors")
    assert (made.edges["AAA", "BBB"]["first"], made.edges["AAA", "BBB"]["last"]) == ("2011", "2013")
    assert made.edges["AAA", "CCC"]["first"] == "2013"


@pytest.mark.parametrize(
    ("filters", "nodes", "edges"),
    [
        ({"on": "2012-06-01"}, {"AAA", "BBB"}, 1),
        ({"on": "2013-06-01"}, {"AAA", "BBB"}, 1),
        ({"on": "2013-06-01", "possible": True}, {"AAA", "BBB", "CCC", "DDD"}, 5),
        ({"on": "2014-01-01"}, {"AAA", "BBB", "CCC", "DDD"}, 5),
        ({"since": 2014}, {"DDD", "EEE", "FFF"}, 1),
        ({"until": "2012"}, {"AAA", "BBB"}, 1),
        ({"document": "X/3/3,X/4/4"}, {"DDD", "EEE", "FFF"}, 1),
        ({"document": "Draft on rules"}, {"AAA", "BBB", "CCC"}, 3),
        ({"entry": "later"}, {"CCC"}, 0),
        ({"role": "additional sponsor"}, {"CCC"}, 0),
        ({"divergent": False}, {"AAA", "BBB", "DDD", "EEE", "FFF"}, 4),
        ({"via": "yes"}, {"AAA", "BBB", "CCC", "DDD", "EEE", "FFF"}, 8),
        ({"document_kind": "letter"}, {"AAA", "BBB", "DDD", "FFF"}, 3),
        ({"topic": "norms"}, {"FFF"}, 0),
        ({"grade": 2}, set(), 0),
        ({"grade": "3"}, {"AAA", "BBB", "CCC", "DDD", "EEE", "FFF"}, 6),
    ],
)
def test_filters(store: Store, filters: dict[str, object], nodes: set[str], edges: int) -> None:
    made = network(store, "sponsors", **filters)
    assert set(made) == nodes
    assert made.number_of_edges() == edges
    for key in filters:
        assert key.replace("_", "-") in made.graph["query"]
    assert made.graph["query"] in made.graph["caption"]


def test_light_edges_are_hidden_and_counted_and_the_caption_says_so(store: Store) -> None:
    made = network(store, "sponsors", minimum=2)
    assert [tuple(sorted(edge)) for edge in made.edges()] == [("AAA", "BBB")]
    assert made.graph["hidden"] == 5
    assert "5 edges of a weight under 2 are hidden" in made.graph["caption"]
    assert "1 of members inferred through a group" in made.graph["caption"]
    assert "Phigia" in made.graph["isolated"]


def test_attributes_are_plain(store: Store) -> None:
    for kind in KINDS:
        made = network(store, kind)
        for held in (made.graph, *dict(made.nodes(data=True)).values(), *(values for _, _, values in made.edges(data=True))):
            assert all(type(value) in (str, int, float) for value in held.values()), kind


def test_voting_agreement_counts_what_is_recorded_for_both(store: Store) -> None:
    made = network(store, "votes", common=1)
    assert made.edges["AAA", "BBB"]["same"] == 2 and made.edges["AAA", "BBB"]["common"] == 3
    assert made.edges["CCC", "EEE"]["weight"] == 1.0
    assert not made.has_edge("EEE", "FFF")  # never recorded on the same text
    assert not made.has_edge("AAA", "DDD")  # never recorded alike
    assert network(store, "votes", document="X/1/1").edges["AAA", "BBB"]["weight"] == 1.0


def test_documents_and_topics(store: Store) -> None:
    made = network(store, "documents")
    assert made.is_directed()
    assert made.edges["X/2/2", "X/1/1"]["relation"] == "revises"
    topics = network(store, "states-topics")
    assert set(topics.edges()) == {("AAA", "topic:cooperation"), ("AAA", "topic:norms"), ("BBB", "topic:norms")}
    both = network(store, "states-documents")
    assert both.edges["CCC", "X/1/1"]["entry"] == "later" and both.edges["CCC", "X/1/1"]["divergent"] == 1


def test_change_between_two_periods(store: Store) -> None:
    rows = change(network(store, until=2012), network(store, since=2013))["edges"]
    assert {(row["first"], row["second"], row["where"]) for row in rows} == {
        ("AAA", "BBB", "both"),
        ("AAA", "DDD", "later"),
        ("BBB", "DDD", "later"),
        ("DDD", "EEE", "later"),
    }


def test_communities_at_several_resolutions_are_the_same_each_time(store: Store) -> None:
    made = network(store)
    table = communities(made)
    assert list(table) == ["node", "label", "r0.5", "r1", "r1.5", "r2"]
    assert table == communities(networkx.Graph(made))
    assert "Louvain" in made.graph["communities"] and "seed" in made.graph["communities"]
    assert set(core(made, 2)) == {"AAA", "BBB", "CCC", "DDD"}
    assert max(made.nodes, key=lambda node: made.nodes[node]["betweenness"]) == "DDD"


@pytest.mark.parametrize(
    ("kind", "filters", "words"),
    [
        ("sponsor", {}, "sponsors"),
        ("sponsors", {"sinc": 2011}, "since"),
        ("sponsors", {"document": "X/1/2"}, "X/./."),
        ("sponsors", {"on": "2012"}, "2012-06-01"),
        ("sponsors", {"role": "sponser"}, "sponsor"),
        ("sponsors", {"weight": "counts"}, "count"),
        ("sponsors", {"minimum": "many"}, "number"),
    ],
)
def test_what_is_unknown_is_named_with_the_nearest(store: Store, kind: str, filters: dict[str, object], words: str) -> None:
    with pytest.raises(NetworkError, match=words):
        network(store, kind, **filters)


def test_an_empty_graph_gives_an_empty_network() -> None:
    for kind in KINDS:
        assert len(network(Store.of([]), kind)) == 0
