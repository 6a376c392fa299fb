"""What may be asked of a network, as one frozen value: read from words, said again in the caption."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from graphkit.errors import NetworkError
from graphkit.network.days import bounds
from graphkit.network.facts import Things

WEIGHTS = {
    "count": "shared documents, counted",
    "jaccard": "shared documents as a share of all documents of the two (Jaccard 1901)",
    "newman": "shared documents, each divided by its number of sponsors less one (Newman 2001)",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """Which rows go into a network. Codes, not names; days are whole days; a ``grade`` lets in that grade and better ones."""

    since: str | None = None
    until: str | None = None
    on: str | None = None
    possible: bool = False  # rows that hold only possibly on the day ``on``
    document: tuple[str, ...] = ()
    forum: str | None = None
    topic: str | None = None
    document_kind: str | None = None
    role: str | None = None
    entry: str | None = None
    grade: int | None = None
    body: str | None = None  # the forum that voted
    via: bool = False  # members inferred through a group
    divergent: bool = True  # rows on which accounts differ
    weight: str = "count"
    minimum: float = 0.0  # edges of less weight are hidden and counted
    common: int = 0  # of voting agreement: votes that must be recorded for both (0: half of all, at most ten)
    resolution: float = 1.0  # of the communities

    def words(self) -> str:
        """Return the filters that are set as "since=2011-01-01 minimum=2"."""
        blank = Filters()
        said = [(item.name, getattr(self, item.name)) for item in fields(self) if getattr(self, item.name) != getattr(blank, item.name)]
        return " ".join(f"{name.replace('_', '-')}={_plain(value)}" for name, value in said)


def _plain(value: object) -> str:
    if isinstance(value, tuple):
        return ",".join(map(str, value))
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:g}" if isinstance(value, float) else str(value)


def read(given: Mapping[str, Any], things: Things) -> Filters:
    """Build filters from keywords; names of things become codes. Raises NetworkError for an unknown filter or value."""
    known = {item.name: item for item in fields(Filters)}
    filters = Filters()
    for key, value in given.items():
        name = key.replace("-", "_")
        if name not in known:
            raise NetworkError(_unknown(f"There is no filter '{key}'.", name, known), name=key, filters=sorted(known))
        if value is not None:
            filters = replace(filters, **{name: _value(name, value, things)})
    if filters.weight not in WEIGHTS:
        raise NetworkError(
            _unknown(f"There is no weight '{filters.weight}'.", filters.weight, WEIGHTS), name="weight", candidates=list(WEIGHTS)
        )
    return filters


def _value(name: str, value: Any, things: Things) -> Any:
    if name in ("since", "until", "on"):
        low, high = bounds(str(value))
        if low is None or (name == "on" and low != high):
            raise NetworkError(
                f"'{value}' is no {'day' if name == 'on' else 'date'} for {name}=; write 2012-06-01.", name=name, value=value
            )
        return high if name == "until" else low
    if name in ("possible", "via", "divergent"):
        return value if isinstance(value, bool) else str(value).lower() in ("true", "yes", "1", "in")
    if name in ("minimum", "resolution", "grade", "common"):
        try:
            return float(value) if name in ("minimum", "resolution") else int(value)
        except ValueError:
            raise NetworkError(f"{name}= takes a number, not '{value}'.", name=name, value=value) from None
    if name == "document":
        listed = value.split(",") if isinstance(value, str) else value
        return tuple(thing(str(item).strip(), things, ("Document",)) for item in listed)
    if name in ("forum", "body"):
        return thing(str(value), things, ("Forum", "ForumSeries", "Organization"))
    if name in ("topic", "document_kind", "role", "entry"):
        return _notation({"document_kind": "kind"}.get(name, name), str(value), things)
    return str(value)


def thing(value: str, things: Things, kinds: tuple[str, ...]) -> str:
    """Return the code for a code, IRI or label of a thing of these classes. Raises NetworkError that names the nearest."""
    folded = value.casefold()
    choices = {iri: things.codes[iri] for iri, kind in things.kinds.items() if kind in kinds and iri in things.codes}
    for iri, code in sorted(choices.items()):
        if value == iri or folded == code.casefold() or folded == things.label(iri).casefold():
            return code
    names = {code: code for code in choices.values()} | {things.label(iri): code for iri, code in choices.items()}
    raise NetworkError(
        _unknown(f"The graph knows no {kinds[0].lower()} '{value}'.", value, names), name=value, candidates=sorted(choices.values())[:10]
    )


def _notation(scheme: str, value: str, things: Things) -> str:
    marker = f"/list/{scheme}-"
    choices = {iri: code for iri, code in things.codes.items() if marker in iri}
    for iri, code in sorted(choices.items()):
        if value == code or value.casefold() == things.label(iri).casefold():
            return code
    if not choices:  # a graph without the lists: nothing to check the word against
        return value
    raise NetworkError(
        _unknown(f"There is no {scheme} '{value}'.", value, choices.values()), name=value, candidates=sorted(choices.values())
    )


def _unknown(sentence: str, word: str, known: Any) -> str:
    from rapidfuzz.process import extractOne

    near = extractOne(word, list(known))
    return (
        f"{sentence} Did you mean '{near[0]}'?"
        if near and near[1] > 55
        else f"{sentence} Known are {', '.join(sorted(map(str, known))[:12])}."
    )
