"""Saved queries: the rules of their form, parameters, and values that can never become syntax."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graphkit import query as queries
from graphkit.errors import QueryError
from graphkit.query import Bound, SavedQuery, bind, exchange, grouped, load, parse, projection, spoken, tokens
from graphkit.query.values import day_of
from tests.asked import examples

HEAD = "#+ summary: What is there?\n"
BODY = (
    "PREFIX snf: <https://w3id.org/snf/ontology#>\n"
    "SELECT ?x ?evidence WHERE { ?x snf:code ?_code_literal BIND(?x AS ?evidence) } ORDER BY ?x\n"
)
SAMPLES = {"iri": "https://w3id.org/snf/id/state/CHN", "literal": "own", "integer": "2", "xsd_date": "2012-06-01", "number": "1.5"}


def write(tmp_path: Path, text: str) -> SavedQuery:
    path = tmp_path / "invented.rq"
    path.write_text(text, "utf-8")
    return load(path)


def full(query: SavedQuery, **more: str) -> dict[str, str]:
    """Return a value for every parameter."""
    values = {p.name: SAMPLES[p.type] for p in query.parameters}
    for p in query.parameters:
        if p.type == "literal" and p.accepts:
            values[p.name] = next(iter(examples().world.concepts[p.accepts[0]]))
    return values | more


@pytest.mark.parametrize("name", queries.names())
def test_every_file_keeps_the_rules(name: str) -> None:
    query = queries.saved(name)
    queries.check(query)
    parse(query.text, name)
    assert query.description and query.topic != "other" and query.needs
    assert all(p.about for p in query.parameters), "every parameter is described"
    assert " _" not in name and name == name.lower()


@pytest.mark.parametrize("name", queries.names())
def test_every_file_parses_with_every_parameter_bound(name: str) -> None:
    query = queries.saved(name)
    bound = bind(query, full(query) | ({"source": None} if query.parameter("source") else {}), examples().world)
    parse(bound.text, name)
    assert all(f"?{p.variable}" not in bound.text.split("SELECT", 1)[1] for p in query.parameters if p.name != "source")


def test_questions_are_told_apart_and_serve_the_forty() -> None:
    every = list(queries.by_topic())
    assert len({query.summary for query in every}) == len(every)
    assert {tag for query in every for tag in query.questions} == {f"CQ{n:02}" for n in range(1, 41)}
    assert queries.numbered(1) is every[0]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (HEAD + BODY.replace("?x ?evidence", "*"), "selects *"),
        (HEAD + BODY.replace(" ORDER BY ?x", ""), "no ORDER BY"),
        (HEAD + BODY.replace("?x ?evidence WHERE", "?evidence ?x WHERE"), "evidence"),
        (HEAD + BODY.replace("ORDER BY ?x", "ORDER BY ?_code_literal"), "in ORDER"),
        (HEAD + BODY.replace("ORDER BY ?x", "ORDER BY ?x LIMIT ?_most_integer"), "in LIMIT"),
        (HEAD + BODY.replace("?x snf:code", "?x ?_path_iri"), "as a predicate"),
        (HEAD + BODY.replace("BIND(", "FILTER(BOUND(?_code_literal)) BIND("), "BOUND"),
        (HEAD + BODY.replace("BIND(", "FILTER(COALESCE(?x < 5, true)) BIND("), "compares inside COALESCE"),
        (HEAD + BODY.replace("BIND(", "VALUES ?x { ?_other_iri } BIND("), "VALUES"),
        (HEAD + BODY.replace("BIND(", "FILTER(?x != ?_other_iri) BIND("), "without a default"),
        (HEAD + BODY.replace("{ ?x", "{ GRAPH ?g { ?x").replace("BIND", "} BIND"), "uses GRAPH"),
        (HEAD + BODY.replace("?x ?evidence", "?x ?_code_literal ?evidence"), "projects its parameter"),
        (HEAD + BODY.replace("?_code_literal", "?_start_date"), "no known type"),
    ],
)
def test_what_breaks_a_rule_is_refused(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(QueryError, match="invented") as caught:
        queries.check(write(tmp_path, text))
    assert said in caught.value.message


@pytest.mark.parametrize("text", ["#+ summary: [broken\n" + BODY, BODY, "#+ tags: [x]\n" + BODY])
def test_a_broken_or_missing_header_is_an_error(tmp_path: Path, text: str) -> None:
    with pytest.raises(QueryError):
        write(tmp_path, text)


def test_yaml_reads_on_as_true_and_we_do_not(tmp_path: Path) -> None:
    query = write(
        tmp_path, "#+ summary: x?\n#+ defaults:\n#+   - on: '2012-01-01'\n" + BODY.replace("BIND", "FILTER(?_on_xsd_date > ?y) BIND")
    )
    assert query.parameter("on").default == "2012-01-01"  # type: ignore[union-attr]


def test_tokens_are_the_text_again_and_words_in_strings_comments_and_iris_stay() -> None:
    text = 'SELECT ?a WHERE { ?a <x?_v_iri> "?_v_iri \\" \'" ; b:c\\-d ?_v_iri } # ?_v_iri\n FILTER(?a<?_v_iri && ?a > 1.5e3)'
    assert "".join(token.text for token in tokens(text)) == text
    assert exchange(text, {"_v_iri": "<new>"}.get).count("<new>") == 2
    assert "<x?_v_iri>" in exchange(text, {"_v_iri": "<new>"}.get)


def test_projection_and_joined_columns_are_read_from_the_text() -> None:
    text = (
        'SELECT ?a (COUNT(?b) AS ?n) (GROUP_CONCAT(DISTINCT CONCAT(STR(?c), "x"); separator=" ") AS ?cs) WHERE { SELECT ?z { ?z ?y ?x } }'
    )
    assert projection(text) == ("a", "n", "cs")
    assert grouped(text) == ("cs",)


@pytest.mark.parametrize(
    ("name", "given", "said"),
    [
        ("cosponsors", {"documnt": "A/66/359"}, "Did you mean 'document'"),
        ("cosponsors", {"document": "A/66/999"}, "A/66/359"),
        ("cosponsors", {"document": "International Code of Conduct for Information Security"}, "A/69/723"),
        ("cosponsors", {"on": "yesterday"}, "no day"),
        ("expert-seats", {"minimum": "many"}, "no integer"),
        ("provisions", {"force": "must"}, "obligation"),
        ("provisions", {"source": "zzz"}, "no source"),
        ("passages", {}, "needs words="),
        ("sponsors-gained", {"later": "A/69/723"}, "earlier="),
    ],
)
def test_unknown_names_and_values_are_errors_that_help(name: str, given: dict[str, str], said: str) -> None:
    with pytest.raises(QueryError) as caught:
        examples().run(name, **given)
    assert said in caught.value.message
    assert caught.value.parts


def test_a_misspelt_query_is_told_the_nearest() -> None:
    with pytest.raises(QueryError, match="cosponsors") as caught:
        examples().run("cosponors")
    assert "cosponsors" in caught.value.parts["candidates"]  # type: ignore[operator]


@pytest.mark.parametrize(
    "name", ["RUS", "Russian Federation", "Russia", "Fédération de Russie", "Российская Федерация", "俄罗斯联邦", "id:state/RUS", "rus"]
)
def test_a_state_is_known_by_code_name_or_iri(name: str) -> None:
    query = queries.saved("sponsorship-claims")
    bound = bind(query, {"sponsor": name}, examples().world)
    assert bound.terms["_sponsor_iri"] == "<https://w3id.org/snf/id/state/RUS>"


@pytest.mark.parametrize("name", ["A/RES/73/27", "73/27", "a/res/73/27"])
def test_a_resolution_is_known_with_and_without_its_series(name: str) -> None:
    bound = bind(queries.saved("cosponsors"), {"document": name}, examples().world)
    assert bound.terms["_document_iri"] == "<https://w3id.org/snf/id/document/A-RES-73-27>"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2012", "2012-12-31"),
        ("2012-02", "2012-02-29"),
        ("2012-06-01", "2012-06-01"),
        ("2012-13", None),
        ("soon", None),
        ("2011-02-29", None),
    ],
)
def test_a_year_or_month_is_its_last_day(text: str, day: str | None) -> None:
    assert day_of(text) == day


def shape(text: str, bound: Bound) -> list[tuple[str, str]]:
    """Return the tokens of a query, those that stand for values as one."""
    values = set(bound.terms.values())
    return [("value", "") if token.text in values else (token.kind, token.text) for token in spoken(text)]


HOSTILE = st.one_of(
    st.text(max_size=60),
    st.text(alphabet="\"'\\{}<>#?$;.\n\r\t `|^()*/_azA0", max_size=40),
    st.sampled_from(
        ['" } ; DROP ALL', "\\", '\\" . ?s ?p ?o . "', "'''", '"""', "x> . <y", "}#", "\ud800", "\x00", "?_words_literal", "<http://e/> }"]
    ),
)


@settings(max_examples=200, deadline=None)
@given(value=HOSTILE)
def test_no_value_becomes_syntax(value: str) -> None:
    """A hostile string is refused, or it is one string token of a query that is otherwise the same."""
    world = examples().world
    query = queries.saved("passages")
    plain = bind(query, {"words": "plain"}, world)
    try:
        bound = bind(query, {"words": value}, world)
    except QueryError:
        return
    parse(bound.text)
    strings = [token for token in spoken(bound.text) if token.kind == "string"]
    assert bound.terms["_words_literal"] in [token.text for token in strings]
    assert [kind for kind, _ in shape(bound.text, bound)] == [kind for kind, _ in shape(plain.text, plain)]
    for row in world.store.select(bound.text).rows:
        assert value.strip().casefold() in str(row[0].value).casefold()  # type: ignore[union-attr]


@settings(max_examples=100, deadline=None)
@given(value=HOSTILE)
def test_no_name_becomes_syntax(value: str) -> None:
    """A hostile name is a thing that is known, or an error; never a query that differs."""
    world = examples().world
    source = next(iter(world.sources))
    for name, parameter, plain in (
        ("sponsorship-claims", "sponsor", "CHN"),
        ("provisions", "source", source),
        ("divergences", "kind", "tension"),
        ("sponsors-on", "on", "2012-06-01"),
    ):
        query = queries.saved(name)
        try:
            bound = bind(query, {parameter: value}, world)
        except QueryError:
            continue
        kinds = [token.kind for token in spoken(bind(query, {parameter: plain}, world).text)]
        assert [token.kind for token in spoken(bound.text)] == kinds


def test_a_syntax_error_has_line_column_and_the_line() -> None:
    with pytest.raises(QueryError) as caught:
        examples().sparql('SELECT ?x WHERE {\n  ?x snf:symbol "A/66/359" .\n  FILTER( }')
    assert caught.value.parts["line"] == 3
    assert "FILTER( }" in caught.value.message and "^" in caught.value.message


def test_updates_are_no_queries() -> None:
    with pytest.raises(QueryError):
        examples().sparql("DELETE WHERE { ?s ?p ?o }")


def test_known_is_refused_where_there_are_no_claims_to_reconcile() -> None:
    with pytest.raises(QueryError, match="reconcile"):
        examples().run("cosponsors", known="2013", document="A/66/359")


def test_saved_questions_are_functions_with_signature_and_docstring() -> None:
    import inspect

    ask = examples().q.addressees
    assert "except_" in inspect.signature(ask).parameters
    assert ask.__doc__ and ask.__doc__.startswith(queries.saved("addressees").summary)
    assert "cosponsors" in dir(examples().q)
    assert examples().q.cosponsors(document="A/66/359").name == "cosponsors"
    with pytest.raises(AttributeError, match="Did you mean"):
        _ = examples().q.cosponsor


def test_a_query_may_name_its_dataset() -> None:
    import pyoxigraph as ox

    from graphkit.store import Store

    store = ox.Store()
    store.load(b"<a:one> { <a:s> <a:p> 1 } <a:two> { <a:s> <a:p> 2 }", format=ox.RdfFormat.TRIG)
    for clause, found in (("", ["1", "2"]), ("FROM <a:two>", ["2"]), ("FROM <a:one> FROM <a:two>", ["1", "2"]), ("FROM NAMED <a:one>", [])):
        rows = Store(store).select(f"SELECT ?o {clause} {{ ?s ?p ?o FILTER('from' != 'FROM') }} ORDER BY ?o").rows
        assert [row[0].value for row in rows if row[0] is not None] == found
