"""A Dask cluster that already exists: a real scheduler and two workers, one of them killed half way; the same bytes come out."""

from __future__ import annotations

import hashlib
import os
import signal
from pathlib import Path

import pytest

from graphkit.pipeline import build
from graphkit.store import Store, open_store

distributed = pytest.importorskip("distributed", reason="Dask is not installed (extra 'cluster')")


def prints(place: Path) -> dict[str, str]:
    store = open_store(place)
    assert isinstance(store, Store) and store.build is not None
    return {
        name: hashlib.sha256((store.build / name).read_bytes()).hexdigest() for name in ("claims.jsonl", "findings.jsonl", "manifest.json")
    }


@pytest.mark.slow
def test_a_worker_killed_half_way_costs_nothing(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for number in range(40):
        text = (
            f"Statement of Norway, number {number}.\n\n"
            + f"Norway and Chile submitted a draft resolution (A/C.1/73/L.{number + 1}) in 2018. States should cooperate. " * 20
        )
        (tmp_path / "in" / f"s{number:02}.txt").write_text(text)
    build([tmp_path / "in"], tmp_path / "alone")
    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, processes=True, host="127.0.0.1", dashboard_address=None) as cluster:
        with distributed.Client(cluster) as client:
            victim = next(iter(cluster.workers.values()))

            first = victim.pid

            def kill(name: str, number: int, total: int) -> None:
                if number == total // 4:
                    os.kill(first, signal.SIGKILL)

            report = build([tmp_path / "in"], tmp_path / "cluster", executor=client.get_executor(retries=3), progress=kill)
            assert first not in {worker.pid for worker in cluster.workers.values()}
    assert report.digested == 40
    assert prints(tmp_path / "cluster") == prints(tmp_path / "alone")
