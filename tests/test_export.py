"""Exports: each reads back in rdflib and in Oxigraph with the same counts, no invented prefix, no blank node."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import pytest
import rdflib

from graphkit.errors import ExportError
from graphkit.export import Options, export
from graphkit.store import Store

FLAT = {".ttl": "turtle", ".nt": "nt", ".rdf": "xml"}
DATASET = {".trig": "trig", ".nq": "nquads", ".jsonld": "json-ld"}


@pytest.fixture(scope="module")
def small() -> Store:
    """A graph of a few quads, so that rdflib's parsers are quick."""
    text = """
    @prefix snf: <https://w3id.org/snf/ontology#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
    @prefix g: <https://w3id.org/snf/graph/> . @prefix id: <https://w3id.org/snf/id/> .
    g:reference { <https://w3id.org/snf/id/state/NAM> a snf:State ; snf:code "NAM" ; snf:admitted "1990-04-23"^^xsd:date . }
    g:findings {
      <https://w3id.org/snf/id/sponsorship/A-C.1-88-L.5/NAM> a snf:Sponsorship ; snf:date "2033"^^xsd:gYear ; snf:divergent false . }
    <https://w3id.org/snf/graph/claims/x> {
      <https://w3id.org/snf/id/claim/0> snf:quote "said \\"so\\"\\nand more – ü"@en ; snf:start 0 ; snf:end 9 ;
      snf:source <https://w3id.org/snf/id/source/x> . }
    g:ontology { snf:State a <http://www.w3.org/2002/07/owl#Class> . }
    """
    return Store.of(ox.parse(text, ox.RdfFormat.TRIG))


@pytest.mark.parametrize("suffix", [*FLAT, *DATASET])
def test_reads_back_with_equal_counts(small: Store, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"g{suffix}"
    count = export(small, path)
    data = rdflib.Dataset()
    data.parse(path, format={**FLAT, **DATASET}[suffix])
    assert sum(1 for _ in data.quads()) == count
    assert "ns1" not in path.read_text("utf-8")
    if suffix != ".jsonld":
        assert len({*ox.parse(path=str(path))}) == count
    assert not any(isinstance(term, rdflib.BNode) for quad in data.quads() for term in quad[:3])


def test_flat_formats_hold_the_same_triples(small: Store, tmp_path: Path) -> None:
    found = []
    for suffix in (".ttl", ".nt", ".rdf"):
        export(small, tmp_path / f"g{suffix}")
        found.append({quad.triple for quad in ox.parse(path=str(tmp_path / f"g{suffix}"))})
    assert found[0] == found[1] == found[2] and len(found[0]) == 10


def test_parts_quotes_and_annotations(small: Store, tmp_path: Path) -> None:
    assert export(small, tmp_path / "r.nt", Options(only=frozenset({"reference"}))) == 3
    export(small, tmp_path / "q.nt", Options(quotes=False))
    assert "said" not in (tmp_path / "q.nt").read_text("utf-8")
    export(small, tmp_path / "a.nq", Options(annotations=True))
    assert "http://www.w3.org/ns/oa#TextPositionSelector" in (tmp_path / "a.nq").read_text("utf-8")


def test_what_cannot_be_written_is_said(small: Store, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"\.ttl"):
        export(small, tmp_path / "g.docx")
    with pytest.raises(ExportError, match="does not exist"):
        export(small, tmp_path / "no" / "g.ttl")
    with pytest.raises(ExportError, match="reference"):
        export(small, tmp_path / "g.ttl", Options(only=frozenset({"refrence"})))
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("suffix", "annotations"),
    [
        (".nq", False),
        (".ttl", True),
        (".jsonld", False),
        *(pytest.param(*one, marks=pytest.mark.slow) for one in ((".nq", True), (".ttl", False), (".jsonld", True))),
    ],
)
def test_subject_by_subject_gives_the_same_bytes(
    suffix: str, annotations: bool, seeds_store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    options = Options(annotations=annotations)
    counts = [export(seeds_store, tmp_path / f"whole{suffix}", options)]
    monkeypatch.setattr("graphkit.export.parts.LARGE", 1000)
    counts.append(export(seeds_store, tmp_path / f"parts{suffix}", options))
    assert counts[0] == counts[1]
    assert (tmp_path / f"whole{suffix}").read_bytes() == (tmp_path / f"parts{suffix}").read_bytes()
