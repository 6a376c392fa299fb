"""Results: columns, types, missing values told apart, forms, and the way back to the evidence."""

from __future__ import annotations

import csv
import io
import json

import pandas
import pytest

from graphkit.result import Result
from tests.asked import examples, graph_of

STATES = """
<https://w3id.org/snf/id/state/NAM> a snf:State ; snf:code "NAM" ;
  snf:alpha2 "NA" ; rdfs:label "Namibia"@en ; snf:admitted "1990-04-23"^^xsd:date .
<https://w3id.org/snf/id/state/CHN> a snf:State ; snf:code "CHN" ; rdfs:label "China"@en .
"""


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_columns_come_from_the_projection_even_when_nothing_is_bound() -> None:
    found = graph_of(STATES).sparql(
        "SELECT ?code ?never ?alpha { ?s snf:code ?code OPTIONAL { ?s snf:never ?never } OPTIONAL { ?s snf:alpha2 ?alpha } } ORDER BY ?code"
    )
    assert isinstance(found, Result)
    assert [c.name for c in found.columns] == ["code", "never", "alpha"]
    assert found.rows == [("CHN", None, None), ("NAM", None, "NA")]
    frame = found.df()
    assert list(frame.columns) == ["code", "never", "alpha"]
    assert frame.loc[1, "alpha"] == "NA" and pandas.isna(frame.loc[0, "alpha"])


def test_an_empty_answer_has_its_columns_and_an_end() -> None:
    found = examples().run("acts", document="A/RES/73/27")
    assert found.end is not None and found.end.kind == "not-stated"
    assert found.to_csv() == ",".join(c.name for c in found.columns) + "\n"
    assert list(found.df().columns) == [c.name for c in found.columns]
    assert found.df().attrs["end"] == "not-stated"


@pytest.mark.parametrize(
    ("name", "given", "end"),
    [
        ("sponsor-votes", {"document": "A/66/359", "first": "A/66/359", "second": "A/RES/73/27"}, "does-not-apply"),
        ("sponsors-in-forum", {"document": "A/66/359", "forum": "IGF"}, "not-loaded"),
        ("acts", {"document": "A/RES/73/27"}, "not-stated"),
    ],
)
def test_the_ends_of_an_answer_without_rows(name: str, given: dict[str, str], end: str) -> None:
    found = examples().run(name, **given)
    assert found.end is not None and found.end.kind == end, found.end


def test_an_open_contradiction_is_an_end_of_its_own() -> None:
    graph = graph_of(
        """
<https://w3id.org/snf/id/source/s> a snf:Source ; snf:fileName "s.txt" .
<https://w3id.org/snf/id/document/X-1> a snf:Document ; snf:code "X/1" .
<https://w3id.org/snf/id/divergence/1> a snf:Divergence ; snf:about <https://w3id.org/snf/id/document/X-1> ;
  snf:explanation "Accounts differ." ;
  snf:divergenceKind lst:divergence-contradiction ; snf:aspect lst:aspect-existence .
"""
    )
    assert graph.run("acts", document="X/1").end.kind == "divergent"  # type: ignore[union-attr]


def test_nothing_loaded_is_said() -> None:
    found = graph_of("").run("threats")
    assert found.end is not None and found.end.kind == "not-loaded"


def test_tables_show_words_and_csv_shows_codes() -> None:
    found = examples().run("cosponsors", document="A/66/359")
    assert rows(found.to_csv())[0]["sponsor"] == "CHN"
    assert next(found.words())[0] == "China"
    assert "| China |" in found.to_markdown()
    body = json.loads(found.to_json())
    assert body["rows"][0]["sponsor"] == "CHN" and body["labels"]["sponsor"]["CHN"] == "China"
    assert rows(found.to_csv())[0]["divergent"] in ("true", "false")
    assert list(rows(found.to_csv())[0])[-1] == "evidence"


def test_a_frame_is_typed_and_says_why_a_value_is_missing() -> None:
    found = examples().run("sponsors-on", document="A/66/359", on="2014-06-01")
    frame = found.df(labels=True)
    assert frame.dtypes["certain"] == "boolean"
    assert str(frame.dtypes["not_after"]).startswith("datetime64")
    assert frame.dtypes["date"] == "string" and "2011" in set(frame["date"])
    assert frame["sponsor_label"][0] == "China"
    assert frame.attrs["missing"][(0, "via")] == "does-not-apply"


def test_html_escapes_what_it_shows_and_has_the_quotation_on_hover() -> None:
    hostile = "<script>alert('x')</script> & \"quoted\""
    graph = graph_of(
        f"""
<https://w3id.org/snf/id/source/s> a snf:Source ; snf:fileName "s.txt" ; snf:notAfter "2011-01-01"^^xsd:date .
<https://w3id.org/snf/id/claim/1> a snf:Threat ; snf:category lst:category-general ;
  snf:source <https://w3id.org/snf/id/source/s> ; snf:start 0 ; snf:end 5 ;
  snf:quote {json.dumps(hostile)} ; snf:label {json.dumps(hostile)} .
<https://w3id.org/snf/id/list/category-general> skos:notation "general" ; skos:prefLabel "general"@en .
"""
    )
    page = graph.run("threats").to_html()
    assert "<script>" not in page and "&lt;script&gt;" in page
    assert 'title="&lt;script&gt;' in page
    assert "\\|" in graph_of(STATES.replace("China", "a|b")).sparql("SELECT ?l { ?s rdfs:label ?l }").to_markdown()  # type: ignore[union-attr]


def test_a_notebook_shows_the_first_rows_and_the_total() -> None:
    many = "".join(f'<https://w3id.org/snf/id/state/X{n}> snf:code "X{n:03}" .\n' for n in range(120))
    found = graph_of(many).sparql("SELECT ?code { ?s snf:code ?code } ORDER BY ?code")
    assert isinstance(found, Result)
    page = found._repr_html_()
    assert page.count("<tr") == 51 and "the first 50 of 120 rows" in page


def test_evidence_leads_to_quotations_for_and_against() -> None:
    found = examples().run("cosponsors", document="A/66/359")
    number = next(n for n, row in enumerate(found, 1) if row["sponsor"] == "KAZ")
    shown = found.evidence(number)
    assert any(one.supports and one.quote for one in shown)
    assert any(one.contests for one in shown)
    assert all(one.source for one in shown)


def test_joined_values_are_in_one_order() -> None:
    found = examples().run("sponsor-pairs", minimum=1)
    assert all(str(row["evidence"]).split() == sorted(str(row["evidence"]).split()) for row in found)


def test_ask_and_construct_have_types_of_their_own() -> None:
    graph = examples()
    assert graph.sparql("ASK { ?s a snf:State }") is True
    made = graph.sparql("CONSTRUCT { ?s snf:code ?c } WHERE { ?s snf:code ?c }")
    assert isinstance(made, str) and made.startswith("@prefix")
    assert len(made.graph()) > 100  # type: ignore[union-attr]


def test_several_values_are_several_runs_joined() -> None:
    graph = examples()
    both = graph.run("cosponsors", document=["A/66/359", "A/69/723"])
    assert len(both) == len(graph.run("cosponsors", document="A/66/359")) + len(graph.run("cosponsors", document="A/69/723"))


def test_references_in_three_styles() -> None:
    found = examples().run("cosponsors", document="A/66/359")
    assert "graphkit" in found.cite(1)
    assert found.cite(1, "bibtex").startswith("@misc{")
    items = json.loads(found.cite(1, "csl"))
    assert items and all({"id", "type", "title"} <= set(item) for item in items)
    assert len({item["id"] for item in items}) == len(items)
