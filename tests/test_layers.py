"""Who may import whom: data flows one way, and each outside library has its boundary."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import graphkit

ROOT = Path(graphkit.__file__).parent
# Who may import whom, from the files to the screen. "Base" (model, names, errors, data, claimjson) everybody may.
BASE = {"model", "names", "errors", "data", "claimjson", "__init__"}
MAY: dict[str, set[str]] = {
    "read": set(),
    "extract": set(),
    "link": set(),
    "layout": set(),
    "reconcile": set(),
    "intake": {"read"},
    "sources": set(),
    "folder": {"sources"},
    "cited": set(),
    "tables": set(),
    "assemble": {"reconcile", "sources"},
    "validate": set(),
    "survey": {"read", "reconcile", "sources", "tables"},
    "digest": {"assemble", "extract", "link", "read", "reconcile", "sources", "validate"},
    "digests": {"link", "reconcile", "sources"},
    "workers": {"digest"},
    "gather": {"cited", "digest", "digests", "folder", "intake", "link", "reconcile", "sources", "survey", "workers"},
    "manifest": {"digest", "reconcile", "sources", "survey"},
    "buildfiles": {"assemble", "gather"},
    "claimsfile": {"folder", "gather", "reuse"},
    "fulltext": {"extract"},
    "blocks": {"assemble", "buildfiles", "cited", "gather"},
    "conclusions": {"assemble", "blocks"},
    "reuse": {"digest", "folder", "gather"},
    "candidate": {
        "blocks",
        "buildfiles",
        "claimsfile",
        "conclusions",
        "fulltext",
        "digest",
        "digests",
        "folder",
        "gather",
        "manifest",
        "reuse",
        "survey",
        "tables",
        "validate",
    },
    "pipeline": {"buildfiles", "candidate", "folder", "gather", "manifest", "reconcile", "sources", "survey", "workers"},
    "solutions": set(),
    "store": {"link", "query", "remote", "solutions"},
    "remote": {"link", "query", "solutions"},
    "push": {"remote", "store"},
    "diff": {"store"},
    "firstscreen": {"store"},
    "query": {"link", "store"},
    "evidence": {"query"},
    "citation": {"evidence", "query"},
    "result": {"citation", "evidence", "query", "solutions", "store"},
    "concordance": {"graph", "query"},
    "dossier": {"graph", "query", "result"},
    "network": set(),
    "draw": {"network"},
    "export": {"network", "query", "result", "store"},
    "graph": {
        "citation",
        "concordance",
        "dossier",
        "draw",
        "evidence",
        "export",
        "network",
        "pipeline",
        "query",
        "remote",
        "result",
        "store",
    },
    "notebook": {"graph"},
    "page": {"draw", "graph", "network", "result"},
    "serve": {"graph", "query", "store"},
}
LOW = {"read", "extract", "reconcile", "assemble", "link"}
HIGH = {"cli", "serve", "notebook", "draw", "page", "pipeline", "graph"}


def modules() -> Iterator[tuple[str, Path]]:
    for path in sorted(ROOT.rglob("*.py")):
        parts = path.relative_to(ROOT).parts
        yield (parts[0] if len(parts) > 1 else path.stem), path


@cache
def nodes(path: Path) -> list[ast.AST]:
    return list(ast.walk(ast.parse(path.read_text("utf-8"))))


def imports(path: Path) -> Iterator[str]:
    for node in nodes(path):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("graphkit."):
            yield node.module.split(".")[1]
        elif isinstance(node, ast.ImportFrom) and node.module == "graphkit":
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.Import):
            yield from (alias.name.split(".")[1] for alias in node.names if alias.name.startswith("graphkit."))


@pytest.mark.parametrize("layer", sorted(MAY))
def test_a_layer_imports_only_what_it_may(layer: str) -> None:
    allowed = MAY[layer] | BASE | {layer}
    for name, path in modules():
        if name == layer:
            assert set(imports(path)) - {"__version__"} <= allowed, f"{path.relative_to(ROOT)} imports {set(imports(path)) - allowed}"


def test_the_table_knows_every_module() -> None:
    assert {name for name, _ in modules()} - BASE - {"cli", "__main__"} == set(MAY)


def test_nothing_low_imports_anything_high() -> None:
    for name, path in modules():
        if name in LOW:
            assert not set(imports(path)) & HIGH, path


def libraries(path: Path) -> Iterator[str]:
    for node in nodes(path):
        names = (
            [a.name for a in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
        yield from (name.split(".")[0] for name in names)


@pytest.mark.parametrize(
    ("library", "where"),
    [
        ("spacy", {"extract"}),
        ("pyshacl", {"validate"}),
        ("SPARQLWrapper", {"remote"}),
        ("pdfplumber", {"read"}),
        ("docx", {"read"}),
        ("uvicorn", {"serve"}),
        ("matplotlib", {"draw"}),
    ],
)
def test_one_library_a_boundary(library: str, where: set[str]) -> None:
    users = {name for name, path in modules() if library in set(libraries(path))}
    assert users <= where, f"{library} is imported by {users - where}"
    assert users, f"nobody imports {library}; then it is no dependency"


def test_only_the_commands_print() -> None:
    for name, path in modules():
        if name in {"cli", "__main__", "layout", "notebook"}:  # a magic speaks to the notebook
            continue
        calls = [n for n in nodes(path) if isinstance(n, ast.Call) and isinstance(n.func, ast.Name)]
        assert not [c for c in calls if c.func.id == "print"], f"{path.relative_to(ROOT)} prints"  # type: ignore[attr-defined]


def test_files_are_short_and_say_what_they_are() -> None:
    for name, path in modules():
        lines = path.read_text("utf-8").splitlines()
        assert len(lines) <= 300, f"{path.relative_to(ROOT)} has {len(lines)} lines"
        assert path.stem not in {"util", "utils", "helpers", "common", "misc"}, name
        assert ast.get_docstring(ast.parse("\n".join(lines))), path
