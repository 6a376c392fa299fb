"""Every saved query answers its competency questions on the graph of the shipped seeds, and every row leads to its evidence."""

from __future__ import annotations

from pathlib import Path

import pytest

from graphkit import query as queries
from graphkit.graph import Graph, open
from tests.competency import compare

HERE = Path(__file__).parent / "competency"
FILES = sorted(HERE.glob("*/*.csv"))


@pytest.fixture(scope="module")
def graph(seeds_graph: Path) -> Graph:
    return open(seeds_graph)


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_answer_is_as_expected(graph: Graph, path: Path) -> None:
    expected = compare.read(path)
    result = graph.run(path.parent.name, **expected.parameters)
    assert not compare.problems(expected, list(result)), result.end


@pytest.mark.parametrize("name", queries.names())
def test_every_query_has_an_expected_answer_with_rows(name: str) -> None:
    files = sorted((HERE / name).glob("*.csv"))
    assert files, f"tests/competency/{name} is missing"
    assert all(compare.read(path).rows for path in files)


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_every_row_leads_to_a_sentence_or_a_reference(graph: Graph, path: Path) -> None:
    expected = compare.read(path)
    result = graph.run(path.parent.name, **expected.parameters)
    shown = graph if result.known is None else graph._known(path.parent.name, result.known)
    from graphkit.evidence import exhibits

    for number in range(1, len(result) + 1):
        iris = result.evidence_iris(number)
        assert iris, f"row {number} has no evidence"
        found = exhibits(shown.world, iris)
        assert any(one.quote or one.citation for one in found), f"row {number}: {iris}"


def test_the_page_of_questions_has_every_question_and_its_command() -> None:
    page = (Path(__file__).parent.parent / "docs" / "questions.md").read_text("utf-8")
    for path in FILES:
        if path.stem.startswith("cq"):
            expected = compare.read(path)
            assert expected.question.partition(": ")[2] in page
            assert f"graphkit query {path.parent.name}" in page
            assert all(f"{name}=" in page for name in expected.parameters)


@pytest.mark.slow
def test_without_cited_lists_the_questions_on_the_seeds_have_the_same_answers(tmp_path: Path) -> None:
    from graphkit.pipeline import build

    build(folder=tmp_path / "graph", reference_claims=False)
    graph = open(tmp_path / "graph")
    for path in FILES:
        expected = compare.read(path)
        if expected.needs == "seeds":
            result = graph.run(path.parent.name, **expected.parameters)
            assert not compare.problems(expected, list(result)), path
