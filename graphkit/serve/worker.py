"""The process that answers queries: one at a time, from standard input to standard output, until it is ended.

Run as ``python -m graphkit.serve.worker BUILD ANSWER_BYTES MEMORY_BYTES warm|cold``. A message is its length in four bytes, then JSON.
An answer is a JSON head, then the body, each with its length in eight bytes.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import struct
import sys
from functools import cache
from pathlib import Path
from typing import Any, BinaryIO

import pyoxigraph as ox

from graphkit.names import PREFIXES
from graphkit.query.sparql import chooses
from graphkit.serve.accept import GRAPHS, TABLES
from graphkit.serve.refusal import check
from graphkit.serve.request import Refused

SHOWN = 500  # rows of a question's page; its CSV has all
_OPEN: list[ox.Store] = []


class TooLarge(Exception):
    """The answer passes the limit."""


class Bounded(io.BytesIO):
    """A buffer that takes so many bytes and no more."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self.most = most

    def write(self, data: Any, /) -> int:
        """Keep bytes. Raises TooLarge."""
        if self.tell() + len(data) > self.most:
            raise TooLarge
        return super().write(data)


def answer(store: ox.Store, asked: dict[str, Any], most: int) -> tuple[dict[str, Any], bytes]:
    """Return head (status, media type) and body for a query. ``tables`` and ``graphs`` are the media types that the client takes.

    Raises Refused where the query would reach out; that is seen here, so that reading a query has a time limit too.
    """
    check(asked["query"])
    dataset: dict[str, Any] = {"use_default_graph_as_union": not chooses(asked["query"])}
    if asked["default_graphs"] or asked["named_graphs"]:
        dataset = {
            "default_graph": [ox.NamedNode(iri) for iri in asked["default_graphs"]],
            "named_graphs": [ox.NamedNode(iri) for iri in asked["named_graphs"]],
        }
    found = store.query(asked["query"], prefixes=PREFIXES if asked.get("ours") else None, **dataset)
    out = Bounded(most)
    if isinstance(found, ox.QueryTriples):
        if not asked["graphs"]:
            return _not_acceptable("Turtle, N-Triples, JSON-LD or RDF/XML")
        media = asked["graphs"][0]
        form = getattr(ox.RdfFormat, GRAPHS[media])
        prefixes = PREFIXES if GRAPHS[media] in ("TURTLE", "RDF_XML") else None
        ox.serialize(found, out, format=form, prefixes=prefixes)
    else:
        if not asked["tables"]:
            return _not_acceptable("SPARQL results in JSON, XML, CSV or TSV")
        media = asked["tables"][0]
        found.serialize(out, format=getattr(ox.QueryResultsFormat, TABLES[media]))
    return {"status": 200, "media": media}, out.getvalue()


def _not_acceptable(formats: str) -> tuple[dict[str, Any], bytes]:
    return {"status": 406, "media": "text/plain"}, f"The answer to this query comes as {formats}.\n".encode()


@cache
def graph() -> Any:
    """Return the graph of this process, for saved questions: imported and opened when the first is asked."""
    from graphkit.graph import Graph
    from graphkit.store import Store

    return Graph(Store(_OPEN[0], Path(sys.argv[1])))


def question(asked: dict[str, Any], most: int) -> tuple[dict[str, Any], bytes]:
    """Return head and body for a saved question: the table in the form asked for, or the sentence that says why there is none."""
    from graphkit.errors import GraphkitError

    try:
        result = graph().run(asked["question"], **asked["parameters"])
    except GraphkitError as error:
        return {"status": 400, "media": "text/plain"}, (error.message + "\n").encode()
    form = asked["form"]
    if form == "html" and result.end:
        return {"status": 200, "media": "text/plain"}, (result.end.sentence + "\n").encode()
    text = {"csv": result.to_csv, "json": result.to_json, "md": result.to_markdown, "html": lambda: result.to_html(SHOWN)}[form]()
    body = text.encode()
    if len(body) > most:
        raise TooLarge
    return {"status": 200, "media": "text/html" if form == "html" else form}, body


def safely(store: ox.Store, asked: dict[str, Any], most: int) -> tuple[dict[str, Any], bytes]:
    """Answer, and turn what goes wrong into a status and a sentence."""
    plain = "text/plain"
    try:
        return question(asked, most) if "question" in asked else answer(store, asked, most)
    except SyntaxError as error:
        return {"status": 400, "media": plain}, f"The query is not SPARQL 1.1: {error}\n".encode()
    except Refused as refused:
        return {"status": refused.status, "media": plain}, refused.words.encode()
    except TooLarge:
        words = f"The answer is larger than {most // 1024:,} KiB. Ask for less: add LIMIT, or narrow the pattern.\n"
        return {"status": 413, "media": plain}, words.encode()
    except (ValueError, OSError, RuntimeError) as error:
        return {"status": 400, "media": plain}, f"The query cannot be answered: {error}\n".encode()


def serve(store: ox.Store, most: int, source: BinaryIO, target: BinaryIO) -> None:
    """Answer messages until there are no more."""
    while len(size := source.read(4)) == 4:
        asked = json.loads(source.read(struct.unpack("<I", size)[0]))
        head, body = safely(store, asked, most)
        line = json.dumps(head).encode()
        target.write(struct.pack("<Q", len(line)) + line + struct.pack("<Q", len(body)))
        target.write(body)
        target.flush()


def main() -> None:
    """Open the store and answer."""
    import resource
    import signal

    from graphkit.serve.seclusion import seclude

    place, most, memory, warm = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4] == "warm"
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the endpoint ends its processes itself
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_DATA, (memory, memory))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    seclude()
    source, target = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # nothing else may write between the answers
    store = ox.Store.read_only(str(Path(place) / "store"))
    _OPEN.append(store)
    if warm:
        _ = graph().world
    target.write(b"+")
    target.flush()
    serve(store, most, source, target)


if __name__ == "__main__":
    main()
