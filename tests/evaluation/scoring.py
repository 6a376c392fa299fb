"""How claims are counted against what a careful reader found: precision, recall and F1 a kind.

The measure is that of the project's gold standard. A sponsorship is found when source, sponsor, document and family of roles agree and the
spans overlap; a provision when the spans overlap by half of the shorter and the polarity agrees; a stance when a holder is shared; a threat
or event by its span; a document by its identity; a vote by document and counts. What is marked weak neither counts nor hurts. A quotation
over 600 letters (4,000 for lists of sponsors) finds nothing, and one claim finds at most four things, sponsors apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

Row = Mapping[str, Any]
KINDS = ("sponsorship", "document", "vote", "voter", "provision", "stance", "threat", "event")
LONGEST = {"sponsorship": 4000}
MOST = 4

_START, _JOINED = {"start"}, {"joined"}
FAMILY: Mapping[str, set[str]] = {
    **dict.fromkeys(("drafter", "main-sponsor", "sponsor", "submitter", "signatory"), _START),
    "additional-sponsor": _JOINED,
    "cosponsor": _START | _JOINED,
    "introducer": {"introducer"},
    "withdrawn-sponsor": {"withdrawn"},
}


@dataclass
class Score:
    """The counts of one kind, and the rows behind them."""

    said: int = 0
    right: int = 0
    wanted: int = 0
    found: int = 0
    false: list[Row] = field(default_factory=list)
    missed: list[Row] = field(default_factory=list)
    checks: dict[str, list[bool]] = field(default_factory=dict)

    @property
    def precision(self) -> float | None:
        return self.right / self.said if self.said else None

    @property
    def recall(self) -> float | None:
        return self.found / self.wanted if self.wanted else None

    @property
    def f1(self) -> float | None:
        if not self.wanted:
            return None
        both = (self.precision or 0) + (self.recall or 0)
        return 2 * (self.precision or 0) * (self.recall or 0) / both if both else 0.0

    def __iadd__(self, other: Score) -> Score:
        self.said, self.right = self.said + other.said, self.right + other.right
        self.wanted, self.found = self.wanted + other.wanted, self.found + other.found
        self.false += other.false
        self.missed += other.missed
        for name, values in other.checks.items():
            self.checks.setdefault(name, []).extend(values)
        return self


def score(kind: str, claims: Iterable[Row], gold: Iterable[Row], *, document: bool = True) -> Score:
    """Count the claims of one kind in one passage. With ``document=False`` a sponsorship may be of whatever document."""
    golds = [g for g in gold if g["kind"] == kind]
    offered = [c for c in claims if _kind(c) == kind]
    result = Score(wanted=sum(not g.get("weak") for g in golds))
    seen: set[int] = set()
    for claim in offered:
        hits = [n for n, g in enumerate(golds) if hit(claim, g, document=document)]
        if kind not in ("sponsorship", "voter"):
            hits = sorted(hits, key=lambda n: _distance(claim, golds[n]))[:MOST]
        if hits and all(golds[n].get("weak") for n in hits):
            continue
        if kind == "document" and not hits and any(same_document(claim, g) for g in golds):
            continue  # a further mention
        result.said += 1
        result.right += bool(hits)
        if not hits:
            result.false.append(claim)
        for n in hits:
            if n not in seen:
                _check(result, kind, claim, golds[n])
            seen.add(n)
    strong = [n for n, g in enumerate(golds) if not g.get("weak")]
    result.found = sum(n in seen for n in strong)
    result.missed = [golds[n] for n in strong if n not in seen]
    return result


def hit(claim: Row, gold: Row, *, document: bool = True) -> bool:
    """Tell whether a claim finds what the reader found."""
    kind = gold["kind"]
    if kind == "sponsorship":
        return (
            claim.get("sponsor") in gold["sponsors"]
            and bool(FAMILY.get(str(claim.get("role")), set()) & FAMILY[gold["role"]])
            and (not document or same_document(claim, gold))
            and overlap(claim, gold, 0)
        )
    if kind == "voter":
        return claim.get("voter") == gold["voter"] and claim.get("choice") == gold["choice"]
    if kind == "vote":
        return same_document(claim, gold) and all(claim.get(name) == gold[name] for name in ("yes", "no", "abstain"))
    if kind == "document":
        return same_document(claim, gold) and overlap(claim, gold, 0)
    if kind == "provision" and claim.get("polarity") != gold["polarity"]:
        return False
    if kind == "stance" and gold["holder"] and not set(_list(claim.get("holder"))) & set(gold["holder"]):
        return False
    return overlap(claim, gold, 0.5)


def overlap(a: Row, b: Row, share: float) -> bool:
    """Tell whether two spans share more than a part of the shorter one, and the claim's is short enough to prove anything."""
    common = min(a["end"], b["end"]) - max(a["start"], b["start"])
    limit = max(LONGEST.get(str(b["kind"]), 600), 2 * (b["end"] - b["start"]))
    return a["end"] - a["start"] <= limit and common > 0 and common >= share * min(a["end"] - a["start"], b["end"] - b["start"])


def same_document(claim: Row, gold: Row) -> bool:
    """Tell whether symbol, code or title of the claim names the document; of titles one may hold the other. "*" is any."""
    if gold["documents"] == ["*"]:
        return True
    wanted = {key(name) for name in gold["documents"]} - {""}
    offered = {key(claim.get(name)) for name in ("document", "symbol", "title")} - {""}
    return bool(wanted & offered) or any(len(w.split()) > 2 < len(o.split()) and (w in o or o in w) for w in wanted for o in offered)


def key(name: str | None) -> str:
    """Return a document's name without case, signs and small differences."""
    name = re.sub(r"(?<=\d)\s(?=[A-Z]\b)", "", (name or "").strip())  # "43/121 D" is "43/121D"
    name = re.sub(r"^A/RES/(?=\d+/\d+[A-Z]?$)", "", name)
    return re.sub(r"[^a-z0-9/.]+", " ", name.lower()).strip()


def _check(result: Score, kind: str, claim: Row, gold: Row) -> None:
    """Count what else the claim says right: year, modality, topic, proposer, attitude, whose word."""
    if kind == "sponsorship" and gold["date"] != "?":
        result.checks.setdefault("dates", []).append((claim.get("date") or "-")[:4] == gold["date"][:4])
    if kind == "event" and gold["date"] != "?":
        result.checks.setdefault("dates", []).append((claim.get("date") or "-")[:4] == gold["date"][:4])
    for name, said in (("modality", "modality"), ("topic", "topic"), ("attitude", "attitude"), ("category", "category")):
        if gold.get(name, "*") != "*":
            result.checks.setdefault(name, []).append(claim.get(said) == gold[name])
    for name in ("proposer", "asserted_by"):
        if gold.get(name, ["*"]) != ["*"]:
            result.checks.setdefault(name, []).append(bool(set(_list(claim.get(name))) & set(gold[name])))


def _kind(claim: Row) -> str:
    return "voter" if claim["kind"] == "vote" and claim.get("voter") else str(claim["kind"])


def _distance(claim: Row, gold: Row) -> int:
    return int(max(claim["start"], gold["start"]) - min(claim["end"], gold["end"]))


def _list(value: Any) -> list[Any]:
    return list(value) if isinstance(value, list | tuple) else [value] if value else []
