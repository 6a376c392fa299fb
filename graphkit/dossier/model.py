"""A dossier: facts and sections, each cut at a screen's worth with the command that shows the rest; as text, Markdown or HTML."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from html import escape
from typing import TYPE_CHECKING

from graphkit.names import PREFIXES

if TYPE_CHECKING:
    from graphkit.graph import Graph
    from graphkit.result import Result

SHORT = 8  # rows of a section


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with rows of words. ``total`` counts all rows; ``more`` is the command that shows them."""

    heading: str
    rows: tuple[tuple[str, ...], ...]
    total: int = 0
    more: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Dossier:
    """A thing: its name, what it is, facts as (name, value), and sections."""

    name: str
    code: str
    kind: str
    facts: tuple[tuple[str, str], ...] = ()
    sections: tuple[Section, ...] = field(default=())

    def to_text(self) -> str:
        """Return the dossier as plain text."""
        lines = [self._head(), ""]
        width = max((len(name) for name, _ in self.facts), default=0)
        lines += [f"  {name.ljust(width)}  {value}" for name, value in self.facts]
        for section in self.sections:
            lines += ["", section.heading]
            widths = [
                max(len(row[n]) if n < len(row) else 0 for row in section.rows) for n in range(max(map(len, section.rows), default=0))
            ]
            for row in section.rows:
                cells = [cell.ljust(widths[n]) if n < len(row) - 1 else cell for n, cell in enumerate(row)]
                lines.append("  " + "  ".join(cells).rstrip())
            lines += [f"  {section.note}"] if section.note else []
            lines += [f"  … {section.total - len(section.rows)} more: {section.more}"] if self._cut(section) else []
        return "\n".join(lines) + "\n"

    def to_markdown(self) -> str:
        """Return the dossier as Markdown."""
        lines = [f"# {self._head()}", ""] + [f"- **{name}**: {_md(value)}" for name, value in self.facts]
        for section in self.sections:
            lines += ["", f"## {section.heading}", ""] + ["- " + " · ".join(_md(cell) for cell in row if cell) for row in section.rows]
            lines += [f"- {section.note}"] if section.note else []
            lines += [f"- … {section.total - len(section.rows)} more: `{section.more}`"] if self._cut(section) else []
        return "\n".join(lines) + "\n"

    def to_html(self) -> str:
        """Return the dossier as HTML, everything escaped."""
        parts = [f"<article class='graphkit'><h2>{escape(self._head())}</h2><dl>"]
        parts += [f"<dt>{escape(name)}</dt><dd>{escape(value)}</dd>" for name, value in self.facts]
        parts.append("</dl>")
        for section in self.sections:
            rows = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in section.rows)
            parts.append(f"<h3>{escape(section.heading)}</h3><table>{rows}</table>")
            parts += [f"<p>{escape(section.note)}</p>"] if section.note else []
            parts += (
                [f"<p>… {section.total - len(section.rows)} more: <code>{escape(section.more or '')}</code></p>"]
                if self._cut(section)
                else []
            )
        return "".join(parts) + "</article>\n"

    def _repr_html_(self) -> str:
        return self.to_html()

    def __str__(self) -> str:
        """Return the dossier as plain text."""
        return self.to_text()

    def _head(self) -> str:
        name = self.code if self.name == self.code else f"{self.name} ({self.code})"
        return f"{name}: {self.kind}"

    def _cut(self, section: Section) -> bool:
        return bool(section.more) and section.total > len(section.rows)


def _md(text: str) -> str:
    return text.replace("\\", "\\\\").replace("*", "\\*").replace("_", "\\_").replace("<", "&lt;")


def section(
    heading: str, rows: Iterable[Sequence[str]], more: str | None = None, short: int = SHORT, note: str | None = None
) -> list[Section]:
    """Return a section with the first rows, or nothing where there are none."""
    found = [tuple(row) for row in rows]
    return [Section(heading, tuple(found[:short]), len(found), more, note)] if found else []


def table(result: Result, *names: str) -> list[tuple[str, ...]]:
    """Return columns of a result in words; what is missing is empty."""
    places = [n for name in names for n, column in enumerate(result.columns) if column.name == name]
    return [tuple("" if row[n] is None else words[n] for n in places) for row, words in zip(result.rows, result.words(), strict=True)]


def ask(graph: Graph, pattern: str) -> list[tuple[str, ...]]:
    """Return the rows of a SELECT (prefixes filled in) as text; what is unbound is empty."""
    prologue = " ".join(f"PREFIX {name}: <{iri}>" for name, iri in PREFIXES.items())
    return [tuple("" if term is None else str(term.value) for term in row) for row in graph.store.select(f"{prologue} {pattern}").rows]


def brief(words: str, most: int = 110) -> str:
    """Return words on one line, cut at a word."""
    line = " ".join(words.split())
    return line if len(line) <= most else line[:most].rsplit(" ", 1)[0] + " …"


def span(begin: str, end: str) -> str:
    """Return a time in words: "since 2001", "2009 to 2013", "until 1991"."""
    if begin and end:
        return f"{begin} to {end}"
    return f"since {begin}" if begin else f"until {end}" if end else ""
