"""States, historic States and areas with their codes, names and validity."""

from __future__ import annotations

from inputs import Inputs, listing, table, without_article
from pyoxigraph import NamedNode
from writing import Triples, concept, in_language, names, thing, when

LANGUAGES = {"en": "English", "fr": "French", "es": "Spanish", "ru": "Russian", "zh": "Chinese", "ar": "Arabic"}
GROUPS = {
    "African States": "AG",
    "Asia-Pacific States": "APG",
    "Eastern European States": "EEG",
    "Latin American and Caribbean States": "GRULAC",
    "Western European and other States": "WEOG",
}
WIKIDATA = {"NAM": "Q1030"}  # readers of tables take its code NA for a missing value


def states(inputs: Inputs) -> Triples:
    """Make the Members, the observers, the historic States and the areas."""
    out = Triples("States, historic States and areas: codes, names in six languages, validity.")
    known = inputs.facts["states"]
    numbers = {row["code"]: row for row in table("numbers")}
    by_hand = listing("names_by_hand")
    for row in known["members"] + known["observers"]:
        code = row["iso3"]
        state = thing("state", code)
        member = "un_member_since" in row
        out.add(state, "rdf:type", names_class("State"))
        out.add(state, "snf:code", code)
        out.add(state, "snf:alpha2", row["iso2"])
        out.add(state, "snf:m49", row["m49"])
        number = numbers.get(code, {})
        out.add(state, "snf:cow", number.get("cow"))
        out.add(state, "snf:gleditschWard", number.get("gw"))
        out.add(state, "snf:wikidata", inputs.codes[code]["wikidata_id"].rsplit("/", 1)[-1] or row.get("wikidata") or WIKIDATA.get(code))
        out.add(state, "snf:membershipStatus", concept("member-status", "member" if member else "observer"))
        if member:
            out.add(state, "snf:admitted", when(row["un_member_since"]))
            out.add(state, "snf:regionalGroup", thing("group", GROUPS[row["regional_group"]]))
        if number.get("from"):
            out.add(state, "snf:validFrom", when(number["from"]))
        _six_names(out, state, code, inputs, by_hand.get(code, {}))
        but = "; the first day of its existence: general knowledge, not yet checked in a source" if number.get("from") else ""
        source = [*known["source"], "CCPY"]
        inputs.record(out, state, source if member else [], known["confidence"] if member else "unchecked", but=but)
    for code, entry in listing("historic").items():
        _other(out, inputs, code, "historic-state", "HistoricState", entry)
    for code, entry in listing("areas").items():
        _other(out, inputs, code, "area", "Area", entry)
    return out


def names_class(name: str) -> NamedNode:
    """Return the IRI of one of our classes."""
    return NamedNode(names.SNF + name)


def _six_names(out: Triples, state: NamedNode, code: str, inputs: Inputs, by_hand: dict[str, str]) -> None:
    row = inputs.codes[code]
    for language, word in LANGUAGES.items():
        short = by_hand.get(f"short_{language}") or without_article(row[f"UNTERM {word} Short"])
        formal = by_hand.get(f"formal_{language}") or row[f"UNTERM {word} Formal"].replace("*", "").strip()
        out.add(state, "skos:prefLabel", in_language(short, language))
        out.add(state, "snf:formalName", in_language(formal, language))
        if language == "en":
            out.add(state, "rdfs:label", in_language(short, language))


def _other(out: Triples, inputs: Inputs, code: str, kind: str, klass: str, entry: dict[str, object]) -> None:
    subject = thing(kind, code)
    out.add(subject, "rdf:type", names_class(klass))
    out.add(subject, "snf:code", code)
    out.label(subject, str(entry["name"]))
    for key, predicate in (
        ("alpha2", "snf:alpha2"),
        ("m49", "snf:m49"),
        ("cow", "snf:cow"),
        ("gw", "snf:gleditschWard"),
        ("wikidata", "snf:wikidata"),
    ):
        out.add(subject, predicate, entry.get(key))
    for key, predicate in (("from", "snf:validFrom"), ("until", "snf:validUntil"), ("admitted", "snf:admitted")):
        if key in entry:
            out.add(subject, predicate, when(str(entry[key])))
    for key, predicate in (("continued_by", "snf:continuedBy"), ("succeeded_by", "snf:succeededBy")):
        for successor in entry.get(key, []):  # type: ignore[attr-defined]
            out.add(subject, predicate, thing("state", successor))
    for language, name in entry.get("names", {}).items():  # type: ignore[attr-defined]
        out.add(subject, "skos:prefLabel", in_language(name, language))
    for language, name in entry.get("formal", {}).items():  # type: ignore[attr-defined]
        out.add(subject, "snf:formalName", in_language(name, language))
    if kind == "historic-state":
        out.add(subject, "snf:membershipStatus", concept("member-status", str(entry.get("status", "former-member"))))
    else:
        out.add(subject, "snf:membershipStatus", concept("member-status", "none"))
    out.add(subject, "skos:note", in_language(str(entry["note"])) if "note" in entry else None)
    inputs.record(out, subject, [], "unchecked")
