"""The commands that ask: query, evidence, divergences, show, find, cite, diff; as a person uses them."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from graphkit.cli import graphkit
from graphkit.errors import GraphkitError


@pytest.fixture
def ask(seeds_graph: Path, monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def]
    monkeypatch.setenv("GRAPHKIT_GRAPH", str(seeds_graph))

    def run(*words: str) -> Result:
        return CliRunner().invoke(graphkit, list(words), catch_exceptions=False)

    return run


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_the_list_has_questions_in_words_with_numbers(ask) -> None:  # type: ignore[no-untyped-def]
    said = ask("query").stdout
    assert "   1  Who stands behind a document" in said and "cosponsors [document=…]" in said
    listed = rows(ask("query", "--format", "csv").stdout)
    assert (
        ask("query", listed[0]["number"], "document=A/66/359", "--format", "csv").stdout
        == ask("query", listed[0]["name"], "document=A/66/359", "--format", "csv").stdout
    )


def test_a_table_in_words_and_in_codes(ask) -> None:  # type: ignore[no-untyped-def]
    assert "Kazakhstan" in ask("query", "cosponsors", "document=A/66/359").stdout
    first = ask("query", "cosponsors", "document=A/66/359", "--format", "csv").stdout.splitlines()[0]
    assert first.startswith("sponsor,role,entry,date,divergent,")


def test_the_sentences_for_and_against_a_row(ask) -> None:  # type: ignore[no-untyped-def]
    listed = rows(ask("query", "cosponsors", "document=A/66/359", "--format", "csv").stdout)
    number = str(1 + [row["sponsor"] for row in listed].index("KAZ"))
    for words in (
        (number,),
        ("KAZ", "A/66/359"),
        ("Kazakhstan", "on", "A/66/359"),
        ("KAZ A/66/359",),
        (listed[int(number) - 1]["evidence"],),
    ):
        found = rows(ask("evidence", *words, "--format", "csv").stdout)
        by_source: dict[str, set[tuple[str, str, str]]] = {}
        for row in found:
            by_source.setdefault(row["source"][:3], set()).add((row["effect"], row["aspect"], row["value"]))
        assert ("supports", "date", "2013") in by_source["000"] and ("supports", "existence", "") in by_source["000"]
        for source in ("003", "004"):
            assert {("supports", "existence", ""), ("contests", "date", "2011")} <= by_source[source]
        assert {(effect, aspect) for effect, aspect, _ in by_source["002"]} == {("contests", "date")}
        assert all(value.startswith("not in a list") for _, _, value in by_source["002"])
    said = ask("evidence", "KAZ", "A/66/359", "-v").stdout
    assert "against an earlier begin" in said and "characters 2" in said and "rests on (date" in said


def test_divergences_have_all_sources_and_the_policy(ask) -> None:  # type: ignore[no-untyped-def]
    found = [row for row in rows(ask("divergences", "--format", "csv").stdout) if row["kind"] == "contradiction"]
    assert {row["source"][:3] for row in found} == {"000", "002", "003", "004"}
    assert {row["policy"] for row in found} == {"own-event"}
    assert "own event" in ask("divergences", "A/66/359").stdout


def test_show_in_three_forms(ask) -> None:  # type: ignore[no-untyped-def]
    assert "Who stands behind it" in ask("show", "A/66/359").stdout
    assert ask("show", "Kazakhstan", "--format", "md").stdout.startswith("# Kazakhstan (KAZ): State")
    assert "<h2>" in ask("show", "SCO", "--format", "html").stdout
    assert "possible" not in ask("show", "A/70/174 13(c)").stdout.lower() or ask("show", "A/70/174 13(c)").exit_code == 0
    assert "First Committee" in ask("show", "UNGA-C1").stdout


def test_find_has_speaker_date_and_place(ask) -> None:  # type: ignore[no-untyped-def]
    found = rows(ask("find", "cosponsors", "tried", "--format", "csv").stdout)
    assert len(found) == 1 and found[0]["speaker"] == "CHN" and found[0]["date"] == "2014-02-10" and found[0]["place"] == "Geneva"
    assert "tried" in found[0]["sentence"]
    assert ask("find", "infrastructures").stdout.count("infrastructure") >= 4
    assert all(row["source"].startswith("004") for row in rows(ask("find", "cyberspace", "--source", "004", "--format", "csv").stdout))
    assert not rows(ask("find", "zebra", "--format", "csv").stdout)
    with pytest.raises(GraphkitError):
        ask("find", "***")


@pytest.mark.parametrize("hostile", ['"', "a AND", "NEAR(x", "x* y:", "-", "{col}: x", "'; DROP TABLE sentence; --", "\\", "cyber OR"])
def test_no_word_is_syntax_of_the_index(ask, hostile: str) -> None:  # type: ignore[no-untyped-def]
    try:
        assert ask("find", "--", hostile).exit_code == 0
    except GraphkitError as error:
        assert "no word" in error.message


def test_references_lead_from_a_row_to_a_sentence(ask) -> None:  # type: ignore[no-untyped-def]
    ask("query", "cosponsors", "document=A/66/359", "--format", "csv")
    assert "10 February 2014" in ask("cite", "2").stdout and "Geneva" in ask("cite", "2").stdout
    assert ask("cite", "2", "--format", "bibtex").stdout.startswith("@misc{")
    assert json.loads(ask("cite", "A/66/359", "--format", "csl").stdout)[0]["number"] == "A/66/359"


def test_diff_tells_what_a_source_changed(seeds_graph: Path, tmp_path: Path, ask) -> None:  # type: ignore[no-untyped-def]
    from graphkit.data import folder
    from graphkit.pipeline import build

    build([path for path in sorted(folder("seeds").glob("*.txt")) if not path.name.startswith("000")], tmp_path / "without")
    found = rows(ask("diff", str(tmp_path / "without"), str(seeds_graph), "--format", "csv").stdout)
    changed = {(row["what"], row["name"], row["field"]) for row in found if row["change"] == "changed"}
    assert ("sponsorship", "A/66/359 KAZ", "entry") in changed
    assert any(row["change"] == "added" and row["what"].startswith("claim") for row in found)
    assert ask("diff", str(seeds_graph), str(seeds_graph)).stdout == "Nothing differs.\n"


@pytest.mark.parametrize(
    "words",
    [
        ("query", "cosponsors", "document"),
        ("query", "cosponsors", "document=A/66/359", "document=A/69/723"),
        ("evidence", "99999"),
        ("query", "--format", "xml"),
    ],
)
def test_usage_is_told_in_a_sentence(ask, words: tuple[str, ...]) -> None:  # type: ignore[no-untyped-def]
    try:
        assert ask(*words).exit_code == 2
    except GraphkitError as error:
        assert error.message.endswith((".", "query"))
