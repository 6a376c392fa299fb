"""Which format an answer comes in: the one that a client's Accept header weighs most."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlencode

import httpx
import pytest

from tests.served import folder_of, serving


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    with serving(folder_of(tmp_path_factory.mktemp("served"))) as one, httpx.Client(base_url=one.url, timeout=30) as client:
        yield client


def get(client: httpx.Client, query: str, accept: str) -> httpx.Response:
    return client.get("/sparql?" + urlencode({"query": query}), headers={"Accept": accept})


@pytest.mark.parametrize(
    ("header", "media"),
    [
        ("application/sparql-results+xml;q=0.5, text/csv", "text/csv"),
        ("text/*", "text/xml"),
        ("application/json;q=0, */*;q=0.1", "application/sparql-results+json"),
        ("*/*", "application/sparql-results+json"),
        ("application/sparql-results+json, application/json;q=0.9, */*;q=0.8", "application/sparql-results+json"),  # as Jena asks
        (
            "application/x-binary-rdf-results-table;q=0.8, text/boolean, text/tab-separated-values;q=0.8, application/sparql-results+xml",
            "application/sparql-results+xml",
        ),
    ],
)
def test_negotiation_takes_the_heaviest(client: httpx.Client, header: str, media: str) -> None:
    assert get(client, "SELECT * {}", header).headers["content-type"].split(";")[0] == media


def test_nothing_acceptable_is_406(client: httpx.Client) -> None:
    assert get(client, "ASK {}", "image/png").status_code == 406
    assert get(client, "DESCRIBE <http://example.org/a>", "text/csv").status_code == 406
