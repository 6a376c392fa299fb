"""Real SPARQL servers on loopback for the tests: Oxigraph's (package oxigraph) and Virtuoso (Debian's virtuoso-opensource-7)."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from graphkit.push import Target
from tests.served import free_port, wait_for

_INI = """[Database]
DatabaseFile = {place}/v.db
ErrorLogFile = {place}/v.log
LockFile = {place}/v.lck
TransactionFile = {place}/v.trx
xa_persistent_file = {place}/v.pxa
FileExtend = 200
MaxCheckpointRemap = 2000
[TempDatabase]
DatabaseFile = {place}/t.db
TransactionFile = {place}/t.trx
[Parameters]
ServerPort = {sql}
DirsAllowed = {place}
NumberOfBuffers = 20000
MaxDirtyBuffers = 15000
DisableUnixSocket = 1
SchedulerInterval = 0
[HTTPServer]
ServerPort = 127.0.0.1:{http}
ServerRoot = {place}
ServerThreads = 4
[SPARQL]
ResultSetMaxRows = 10000
MaxQueryCostEstimationTime = 400
MaxQueryExecutionTime = 60
"""


@dataclass(frozen=True)
class Remote:
    """A running store: its addresses, and what the environment must hold for changes."""

    to: Target
    env: dict[str, str]


def oxigraph() -> str:
    """Return the path of Oxigraph's server, or skip."""
    found = shutil.which("oxigraph") or shutil.which("oxigraph", path=str(Path(sys.executable).parent))
    return found or pytest.skip("Oxigraph's server is not installed (package oxigraph)")


@contextlib.contextmanager
def running_oxigraph(place: Path, union: bool = True, graph_store: bool = False) -> Iterator[Remote]:
    """Run Oxigraph's server."""
    port = free_port()
    command = [oxigraph(), "serve", "--location", str(place), "--bind", f"127.0.0.1:{port}", *(["--union-default-graph"] if union else [])]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        base = f"http://127.0.0.1:{port}"
        wait_for(base + "/query?query=ASK%7B%7D", process)
        yield Remote(Target(query=base + "/query", update=base + "/update", graphs=base + "/store" if graph_store else ""), {})
    finally:
        process.terminate()
        process.wait(20)


@contextlib.contextmanager
def running_virtuoso(place: Path) -> Iterator[Remote]:
    """Run Virtuoso; changes want its administrator by digest."""
    server = shutil.which("virtuoso-t")
    if not server:
        pytest.skip("Virtuoso is not installed (Debian's virtuoso-opensource-7)")
    place.mkdir(parents=True, exist_ok=True)
    sql, http = free_port(), free_port()
    (place / "v.ini").write_text(_INI.format(place=place, sql=sql, http=http))
    command = [server, "+foreground", "+configfile", str(place / "v.ini")]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=place, env={**os.environ})
    try:
        base = f"http://127.0.0.1:{http}"
        wait_for(base + "/sparql?query=ASK%7B%7D", process, 120)
        env = {"GRAPHKIT_USER": "dba", "GRAPHKIT_PASSWORD": "dba", "GRAPHKIT_AUTH": "digest"}
        yield Remote(Target(query=base + "/sparql", update=base + "/sparql-auth"), env)
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            process.kill()
