"""Remote stores: patience, deadlines, content types, credentials and paging, asked of servers on loopback."""

from __future__ import annotations

import time
import warnings
from typing import Any

import pyoxigraph as ox
import pytest

from graphkit import __version__
from graphkit.errors import QueryError, RemoteError
from graphkit.remote import CutWarning, RemoteStore
from graphkit.remote.ordering import order, sort
from graphkit.remote.paging import modifiers
from graphkit.remote.wire import Wire, plain, retry_after
from tests.answering import Answer, answering

INTEGER = "http://www.w3.org/2001/XMLSchema#integer"
YES = b'{"head": {}, "boolean": true}'


def json_of(rows: list[int], variable: str = "n") -> bytes:
    cells = ",".join(f'{{"{variable}": {{"type": "literal", "datatype": "{INTEGER}", "value": "{row}"}}}}' for row in rows)
    return f'{{"head": {{"vars": ["{variable}"]}}, "results": {{"bindings": [{cells}]}}}}'.encode()


RESULTS = {"Content-Type": "application/sparql-results+json"}


def test_it_says_who_asks_and_for_what() -> None:
    with answering(lambda *_: (200, RESULTS, YES)) as (url, seen):
        assert RemoteStore(url).ask("ASK {}") is True
    assert all(one["user-agent"] == f"graphkit/{__version__}" for one in seen)
    assert "application/sparql-results+json" in seen[-1]["accept"]


def test_it_waits_as_told_and_asks_again() -> None:
    turns: list[float] = []

    def answer(_: Any, __: str) -> tuple[int, dict[str, str], bytes]:
        turns.append(time.monotonic())
        return (429, {"Retry-After": "1"}, b"slow down") if len(turns) == 1 else (200, RESULTS, YES)

    with answering(answer) as (url, _):
        assert RemoteStore(url).ask("ASK {}")
    assert turns[1] - turns[0] >= 1


def test_it_does_not_wait_beyond_reason() -> None:
    with answering(lambda *_: (503, {"Retry-After": "86400"}, b"")) as (url, seen):
        began = time.monotonic()
        with pytest.raises(RemoteError, match="86400 seconds of patience") as caught:
            RemoteStore(url).ask("ASK {}")
    assert time.monotonic() - began < 2 and len(seen) == 1
    assert (caught.value.parts["status"], caught.value.parts["wait"]) == (503, 86400)


def test_retry_after_may_be_a_date() -> None:
    from email.utils import formatdate

    assert 3 < retry_after(formatdate(time.time() + 5, usegmt=True), 0) <= 5
    assert retry_after("Sun, 06 Nov 1994 08:49:37 GMT", 9) == 0
    assert retry_after("soon", 9) == 9 and retry_after(None, 9) == 9 and retry_after("7", 9) == 7


def test_the_deadline_holds_against_a_server_that_drips() -> None:
    def answer(handler: Any, _: str) -> tuple[int, dict[str, str], bytes]:
        handler.send_response(200)
        handler.send_header("Content-Type", RESULTS["Content-Type"])
        handler.send_header("Content-Length", "100")
        handler.end_headers()
        for _ in range(50):
            handler.wfile.write(b" ")
            handler.wfile.flush()
            time.sleep(0.2)
        return 200, {}, b""

    with answering(answer) as (url, _):
        began = time.monotonic()
        with pytest.raises(RemoteError, match="within 1 seconds"):
            RemoteStore(url, deadline=1).ask("ASK {}")
        assert time.monotonic() - began < 2


@pytest.mark.parametrize(
    ("headers", "body", "words"),
    [
        ({"Content-Type": "text/html"}, b"<html>Please set a user agent", "text/html.*Please set a user agent"),
        (RESULTS, b"not json", "not json"),
        ({}, b"", "no content type"),
    ],
)
def test_an_answer_that_is_none_is_said(headers: dict[str, str], body: bytes, words: str) -> None:
    with answering(lambda *_: (200, headers, body)) as (url, _), pytest.raises(RemoteError, match=words):
        RemoteStore(url).ask("ASK {}")


def test_a_fault_of_the_query_is_a_query_error() -> None:
    with answering(lambda *_: (400, {}, b"line 1: bad")) as (url, _), pytest.raises(QueryError, match="line 1: bad"):
        RemoteStore(url).ask("ASK {}")


def test_nobody_there() -> None:
    with pytest.raises(RemoteError, match="cannot be reached"):
        RemoteStore("http://127.0.0.1:9/sparql").ask("ASK {}")


def test_credentials_come_from_the_environment_and_stand_in_no_message(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GRAPHKIT_USER", "ann")
    monkeypatch.setenv("GRAPHKIT_PASSWORD", "geheim")
    with answering(lambda *_: (401, {}, b"who?")) as (url, seen):
        with pytest.raises(RemoteError, match="GRAPHKIT_USER") as caught:
            RemoteStore(url.replace("127", "u:secret@127", 1)).ask("ASK {}")
        wire = Wire(url.replace("127", "u:secret@127", 1))
    assert seen[0]["authorization"].startswith("Basic ")
    for text in (str(caught.value), repr(caught.value.parts), repr(wire.__dict__), wire.url):
        assert "geheim" not in text and "secret" not in text
    assert plain("http://u:p@host/x") == "http://host/x"


def test_credentials_do_not_follow_to_another_host(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GRAPHKIT_TOKEN", "geheim")
    with answering(lambda *_: (200, RESULTS, YES)) as (other, elsewhere):
        with answering(lambda *_: (302, {"Location": other}, b"")) as (url, seen):
            RemoteStore(url).ask("ASK {}")
    assert seen[0]["authorization"] == "Bearer geheim"
    assert "authorization" not in elsewhere[0]


@pytest.mark.parametrize("code", [301, 302, 307, 308])
def test_a_query_is_posted_again_where_a_redirect_leads(code: int) -> None:
    asked: list[str] = []

    def elsewhere(handler: Any, query: str) -> tuple[int, dict[str, str], bytes]:
        asked.append(f"{handler.command} {query}")
        return 200, RESULTS, YES

    with answering(elsewhere) as (other, _), answering(lambda *_: (code, {"Location": other}, b"")) as (url, _):
        assert RemoteStore(url).ask("ASK { ?s ?p 7 }")
    assert all(one.startswith("POST ") for one in asked) and "?p 7" in asked[-1]


def test_credentials_are_for_one_host_and_never_for_less_than_tls() -> None:
    from graphkit.remote.wire import _for

    assert _for("https://h/a", "https://h/b") and _for("http://h/a", "https://h/a")
    assert not _for("https://h/a", "http://h/a") and not _for("https://h/a", "https://i/a") and not _for("http://h:1/a", "http://h:2/a")


def test_all_pages_of_an_answer_share_one_deadline() -> None:
    pages = limited(100_000, 1000)

    def slowly(handler: Any, query: str) -> tuple[int, dict[str, str], bytes]:
        time.sleep(0.25)
        return pages(handler, query)

    with answering(slowly) as (url, seen):
        began = time.monotonic()
        with pytest.raises(RemoteError, match="within 1 seconds"):
            RemoteStore(url, deadline=1).select("SELECT ?n { ?s ?p ?n } ORDER BY ?n")
        assert time.monotonic() - began < 2 and len(seen) <= 5


def test_a_graph_shows_no_password() -> None:
    import graphkit

    with answering(lambda *_: (200, RESULTS, YES)) as (url, _):
        assert "secret" not in repr(graphkit.open(url.replace("127", "u:secret@127", 1)))


def limited(total: int, limit: int) -> Answer:
    """A server with so many rows that gives no more than the limit at once."""

    def answer(_: Any, query: str) -> tuple[int, dict[str, str], bytes]:
        import re

        if query.startswith("ASK"):
            return 200, RESULTS, YES
        start = int(m[1]) if (m := re.search(r"OFFSET (\d+)", query)) else 0
        size = min(limit, int(m[1]) if (m := re.search(r"LIMIT (\d+)", query)) else limit)
        return 200, RESULTS, json_of(list(range(total))[start : start + size])

    return answer


@pytest.mark.parametrize("total", [999, 1000, 1001, 2000, 3500])
def test_an_ordered_answer_is_fetched_page_by_page(total: int) -> None:
    with answering(limited(total, 1000)) as (url, _), warnings.catch_warnings():
        warnings.simplefilter("error")
        rows = list(RemoteStore(url).select("SELECT ?n { ?s ?p ?n } ORDER BY ?n").rows)
    assert [int(row[0].value) for row in rows if row[0] is not None] == list(range(total))


def test_an_answer_that_cannot_be_joined_is_warned_of() -> None:
    with answering(limited(1500, 1000)) as (url, _), pytest.warns(CutWarning, match="1,000 rows"):
        assert len(list(RemoteStore(url).select("SELECT ?n { ?s ?p ?n }").rows)) == 1000


def test_a_round_number_of_rows_is_no_cut() -> None:
    with answering(limited(1000, 5000)) as (url, _), warnings.catch_warnings():
        warnings.simplefilter("error")
        assert len(list(RemoteStore(url).select("SELECT ?n { ?s ?p ?n }").rows)) == 1000
        assert len(list(RemoteStore(url).select("SELECT ?n { ?s ?p ?n } LIMIT 1000").rows)) == 1000


def test_the_words_after_the_pattern() -> None:
    assert modifiers("SELECT ?a { SELECT ?a { ?a ?b ?c } ORDER BY ?a LIMIT 1 }") == set()
    assert modifiers("SELECT ?a { ?a ?b 'LIMIT' } ORDER BY ?a # LIMIT") == {"ORDER"}
    assert modifiers("SELECT ?a { ?a ?b ?c } LIMIT 5 VALUES ?a { 1 }") >= {"LIMIT"}


def test_the_order_of_a_query() -> None:
    assert order("SELECT ?a { { SELECT ?b { } ORDER BY ?b } } ORDER BY DESC(?n) ?a LIMIT 5") == [("n", True), ("a", False)]
    assert order("SELECT ?a { ?a ?b ?c } ORDER BY LCASE(?a)") is None and order("SELECT ?a { ?a ?b ?c }") is None
    rows: list[tuple[ox.Literal | None, ...]] = [(ox.Literal("b"),), (ox.Literal("B"),), (None,), (ox.Literal(10),), (ox.Literal(9),)]
    assert [str(row[0]).partition("^")[0] for row in sort(rows, ("a",), [("a", False)])] == ["None", '"9"', '"10"', '"B"', '"b"']
