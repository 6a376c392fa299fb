"""Saved queries: plain SPARQL files with a grlc header (https://github.com/CLARIAH/grlc, "Decorator syntax").

The file name is the query's name. The header is YAML in lines that begin with ``#+``; a broken header is an error. A parameter is
a variable
``?_name_type``; the type is the suffix: iri, literal, integer, number, xsd_date. Keys beyond grlc's own: ``needs`` (what the
answer rests on),
``accepts`` (which kinds of thing or which list a parameter means), ``columns`` (which list a column's codes belong to),
``missing`` (why a column
may be empty), ``applies`` (when the question has no sense), ``required`` and ``parameters`` (what they mean). docs/queries.md
describes them all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from graphkit import data
from graphkit.errors import QueryError
from graphkit.query.tokens import grouped, projection, spoken

TYPES = ("iri", "literal", "integer", "number", "xsd_date")
ASKERS = ("diplomat", "scholar", "journalist", "fact-checker", "lawyer", "data scientist", "archivist", "NGO")
_PARAMETER = re.compile(rf"_([a-z0-9]+)_({'|'.join(TYPES)})$")


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a saved query. ``accepts`` names kinds of thing (iri) or a list of codes (literal); ``default`` is text or None."""

    name: str
    type: str
    accepts: tuple[str, ...] = ()
    default: str | None = None
    about: str = ""
    required: bool = False

    @property
    def variable(self) -> str:
        """The variable that stands for it, without the question mark."""
        return f"_{self.name}_{self.type}"


@dataclass(frozen=True, slots=True)
class Condition:
    """A pattern without which a question has no sense or no data, the sentence that says why, and which end that is."""

    pattern: str
    otherwise: str
    end: str = "does-not-apply"


@dataclass(frozen=True, slots=True)
class SavedQuery:
    """A question with its SPARQL text. ``tags`` say topic, who asks, and CQ numbers."""

    name: str
    summary: str
    description: str
    text: str
    path: Path
    parameters: tuple[Parameter, ...]
    columns: tuple[str, ...]
    lists: tuple[str, ...]  # columns that hold several values
    topic: str
    askers: tuple[str, ...]
    questions: tuple[str, ...]  # "CQ01"
    needs: tuple[str, ...]
    schemes: Mapping[str, str] = field(default_factory=dict)
    missing: Mapping[str, str] = field(default_factory=dict)
    applies: tuple[Condition, ...] = ()

    def parameter(self, name: str) -> Parameter | None:
        """Return the parameter of that name, or None."""
        return next((p for p in self.parameters if p.name == name), None)

    def __repr__(self) -> str:
        """Show the question, the parameters with types and defaults, and the columns."""
        asked = ", ".join(f"{p.name}: {p.type}" + (f" = {p.default}" if p.default is not None else "") for p in self.parameters)
        return f"<{self.name}({asked}): {self.summary} -> {', '.join(self.columns)}>"


def load(path: Path) -> SavedQuery:
    """Read one file. Raises QueryError when the header is broken or incomplete."""
    import yaml

    text = path.read_text(encoding="utf-8")
    name = path.stem
    lines = [line[3:] if line.startswith("#+ ") else line[2:] for line in text.splitlines() if line.startswith("#+")]
    try:
        header = yaml.load("\n".join(lines), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except yaml.YAMLError as error:
        raise QueryError(f"The header of the query '{name}' ({path.name}) is not YAML: {error}", query=name) from None
    if not isinstance(header, dict) or not header.get("summary"):
        raise QueryError(f"The query '{name}' ({path.name}) has no '#+ summary:' with the question in words.", query=name)
    tags = [str(tag) for tag in header.get("tags") or ()]
    topics = [tag for tag in tags if tag not in ASKERS and not re.fullmatch(r"CQ\d+", tag)]
    return SavedQuery(
        name=name,
        summary=str(header["summary"]).strip(),
        description=" ".join(str(header.get("description") or "").split()),
        text=text,
        path=path,
        parameters=_parameters(text, header),
        columns=projection(text),
        lists=tuple(name for name in grouped(text) if name in projection(text)),
        topic=topics[0] if topics else "other",
        askers=tuple(tag for tag in tags if tag in ASKERS),
        questions=tuple(tag for tag in tags if re.fullmatch(r"CQ\d+", tag)),
        needs=tuple(str(need) for need in header.get("needs") or ()),
        schemes=_pairs(header.get("columns")),
        missing=_pairs(header.get("missing")),
        applies=tuple(
            Condition(str(c["pattern"]), str(c["otherwise"]), str(c.get("end", "does-not-apply"))) for c in header.get("applies") or ()
        ),
    )


def _pairs(value: Any) -> dict[str, str]:
    """Return a mapping from YAML's mapping or list of one-key mappings (grlc writes defaults so)."""
    rows = value if isinstance(value, list) else [value or {}]
    return {"on" if key is True else str(key): str(item) for row in rows for key, item in row.items()}  # YAML 1.1 reads on as true


def _parameters(text: str, header: Mapping[str, Any]) -> tuple[Parameter, ...]:
    """Return the parameters in the order in which the header's ``defaults`` and ``accepts``, then the text, name them."""
    defaults, accepts, about = _pairs(header.get("defaults")), _pairs(header.get("accepts")), _pairs(header.get("parameters"))
    found: dict[str, str] = {}
    for token in spoken(text):
        match = _PARAMETER.match(token.text[1:]) if token.kind == "variable" else None
        if match:
            found.setdefault(match[1], match[2])
    order = sorted(found, key=lambda name: (list(about).index(name) if name in about else len(about), list(found).index(name)))
    required = [str(name) for name in header.get("required") or ()]
    return tuple(Parameter(n, found[n], tuple(accepts.get(n, "").split()), defaults.get(n), about.get(n, ""), n in required) for n in order)


@cache
def names() -> tuple[str, ...]:
    """Return the names of all saved queries."""
    return tuple(sorted(path.stem for path in data.folder("queries").glob("*.rq")))


@cache
def saved(name: str) -> SavedQuery:
    """Return the saved query of that name. Raises QueryError with the nearest names."""
    if name not in names():
        from rapidfuzz.process import extract

        near = [match[0] for match in extract(name, names(), limit=3, score_cutoff=60)]
        hint = f" Did you mean {' or '.join(repr(n) for n in near)}?" if near else ""
        raise QueryError(f"There is no saved query '{name}'.{hint} 'graphkit query' lists them.", query=name, candidates=near)
    return load(data.folder("queries") / f"{name}.rq")


def by_topic() -> Iterator[SavedQuery]:
    """Yield all saved queries by topic, the topics of the main question first: the order in which the list numbers them."""
    queries = [saved(name) for name in names()]
    first: dict[str, str] = {}
    for query in queries:
        lowest = min(query.questions, default="CQ99")
        first[query.topic] = min(first.get(query.topic, lowest), lowest)
    yield from sorted(queries, key=lambda q: (first[q.topic], q.topic, min(q.questions, default="CQ99"), q.name))


def numbered(number: int) -> SavedQuery:
    """Return the query with that number in the list, from 1. Raises QueryError."""
    queries = list(by_topic())
    if not 1 <= number <= len(queries):
        raise QueryError(f"There is no saved query with the number {number}; they go from 1 to {len(queries)}.", query=str(number))
    return queries[number - 1]
