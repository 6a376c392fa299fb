"""What the records rest on: one thing a source, with its words and addresses."""

from __future__ import annotations

import re

from inputs import OWN, Inputs
from pyoxigraph import NamedNode
from writing import Triples, names, thing


def citations(inputs: Inputs) -> Triples:
    """Make the sources that the records cite."""
    out = Triples("Sources of the reference data.")
    addresses = {names.slug(s.split(" (")[0].split("//")[-1], 40): s for s in sorted(_plain_addresses(inputs.facts), reverse=True)}
    known = {**inputs.facts["sources"], **OWN}
    for code in sorted(inputs.cited):
        words = known.get(code) or addresses[code]
        citation = thing("citation", code)
        out.add(citation, "rdf:type", NamedNode("http://purl.org/dc/terms/BibliographicResource"))
        out.label(citation, words)
        out.add(citation, "dcterms:identifier", code)
        for address in re.findall(r"https?://[^\s;,()<>\"]+", words):
            if not address.endswith("..."):
                out.add(citation, "rdfs:seeAlso", NamedNode(address))
    return out


def _plain_addresses(facts: object) -> set[str]:
    if isinstance(facts, str):
        return {facts} if facts.startswith("http") else set()
    values = facts.values() if isinstance(facts, dict) else facts if isinstance(facts, list) else []
    return set().union(*(_plain_addresses(value) for value in values)) if values else set()
