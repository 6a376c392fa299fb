"""Groups of States with dated membership."""

from __future__ import annotations

from typing import Any

from inputs import Inputs, listing
from pyoxigraph import NamedNode
from states import GROUPS, names_class
from writing import Triples, in_language, names, thing, when

LAST = {"01": 31, "02": 28, "03": 31, "04": 30, "05": 31, "06": 30, "07": 31, "08": 31, "09": 30, "10": 31, "11": 30, "12": 31}


def groups(inputs: Inputs) -> Triples:
    """Make the groups and one membership record a stay of a State in a group."""
    out = Triples("Groups of States with dated memberships.")
    facts = inputs.facts["groups"]
    for code, entry in listing("groups").items():
        group = thing("group", code)
        fact = facts.get(code, {})
        out.add(group, "rdf:type", names_class("Group"))
        out.add(group, "snf:code", code)
        out.label(group, entry["name"])
        out.add(group, "snf:wikidata", entry.get("wikidata"))
        if "from" in entry:
            out.add(group, "snf:validFrom", when(entry["from"]))
        if "note" in entry:
            out.add(group, "skos:note", in_language(entry["note"]))
        inputs.record(out, group, fact.get("source", []), fact.get("confidence", "unchecked"))
        for stay in fact.get("members", []):
            membership(out, inputs, code, "group", stay, fact["source"], fact["confidence"])
        for state in entry.get("members", []):
            membership(out, inputs, code, "group", {"iso3": state, "from": entry.get("from"), "to": None, "note": None}, [], "unchecked")
    _regional(out, inputs)
    return out


def _regional(out: Triples, inputs: Inputs) -> None:
    known = inputs.facts["states"]
    for row in known["members"]:
        stay = {"iso3": row["iso3"], "from": row["un_member_since"], "to": None, "note": None}
        group = GROUPS[row["regional_group"]]
        if row["iso3"] == "ISR":
            stay |= {"from": "2000-05-26", "note": "A temporary member since 2000, permanent since 2004; in no regional group before."}
        if row["iso3"] == "USA":
            stay |= {"note": "Not a member of any group; counted with this one for elections."}
        if row["iso3"] == "TUR":
            stay |= {"note": "Takes part in this group and in the Group of Asia-Pacific States; counted with this one for elections."}
        membership(
            out, inputs, group, "group", stay, ["RG", "WCOUNTRIES"], "unchecked: the lists are checked, the days are those of admission"
        )


def membership(out: Triples, inputs: Inputs, code: str, kind: str, stay: dict[str, Any], source: list[str], confidence: object) -> None:
    """Add the stay of a State in a group or forum; the second stay of one State is numbered."""
    base = f"{names.ID}membership/{names.local(code)}/{stay['iso3']}"
    record = NamedNode(base)
    number = 1
    while record in out.subjects:
        number += 1
        record = NamedNode(f"{base}/{number}")
    out.add(record, "rdf:type", names_class("Membership"))
    out.add(record, "org:member", thing("state", stay["iso3"]))
    out.add(record, "org:organization", thing(kind, code))
    begin, end, note = stay.get("from"), stay.get("to"), stay.get("note")
    if begin:
        dated(out, record, begin, "date", "notBefore", "notAfter")
    if end:
        dated(out, record, end, "endDate", "endNotBefore", "endNotAfter")
    if note:
        out.add(record, "skos:note", in_language(note))
    doubtful = "unchecked" in str(note)
    inputs.record(out, record, source, "unchecked" if doubtful else confidence, cite=False)


def dated(out: Triples, subject: NamedNode, literal: str, date: str, not_before: str, not_after: str) -> None:
    """Add a date as stated with the first and last day on which it can have been."""
    out.add(subject, f"snf:{date}", when(literal))
    first, last = bounds(literal)
    out.add(subject, f"snf:{not_before}", when(first))
    out.add(subject, f"snf:{not_after}", when(last))


def bounds(literal: str) -> tuple[str, str]:
    """Return the first and the last day of a day, month or year."""
    if len(literal) == 4:
        return f"{literal}-01-01", f"{literal}-12-31"
    if len(literal) == 7:
        return f"{literal}-01", f"{literal}-{LAST[literal[5:]]:02}"
    return literal, literal
