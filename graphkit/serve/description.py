"""The description of the service, https://www.w3.org/TR/sparql11-service-description/."""

from __future__ import annotations

import pyoxigraph as ox
from starlette.responses import PlainTextResponse, Response

from graphkit.names import PREFIXES
from graphkit.serve import accept

_SD = "http://www.w3.org/ns/sparql-service-description#"
_FORMATS = "http://www.w3.org/ns/formats/"
_TYPE = ox.NamedNode(PREFIXES["rdf"] + "type")
_RESULTS = (
    "SPARQL_Results_JSON",
    "SPARQL_Results_XML",
    "SPARQL_Results_CSV",
    "SPARQL_Results_TSV",
    "Turtle",
    "N-Triples",
    "JSON-LD",
    "RDF_XML",
)


def triples(endpoint: str) -> list[ox.Triple]:
    """Return the description of an endpoint at an address."""

    def sd(name: str) -> ox.NamedNode:
        return ox.NamedNode(_SD + name)

    service, dataset, graph = ox.NamedNode(endpoint), ox.NamedNode(endpoint + "#dataset"), ox.NamedNode(endpoint + "#default-graph")
    return [
        ox.Triple(service, _TYPE, sd("Service")),
        ox.Triple(service, sd("endpoint"), service),
        ox.Triple(service, sd("supportedLanguage"), sd("SPARQL11Query")),
        ox.Triple(service, sd("feature"), sd("UnionDefaultGraph")),
        *(ox.Triple(service, sd("resultFormat"), ox.NamedNode(_FORMATS + name)) for name in _RESULTS),
        ox.Triple(service, sd("defaultDataset"), dataset),
        ox.Triple(dataset, _TYPE, sd("Dataset")),
        ox.Triple(dataset, sd("defaultGraph"), graph),
        ox.Triple(graph, _TYPE, sd("Graph")),
    ]


def describe(endpoint: str, header: str) -> Response:
    """Return the description in the format that a client takes, Turtle if it does not mind."""
    media = next(iter(accept.ranked(header, accept.GRAPHS)), None)
    if media is None:
        return PlainTextResponse("The description of this service comes as Turtle, N-Triples, JSON-LD or RDF/XML.\n", 406)
    form = getattr(ox.RdfFormat, accept.GRAPHS[media])
    body = ox.serialize(triples(endpoint), format=form, prefixes={"sd": _SD})
    return Response(body, 200, {"Vary": "Accept"}, f"{media}; charset=utf-8" if media.startswith("text/") else media)
