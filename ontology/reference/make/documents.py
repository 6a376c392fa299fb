"""Documents: resolutions and decisions with their drafts, letters, reports, treaties; and the proposals that run through stages."""

from __future__ import annotations

import re
from typing import Any

from inputs import Inputs, is_checked, listing, table
from pyoxigraph import NamedNode
from states import names_class
from writing import Triples, concept, in_language, names, thing, when

DATES = {
    "signed": "signed",
    "submitted": "submitted",
    "issued": "issued",
    "introduced": "introduced",
    "adopted": "adopted",
    "in_force": "inForce",
}
COMMITTEES = {"1": "UNGA-C1", "2": "UNGA-C2", "3": "UNGA-C3", "4": "UNGA-C4", "5": "UNGA-C5", "6": "UNGA-C6"}
KINDS = {code: "organization" for code in listing("organizations")} | {code: "state" for code in ("USA", "CHN")}


def documents(inputs: Inputs) -> Triples:
    """Make all documents and proposals."""
    out = Triples("Documents: symbol, title, kind, dates, stages. Nothing here says who sponsored a document.")
    records: dict[str, dict[str, Any]] = {code: dict(entry) for code, entry in listing("documents").items()}
    for row in inputs.facts["resolutions"]:
        records[row["symbol"]] = _resolution(row)
    for row in inputs.facts["decisions"]:
        records[row["symbol"]] = _decision(row)
    records |= _drafts(inputs, records)
    for row in table("committee_reports"):
        records[row["report"]] = _committee_report(row, records)
    for code, record in records.items():
        _write(out, inputs, code, record)
    _proposals(out, inputs)
    return out


def actor(code: str) -> NamedNode:
    """Return the IRI of whoever issues documents: a forum unless the tables say otherwise."""
    return thing(KINDS.get(code, "forum"), code)


def _resolution(row: dict[str, Any]) -> dict[str, Any]:
    vote = row.get("vote")
    method = "recorded-vote" if isinstance(vote, dict) or "vote_note" in row else "without-a-vote" if vote == "without a vote" else None
    title = re.sub(r"\s*\.\.\..*$", "", row["title"])
    doubts = " ".join(str(row[key]) for key in row if key.endswith("confidence"))
    return {
        "title": None if title.startswith("(") else title,
        "kind": "resolution",
        "adopted": row["date_adopted"],
        "issued_by": ["UNGA"],
        "issuer_kind": "organ",
        "in_forum": "UNGA",
        "session": row["session"],
        "status": "adopted",
        "method": method,
        "established": _established(row["symbol"], row["established"]),
        "adopted_from": row.get("committee_draft"),
        "source": [s for s in row["source"] if not s.startswith("https://technodocbox")] or row["source"],
        "confidence": doubts,
    }


def _established(symbol: str, words: str) -> str:
    """Return what a resolution set up or asked for, without what the facts add on votes and sponsors."""
    ours = {row["symbol"]: row["established"] for row in table("established")}
    return ours.get(symbol, re.split(r"; 47 co-sponsors| \(USA co-sponsors", words)[0])


def _decision(row: dict[str, Any]) -> dict[str, Any]:
    session = int(row["symbol"].split("/")[2])
    return {
        "kind": "decision",
        "adopted": row["date"],
        "issued_by": ["UNGA"],
        "issuer_kind": "organ",
        "in_forum": "UNGA",
        "session": session,
        "status": "adopted",
        "established": row["what"],
        "source": re.findall(r"\b(DWA|GCSC)\b", row["confidence"]),
        "confidence": row["confidence"],
    }


def _drafts(inputs: Inputs, records: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for row in inputs.facts["draft_sponsors"]["drafts"]:
        draft, resolution = row["draft"], row["resolution"]
        if not draft.startswith("A/"):
            continue
        records[resolution]["adopted_from"] = draft
        action = row.get("committee_action", {}).get("date") or str(row["as_of"])[:10]
        entry = _draft(draft, records[resolution]["title"], action if len(action) == 10 else None) | {"source": row["source"]}
        entry["confidence"] = row["confidence"] + (" unchecked" if "draft symbol from general knowledge" in row["note"] else "")
        found[draft] = entry
        first = draft.removesuffix("/Rev.1")
        if first != draft:
            found[first] = _draft(first, records[resolution]["title"], None) | {"source": [], "confidence": "unchecked"}
            found[draft]["revises"] = first
    return found


def _draft(symbol: str, title: str | None, until: str | None) -> dict[str, Any]:
    committee, session = re.match(r"A/C\.(\d)/(\d+)/", symbol).groups()  # type: ignore[union-attr]
    return {
        "title": title,
        "kind": "revised-draft" if "/Rev." in symbol else "draft-resolution",
        "not_after": until,
        "issuer_kind": "states",
        "in_forum": COMMITTEES[committee],
        "session": int(session),
        "status": "existing",
    }


def _committee_report(row: dict[str, str], records: dict[str, dict[str, Any]]) -> dict[str, Any]:
    resolution = records[row["resolution"]]
    return {
        "title": row["title"] or resolution["title"],
        "kind": "committee-report",
        "issued_by": [row["committee"]],
        "issuer_kind": "committee",
        "in_forum": "UNGA",
        "session": resolution["session"],
        "not_after": resolution["adopted"],
        "status": "existing",
    }


def _write(out: Triples, inputs: Inputs, code: str, record: dict[str, Any]) -> None:
    document = thing("document", code)
    symbol = code if "/" in code else None
    out.add(document, "rdf:type", names_class("Document"))
    out.add(document, "snf:code", code)
    out.add(document, "snf:symbol", symbol)
    out.label(document, record.get("title") or code)
    out.add(document, "dcterms:title", in_language(record["title"]) if record.get("title") else None)
    out.add(document, "snf:kind", concept("kind", record["kind"]))
    for key, predicate in DATES.items():
        if record.get(key):
            out.add(document, f"snf:{predicate}", when(record[key]))
    first = min((record[key] for key in DATES if len(record.get(key) or "") == 10), default=None)
    for key, predicate, given in (("not_before", "notBefore", first), ("not_after", "notAfter", first)):
        day = record.get(key) or (None if record["kind"] in ("draft-resolution", "revised-draft") else given)
        if day:
            out.add(document, f"snf:{predicate}", when(day))
    for issuer in record.get("issued_by", []):
        out.add(document, "snf:issuedBy", actor(issuer))
    for key, predicate, scheme in (
        ("issuer_kind", "issuerKind", "issuer"),
        ("status", "status", "status"),
        ("method", "adoptionMethod", "method"),
    ):
        if record.get(key):
            out.add(document, f"snf:{predicate}", concept(scheme, record[key]))
    if record.get("in_forum"):
        out.add(document, "snf:inForum", thing("forum", record["in_forum"]))
    for key, predicate in (("session", "session"), ("item", "agendaItem"), ("established", "established")):
        out.add(document, f"snf:{predicate}", record.get(key))
    for key, predicate in (("revises", "revises"), ("adopted_from", "adoptedFrom")):
        if record.get(key):
            out.add(document, f"snf:{predicate}", thing("document", record[key]))
    if "note" in record:
        out.add(document, "skos:note", in_language(record["note"]))
    confidence = record.get("confidence", "checked in a source" if record.get("source") else "unchecked")
    inputs.record(out, document, record.get("source", []), confidence)


def _proposals(out: Triples, inputs: Inputs) -> None:
    reports = {row["resolution"]: row["report"] for row in table("committee_reports")}
    drafts: dict[str, list[str]] = {}
    for row in inputs.facts["draft_sponsors"]["drafts"]:
        if row["resolution"]:
            first = row["draft"].removesuffix("/Rev.1")
            drafts[row["resolution"]] = sorted({first, row["draft"]})
    for row in inputs.facts["resolutions"]:
        symbol = row["symbol"]
        if symbol not in drafts and symbol not in reports:
            continue
        proposal = NamedNode(f"{names.ID}proposal/{names.local(symbol)}")
        out.add(proposal, "rdf:type", names_class("Proposal"))
        out.add(proposal, "snf:code", f"proposal {symbol}")
        out.label(proposal, f"Proposal adopted as {symbol}")
        for stage in drafts.get(symbol, []):
            out.add(proposal, "snf:hasStage", thing("document", stage))
        out.add(proposal, "snf:adoptedAs", thing("document", symbol))
        if symbol in reports:
            out.add(proposal, "snf:reportedIn", thing("document", reports[symbol]))
        inputs.record(
            out, proposal, row["source"], "unchecked" if not is_checked(row["confidence"]) or symbol in reports else row["confidence"]
        )
