"""Bulk tables: layouts by header, symbols, seats as of the day, streaming, rejects, and loading again."""

from __future__ import annotations

import gzip
from pathlib import Path

import pyoxigraph as ox
import pytest

from graphkit import names, tables
from graphkit.errors import TableError
from graphkit.link import Index
from graphkit.tables.symbols import full, short

CALLS = "rcid,session,importantvote,date,unres,amend,para,short,descr\n"
VOTES = "rcid,country,country_code,vote\n"
UNDL = (
    "undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,title,agenda_title,subjects,vote_note,"
    "total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link\n"
)
PREFIXES = {"snf": names.SNF, "lst": names.LIST, "id": names.ID, "prov": names.PREFIXES["prov"]}


def write(path: Path, text: str) -> Path:
    path.write_bytes(gzip.compress(text.encode()) if path.suffix == ".gz" else text.encode())
    return path


def voeten(place: Path, calls: str, votes: str) -> list[Path]:
    return [write(place / "un_votes.csv.gz", VOTES + votes), write(place / "un_roll_calls.csv.gz", CALLS + calls)]


def loaded(paths: list[Path], index: Index, store: ox.Store | None = None, rejects: Path | None = None) -> tuple[ox.Store, tables.Report]:
    store = ox.Store() if store is None else store  # an empty one is false
    (group,) = tables.groups(paths)
    return store, tables.load(group, store, index, rejects=rejects)


def rows(store: ox.Store, query: str) -> list[tuple[str, ...]]:
    found = store.query(query, prefixes=PREFIXES, use_default_graph_as_union=True)
    assert isinstance(found, ox.QuerySolutions)
    return [tuple(getattr(term, "value", "") for term in row) for row in found]


def test_a_vote_is_a_finding_with_its_row(tmp_path: Path, index: Index) -> None:
    calls = "7,73.0,,2018-12-05,R/73/27,,,Short title,Long title\n"
    store, report = loaded(voeten(tmp_path, calls, "7.0,China,CN,yes\n7.0,Estonia,EE,no\n7.0,Fiji,FJ,abstain\n"), index)
    count = names.vote_count("A/RES/73/27", "UNGA")
    assert rows(store, f"SELECT ?y ?n ?a ?d ?r {{ <{count}> snf:yes ?y ; snf:no ?n ; snf:abstain ?a ; snf:date ?d ; snf:row ?r }}") == [
        ("1", "1", "1", "2018-12-05", "2")
    ]
    vote = names.vote("A/RES/73/27", "UNGA", "EST")
    about = {quad.predicate.value.rpartition("#")[2]: quad.object.value for quad in store.quads_for_pattern(ox.NamedNode(vote), None, None)}
    assert about == {
        "type": names.SNF + "Vote",
        "voter": names.ID + "state/EST",
        "choice": names.LIST + "choice-no",
        "inCount": count,
        "printedName": "Estonia",
        "row": "3",
        "wasDerivedFrom": names.source("un_votes"),
    }
    assert len(about) <= 8
    assert {str(g.value) for g in store.named_graphs()} == {names.table_graph("un_votes")}
    assert (report.rows, report.taken, report.counts, report.rejected) == (3, 3, 1, 0)
    assert [entity.code for entity in report.entities] == ["A/RES/73/27"]
    assert rows(store, "SELECT ?c { ?s a snf:Source ; snf:fileName ?c ; snf:sha256 ?x FILTER(STRLEN(?x) = 64) } ORDER BY ?c") == [
        ("un_roll_calls.csv.gz",),
        ("un_votes.csv.gz",),
    ]


@pytest.mark.parametrize(
    ("printed", "code", "day", "session", "holder"),
    [
        ("Russia", "RU", "1985-12-03", 40, "SUN"),
        ("Russia", "RU", "1992-11-03", 47, "RUS"),
        ("Taiwan", "TW", "1971-10-07", 26, "CHN"),
        ("China", "CN", "1971-11-03", 26, "CHN"),
        ("Namibia", "NA", "2018-12-05", 73, "NAM"),
        ("Yugoslavia", "YU", "1985-12-03", 40, "YUG"),
        ("Yugoslavia", "YU", "2003-12-08", 58, "SCG"),
        ("Yugoslavia", "YU", "2018-12-05", 73, "SRB"),
        ("Federal Republic of Germany", "", "1985-12-03", 40, "DEU"),
        ("German Democratic Republic", "DD", "1985-12-03", 40, "DDR"),
        ("Yemen Arab Republic", "", "1985-12-03", 40, "YEM"),
        ("Yemen People's Republic", "YD", "1985-12-03", 40, "YMD"),
        ("Czechoslovakia", "CS", "1985-12-03", 40, "CSK"),
        ("Egypt", "EG", "1960-12-03", 15, "UAR"),
        ("Côte d’Ivoire", "CI", "2018-12-05", 73, "CIV"),
        ("Congo - Brazzaville", "CG", "2018-12-05", 73, "COG"),
    ],
)
def test_seats_are_those_of_the_day(tmp_path: Path, index: Index, printed: str, code: str, day: str, session: int, holder: str) -> None:
    calls = f"7,{session}.0,,{day},R/{session}/9,,,Title,Words\n"
    store, report = loaded(voeten(tmp_path, calls, f"7.0,{printed},{code},yes\n"), index)
    assert rows(store, "SELECT ?code ?name { ?v snf:voter ?s ; snf:printedName ?name BIND(STRAFTER(STR(?s), '/state/') AS ?code) }") == [
        (holder, printed)
    ]
    assert report.rejected == 0


def test_tanganyika_and_zanzibar_are_not_tanzania(tmp_path: Path, index: Index) -> None:
    calls = "7,18.0,,1963-12-03,R/18/1900,,,Title,Words\n8,20.0,,1965-12-03,R/20/2000,,,Title,Words\n"
    store, _ = loaded(voeten(tmp_path, calls, "7,Tanzania,TZ,yes\n7,Zanzibar,,no\n8,Tanzania,TZ,yes\n"), index)
    voters = {row[0] for row in rows(store, "SELECT ?s { ?v snf:voter ?s }")}
    assert len(voters) == 3 and names.ID + "state/TZA" in voters


@pytest.mark.parametrize(
    ("printed", "symbol", "part"),
    [
        ("R/73/27", "A/RES/73/27", None),
        ("R/32/105J", "A/RES/32/105J", None),
        ("R/42/70/A", "A/RES/42/70A", None),
        ("R/36/235/IV", "A/RES/36/235", "IV"),
        ("R/50/38B/IX", "A/RES/50/38B", "IX"),
        ("R/26/2758", "A/RES/2758(XXVI)", None),
        ("R/26/2758G", "A/RES/2758(XXVI)", "G"),
        ("ESS/10/19", "A/RES/ES-10/19", None),
        ("SS/20/4", "A/RES/S-20/4", None),
        ("ESS/5/2252", "A/RES/2252(ES-V)", None),
    ],
)
def test_short_symbols_become_canonical(printed: str, symbol: str, part: str | None) -> None:
    named = short(printed)
    assert named is not None and (named.symbol, named.part) == (symbol, part)


@pytest.mark.parametrize(
    ("printed", "symbol"),
    [
        ("A/RES/74/28", "A/RES/74/28"),
        ("A/RES/36/92[C]", "A/RES/36/92C"),
        ("A/RES/217 (III)", "A/RES/217(III)"),
        ("A/RES/ES-10/19", "A/RES/ES-10/19"),
    ],
)
def test_full_symbols_stay(printed: str, symbol: str) -> None:
    named = full(printed)
    assert named is not None and named.symbol == symbol


@pytest.mark.parametrize("printed", ["", "R/6444A", "R/10 65", "GOAR/1/1288B", "SS/5", "A/66/359"])
def test_what_is_no_symbol_is_none(printed: str) -> None:
    assert short(printed) is None and full(printed) is None


def test_a_vote_without_symbol_is_never_merged(tmp_path: Path, index: Index) -> None:
    calls = "7,20.0,,1965-11-07,,0,0,RHODESIA,A\n8,20.0,,1965-11-07,,0,0,RHODESIA,B\n9,2.0,,1947-11-01,R/2/1095A,0,1,SPAIN,C\n"
    store, _ = loaded(voeten(tmp_path, calls, "7,Fiji,FJ,yes\n8,Fiji,FJ,no\n9,Cuba,CU,no\n"), index)
    documents = rows(store, "SELECT ?d { ?c snf:document ?d } ORDER BY ?d")
    assert documents == [(names.ID + f"document/in-un_roll_calls-{n}",) for n in (7, 8, 9)]
    assert not rows(store, "SELECT ?s { ?d snf:symbol ?s }")


def test_parts_and_amendments_are_counts_of_their_own(tmp_path: Path, index: Index) -> None:
    calls = (
        "7,61.0,,2006-12-06,R/61/77,,,ARMS,Transparency in armaments\n8,61.0,,2006-12-06,R/61/77,,1,,I put to the vote paragraph 3\n"
        "9,61.0,,2006-12-06,R/61/77,1,,,An oral amendment\n10,61.0,,2006-12-06,R/61/77,,,,The motion that no action be taken\n"
    )
    store, _ = loaded(voeten(tmp_path, calls, "7,Fiji,FJ,yes\n8,Fiji,FJ,no\n9,Fiji,FJ,no\n10,Fiji,FJ,abstain\n"), index)
    found = rows(store, "SELECT ?p ?y ?n ?a { ?c snf:yes ?y ; snf:no ?n ; snf:abstain ?a OPTIONAL { ?c snf:votePart ?p } } ORDER BY ?p")
    assert found == [("", "1", "0", "0"), ("amendment-9", "0", "1", "0"), ("further-10", "0", "0", "1"), ("paragraph-8", "0", "1", "0")]
    assert rows(store, "SELECT ?t { ?d <http://purl.org/dc/terms/title> ?t }") == [("ARMS",)]
    assert len(rows(store, "SELECT ?v { ?v a snf:Vote }")) == 4


def test_days_that_are_no_days_are_months(tmp_path: Path, index: Index) -> None:
    calls = "7,40.0,,1985-12-03,R/40/9,,,Title,Words\n8,73.0,,2018-12-05,R/73/27,,,Title,Words\n"
    store, _ = loaded(voeten(tmp_path, calls, "7,Fiji,FJ,yes\n8,Fiji,FJ,yes\n"), index)
    found = rows(store, "SELECT ?d ?b ?a { ?c a snf:VoteCount ; snf:date ?d ; snf:notBefore ?b ; snf:notAfter ?a } ORDER BY ?b")
    assert found == [("1985-12", "1985-12-01", "1985-12-31"), ("2018-12-05", "2018-12-05", "2018-12-05")]


def test_every_row_is_accounted_for(tmp_path: Path, index: Index) -> None:
    calls = "7,73.0,,2018-12-05,R/73/27,,,Title,Words\n"
    votes = "7,Fiji,FJ,yes\n7,Fiji,FJ,no\n7,Atlantis,QX,yes\n9,Fiji,FJ,yes\n7,Cuba,CU,maybe\n7,Cuba\n7,Cuba,CU,no\n"
    rejects = tmp_path / "rejects.csv"
    _, report = loaded(voeten(tmp_path, calls, votes), index, rejects=rejects)
    assert (report.rows, report.taken, report.rejected) == (7, 2, 5)
    lines = rejects.read_text().splitlines()
    assert lines[0] == "file,line,reason,value"
    assert [line.split(",")[1] for line in lines[1:]] == ["3", "4", "5", "6", "7"]
    assert "Atlantis" in lines[2] and "no such roll call" in lines[3]


def test_loading_again_changes_nothing(tmp_path: Path, index: Index) -> None:
    paths = voeten(tmp_path, "7,73.0,,2018-12-05,R/73/27,,,Title,Words\n", "7,Fiji,FJ,yes\n7,Cuba,CU,no\n")
    store, first = loaded(paths, index)
    before = set(store)
    _, second = loaded(paths, index, store)
    assert set(store) == before and str(first) == str(second)


def test_no_triple_of_the_graph_is_said_again(tmp_path: Path, index: Index) -> None:
    store = ox.Store()
    count, vote = names.vote_count("A/RES/73/27", "UNGA"), names.vote("A/RES/73/27", "UNGA", "FJI")
    other = names.vote("A/RES/73/27", "UNGA", "CUB")
    store.load(
        f"""PREFIX snf: <{names.SNF}> PREFIX lst: <{names.LIST}>
        <{count}> a snf:VoteCount ; snf:document <{names.document("A/RES/73/27")}> ; snf:yes 9 ; snf:no 0 ; snf:abstain 0 .
        <{names.document("A/RES/73/27")}> a snf:Document .
        <{vote}> a snf:Vote ; snf:voter <{names.ID}state/FJI> ; snf:choice lst:choice-yes ; snf:inCount <{count}> .
        <{other}> a snf:Vote ; snf:voter <{names.ID}state/CUB> ; snf:choice lst:choice-yes ; snf:inCount <{count}> .""".encode(),
        format=ox.RdfFormat.TURTLE,
        to_graph=ox.NamedNode(names.GRAPH_REFERENCE),
    )
    paths = voeten(tmp_path, "7,73.0,,2018-12-05,R/73/27,,,Title,Words\n", "7,Fiji,FJ,yes\n7,Cuba,CU,no\n7,Estonia,EE,no\n")
    _, report = loaded(paths, index, store)
    triples = [(q.subject, q.predicate, q.object) for q in store]
    assert len(triples) == len(set(triples))
    assert report.rejected == 1 and "another vote" in next(iter(report.reasons))
    assert any("the graph has 9-0-0" in warning for warning in report.warnings)
    assert rows(store, f"SELECT ?r ?n {{ <{vote}> snf:row ?r ; snf:printedName ?n }}") == [("2", "Fiji")]


def undl(place: Path, text: str) -> list[Path]:
    return [write(place / "undl.csv", UNDL + text)]


def undl_row(name: str, code: str, vote: str, totals: str = "1,1,0,1,3", date: str = "2019-12-12", symbol: str = "A/RES/74/28") -> str:
    return (
        f"385,{code},{name},{vote},{date},74,{symbol},A/C.1/74/L.49/Rev.1,A/74/363,A/74/PV.46,A title,An agenda,SUBJECT,note,{totals},u\n"
    )


def test_the_digital_librarys_own_layout(tmp_path: Path, index: Index) -> None:
    text = undl_row("CHINA", "CHN", "N") + undl_row("ESTONIA", "EST", "Y") + undl_row("FIJI", "FJI", "X")
    store, report = loaded(undl(tmp_path, text), index)
    assert (report.taken, report.silent, report.rejected, report.warnings) == (2, 1, 0, [])
    assert rows(store, "SELECT ?s { ?v snf:voter ?s } ORDER BY ?s") == [(names.ID + "state/CHN",), (names.ID + "state/EST",)]
    assert rows(store, "SELECT ?d { ?r snf:adoptedFrom ?d }") == [(names.document("A/C.1/74/L.49/Rev.1"),)]


def test_counts_that_do_not_add_up_are_warnings(tmp_path: Path, index: Index) -> None:
    store, report = loaded(undl(tmp_path, undl_row("CHINA", "CHN", "N", "2,1,0,0,3")), index)
    assert len(report.warnings) == 1 and "announced as 2-1-0, the rows give 0-1-0" in report.warnings[0]
    assert rows(store, "SELECT ?y { ?c snf:yes ?y }") == [("2",)]


def test_two_tables_on_one_vote_share_it(tmp_path: Path, index: Index) -> None:
    store = ox.Store()
    paths = voeten(tmp_path, "7,74.0,,2019-12-12,A/RES/74/28,,,Title,Words\n", "7,China,CN,no\n7,Estonia,EE,yes\n")
    more = undl(tmp_path, undl_row("CHINA", "CHN", "N") + undl_row("FIJI", "FJI", "X") + undl_row("CUBA", "CUB", "N"))
    options = {"engine": "e", "cache": tmp_path / "cache", "rejects": tmp_path / "rejects"}
    first, loaded_now = tables.put(tables.groups([*more, *paths]), store, index, **options)  # type: ignore[arg-type]
    assert list(first) == sorted(first)
    triples = [(q.subject, q.predicate, q.object) for q in store]
    assert len(triples) == len(set(triples))
    before = set(store)
    again, loaded_again = tables.put(tables.groups([*paths, *more]), store, index, **options)  # type: ignore[arg-type]
    assert (loaded_now, loaded_again) == (True, False)
    assert set(store) == before and {k: str(v) for k, v in again.items()} == {k: str(v) for k, v in first.items()}
    assert [e.code for r in again.values() for e in r.entities] == [e.code for r in first.values() for e in r.entities]
    tables.put(tables.groups(more), store, index, **options)  # type: ignore[arg-type]
    assert {g.value for g in store.named_graphs()} == {names.table_graph("undl")}
    assert {row[0] for row in rows(store, "SELECT ?s { ?v snf:voter ?s }")} == {names.ID + "state/CHN", names.ID + "state/CUB"}


def test_sponsors(tmp_path: Path, index: Index) -> None:
    text = (
        "state,document,role,date,source\nCuba,A/C.1/73/L.5,main-sponsor,2018-10-11,The record\n"
        "Fiji,A/C.1/73/L.5,additional-sponsor,2018-11,The record\nFiji,A/C.1/73/L.5,introducer,2018,The record\n"
        "Cuba,A/C.1/73/L.5,emperor,2018,The record\nCuba,A/C.1/73/L.6,sponsor,last week,The record\n"
        "Atlantis,A/C.1/73/L.6,sponsor,2018,The record\nCuba,A/C.1/73/L.6,sponsor,,\n"
    )
    store, report = loaded([write(tmp_path / "sponsors.csv", text)], index, rejects=tmp_path / "rejects.csv")
    assert (report.taken, report.rejected) == (3, 4)
    found = rows(
        store, "SELECT ?a ?r ?e ?d { ?s a snf:Sponsorship ; snf:sponsor ?a ; snf:role ?r ; snf:entry ?e ; snf:date ?d } ORDER BY ?a"
    )
    assert [(a[-3:], r.rpartition("/")[2], e.rpartition("/")[2], d) for a, r, e, d in found] == [
        ("CUB", "role-main-sponsor", "entry-unknown", "2018-10-11"),
        ("FJI", "role-additional-sponsor", "entry-later", "2018-11"),
    ]
    assert len(rows(store, "SELECT ?x { ?x a snf:Act }")) == 3
    assert len(rows(store, "SELECT ?x { ?d snf:sponsoredBy ?x }")) == 2
    assert rows(store, "SELECT DISTINCT ?c { ?x snf:citation ?c }") == [("The record",)]


def test_a_layout_that_is_not_known_says_what_is(tmp_path: Path) -> None:
    with pytest.raises(TableError, match=r"a,b.*rcid,country") as caught:
        tables.layout([write(tmp_path / "x.csv", "a,b\n1,2\n")])
    assert caught.value.parts["header"] == ("a", "b")


def test_a_table_without_its_other_half_says_so(tmp_path: Path) -> None:
    with pytest.raises(TableError, match="roll calls beside it"):
        tables.groups([write(tmp_path / "un_votes.csv", VOTES)])


@pytest.mark.parametrize("data", [b"", b"\xff\xfe\x00", b"\x1f\x8b\x08broken"])
def test_damaged_tables_are_errors_with_a_sentence(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "x.csv").write_bytes(data)
    with pytest.raises(TableError, match=r"x\.csv"):
        tables.groups([tmp_path / "x.csv"])


def test_a_table_cut_in_the_middle_leaves_nothing_behind(tmp_path: Path, index: Index) -> None:
    paths = voeten(tmp_path, "7,73.0,,2018-12-05,R/73/27,,,Title,Words\n", "7,Fiji,FJ,yes\n" * 5000)
    paths[0].write_bytes(paths[0].read_bytes()[:-20])
    store = ox.Store()
    with pytest.raises(TableError, match="fetch it again"):
        loaded(paths, index, store)
    assert len(store) == 0


def test_hostile_text_stays_text(tmp_path: Path, index: Index) -> None:
    nasty = 'A ""title"" \\ > } . <script> \n2nd'
    store, _ = loaded(voeten(tmp_path, f'7,73.0,,2018-12-05,R/73/27,,,"{nasty}",x\n', '7,"Cuba",CU,no\n'), index)
    assert rows(store, "SELECT ?t { ?d <http://purl.org/dc/terms/title> ?t }") == [('A "title" \\ > } . <script> 2nd',)]


def test_quads_stream_in_the_tables_own_graph(tmp_path: Path, index: Index) -> None:
    (group,) = tables.groups(voeten(tmp_path, "7,73.0,,2018-12-05,R/73/27,,,Title,Words\n", "7,Fiji,FJ,yes\n"))
    store, _ = loaded(list(group.files), index)
    assert set(tables.quads(group, index)) == set(store)


@pytest.mark.slow
def test_the_whole_table_of_votes(tmp_path: Path, index: Index, data_folder: Path) -> None:
    paths = [data_folder / "votes" / "un_votes.csv.gz", data_folder / "votes" / "un_roll_calls.csv.gz"]
    store = ox.Store(str(tmp_path / "store"))
    _, report = loaded(paths, index, store, tmp_path / "rejects.csv")
    assert report.rows == 870_109 and report.taken + report.rejected == 870_109
    assert report.rejected == (len((tmp_path / "rejects.csv").read_text().splitlines()) - 1 if report.rejected else 0)
    for symbol, result in (("A/RES/73/27", ("119", "46", "14")), ("A/RES/73/266", ("138", "12", "16"))):
        count = names.vote_count(symbol, "UNGA")
        assert rows(store, f"SELECT ?y ?n ?a {{ <{count}> snf:yes ?y ; snf:no ?n ; snf:abstain ?a }}") == [result]
    assert rows(store, f"SELECT (COUNT(*) AS ?n) {{ ?v snf:voter <{names.ID}state/NAM> }}") == [("2455",)]
    taiwan = rows(store, 'SELECT ?s (COUNT(*) AS ?n) { ?v snf:printedName "Taiwan" ; snf:voter ?s } GROUP BY ?s')
    assert taiwan == [(names.ID + "state/CHN", "1233")]
    russia = dict(rows(store, 'SELECT ?s (COUNT(*) AS ?n) { ?v snf:printedName "Russia" ; snf:voter ?s } GROUP BY ?s'))
    assert russia == {names.ID + "state/SUN": "3686", names.ID + "state/RUS": "2459"}
    years = rows(store, f"SELECT (MAX(?d) AS ?last) {{ ?v snf:voter <{names.ID}state/SUN> ; snf:inCount/snf:notBefore ?d }}")
    assert years == [("1991-12-01",)]
