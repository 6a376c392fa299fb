"""What a person waits for: a saved query, the command line, the import. Processor time, so that a busy machine does not fail it."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from graphkit import query as queries
from graphkit.graph import Graph, open
from tests.competency import compare

FILES = sorted((Path(__file__).parent / "competency").glob("*/*.csv"))

pytestmark = pytest.mark.bench


@pytest.fixture(scope="module")
def graph(seeds_graph: Path) -> Graph:
    opened = open(seeds_graph)
    opened.run("cosponsors", document="A/66/359")
    return opened


def spent(code: str) -> float:
    """Return the processor seconds of Python code in a process of its own."""
    import resource

    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", code], check=True, stdout=subprocess.DEVNULL, cwd=Path(__file__).parent.parent)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


@pytest.mark.parametrize("path", [path for path in FILES if path.stem != "known"], ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_saved_query_answers_in_50_ms(graph: Graph, path: Path) -> None:
    parameters = compare.read(path).parameters
    times = []
    for _ in range(3):
        began = time.process_time()
        graph.run(path.parent.name, **parameters)
        times.append(time.process_time() - began)
    assert min(times) < 0.05


def test_every_query_is_measured() -> None:
    assert {path.parent.name for path in FILES} == set(queries.names())


def test_the_command_answers_in_a_second(seeds_graph: Path) -> None:
    words = ["graphkit", "query", "cosponsors", "document=A/66/359", "--graph", str(seeds_graph)]
    assert min(spent(f"import sys; sys.argv = {words!r}\nfrom graphkit.cli import main; main()") for _ in range(2)) < 1


def test_the_import_takes_less_than_300_ms() -> None:
    bare = min(spent("pass") for _ in range(2))
    assert min(spent("import graphkit") for _ in range(2)) - bare < 0.3
