"""Claims of cited sources: the sponsor lists of the reference data. They have a reference instead of a quotation."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyoxigraph as ox

from graphkit import names
from graphkit.data import folder
from graphkit.model import SponsorshipClaim

_CONCEPTS = {"saysRole": "role", "saysEntry": "entry", "saysDateBasis": "date_basis"}
_LITERALS = {
    "citation": "citation",
    "saysDate": "date",
    "saysNotBefore": "not_before",
    "saysNotAfter": "not_after",
    "saysCalledAs": "called_as",
    "listId": "list_id",
}


@dataclass(frozen=True, slots=True)
class Cited:
    """The claims of one cited source."""

    ident: str
    label: str
    claims: tuple[SponsorshipClaim, ...]


def cited_claims(codes: Mapping[str, str], path: Path | None = None, until: str | None = None) -> list[Cited]:
    """Read the cited claims, by source. ``codes`` maps IRIs to codes; with ``until`` only claims whose time lies by that day."""
    path = path or folder("ontology") / "reference" / "claims.ttl"
    if not path.exists():
        return []
    rows: dict[str, dict[str, list[Any]]] = defaultdict(lambda: defaultdict(list))
    for triple in ox.parse(path=str(path)):
        rows[triple.subject.value][triple.predicate.value].append(triple.object)
    found: dict[str, list[SponsorshipClaim]] = defaultdict(list)
    labels: dict[str, str] = {}
    for values in rows.values():
        sponsor = values.get(names.SNF + "saysSponsor")
        if not sponsor:
            continue
        one = _claim(values, codes)
        if until and not (one.not_after or one.date or "9999") <= until:
            continue
        found[one.source].append(one)
        labels.setdefault(one.source, one.citation or one.source)
    return [
        Cited(ident, labels[ident], tuple(sorted(claims, key=lambda c: (c.document or "", c.sponsor, c.role))))
        for ident, claims in sorted(found.items())
    ]


def cited_ident(values: Mapping[str, list[Any]]) -> str:
    """Return the identity of the cited source: of several references, the first in code-point order stands for the claim."""
    citations = sorted(term.value for term in values.get(names.PREFIXES["dcterms"] + "source", ()))
    return "cited-" + (citations[0].rsplit("/", 1)[-1] if citations else "unknown")


def _claim(values: Mapping[str, list[Any]], codes: Mapping[str, str]) -> SponsorshipClaim:
    def first(name: str) -> Any:
        return next(iter(values.get(names.SNF + name, ())), None)

    def code(name: str) -> str | None:
        term = first(name)
        return None if term is None else codes[term.value]

    row: dict[str, Any] = {field: first(name).value for name, field in _LITERALS.items() if first(name) is not None}
    row |= {
        field: first(name).value.rsplit("-", 1)[-1] for name, field in _CONCEPTS.items() if first(name) is not None and name != "saysRole"
    }
    row["role"] = first("saysRole").value.removeprefix(names.concept("role", ""))
    complete, count = first("listComplete"), first("statedCount")
    return SponsorshipClaim(
        source=cited_ident(values),
        start=0,
        end=0,
        quote="",
        rule="reference",
        sponsor=code("saysSponsor") or "",
        document=code("saysDocument"),
        on_behalf_of=code("saysOnBehalfOf"),
        complete=None if complete is None else complete.value == "true",
        stated_count=None if count is None else int(count.value),
        **row,
    )
