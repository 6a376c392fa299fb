"""The first screen: who stands behind the document of which the graph knows most, since when, on whose word, and where accounts differ."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from graphkit.store import Store

# The document with most accounts of its sponsors; one on which accounts differ comes first.
_CHOICE = """
SELECT ?document ?code (COUNT(DISTINCT ?source) AS ?sources) (MAX(?differs) AS ?differ) WHERE {
  ?finding a snf:Sponsorship ; snf:document ?document ; snf:divergent ?d ; snf:supportedBy/snf:source ?source .
  ?document snf:code ?code .
  BIND (IF(?d, 1, 0) AS ?differs)
} GROUP BY ?document ?code ORDER BY DESC(?differ) DESC(?sources) ?code LIMIT 1"""

_ROWS = """
SELECT ?code ?sponsor ?role ?roleName ?order ?date ?source WHERE {
  ?finding a snf:Sponsorship ; snf:document <DOCUMENT> ; snf:sponsor ?actor ; snf:role ?roleConcept ; snf:entry ?entry .
  ?actor snf:code ?code ; rdfs:label ?sponsor . ?roleConcept skos:notation ?role ; skos:prefLabel ?roleName .
  FILTER NOT EXISTS { ?finding snf:via ?group }
  OPTIONAL { ?finding snf:date ?date }
  OPTIONAL {
    ?assessment snf:assesses ?finding ; snf:effect lst:effect-supports ; snf:aspect lst:aspect-date .
    ?assessment snf:weighs/snf:source ?source
  }
  FILTER (LANGMATCHES(LANG(?roleName), "en") || LANG(?roleName) = "")
  FILTER (LANGMATCHES(LANG(?sponsor), "en") || LANG(?sponsor) = "")
  BIND (IF(?entry = lst:entry-original, 0, 1) AS ?order)
} ORDER BY ?order ?date ?role ?code"""

_QUOTES = """
SELECT ?source ?title ?who ?place ?date ?quote ?locator ?grade ?start WHERE {
  ?claim a snf:SponsorshipClaim ; snf:saysDocument <DOCUMENT> ; snf:source ?source ; snf:quote ?quote ; snf:start ?start .
  ?source rdfs:label ?title .
  OPTIONAL { ?claim snf:locator ?locator }
  OPTIONAL { ?claim snf:assertedBy/rdfs:label ?who FILTER (LANGMATCHES(LANG(?who), "en") || LANG(?who) = "") }
  OPTIONAL { ?source snf:place ?place }
  OPTIONAL { ?source snf:date ?date }
  OPTIONAL { ?claim snf:saysEntry ?entry }
  BIND (IF(BOUND(?entry) && ?entry = lst:entry-later, 0, 1) AS ?grade)
  BIND (COALESCE(STR(?date), "9999") AS ?when)
} ORDER BY ?grade ?when ?start"""

_SIDES = """
SELECT ?value ?source WHERE {
  ?divergence a snf:Divergence ; snf:about <DOCUMENT> ; snf:aspect lst:aspect-date .
  ?side snf:sideOf ?divergence ; snf:value ?value ; snf:sideClaim/snf:source ?source .
} ORDER BY ?value ?source"""

_WHAT = """
SELECT ?title ?kind (COUNT(DISTINCT ?count) AS ?votes) WHERE {
  OPTIONAL { <DOCUMENT> dcterms:title ?title }
  OPTIONAL { <DOCUMENT> snf:kind/skos:prefLabel ?kind }
  OPTIONAL { ?count a snf:VoteCount ; snf:document <DOCUMENT> }
} GROUP BY ?title ?kind"""


@dataclass(frozen=True, slots=True)
class Row:
    """Actors with one role and date, and the numbers of the sources that support it."""

    actors: tuple[str, ...]
    role: str
    date: str | None
    accounts: int
    notes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """A source with one telling sentence."""

    number: int
    quote: str
    told: str


@dataclass(frozen=True, slots=True)
class FirstScreen:
    """What the first screen says."""

    code: str
    title: str | None
    kind: str | None
    votes: int
    rows: tuple[Row, ...]
    differ: str | None
    notes: tuple[Note, ...] = field(default=())


def first_screen(store: Store) -> FirstScreen | None:
    """Return the first screen of a graph; None when no source says who stands behind anything."""
    choice = next(_values(store, _CHOICE), None)
    if choice is None:
        return None
    document, code = choice["document"], choice["code"]
    found = list(_values(store, _QUOTES, document))
    numbers: dict[str, int] = {}
    notes = []
    for row in found:
        if row["source"] not in numbers:
            numbers[row["source"]] = len(numbers) + 1
            told = ", ".join(part for part in (row["who"] or row["title"], row["place"], row["date"], row["locator"]) if part)
            notes.append(Note(numbers[row["source"]], " ".join(row["quote"].split()), told))
    what = next(_values(store, _WHAT, document), {})
    return FirstScreen(
        code=code,
        title=what.get("title"),
        kind=what.get("kind"),
        votes=int(what.get("votes") or 0),
        rows=tuple(_grouped(_values(store, _ROWS, document), numbers)),
        differ=_differ(list(_values(store, _SIDES, document)), numbers),
        notes=tuple(notes),
    )


def _grouped(rows: Iterator[dict[str, Any]], numbers: dict[str, int]) -> Iterator[Row]:
    groups: dict[tuple[str, str | None], dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for row in rows:
        groups[row["roleName"], row["date"]][row["sponsor"]].update({row["source"]} - {None})
    for (role, date), actors in groups.items():
        common = set.intersection(*actors.values()) if actors else set()
        notes = tuple(sorted(numbers[s] for s in common if s in numbers))
        yield Row(tuple(actors), role if len(actors) == 1 else plural(role), date, len(common), notes)


def plural(role: str) -> str:
    """Return the plural of a role: "signatories", "main sponsors"."""
    return role[:-1] + "ies" if role.endswith("y") else role + "s"


def _differ(sides: list[dict[str, Any]], numbers: dict[str, int]) -> str | None:
    if not sides:
        return None
    by_value: dict[str, set[int]] = defaultdict(set)
    for row in sides:
        by_value[row["value"]].add(numbers.get(row["source"], 0))
    parts = []
    for value, notes in by_value.items():
        marks = "".join(f"[{n}]" for n in sorted(notes) if n)
        parts.append(
            f"lists of {value.removeprefix('not in a list of ')} without them {marks}" if value.startswith("not ") else f"{value} {marks}"
        )
    return "Accounts differ: " + "; ".join(parts) + "."


def _values(store: Store, query: str, document: str | None = None) -> Iterator[dict[str, Any]]:
    found = store.select(query.replace("<DOCUMENT>", f"<{document}>"))
    for row in found.rows:
        yield {name: None if term is None else term.value for name, term in zip(found.variables, row, strict=True)}
