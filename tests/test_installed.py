"""Ontology, queries and seeds are found in a checkout, in an editable install and inside a wheel, from any folder."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from graphkit import data
from graphkit.errors import GraphkitError

ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize("name", ["ontology", "queries", "seeds"])
def test_the_folders_are_found(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert any(data.folder(name).iterdir())


def test_a_folder_inside_the_package_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "graphkit" / "data" / "seeds").mkdir(parents=True)
    monkeypatch.setattr(data, "__file__", str(tmp_path / "graphkit" / "data.py"))
    assert data.folder("seeds") == tmp_path / "graphkit" / "data" / "seeds"
    with pytest.raises(GraphkitError, match="ontology"):
        data.folder("ontology")


@pytest.mark.slow
def test_a_wheel_carries_everything(tmp_path: Path) -> None:
    made = subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", str(tmp_path), str(ROOT)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert made.returncode == 0, made.stderr
    (wheel,) = tmp_path.glob("*.whl")
    place = tmp_path / "installed"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(place)
    code = "import sys; from graphkit import cli, data; print(data.folder('seeds')); sys.argv[:] = ['graphkit', 'build']; cli.main()"
    (tmp_path / "empty").mkdir()
    done = subprocess.run(
        [sys.executable, "-P", "-c", code],
        cwd=tmp_path / "empty",
        env=os.environ | {"PYTHONPATH": str(place)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert str(place) in done.stdout and "4 sources" in done.stdout
