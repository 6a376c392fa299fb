"""The graph as a person uses it: open it, ask saved questions or SPARQL, follow a row to its sentences, draw, export. A thin façade."""

from __future__ import annotations

import inspect
import itertools
import keyword
import os
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from graphkit import query as queries
from graphkit.errors import QueryError
from graphkit.query import World
from graphkit.result import Result, answer
from graphkit.result.turtle import Turtle

if TYPE_CHECKING:
    import networkx

    from graphkit.citation import Reference
    from graphkit.concordance import Hit
    from graphkit.dossier import Dossier
    from graphkit.evidence import Exhibit
    from graphkit.model import Link
    from graphkit.remote import RemoteStore
    from graphkit.store import Store

__all__ = ["Graph", "Questions", "Turtle", "open"]


def open(where: str | Path | None = None) -> Graph:
    """Open a graph: a folder made by ``graphkit build`` (default ``$GRAPHKIT_GRAPH`` or ``./graph``) or an endpoint's URL.

    Raises StoreError when there is no graph.
    """
    from graphkit.store import open_store

    place = str(where) if where is not None else os.environ.get("GRAPHKIT_GRAPH", "graph")
    store = open_store(place)
    return Graph(store, getattr(store, "url", place))  # an endpoint's URL without credentials


class Graph:
    """A graph that is read: its questions (``q``), SPARQL, evidence, networks and exports."""

    def __init__(self, store: Store | RemoteStore, where: str = "") -> None:
        self.store: Any = store
        self.where = where

    @classmethod
    def open(cls, where: str | Path | None = None) -> Graph:
        """Open a graph: see ``graphkit.open``."""
        return open(where)

    @cached_property
    def world(self) -> World:
        """What parameters are looked up in and labels come from."""
        return World(self.store, self.store.index)

    @cached_property
    def q(self) -> Questions:
        """The saved questions as functions: ``graph.q.cosponsors(document="A/66/359")``."""
        return Questions(self)

    def run(self, name: str, /, known: str | None = None, **parameters: Any) -> Result:
        """Answer a saved question. A list as a value asks for each of its members and joins the rows.

        ``known`` takes only sources issued by a day (a year means its last day): the claims of these are reconciled on their own.
        Raises QueryError for an unknown query, parameter or value.
        """
        saved = queries.saved(name)
        if known is not None:
            return self._known(name, known).run(name, **parameters)._at(known)
        several = {key: value for key, value in parameters.items() if isinstance(value, (list, tuple, set, frozenset))}
        if several:
            return self._joined(name, parameters, several)
        bound = queries.bind(saved, parameters, self.world)
        return answer(self.store.select(bound.text), self.world, bound)

    def _joined(self, name: str, parameters: Mapping[str, Any], several: Mapping[str, Any]) -> Result:
        """Ask once for each combination of listed values and join the rows, doubles left out."""
        results = [
            self.run(name, **{**parameters, **dict(zip(several, choice, strict=True))}) for choice in itertools.product(*several.values())
        ]
        if not results:
            raise QueryError(f"An empty list was given for {' and '.join(several)}.", query=name)
        rows = list(dict.fromkeys(row for result in results for row in result.rows))
        first = results[0]
        return Result(first.columns, rows, first.world, first.query, parameters, None if rows else first.end, first.clock)

    def _known(self, name: str, day: str) -> Graph:
        """Return the graph of the sources that were issued by a day."""
        from graphkit.query.values import day_of

        until = day_of(day)
        if until is None:
            raise QueryError(
                f"known={day!r} is no day; write it as 2013-01-01 (2012 and 2012-06 mean their last day).", query=name, name="known"
            )
        if getattr(self.store, "folder", None) is None:
            raise QueryError(
                "known= needs a graph in a folder: the claims of the sources of that day have to be reconciled anew, which "
                "an endpoint cannot do. "
                "Build the graph here, or ask without known=.",
                query=name,
                name="known",
            )
        from graphkit.pipeline import known
        from graphkit.store import open_build

        return Graph(open_build(known(self.store.folder, until), self.store.folder), self.where)

    def sparql(self, text: str) -> Result | bool | Turtle:
        """Answer any SPARQL 1.1 query, our prefixes filled in: a Result for SELECT, True or False for ASK, Turtle for the others.

        Raises QueryError with line, column and the offending line.
        """
        full = queries.complete(text)
        queries.parse(full, shift=full.count("\n") - text.count("\n"))
        form = queries.form(text)
        if form == "SELECT":
            return answer(self.store.select(full), self.world, many=queries.grouped(text))
        if form == "ASK":
            return bool(self.store.ask(full))
        return Turtle.of(self.store.construct(full))

    def evidence(self, *names: str) -> list[Exhibit]:
        """Return the sentences for and against what an IRI, or one or two names ("KAZ", "A/66/359"), stand for."""
        from graphkit.evidence import exhibits
        from graphkit.query.named import findings_of

        return exhibits(self.world, findings_of(self.world, names))

    def show(self, name: str, on: str | None = None) -> Dossier:
        """Return all that is known of a document, State, group, forum or norm on one screen."""
        from graphkit.dossier import dossier

        return dossier(self, name, on)

    def find(self, words: str, **filters: Any) -> list[Hit]:
        """Return the sentences of the loaded texts with these words, in context. Filters: source, speaker, since, until, place, limit."""
        from graphkit.concordance import find

        return find(self, words, **filters)

    def cite(self, iri: str, style: str = "text") -> str:
        """Return a reference for a claim, finding, source or document as "text", "bibtex" or "csl"."""
        from graphkit.citation import cite

        return cite(self.world, [iri], style)

    def references(self, *iris: str) -> list[Reference]:
        """Return the references for claims, findings, sources or documents."""
        from graphkit.citation import references

        return references(self.world, list(iris))

    def link(self, name: str, on: str | None = None) -> list[Link]:
        """Return what a name may mean, the best first."""
        links: list[Link] = self.world.index.candidates(name, on=on)
        return links

    def network(self, kind: str = "sponsors", **options: Any) -> networkx.Graph[Any]:
        """Return a network as a networkx graph; see ``graphkit.network``."""
        from graphkit.network import network

        made: networkx.Graph[Any] = network(self, kind, **options)
        return made

    def draw(self, kind: str = "sponsors", path: str | Path | None = None, **options: Any) -> Any:
        """Draw a picture of the graph, into a file (svg, png, pdf, html) where one is named; see ``graphkit.draw``."""
        from graphkit.draw import draw

        return draw(self, path, name=kind, **options)

    def export(self, path: str | Path, *, only: Iterable[str] | None = None, annotations: bool = False, quotes: bool = True) -> int:
        """Write the graph to a file in the format of its suffix, or tables into a folder; return how many triples or rows."""
        from graphkit.export import Options, export

        parts = None if only is None else frozenset(only)
        return export(self.store, Path(path), Options(only=parts, annotations=annotations, quotes=quotes))

    def __repr__(self) -> str:
        """Say where the graph is."""
        return f"<graphkit.Graph {self.where}>"


class Questions:
    """The saved questions as functions, with signature and docstring. Names with hyphens take underscores."""

    def __init__(self, graph: Graph) -> None:
        self._graph = graph

    def __dir__(self) -> list[str]:
        """List the questions."""
        return [name.replace("-", "_") for name in queries.names()]

    def __getattr__(self, name: str) -> Callable[..., Result]:
        """Return the question of that name as a function."""
        if name.startswith("_"):
            raise AttributeError(name)
        try:
            saved = queries.saved(name.replace("_", "-"))
        except QueryError as error:
            raise AttributeError(error.message) from error

        def ask(known: str | None = None, **parameters: Any) -> Result:
            return self._graph.run(saved.name, known=known, **parameters)

        ask.__name__ = ask.__qualname__ = name
        about = "\n".join(f"    {_python(p.name)}: {p.about}" + (f" (default {p.default})" if p.default else "") for p in saved.parameters)
        known_about = "    known: only sources issued by that day"
        ask.__doc__ = (
            f"{saved.summary}\n\n{saved.description}\n\nParameters:\n{about}\n{known_about}\n\nColumns: {', '.join(saved.columns)}"
        )
        kinds = [
            inspect.Parameter(_python(p.name), inspect.Parameter.KEYWORD_ONLY, default=inspect.Parameter.empty if p.required else p.default)
            for p in saved.parameters
        ]
        known = inspect.Parameter("known", inspect.Parameter.KEYWORD_ONLY, default=None)
        ask.__signature__ = inspect.Signature([*kinds, known], return_annotation=Result)  # type: ignore[attr-defined]
        return ask


def _python(name: str) -> str:
    """Return a parameter's name as Python can write it."""
    return name + "_" if keyword.iskeyword(name) else name
