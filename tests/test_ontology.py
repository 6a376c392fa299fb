"""The ontology's files: one layout, headers, alignments that exist where they point, no contradiction."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import pytest

from graphkit.data import folder
from graphkit.errors import ValidationError
from graphkit.layout import canonical, files, main, unlike
from graphkit.names import PREFIXES
from graphkit.validate.shapes import ontology
from tests.test_shapes import EXAMPLES, triples

ONTOLOGY = folder("ontology")
RDFS, OWL, SKOS = (PREFIXES[name] for name in ("rdfs", "owl", "skos"))
VOCABULARIES = {
    "https://w3id.org/un/ontology/undo/": "undo/undo.ttl",
    "http://data.europa.eu/eli/ontology#": "spar_eli/eli.ttl",
    "http://purl.org/spar/fabio/": "spar_eli/fabio.ttl",
    "http://purl.org/spar/cito/": "spar_eli/cito.ttl",
    "http://www.w3.org/ns/odrl/2/": "w3c-ns/ODRL22.ttl",
    "http://www.w3.org/ns/oa#": "w3c-ns/oa.ttl",
    "http://www.w3.org/ns/org#": "w3c-ns/org.ttl",
    "http://www.w3.org/ns/prov#": "w3c-ns/prov-o.ttl",
}
NOT_CHECKED = "https://schema.org/"
STRENGTHS = {
    RDFS + "subClassOf",
    RDFS + "subPropertyOf",
    *(SKOS + f"{name}Match" for name in ("exact", "close", "broad", "narrow", "related")),
}


def test_every_file_is_in_the_canonical_layout() -> None:
    assert unlike([ONTOLOGY]) == []


def test_the_layout_keeps_the_meaning_and_the_comments() -> None:
    text = (
        "# A head.\n@base <http://e/> .\n@prefix x: <http://x/> .\n\n# Of a.\n"
        "<a> x:q 'v'@en , 5, true ; a x:T ; x:list (1 2 [ x:p <b> ]) .\n"
        '<b> x:text """one\n# no comment\ntwo""" .\n'
    )
    again = canonical(text)
    assert canonical(again) == again
    assert again.startswith("# A head.\n@base <http://e/> .\n") and "# Of a.\n<a> a x:T ;" in again and "( 1 2 [ x:p <b> ] )" in again
    one, other = (
        sorted(ox.serialize(ox.parse(t, format=ox.RdfFormat.TURTLE), format=ox.RdfFormat.N_TRIPLES).splitlines()) for t in (text, again)
    )  # type: ignore[union-attr]
    assert len(one) == len(other)


def test_the_formatter_rewrites_or_names_what_differs(tmp_path: Path) -> None:
    path = tmp_path / "some.ttl"
    path.write_text("<http://a> <http://b> <http://c>.", "utf-8")
    with pytest.raises(SystemExit, match=r"some\.ttl"):
        main(["--check", str(tmp_path)])
    main([str(tmp_path)])
    main(["--check", str(tmp_path)])
    path.write_text("<http://a> <http://b>", "utf-8")
    with pytest.raises(ValidationError, match="line 1"):
        main([str(path)])


def test_alignments_have_a_strength_and_point_to_our_terms() -> None:
    ours = {one.subject for one in ontology()}
    for one in triples(ONTOLOGY / "alignments.ttl"):
        if "ontology/alignments" not in str(one.subject):
            assert one.predicate.value in STRENGTHS and one.subject in ours
            assert any(str(one.object).startswith(f"<{space}") for space in (*VOCABULARIES, NOT_CHECKED))


def test_alignments_exist_in_the_vocabularies_own_files(data_folder: Path) -> None:
    known = set()
    for file in VOCABULARIES.values():
        known |= {str(quad.subject) for quad in ox.parse(path=str(data_folder / "ontologies" / file), format=ox.RdfFormat.TURTLE)}
    pointed = {str(one.object) for one in triples(ONTOLOGY / "alignments.ttl") if one.predicate.value in STRENGTHS}
    checked = {name for name in pointed if not name.startswith(f"<{NOT_CHECKED}")}
    assert len(checked) > 50 and checked <= known


def test_versions_agree() -> None:
    from graphkit import __version__

    for path in [*(ONTOLOGY / "modules").glob("*.ttl"), ONTOLOGY / "alignments.ttl", ONTOLOGY / "snf.ttl"]:
        said = {
            one.predicate.value: one.object
            for one in triples(path)
            if str(one.subject).startswith("<https://w3id.org/snf/ontology") and "#" not in str(one.subject)
        }
        assert said[OWL + "versionInfo"] == ox.Literal(__version__)
        assert str(said[OWL + "versionIRI"]).endswith(f"/{__version__}>")


def test_imports_name_files_that_are_here() -> None:
    names = {path.stem for path in [*(ONTOLOGY / "modules").glob("*.ttl"), ONTOLOGY / "alignments.ttl"]}
    imported = {
        str(one.object).rsplit("/", 1)[-1][:-1]
        for path in files([ONTOLOGY / "modules", ONTOLOGY / "snf.ttl"])
        for one in triples(path)
        if one.predicate.value == OWL + "imports"
    }
    assert imported == names


@pytest.mark.slow
def test_no_individual_is_of_two_disjoint_classes(data_folder: Path) -> None:
    """The OWL RL closure of the valid examples with the ontology, its alignments, PROV-O and ORG."""
    import owlrl
    from rdflib import OWL as O
    from rdflib import RDF, Graph, URIRef

    graph = Graph()
    for path in [*files([ONTOLOGY / "modules", ONTOLOGY / "lists", EXAMPLES / "valid"]), ONTOLOGY / "alignments.ttl"]:
        graph.parse(path, format="turtle")
    for name in ("org", "prov-o"):
        graph.parse(data_folder / "ontologies" / "w3c-ns" / f"{name}.ttl", format="turtle")
    owlrl.DeductiveClosure(owlrl.OWLRL_Semantics).expand(graph)
    nothing = set(graph.subjects(RDF.type, O.Nothing))
    assert nothing <= {O.Nothing}
    pairs = {(a, b) for a, b in graph.subject_objects(O.disjointWith) if isinstance(a, URIRef) and isinstance(b, URIRef)}
    assert len(pairs) > 10
    for one, other in pairs:
        both = set(graph.subjects(RDF.type, one)) & set(graph.subjects(RDF.type, other))
        assert not both, f"{one} and {other} share {sorted(both)[:3]}"


def test_the_page_on_the_ontology_is_up_to_date() -> None:
    import runpy

    docs = Path(__file__).parent.parent / "docs"
    made = runpy.run_path(str(docs / "make_ontology.py"))
    assert (docs / "ontology.md").read_text("utf-8") == made["page"](), "run 'python docs/make_ontology.py'"
    assert (docs / "ontology.svg").read_text("utf-8") == made["diagram"](), "run 'python docs/make_ontology.py'"
