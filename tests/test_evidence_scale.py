"""What leads back to a sentence does not grow with the votes loaded beside it. Processor time: a busy machine does not fail it."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pyoxigraph as ox
import pytest

from graphkit.graph import Graph
from graphkit.names import ID, PREFIXES
from graphkit.store import Store

VOTES = 30_000


def votes() -> Iterator[ox.Quad]:
    graph = ox.NamedNode("https://w3id.org/snf/graph/table/invented")

    def snf(name: str) -> ox.NamedNode:
        return ox.NamedNode(PREFIXES["snf"] + name)

    for number in range(VOTES):
        vote = ox.NamedNode(f"{ID}vote/invented-{number}")
        yield ox.Quad(vote, ox.NamedNode(PREFIXES["rdf"] + "type"), snf("Vote"), graph)
        yield ox.Quad(vote, snf("voter"), ox.NamedNode(f"{ID}state/{('KAZ', 'NOR')[number % 2]}"), graph)
        yield ox.Quad(vote, snf("inCount"), ox.NamedNode(f"{ID}vote-count/invented-{number // 200}"), graph)
        yield ox.Quad(vote, snf("supportedBy"), ox.NamedNode(f"{ID}source/invented"), graph)


@pytest.fixture(scope="module")
def graph(seeds_store: Store) -> Graph:
    store = ox.Store()
    store.bulk_extend(seeds_store.quads_store)
    store.bulk_extend(votes())
    return Graph(Store(store))


def test_the_sentences_about_two_names(graph: Graph, seeds_store: Store) -> None:
    graph.evidence("CHN", "A/66/359")
    began = time.process_time()
    found = graph.evidence("KAZ", "A/66/359")
    assert time.process_time() - began < 1
    assert [one.iri for one in found] == [one.iri for one in Graph(seeds_store).evidence("KAZ", "A/66/359")]


def test_the_quotations_beside_a_table(graph: Graph, seeds_store: Store) -> None:
    result = graph.run("votes-compared", first="A/RES/73/27", second="A/RES/73/266")
    began = time.process_time()
    page = result.to_html(500)
    assert len(result) > 100 and time.process_time() - began < 0.25
    assert page == Graph(seeds_store).run("votes-compared", first="A/RES/73/27", second="A/RES/73/266").to_html(500)
    cosponsors = graph.run("cosponsors", document="A/66/359")
    assert any("co-sponsoring" in quote for quote in cosponsors.quotes(10))
