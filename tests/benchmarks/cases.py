"""The benchmarks: each a function of ours and those of its peers, which do the same work on the same data. ``prepare`` is not timed."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyoxigraph as ox

from graphkit.names import SNF
from tests.benchmarks import material

Finding = tuple[str, str, str]  # shape, node, component
EIGHT = ("CQ01", "CQ04", "CQ06", "CQ09", "CQ13", "CQ18", "CQ31", "CQ33")


@dataclass(frozen=True)
class Case:
    """``sides``: name -> (prepare, work). The first is ours."""

    what: str
    sides: dict[str, tuple[Callable[[Path], Any], Callable[[Any, Path], Any]]]


def _group(place: Path) -> Any:
    from graphkit.link import Index
    from graphkit.tables import groups

    return groups(material.votes(place))[0], Index.load()


def _load(given: Any, place: Path) -> None:
    from graphkit.tables import load

    load(given[0], ox.Store(str(place / "ours")), given[1])


def _quads(place: Path) -> Path:
    from graphkit.tables import quads

    path = place / "votes.nq"
    if not path.exists():
        with path.open("wb") as out:
            ox.serialize(quads(*_group(place)), out, format=ox.RdfFormat.N_QUADS)
    return path


def _oxigraph(path: Path, place: Path) -> None:
    ox.Store(str(place / "peer")).bulk_load(path=str(path))


def _rdflib(path: Path, place: Path) -> None:
    import rdflib

    rdflib.Dataset().parse(path, format="nquads")


def _sources(place: Path) -> Any:
    import hashlib

    from graphkit.link import Index
    from graphkit.model import Source

    def one(number: int, text: str) -> Source:
        return Source(
            name=f"{number}.txt", ident=str(number), sha256=hashlib.sha256(text.encode()).hexdigest(), text=text, media="text/plain"
        )

    return [one(number, text) for number, text in enumerate(material.texts(place))], Index.load()


def _extract(given: Any, place: Path) -> None:
    from graphkit.extract import extract

    for source in given[0]:
        extract(source, given[1])


def _spacy(given: Any, place: Path) -> None:
    import spacy

    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    for source in given[0]:
        list(nlp(source.text).sents)


def _questions(place: Path) -> Any:
    from graphkit import data
    from graphkit.graph import Graph
    from graphkit.store import open_store

    rows = json.loads((data.folder("queries") / "questions.json").read_text("utf-8"))
    graph = Graph(open_store(material.graph(place)))
    _ = graph.world
    return graph, [row for row in rows if row["id"] in EIGHT]


def _ask(given: Any, place: Path) -> None:
    graph, rows = given
    for row in rows:
        graph.run(row["query"], **row["parameters"])


def _bound(place: Path) -> Any:
    import rdflib

    from graphkit import query

    graph, rows = _questions(place)
    triples = rdflib.Graph()
    flat = place / "flat.nt"
    flat.write_bytes(ox.serialize((q.triple for q in graph.store.quads()), format=ox.RdfFormat.N_TRIPLES) or b"")
    triples.parse(flat, format="nt")
    return triples, [query.bind(query.saved(row["query"]), row["parameters"], graph.world).text for row in rows]


def _ask_rdflib(given: Any, place: Path) -> None:
    graph, texts = given
    for text in texts:
        list(graph.query(text))


def _sponsors(place: Path) -> Any:
    import scipy.sparse  # noqa: F401  a session imports it once; the clock is for the work

    from graphkit.graph import Graph
    from graphkit.store import Store

    graph = Graph(Store(ox.Store.read_only(str(material.sponsors(place)))))
    _ = graph.world
    return graph


def _product(graph: Any, place: Path) -> None:
    from graphkit.network.pairs import pairs

    rows = graph.store.select(f"SELECT ?a ?d {{ ?d <{SNF}sponsoredBy> ?a }}").rows
    _keep(list(pairs((actor.value, document.value) for actor, document in rows)))


def _join(graph: Any, place: Path) -> None:
    pattern = f"?d <{SNF}sponsoredBy> ?a , ?b FILTER(STR(?a) < STR(?b))"
    _keep(list(graph.store.select(f"SELECT ?a ?b (COUNT(DISTINCT ?d) AS ?n) {{ {pattern} }} GROUP BY ?a ?b").rows))


def _keep(rows: list[Any]) -> None:
    assert len(rows) > 1000


def _checked(place: Path) -> ox.Store:
    store = ox.Store()
    store.load(path=str(material.faulty(place)))
    return store


def _validate(store: ox.Store, place: Path) -> set[Finding]:
    return _found(store, "auto")


def _rudof(store: ox.Store, place: Path) -> set[Finding]:
    return _found(store, "rudof")


def _found(store: ox.Store, engine: Any) -> set[Finding]:
    from graphkit.validate import validate_graph

    report = validate_graph(store, engine=engine)
    return {(result.shape, result.focus, result.component) for result in report.results}


def _whole(place: Path) -> Any:
    import rdflib

    from graphkit import data

    rdflib.NORMALIZE_LITERALS = False  # else what is ill-typed is mended before it is looked at
    triples, shapes = rdflib.Graph(), rdflib.Graph()
    triples.parse(material.faulty(place), format="nt")
    for path in sorted((data.folder("ontology") / "shapes").glob("*.ttl")):
        shapes.parse(path)
    return triples, shapes


def _pyshacl(given: Any, place: Path) -> set[Finding]:
    import pyshacl
    import rdflib

    from graphkit.names import SNFS

    _, found, _ = pyshacl.validate(given[0], shacl_graph=given[1], advanced=True)
    sh = rdflib.Namespace("http://www.w3.org/ns/shacl#")
    return {
        (
            str(found.value(one, sh.sourceShape)).removeprefix(SNFS),
            str(found.value(one, sh.focusNode)),
            str(found.value(one, sh.sourceConstraintComponent)).removeprefix(str(sh)),
        )
        for one in found.subjects(rdflib.RDF.type, sh.ValidationResult)
    }


def _same(place: Path) -> Any:
    import rdflib

    graph, _ = _questions(place)
    triples = rdflib.Graph()
    triples.parse(ox.serialize((q.triple for q in graph.store.quads()), format=ox.RdfFormat.N_TRIPLES) or b"", format="nt")
    return (triples,)


def _export(given: Any, place: Path) -> None:
    given[0].export(place / "ours.ttl")


def _export_rdflib(given: Any, place: Path) -> None:
    given[0].serialize(place / "peer.ttl", format="turtle")


CASES: dict[str, Case] = {
    "load": Case(
        "100,000 votes loaded", {"graphkit": (_group, _load), "Oxigraph's bulk load": (_quads, _oxigraph), "rdflib": (_quads, _rdflib)}
    ),
    "extraction": Case("texts read for claims", {"graphkit": (_sources, _extract), "spaCy, blank with sentences": (_sources, _spacy)}),
    "questions": Case("eight questions", {"graphkit": (_questions, _ask), "rdflib": (_bound, _ask_rdflib)}),
    "pairs": Case(
        "pairs of 18,000 sponsorships", {"graphkit, sparse product": (_sponsors, _product), "SPARQL self-join": (_sponsors, _join)}
    ),
    "validation": Case(
        "a graph validated",
        {"graphkit": (_checked, _validate), "graphkit, rudof": (_checked, _rudof), "pyshacl, whole": (_whole, _pyshacl)},
    ),
    "export": Case("the graph as Turtle", {"graphkit": (_questions, _export), "rdflib": (_same, _export_rdflib)}),
}
