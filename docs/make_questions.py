"""Write docs/questions.md: the forty questions, the command that asks each, and what a graph of the shipped seeds answers.

python docs/make_questions.py GRAPH > docs/questions.md
"""

from __future__ import annotations

import json
import shlex
import sys
from pathlib import Path

import graphkit

SHOWN = 6
HEAD = """# Forty questions

What a scholar, a diplomat, a journalist or a lawyer asks, the command that asks it, and what the graph of the shipped texts answers.
Tables show words; `--format csv` gives codes, offsets and, as the last column, what is behind each row. The tests hold the expected answers
(`tests/competency`). Written by `docs/make_questions.py`; how questions are made is in [queries.md](queries.md).
"""


def main(place: str) -> None:
    """Print the page."""
    graph = graphkit.open(place)
    files = {path.stem: path for path in (Path(__file__).parent.parent / "tests" / "competency").glob("*/cq*.csv")}
    print(HEAD)
    for stem, path in sorted(files.items()):
        lines = path.read_text("utf-8").splitlines()
        parameters = json.loads(lines[1].partition(": ")[2])
        keys = lines[4].split(",")
        result = graph.run(path.parent.name, **parameters)
        words = " ".join(shlex.quote(f"{name}={value}") for name, value in parameters.items())
        print(
            f"## {stem.upper()}\n\n{lines[0].partition(': ')[2]}\n\n```sh\ngraphkit query {path.parent.name} {words}".rstrip() + "\n```\n"
        )
        names = [column.name for column in result.columns]
        texts = [name for name in ("text", "label", "target", "quote") if name in names][:1]
        chosen = [n for n in dict.fromkeys([*keys, *texts]) if not n.endswith(("start", "end"))]
        places = [names.index(name) for name in chosen]
        print("| " + " | ".join(name.replace("_", " ") for name in chosen) + " |\n|" + " --- |" * len(chosen))
        cells = (tuple(row[n].replace("|", "\\|").replace("\n", " ") for n in places) for row in result.words())
        rows = list(dict.fromkeys(cells))
        for row in rows[:SHOWN]:
            print("| " + " | ".join(cell if len(cell) < 140 else cell[:140].rsplit(" ", 1)[0] + " …" for cell in row) + " |")
        print(f"\n{len(rows)} rows" + (f", the first {SHOWN} here" if len(rows) > SHOWN else "") + ".\n")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "graph")
