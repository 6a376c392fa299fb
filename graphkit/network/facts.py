"""What a network is made from: the properties of things, asked of a store with plain SPARQL and joined here.

One simple query a class instead of one with many OPTIONALs: no doubled rows, the same on any engine.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from graphkit import names

PREFIXES = "".join(f"PREFIX {prefix}: <{iri}>\n" for prefix, iri in names.PREFIXES.items())


class Solutions(Protocol):
    """The rows of a SELECT: tuples of terms that have a ``value``, or None."""

    @property
    def rows(self) -> Iterator[tuple[Any, ...]]:
        """The rows, in the order of the query."""


class Dataset(Protocol):
    """Whatever answers SELECT: the embedded store, an endpoint, a store in memory."""

    def select(self, query: str, /) -> Solutions:
        """Answer a SELECT query over the union of all named graphs."""

    @property
    def manifest(self) -> Mapping[str, Any]:
        """What the build says of itself; may be empty."""


Properties = dict[str, dict[str, list[str]]]


def rows(store: Dataset, query: str) -> Iterator[tuple[str | None, ...]]:
    """Yield the rows of a query (without prefixes) as text: IRIs in full, literals as their characters."""
    for row in store.select(PREFIXES + query).rows:
        yield tuple(None if term is None else str(term.value) for term in row)


def properties(store: Dataset, kind: str, *, only: Iterable[str] = ()) -> Properties:
    """Return IRI -> property -> sorted values of all things of a class of ours, such as "Sponsorship".

    Properties of ours carry no prefix ("sponsor"), others do ("rdfs:label"). ``only`` names the properties that are wanted.
    """
    wanted = " ".join(name if ":" in name else f"snf:{name}" for name in only)
    values = f"VALUES ?p {{ {wanted} }} " if wanted else ""
    found: Properties = defaultdict(lambda: defaultdict(list))
    for subject, predicate, value in rows(store, f"SELECT ?s ?p ?o WHERE {{ {values}?s a snf:{kind} ; ?p ?o }}"):
        found[str(subject)][names.shorten(str(predicate)).removeprefix("snf:")].append(str(value))
    return {subject: {key: sorted(set(held[key])) for key in sorted(held)} for subject, held in sorted(found.items())}


def first(held: Mapping[str, list[str]], key: str) -> str | None:
    """Return the first value of a property, or None."""
    values = held.get(key)
    return values[0] if values else None


@dataclass(frozen=True)
class Things:
    """Codes, labels and classes of everything that has a code, and the notations and labels of concepts; keyed by IRI."""

    codes: Mapping[str, str]
    labels: Mapping[str, str]
    kinds: Mapping[str, str]
    by_code: Mapping[str, str] = field(default_factory=dict)

    def code(self, iri: str | None) -> str:
        """Return the code of a thing or the notation of a concept; of an unknown IRI its last part; of None ""."""
        return "" if iri is None else self.codes.get(iri) or iri.rsplit("/", 1)[-1]

    def label(self, iri: str | None) -> str:
        """Return the English label of a thing or concept, else its code."""
        return "" if iri is None else self.labels.get(iri) or self.code(iri)

    def named(self, code: str) -> str:
        """Return the label of the thing with a code, else the code."""
        iri = self.by_code.get(code)
        return self.labels.get(iri, code) if iri else code

    def named_concept(self, scheme: str, notation: str) -> str:
        """Return the label of a concept of a list, else its notation."""
        return self.labels.get(names.concept(scheme, notation), notation)

    def is_state(self, iri: str | None) -> bool:
        """Return whether the thing is, or was, a State."""
        return self.kinds.get(iri or "") in ("State", "HistoricState")


_KINDS = ("HistoricState", "State", "Area", "Group", "Organization", "Person", "Party", "ForumSeries", "Forum", "Document", "Norm")


def things(store: Dataset) -> Things:
    """Ask for the code, label and class of everything that has a code, and for the concepts of the lists."""
    codes: dict[str, str] = {}
    labels: dict[str, str] = {}
    kinds: dict[str, str] = {}
    for iri, code in rows(store, "SELECT ?s ?code WHERE { ?s snf:code ?code }"):
        codes[str(iri)] = str(code)
    by_code = {code: iri for iri, code in sorted(codes.items(), reverse=True)}
    for iri, notation in rows(store, "SELECT ?s ?n WHERE { ?s skos:notation ?n }"):
        codes.setdefault(str(iri), str(notation))
    for predicate in ("skos:prefLabel", "rdfs:label"):
        query = f'SELECT ?s ?l WHERE {{ ?s {predicate} ?l FILTER (LANG(?l) = "en" || LANG(?l) = "") }} ORDER BY ?s ?l'
        for iri, text in rows(store, query):
            if str(iri) in codes:
                labels.setdefault(str(iri), str(text))
    for kind in _KINDS:
        for (iri,) in rows(store, f"SELECT ?s WHERE {{ ?s a snf:{kind} ; snf:code ?code }}"):
            kinds.setdefault(str(iri), kind)
    return Things(codes, labels, kinds, by_code)


def version(store: Dataset) -> str:
    """Return what a caption says of the graph: program version and build, as far as the store knows them."""
    manifest = store.manifest or {}
    program, build = manifest.get("version"), manifest.get("graph") or manifest.get("build")
    return (
        ", ".join(str(part) for part in (program and f"graphkit {program}", build and f"build {str(build)[:12]}") if part)
        or "unnamed graph"
    )
