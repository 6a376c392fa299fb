"""Rows of an answer: typed columns from the projection, codes with labels, missing values told apart, the way back to the evidence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from graphkit.names import PREFIXES, shorten
from graphkit.result import forms
from graphkit.result.columns import QUIET, Column, columns
from graphkit.result.ends import WORDS, End, end

if TYPE_CHECKING:
    import pandas

    from graphkit.evidence import Exhibit
    from graphkit.query import Bound, SavedQuery, World
    from graphkit.solutions import Solutions

Value = str | int | float | bool | None
__all__ = ["Column", "End", "Result", "Value", "answer"]
_WHOLE = frozenset(PREFIXES["xsd"] + name for name in ("integer", "int", "long", "short", "nonNegativeInteger", "positiveInteger"))
_REAL = frozenset(PREFIXES["xsd"] + name for name in ("decimal", "double", "float"))
SHOWN = 50  # rows that a notebook shows


@dataclass(eq=False)
class Result:
    """The answer to a question: ``columns``, ``rows`` of plain values (codes), and ``end`` where there are no rows."""

    columns: tuple[Column, ...]
    rows: list[tuple[Value, ...]]
    world: World
    query: SavedQuery | None = None
    values: Mapping[str, str] = field(default_factory=dict)
    end: End | None = None
    clock: str | None = None  # the day of ``on=``: names are those of that day
    known: str | None = None

    def __len__(self) -> int:
        """Return the number of rows."""
        return len(self.rows)

    def __iter__(self) -> Iterator[dict[str, Value]]:
        """Yield each row as a mapping from column to code."""
        names = [column.name for column in self.columns]
        return (dict(zip(names, row, strict=True)) for row in self.rows)

    @property
    def name(self) -> str | None:
        """The name of the saved query, or None."""
        return self.query.name if self.query else None

    @property
    def question(self) -> str | None:
        """The question in words, or None."""
        return self.query.summary if self.query else None

    def column(self, name: str) -> Column:
        """Return a column by name. Raises KeyError."""
        return next((c for c in self.columns if c.name == name), None) or _missing_column(name)

    def _at(self, known: str) -> Result:
        """Return the result, marked as an answer from the sources of a day."""
        self.known = known
        return self

    def word(self, column: Column, value: Value) -> str:
        """Return a value in words: the name of a State, the label of a code."""
        text = forms.plain(value)
        if isinstance(value, bool):
            return "yes" if value else "no"
        if column.kind == "entity":
            return self._names.get(text) or self.world.label(text, self.clock)
        if column.kind == "concept" and column.scheme:
            return self.world.concepts.get(column.scheme, {}).get(text) or WORDS.get(text, text.replace("-", " "))
        return shorten(text) if text.startswith(("http://", "https://")) else text

    def words(self, limit: int | None = None) -> Iterator[list[str]]:
        """Yield rows in words; a missing value is the reason why it is missing."""
        for number, row in enumerate(self.rows[:limit], 1):
            yield [self._cell(number, column, value) for column, value in zip(self.columns, row, strict=True)]

    def _cell(self, number: int, column: Column, value: Value) -> str:
        if value is None:
            return WORDS[self.why_missing(number, column.name)]
        if column.many and column.kind != "evidence":
            return ", ".join(self.word(column, part) for part in str(value).split("; "))
        return self.word(column, value)

    def why_missing(self, row: int, column: str) -> str:
        """Return why a value is missing (row from 1): not-stated, not-loaded, divergent or does-not-apply."""
        names = [c.name for c in self.columns]
        if (
            "undecided" in names
            and self.rows[row - 1][names.index("undecided")] is True
            and column in ("date", "date_basis", "role", "entry")
        ):
            return "divergent"
        return self.query.missing.get(column, "not-stated") if self.query else "not-stated"

    @cached_property
    def _names(self) -> dict[str, str]:
        """Names of that day for the things of this table, where ``on=`` was given."""
        if not self.clock:
            return {}
        codes = {
            part
            for row in self.rows
            for c, v in zip(self.columns, row, strict=True)
            if c.kind == "entity" and v
            for part in str(v).split("; ")
        }
        return self.world.names_on(sorted(codes), self.clock)

    @cached_property
    def labels(self) -> dict[str, str]:
        """Labels of the IRIs of this table."""
        iris = {
            str(v)
            for row in self.rows[:1000]
            for c, v in zip(self.columns, row, strict=True)
            if c.kind != "evidence" and str(v).startswith("http")
        }
        return self.world.labels(sorted(iris))

    def df(self, labels: bool = False) -> pandas.DataFrame:
        """Return a pandas frame with typed columns: codes as strings, whole numbers as Int64, yes and no as boolean, bounds as days.

        Dates stay as precise as stated and are therefore strings. What is missing is NA; ``frame.attrs["missing"]`` says why, by
        (row number from 0, column). ``labels=True`` adds ``<column>_label`` beside each code.
        """
        from graphkit.result.frame import frame

        return frame(self, labels)

    def to_csv(self) -> str:
        """Return the table as CSV with codes."""
        return forms.to_csv(self)

    def to_json(self) -> str:
        """Return the table as JSON with codes, labels and the reason of each missing value."""
        return forms.to_json(self)

    def to_markdown(self) -> str:
        """Return the table as Markdown, in words."""
        return forms.to_markdown(self)

    def to_html(self, limit: int | None = None) -> str:
        """Return the table as HTML, in words, with the quotation on hover."""
        return forms.to_html(self, limit)

    def _repr_html_(self) -> str:
        return forms.to_html(self, SHOWN, self.quiet())

    def quiet(self) -> frozenset[str]:
        """Return the columns that a screen leaves out: offsets, bounds, repetitions, and what has no value in any row."""
        names = [column.name for column in self.columns]
        hide = set(QUIET) | ({"quote"} if "text" in names else set())
        if "certain" in names and self.clock is None and self.name != "sponsors-on":
            hide.add("certain")
        hide.update(name for n, name in enumerate(names) if self.rows and all(row[n] is None for row in self.rows))
        if "undecided" in names and any(row[names.index("undecided")] for row in self.rows):
            hide.discard("undecided")
        hide &= set(names)
        return frozenset(hide if len(hide) < len(names) else {"evidence"})

    def __repr__(self) -> str:
        """Show the first rows in words."""
        if self.end:
            return f"<Result: {self.end.sentence}>"
        head = [" | ".join(row[: min(6, len(row))]) for row in self.words(5)]
        more = f"\n… {len(self.rows)} rows in all" if len(self.rows) > 5 else ""
        return f"<Result: {', '.join(c.name for c in self.columns)}>\n" + "\n".join(head) + more

    def evidence(self, row: int | None = None) -> list[Exhibit]:
        """Return the sentences for and against: of one row (from 1) or of all rows."""
        from graphkit.evidence import exhibits

        return exhibits(self.world, self.evidence_iris(row))

    def evidence_iris(self, row: int | None = None) -> list[str]:
        """Return the IRIs of the findings and claims behind one row (from 1) or all rows."""
        return _ordered(iri for cells in (self.rows if row is None else [self.rows[row - 1]]) for iri in self._behind(cells))

    def _behind(self, cells: Sequence[Value]) -> list[str]:
        """Return the evidence of one row: the column of that name, else every IRI of the row."""
        if self.columns and self.columns[-1].kind == "evidence":
            return str(cells[-1] or "").split()
        return [str(value) for value in cells if str(value).startswith(PREFIXES["id"])]

    def quotes(self, count: int) -> list[str]:
        """Return for each of the first rows a quotation behind it, "" where there is none."""
        from graphkit.evidence import first_quotes

        found = first_quotes(self.world, _ordered(iri for row in self.rows[:count] for iri in self._behind(row)))
        return ["\n".join(_ordered(found[iri] for iri in self._behind(row) if iri in found)[:3]) for row in self.rows[:count]]

    def cite(self, row: int | None = None, style: str = "text") -> str:
        """Return references for what is behind a row (from 1) or all rows, as text, BibTeX or CSL-JSON."""
        from graphkit.citation import cite

        return cite(self.world, self.evidence_iris(row), style)


def _missing_column(name: str) -> Column:
    raise KeyError(name)


def _ordered(items: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(items))


def value(term: Any) -> Value:
    """Return an RDF term as a plain value: integers, numbers and booleans typed, all else as text, IRIs whole, unbound None."""
    if term is None:
        return None
    datatype = getattr(term, "datatype", None)
    text = str(term.value)
    if datatype is None:
        return text
    if datatype.value in _WHOLE:
        return int(text)
    if datatype.value in _REAL:
        return float(text)
    return text in ("true", "1") if datatype.value == PREFIXES["xsd"] + "boolean" else text


def answer(solutions: Solutions, world: World, bound: Bound | None = None, many: Sequence[str] = (), known: str | None = None) -> Result:
    """Read the solutions of a query into a Result. Joined values are put in order, so that every engine gives the same table."""
    query = bound.query if bound else None
    shape = columns(query.columns if query else solutions.variables, query.schemes if query else {}, query.lists if query else many)
    places = {name: n for n, name in enumerate(solutions.variables)}
    rows = []
    for terms in solutions.rows:
        cells = [value(terms[places[c.name]]) if c.name in places else None for c in shape]
        for n, column in enumerate(shape):
            if column.many and isinstance(cells[n], str):
                parts = str(cells[n]).split(" " if column.kind == "evidence" else "; ")
                cells[n] = (" " if column.kind == "evidence" else "; ").join(sorted(set(parts))) or None
        rows.append(tuple(cells))
    values = bound.values if bound else {}
    clock = values.get("on") if values else None
    return Result(shape, rows, world, query, values, end(bound, world.store) if bound and not rows else None, clock, known)
