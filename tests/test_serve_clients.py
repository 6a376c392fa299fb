"""Real clients of the endpoint: SPARQLWrapper, rdflib's SPARQLStore, curl, pandas, and the editor in Chromium."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.served import Endpoint, folder_of, serving

QUERY = "SELECT ?s ?c { ?s <https://w3id.org/snf/ontology#code> ?c } ORDER BY ?c"


@pytest.fixture(scope="module")
def endpoint(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Endpoint]:
    with serving(folder_of(tmp_path_factory.mktemp("served"))) as one:
        yield one


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_sparqlwrapper(endpoint: Endpoint, method: str) -> None:
    from SPARQLWrapper import JSON, TURTLE, XML, SPARQLWrapper

    wrapper = SPARQLWrapper(endpoint.sparql)
    wrapper.setMethod(method)
    wrapper.setQuery(QUERY)
    wrapper.setReturnFormat(JSON)
    rows = wrapper.queryAndConvert()["results"]["bindings"]  # type: ignore[index, call-overload]
    assert [row["c"]["value"] for row in rows] == ["AAA", "BBB"]
    wrapper.setReturnFormat(XML)
    assert "AAA" in wrapper.queryAndConvert().toxml()  # type: ignore[union-attr]
    wrapper.setQuery("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o . ?s <https://w3id.org/snf/ontology#code> ?c }")
    wrapper.setReturnFormat(TURTLE)
    assert b"AAA" in wrapper.queryAndConvert()  # type: ignore[operator]


def test_rdflib(endpoint: Endpoint) -> None:
    from rdflib import Graph
    from rdflib.plugins.stores.sparqlstore import SPARQLStore

    rows = list(Graph(SPARQLStore(endpoint.sparql, method="POST")).query(QUERY))
    assert [str(row[1]) for row in rows] == ["AAA", "BBB"]  # type: ignore[index]


def test_curl(endpoint: Endpoint) -> None:
    curl = shutil.which("curl") or pytest.skip("curl is not installed")
    command = [curl, "-s", "-G", endpoint.sparql, "-H", "Accept: text/csv", "--data-urlencode", f"query={QUERY}"]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert said.splitlines()[0] == "s,c" and "AAA" in said


def test_our_own_remote_store(endpoint: Endpoint) -> None:
    from graphkit.remote import RemoteStore

    rows = RemoteStore(endpoint.sparql).select(QUERY).rows
    assert [row[1].value for row in rows if row[1] is not None] == ["AAA", "BBB"]


def test_pandas_reads_the_address_of_a_question(seeds_graph: Path) -> None:
    import pandas

    with serving(seeds_graph) as one:
        frame = pandas.read_csv(f"{one.url}/query/cosponsors.csv?document=A/66/359", keep_default_na=False)
        assert "sponsor" in frame.columns and "CHN" in set(frame["sponsor"])
        page = subprocess.run(["curl", "-s", f"{one.url}/query/cosponsors?document=A/66/359"], capture_output=True, text=True, check=False)
        assert "<table" in page.stdout


def test_the_editor_in_a_browser(endpoint: Endpoint) -> None:
    chromium = shutil.which("chromium") or pytest.skip("Chromium is not installed")
    playwright = pytest.importorskip("playwright.sync_api")
    flags = [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ]
    with playwright.sync_playwright() as play:
        browser = play.chromium.launch(executable_path=chromium, args=flags)
        page = browser.new_page()
        asked: list[str] = []
        faults: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
        page.goto(endpoint.url + "/editor")
        page.fill("#query", "SELECT ?l { ?s <http://www.w3.org/2000/01/rdf-schema#label> ?l } ORDER BY ?l")
        page.keyboard.press("Control+Enter")
        page.wait_for_selector("#answer td")
        assert page.locator("#answer td").all_inner_texts() == ["Aland <b>&", "Beland"]
        page.fill("#query", "SELECT * {")
        page.click("#ask button:not([type])")
        page.locator("#status:has-text('not SPARQL')").wait_for()
        page.fill("#query", "CONSTRUCT WHERE { <http://example.org/a> ?p ?o }")
        page.click("#ask button:not([type])")
        page.wait_for_selector("#answer pre")
        browser.close()
    assert all(url.startswith(endpoint.url) for url in asked)
    assert [fault for fault in faults if "400" not in fault] == []
