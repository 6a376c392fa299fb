"""All that a site is made from, asked of the store once: things, claims, findings, divergences, sources, by plain queries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from graphkit import names
from graphkit.network.facts import Properties, Things, first, properties, rows, things, version

CLAIMS = {
    "SponsorshipClaim": "sponsorship",
    "DocumentClaim": "document",
    "Provision": "provision",
    "Stance": "stance",
    "Threat": "threat",
    "StatementClaim": "statement",
    "ForumClaim": "forum",
    "EventClaim": "event",
    "StakeholderClaim": "stakeholder",
    "NameClaim": "name",
    "VoteClaim": "vote",
}
_MANY_VOTES = 20_000


@dataclass(frozen=True, slots=True)
class ClaimView:
    """A claim as a page shows it. ``start`` and ``end`` are None of a claim of a cited source, which has a citation instead."""

    iri: str
    kind: str
    source: str
    quote: str
    citation: str
    start: int | None
    end: int | None
    held: dict[str, list[str]] = field(repr=False)

    @property
    def key(self) -> str:
        """The last part of the claim's IRI: its anchor on a page."""
        return self.iri.rsplit("/", 1)[-1]


class Holdings:
    """The graph's content, loaded when first asked for."""

    def __init__(self, store: Any) -> None:
        self.store = store
        self.things: Things = things(store)
        self.version = version(store)
        self._turned: dict[tuple[str, str], dict[str, list[str]]] = {}
        self._asked: dict[tuple[str, tuple[str, ...]], Properties] = {}

    def kind(self, name: str, only: Iterable[str] = ()) -> Properties:
        """Return the properties of all things of a class, asked for once."""
        key = (name, tuple(only))
        if key not in self._asked:
            self._asked[key] = properties(self.store, name, only=only)
        return self._asked[key]

    @cached_property
    def claims(self) -> dict[str, ClaimView]:
        """Every claim by IRI, in the order of sources and offsets."""
        found = []
        for name, kind in CLAIMS.items():
            for iri, held in self.kind(name).items():
                start, end = first(held, "start"), first(held, "end")
                found.append(
                    ClaimView(
                        iri,
                        kind,
                        first(held, "source") or "",
                        first(held, "quote") or "",
                        first(held, "citation") or "",
                        int(start) if start else None,
                        int(end) if end else None,
                        held,
                    )
                )
        return {claim.iri: claim for claim in sorted(found, key=lambda one: (one.source, one.start or 0, one.end or 0, one.kind, one.iri))}

    @cached_property
    def sources(self) -> Properties:
        """Every source that was received as a file, by IRI."""
        return {iri: held for iri, held in self.kind("Source").items() if "fileName" in held}

    @cached_property
    def cited(self) -> Properties:
        """Every source that reference claims cite, by IRI; its text is not here."""
        return {iri: held for iri, held in self.kind("Source").items() if "fileName" not in held}

    @cached_property
    def citations(self) -> dict[str, str]:
        """The label of each citation on which reference records rest, by IRI."""
        query = "SELECT DISTINCT ?c ?l WHERE { ?x dcterms:source ?c . ?c rdfs:label ?l } ORDER BY ?c ?l"
        return {str(iri): str(label) for iri, label in rows(self.store, query)}

    @cached_property
    def documents(self) -> Properties:
        """Every document by IRI."""
        return self.kind("Document")

    @cached_property
    def sponsorships(self) -> Properties:
        """Every sponsorship by IRI."""
        return self.kind("Sponsorship")

    @cached_property
    def acts(self) -> Properties:
        """Every act by IRI."""
        return self.kind("Act")

    @cached_property
    def divergences(self) -> Properties:
        """Every divergence by IRI."""
        return self.kind("Divergence")

    @cached_property
    def sides(self) -> dict[str, list[dict[str, list[str]]]]:
        """The sides of each divergence, by its IRI."""
        found: dict[str, list[dict[str, list[str]]]] = defaultdict(list)
        for held in self.kind("Side").values():
            for divergence in held.get("sideOf", ()):
                found[divergence].append(held)
        return {iri: sorted(sides, key=lambda side: first(side, "value") or "") for iri, sides in found.items()}

    @cached_property
    def assessments(self) -> dict[str, list[dict[str, list[str]]]]:
        """The assessments of each finding, by its IRI."""
        found: dict[str, list[dict[str, list[str]]]] = defaultdict(list)
        for held in self.kind("Assessment").values():
            for finding in held.get("assesses", ()):
                found[finding].append(held)
        return dict(found)

    @cached_property
    def counts(self) -> Properties:
        """Every vote count by IRI."""
        return self.kind("VoteCount")

    @cached_property
    def votes(self) -> dict[str, list[tuple[str, str]]] | None:
        """State -> (vote count, choice); None where there are too many votes to list by State."""
        found: dict[str, list[tuple[str, str]]] = defaultdict(list)
        if int(str(next(rows(self.store, "SELECT (COUNT(*) AS ?n) WHERE { ?v snf:inCount ?c }"))[0])) > _MANY_VOTES:
            return None
        for voter, count, choice in rows(self.store, "SELECT ?w ?c ?k WHERE { ?v snf:voter ?w ; snf:inCount ?c ; snf:choice ?k }"):
            found[str(voter)].append((str(count), str(choice)))
        return {voter: sorted(cast) for voter, cast in found.items()}

    @cached_property
    def choices(self) -> dict[str, dict[str, int]]:
        """State -> choice -> number of recorded votes."""
        found: dict[str, dict[str, int]] = defaultdict(dict)
        query = "SELECT ?w ?k (COUNT(*) AS ?n) WHERE { ?v snf:voter ?w ; snf:inCount ?c ; snf:choice ?k } GROUP BY ?w ?k"
        for voter, choice, count in rows(self.store, query):
            found[str(voter)][self.things.code(choice)] = int(str(count))
        return dict(found)

    @cached_property
    def states(self) -> Properties:
        """Regional group, admission and last day of each State."""
        wanted = ("regionalGroup", "admitted", "validUntil")
        return self.kind("State", wanted) | self.kind("HistoricState", wanted)

    @cached_property
    def memberships(self) -> dict[str, list[dict[str, list[str]]]]:
        """State -> its memberships."""
        return self._by("Membership", "org:member")

    @cached_property
    def forums(self) -> Properties:
        """Every forum and series of forums by IRI."""
        return self.kind("Forum") | self.kind("ForumSeries")

    @cached_property
    def norms(self) -> Properties:
        """Every norm of the reference data by IRI."""
        return self.kind("Norm")

    @cached_property
    def seats(self) -> dict[str, list[dict[str, list[str]]]]:
        """State -> the seats of experts from it."""
        return self._by("ExpertSeat", "expertFrom")

    @cached_property
    def names(self) -> dict[str, list[tuple[str, str]]]:
        """State -> (name, language), by language."""
        found: dict[str, list[tuple[str, str]]] = defaultdict(list)
        query = "SELECT ?s ?l (LANG(?l) AS ?t) WHERE { ?s snf:regionalGroup ?g ; skos:prefLabel ?l } ORDER BY ?t ?l"
        for state, label, language in rows(self.store, query):
            found[str(state)].append((str(label), str(language)))
        return dict(found)

    def having(self, group: str, key: str, value: str) -> list[str]:
        """Return the IRIs of a group ("documents", "sponsorships", "acts", "counts", "claims", "forums") whose property has a value."""
        if (group, key) not in self._turned:
            turned: dict[str, list[str]] = defaultdict(list)
            for iri, held in getattr(self, group).items():
                for other in (held.held if isinstance(held, ClaimView) else held).get(key, ()):
                    turned[other].append(iri)
            self._turned[group, key] = dict(turned)
        return self._turned[group, key].get(value, [])

    def _by(self, kind: str, key: str) -> dict[str, list[dict[str, list[str]]]]:
        found: dict[str, list[dict[str, list[str]]]] = defaultdict(list)
        for held in self.kind(kind).values():
            for value in held.get(key, ()):
                found[value].append(held)
        return dict(found)

    def text(self, source: str) -> str | None:
        """Return the text of a source as read, or None where this graph does not hold it."""
        from graphkit.errors import GraphkitError

        held = self.sources[source]
        rows_ = self.store.manifest.get("sources", [])
        texts = [row.get("text_sha256") for row in rows_ if names.source(str(row.get("ident"))) == source]
        for checksum in (*texts, first(held, "sha256")):
            try:
                if checksum:
                    return str(self.store.text(checksum))
            except (GraphkitError, AttributeError):
                continue
        return None
