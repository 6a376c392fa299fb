"""The validator: what it must catch, what it must not, that its engines agree, and how it says so."""

from __future__ import annotations

import csv
import io
import json
import time
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import pyoxigraph as ox
import pytest
from click.testing import CliRunner

from graphkit import names
from graphkit.cli.check import command
from graphkit.errors import ValidationError
from graphkit.store import Store
from graphkit.validate import Validator, check_rules, validate, validate_graph
from graphkit.validate.about import describe
from graphkit.validate.engine import Pyshacl
from graphkit.validate.files import read_rdf
from graphkit.validate.formats import FORMATS
from graphkit.validate.report import Result
from graphkit.validate.screen import Screen
from graphkit.validate.shapes import below, ontology, shipped
from tests.test_shapes import EXAMPLES, INVALID, triples, valid_triples

HEAD = "".join(f"@prefix {prefix}: <{iri}> .\n" for prefix, iri in names.PREFIXES.items()) + f"@base <{names.ID}> .\n"
REFERENCE = 'dcterms:source <citation/X> ; rdfs:label "an example"'


def rdf(text: str) -> list[ox.Quad]:
    return list(ox.parse(HEAD + text, format=ox.RdfFormat.TURTLE))


def found(text: str) -> Counter[tuple[str, str]]:
    return Counter((result.severity, result.shape) for result in validate(rdf(text)).results)


def document(symbol: str, *more: str, code: str = "") -> str:
    said = " ; ".join((f'snf:code "{code or symbol}" ; snf:symbol "{symbol}" ; rdfs:label "An example"', *more))
    return f"<{names.document(symbol)}> a snf:Document ; {said} ."


def sponsorship(sponsor: str, symbol: str, *more: str) -> str:
    said = " ; ".join((f"snf:sponsor <{sponsor}> ; snf:document <{names.document(symbol)}> ; snf:entry lst:entry-original", *more))
    return f"<sponsorship/x> a snf:Sponsorship ; {said} ; snf:role lst:role-sponsor ; snf:divergent false ; {REFERENCE} ."


VALID = valid_triples()
NEW = document("A/HRC/99/L.1")
VIOLATION, WARNING = "Violation", "Warning"


@pytest.mark.parametrize(
    ("text", "severity", "shape"),
    [
        (NEW + sponsorship("state/SUN", "A/HRC/99/L.1", 'snf:date "2005"^^xsd:gYear'), VIOLATION, "Actor-existence"),
        (NEW + sponsorship("state/SSD", "A/HRC/99/L.1", 'snf:date "2009-05-01"^^xsd:date'), VIOLATION, "Actor-existence"),
        (
            NEW + sponsorship("state/IND", "A/HRC/99/L.1", 'snf:date "2011"^^xsd:gYear', "snf:via <group/SCO>"),
            VIOLATION,
            "Sponsorship-membership",
        ),
        (NEW + sponsorship("group/EU", "A/HRC/99/L.1"), WARNING, "Sponsorship-europeanUnion"),
        (document("A/66/9999", 'snf:issued "2010-12-31"^^xsd:date'), VIOLATION, "Document-sessionBegin"),
        (document("A/66/9999", 'snf:issued "2012-10-01"^^xsd:date'), WARNING, "Document-sessionEnd"),
        (document("A/66/9999", "snf:kind lst:kind-resolution"), VIOLATION, "Document-symbolOfResolution"),
        (
            document("A/C.1/70/L.999", "snf:kind lst:kind-draft-resolution")
            + sponsorship("state/CHN", "A/C.1/70/L.999", 'snf:notBefore "2017-01-01"^^xsd:date'),
            WARNING,
            "Act-afterSession",
        ),
        (document("A/66/9999", 'snf:issued "2011-02-30"^^xsd:date'), VIOLATION, "Document-issued"),
        (document("A/66/9999", 'snf:issued "20111"^^xsd:gYear'), VIOLATION, "Document-issued"),
        (document("A/66/9999", 'snf:issued "2011-13"^^xsd:gYearMonth'), VIOLATION, "Document-issued"),
    ],
)
def test_what_cannot_be_or_should_be_looked_at_is_found(text: str, severity: str, shape: str) -> None:
    assert set(found(text)) == {(severity, shape)}


@pytest.mark.parametrize(
    "text",
    [
        document("A/66/9999", 'snf:issued "2011-09-12"^^xsd:date'),  # the day before the session opened
        document("A/66/9999", 'snf:issued "2011-01-01"^^xsd:date'),
        document("A/66/9999", 'snf:issued "2011"^^xsd:gYear', "snf:kind lst:kind-letter")
        + sponsorship("state/KAZ", "A/66/9999", 'snf:date "2013"^^xsd:gYear'),  # a letter may be joined after its session
        NEW + sponsorship("state/IND", "A/HRC/99/L.1", 'snf:date "2018"^^xsd:gYear', "snf:via <group/SCO>"),
        NEW + sponsorship("state/SUN", "A/HRC/99/L.1", 'snf:date "1991"^^xsd:gYear'),
    ],
)
def test_what_is_right_passes(text: str) -> None:
    assert found(text) == Counter()


def test_a_violation_names_document_and_quotes_the_sentence() -> None:
    quote = "signed the letter A/66/9999 in 2009"
    text = document("A/66/9999", 'snf:notBefore "2011-09-12"^^xsd:date') + (
        f'<claim/c> a snf:SponsorshipClaim ; snf:saysSponsor <state/CHN> ; snf:saysRole lst:role-signatory ; snf:quote "{quote}" ; '
        f"snf:saysDocument <document/A-66-9999> ; snf:start 10 ; snf:end {10 + len(quote)} ; snf:source <source/s> . "
        '<source/s> a snf:Source ; rdfs:label "A speech" ; snf:fileName "speech.txt" ; snf:characters 100 ; snf:sha256 "'
        + "0"
        * 64
        + '" . '
        "<act/x> a snf:Act ; snf:actor <state/CHN> ; snf:role lst:role-signatory ; snf:document <document/A-66-9999> ; "
        'snf:date "2009"^^xsd:gYear ; snf:supportedBy <claim/c> .'
    )
    (result,) = validate(rdf(text)).results
    assert (result.severity, result.shape, result.value) == (VIOLATION, "Act-earliestDate", "A/66/9999")
    assert (result.quote, result.source, result.start, result.end) == (quote, "speech.txt", 10, 10 + len(quote))
    assert result.claim == names.claim("c")
    printed = FORMATS["text"](validate(rdf(text)))
    assert "A/66/9999" in printed and f"“{quote}”  speech.txt, characters 10 to {10 + len(quote)}" in printed


def test_a_source_is_checked_before_its_things_are_described() -> None:
    validator = Validator()
    claim = (
        '<claim/c> a snf:SponsorshipClaim ; snf:saysSponsor <party/new> ; snf:saysRole lst:role-sponsor ; snf:quote "x" ; snf:start 0 ; '
        "snf:end {end} ; snf:source <source/unheard_of> ; snf:saysDocument <document/unheard_of> ; snf:saysForum <forum/unheard_of> ."
    )
    assert validator.check_source(rdf(claim.format(end=1))) == []
    assert [(result.shape, result.claim) for result in validator.check_source(rdf(claim.format(end=2)))] == [
        ("Claim-length", names.claim("c"))
    ]
    assert validator.check_source(rdf(claim.format(end=1))) == []  # nothing of the source before is left
    wrong = claim.format(end=1).replace("lst:role-sponsor", "lst:topic-general")
    assert [result.shape for result in validator.check_source(rdf(wrong))] == ["SponsorshipClaim-saysRole"]


def test_the_data_are_never_changed() -> None:
    store = ox.Store()
    store.extend(ox.Quad(one.subject, one.predicate, one.object) for path in INVALID[:20] for one in triples(path))
    before = {str(quad) for quad in store}
    validate_graph(store)
    assert {str(quad) for quad in store} == before


def apart(path: Path) -> list[ox.Triple]:
    """The triples of an invalid example, its own nodes named after it, so that many examples can be looked at together."""
    known = {str(one.subject) for one in VALID}
    own = {one.subject: ox.NamedNode(f"{one.subject.value}-{path.stem}") for one in triples(path) if str(one.subject) not in known}
    return [ox.Triple(own.get(one.subject, one.subject), one.predicate, own.get(one.object, one.object)) for one in triples(path)]


def key(result: Result) -> tuple[str, str, str, str, str]:
    return result.severity, result.shape, result.focus, result.component, result.value or ""


@pytest.mark.parametrize("engine", [pytest.param("pyshacl", marks=pytest.mark.slow), pytest.param("rudof", marks=pytest.mark.slow)])
def test_engines_find_the_same_in_all_examples(engine: str) -> None:
    """The screen lets pass what pyshacl passes; rudof leaves ``sh:datatype`` of ill-typed literals to pyshacl, and agrees on all else."""
    if engine == "rudof":
        pytest.importorskip("pyrudof")
    valid = VALID
    faults = list(dict.fromkeys(one for path in INVALID for one in apart(path)))
    one = Validator(valid).check(faults)
    other = Validator(valid, engine=engine).check(faults)  # type: ignore[arg-type]
    assert len(one.results) > len(INVALID)
    assert {key(result) for result in one.results} == {key(result) for result in other.results}
    assert one.focus_nodes == other.focus_nodes


def test_the_screen_lets_nothing_pass_that_pyshacl_reports() -> None:
    shapes, known = shipped(), [*ontology(), *valid_triples()]
    faults = [one for path in INVALID[::3] for one in triples(path)]
    about = describe([*known, *faults])
    screen = Screen(shapes, about, below(ontology()))
    focus = {iri: nodes for iri, nodes in shapes.focus(faults).items() if iri in {shape.iri for shape in shapes.core}}
    reported = {(str(getattr(row["focusNode"], "value", ""))) for row in Pyshacl(shapes, ontology()).check(focus, [*known, *faults])}
    passed = {node.value for iri, nodes in focus.items() for node in nodes if screen.plain(iri, node)}
    doubted = {node.value for iri, nodes in focus.items() for node in nodes if not screen.plain(iri, node)}
    assert reported <= doubted
    assert len(passed - doubted) > 20


@pytest.mark.parametrize("rule", [rule.iri.removeprefix(names.SNFS) for rule in shipped().rules])
def test_a_rule_finds_the_same_as_one_query_and_through_pyshacl(rule: str) -> None:
    shapes = shipped()
    data = [*valid_triples(), *triples(EXAMPLES / "invalid" / f"{rule}.ttl")]
    store = ox.Store()
    store.extend(ox.Quad(one.subject, one.predicate, one.object) for one in dict.fromkeys([*ontology(), *data]))
    iri = names.SNFS + rule
    rows = Pyshacl(shapes, ontology()).check({iri: shapes.focus(data)[iri]}, data)
    through = {getattr(row["focusNode"], "value", "") for row in rows}
    queried = {(result.shape, result.focus) for result in check_rules(store)}
    assert through and queried == {(rule, node) for node in through}


def test_the_seeds_and_the_reference_data_hold_and_quickly(seeds_store: Store) -> None:
    begin = time.process_time()  # of this process alone, whatever else the machine does
    report = validate_graph(seeds_store)
    spent = time.process_time() - begin
    assert [result for result in report.results if result.severity == VIOLATION] == []
    assert sum(report.focus_nodes.values()) > 5000
    assert spent < 3


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    path = tmp_path / "faulty.ttl"
    path.write_text(
        HEAD + document("A/66/9999", 'snf:issued "2010"^^xsd:gYear') + document("A/66/9998", 'snf:issued "2013"^^xsd:gYear'), "utf-8"
    )
    return path


def test_check_prints_counts_first_and_exits_1(faulty: Path) -> None:
    result = CliRunner().invoke(command, [str(faulty)])
    assert result.exit_code == 1
    lines = result.output.splitlines()
    assert lines[0] == "faulty.ttl: 1 Violation, 1 Warning."
    assert (
        lines.index("Violation  Document-sessionBegin  1")
        < lines.index("Warning  Document-sessionEnd  1")
        < lines.index("Violation: A/66/9999 (2010)")
    )


def test_a_warning_alone_exits_0(tmp_path: Path) -> None:
    path = tmp_path / "warning.ttl"
    path.write_text(HEAD + document("A/66/9998", 'snf:issued "2013"^^xsd:gYear'), "utf-8")
    result = CliRunner().invoke(command, [str(path)])
    assert result.exit_code == 0 and "No Violation, 1 Warning." in result.output


def test_formats(faulty: Path) -> None:
    outputs = {form: CliRunner().invoke(command, [str(faulty), "--format", form]).output for form in FORMATS}
    body = json.loads(outputs["json"])
    assert body["conforms"] is False and body["counts"][0]["shape"] == "Document-sessionBegin" and len(body["results"]) == 2
    rows = list(csv.DictReader(io.StringIO(outputs["csv"])))
    assert [row["shape"] for row in rows] == ["Document-sessionBegin", "Document-sessionEnd"]
    suite = ElementTree.fromstring(outputs["junit"])
    assert (suite.get("failures"), suite.get("tests")) == ("1", str(len(suite)))
    graph = list(ox.parse(outputs["ttl"], format=ox.RdfFormat.TURTLE))
    assert sum(quad.object == ox.NamedNode(names.PREFIXES["sh"] + "ValidationResult") for quad in graph) == 2
    assert "ns1:" not in outputs["ttl"] and not any(isinstance(quad.subject, ox.BlankNode) for quad in graph)


@pytest.mark.parametrize("suffix", ["ttl", "nt", "nq", "trig", "rdf", "jsonld", "ttl.gz"])
def test_files_are_read_by_suffix(tmp_path: Path, suffix: str) -> None:
    import gzip

    form = ox.RdfFormat.from_extension(suffix.removesuffix(".gz"))
    assert form is not None
    data = ox.serialize(rdf(document("A/66/9999", 'snf:issued "2011"^^xsd:gYear')), format=form) or b""
    path = tmp_path / f"some.{suffix}"
    path.write_bytes(gzip.compress(data) if suffix.endswith("gz") else data)
    assert len(list(read_rdf(path))) == 5


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("broken.ttl", b"<a> <b> .\n<c>", "broken.ttl cannot be read as RDF at line 1"),
        ("broken.jsonld", b"{", "broken.jsonld cannot be read as RDF"),
        ("broken.rdf", b"<rdf", "broken.rdf cannot be read as RDF"),
        ("latin.ttl", b'<http://a> <http://b> "\xe9" .', "latin.ttl cannot be read as RDF"),
        ("thing.docx", b"PK", "not known by its suffix"),
        ("empty.ttl", b"", "nothing to check"),
    ],
)
def test_broken_input_gives_one_sentence(tmp_path: Path, name: str, content: bytes, says: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(ValidationError) as error:
        CliRunner().invoke(command, [str(path)], catch_exceptions=False, standalone_mode=False)
    assert says in error.value.message and "\n" not in error.value.message


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ValidationError, match="There is no file"):
        list(read_rdf(tmp_path / "none.ttl"))


def test_dates_that_cannot_be_compared_do_not_stop_the_check() -> None:
    text = (
        document("A/66/9999", 'snf:notBefore "2011-02-30"^^xsd:date', 'snf:notAfter "2011"^^xsd:gYear')
        + " _:b snf:notBefore _:c ; snf:notAfter _:d ; a snf:Act ."
    )
    assert {"Document-notBefore", "Document-notAfter", "Act-actor"} <= {result.shape for result in validate(rdf(text)).results}


def test_reports_are_the_same_twice() -> None:
    data = [one for path in INVALID[::10] for one in triples(path)]
    first, second = validate(data), validate(list(reversed(data)))
    assert first.results == second.results
