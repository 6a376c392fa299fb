"""The cases of the W3C's test suite for the SPARQL 1.1 Protocol that apply to a service that only reads.

https://www.w3.org/2009/sparql/docs/tests/data-sparql11/protocol/. The graphs are our own, since the suite prepares its data by updates.
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlencode

import httpx
import pyoxigraph as ox
import pytest

from tests.served import Endpoint, folder_of, serving

FORM = {"Content-Type": "application/x-www-form-urlencoded"}
DIRECT = {"Content-Type": "application/sparql-query"}
ONE, TWO = "http://example.org/graph/one", "http://example.org/graph/two"
IN_ONE = "ASK { <http://example.org/a> <http://example.org/knows> <http://example.org/b> }"
IN_TWO = "ASK { <http://example.org/b> <http://example.org/knows> <http://example.org/c> }"


@pytest.fixture(scope="module")
def endpoint(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Endpoint]:
    with serving(folder_of(tmp_path_factory.mktemp("served"))) as one:
        yield one


@pytest.fixture
def client(endpoint: Endpoint) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=endpoint.url, timeout=30) as one:
        yield one


def get(client: httpx.Client, fields: list[tuple[str, str]], accept: str = "") -> httpx.Response:
    return client.get("/sparql?" + urlencode(fields), headers={"Accept": accept} if accept else None)


def direct(client: httpx.Client, query: str, fields: list[tuple[str, str]]) -> httpx.Response:
    return client.post("/sparql?" + urlencode(fields), content=query, headers=DIRECT)


def form(client: httpx.Client, query: str, fields: list[tuple[str, str]]) -> httpx.Response:
    return client.post("/sparql", content=urlencode([("query", query), *fields]), headers=FORM)


def values(found: httpx.Response, variable: str) -> list[str]:
    return [row[variable]["value"] for row in found.json()["results"]["bindings"]]


def test_query_get(client: httpx.Client) -> None:
    found = get(client, [("query", "ASK {}")])
    assert found.status_code == 200 and found.json()["boolean"] is True


def test_query_post_form(client: httpx.Client) -> None:
    found = client.post("/sparql", content="query=ASK%20%7B%7D", headers=FORM)
    assert found.status_code == 200 and found.json()["boolean"] is True


def test_query_post_direct(client: httpx.Client) -> None:
    found = client.post("/sparql", content="ASK {}", headers=DIRECT)
    assert found.status_code == 200 and found.json()["boolean"] is True


@pytest.mark.parametrize("media", ["application/sparql-query; charset=UTF-8", "Application/SPARQL-Query"])
def test_media_types_are_read_as_the_standard_writes_them(client: httpx.Client, media: str) -> None:
    assert client.post("/sparql", content="ASK {}", headers={"Content-Type": media}).status_code == 200


def test_query_dataset_default_graph(client: httpx.Client) -> None:
    assert get(client, [("query", IN_ONE), ("default-graph-uri", ONE)]).json()["boolean"] is True
    assert get(client, [("query", IN_TWO), ("default-graph-uri", ONE)]).json()["boolean"] is False


def test_query_dataset_default_graphs_get(client: httpx.Client) -> None:
    fields = [("default-graph-uri", ONE), ("default-graph-uri", TWO)]
    assert get(client, [("query", IN_ONE), *fields]).json()["boolean"] is True
    assert get(client, [("query", IN_TWO), *fields]).json()["boolean"] is True


def test_query_dataset_default_graphs_post(client: httpx.Client) -> None:
    both = [("default-graph-uri", ONE), ("default-graph-uri", TWO)]
    for query in (IN_ONE, IN_TWO):
        assert direct(client, query, both).json()["boolean"] is True
        assert form(client, query, both).json()["boolean"] is True
    assert form(client, IN_TWO, both[:1]).json()["boolean"] is False


NAMED = "SELECT ?g { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g ORDER BY ?g"
TWO_NAMED = [("named-graph-uri", ONE), ("named-graph-uri", TWO)]


def test_query_dataset_named_graphs_get(client: httpx.Client) -> None:
    assert values(get(client, [("query", NAMED), *TWO_NAMED]), "g") == [ONE, TWO]
    assert values(get(client, [("query", NAMED), TWO_NAMED[1]]), "g") == [TWO]


def test_query_dataset_named_graphs_post(client: httpx.Client) -> None:
    assert values(direct(client, NAMED, TWO_NAMED), "g") == [ONE, TWO]
    assert values(form(client, NAMED, TWO_NAMED), "g") == [ONE, TWO]


def test_query_dataset_named_graphs_leave_the_default_graph_empty(client: httpx.Client) -> None:
    assert get(client, [("query", "ASK { ?s ?p ?o }"), *TWO_NAMED]).json()["boolean"] is False
    assert get(client, [("query", "ASK { GRAPH ?g { ?s ?p ?o } }"), ("default-graph-uri", ONE)]).json()["boolean"] is False
    assert get(client, [("query", "ASK { ?s ?p ?o }"), ("default-graph-uri", "http://example.org/none")]).json()["boolean"] is False


def test_query_dataset_full(client: httpx.Client) -> None:
    query = "SELECT ?g ?o { ?x <http://example.org/knows> ?o GRAPH ?g { ?s <http://example.org/knows> <http://example.org/c> } }"
    dataset = [("default-graph-uri", ONE), ("named-graph-uri", ONE), ("named-graph-uri", TWO)]
    for found in (get(client, [("query", query), *dataset]), direct(client, query, dataset), form(client, query, dataset)):
        assert values(found, "g") == [TWO] and values(found, "o") == ["http://example.org/b"]


def test_query_multiple_dataset(client: httpx.Client) -> None:
    """The dataset of the protocol wins over that of the query."""
    query = f"ASK FROM <{TWO}> {{ <http://example.org/a> <http://example.org/knows> <http://example.org/b> }}"
    dataset = [("default-graph-uri", ONE)]
    for found in (get(client, [("query", query), *dataset]), direct(client, query, dataset), form(client, query, dataset)):
        assert found.json()["boolean"] is True
    assert get(client, [("query", query)]).json()["boolean"] is False


def test_the_query_may_name_its_dataset_itself(client: httpx.Client) -> None:
    for graph, held in ((ONE, True), (TWO, False)):
        assert direct(client, IN_ONE.replace("ASK", f"ASK FROM <{graph}>"), []).json()["boolean"] is held
        assert direct(client, f"ASK FROM NAMED <{graph}> {{ GRAPH ?g {IN_ONE[4:]} }}", []).json()["boolean"] is held
    assert direct(client, IN_ONE[:-1] + 'FILTER("FROM" != "from") }', []).json()["boolean"] is True


def test_without_a_dataset_all_graphs_are_one(client: httpx.Client) -> None:
    query = IN_ONE[:-1] + " . <http://example.org/b> <http://example.org/knows> <http://example.org/c> }"
    assert get(client, [("query", query)]).json()["boolean"] is True


@pytest.mark.parametrize(
    "media", ["application/sparql-results+json", "application/sparql-results+xml", "text/csv", "text/tab-separated-values"]
)
def test_query_content_type_select(client: httpx.Client, media: str) -> None:
    found = get(client, [("query", "SELECT (1 AS ?one) {}")], media)
    assert found.status_code == 200 and found.headers["content-type"].split(";")[0] == media
    assert "one" in found.text and "1" in found.text


@pytest.mark.parametrize("media", ["application/sparql-results+json", "application/sparql-results+xml"])
def test_query_content_type_ask(client: httpx.Client, media: str) -> None:
    found = get(client, [("query", "ASK {}")], media)
    assert found.headers["content-type"].split(";")[0] == media and "true" in found.text


GRAPHS = ["text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml"]


@pytest.mark.parametrize("media", GRAPHS)
def test_query_content_type_construct(client: httpx.Client, media: str) -> None:
    assert (
        len(triples(get(client, [("query", "CONSTRUCT { ?s ?p ?o } WHERE { ?s <http://example.org/knows> ?o ; ?p ?o }")], media), media))
        == 3
    )


@pytest.mark.parametrize("media", GRAPHS)
def test_query_content_type_describe(client: httpx.Client, media: str) -> None:
    assert len(triples(get(client, [("query", "DESCRIBE <http://example.org/a>")], media), media)) == 3


def triples(found: httpx.Response, media: str) -> set[ox.Triple]:
    """Return what an answer says, when it is of that media type."""
    assert found.status_code == 200 and found.headers["content-type"].split(";")[0] == media
    kind = ox.RdfFormat.from_media_type(media)
    assert kind is not None
    return {quad.triple for quad in ox.parse(found.content, format=kind)}


def test_bad_query_method(client: httpx.Client) -> None:
    for method in ("PUT", "DELETE", "PATCH"):
        assert client.request(method, "/sparql?query=ASK%7B%7D").status_code == 405


def test_bad_multiple_queries(client: httpx.Client) -> None:
    assert client.post("/sparql?query=ASK%7B%7D", content="query=ASK%7B%7D", headers=FORM).status_code == 400
    assert get(client, [("query", "ASK {}"), ("query", "SELECT * {}")]).status_code == 400
    assert client.post("/sparql", content="query=ASK%7B%7D&query=ASK%7B%7D", headers=FORM).status_code == 400
    assert client.post("/sparql?query=ASK%7B%7D", content="ASK {}", headers=DIRECT).status_code == 400


def test_bad_query_wrong_media_type(client: httpx.Client) -> None:
    assert client.post("/sparql", content="ASK {}", headers={"Content-Type": "text/plain"}).status_code == 415


def test_bad_query_missing_form_type(client: httpx.Client) -> None:
    assert client.post("/sparql", content="query=ASK%20%7B%7D").status_code == 415


def test_bad_query_missing_direct_type(client: httpx.Client) -> None:
    assert client.post("/sparql", content="ASK {}").status_code == 415


def test_bad_query_non_utf8(client: httpx.Client) -> None:
    utf16 = {"Content-Type": "application/sparql-query; charset=UTF-16"}
    assert client.post("/sparql", content="ASK {}".encode("utf-16"), headers=utf16).status_code == 415
    assert client.post("/sparql", content=b'ASK { ?s ?p "\xff" }', headers=DIRECT).status_code == 400
    assert client.post("/sparql", content="query=ASK%7B%7D%FF", headers=FORM).status_code == 400
    assert client.get("/sparql?query=ASK%7B%7D%FF").status_code == 400


def test_bad_query_syntax(client: httpx.Client) -> None:
    for found in (get(client, [("query", "ASK { ?s ?p }")]), direct(client, "ASK { ?s ?p }", []), form(client, "ASK { ?s ?p }", [])):
        assert found.status_code == 400 and "1:" in found.text and found.headers["content-type"].startswith("text/plain")


def test_an_empty_field_is_no_missing_one(client: httpx.Client) -> None:
    assert get(client, [("query", "")]).status_code == 400
    assert get(client, [("other", "1")]).status_code == 400
    assert client.post("/sparql", content="other=1", headers=FORM).status_code == 400
    assert client.post("/sparql", content="", headers=DIRECT).status_code == 400


@pytest.mark.parametrize("update", ["INSERT DATA { <a:a> <a:b> <a:c> }", "CLEAR ALL", "LOAD <http://example.org/>", "DROP ALL"])
def test_updates_are_not_taken(client: httpx.Client, update: str) -> None:
    direct = client.post("/sparql", content=update, headers={"Content-Type": "application/sparql-update"})
    form = client.post("/sparql", content=urlencode({"update": update}), headers=FORM)
    query = get(client, [("query", update)])
    assert [one.status_code for one in (direct, form, query)] == [403, 403, 400]
    assert all("read-only" in one.text for one in (direct, form, query))
    assert get(client, [("query", "ASK { <a:a> <a:b> <a:c> }")]).json()["boolean"] is False


def test_service_description(client: httpx.Client) -> None:
    found = client.get("/sparql", headers={"Accept": "text/turtle"})
    assert found.status_code == 200 and found.headers["content-type"].startswith("text/turtle")
    assert "SPARQL11Query" in found.text and "UnionDefaultGraph" in found.text
    assert client.get("/sparql", headers={"Accept": "application/ld+json"}).headers["content-type"] == "application/ld+json"


def test_head_has_no_body(client: httpx.Client) -> None:
    found = client.head("/sparql?query=ASK%7B%7D")
    assert found.status_code == 200 and not found.content
