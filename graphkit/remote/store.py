"""An endpoint that is read like the embedded store."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any

import pyoxigraph as ox

from graphkit import names
from graphkit.errors import QueryError, RemoteError, StoreError
from graphkit.query.sparql import complete, form
from graphkit.remote import asking, ordering, paging, virtuoso
from graphkit.remote.wire import Wire
from graphkit.solutions import Solutions

if TYPE_CHECKING:
    from pathlib import Path

    from graphkit.link import Index

_KNOWN = f"?thing <{names.SNF}code> ?code"
_PAGE = 5000  # quads a page
_SWITCHES = (
    "Oxigraph: start it with --union-default-graph; Fuseki: tdb2:unionDefaultGraph true; Stardog: query.all.graphs=true. "
    "Or copy the graph with: graphkit push --default-graph"
)


class CutWarning(UserWarning):
    """An answer may be cut at the server's own limit."""


class RemoteStore:
    """A graph at an endpoint's URL. Answers are read whole; ``deadline`` is the most that a question may take in seconds."""

    folder: Path | None = None
    build: Path | None = None

    def __init__(self, url: str, deadline: float = 120.0) -> None:
        self._wire = Wire(url, deadline)
        self.url = self._wire.url
        self._checked = False
        self._virtuoso = False

    @property
    def manifest(self) -> dict[str, Any]:
        """Empty: an endpoint has no manifest."""
        return {}

    def select(self, sparql: str) -> Solutions:
        """Answer a SELECT query, all pages of it. Raises QueryError, RemoteError. Warns with CutWarning where rows may be missing."""
        with self._wire.within():
            return self._select(sparql)

    def _select(self, sparql: str) -> Solutions:
        self._look()
        query = complete(sparql)
        sent = virtuoso.planned(query) if self._virtuoso else query
        found, reply = asking.table(self._wire, sent)
        if not isinstance(found, ox.QuerySolutions):
            raise QueryError("This is no SELECT query.", query=sparql)
        variables = tuple(variable.value for variable in found.variables)
        first: list[Any] = [tuple(row) for row in found]
        rows: Any = paging.whole(
            sent, first, self._rows, reply.headers.get("X-SPARQL-MaxRows"), self._cut, virtuoso.page if self._virtuoso else paging.page
        )
        if self._virtuoso:
            held = virtuoso.truths(query)
            rows = (tuple(virtuoso.truth(term, name in held) for name, term in zip(variables, row, strict=True)) for row in rows)
        wanted = ordering.order(query)
        return Solutions(variables, iter(ordering.sort(rows, variables, wanted) if wanted else list(rows)))

    def ask(self, sparql: str) -> bool:
        """Answer an ASK query."""
        self._look()
        return self._ask(complete(sparql))

    def construct(self, sparql: str) -> Iterator[ox.Triple]:
        """Answer a CONSTRUCT or DESCRIBE query."""
        self._look()
        yield from asking.triples(self._wire, complete(sparql))

    def form(self, sparql: str) -> str:
        """Return "select", "ask" or "construct": what kind of query this is."""
        return {"SELECT": "select", "ASK": "ask"}.get(form(sparql), "construct")

    def quads(self, graph: str | None = None) -> Iterator[ox.Quad]:
        """Yield the quads of all named graphs, or of one; of the default graph where there is none by name. Page by page, in order."""
        graphs = [graph] if graph else [row[0].value for row in self._rows("SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g")]
        for name in graphs or [None]:
            node = ox.NamedNode(name) if name else ox.DefaultGraph()
            pattern = f"GRAPH <{name}> {{ ?s ?p ?o }}" if name else "?s ?p ?o"
            start = 0
            while True:
                inner = f"SELECT ?s ?p ?o {{ {pattern} }} ORDER BY ?s ?p ?o"
                page = self._rows(f"SELECT ?s ?p ?o {{ {{ {inner} }} }} LIMIT {_PAGE} OFFSET {start}")
                yield from (ox.Quad(s, p, o, node) for s, p, o in page)
                if len(page) < _PAGE:
                    break
                start += _PAGE

    def text(self, sha256: str) -> str:
        """Raise StoreError: the texts stay in the folder of a graph."""
        raise StoreError(
            f"The text with checksum {sha256[:12]}… is not kept at an endpoint; it is in the folder of the graph.", path=self.url
        )

    @cached_property
    def index(self) -> Index:
        """The names that this graph knows: those of the reference data, and the documents and parties that the endpoint has beside them."""
        from graphkit.link import Index
        from graphkit.model import Entity

        index = Index.load()
        label_of = f"OPTIONAL {{ ?thing <{names.PREFIXES['rdfs']}label> ?label }}"
        query = f"SELECT ?thing ?code ?label {{ {_KNOWN} . {label_of} }} ORDER BY ?code ?label"
        found = []
        for thing, code, label in self.select(query).rows:
            if thing is None or code is None or not thing.value.startswith(names.ID) or code.value in index.entities:
                continue
            kind = thing.value.removeprefix(names.ID).partition("/")[0]
            found.append(Entity(code=code.value, kind=kind, label=label.value if label else code.value, iri=thing.value))
        return index.with_entities(found)

    def _rows(self, query: str) -> list[Any]:
        found, _ = asking.table(self._wire, query)
        return [tuple(row) for row in found] if isinstance(found, ox.QuerySolutions) else []

    def _ask(self, query: str) -> bool:
        found, reply = asking.table(self._wire, virtuoso.planned(query) if self._virtuoso else query)
        self._virtuoso = "Virtuoso" in (reply.headers.get("Server") or "")
        if isinstance(found, ox.QuerySolutions) and [variable.value for variable in found.variables] == [virtuoso.ASKED]:
            return any(getattr(row[0], "value", "") in ("1", "true") for row in found)
        if not isinstance(found, ox.QueryBoolean):
            raise QueryError("This is no ASK query.", query=query)
        return bool(found)

    def _cut(self, count: int) -> None:
        words = f"{self.url} cut the answer at {count:,} rows. Add ORDER BY, so that the rest can be fetched page by page, or LIMIT."
        warnings.warn(words, CutWarning, stacklevel=4)

    def _look(self) -> None:
        """See once whether the default graph is the union of all graphs, as our questions take it. Raises RemoteError where it is not."""
        if self._checked:
            return
        self._checked = True
        if not self._ask(f"ASK {{ {_KNOWN} }}") and self._ask(f"ASK {{ GRAPH ?g {{ {_KNOWN} }} }}"):
            self._checked = False
            words = f"The default graph of {self.url} is not the union of its named graphs, where this graph's data are. {_SWITCHES}"
            raise RemoteError(words, url=self.url, status=None, wait=None)
