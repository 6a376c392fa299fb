"""What is known of a document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from graphkit.dossier.model import Dossier, Section, ask, brief, section, table

if TYPE_CHECKING:
    from graphkit.graph import Graph

_DATES = ("signed", "submitted", "issued", "introduced", "adopted", "inForce")
_LINKS = (
    ("revises", "snf:revises"),
    ("revised by", "^snf:revises"),
    ("adopted from", "snf:adoptedFrom"),
    ("adopted as", "^snf:adoptedFrom"),
    ("transmits", "snf:transmits"),
    ("transmitted by", "^snf:transmits"),
    ("annex of", "snf:annexOf"),
    ("mandates", "^snf:mandate"),
    ("report of", "^snf:finalDocument"),
    ("loaded as", "^snf:renders/snf:fileName"),
)


def document(graph: Graph, iri: str, code: str, on: str | None = None) -> Dossier:
    """Return the dossier of a document: what it is, who stands behind it, votes, provisions, and where accounts differ."""
    kinds = ask(graph, f"SELECT ?label WHERE {{ <{iri}> snf:kind/skos:prefLabel ?label }} ORDER BY ?label")
    title = next((row[0] for row in ask(graph, f"SELECT ?t WHERE {{ <{iri}> dcterms:title ?t }} ORDER BY ?t")), code)
    return Dossier(title, code, kinds[0][0] if kinds else "document", tuple(_facts(graph, iri)), tuple(_sections(graph, iri, code, on)))


def _facts(graph: Graph, iri: str) -> list[tuple[str, str]]:
    facts = []
    for name in _DATES:
        dates = [row[0] for row in ask(graph, f"SELECT ?d WHERE {{ <{iri}> snf:{name} ?d }} ORDER BY ?d")]
        facts += [("in force" if name == "inForce" else name, ", ".join(dates))] if dates else []
    for name, path in (("issued by", "snf:issuedBy"), ("forum", "snf:inForum")):
        codes = [graph.world.label(row[0]) for row in ask(graph, f"SELECT DISTINCT ?c WHERE {{ <{iri}> {path}/snf:code ?c }} ORDER BY ?c")]
        facts += [(name, ", ".join(codes))] if codes else []
    for name, path in (("session", "snf:session"), ("agenda item", "snf:agendaItem")):
        facts += [(name, row[0]) for row in ask(graph, f"SELECT ?v WHERE {{ <{iri}> {path} ?v }} ORDER BY ?v")]
    for name, path in (("status", "snf:status"), ("adopted", "snf:adoptionMethod")):
        facts += [(name, row[0]) for row in ask(graph, f"SELECT ?v WHERE {{ <{iri}> {path}/skos:prefLabel ?v }} ORDER BY ?v")]
    for name, path in _LINKS:
        value = path if path.endswith("fileName") else f"({path})/snf:code"
        codes = [row[0] for row in ask(graph, f"SELECT DISTINCT ?c WHERE {{ <{iri}> {value} ?c }} ORDER BY ?c")]
        facts += [(name, ", ".join(codes))] if codes else []
    return facts


def _sections(graph: Graph, iri: str, code: str, on: str | None) -> list[Section]:
    quoted = code if " " not in code else f'"{code}"'
    found = section("Who stands behind it", _behind(graph, code, on), f"graphkit query cosponsors document={quoted}", 12)
    found += section(
        "What was done",
        table(graph.run("acts", document=code, role="introducer", on=on), "actor", "role", "forum", "date", "place", "speaker"),
        f"graphkit query acts document={quoted}",
    )
    found += section("Votes", _votes(graph, iri)) or [Section("Votes", (("No vote recorded among the data loaded.",),))]
    differ = ask(
        graph,
        f"SELECT ?kind ?text WHERE {{ ?d snf:about <{iri}> ; snf:explanation ?text ; "
        f"snf:divergenceKind/skos:prefLabel ?kind }} ORDER BY ?kind ?text",
    )
    found += section("Where accounts differ", [(kind, brief(text, 160)) for kind, text in differ], f"graphkit divergences {quoted}", 5)
    norms = ask(
        graph,
        f"SELECT ?item ?words WHERE {{ ?n snf:normOf <{iri}> ; snf:item ?item . OPTIONAL {{ ?n "
        f"snf:ownWords ?words }} }} ORDER BY STRLEN(?item) ?item",
    )
    found += section("Pledges and norms, in our own words", [(item, brief(words)) for item, words in norms], None, 14)
    text = (
        f"SELECT DISTINCT ?topic ?text ?file WHERE {{ ?c a snf:Provision ; snf:text ?text ; snf:source ?s ; snf:start ?start "
        f"; snf:topic/skos:prefLabel ?topic . "
        f"?s snf:fileName ?file . {{ ?c snf:saysDocument <{iri}> }} UNION {{ ?s snf:renders <{iri}> }} }} ORDER BY ?file ?start"
    )
    found += section(
        "Provisions, from its text or as texts describe it",
        [(topic, brief(words, 90), file) for topic, words, file in ask(graph, text)],
        "graphkit query provisions",
    )
    named = ask(
        graph,
        f"SELECT ?file (COUNT(?c) AS ?n) WHERE {{ ?c a snf:DocumentClaim ; snf:saysDocument <{iri}> "
        f"; snf:source/snf:fileName ?file }} GROUP BY ?file ORDER BY ?file",
    )
    found += section(
        "Named in",
        [(file, f"{count} times" if count != "1" else "once") for file, count in named],
        f"graphkit query documents document={quoted}",
    )
    return found


def _behind(graph: Graph, code: str, on: str | None) -> list[tuple[str, ...]]:
    """Return the actors grouped by role, entry and date, with a mark where accounts differ."""
    groups: dict[tuple[str, ...], list[str]] = {}
    for sponsor, role, entry, date, divergent, via in table(
        graph.run("cosponsors", document=code, on=on), "sponsor", "role", "entry", "date", "divergent", "via"
    ):
        mark = "accounts differ" if divergent == "yes" else ""
        groups.setdefault((role, entry, date, f"through {via}" if via else mark), []).append(sponsor)
    return [(", ".join(who), *rest) for rest, who in groups.items()]


def _votes(graph: Graph, iri: str) -> list[tuple[str, ...]]:
    text = (
        "SELECT ?body ?date ?yes ?no ?abstain ?part ?how WHERE { ?c a snf:VoteCount ; snf:document <"
        + iri
        + "> ; snf:body/snf:code ?body . OPTIONAL { ?c snf:date ?date } OPTIONAL { ?c snf:yes ?yes } OPTIONAL { ?c snf:no ?no } "
        "OPTIONAL { ?c snf:abstain ?abstain } OPTIONAL { ?c snf:votePart ?part } "
        "OPTIONAL { ?c snf:adoptionMethod/skos:prefLabel ?how } } ORDER BY ?date ?body ?part"
    )
    rows: list[tuple[str, ...]] = []
    for body, date, yes, no, abstain, part, how in ask(graph, text):
        counts = f"{yes} in favour, {no} against, {abstain} abstaining" if yes else how
        rows.append((graph.world.label(body), date, counts, part))
    return rows
