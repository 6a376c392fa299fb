"""The commands as a stranger types them: what they print, and their exit codes."""

from __future__ import annotations

import csv
import io
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from graphkit.data import folder

Run = Callable[..., "subprocess.CompletedProcess[str]"]
MAIN = "import sys; sys.argv[0] = 'graphkit'; from graphkit.cli import main; main()"
SEEDS = sorted(folder("seeds").glob("*.txt"))


@pytest.fixture
def gk(seeds_graph: Path, tmp_path: Path) -> Run:
    """Run a command in an empty folder, on the graph of the seeds unless told otherwise."""

    def run(*words: str, graph: Path | None = None, given: str | None = None) -> subprocess.CompletedProcess[str]:
        env = os.environ | {"GRAPHKIT_GRAPH": str(graph or seeds_graph), "PYTHONPATH": str(Path(__file__).parents[1]), "COLUMNS": "200"}
        return subprocess.run(
            [sys.executable, "-c", MAIN, *words], cwd=tmp_path, env=env, input=given, capture_output=True, text=True, check=False
        )

    return run


def table(done: subprocess.CompletedProcess[str]) -> list[dict[str, str]]:
    assert done.returncode == 0, done.stderr
    return list(csv.DictReader(io.StringIO(done.stdout)))


def test_who_stands_behind_the_first_code(gk: Run) -> None:
    done = gk("query", "cosponsors", "document=A/66/359", "--format", "csv")
    rows = [(r["sponsor"], r["entry"], r["date"], r["divergent"]) for r in table(done)]
    assert sorted(rows) == [
        ("CHN", "original", "2011", "false"),
        ("KAZ", "later", "2013", "true"),
        ("KGZ", "later", "2013", "true"),
        ("RUS", "original", "2011", "false"),
        ("TJK", "original", "2011", "false"),
        ("UZB", "original", "2011", "false"),
    ]
    assert done.stdout.startswith("sponsor,role,entry,date,divergent,")


@pytest.mark.parametrize(
    ("when", "sponsors", "open_rows"),
    [
        ("on=2012-06-01", "CHN RUS TJK UZB", ""),
        ("on=2014-06-01", "CHN KAZ KGZ RUS TJK UZB", ""),
        ("on=2013-06-01", "CHN KAZ KGZ RUS TJK UZB", "KAZ KGZ"),
    ],
)
def test_on_a_day(gk: Run, when: str, sponsors: str, open_rows: str) -> None:
    done = gk("query", "sponsors-on", "document=A/66/359", when, "--format", "csv")
    rows = table(done)
    assert done.stdout.startswith("sponsor,certain")
    assert sorted(r["sponsor"] for r in rows) == sponsors.split()
    assert sorted(r["sponsor"] for r in rows if r["certain"] == "false") == open_rows.split()


def test_known_by_a_day(gk: Run, seeds_graph: Path, tmp_path: Path) -> None:
    shutil.copytree(seeds_graph, tmp_path / "g")
    rows = table(gk("query", "cosponsors", "document=A/66/359", "known=2013-01-01", "--format", "csv", graph=tmp_path / "g"))
    assert sorted(r["sponsor"] for r in rows) == ["CHN", "RUS", "TJK", "UZB"]


def test_without_the_speech_of_2014_the_two_have_2011_and_still_differ(gk: Run, seeds_graph: Path, tmp_path: Path) -> None:
    shutil.copytree(seeds_graph, tmp_path / "g")
    assert gk("remove", SEEDS[0].name, graph=tmp_path / "g").returncode == 0
    rows = {r["sponsor"]: r for r in table(gk("query", "cosponsors", "document=A/66/359", "--format", "csv", graph=tmp_path / "g"))}
    assert {(rows[s]["date"], rows[s]["divergent"]) for s in ("KAZ", "KGZ")} == {("2011", "true")}


def test_what_names_mean(gk: Run) -> None:
    done = gk("link", "Kyrgystan", "Ouzbekistan", "Russian Federation", "SCO", "First Committee", "Atlantis", "--format", "csv")
    assert done.returncode == 1
    rows = list(csv.DictReader(io.StringIO(done.stdout)))
    assert list(rows[0]) == ["name", "code", "kind"]
    assert [r["code"] for r in rows] == ["KGZ", "UZB", "RUS", "SCO", "UNGA-C1", ""]


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["build", "nowhere"], 2, "nowhere does not exist"),
        (["query", "cosponsors", "document=A/66/999"], 2, "A/66/999"),
        (["query", "cosponsors", "documnt=A/66/359"], 2, "document"),
        (["query", "cosponsors", "document=International Code of Conduct for Information Security"], 2, "A/69/723"),
        (["query", "cosponsers"], 2, "cosponsors"),
        (["qurey"], 2, "query"),
        (["remove", "nowhere.txt"], 2, "nowhere.txt"),
        (["export", "g.docx"], 2, ".ttl"),
        (["sparql", "SELECT ?x WHERE { ?x a }"], 2, "line 1"),
        (["show", "Atlantis"], 2, "Atlantis"),
    ],
)
def test_bad_input_gives_one_clear_sentence(gk: Run, words: list[str], code: int, said: str) -> None:
    done = gk(*words)
    assert done.returncode == code, done.stderr
    assert said in done.stderr and "Traceback" not in done.stderr


def test_a_folder_with_nothing_to_read(gk: Run, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    done = gk("build", "empty", graph=tmp_path / "g")
    assert done.returncode == 2 and "nothing to read" in done.stderr


def test_a_refused_source_is_named_and_the_exit_code_says_so(gk: Run, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    shutil.copy(SEEDS[1], tmp_path / "in")
    (tmp_path / "in" / "empty.txt").write_text("")
    done = gk("build", "in", graph=tmp_path / "g")
    assert done.returncode == 1 and "empty.txt" in done.stderr and "1 source " in done.stdout


def test_no_graph_yet(gk: Run, tmp_path: Path) -> None:
    done = gk("query", "cosponsors", "document=A/66/359", graph=tmp_path / "none")
    assert done.returncode == 2 and "graphkit build" in done.stderr


def test_a_pipe_gets_no_progress(gk: Run, tmp_path: Path) -> None:
    done = gk("build", str(SEEDS[1]), graph=tmp_path / "g")
    assert done.returncode == 0 and done.stderr == ""
    assert "graphkit query" in done.stdout and "claims" in done.stdout


def test_the_first_screen(gk: Run) -> None:
    done = gk()
    assert done.returncode == 0
    for words in ("Who stands behind A/66/359", "Kazakhstan, Kyrgyzstan", "signatories", "2013", "Accounts differ", "[1]", "Next:"):
        assert words in done.stdout


def test_any_sparql(gk: Run) -> None:
    done = gk(
        "sparql",
        "-",
        "--format",
        "csv",
        given="SELECT ?code WHERE { ?d snf:code 'A/66/359' ; snf:sponsoredBy/snf:code ?code } ORDER BY ?code",
    )
    assert done.stdout.split() == ["code", "CHN", "KAZ", "KGZ", "RUS", "TJK", "UZB"]
    assert gk("sparql", "ASK { ?s a snf:Sponsorship }").stdout == "yes\n"


def test_sources_say_what_is_not_known(gk: Run, tmp_path: Path) -> None:
    (tmp_path / "memo.txt").write_text("Ruritania supports the draft resolution.\n")
    assert gk("add", "memo.txt", graph=tmp_path / "g").returncode == 0
    done = gk("sources", "--unidentified", graph=tmp_path / "g")
    assert "memo.toml" in done.stdout and "date" in done.stdout
    rows = json.loads(gk("sources", "--format", "json", graph=tmp_path / "g").stdout)
    assert [r["source"] for r in rows] == ["memo.txt"]


def test_every_command_has_help(gk: Run) -> None:
    from graphkit.cli import graphkit as group

    for name in group.commands or group.list_commands(None):  # type: ignore[arg-type]
        done = gk(name, "--help")
        assert done.returncode == 0 and len(done.stdout.splitlines()) > 4, name
