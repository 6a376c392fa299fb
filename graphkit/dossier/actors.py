"""What is known of a State, a group of States, or a person or party that a text names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from graphkit.dossier.model import Dossier, Section, ask, brief, section, span, table

if TYPE_CHECKING:
    from graphkit.graph import Graph

_CODES = (
    ("ISO alpha-2", "alpha2"),
    ("M49", "m49"),
    ("COW", "cow"),
    ("Gleditsch–Ward", "gleditschWard"),
    ("Wikidata", "wikidata"),
    ("admitted", "admitted"),
)


def state(graph: Graph, iri: str, code: str, on: str | None = None) -> Dossier:
    """Return the dossier of a State or area: names, groups, documents it stands behind, statements, votes."""
    facts = []
    formal = ask(graph, f'SELECT ?n WHERE {{ <{iri}> snf:formalName ?n FILTER(LANG(?n) = "en") }}')
    facts += [("formal name", formal[0][0])] if formal else []
    former = ask(
        graph,
        f"SELECT DISTINCT ?n ?until WHERE {{ ?r snf:nameOf <{iri}> ; snf:spelling ?n ; "
        f'snf:nameKind/skos:notation "former" . OPTIONAL {{ ?r snf:validUntil ?until }} '
        f'FILTER(LANG(?n) = "en") }} ORDER BY ?until ?n',
    )
    facts += [("former names", "; ".join(f"{name} (until {until})" if until else name for name, until in former))] if former else []
    codes = [(name, ask(graph, f"SELECT ?v WHERE {{ <{iri}> snf:{term} ?v }}")) for name, term in _CODES]
    facts += [("codes", ", ".join([code, *(f"{name} {rows[0][0]}" for name, rows in codes if rows and name != "admitted")]))]
    facts += [(name, rows[0][0]) for name, rows in codes if rows and name == "admitted"]
    facts += [
        (name, ", ".join(r[0] for r in rows))
        for name, path in (("regional group", "snf:regionalGroup"), ("status", "snf:membershipStatus"))
        if (rows := ask(graph, f'SELECT DISTINCT ?l WHERE {{ <{iri}> {path}/skos:prefLabel ?l FILTER(LANG(?l) = "en") }} ORDER BY ?l'))
    ]
    for name, path in (
        ("continued by", "snf:continuedBy"),
        ("succeeded by", "snf:succeededBy"),
        ("predecessor", "^snf:succeededBy|^snf:continuedBy"),
    ):
        rows = ask(graph, f"SELECT DISTINCT ?c WHERE {{ <{iri}> ({path})/snf:code ?c }} ORDER BY ?c")
        facts += [(name, ", ".join(graph.world.label(row[0]) for row in rows))] if rows else []
    groups = ask(
        graph,
        f"SELECT DISTINCT ?g ?begin ?end WHERE {{ ?m org:member <{iri}> ; org:organization/snf:code "
        f"?g . OPTIONAL {{ ?m snf:date ?begin }} OPTIONAL {{ ?m snf:endDate ?end }} }} ORDER BY "
        "?begin ?g",
    )
    listed = [f"{g} {span(begin, end)}".strip() for g, begin, end in groups]
    facts += [("member of", brief("; ".join(listed), 260))] if listed else []
    seats = graph.run("expert-seats", on=on)
    facts += [
        ("experts", f"in {row['groups']} groups of {row['series']} ({row['which']}), in a personal capacity")
        for row in seats
        if row["state"] == code
    ]
    kind = {"area": "area, no position on its status is taken", "historic-state": "historic State"}.get(
        graph.world.index.kind(code) or "", "State"
    )
    return Dossier(graph.world.index.label(code), code, kind, tuple(facts), tuple(_sections(graph, iri, code, on)))


def group(graph: Graph, iri: str, code: str, on: str | None = None) -> Dossier:
    """Return the dossier of a group: members with their dates, documents, statements."""
    members = ask(
        graph,
        f"SELECT DISTINCT ?s ?begin ?end WHERE {{ ?m org:organization <{iri}> ; org:member/snf:code "
        f"?s . OPTIONAL {{ ?m snf:date ?begin }} OPTIONAL {{ ?m snf:endDate ?end }} }} ORDER BY "
        "?begin ?s",
    )
    by_begin: dict[tuple[str, str], list[str]] = {}
    for member, begin, end in members:
        by_begin.setdefault((begin, end), []).append(graph.world.label(member))
    rows = [(span(begin, end) or "no dates", brief(", ".join(who), 140)) for (begin, end), who in by_begin.items()]
    found = section("Members", rows, None, 12) + _sections(graph, iri, code, on)
    return Dossier(
        graph.world.index.label(code),
        code,
        "group of States",
        (("members", str(len({m for m, _, end in members if not end}))),),
        tuple(found),
    )


def person(graph: Graph, iri: str, code: str, on: str | None = None) -> Dossier:
    """Return the dossier of a person in office or of a party named by description."""
    rows = ask(
        graph,
        f"SELECT DISTINCT ?p ?file WHERE {{ ?c snf:entity <{iri}> ; snf:printed ?p ; snf:source/snf:fileName ?file }} ORDER BY ?file ?p",
    )
    chaired = ask(graph, f"SELECT ?f WHERE {{ ?g snf:chair <{iri}> ; snf:code ?f }} ORDER BY ?f")
    found = section("Chair of", chaired) + section("Named in", rows) + _sections(graph, iri, code, on)
    return Dossier(graph.world.index.label(code), code, "named in a public function or by description", (), tuple(found))


def _sections(graph: Graph, iri: str, code: str, on: str | None) -> list[Section]:
    text = (
        f"SELECT ?doc ?role ?entry ?date ?divergent ?via WHERE {{ ?f a snf:Sponsorship ; snf:sponsor <{iri}> ; "
        f"snf:document/snf:code ?doc ; snf:role/skos:prefLabel ?role ; "
        "snf:entry/skos:prefLabel ?entry . OPTIONAL { ?f snf:date ?date } OPTIONAL { ?f snf:divergent ?divergent } OPTIONAL "
        "{ ?f snf:via/snf:code ?via } "
        "OPTIONAL { ?f snf:notBefore ?from } "
        f'FILTER(COALESCE(?from, "0001-01-01"^^xsd:date) <= "{on or "9999-12-31"}"^^xsd:date) }} ORDER BY DESC(?date) ?doc'
    )
    rows = []
    for doc, role, entry, date, divergent, via in ask(graph, text):
        mark = "accounts differ" if divergent == "true" else f"through {via}" if via else ""
        rows.append((graph.world.label(doc), role, entry, date, mark))
    found = section("Documents it stands behind", rows)
    if graph.world.index.kind(code) not in ("person", "party"):
        statements = table(graph.run("statements", state=code, on=on), "venue", "place", "date", "speaker", "source")
        found += section("Statements and papers, in order of time", dict.fromkeys(statements), f"graphkit query statements state={code}", 6)
    stances = table(graph.run("stances", holder=code), "attitude", "target", "source")
    found += section("Attitudes it states", [(a, brief(t, 80), s) for a, t, s in stances], f"graphkit query stances holder={code}", 6)
    provisions = ask(
        graph,
        f"SELECT ?file ?word (COUNT(DISTINCT ?c) AS ?n) WHERE {{ ?c a snf:Provision ; snf:proposer "
        f"<{iri}> ; snf:source/snf:fileName ?file ; snf:attribution/skos:prefLabel ?word }} GROUP "
        "BY ?file ?word ORDER BY ?file ?word",
    )
    found += section("Provisions in its name", provisions, f"graphkit query provisions proposer={code}", 6)
    votes = ask(
        graph,
        f"SELECT ?choice (COUNT(?v) AS ?n) WHERE {{ ?v a snf:Vote ; snf:voter <{iri}> ; "
        f"snf:choice/skos:prefLabel ?choice }} GROUP BY ?choice ORDER BY ?choice",
    )
    found += section("Recorded votes", [(f"{choice}: {count}",) for choice, count in votes])
    printed = [row[0] for row in ask(graph, f"SELECT DISTINCT ?p WHERE {{ ?c snf:entity <{iri}> ; snf:printed ?p }} ORDER BY ?p")]
    found += section("Printed as", [(brief("; ".join(printed), 140),)] if printed else [])
    differ = ask(
        graph,
        f"SELECT ?kind ?text WHERE {{ ?d snf:about <{iri}> ; snf:explanation ?text ; "
        f"snf:divergenceKind/skos:prefLabel ?kind }} ORDER BY ?kind ?text",
    )
    found += section("Where accounts differ", [(kind, brief(words, 160)) for kind, words in differ], f"graphkit divergences {code}", 4)
    return found
