"""In a notebook: ``%load_ext graphkit``, then ``%%sparql [--graph WHERE] [NAME]`` with prefixes filled in.

NAME keeps the answer in a variable. An error shows line, column and the offending line, and no traceback.
"""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING, Any

from graphkit.errors import GraphkitError, QueryError

if TYPE_CHECKING:
    from IPython.core.interactiveshell import InteractiveShell

USAGE = "%%sparql [--graph FOLDER|URL] [NAME]: SPARQL below; NAME keeps the answer in a variable."


def load_ipython_extension(shell: InteractiveShell) -> None:
    """Register the magic and show our errors as sentences (``%load_ext graphkit``)."""
    register: Any = shell.register_magic_function
    register(sparql, magic_kind="line_cell", magic_name="sparql")
    shell.set_custom_exc((GraphkitError,), _show)  # type: ignore[no-untyped-call]


def unload_ipython_extension(shell: InteractiveShell) -> None:
    """Take the magic away again."""
    shell.magics_manager.magics["cell"].pop("sparql", None)
    shell.magics_manager.magics["line"].pop("sparql", None)


def sparql(line: str, cell: str | None = None) -> Any:
    """Answer a query: ``%%sparql`` with the query in the cell, or ``%sparql`` with it on the line."""
    from IPython import get_ipython

    from graphkit.graph import open

    shell = get_ipython()
    where, name = (None, None) if cell is None else _options(line)
    graph = open(where) if where else _graph_of(shell) or open()
    found = graph.sparql(line if cell is None else cell)
    if name and shell is not None:
        shell.user_ns[name] = found
    return found


def _options(line: str) -> tuple[str | None, str | None]:
    """Return (graph, name) of the words after ``%%sparql``. Raises QueryError."""
    words = shlex.split(line)
    where = name = None
    while words:
        word = words.pop(0)
        if word in ("--graph", "-g") and words:
            where = words.pop(0)
        elif word.startswith("--graph="):
            where = word.partition("=")[2]
        elif word.isidentifier() and name is None:
            name = word
        else:
            raise QueryError(f"'{word}' is not understood. {USAGE}", name=word)
    return where, name


def _graph_of(shell: Any) -> Any:
    """Return the graph that the notebook opened last under the name ``graph``, or None."""
    from graphkit.graph import Graph

    opened = shell.user_ns.get("graph") if shell is not None else None
    return opened if isinstance(opened, Graph) else None


def _show(shell: Any, kind: type[BaseException], error: BaseException, trace: Any, tb_offset: int | None = None) -> None:
    """Print an error of ours as its sentence, without a traceback; cells after it do not run."""
    import sys

    print(f"graphkit: {error}", file=sys.stderr)
