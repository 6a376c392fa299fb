"""README, --help and code agree: every command is named, every line shown can be typed, the first screen is the real one."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import click
import pytest

import graphkit
from graphkit.cli import graphkit as group

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
COMMANDS = group.list_commands(click.Context(group))


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", README, flags=re.DOTALL)


def test_every_command_is_named_with_its_help() -> None:
    for name in COMMANDS:
        command = group.get_command(click.Context(group), name)
        assert command is not None and command.help
        row = next((line for line in README.splitlines() if re.match(rf"\| `graphkit {name}[ `]", line)), None)
        assert row is not None, f"README has no row for {name}"
        first = command.help.split("\n\n")[0].replace("\n", " ").strip()
        assert first in row, f"README says something else of {name} than its help"


def test_every_line_shown_is_a_command() -> None:
    lines = [line.split(" #")[0].strip() for block in blocks("sh") for line in block.splitlines()]
    shown = [shlex.split(line) for line in lines if line.startswith("graphkit ")]
    assert len(shown) > 8
    for words in shown:
        assert words[1] in COMMANDS, words
        command = group.get_command(click.Context(group), words[1])
        assert command is not None
        command.make_context(words[1], list(words[2:]), resilient_parsing=False)


@pytest.mark.parametrize("block", blocks("python"))
def test_the_python_shown_runs(block: str, seeds_graph: Path, tmp_path: Path) -> None:
    env = os.environ | {"GRAPHKIT_GRAPH": str(seeds_graph), "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", block], cwd=tmp_path, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "sponsors.html").exists() and (tmp_path / "graph.ttl").exists()


def test_the_first_screen_is_the_real_one(seeds_graph: Path, tmp_path: Path) -> None:
    env = os.environ | {"GRAPHKIT_GRAPH": str(seeds_graph), "PYTHONPATH": str(ROOT)}
    main = "import sys; sys.argv[:] = ['graphkit']; from graphkit.cli import main; main()"
    done = subprocess.run([sys.executable, "-c", main], cwd=tmp_path, env=env, capture_output=True, text=True, check=True)
    assert blocks("text")[0].split() == done.stdout.split()


def test_files_named_are_there() -> None:
    for name in re.findall(r"`((?:docs|ontology|notebooks|seeds|tests|graphkit)/[\w/.-]+)`", README) + re.findall(
        r"\]\(([\w/.-]+)\)", README
    ):
        assert (ROOT / name).exists(), name


def test_no_text_of_ours_installs_somebody_elses_package() -> None:
    for path in [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("graphkit/**/*.py")]:
        assert not re.search(r"pip install ['\"]?graphkit", path.read_text("utf-8")), path


def test_versions_agree() -> None:
    assert f"version: {graphkit.__version__}" in (ROOT / "CITATION.cff").read_text("utf-8")
    assert f"## {graphkit.__version__} " in (ROOT / "CHANGELOG.md").read_text("utf-8")
