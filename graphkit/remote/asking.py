"""Queries to an endpoint by SPARQLWrapper, sent over our own wire; answers checked and read into terms."""

from __future__ import annotations

import urllib.request
from collections.abc import Iterator
from typing import Any, cast

import pyoxigraph as ox
from SPARQLWrapper import JSON, POST, TURTLE, SPARQLWrapper

from graphkit.errors import QueryError, RemoteError
from graphkit.query.sparql import form
from graphkit.remote.wire import AGENT, Reply, Wire

_JSON = {"application/sparql-results+json", "application/json"}
_GRAPHS = {
    "text/turtle": ox.RdfFormat.TURTLE,
    "application/x-turtle": ox.RdfFormat.TURTLE,
    "application/turtle": ox.RdfFormat.TURTLE,
    "text/n3": ox.RdfFormat.N3,
    "text/rdf+n3": ox.RdfFormat.N3,
    "application/n-triples": ox.RdfFormat.N_TRIPLES,
    "application/rdf+xml": ox.RdfFormat.RDF_XML,
}


class _Wrapper(SPARQLWrapper):
    """SPARQLWrapper makes the request; the wire sends it."""

    wire: Wire

    def _query(self) -> Any:
        request: urllib.request.Request = self._createRequest()
        return self.wire.send(request), self.returnFormat


def ask(wire: Wire, query: str, *, graph: bool = False) -> Reply:
    """Send a query and return the answer. Raises QueryError where the endpoint finds fault with it, RemoteError for all else."""
    wrapper = _Wrapper(wire.url, agent=AGENT)
    wrapper.wire = wire
    wrapper.setQuery(query)
    wrapper.queryType = form(query) or "SELECT"  # its own guess takes words of comments for an update
    wrapper.setMethod(POST)
    wrapper.setOnlyConneg(True)
    wrapper.setReturnFormat(TURTLE if graph else JSON)
    wrapper.setTimeout(int(wire.deadline))
    reply = cast(Reply, wrapper.query().response)
    if reply.status == 400:
        raise QueryError(f"{wire.url} does not take the query: {reply.words()}", query=query, line=None, column=None)
    if reply.status in (401, 403):
        raise RemoteError(
            f"{wire.url} asks who you are ({reply.status}). Set GRAPHKIT_USER and GRAPHKIT_PASSWORD, or GRAPHKIT_TOKEN.",
            url=wire.url,
            status=reply.status,
            wait=None,
        )
    if reply.status >= 300:
        raise RemoteError(
            f"{wire.url} gave no answer ({reply.status}): {reply.words() or 'without a word'}", url=wire.url, status=reply.status, wait=None
        )
    return reply


def table(wire: Wire, query: str) -> tuple[ox.QuerySolutions | ox.QueryBoolean, Reply]:
    """Return the rows of a SELECT, or the answer of an ASK."""
    reply = ask(wire, query)
    if reply.media not in _JSON:
        raise _no_results(wire, reply)
    try:
        return ox.parse_query_results(reply.body, format=ox.QueryResultsFormat.JSON), reply
    except (SyntaxError, ValueError):
        raise _no_results(wire, reply) from None


def triples(wire: Wire, query: str) -> Iterator[ox.Triple]:
    """Yield the triples of a CONSTRUCT or DESCRIBE."""
    reply = ask(wire, query, graph=True)
    format_of: Any = _GRAPHS.get(reply.media)
    if format_of is None:
        raise _no_results(wire, reply)
    try:
        for quad in ox.parse(reply.body, format=format_of):
            yield quad.triple
    except SyntaxError:
        raise _no_results(wire, reply) from None


def _no_results(wire: Wire, reply: Reply) -> RemoteError:
    words = f"{wire.url} answered with {reply.media or 'no content type'}, not with an answer to a query: {reply.words()}"
    return RemoteError(f"{words}. Is it the address of a SPARQL endpoint?", url=wire.url, status=reply.status, wait=None)
