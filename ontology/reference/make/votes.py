"""Recorded votes on the resolutions: the plenary by State, the committees as counts (and States where a source names them)."""

from __future__ import annotations

import re
from typing import Any

from documents import COMMITTEES
from inputs import Inputs, listing
from pyoxigraph import NamedNode
from states import names_class
from writing import Triples, concept, names, thing, when

CHOICES = ("yes", "no", "abstain")


def votes(inputs: Inputs) -> Triples:
    """Make counts and votes. The body is part of the identity: a vote in committee and one in plenary are two."""
    out = Triples("Recorded votes: no row for a State means no vote recorded.")
    by_state = inputs.facts["votes"]["by_resolution"]
    source = [inputs.facts["votes"]["source"]]
    for row in inputs.facts["resolutions"]:
        symbol = row["symbol"]
        if isinstance(row.get("vote"), dict):
            _count(out, inputs, symbol, "UNGA", row["vote"], row["date_adopted"], source, "checked in a source")
            for choice in CHOICES:
                for voter in by_state[symbol][choice]:
                    _vote(out, inputs, symbol, "UNGA", _at_the_time(voter, row["date_adopted"]), choice, source)
        stated = re.search(r"plenary vote (\d+)-(\d+)-(\d+)", row.get("vote_note", ""))
        if stated:
            vote = dict(zip(CHOICES, map(int, stated.groups()), strict=True))
            _count(out, inputs, symbol, "UNGA", vote, row["date_adopted"], [], "unchecked")
        if isinstance(row.get("committee_vote"), dict):
            draft = _draft(inputs, symbol) or row["committee_draft"]
            sources = [s for s in row["source"] if s.startswith("C1_") or s in ("MIDC", "TASS")] or row["source"]
            confidence = row.get("committee_vote_confidence", "checked in a source")
            _count(out, inputs, draft, _body(draft), row["committee_vote"], _action(inputs, symbol), sources, confidence)
    for entry in inputs.facts["draft_sponsors"]["drafts"]:
        action = entry.get("committee_action", {})
        vote = action.get("vote")
        if isinstance(vote, dict):
            draft = entry["draft"]
            _count(out, inputs, draft, _body(draft), vote, action["date"], entry["source"], "checked in a source")
            for choice in CHOICES:
                for voter in action.get(choice, []):
                    _vote(out, inputs, draft, _body(draft), thing("state", voter), choice, entry["source"])
    return out


def _at_the_time(voter: str, day: str) -> NamedNode:
    """Return the State that cast a vote: tables print the code of the State that continues its membership."""
    for code, entry in listing("historic").items():
        if voter in entry.get("continued_by", ()) and entry["from"] <= day <= entry["until"]:
            return thing("historic-state", code)
    return thing("state", voter)


def _body(draft: str) -> str:
    return COMMITTEES[draft.split("/")[1].removeprefix("C.")]


def _draft(inputs: Inputs, resolution: str) -> str | None:
    return next((e["draft"] for e in inputs.facts["draft_sponsors"]["drafts"] if e["resolution"] == resolution), None)


def _action(inputs: Inputs, resolution: str) -> str | None:
    for entry in inputs.facts["draft_sponsors"]["drafts"]:
        if entry["resolution"] == resolution:
            day = entry.get("committee_action", {}).get("date")
            return str(day) if day else None
    return None


def _count(
    out: Triples, inputs: Inputs, document: str, body: str, vote: dict[str, Any], date: str | None, source: list[str], confidence: str
) -> None:
    count = NamedNode(names.vote_count(document, body))
    out.add(count, "rdf:type", names_class("VoteCount"))
    out.add(count, "snf:document", thing("document", document))
    out.add(count, "snf:body", thing("forum", body))
    out.add(count, "snf:adoptionMethod", concept("method", "recorded-vote"))
    if date:
        for predicate in ("date", "notBefore", "notAfter"):
            out.add(count, f"snf:{predicate}", when(date))
    for choice in CHOICES:
        out.add(count, f"snf:{choice}", vote[choice])
    inputs.record(out, count, source, confidence, cite=False)


def _vote(out: Triples, inputs: Inputs, document: str, body: str, voter: NamedNode, choice: str, source: list[str]) -> None:
    vote = NamedNode(names.vote(document, body, voter.value.rsplit("/", 1)[-1]))
    out.add(vote, "rdf:type", names_class("Vote"))
    out.add(vote, "snf:voter", voter)
    out.add(vote, "snf:choice", concept("choice", choice))
    out.add(vote, "snf:inCount", NamedNode(names.vote_count(document, body)))
    inputs.record(out, vote, source, "checked in a source", cite=False)
