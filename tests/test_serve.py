"""The endpoint beside the protocol: its limits, its pages, health, version, and how it stops."""

from __future__ import annotations

import json
import signal
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.served import Endpoint, folder_of, serving

SLOW = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?a != ?d && ?d != ?g) }"
HUGE = "SELECT * { ?a ?b ?c . ?d ?e ?f }"
MEMORY = "SELECT ?a ?d { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?d ?a ?g LIMIT 5"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return folder_of(tmp_path_factory.mktemp("served"))


@pytest.fixture(scope="module")
def endpoint(folder: Path) -> Iterator[Endpoint]:
    options = (
        "--timeout",
        "1.5",
        "--max-answer",
        "1",
        "--max-query",
        "2000",
        "--memory",
        "400",
        "--max-running",
        "3",
        "--max-waiting",
        "4",
    )
    with serving(folder, *options) as one:
        yield one


@pytest.fixture
def client(endpoint: Endpoint) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=endpoint.url, timeout=30) as one:
        yield one


def ask(client: httpx.Client, query: str) -> httpx.Response:
    return client.post("/sparql", data={"query": query})


def test_a_slow_query_ends_at_its_limit_and_the_others_do_not_notice(client: httpx.Client, endpoint: Endpoint) -> None:
    slow: list[tuple[httpx.Response, float]] = []

    def lasting() -> None:
        with httpx.Client(base_url=endpoint.url, timeout=30) as own:
            began = time.monotonic()
            slow.append((ask(own, SLOW), time.monotonic() - began))

    threads = [threading.Thread(target=lasting) for _ in range(2)]
    for thread in threads:
        thread.start()
    time.sleep(0.3)
    for _ in range(20):
        began = time.monotonic()
        assert ask(client, "ASK {}").json()["boolean"] is True
        assert time.monotonic() - began < 1.4
    for thread in threads:
        thread.join()
    for found, seconds in slow:
        assert found.status_code == 503 and "time limit of 1.5 seconds" in found.text
        ran = float(found.headers["server-timing"].rpartition("=")[2]) / 1000
        assert 1.5 <= ran < 2.5 and seconds < 6


def test_a_huge_answer_is_refused(client: httpx.Client) -> None:
    found = ask(client, HUGE)
    assert found.status_code == 413 and "LIMIT" in found.text


def test_a_query_that_takes_too_much_memory_ends_alone(client: httpx.Client) -> None:
    found = ask(client, MEMORY)
    assert found.status_code == 503
    assert ask(client, "ASK {}").status_code == 200


def test_a_long_query_is_refused(client: httpx.Client) -> None:
    assert ask(client, "ASK { # " + "x" * 2000 + "\n}").status_code == 413
    assert client.post("/sparql", content=b"x" * 3_000_000, headers={"Content-Type": "application/sparql-query"}).status_code == 413


@pytest.mark.slow
def test_more_than_can_run_and_wait_are_turned_away(endpoint: Endpoint) -> None:
    found: list[int] = []

    def one() -> None:
        with httpx.Client(base_url=endpoint.url, timeout=60) as own:
            answer = ask(own, SLOW)
            found.append(answer.status_code)
            if "Too many" in answer.text:
                assert int(answer.headers["retry-after"]) > 0

    threads = [threading.Thread(target=one) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [503] * 12


def test_the_fixed_cost_is_small(client: httpx.Client) -> None:
    for _ in range(5):
        ask(client, "ASK {}")
    times = []
    for _ in range(50):
        began = time.perf_counter()
        ask(client, "ASK {}")
        times.append(time.perf_counter() - began)
    assert sorted(times)[5] < 0.010  # the machine may be busy with other things


def test_health_and_version(client: httpx.Client) -> None:
    from graphkit import __version__

    health = client.get("/health").json()
    assert health["status"] == "ok" and health["queries"]["running"] == 0
    assert client.get("/version").json() == {"graphkit": __version__, "build": "one"}


def test_on_loopback_only_its_own_names_are_answered(client: httpx.Client) -> None:
    assert client.get("/health", headers={"Host": "attacker.example"}).status_code == 400
    assert client.get("/health", headers={"Host": "localhost"}).status_code == 200


def test_questions_have_pages_and_addresses(client: httpx.Client) -> None:
    from graphkit.query import names

    home = client.get("/")
    assert home.status_code == 200 and "default-src 'none'" in home.headers["content-security-policy"]
    for name in names():
        assert f'href="/query/{name}"' in home.text
    page = client.get(f"/query/{names()[0]}")
    assert page.headers["content-type"].startswith("text/html") and "<form" in page.text


def test_what_a_question_does_not_know_is_said(client: httpx.Client) -> None:
    from graphkit.query import names

    assert client.get("/query/no-such-question.csv").status_code == 404
    found = client.get(f"/query/{names()[0]}.csv?nosuch=1")
    assert found.status_code == 400 and "nosuch" in found.text
    assert client.get(f"/query/{names()[0]}.exe").status_code == 404
    assert client.get(f"/query/{names()[0]}.csv?known=2012").status_code == 400


def test_what_is_shown_is_escaped(client: httpx.Client) -> None:
    from graphkit.query import saved

    name = next(n for n in ("cosponsors", *_names()) if saved(n).parameters)
    parameter = saved(name).parameters[0].name
    page = client.get(f"/query/{name}", params={parameter: '"><script>alert(1)</script>'})
    assert "<script>alert(1)" not in page.text and "&lt;script&gt;" in page.text
    editor = client.get("/editor", params={"query": "</textarea><script>alert(1)</script>"})
    assert "<script>alert(1)" not in editor.text


def _names() -> tuple[str, ...]:
    from graphkit.query import names

    return names()


def test_pages_need_nothing_from_elsewhere(client: httpx.Client) -> None:
    import re

    for path in ("/", "/editor", "/static/style.css", "/static/editor.js"):
        text = client.get(path).text
        assert not re.search(r"""(?:src|href|url|import)\s*[=(]\s*["']?(?:https?:)?//""", text), path


def test_static_files_stay_in_their_folder(client: httpx.Client) -> None:
    for path in ("/static/../routes.py", "/static/%2e%2e/routes.py", "/pages/..%2f..%2fetc%2fpasswd"):
        assert client.get(path).status_code in (404, 503, 500)


def test_a_newer_build_is_taken_up(tmp_path: Path) -> None:
    folder = folder_of(tmp_path / "g", "<http://e.org/a> <http://e.org/b> 1 .")
    query = {"query": "SELECT ?o { ?s ?p ?o }"}
    with serving(folder) as one, httpx.Client(base_url=one.url) as client:
        assert client.post("/sparql", data=query).json()["results"]["bindings"][0]["o"]["value"] == "1"
        folder_of_next(folder, "<http://e.org/a> <http://e.org/b> 2 .")
        assert client.post("/sparql", data=query).json()["results"]["bindings"][0]["o"]["value"] == "2"


def folder_of_next(folder: Path, trig: str) -> None:
    import pyoxigraph as ox

    build = folder / "builds" / "two"
    build.mkdir()
    store = ox.Store(str(build / "store"))
    store.bulk_load(trig.encode(), format=ox.RdfFormat.TRIG)
    store.flush()
    del store
    (build / "manifest.json").write_text(json.dumps({"graph": "two"}))
    (folder / "current").write_text("two")


def test_a_query_ends_when_its_client_goes_away(client: httpx.Client, endpoint: Endpoint) -> None:
    with pytest.raises(httpx.ReadTimeout):
        httpx.post(endpoint.sparql, data={"query": SLOW}, timeout=0.5)
    until = time.monotonic() + 0.8  # less than the query's own limit
    while client.get("/health").json()["queries"]["running"]:
        assert time.monotonic() < until
        time.sleep(0.02)


@pytest.mark.slow
def test_it_stops_when_told_and_leaves_no_process(folder: Path) -> None:
    import subprocess

    with serving(folder, "--timeout", "60") as one:
        answers: list[httpx.Response] = []
        busy = threading.Thread(target=lambda: answers.append(httpx.post(one.sparql, data={"query": SLOW}, timeout=60)))
        busy.start()
        time.sleep(1)
        own = subprocess.run(
            ["ps", "-o", "pid=", "--ppid", str(one.process.pid)], capture_output=True, text=True, check=False
        ).stdout.split()
        began = time.monotonic()
        one.process.send_signal(signal.SIGTERM)
        one.process.wait(15)
        busy.join()
        assert time.monotonic() - began < 12 and one.process.returncode == 0
    assert answers[0].status_code == 503 and "stopped" in answers[0].text
    left = subprocess.run(["ps", "-o", "pid=", "-p", ",".join(own) or "0"], capture_output=True, text=True, check=False).stdout.split()
    assert not left


def test_there_must_be_a_graph(tmp_path: Path) -> None:
    from graphkit.errors import StoreError
    from graphkit.serve import application

    with pytest.raises(StoreError, match="graphkit build"):
        application(tmp_path)
