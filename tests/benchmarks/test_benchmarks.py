"""The ratios that are promised, each measured in one run against its peer."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks.__main__ import run
from tests.benchmarks.cases import CASES

# name -> peer -> the least ratio of the peer's time to ours
PROMISED = {
    "load": {"Oxigraph's bulk load": 1 / 2.5, "rdflib": 2.0},
    "questions": {"rdflib": 2.0},
    "pairs": {"SPARQL self-join": 10.0},
    "validation": {"pyshacl, whole": 20.0},
    "export": {"rdflib": 2.0},
}


@pytest.mark.bench
@pytest.mark.parametrize("name", sorted(PROMISED))
def test_what_is_promised(name: str) -> None:
    for case, side, found, ratio in run([name]):
        assert not isinstance(found, str) or found.startswith("ended"), (case, side, found)
        if side in PROMISED[name] and ratio is not None:
            assert ratio >= PROMISED[name][side], (side, found)


@pytest.mark.bench
def test_validation_finds_what_pyshacl_finds(tmp_path: Path) -> None:
    sides = CASES["validation"].sides
    found = [work(prepare(tmp_path), tmp_path) for prepare, work in sides.values()]
    assert len(sides) == 3 and len(found[0]) > 900
    assert all(one == found[0] for one in found)


def test_every_benchmark_has_a_peer() -> None:
    assert all(len(case.sides) > 1 for case in CASES.values())
