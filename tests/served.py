"""A small graph in a folder and an endpoint over it, for the tests of serving, remote stores and pushing."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pyoxigraph as ox

QUADS = """
@prefix snf: <https://w3id.org/snf/ontology#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix e: <http://example.org/> .
@prefix g: <http://example.org/graph/> .
g:one { e:a snf:code "AAA" ; rdfs:label "Aland <b>&" ; e:knows e:b . }
g:two { e:b snf:code "BBB" ; rdfs:label "Beland" ; e:knows e:c , e:a . }
g:many { %s }
"""


def folder_of(place: Path, trig: str | None = None, name: str = "one") -> Path:
    """Write a graph's folder with one published build and return it."""
    many = " ".join(f"e:n{i} e:next e:n{i + 1} ." for i in range(2000))
    build = place / "builds" / name
    build.mkdir(parents=True)
    store = ox.Store(str(build / "store"))
    store.bulk_load((trig if trig is not None else QUADS % many).encode(), format=ox.RdfFormat.TRIG)
    store.flush()
    del store
    (build / "manifest.json").write_text(json.dumps({"graph": name, "counts": {}}))
    (place / "current").write_text(name)
    return place


def free_port() -> int:
    """Return a port that is free now."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@dataclass
class Endpoint:
    """A running endpoint."""

    url: str
    process: subprocess.Popen[bytes]

    @property
    def sparql(self) -> str:
        return self.url + "/sparql"


def wait_for(url: str, process: subprocess.Popen[bytes], seconds: float = 60) -> None:
    """Wait until a server answers anything at all."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if process.poll() is not None:
            raise RuntimeError(f"the server ended with {process.returncode}")
        try:
            urllib.request.urlopen(url, timeout=5).close()
            return
        except urllib.error.HTTPError:
            return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError("the server did not begin")


@contextlib.contextmanager
def serving(folder: Path, *options: str) -> Iterator[Endpoint]:
    """Run ``graphkit serve`` on a free port of loopback."""
    port = free_port()
    command = [
        sys.executable,
        "-c",
        "from graphkit.cli import main; main()",
        "serve",
        "--graph",
        str(folder),
        "--port",
        str(port),
        *options,
    ]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for(f"http://127.0.0.1:{port}/health", process)
        yield Endpoint(f"http://127.0.0.1:{port}", process)
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            process.kill()


def alive(pid: int) -> bool:
    """Say whether a process runs."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
