"""Sponsor lists of drafts other than the Codes, as claims of cited sources: only States that a source names."""

from __future__ import annotations

import re
from typing import Any

from groups import bounds
from inputs import Inputs, is_checked
from pyoxigraph import Literal, NamedNode
from states import names_class
from writing import Triples, concept, names, thing, when


def claims(inputs: Inputs) -> Triples:
    """Make one claim a draft and State. Silence of a list that is not complete denies nothing."""
    out = Triples("Claims of cited sources: who sponsored the drafts of the resolutions. To be loaded into a graph of their own.")
    for entry in inputs.facts["draft_sponsors"]["drafts"]:
        if entry["draft"].startswith("A/"):
            for state in entry["sponsors"]:
                _claim(out, inputs, entry, state)
    return out


def _claim(out: Triples, inputs: Inputs, entry: dict[str, Any], state: str) -> None:
    draft = entry["draft"]
    claim = NamedNode(names.hashed("claim", "cited", draft, state))
    role = "main-sponsor" if state in entry["lead"] else "sponsor"
    out.add(claim, "rdf:type", names_class("SponsorshipClaim"))
    out.add(claim, "rdf:type", names_class("CitedClaim"))
    out.add(claim, "snf:saysSponsor", thing("state", state))
    out.add(claim, "snf:saysRole", concept("role", role))
    out.add(claim, "snf:saysEntry", concept("entry", "original" if role == "main-sponsor" else "unknown"))
    out.add(claim, "snf:saysDocument", thing("document", draft))
    day = re.match(r"\d{4}(-\d{2}(-\d{2})?)?", str(entry["as_of"]))
    if day:
        out.add(claim, "snf:saysNotAfter", when(bounds(day[0])[1]))
    out.add(claim, "snf:attribution", concept("attribution", "reported"))
    out.add(claim, "snf:listId", f"reference {draft}")
    out.add(claim, "snf:listComplete", bool(entry["complete"]))
    count = entry["count_stated"]
    out.add(claim, "snf:statedCount", count if isinstance(count, int) else None)
    out.add(claim, "snf:rule", "reference.sponsors")
    checked = is_checked(entry["confidence"])
    out.add(claim, "snf:confidence", _decimal("1" if checked else "0.8"))
    out.add(claim, "snf:citation", "; ".join(str(inputs.facts["sources"][code]) for code in entry["source"]))
    for code in entry["source"]:
        inputs.cited.add(code)
        out.add(claim, "dcterms:source", thing("citation", code))


def _decimal(value: str) -> Literal:
    return Literal(value, datatype=NamedNode(names.PREFIXES["xsd"] + "decimal"))
