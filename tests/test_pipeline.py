"""Building: the same bytes whatever the day, folder, order and jobs; at once or step by step; the last good graph survives everything."""

from __future__ import annotations

import hashlib
import os
import shutil
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pyoxigraph as ox
import pytest

from graphkit.data import folder
from graphkit.errors import ReadError, StoreError
from graphkit.export import export, exporters
from graphkit.pipeline import add, build, known, remove
from graphkit.store import Store, open_build, open_store

SEEDS = sorted(folder("seeds").glob("*.txt"))
FORMATS = (".ttl", ".nt", ".rdf", ".trig", ".nq", ".jsonld")


def prints(graph: Path, place: Path, formats: tuple[str, ...] = ()) -> dict[str, str]:
    """Return the checksums of the build's files, of its quads and of exports (which are made of the quads and nothing else)."""
    store = open_store(graph)
    assert isinstance(store, Store) and store.build is not None
    found = {name: (store.build / name).read_bytes() for name in ("claims.jsonl", "findings.jsonl", "manifest.json")}
    found["quads"] = b"\n".join(sorted((ox.serialize(store.quads_store, format=ox.RdfFormat.N_QUADS) or b"").split(b"\n")))
    place.mkdir(exist_ok=True)
    for suffix in formats:
        export(store, place / f"g{suffix}")
        found[suffix] = (place / f"g{suffix}").read_bytes()
    return {name: hashlib.sha256(data).hexdigest() for name, data in found.items()}


@pytest.fixture(scope="module")
def wanted(seeds_graph: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return prints(seeds_graph, tmp_path_factory.mktemp("wanted"), FORMATS)


def test_two_workers_and_another_order_give_the_same_bytes(wanted: dict[str, str], tmp_path: Path) -> None:
    build(SEEDS[::-1], tmp_path / "g", jobs=2)
    assert prints(tmp_path / "g", tmp_path / "out").items() <= wanted.items()


@pytest.mark.slow  # the tests of single sources say the same of small ones
def test_one_by_one_gives_the_same_bytes(wanted: dict[str, str], tmp_path: Path) -> None:
    for path in (SEEDS[2], SEEDS[0], SEEDS[3], SEEDS[1]):
        add([path], tmp_path / "g")
    assert prints(tmp_path / "g", tmp_path / "out").items() <= wanted.items()


def test_another_hash_seed_and_day_give_the_same_bytes(wanted: dict[str, str], tmp_path: Path) -> None:
    code = (
        "import sys, time; from pathlib import Path; real = time.time; time.time = lambda: real() + 86400 * 400\n"
        "from graphkit.export import export; from graphkit.pipeline import build; from graphkit.store import open_store\n"
        "build(folder=sys.argv[1]); store = open_store(sys.argv[1])\n"
        "for suffix in sys.argv[2:]: export(store, Path('g' + suffix))"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "g"), *FORMATS],
        env=os.environ | {"PYTHONHASHSEED": "77", "PYTHONPATH": str(Path(__file__).parents[1])},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    exports = {suffix: hashlib.sha256((tmp_path / f"g{suffix}").read_bytes()).hexdigest() for suffix in FORMATS}
    assert prints(tmp_path / "g", tmp_path / "out") | exports == wanted


def test_any_executor_will_do(wanted: dict[str, str], tmp_path: Path) -> None:
    with ThreadPoolExecutor(2) as pool:
        build(folder=tmp_path / "g", executor=pool)
    assert prints(tmp_path / "g", tmp_path / "out").items() <= wanted.items()


def test_removing_and_adding_again_restores_the_bytes(wanted: dict[str, str], seeds_graph: Path, tmp_path: Path) -> None:
    shutil.copytree(seeds_graph, tmp_path / "g")
    remove([SEEDS[0].name], tmp_path / "g")
    assert not prints(tmp_path / "g", tmp_path / "out").items() <= wanted.items()
    report = add([SEEDS[0]], tmp_path / "g")
    assert report.digested == 0  # what did not change is not done again
    assert prints(tmp_path / "g", tmp_path / "out").items() <= wanted.items()


def test_known_equals_a_build_over_the_sources_of_that_day(seeds_graph: Path, tmp_path: Path) -> None:
    shutil.copytree(seeds_graph, tmp_path / "g")
    made = open_build(known(tmp_path / "g", "2013-01-01"), tmp_path / "g")
    build([SEEDS[1]], tmp_path / "alone")
    alone = open_store(tmp_path / "alone")
    export(made, tmp_path / "known.nt")
    export(alone, tmp_path / "alone.nt")  # type: ignore[arg-type]
    lines = [{x for x in (tmp_path / f"{n}.nt").read_text("utf-8").splitlines() if "/id/run/" not in x} for n in ("known", "alone")]
    cited = {x for x in lines[0] ^ lines[1] if "cited-" not in x and "/claim/" not in x}
    sponsors = [{x for x in ls if "sponsoredBy" in x and "A-66-359" in x} for ls in lines]
    assert sponsors[0] == sponsors[1] and len(sponsors[0]) == 4
    assert not [x for x in cited if "A-66-359" in x]
    assert len(open_store(tmp_path / "g").manifest["sources"]) == 4  # asking what was known publishes nothing


def test_a_source_that_cannot_be_read_is_named_and_the_others_are_built(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    shutil.copy(SEEDS[1], tmp_path / "in")
    (tmp_path / "in" / "empty.txt").write_text("")
    (tmp_path / "in" / "binary.txt").write_bytes(bytes(range(256)) * 9)
    (tmp_path / "in" / "latin.txt").write_bytes("Déclaration du Représentant permanent de la Côte d’Ivoire à Genève.".encode("cp1252"))
    report = build([tmp_path / "in"], tmp_path / "g")
    assert sorted(name for name, _ in report.refused) == ["binary.txt", "empty.txt"]
    assert {s["name"] for s in report.manifest["sources"]} == {SEEDS[1].name, "latin.txt"}
    with pytest.raises(ReadError, match="Nothing was published"):
        build([tmp_path / "in"], tmp_path / "other", strict=True)
    assert not (tmp_path / "other" / "current").exists()


def test_the_same_bytes_under_two_names_are_one_source(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for name in ("b.txt", "a.txt"):
        shutil.copy(SEEDS[1], tmp_path / "in" / name)
    report = build([tmp_path / "in"], tmp_path / "g")
    assert [s["name"] for s in report.manifest["sources"]] == ["a.txt"]


def test_files_that_share_a_stem_carry_their_checksum(tmp_path: Path) -> None:
    for number, seed in enumerate(SEEDS[1:3]):
        (tmp_path / f"in{number}").mkdir()
        shutil.copy(seed, tmp_path / f"in{number}" / "same.txt")
    report = build([tmp_path / "in0", tmp_path / "in1"], tmp_path / "g")
    assert all(s["ident"] == f"same-{s['sha256'][:8]}" for s in report.manifest["sources"]) and len(report.manifest["sources"]) == 2


def test_a_second_writer_is_told_who_holds_the_lock(seeds_graph: Path, tmp_path: Path) -> None:
    from graphkit.folder import GraphFolder

    shutil.copytree(seeds_graph, tmp_path / "g")
    with GraphFolder(tmp_path / "g").lock(), pytest.raises(StoreError, match=f"process {os.getpid()}"):
        remove([SEEDS[0].name], tmp_path / "g")


def test_removing_what_is_not_there_changes_nothing(seeds_graph: Path, tmp_path: Path) -> None:
    shutil.copytree(seeds_graph, tmp_path / "g")
    before = (tmp_path / "g" / "current").read_text()
    with pytest.raises(StoreError, match=r"nowhere\.txt"):
        remove(["nowhere.txt"], tmp_path / "g")
    assert (tmp_path / "g" / "current").read_text() == before


@pytest.mark.slow
def test_killed_at_any_moment_the_earlier_graph_answers(seeds_graph: Path, tmp_path: Path) -> None:
    shutil.copytree(seeds_graph, tmp_path / "g")
    before = (tmp_path / "g" / "current").read_text()
    extra = tmp_path / "extra.txt"
    shutil.rmtree(tmp_path / "g" / "cache")
    code = "import sys; from graphkit.pipeline import add; add([sys.argv[1]], sys.argv[2])"
    for moment in range(20):
        extra.write_text(f"Statement number {moment} of an invented State.\n" * 50)
        process = subprocess.Popen(
            [sys.executable, "-c", code, str(extra), str(tmp_path / "g")], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        time.sleep(0.25 * (moment + 1))
        process.send_signal(signal.SIGKILL)
        process.wait()
        store = open_store(tmp_path / "g")
        assert isinstance(store, Store)
        assert store.ask("ASK { ?s a snf:Sponsorship }")
        if (tmp_path / "g" / "current").read_text() == before:
            assert len(store.manifest["sources"]) == 4


def test_every_quotation_stands_in_its_source(seeds_store: Store) -> None:
    rows = seeds_store.select(
        "SELECT ?sha ?quote ?start ?end WHERE { { ?c snf:quote ?quote ; snf:start ?start ; snf:end ?end ; snf:source ?s } UNION "
        "{ ?c snf:source ?s ; snf:ground ?g . ?g snf:groundQuote ?quote ; snf:groundStart ?start ; snf:groundEnd ?end } "
        "?s snf:sha256 ?sha }"
    ).rows
    texts = {s["sha256"]: seeds_store.text(s["text_sha256"]) for s in seeds_store.manifest["sources"]}
    checked = 0
    for row in rows:
        sha, quote, start, end = (term.value for term in row if term is not None)
        assert texts[sha][int(start) : int(end)] == quote
        checked += 1
    assert checked > 300


def test_no_triple_in_two_graphs_and_no_blank_node(seeds_store: Store) -> None:
    seen = set()
    for quad in seeds_store.quads():
        assert quad.triple not in seen, quad
        seen.add(quad.triple)
        assert "_:" not in (str(quad.subject)[:2], str(quad.object)[:2])


def test_every_exporter_is_tested() -> None:
    assert set(FORMATS) <= set(exporters())
