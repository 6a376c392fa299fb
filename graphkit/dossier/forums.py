"""What is known of a forum or an organization."""

from __future__ import annotations

from typing import TYPE_CHECKING

from graphkit.dossier.model import Dossier, ask, brief, section, span, table

if TYPE_CHECKING:
    from graphkit.graph import Graph

_FACTS = (
    ("kind", "snf:forumKind/skos:prefLabel"),
    ("part of", "snf:partOf/snf:code"),
    ("instance of", "snf:instanceOf/snf:code"),
    ("mandate", "snf:mandate/snf:code"),
    ("endorsed by", "snf:endorsedBy/snf:code"),
    ("outcome", "snf:outcome/skos:prefLabel"),
    ("final document", "snf:finalDocument/snf:code"),
    ("further documents", "snf:furtherDocument/snf:code"),
    ("chair", "snf:chair/rdfs:label"),
    ("chair from", "snf:chairFrom/snf:code"),
    ("seat", "snf:seat"),
    ("size", "snf:size"),
)


def forum(graph: Graph, iri: str, code: str, on: str | None = None) -> Dossier:
    """Return the dossier of a forum: mandate, documents, groups, members or experts, documents and passages that name it."""
    facts = []
    for name, path in _FACTS:
        values = [
            row[0] for row in ask(graph, f'SELECT DISTINCT ?v WHERE {{ <{iri}> {path} ?v FILTER(LANG(?v) IN ("", "en")) }} ORDER BY ?v')
        ]
        words = [graph.world.label(v) if path.endswith("chairFrom/snf:code") else v for v in values]
        facts += [(name, ", ".join(words))] if words else []
    dates = ask(graph, f"SELECT ?b ?e WHERE {{ OPTIONAL {{ <{iri}> snf:date ?b }} OPTIONAL {{ <{iri}> snf:endDate ?e }} }}")
    facts += [("time", span(*dates[0]))] if dates and any(dates[0]) else []
    members = ask(
        graph,
        f"SELECT DISTINCT ?c WHERE {{ ?m org:organization <{iri}> ; org:member/snf:code ?c FILTER "
        f"NOT EXISTS {{ ?m snf:endDate ?e }} }} ORDER BY ?c",
    )
    facts += [("members", f"{len(members)}: " + brief(", ".join(row[0] for row in members), 200))] if members else []
    experts = ask(graph, f"SELECT DISTINCT ?c WHERE {{ ?s snf:seatIn <{iri}> ; snf:expertFrom/snf:code ?c }} ORDER BY ?c")
    facts += [("experts from", ", ".join(row[0] for row in experts) + " (in a personal capacity)")] if experts else []
    groups = ask(graph, f"SELECT ?c ?l WHERE {{ ?g snf:instanceOf|snf:partOf <{iri}> ; snf:code ?c ; rdfs:label ?l }} ORDER BY ?c")
    found = section("Its groups and organs", groups)
    documents = ask(
        graph,
        f"SELECT DISTINCT ?c ?t ?d WHERE {{ ?doc snf:inForum|snf:issuedBy <{iri}> ; snf:code ?c . "
        f"OPTIONAL {{ ?doc dcterms:title ?t }} OPTIONAL {{ ?doc snf:adopted|snf:issued|snf:signed "
        f"?d }} }} ORDER BY DESC(?d) ?c",
    )
    found += section("Documents", [(c, d, brief(t, 80)) for c, t, d in documents])
    passages = table(graph.run("forums", forum=code), "role", "quote", "source") if graph.world.index.kind(code) != "organization" else []
    found += section(
        "Passages that name it",
        [(role, brief(quote, 90), source) for role, quote, source in passages],
        f"graphkit query forums forum={code}",
    )
    said = ask(
        graph,
        f"SELECT DISTINCT ?s ?d ?file WHERE {{ ?c a snf:StatementClaim ; "
        f"snf:saysForum|snf:saysVenue <{iri}> ; snf:holder/snf:code ?s ; snf:source/snf:fileName "
        f"?file . OPTIONAL {{ ?c snf:saysDate ?d }} }} ORDER BY ?d ?s",
    )
    found += section("Statements made there", [(graph.world.label(s), d, file) for s, d, file in said])
    provisions = ask(
        graph,
        f"SELECT ?file (COUNT(DISTINCT ?c) AS ?n) WHERE {{ ?c a snf:Provision ; snf:proposer "
        f"<{iri}> ; snf:source/snf:fileName ?file }} GROUP BY ?file ORDER BY ?file",
    )
    found += section("Provisions in its name", provisions, f"graphkit query provisions proposer={code}")
    kind = "organization" if graph.world.index.kind(code) == "organization" else "forum"
    return Dossier(graph.world.index.label(code), code, kind, tuple(facts), tuple(found))
