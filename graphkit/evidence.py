"""The sentences for and against: from findings, divergences, claims and records back to quotations with their source and place."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from graphkit.names import PREFIXES

if TYPE_CHECKING:
    from graphkit.query import World

_PROLOGUE = " ".join(f"PREFIX {name}: <{PREFIXES[name]}>" for name in ("snf", "lst", "skos", "rdfs", "dcterms", "rdf", "prov")) + "\n"
_EFFECTS = ("supports", "contests", "side", "says", "record")
_ASPECTS = ("existence", "date", "role", "document")


@dataclass(frozen=True, slots=True)
class Bearing:
    """How a claim bears on one aspect of a finding, under which policy; ``value`` is what the claim gives for it."""

    effect: str
    aspect: str | None = None
    policy: str | None = None
    value: str | None = None


@dataclass(frozen=True, slots=True)
class Ground:
    """A further span on which the reading of a claim rests."""

    use: str
    quote: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Exhibit:
    """One piece of evidence: a claim with its quotation, or a record with its reference. ``about`` is the finding that it bears on."""

    iri: str
    about: str = ""
    bearings: tuple[Bearing, ...] = ()
    source: str | None = None
    title: str | None = None
    date: str | None = None
    quote: str | None = None
    start: int | None = None
    end: int | None = None
    locator: str | None = None
    asserted_by: tuple[str, ...] = ()
    reported_by: str | None = None
    citation: str | None = None
    checked: str | None = None
    grounds: tuple[Ground, ...] = field(default=())

    @property
    def supports(self) -> bool:
        """Whether it speaks for the finding in some aspect."""
        return any(b.effect == "supports" for b in self.bearings)

    @property
    def contests(self) -> bool:
        """Whether it speaks against the finding in some aspect."""
        return any(b.effect == "contests" for b in self.bearings)


def _values(iris: Iterable[str], name: str = "thing") -> str:
    return f"VALUES ?{name} {{ {' '.join(f'<{iri}>' for iri in iris)} }}"


def exhibits(world: World, iris: Sequence[str], grounds: bool = True) -> list[Exhibit]:
    """Return the evidence behind findings, divergences, claims and records, in that order; for each finding first what supports it."""
    if not iris:
        return []
    weighed = _weighed(world, iris)
    claims = _claims(world, sorted({claim for _, claim in weighed} | set(iris)), grounds)
    found: list[Exhibit] = []
    shown: set[str] = set()
    for (about, claim), bearings in sorted(
        weighed.items(), key=lambda item: (list(iris).index(item[0][0]), _order(item[1], claims.get(item[0][1])))
    ):
        if claim in claims:
            found.append(replace(claims[claim], about=about, bearings=tuple(sorted(bearings, key=_bearing))))
            shown |= {about, claim}
    for iri in iris:
        if iri not in shown and iri in claims:
            found.append(replace(claims[iri], bearings=(Bearing("says"),)))
            shown.add(iri)
    found += _records(world, [iri for iri in iris if iri not in shown])
    return found


def _bearing(bearing: Bearing) -> tuple[int, int, str, str]:
    place = _ASPECTS.index(bearing.aspect) if bearing.aspect in _ASPECTS else len(_ASPECTS)
    return (_EFFECTS.index(bearing.effect), place, bearing.aspect or "", bearing.value or "")


def _order(bearings: set[Bearing], claim: Exhibit | None) -> tuple[object, ...]:
    strongest = min(map(_bearing, bearings))
    return (*strongest, claim.source or "" if claim else "", claim.start or 0 if claim else 0, claim.iri if claim else "")


def _weighed(world: World, iris: Sequence[str]) -> dict[tuple[str, str], set[Bearing]]:
    """Return how claims bear on findings and divergences: (finding, claim) to bearings."""
    these = _values(iris)  # within each branch: set before the union, a store goes through every assessment for a single finding
    text = f"""{_PROLOGUE} SELECT DISTINCT ?thing ?claim ?told ?effect ?aspect ?policy ?value WHERE {{
      {{ {these} ?a snf:assesses ?thing ; snf:weighs ?claim ; snf:effect/skos:notation ?effect .
         OPTIONAL {{ ?a snf:aspect/skos:notation ?aspect }} OPTIONAL {{ ?a snf:policy/skos:notation ?policy }}
         OPTIONAL {{ ?a snf:value ?value }} }}
      UNION {{ {these} ?thing snf:supportedBy ?claim BIND("supports" AS ?told) }}
      UNION {{ {these} ?thing snf:contestedBy ?claim BIND("contests" AS ?told) }}
      UNION {{ {these} ?thing snf:involves ?claim BIND("side" AS ?effect)
         OPTIONAL {{ ?side snf:sideOf ?thing ; snf:sideClaim ?claim ; snf:value ?value }}
         OPTIONAL {{ ?thing snf:aspect/skos:notation ?aspect }} OPTIONAL {{ ?thing snf:policy/skos:notation ?policy }} }} }}"""
    found: dict[tuple[str, str], set[Bearing]] = {}
    unweighed: dict[tuple[str, str], set[Bearing]] = {}  # claims of which no assessment says what they bear on
    for thing, claim, *rest in world.store.select(text).rows:
        told, effect, aspect, policy, value = (None if term is None else term.value for term in rest)
        if thing is not None and claim is not None and effect:
            found.setdefault((thing.value, claim.value), set()).add(Bearing(effect, aspect, policy, value))
        elif thing is not None and claim is not None and told:
            unweighed.setdefault((thing.value, claim.value), set()).add(Bearing(told))
    return unweighed | found


_QUOTED = (  # from the nearest quotation to the farthest
    "?thing snf:quote ?quote",
    "?a snf:assesses ?thing . ?a snf:weighs ?claim ; snf:effect lst:effect-supports ; snf:aspect lst:aspect-date . ?claim snf:quote ?quote",
    "?thing snf:supportedBy ?claim . ?claim snf:quote ?quote",
)


def _claims(world: World, iris: Sequence[str], grounds: bool) -> dict[str, Exhibit]:
    """Return the claims among IRIs with quotation (or citation), source and speakers."""
    text = f"""{_PROLOGUE} SELECT ?thing ?file ?title ?date ?quote ?start ?end ?locator ?by ?reported ?citation WHERE {{ {_values(iris)}
      {{ ?thing snf:quote ?quote ; snf:start ?start ; snf:end ?end ; snf:source ?source . ?source snf:fileName ?file .
         OPTIONAL {{ ?source dcterms:title ?title }} OPTIONAL {{ ?source snf:date ?date }} }}
      UNION {{ ?thing a snf:CitedClaim ; snf:citation ?citation }}
      OPTIONAL {{ ?thing snf:locator ?locator }} OPTIONAL {{ ?thing snf:assertedBy/snf:code ?by }} OPTIONAL {{ ?thing
        snf:reportedBy ?reported }} }}"""
    found: dict[str, Exhibit] = {}
    for thing, *rest in world.store.select(text).rows:
        if thing is None:
            continue
        file, title, date, quote, start, end, locator, by, reported, citation = (None if t is None else str(t.value) for t in rest)
        one = found.get(thing.value) or Exhibit(
            thing.value,
            source=file,
            title=title,
            date=date,
            quote=quote,
            start=None if start is None else int(start),
            end=None if end is None else int(end),
            locator=locator,
            reported_by=reported,
            citation=citation,
        )
        found[thing.value] = replace(one, asserted_by=tuple(sorted({*one.asserted_by, by}))) if by else one
    return _with_grounds(world, found) if grounds and found else found


def _with_grounds(world: World, claims: Mapping[str, Exhibit]) -> dict[str, Exhibit]:
    text = f"""{_PROLOGUE} SELECT ?thing ?use ?quote ?start ?end WHERE {{ {_values(claims)}
      ?thing snf:ground ?g . ?g snf:groundQuote ?quote ; snf:groundStart ?start ; snf:groundEnd ?end ; snf:groundFor ?use }} ORDER
        BY ?thing ?start ?use"""
    found = dict(claims)
    for thing, *rest in world.store.select(text).rows:
        use, quote, start, end = ("" if term is None else str(term.value) for term in rest)
        if thing is not None:
            one = found[thing.value]
            found[thing.value] = replace(one, grounds=(*one.grounds, Ground(use, quote, int(start), int(end))))
    return found


def _records(world: World, iris: Sequence[str]) -> list[Exhibit]:
    """Return records of reference data with the reference that they rest on, and findings of tables with their file and row."""
    if not iris:
        return []
    text = f"""{_PROLOGUE} SELECT ?thing ?citation ?from ?name ?checked ?row ?printed WHERE {{ {_values(iris)} ?thing a ?class .
      OPTIONAL {{ ?thing snf:citation ?citation }}
      OPTIONAL {{ ?thing dcterms:source|snf:inCount/dcterms:source|prov:wasDerivedFrom ?from .
        OPTIONAL {{ ?from rdfs:label|snf:fileName ?name }} }}
      OPTIONAL {{ ?thing snf:checked/skos:notation ?checked }} OPTIONAL {{ ?thing snf:row ?row }} OPTIONAL {{ ?thing
        snf:printedName ?printed }} }}"""
    found: dict[str, Exhibit] = {}
    labels = world.labels(iris)
    for thing, *rest in world.store.select(text).rows:
        citation, origin, name, checked, row, printed = (None if term is None else str(term.value) for term in rest)
        if thing is None:
            continue
        short = origin.rsplit("/", 1)[-1] if origin else ""  # a record cites by the keys of its references: their names say more
        parts = [part for part in (citation if not (name and citation and short in citation.split("; ")) else None, name or origin) if part]
        said = "; ".join(dict.fromkeys(parts))
        if row:
            said = f"{said}, row {row}" + (f" (printed: {printed})" if printed else "")
        one = found.get(thing.value) or Exhibit(
            thing.value, thing.value, (Bearing("record"),), title=labels.get(thing.value), checked=checked
        )
        known = one.citation.split("; ") if one.citation else []
        found[thing.value] = replace(one, citation="; ".join(dict.fromkeys([*known, *([said] if said else [])])) or None)
    return [found[iri] for iri in iris if iri in found]


def first_quotes(world: World, iris: Sequence[str]) -> dict[str, str]:
    """Return one quotation for each finding or claim that has one: of a finding, from a claim that supports its date if any."""
    found: dict[str, str] = {}
    for start in range(0, len(iris), 300):
        values = _values(iris[start : start + 300])
        for pattern in _QUOTED:  # one by one: joined by UNION each is answered for the whole graph
            text = f"{_PROLOGUE} SELECT DISTINCT ?thing ?quote WHERE {{ {values} {pattern} }} ORDER BY ?thing ?quote"
            for thing, quote in world.store.select(text).rows:
                if thing is not None and quote is not None:
                    found.setdefault(thing.value, str(quote.value))
    return found


def title(world: World, iri: str) -> str:
    """Return a finding, divergence or record in words: "Kazakhstan behind A/66/359: additional sponsor, later, 2013"."""
    text = f"""{_PROLOGUE} SELECT ?code ?document ?role ?entry ?date ?explanation ?kind ?label WHERE {{ BIND(<{iri}> AS ?thing)
      OPTIONAL {{ ?thing snf:sponsor|snf:actor|snf:voter ?who . ?who snf:code ?code }}
      OPTIONAL {{ ?thing snf:document|snf:inCount/snf:document ?text . ?text snf:code ?document }}
      OPTIONAL {{ ?thing snf:role|snf:choice ?part . ?part skos:prefLabel ?role }} OPTIONAL {{ ?thing snf:entry/skos:prefLabel ?entry }}
      OPTIONAL {{ ?thing snf:date ?date }} OPTIONAL {{ ?thing snf:explanation ?explanation ; snf:divergenceKind/skos:prefLabel ?kind }}
      OPTIONAL {{ ?thing rdfs:label ?label }} }} LIMIT 1"""
    for row in world.store.select(text).rows:
        code, document, role, entry, date, explanation, kind, label = (None if term is None else str(term.value) for term in row)
        if explanation:
            return f"{(kind or 'Divergence')[:1].upper()}{(kind or 'Divergence')[1:]}: {explanation}"
        if code and document:
            return f"{world.label(code)}, {world.label(document)}: " + ", ".join(word for word in (role, entry, date) if word)
        return label or iri
    return iri
