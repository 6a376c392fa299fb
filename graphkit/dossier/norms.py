"""What is known of a norm: an item of a document, in our own words, with its possible kin and the passages on its topic."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from graphkit.dossier.model import Dossier, ask, brief, section
from graphkit.names import ID

if TYPE_CHECKING:
    from graphkit.graph import Graph
    from graphkit.query import World

_NAMED = re.compile(
    r"(?P<document>\S+?)(?:\s*#\s*|,?\s+(?:para\.?|paragraph|norm|pledge|item)?\s*)(?P<item>\d{0,3}\s?\(?[a-z]?\)?|\d{1,3})", re.IGNORECASE
)


def named(world: World, name: str) -> str | None:
    """Return the IRI of a norm given by IRI or as "A/70/174 13(c)", "A/66/359#b"; None when the name is no norm."""
    iri = ID + name[3:] if name.startswith("id:") else name
    if iri.startswith(ID + "norm/"):
        return iri
    match = _NAMED.fullmatch(name.strip())
    if not match or "/" not in match["document"]:
        return None
    from pyoxigraph import Literal

    item = match["item"].replace(" ", "")
    items = " ".join(str(Literal(i)) for i in dict.fromkeys((item, item.strip("()"))))
    text = (
        f"PREFIX snf: <https://w3id.org/snf/ontology#> SELECT ?n WHERE {{ ?n snf:normOf/snf:code "
        f"{Literal(match['document'])} ; snf:item ?item . "
        f"VALUES ?item {{ {items} }} }} ORDER BY ?n"
    )
    return next((str(row[0].value) for row in world.store.select(text).rows if row[0] is not None), None)


def norm(graph: Graph, iri: str) -> Dossier:
    """Return the dossier of a norm."""
    rows = ask(
        graph,
        f"SELECT ?item ?doc ?words ?topic ?polarity ?checked ?citation ?subject WHERE {{ <{iri}> snf:item ?item ; "
        f"snf:normOf/snf:code ?doc . OPTIONAL {{ <{iri}> snf:ownWords ?words }} "
        f"OPTIONAL {{ <{iri}> snf:topic ?subject . ?subject skos:prefLabel ?topic }} OPTIONAL {{ <{iri}> "
        f"snf:polarity/skos:prefLabel ?polarity }} "
        f"OPTIONAL {{ <{iri}> snf:checked/skos:prefLabel ?checked }} OPTIONAL {{ <{iri}> snf:citation ?citation }} }} LIMIT 1",
    )
    item, doc, words, topic, polarity, checked, citation, subject = rows[0] if rows else ("",) * 8
    facts = [
        (n, v)
        for n, v in (("in our own words", words), ("topic", topic), ("polarity", polarity), ("reference", citation), ("record", checked))
        if v
    ]
    found = []
    for heading, mine, other in (
        ("Possible descendants (interpretation)", "earlier", "later"),
        ("Possible ancestors (interpretation)", "later", "earlier"),
    ):
        kin = ask(
            graph,
            f"SELECT DISTINCT ?d ?i ?w WHERE {{ ?l a snf:Lineage ; snf:{mine} <{iri}> ; snf:{other} ?n "
            f". ?n snf:item ?i ; snf:normOf/snf:code ?d . OPTIONAL {{ ?n snf:ownWords ?w }} }} ORDER BY "
            "?d ?i",
        )
        found += section(heading, [(d, i, brief(w, 90)) for d, i, w in kin])
    change = ask(
        graph,
        f"SELECT ?c ?d ?i WHERE {{ ?r a snf:Revision ; snf:earlier|snf:later <{iri}> ; "
        f"snf:change/skos:prefLabel ?c . OPTIONAL {{ ?r snf:earlier|snf:later ?n . ?n snf:item ?i ; "
        f"snf:normOf/snf:code ?d FILTER(?n != <{iri}>) }} }} ORDER BY ?d ?i",
    )
    found += section("Between versions", change)
    passages = []
    if subject:
        passages = ask(
            graph,
            f"SELECT DISTINCT ?text ?file WHERE {{ ?c a snf:Provision ; snf:topic <{subject}> ; "
            f"snf:text ?text ; snf:start ?start ; snf:source/snf:fileName ?file }} ORDER BY ?file ?start",
        )
    found += section("Passages on its topic", [(brief(t, 100), f) for t, f in passages], "graphkit query provisions")
    return Dossier(f"{doc}, {item}", iri.split("/id/")[-1], "norm", tuple(facts), tuple(found))
