"""The endpoint under load: fifty clients at once, with slow, huge and broken queries among the good ones.

$GRAPHKIT_LOAD_GRAPH names a further graph, such as one with the votes; $GRAPHKIT_LOAD_REPORT a file for what was measured.
"""

from __future__ import annotations

import os
import threading
import time
from collections import Counter
from pathlib import Path

import httpx
import pytest

from tests.served import Endpoint, folder_of, serving

SMALL = (
    "SELECT ?s ?c { ?s <https://w3id.org/snf/ontology#code> ?c } ORDER BY ?c",
    "SELECT (COUNT(*) AS ?n) { ?s <http://example.org/next> ?o }",
    "ASK { <http://example.org/n5> <http://example.org/next>/<http://example.org/next> ?o }",
    "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o FILTER(?s = <http://example.org/a>) }",
)
REAL = (
    "SELECT ?s ?c { ?s <https://w3id.org/snf/ontology#code> ?c } ORDER BY ?c LIMIT 100",
    "/query/cosponsors.csv?document=A/66/359",
    "SELECT (COUNT(*) AS ?n) { ?s a <https://w3id.org/snf/ontology#Sponsorship> }",
    "DESCRIBE <https://w3id.org/snf/id/document/A-66-359>",
    "/query/votes-compared?first=A/RES/73/27&second=A/RES/73/266",
    "ASK { ?s <https://w3id.org/snf/ontology#sponsoredBy>/<https://w3id.org/snf/ontology#code> 'KAZ' }",
)
SLOW = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?a != ?d && ?d != ?g) }"
HUGE = "SELECT * { ?a ?b ?c . ?d ?e ?f }"
BROKEN = "SELECT * { ?a ?b "
LIMIT = 2.0
EASED = 70.0  # seconds after which processes that are not needed are gone


def memory(pid: int) -> int:
    """Return the memory of a process and its children in MiB."""
    total = 0
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            fields = (entry / "stat").read_text().rpartition(")")[2].split()
            if int(entry.name) == pid or int(fields[1]) == pid:
                total += int(fields[21]) * os.sysconf("SC_PAGESIZE")
        except (OSError, IndexError):
            continue
    return total >> 20


class Clients:
    """Fifty threads that ask until the time is up, and what came back."""

    def __init__(self, endpoint: Endpoint, seconds: float, good: tuple[str, ...]) -> None:
        self.endpoint = endpoint
        self.questions = good
        self.until = time.monotonic() + seconds
        self.found: Counter[tuple[str, int]] = Counter()
        self.slow: list[float] = []
        self.faults: list[str] = []
        self.good: list[float] = []
        self.lock = threading.Lock()

    def ask(self, kind: str, questions: tuple[str, ...]) -> None:
        with httpx.Client(base_url=self.endpoint.url, timeout=60) as client:
            turn = 0
            while time.monotonic() < self.until:
                began = time.monotonic()
                try:
                    asked = questions[turn % len(questions)]
                    answer = client.get(asked) if asked.startswith("/") else client.post("/sparql", data={"query": asked})
                    status, said = answer.status_code, answer.text
                    ran = float(answer.headers.get("server-timing", "query;dur=0").rpartition("=")[2]) / 1000
                except httpx.HTTPError as error:
                    status, said, ran = 0, repr(error), 0.0
                taken = time.monotonic() - began
                turn += 1
                with self.lock:
                    self.found[kind, status] += 1
                    if kind == "good" and status != 200:
                        self.faults.append(f"{taken:.2f} s: {said}")
                    if kind == "slow":
                        self.slow.append(ran)  # from its begin to its end; the time in line depends on the machine
                    elif kind == "good":
                        self.good.append(taken)

    def run(self) -> int:
        kinds = [("good", self.questions)] * 38 + [("slow", (SLOW,))] * 4 + [("huge", (HUGE,))] * 4 + [("broken", (BROKEN,))] * 4
        threads = [threading.Thread(target=self.ask, args=one) for one in kinds]
        for thread in threads:
            thread.start()
        most = 0
        while any(thread.is_alive() for thread in threads):
            most = max(most, memory(self.endpoint.process.pid))
            time.sleep(0.5)
        return most


@pytest.mark.slow
@pytest.mark.parametrize("which", ["small", "seeds", "further"])
def test_fifty_clients(which: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    further = os.environ.get("GRAPHKIT_LOAD_GRAPH")
    if which == "further" and not further:
        pytest.skip("GRAPHKIT_LOAD_GRAPH is not set: it names a further graph to be asked")
    folder = (
        folder_of(tmp_path / "g")
        if which == "small"
        else request.getfixturevalue("seeds_graph")
        if which == "seeds"
        else Path(further or "")
    )
    seconds = float(os.environ.get("GRAPHKIT_LOAD_SECONDS", "60"))
    with serving(folder, "--timeout", str(LIMIT), "--max-answer", "4", "--memory", "512") as endpoint:
        before = memory(endpoint.process.pid)
        clients = Clients(endpoint, seconds, SMALL if which == "small" else REAL)
        most = clients.run()
        health = httpx.get(endpoint.url + "/health").json()
        assert health["queries"]["running"] == 0
        until = time.monotonic() + EASED
        while (after := memory(endpoint.process.pid)) > before + 200 and time.monotonic() < until:
            time.sleep(1)
    good, slow = sorted(clients.good), sorted(clients.slow)
    counts = ", ".join(f"{kind} {status}: {count}" for (kind, status), count in sorted(clients.found.items()))
    report = (
        f"{which}, {seconds:g} s: {counts}; "
        f"good ones median {good[len(good) // 2]:.2f} s, 95 of 100 within {good[len(good) * 95 // 100]:.2f} s; "
        f"slow ones ended after {slow[0]:.2f} to {slow[-1]:.2f} s; memory {before} MiB before, {most} at most, {after} after\n"
    )
    if place := os.environ.get("GRAPHKIT_LOAD_REPORT"):
        with Path(place).open("a", encoding="utf-8") as file:
            file.write(report)
    assert not clients.faults, (len(clients.faults), clients.faults[:5], report)
    assert {status for kind, status in clients.found if kind == "slow"} == {503}, report
    assert {status for kind, status in clients.found if kind == "huge"} <= {413, 503}, report
    assert {status for kind, status in clients.found if kind == "broken"} == {400}, report
    assert max(clients.slow) < LIMIT + 1.0, report
    assert most < 3000 and after <= before + 200, report
