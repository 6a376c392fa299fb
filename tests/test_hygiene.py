"""The hygiene queries return nothing: over the ontology with everything that uses it, and over a built graph."""

from __future__ import annotations

import re
from pathlib import Path

import pyoxigraph as ox
import pytest

from graphkit import names
from graphkit.data import folder

ONTOLOGY = folder("ontology")
QUERIES = sorted((ONTOLOGY / "hygiene").glob("*.rq"))
ROOT = Path(__file__).parent.parent
GRAPHS = {"modules": "ontology", "lists": "ontology", "shapes": "shapes", "reference": "reference"}
USES = ox.NamedNode(names.PREFIXES["dcterms"] + "references")
# Terms whose users are programs that read files of their own, or people; each with its reason.
UNUSED_ON_PURPOSE: dict[str, str] = {}


def usage() -> list[ox.Quad]:
    """Which file of queries, shapes and code uses which term: as triples, for the hygiene queries to ask."""
    graph = ox.NamedNode("urn:usage")
    quads = []
    for place, suffix in ((folder("queries"), "*.rq"), (ONTOLOGY / "shapes", "*.ttl"), (Path(names.__file__).parent, "*.py")):
        for file in sorted(place.rglob(suffix)):
            text = re.sub(r"^\s*#.*$", "", file.read_text("utf-8"), flags=re.M) if suffix == "*.rq" else file.read_text("utf-8")
            for word in re.findall(r"\bsnf:([A-Za-z][A-Za-z0-9]*)", text):
                quads.append(ox.Quad(ox.NamedNode(f"urn:file:{suffix[2:]}:{file.stem}"), USES, ox.NamedNode(names.SNF + word), graph))
    return quads


@pytest.fixture(scope="module")
def ontology() -> ox.Store:
    store = ox.Store()
    for part, graph in GRAPHS.items():
        for file in sorted((ONTOLOGY / part).rglob("*.ttl")):
            for quad in ox.parse(path=str(file), format=ox.RdfFormat.TURTLE):
                store.add(ox.Quad(quad.subject, quad.predicate, quad.object, ox.NamedNode(f"urn:{graph}")))
    store.extend(usage())
    return store


def answer(store: ox.Store, query: Path) -> list[str]:
    rows = store.query(query.read_text("utf-8"), use_default_graph_as_union=True)
    assert isinstance(rows, ox.QuerySolutions)
    return [" ".join(names.shorten(getattr(term, "value", "")) for term in row if term is not None) for row in rows]


def message(query: Path) -> str:
    return query.read_text("utf-8").splitlines()[0].removeprefix("# ")


@pytest.mark.parametrize("query", QUERIES, ids=lambda path: path.stem)
def test_every_query_begins_with_its_message(query: Path) -> None:
    assert re.fullmatch(r"[A-Z].*\.", message(query))
    assert "GRAPH" not in query.read_text("utf-8") or query.stem == "triple-in-two-graphs"


@pytest.mark.parametrize("query", QUERIES, ids=lambda path: path.stem)
def test_nothing_is_amiss_in_the_ontology(ontology: ox.Store, query: Path) -> None:
    found = [row for row in answer(ontology, query) if row.split(" ")[0] not in UNUSED_ON_PURPOSE]
    assert not found, f"{message(query)} {len(found)}: {'; '.join(found[:20])}"


BUILT = [query for query in QUERIES if query.stem not in ("term-unused",)]


@pytest.mark.parametrize("query", BUILT, ids=lambda path: path.stem)
def test_nothing_is_amiss_in_a_built_graph(seeds_store: ox.Store, query: Path) -> None:
    found = answer(seeds_store, query)
    assert not found, f"{message(query)} {len(found)}: {'; '.join(found[:20])}"


FAULTS = {
    "code-on-two-things": 'id:a snf:code "A/1" . id:b snf:code "A/1" .',
    "alias-on-two-things": 'id:n snf:spelling "Here" ; snf:nameOf id:a . id:m snf:spelling "here" ; snf:nameOf id:b .',
    "part-of-cycle": "id:a snf:partOf id:b . id:b snf:partOf id:a .",
    "interval-reversed": 'id:a snf:notBefore "2012-01-01"^^xsd:date ; snf:endNotAfter "2011-01-01"^^xsd:date .',
    "date-outside-bounds": 'id:a snf:date "2012"^^xsd:gYear ; snf:notBefore "2013-01-01"^^xsd:date .',
    "datatype-rewritten": 'id:a snf:confidence "0.5"^^xsd:double .',
    "term-undeclared": "id:a snf:nothing id:b .",
    "concept-undeclared": "id:a snf:role lst:role-nothing .",
    "label-missing": "snf:Nothing a owl:Class .",
    "definition-missing": "snf:Nothing a owl:Class .",
    "defined-by-missing": "snf:Nothing a owl:Class .",
    "term-unused": "snf:Nothing a owl:Class .",
    "domain-or-range": "snf:role rdfs:domain snf:Act .",
    "definition-of-two": 'snf:one skos:definition "A thing."@en . snf:two skos:definition "A thing."@en .',
    "header-incomplete": "<https://w3id.org/snf/ontology/new> a owl:Ontology .",
    "word-never-printed": 'id:a rdfs:label "Two blocs"@en .',
    "blank-node": "id:a snf:about [] .",
    "claims-and-findings": "id:c a snf:Threat ; snf:confidence 0.5 . id:f a snf:Act ; snf:confidence 0.5 .",
}


@pytest.mark.parametrize("name", sorted(FAULTS))
def test_each_query_finds_its_fault(ontology: ox.Store, name: str) -> None:
    head = "".join(f"@prefix {prefix}: <{iri}> .\n" for prefix, iri in names.PREFIXES.items())
    faults = [
        ox.Quad(quad.subject, quad.predicate, quad.object, ox.NamedNode("urn:fault"))
        for quad in ox.parse(head + FAULTS[name], format=ox.RdfFormat.TURTLE)
    ]
    store = ox.Store()
    store.extend(faults)
    if name in ("claims-and-findings",):
        store.extend(ontology.quads_for_pattern(None, None, None, ox.NamedNode("urn:ontology")))
    assert answer(store, ONTOLOGY / "hygiene" / f"{name}.rq")


def test_a_triple_in_two_graphs_is_found() -> None:
    store = ox.Store()
    one, two, three = (ox.NamedNode(f"urn:{name}") for name in ("a", "b", "c"))
    store.extend([ox.Quad(one, two, three, ox.NamedNode("urn:g")), ox.Quad(one, two, three, ox.NamedNode("urn:h"))])
    assert answer(store, ONTOLOGY / "hygiene" / "triple-in-two-graphs.rq")


def test_every_query_has_a_fault_that_it_finds() -> None:
    assert {query.stem for query in QUERIES} == {*FAULTS, "triple-in-two-graphs"}


def test_the_store_keeps_every_literal_letter_for_letter() -> None:
    """What Oxigraph rewrites (1.50, nonNegativeInteger, +00:00) cannot be seen in a store any more: files and store are compared."""
    for file in sorted(ONTOLOGY.rglob("*.ttl")):
        literals = {quad.object for quad in ox.parse(path=str(file), format=ox.RdfFormat.TURTLE) if isinstance(quad.object, ox.Literal)}
        if file.parent.name == "invalid":
            continue
        store = ox.Store()
        thing = ox.NamedNode("urn:x")
        store.extend(ox.Quad(thing, thing, literal) for literal in literals)
        assert {quad.object for quad in store} == literals, file


@pytest.fixture(scope="module")
def seeds_store(seeds_graph: Path) -> ox.Store:
    build = seeds_graph / "builds" / (seeds_graph / "current").read_text("ascii").strip()
    return ox.Store.read_only(str(build / "store"))
