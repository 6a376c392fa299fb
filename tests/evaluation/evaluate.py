"""Runs the extractors over the passages and counts; ``python -m tests.evaluation`` prints the report."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from graphkit.claimjson import to_dict
from graphkit.extract import extract
from graphkit.extract.reading import Lexicon
from graphkit.model import About, Dating, Source
from tests.evaluation.passages import Passage
from tests.evaluation.scoring import KINDS, Score, score


@dataclass
class Report:
    """Scores a kind and a genre. ``sponsorship of`` counts with the document right, ``sponsorship`` whatever the document."""

    scores: dict[tuple[str, str], Score] = field(default_factory=dict)
    invented: list[dict[str, Any]] = field(default_factory=list)  # sponsors where a passage has none
    passages: int = 0
    negatives: int = 0

    def add(self, name: str, genre: str, counted: Score) -> None:
        """Count a passage's score under its genre and under all."""
        for place in (genre, "all"):
            self.scores.setdefault((name, place), Score()).__iadd__(counted)

    def of(self, name: str, genre: str = "all") -> Score:
        """Return the score of a kind."""
        return self.scores.get((name, genre), Score())


def source_of(passage: Passage) -> Source:
    """Return a passage as a source of its own, dated as it says."""
    dating = Dating(date=passage.date, date_basis="stated", not_before=passage.date, not_after=passage.date) if passage.date else Dating()
    return Source(
        name=f"{passage.id}.txt",
        ident=passage.id,
        sha256=hashlib.sha256(passage.text.encode()).hexdigest(),
        text=passage.text,
        media="text/plain",
        about=About(dating=dating),
    )


def claims_of(passage: Passage, lexicon: Lexicon) -> list[dict[str, Any]]:
    """Return the claims of a passage as JSON objects; every quotation and ground must be at its offsets."""
    rows = [to_dict(claim) for claim in extract(source_of(passage), lexicon)]
    for row in rows:
        for quote in (row, *row["grounds"]):
            if passage.text[quote["start"] : quote["end"]] != quote["quote"]:
                raise AssertionError(f"{passage.id}: {quote['quote']!r} is not at {quote['start']}")
        row["passage"] = passage.id
    return rows


def evaluate(passages: Iterable[Passage], lexicon: Lexicon) -> Report:
    """Run the extractors over passages and count."""
    report = Report()
    for passage in passages:
        report.passages += 1
        report.negatives += passage.negative
        claims = [c for c in claims_of(passage, lexicon) if not (passage.sparing and _unannotated(c))]
        for kind in KINDS:
            if kind not in passage.kinds:
                continue
            if kind == "sponsorship":
                report.add("sponsorship", passage.genre, score(kind, claims, passage.gold, document=False))
                if not passage.loose:
                    report.add("sponsorship of", passage.genre, score(kind, claims, passage.gold))
            else:
                report.add(kind, passage.genre, score(kind, claims, passage.gold))
        if passage.negative and "sponsorship" in passage.kinds:
            report.invented += [c for c in claims if c["kind"] == "sponsorship"]
    return report


def _unannotated(claim: Mapping[str, Any]) -> bool:
    """Tell whether a claim is of a sort that the later sets leave out: a document without symbol, a way of adopting without counts."""
    told_without_counts = claim["kind"] == "vote" and not claim.get("voter") and claim.get("yes") is None
    return told_without_counts or (claim["kind"] == "document" and not claim.get("symbol"))


def table(report: Report) -> str:
    """Return the report as a table."""
    lines = [f"{report.passages} passages, {report.negatives} without a sponsor; sponsors invented there: {len(report.invented)}", ""]
    lines.append(f"{'kind':16}{'genre':12}{'gold':>5}{'said':>5}{'precision':>11}{'recall':>8}{'F1':>7}")
    names = ["sponsorship", "sponsorship of", *[k for k in KINDS if k != "sponsorship"]]
    for name in names:
        genres = sorted({genre for kind, genre in report.scores if kind == name}, key=lambda g: (g != "all", g))
        for genre in genres:
            s = report.of(name, genre)
            checks = "  ".join(f"{check} {sum(v) / len(v):.2f}" for check, v in sorted(s.checks.items()))
            cells = "".join(
                f"{'-' if value is None else format(value, '.3f'):>{width}}"
                for value, width in ((s.precision, 11), (s.recall, 8), (s.f1, 7))
            )
            lines.append(f"{name:16}{genre:12}{s.wanted:5}{s.said:5}{cells}  {checks if genre == 'all' else ''}".rstrip())
    return "\n".join(lines)


def misses(report: Report) -> str:
    """Return what was said and is not so, sponsors first, then what was missed: one line a passage, quotation and role."""
    lines = ["Sponsors invented in passages that have none:", *_lines(report.invented, TOLD)]
    lines += ["", "Sponsors said that are none, or in another role, or of another document:"]
    elsewhere = report.of("sponsorship").false
    lines += _lines(elsewhere, TOLD)
    lines += ["", "Sponsors right but of another document:"]
    lines += _lines([row for row in report.of("sponsorship of").false if row not in elsewhere], TOLD)
    for kind in ("sponsorship", "sponsorship of", *KINDS[1:]):
        rows = report.of(kind).missed
        if kind == "sponsorship of":
            rows = [row for row in rows if row not in report.of("sponsorship").missed]
        lines += ["", f"{kind}, missed:", *_lines(rows, WANTED)]
        if kind in KINDS[1:]:
            lines += [f"{kind}, said and not so:", *_lines(report.of(kind).false, TOLD)]
    return "\n".join(lines)


TOLD = ("rule", "role", "document", "title", "symbol", "date", "yes", "no", "abstain", "choice", "polarity", "holder", "attitude")
WANTED = ("role", "documents", "date", "yes", "no", "abstain", "choice", "polarity", "holder", "attitude", "asserted_by")


def _lines(rows: Iterable[Mapping[str, Any]], fields: tuple[str, ...]) -> list[str]:
    """Describe rows; those that differ by the actor alone share a line."""
    grouped: dict[str, list[str]] = {}
    for row in rows:
        told = ", ".join(f"{name}={row[name]}" for name in fields if row.get(name) not in (None, [], ""))
        plain = " ".join(row["quote"].split())
        plain = plain if len(plain) < 160 else plain[:157] + "…"
        actor = "/".join(row["sponsors"]) if "sponsors" in row else str(row.get("sponsor") or row.get("voter") or "")
        grouped.setdefault(f"{told}: {plain!r}", []).append(f"{row['passage']} {actor}".strip())
    return [f"  {', '.join(who)} -- {what}" for what, who in grouped.items()]
