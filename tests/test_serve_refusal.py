"""The endpoint fetches nothing: SERVICE is refused however it is written, and the processes that ask have no network."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from pathlib import Path

import httpx
import pyoxigraph as ox
import pytest

from graphkit.serve.refusal import check
from graphkit.serve.request import Refused
from tests.answering import answering
from tests.served import folder_of, serving

AWAY = "http://127.0.0.1:9/"
SERVED = [
    "SELECT * { SERVICE <AWAY> { ?s ?p ?o } }",
    "select * { service silent <AWAY> { ?s ?p ?o } }",
    "SELECT * { ?s ?p ?o OPTIONAL { { SELECT * { SERVICE ?o { ?a ?b ?c } } } } }",
    "SELECT * { S\\u0045RVICE <AWAY> { ?s ?p ?o } }",
    "SELECT * { ?s <http://example.org/\\u0061#> ?o . SERVICE <AWAY> { ?s ?p ?o } }",
    'ASK { ?s ?p "#" . SERVICE<AWAY>{ ?s ?p ?o } }',
    "ASK { FILTER(?a<?b) SERVICE<AWAY>{ ?s ?p ?o } }",
    "ASK { FILTER NOT EXISTS { SERVICE <AWAY> { ?s ?p ?o } } }",
    "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE <AWAY> { ?s ?p ?o } }",
    "PREFIX service: <AWAY> ASK { SERVICE service: { ?s ?p ?o } }",
    # escapes that are a quotation mark in one reading and a character of the string in the other
    'SELECT * { OPTIONAL { ?s ?p "\\u0022" . } SERVICE <AWAY> { ?s ?p ?o } OPTIONAL { ?a ?b "\\u0022" } }',
    "SELECT * { OPTIONAL { ?s ?p '\\u0027' . } SERVICE <AWAY> { ?s ?p ?o } OPTIONAL { ?a ?b '\\u0027' } }",
    'SELECT * { OPTIONAL { ?s ?p "a\\U00000022#" } SERVICE <AWAY> { ?s ?p ?o } }',
    'SELECT * { OPTIONAL { ?s ?p "\\u005C" } SERVICE <AWAY> { ?s ?p ?o } OPTIONAL { ?x ?y "a" } }',
    'SELECT * { OPTIONAL { ?s ?p <http://e/\\u0061#> } SERVICE <AWAY> { ?s ?p ?o } OPTIONAL { ?x ?y "\\u0022" } }',
    # without a space
    "SELECT * { SERVICEsilent<AWAY>{ ?s ?p ?o } }",
    "PREFIX x: <AWAY> SELECT * { SERVICEx:{ ?s ?p ?o } }",
    "PREFIX : <AWAY> SELECT * { SERVICE:{ ?s ?p ?o } }",
    "SELECT * { OPTIONAL { ?s ?p trueSERVICE<AWAY>{ ?s ?p ?o } } }",
    "SELECT * { OPTIONAL { ?s ?p 1SERVICE<AWAY>{ ?s ?p ?o } } }",
]
PLAIN = [
    'ASK { ?s ?p "SERVICE <http://example.org/> { }" }',
    "ASK { ?service ?p <http://example.org/SERVICE> } # SERVICE",
    "PREFIX service: <http://example.org/> ASK { ?s service:SERVICE ?o }",
    "ASK { ?s ?p '''a\nSERVICE <x> { }''' FILTER(?s != <http://example.org/#> ) }",
    'ASK { ?s ?p "LOAD <http://example.org/>", "INSERT DATA" }',
    'ASK { ?s ?p "x"@en-service }',
]


def refuse(*_: object) -> tuple[int, dict[str, str], bytes]:
    return 500, {}, b""


@pytest.mark.parametrize("query", SERVED)
def test_service_is_refused_however_it_is_written(query: str) -> None:
    with pytest.raises(Refused, match="fetches nothing"):
        check(query.replace("AWAY", AWAY))


def test_the_store_would_ask() -> None:
    """Some of these do reach out from the store: they are no idle cases."""
    reached = 0
    with answering(refuse) as (url, asked):
        for query in SERVED:
            asked.clear()
            try:
                found = ox.Store().query(query.replace("AWAY", url))
                _ = bool(found) if isinstance(found, ox.QueryBoolean) else list(found)
            except (OSError, SyntaxError, ValueError, RuntimeError):
                pass
            reached += bool(asked)
    assert reached >= 8


@pytest.mark.parametrize("query", PLAIN)
def test_a_word_in_a_string_a_name_or_a_comment_is_no_service(query: str) -> None:
    check(query)


def test_the_endpoint_asks_nobody(tmp_path: Path) -> None:
    with answering(refuse) as (url, asked), serving(folder_of(tmp_path / "g")) as one, httpx.Client(base_url=one.url, timeout=30) as client:
        assert {client.post("/sparql", data={"query": query.replace("AWAY", url)}).status_code for query in SERVED} == {400}
        assert {client.post("/sparql", data={"query": query}).status_code for query in PLAIN} == {200}
        assert asked == []


def test_a_process_that_is_secluded_reaches_nobody() -> None:
    code = """
from graphkit.serve.seclusion import seclude
import pyoxigraph as ox, sys
if not seclude(): sys.exit("cannot")
try: list(ox.Store().query("SELECT * { SERVICE <%s> { ?s ?p ?o } }" % sys.argv[1]))
except OSError as error: print("refused")
"""
    with answering(refuse) as (url, asked):
        done = subprocess.run([sys.executable, "-c", code, url], capture_output=True, text=True, check=False)
    if "cannot" in done.stderr:
        pytest.skip("a process cannot give up its network here")
    assert done.stdout.strip() == "refused" and asked == []


def test_reading_takes_no_longer_than_the_text() -> None:
    for text in ("a." * 5000, "a-." * 3333, "a:" + "." * 9000, "'''\\" * 2500, "<a" * 5000, "ASK { " + "?s ?p ?o . " * 900 + "} # service"):
        began = time.process_time()
        check(text)
        assert time.process_time() - began < 1, text[:10]


def test_a_query_that_takes_long_to_read_holds_up_nobody(tmp_path: Path) -> None:
    with serving(folder_of(tmp_path / "g"), "--timeout", "1") as one:
        long = threading.Thread(target=lambda: httpx.post(one.sparql, data={"query": "ASK { " + "a-." * 30_000}, timeout=30))
        long.start()
        time.sleep(0.1)
        began = time.monotonic()
        assert httpx.get(one.url + "/health", timeout=30).status_code == 200
        assert time.monotonic() - began < 1
        long.join()
