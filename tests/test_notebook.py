"""The notebooks run from top to bottom on the graph of the seeds, carry no outputs, and the magic says where a query breaks."""

from __future__ import annotations

from pathlib import Path

import pytest

NOTEBOOKS = sorted((Path(__file__).parent.parent / "notebooks").glob("*.ipynb"))


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_outputs_are_cleared(path: Path) -> None:
    nbformat = pytest.importorskip("nbformat")
    for cell in nbformat.read(path, 4).cells:
        assert not cell.get("outputs") and cell.get("execution_count") is None


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_runs(path: Path, seeds_graph: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    nbformat = pytest.importorskip("nbformat")
    client = pytest.importorskip("nbclient")
    monkeypatch.setenv("GRAPHKIT_GRAPH", str(seeds_graph))
    root = str(Path(__file__).parent.parent)
    monkeypatch.setenv("PYTHONPATH", root)
    notebook = nbformat.read(path, 4)
    client.NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(tmp_path)}}).execute()
    shown = [out for cell in notebook.cells for out in cell.get("outputs", []) if "text/html" in out.get("data", {})]
    assert shown


@pytest.fixture
def shell(seeds_graph: Path, monkeypatch: pytest.MonkeyPatch) -> object:
    testing = pytest.importorskip("IPython.testing.globalipapp")
    monkeypatch.setenv("GRAPHKIT_GRAPH", str(seeds_graph))
    started = testing.start_ipython() or testing.get_ipython()
    started.run_line_magic("load_ext", "graphkit")
    return started


def test_the_magic_fills_prefixes_in_and_keeps_the_answer(shell: object) -> None:
    found = shell.run_cell_magic("sparql", "kept", 'SELECT ?s { ?s snf:code "KAZ" }')  # type: ignore[attr-defined]
    assert found.rows == [("https://w3id.org/snf/id/state/KAZ",)]
    assert shell.user_ns["kept"] is found  # type: ignore[attr-defined]
    assert shell.run_line_magic("sparql", "ASK { ?s a snf:State }") is True  # type: ignore[attr-defined]


def test_a_broken_query_is_shown_with_its_line_and_no_traceback(shell: object, capsys: pytest.CaptureFixture[str]) -> None:
    outcome = shell.run_cell("%%sparql\nSELECT ?s WHERE {\n  ?s snf:code FILTER\n}")  # type: ignore[attr-defined]
    said = capsys.readouterr().err
    assert not outcome.success
    assert "line 2" in said and "?s snf:code FILTER" in said and "Traceback" not in said
