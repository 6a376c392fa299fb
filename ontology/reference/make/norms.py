"""Norms in our own words, what became of pledges between versions, and lineage as interpretation."""

from __future__ import annotations

import re
from typing import Any

from inputs import Inputs, listing, table
from pyoxigraph import NamedNode
from states import names_class
from writing import Triples, concept, in_language, names, thing

SPEECH = "2015-an_open_and_secure_internet_we_must_have_both"
OURS = "Interpretation: a reading of ours, for a reader to judge."


def norms(inputs: Inputs) -> Triples:
    """Make norms, revisions, lineages and reported wordings."""
    out = Triples("Norms in our own words; revisions and lineage are interpretation.")
    marks = listing("norms")
    facts = inputs.facts
    places = ("gge2015_norms", "gge2013_recommendations", "gge2010_recommendations", "oewg2021")
    for entry in [*facts["code_pledges"]["v2011"], *facts["code_pledges"]["v2015"], *(e for place in places for e in facts[place])]:
        document, item = entry["id"].split("#")
        _norm(out, inputs, marks, document, item, entry["text_own_words"], entry.get("source", []), entry["confidence"])
    speech = facts["kerry2015"]
    for number, words in enumerate(speech["principles"], 1):
        _norm(out, inputs, marks, SPEECH, str(number), words, speech["source"], speech["confidence"])
    _revisions(out, inputs)
    _lineages(out, inputs)
    for row in table("reported_wording"):
        wording = NamedNode(f"{names.ID}reported-wording/{names.local(row['document'])}/{row['item']}")
        out.add(wording, "rdf:type", names_class("ReportedWording"))
        out.add(wording, "snf:ofNorm", norm(row["document"], row["item"]))
        out.add(wording, "snf:label", row["label"])
        out.add(wording, "snf:value", row["value"])
        out.add(wording, "skos:note", in_language(OURS))
        inputs.record(out, wording, speech["source"], speech["confidence"])
    return out


def norm(document: str, item: str) -> NamedNode:
    """Return the IRI of a norm by document and item."""
    return NamedNode(f"{names.ID}norm/{names.local(document)}/{names.local(item)}")


def _norm(
    out: Triples, inputs: Inputs, marks: dict[str, Any], document: str, item: str, words: str, source: list[str], confidence: str
) -> None:
    subject = norm(document, item)
    topic, polarity = marks[document][item]
    out.add(subject, "rdf:type", names_class("Norm"))
    out.add(subject, "snf:code", f"{document}#{item}")
    out.label(subject, f"{'An Open and Secure Internet' if document == SPEECH else document}, {item}")
    out.add(subject, "snf:item", item)
    out.add(subject, "snf:normOf", thing("document", document))
    out.add(subject, "snf:ownWords", words)
    out.add(subject, "snf:topic", concept("topic", topic))
    out.add(subject, "snf:polarity", concept("polarity", polarity))
    inputs.record(out, subject, source, confidence)


def _revisions(out: Triples, inputs: Inputs) -> None:
    for entry in inputs.facts["code_pledges"]["v2015"]:
        document, item = entry["id"].split("#")
        revision = NamedNode(f"{names.ID}revision/{names.local(document)}/{item}")
        change = re.match(r"kept|changed|added|dropped", entry["change"])
        assert change
        out.add(revision, "rdf:type", names_class("Revision"))
        out.add(revision, "snf:later", norm(document, item))
        if entry["derived_from"]:
            out.add(revision, "snf:earlier", norm(*entry["derived_from"].split("#")))
        out.add(revision, "snf:change", concept("change", change[0]))
        out.add(revision, "snf:label", entry["change"])
        out.add(revision, "skos:note", in_language(OURS))
        inputs.record(out, revision, entry["source"], entry["confidence"])


def _lineages(out: Triples, inputs: Inputs) -> None:
    for link in inputs.facts["norm_lineage"]["links"]:
        earlier = [("A/66/359", link["code2011"])] if link["code2011"] else []
        later = [("A/69/723", item) for item in link["code2015"].split(",")]
        paragraphs = [("A/68/98", item) for item in re.findall(r"26-29|30-33|\d+", link.get("gge2013") or "")]
        letters = re.match(r"([a-k](?:,[a-k])*)\b", link.get("gge2015") or "")
        norms_of_2015 = [("A/70/174", f"13({letter})") for letter in (letters[1].split(",") if letters else [])]
        for first, second in [(a, b) for a in earlier for b in paragraphs + norms_of_2015] + [
            (a, b) for a in paragraphs for b in later if not earlier
        ]:
            _lineage(out, inputs, first, second, link)
        if link["code2011"] is None:
            continue
        for first, second in [(a, b) for a in earlier for b in later]:
            _lineage(out, inputs, first, second, link)


def _lineage(out: Triples, inputs: Inputs, first: tuple[str, str], second: tuple[str, str], link: dict[str, Any]) -> None:
    lineage = NamedNode(f"{names.ID}lineage/" + "/".join(names.local(part) for part in (*first, *second)))
    limits = re.search(r"\((.+)\)", link["gge2015"] or "") if second[0] == "A/70/174" else None
    out.add(lineage, "rdf:type", names_class("Lineage"))
    out.add(lineage, "snf:earlier", norm(*first))
    out.add(lineage, "snf:later", norm(*second))
    out.add(lineage, "snf:label", limits[1] if limits else "a possible descendant")
    out.add(lineage, "skos:note", in_language(OURS))
    inputs.record(out, lineage, [], "unchecked")
