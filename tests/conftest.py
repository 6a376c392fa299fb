"""Fixtures that many tests share: the graph of the shipped seeds, built once a session, and the index of names."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from graphkit.link import Index
from graphkit.model import SponsorshipClaim
from graphkit.store import Store, open_store

LOOPBACK = {"127.0.0.1", "::1", "localhost"}


@pytest.fixture(autouse=True)
def only_loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reaches a network: connections leave this machine's loopback only with an error."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: object) -> None:
        if isinstance(address, tuple) and str(address[0]) not in LOOPBACK and not str(address[0]).startswith("127."):
            raise OSError(f"a test tried to reach {address[0]}")
        connect(self, address)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", guarded)


@pytest.fixture(scope="session")
def index() -> Index:
    """The names of the reference data."""
    return Index.load()


@pytest.fixture(scope="session")
def seeds_graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a graph built from the shipped seeds."""
    from graphkit.pipeline import build

    folder = tmp_path_factory.mktemp("seeds") / "graph"
    build(folder=folder)
    return folder


@pytest.fixture(scope="session")
def seeds_store(seeds_graph: Path) -> Store:
    """The store of the graph built from the shipped seeds."""
    store = open_store(seeds_graph)
    assert isinstance(store, Store)
    return store


@pytest.fixture(scope="session")
def data_folder() -> Path:
    """The folder of real data for scale; tests that want it are skipped where it is not set."""
    value = os.environ.get("GRAPHKIT_DATA")
    if not value:
        pytest.skip("GRAPHKIT_DATA is not set: this test wants the real data for scale")
    return Path(value)


@pytest.fixture
def says() -> Callable[..., SponsorshipClaim]:
    """Make an invented claim of sponsorship with the fields that matter to a test."""

    def make(sponsor: str, *, source: str = "one.txt", start: int = 0, **fields: object) -> SponsorshipClaim:
        row: dict[str, object] = {"role": "sponsor", "entry": "original", "document": "A/C.1/88/L.5", "quote": "…", "rule": "test"}
        return SponsorshipClaim(source=source, start=start, end=start + 1, sponsor=sponsor, **(row | fields))  # type: ignore[arg-type]

    return make
