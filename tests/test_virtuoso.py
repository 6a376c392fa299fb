"""Virtuoso, with the limits that Debian gives it: the saved questions finish and give the same tables as on the folder."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from graphkit import data
from graphkit import query as queries
from graphkit.graph import Graph, open
from graphkit.push import push
from graphkit.remote import RemoteStore
from graphkit.remote.virtuoso import planned, truths
from graphkit.store import Store
from tests.competency import compare
from tests.remotes import running_virtuoso

WITHIN = 15.0  # seconds a question
DAYS = ("2011-09-12", "2012-06-01", "2013-06-01", "2014-06-01")
STAR = "?a <p:1> ?b ; <p:2> ?c ; <p:3> ?d ; <p:4> ?e ; <p:5> ?f . ?b <p:6> ?g . ?c <p:7> ?h . ?d <p:8> ?i . ?e <p:9> ?j . ?f <p:10> ?k"


def asked() -> list[tuple[str, dict[str, Any]]]:
    """The saved questions with the values of their tests, those with a day also on other days, and without what may be left out."""
    found: list[tuple[str, dict[str, Any]]] = []
    for path in sorted((Path(__file__).parent / "competency").glob("*/*.csv")):
        name, given = path.parent.name, compare.read(path).parameters
        saved = queries.saved(name)
        if "known" not in given:
            found.append((name, given))
            if saved.parameter("on"):
                found += [(name, {**given, "on": day}) for day in DAYS]
            found.append((name, {p.name: given[p.name] for p in saved.parameters if p.required and p.name in given}))
    questions = json.loads((data.folder("queries") / "questions.json").read_text("utf-8"))
    return found + [(one["query"], one["parameters"]) for one in questions]


@pytest.fixture(scope="module")
def here(seeds_graph: Path) -> Graph:
    return open(seeds_graph)


def test_few_patterns_stay_as_they_are() -> None:
    few = "SELECT ?a { ?a <p:1> ?b ; <p:2> ?c . ?b <p:3> ?d OPTIONAL { ?a <p:4> ?e } }"
    assert planned(few) == few
    assert planned("CONSTRUCT { ?a <p:0> ?b } WHERE { " + STAR + " }").startswith("CONSTRUCT")


def test_many_patterns_keep_their_order() -> None:
    assert planned(f"SELECT ?a {{ {STAR} }}") == f'DEFINE sql:select-option "order"\nSELECT ?a {{ {STAR} }}'
    own = f'DEFINE sql:select-option "hash" SELECT ?a {{ {STAR} }}'
    assert planned(own) == own


def test_what_has_two_ways_stands_apart() -> None:
    ways = f"SELECT ?a {{ ?a <p:x>|<p:y> ?z . {STAR} . FILTER(?a != ?b) {{ ?a <p:q> 1.5 }} UNION {{ ?a <p:r> '.' }} }} LIMIT 5"
    text = planned(ways)
    inner = text[text.index("{ SELECT * WHERE {") : text.index("} } ?a <p:x>|<p:y> ?z .")]
    assert "|" not in inner and all(f"<p:{n}>" in inner for n in range(1, 11))
    assert text.endswith("FILTER(?a != ?b) { ?a <p:q> 1.5 } UNION { ?a <p:r> '.' } } LIMIT 5")


@pytest.mark.parametrize("name", queries.names())
def test_what_is_planned_means_the_same(name: str, here: Graph) -> None:
    for other, given in asked():
        if other == name:
            text = queries.bind(queries.saved(name), given, here.world).text
            sent = planned(text).removeprefix('DEFINE sql:select-option "order"\n')
            assert sorted(map(str, here.store.select(sent).rows)) == sorted(map(str, here.store.select(text).rows))


def test_truth_values_of_a_query() -> None:
    assert truths("SELECT ?a { BIND(COALESCE(?x, false) AS ?a) BIND(COUNT(?b) AS ?n) BIND(EXISTS { ?s ?p ?o } AS ?e) }") == {"a", "e"}
    assert truths("SELECT ?d { ?s snf:divergent ?d ; snf:row ?r }") == {"d"}
    assert truths('SELECT ?c { BIND(COALESCE(STR(?x), "") <= STR(?y) AS ?c) BIND(IF(?x < ?y, 1, 2) AS ?n) }') == {"c"}


@pytest.fixture(scope="module")
def there(seeds_store: Store, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Graph]:
    with running_virtuoso(tmp_path_factory.mktemp("virtuoso") / "v") as remote, pytest.MonkeyPatch.context() as patch:
        for name, value in remote.env.items():
            patch.setenv(name, value)
        push(seeds_store, remote.to, deadline=900)
        yield Graph(RemoteStore(remote.to.query, deadline=WITHIN))


@pytest.mark.slow
@pytest.mark.parametrize("name", queries.names())
def test_the_saved_questions_give_the_same_tables(name: str, here: Graph, there: Graph) -> None:
    for other, given in asked():
        if other == name:
            assert there.run(name, **given).to_csv() == here.run(name, **given).to_csv(), given


@pytest.mark.slow
def test_more_rows_than_it_gives_at_once(here: Graph, there: Graph) -> None:
    query = "SELECT ?s ?p { ?s ?p ?o FILTER(STRSTARTS(STR(?s), 'https://w3id.org/snf/id/')) } ORDER BY ?s ?p"
    assert len(list(there.store.select(query).rows)) == len(list(here.store.select(query).rows)) > 20_000


@pytest.mark.slow
def test_sentences_and_networks_are_the_same(here: Graph, there: Graph) -> None:
    for name in ("A/66/359", "KAZ", "SCO", "A/RES/73/27"):
        assert there.show(name).to_text() == here.show(name).to_text()
    ours, theirs = here.evidence("KAZ", "A/66/359"), there.evidence("KAZ", "A/66/359")
    assert [(one.iri, one.quote) for one in ours] == [(one.iri, one.quote) for one in theirs]
    assert sorted(there.network("sponsors", since=2011).edges) == sorted(here.network("sponsors", since=2011).edges)
