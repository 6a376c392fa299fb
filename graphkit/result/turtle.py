"""The answer to a CONSTRUCT or DESCRIBE: Turtle text that can become an rdflib graph."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pyoxigraph
    import rdflib


class Turtle(str):
    """Triples as Turtle text, sorted, with our prefixes."""

    __slots__ = ()

    @classmethod
    def of(cls, triples: Iterable[pyoxigraph.Triple]) -> Turtle:
        """Write triples, each once."""
        import pyoxigraph

        from graphkit.names import PREFIXES

        text = pyoxigraph.serialize(sorted(set(triples), key=str), format=pyoxigraph.RdfFormat.TURTLE, prefixes=PREFIXES)
        return cls((text or b"").decode("utf-8"))

    def graph(self) -> rdflib.Graph:
        """Return the triples as an rdflib graph."""
        import rdflib

        return rdflib.Graph(bind_namespaces="none").parse(data=str(self), format="turtle")
