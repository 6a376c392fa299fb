"""Documents joined by what one says of another: it cites, revises, is adopted from, carries, adds to, corrects or names it."""

from __future__ import annotations

import networkx

from graphkit.network.caption import caption
from graphkit.network.facts import Dataset, Things, first, properties, rows
from graphkit.network.filters import Filters

RELATIONS = {
    "cites": "cites",
    "revises": "revises",
    "adoptedFrom": "adopted from",
    "transmits": "transmits",
    "annexOf": "annex of",
    "addendumTo": "addendum to",
    "corrects": "corrects",
}


_NAMES = """SELECT ?a ?b (COUNT(?c) AS ?n) WHERE { ?c a snf:DocumentClaim ; snf:saysDocument ?b ; snf:source/snf:renders ?a }
GROUP BY ?a ?b ORDER BY ?a ?b"""


def documents(store: Dataset, things: Things, filters: Filters) -> networkx.DiGraph[str]:
    """Return documents (nodes) with an arrow from the one that speaks to the one spoken of (edges: relation, weight = mentions).

    "names" joins the document that a source renders to each that its text names. Filters: document, document_kind, forum.
    """
    about = properties(store, "Document", only=("kind", "inForum", "date", "notBefore", "issued", "adopted", "submitted", "signed"))
    edges: dict[tuple[str, str], dict[str, int]] = {}
    for relation, words in RELATIONS.items():
        for one, other in rows(store, f"SELECT ?a ?b WHERE {{ ?a a snf:Document ; snf:{relation} ?b }}"):
            edges.setdefault((str(one), str(other)), {})[words] = 1
    for one, other, count in rows(store, _NAMES):
        if one != other:
            edges.setdefault((str(one), str(other)), {})["names"] = int(str(count))
    network: networkx.DiGraph[str] = networkx.DiGraph()
    for (one, other), relations in sorted(edges.items()):
        if not (_wanted(one, about, things, filters) or _wanted(other, about, things, filters)):
            continue
        for iri in (one, other):
            network.add_node(things.code(iri), **_node(iri, about.get(iri, {}), things))
        network.add_edge(things.code(one), things.code(other), relation=", ".join(sorted(relations)), weight=float(sum(relations.values())))
    for key, values in (("degree", dict(network.degree())), ("strength", dict(network.degree(weight="weight")))):
        networkx.set_node_attributes(network, values, key)
    network.graph.update(kind="documents", title="Documents joined by what one says of another", hidden=0, left_out="", isolated="")
    caption(network, store, filters, "document records and the documents that the texts name", "Weight: mentions and relations, counted.")
    return network


def document_name(things: Things, code: str) -> str:
    """Return the symbol of a document; without one its title, else the words of its code."""
    title = things.named(code)
    return code if "/" in code else title if title != code else code.replace("_", " ")


def _wanted(iri: str, about: dict[str, dict[str, list[str]]], things: Things, filters: Filters) -> bool:
    held = about.get(iri, {})
    return (
        (not filters.document or things.code(iri) in filters.document)
        and (filters.document_kind is None or things.code(first(held, "kind")) == filters.document_kind)
        and (filters.forum is None or filters.forum in {things.code(forum) for forum in held.get("inForum", ())})
    )


def _node(iri: str, held: dict[str, list[str]], things: Things) -> dict[str, str]:
    dated = next((values[0] for key in ("adopted", "submitted", "signed", "issued", "date") if (values := held.get(key))), "")
    kind = things.label(first(held, "kind")) or "kind not recorded"
    label = document_name(things, things.code(iri))
    return {
        "label": label,
        "title": things.label(iri),
        "code": things.code(iri),
        "kind": "document",
        "region": kind,
        "date": dated,
    }
