"""The shapes against the examples: valid ones conform, and each invalid one fails with exactly the shape that its first line names."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pyoxigraph as ox
import pytest

from graphkit.data import folder
from graphkit.names import PREFIXES
from graphkit.validate import Validator, validate
from graphkit.validate.about import describe
from graphkit.validate.report import Result
from graphkit.validate.shapes import shipped

EXAMPLES = folder("ontology") / "examples"
INVALID = sorted((EXAMPLES / "invalid").glob("*.ttl"))
SH = PREFIXES["sh"]
NO_CONSTRAINT = {"path", "severity", "message", "flags", "property", "targetClass", "targetSubjectsOf", "qualifiedMinCount"}


def triples(path: Path) -> list[ox.Triple]:
    return [quad.triple for quad in ox.parse(path=str(path), format=ox.RdfFormat.TURTLE)]


def valid_triples() -> list[ox.Triple]:
    return [triple for path in sorted((EXAMPLES / "valid").glob("*.ttl")) for triple in triples(path)]


def expected(path: Path) -> tuple[str, Counter[str]]:
    """Read the first line: "# snfs:State-code: MinCount 1, Pattern 2"."""
    found = re.fullmatch(r"# snfs:([A-Za-z0-9-]+): (.+)", path.read_text("utf-8").splitlines()[0])
    assert found, f"{path.name} does not name its shape in the first line"
    return found[1], Counter({item.split()[0]: int(item.split()[1]) for item in found[2].split(", ")})


def components(results: list[Result]) -> Counter[str]:
    return Counter(result.component.removesuffix("ConstraintComponent") for result in results)


@pytest.fixture(scope="module")
def validator() -> Validator:
    return Validator(valid_triples())


def test_the_valid_examples_conform_without_a_warning() -> None:
    for engine in ("auto", "pyshacl"):
        report = validate(valid_triples(), engine=engine)  # type: ignore[arg-type]
        assert report.results == ()


def test_every_shape_has_a_focus_node_in_the_valid_examples() -> None:
    looked = shipped().focus(valid_triples())
    assert [iri for iri, nodes in looked.items() if not nodes] == []


@pytest.mark.parametrize("path", INVALID, ids=lambda path: path.stem)
def test_an_invalid_example_fails_with_exactly_its_shape(path: Path, validator: Validator) -> None:
    shape, counts = expected(path)
    results = list(validator.check(triples(path)).results)
    assert path.stem == shape
    assert {result.shape for result in results} == {shape}
    assert components(results) == counts


def test_every_shape_has_an_invalid_example() -> None:
    assert {path.stem for path in INVALID} == reporting()


def reporting() -> set[str]:
    """The shapes that report: property shapes of node shapes with a target, and such node shapes with constraints of their own."""
    said = describe(shipped().triples)
    names = set()
    for shape in shipped().targets:
        node = said[ox.NamedNode(shape.iri)]
        names |= {getattr(child, "value", "") for child in node.get(SH + "property", ())}
        if any(name.startswith(SH) and name.removeprefix(SH) not in NO_CONSTRAINT for name in node):
            names.add(shape.iri)
    return {name.removeprefix(PREFIXES["snfs"]) for name in names}


def test_every_constraint_has_an_example_that_it_alone_accounts_for() -> None:
    """Deleting a constraint takes its results away, so that the counts of some first line no longer agree."""
    said = describe(shipped().triples)
    uncounted = []
    for path in INVALID:
        shape, counts = expected(path)
        for name in said[ox.NamedNode(PREFIXES["snfs"] + shape)]:
            word = name.removeprefix(SH)
            component = {"sparql": "SPARQL"}.get(word, word[0].upper() + word[1:])
            if name.startswith(SH) and word not in NO_CONSTRAINT and component not in counts:
                uncounted.append(f"{shape} {word}")
    assert uncounted == []


def test_every_shape_speaks() -> None:
    """Whatever reports has one message in plain words and a severity."""
    said = describe(shipped().triples)
    for shape in reporting():
        values = said[ox.NamedNode(PREFIXES["snfs"] + shape)]
        (message,) = values[SH + "message"]
        assert isinstance(message, ox.Literal) and re.fullmatch(r"[A-Z].*\.", message.value) and message.language == "en", shape
        assert {getattr(value, "value", "").removeprefix(SH) for value in values[SH + "severity"]} <= {"Violation", "Warning"}, shape


def test_there_are_at_most_ten_rules_in_files_of_their_own() -> None:
    assert 0 < len(shipped().rules) <= 10
    for path in (folder("ontology") / "shapes").glob("*.ttl"):
        assert ("sh:sparql" in path.read_text("utf-8")) == path.stem.endswith("-rules")


def test_shapes_have_names() -> None:
    """Only lists and paths are blank: a report can name every shape."""
    blank = {triple.predicate.value for triple in shipped().triples if isinstance(triple.object, ox.BlankNode)}
    assert blank <= {SH + "or", SH + "in", SH + "path", SH + "alternativePath", PREFIXES["rdf"] + "rest", PREFIXES["rdf"] + "first"}


def test_quotations_of_the_examples_stand_in_their_texts() -> None:
    about = describe(valid_triples())
    snf = PREFIXES["snf"]
    texts = {path.stem: path.read_text("utf-8") for path in (EXAMPLES / "texts").glob("*.txt")}
    seen = 0
    for values in about.values():
        if snf + "quote" in values:
            (source,) = (getattr(value, "value", "").rsplit("/", 1)[-1] for value in values[snf + "source"])
            start, end = (int(getattr(values[snf + name][0], "value", "")) for name in ("start", "end"))
            assert texts[source][start:end] == getattr(values[snf + "quote"][0], "value", "")
            seen += 1
    assert seen > 30


@pytest.mark.slow
@pytest.mark.parametrize("path", INVALID[::6], ids=lambda path: path.stem)
def test_an_invalid_example_fails_alike_on_its_own(path: Path) -> None:
    """As ``graphkit check FILE`` sees it: with the reference data, without the other examples."""
    shape, counts = expected(path)
    results = list(validate(triples(path)).results)
    assert {result.shape for result in results} == {shape}
    assert components(results) == counts
