"""What did not change is not done again, and the graph is the one that a build of everything at once would make."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from graphkit.pipeline import add, build, remove
from graphkit.store import Store, open_store
from tests.test_pipeline import prints
from tests.test_tables import voeten

SLOW = pytest.mark.slow  # the same with other values
TEXTS = {
    "letter.txt": (
        "Letter dated 3 May 2017 from the Permanent Representatives of Chile and Norway to the United Nations\n\n"
        "We transmit the draft resolution A/C.1/72/L.9, which Chile and Norway submitted on 3 May 2017. States should cooperate."
    ),
    "record.txt": (
        "The draft resolution A/C.1/72/L.9 was sponsored by Chile, Norway and Peru in 2018.\n\n"
        "Draft resolution A/C.1/72/L.9 was adopted by 133 votes to 11, with 8 abstentions. "
        "Fiji voted against draft resolution A/C.1/72/L.9."
    ),
    "other.txt": (
        "Draft resolution A/C.1/72/L.9 was adopted by 132 votes to 11, with 8 abstentions. "
        "Cuba voted against draft resolution A/C.1/72/L.9.\n\n"
        "Peru joined as a sponsor of A/C.1/72/L.9 in 2019, and Chile withdrew its sponsorship of it."
    ),
    "group.txt": "The Shanghai Cooperation Organization submitted A/C.1/72/L.9 in 2017. The Group of Friends supports it.",
}


def written(place: Path) -> dict[str, Path]:
    (place / "in").mkdir()
    found = {name: place / "in" / name for name in TEXTS}
    for name, path in found.items():
        path.write_text(TEXTS[name], "utf-8")
    return found


@pytest.fixture
def sources(tmp_path: Path) -> dict[str, Path]:
    return written(tmp_path)


@pytest.fixture(scope="module")
def at_once(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The checksums of a build of all the texts at once, in a folder of its own."""
    place = tmp_path_factory.mktemp("at_once")
    build(written(place).values(), place / "g")
    return prints(place / "g", place / "out")


def counted(graph: Path) -> tuple[int, int]:
    store = open_store(graph)
    assert isinstance(store, Store)
    return store.manifest["counts"]["quads"], len(store.quads_store)


@pytest.mark.parametrize("gone", ["record.txt", *(pytest.param(name, marks=SLOW) for name in ("letter.txt", "other.txt", "group.txt"))])
def test_taking_out_each_source_leaves_what_the_others_give(gone: str, sources: dict[str, Path], tmp_path: Path) -> None:
    build(sources.values(), tmp_path / "g")
    remove([gone], tmp_path / "g")
    build([path for name, path in sources.items() if name != gone], tmp_path / "fresh")
    assert prints(tmp_path / "g", tmp_path / "one") == prints(tmp_path / "fresh", tmp_path / "two")
    quads, really = counted(tmp_path / "g")
    assert quads == really


def test_one_after_the_other_gives_what_all_at_once_give(sources: dict[str, Path], at_once: dict[str, str], tmp_path: Path) -> None:
    for name in ("other.txt", "group.txt", "letter.txt", "record.txt"):
        add([sources[name]], tmp_path / "g")
        quads, really = counted(tmp_path / "g")
        assert quads == really
    assert prints(tmp_path / "g", tmp_path / "one") == at_once


@pytest.mark.parametrize("order", [(2, 1, 0), pytest.param((0, 1, 2), marks=SLOW), pytest.param((1, 2, 0), marks=SLOW)])
def test_tables_and_decisions_may_come_before_or_after(
    order: tuple[int, ...], sources: dict[str, Path], at_once: dict[str, str], tmp_path: Path
) -> None:
    ruling = '[[decision]]\ndocument = "A/C.1/72/L.9"\nsponsor = "CHL"\naspect = "date"\nreason = "Seen."\nsource = "Archive"\n'
    steps: list[list[Path]] = [list(sources.values())]
    steps.append(voeten(tmp_path, "7,73.0,,2018-12-05,R/73/27,,,Title,Words\n", "7,China,CN,yes\n7,Estonia,EE,no\n"))
    steps.append([tmp_path / "decisions.toml"])
    rulings = ((2018, "2026-05-01"), (2017, "2025-05-01"))
    steps[2][0].write_text("".join(f'{ruling}value = "{year}"\ndecided = {day}\n' for year, day in rulings))
    for step in order:
        add(steps[step], tmp_path / "g")
    build([path for step in steps for path in reversed(step)], tmp_path / "fresh")
    assert prints(tmp_path / "g", tmp_path / "one") == prints(tmp_path / "fresh", tmp_path / "two")
    remove(["un_votes"], tmp_path / "g")
    remove(["decisions.toml"], tmp_path / "g")
    assert prints(tmp_path / "g", tmp_path / "one") == at_once


def test_these_texts_give_every_kind_of_finding(sources: dict[str, Path], tmp_path: Path) -> None:
    counts = build(sources.values(), tmp_path / "g").manifest["counts"]
    assert all(counts["findings"].values()) and counts["divergences"]


def test_a_changed_text_replaces_the_one_of_its_name(sources: dict[str, Path], tmp_path: Path) -> None:
    build([tmp_path / "in"], tmp_path / "g")
    sources["record.txt"].write_text(TEXTS["record.txt"].replace("Peru", "Fiji"), "utf-8")
    assert build([tmp_path / "in"], tmp_path / "g").digested == 1
    build([tmp_path / "in"], tmp_path / "fresh")
    assert prints(tmp_path / "g", tmp_path / "one") == prints(tmp_path / "fresh", tmp_path / "two")


def test_the_same_files_again_change_nothing_and_tell_the_same(sources: dict[str, Path], tmp_path: Path) -> None:
    (tmp_path / "in" / "empty.txt").write_text("")
    first = build([tmp_path / "in"], tmp_path / "g")
    made = (tmp_path / "g" / "builds" / first.build).stat()
    again = build([tmp_path / "in"], tmp_path / "g")
    assert again.unchanged and not first.unchanged and again.digested == 0
    for name in ("build", "manifest", "refused", "quarantined", "warnings", "divergences"):
        assert getattr(again, name) == getattr(first, name), name
    assert (tmp_path / "g" / "builds" / first.build).stat().st_ino == made.st_ino


def test_the_log_alone_knows_the_time(sources: dict[str, Path], tmp_path: Path) -> None:
    for _ in range(2):
        build(sources.values(), tmp_path / "g")
    first, second = (tmp_path / "g" / "build.log").read_text("utf-8").splitlines()
    assert "4 sources, 4 read anew" in first and "nothing changed" not in first and "nothing changed" in second


@pytest.mark.parametrize("spoilt", ["store/CURRENT", *(pytest.param(name, marks=SLOW) for name in ("findings.jsonl", "find.sqlite"))])
def test_a_spoilt_build_is_made_again(spoilt: str, sources: dict[str, Path], at_once: dict[str, str], tmp_path: Path) -> None:
    build(sources.values(), tmp_path / "g")
    current = tmp_path / "g" / "builds" / (tmp_path / "g" / "current").read_text().strip()
    (current / spoilt).unlink()
    assert not build(sources.values(), tmp_path / "g").unchanged
    assert prints(tmp_path / "g", tmp_path / "one") == at_once


def test_without_the_cache_the_same_comes_out(sources: dict[str, Path], at_once: dict[str, str], tmp_path: Path) -> None:
    build(sources.values(), tmp_path / "g")
    for path in (tmp_path / "g" / "cache").iterdir():
        path.unlink()
    remove(["group.txt"], tmp_path / "g")
    add([sources["group.txt"]], tmp_path / "g")
    assert prints(tmp_path / "g", tmp_path / "one") == at_once


def _children(pid: int) -> Path:
    return Path(f"/proc/{pid}/task/{pid}/children")


@pytest.mark.slow
@pytest.mark.skipif(not _children(os.getpid()).exists(), reason="this system does not list a process's children in /proc")
def test_a_build_that_is_killed_leaves_no_workers(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for number in range(600):
        (tmp_path / "in" / f"{number}.txt").write_text(f"Statement {number}. " + "States should cooperate with Chile. " * 400)
    code = "import sys; from graphkit.pipeline import build; build([sys.argv[1]], sys.argv[2], jobs=2)"
    process = subprocess.Popen([sys.executable, "-c", code, str(tmp_path / "in"), str(tmp_path / "g")])
    workers: list[int] = []
    for _ in range(200):
        time.sleep(0.1)
        workers = [int(n) for n in _children(process.pid).read_text().split()]
        if len(workers) == 2 and any((tmp_path / "g" / "cache").glob("*.json")):
            break
    process.send_signal(signal.SIGKILL)
    process.wait()
    deadline = time.monotonic() + 10
    while any(map(_runs, workers)) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert len(workers) == 2 and not any(map(_runs, workers))


def _runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
        return "Z" not in Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except (ProcessLookupError, FileNotFoundError):
        return False
