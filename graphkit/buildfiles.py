"""The files of a build beside its store: findings, quarantine, and the counts of its manifest."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyoxigraph as ox

from graphkit import names
from graphkit.assemble import Things, claim_triples
from graphkit.claimjson import from_dict
from graphkit.model import Divergence, Findings, Side

if TYPE_CHECKING:
    from graphkit.gather import Gathered

_FINDINGS = {
    "sponsorships": "sponsorship",
    "acts": "act",
    "counts": "vote count",
    "documents": "document",
    "parties": "party",
    "divergences": "divergence",
}
_KINDS = ("contradiction", "tension", "variation", "development")


FILES = ("manifest.json", "claims.jsonl", "findings.jsonl", "quarantine.json", "reuse.json", "index.json", "find.sqlite")
"""What a whole build has beside its store."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What a build says of itself that is not in its manifest."""

    refused: tuple[tuple[str, str], ...]
    quarantined: tuple[dict[str, Any], ...]
    warnings: tuple[dict[str, Any], ...]
    divergences: tuple[Divergence, ...]


def reread(build: Path) -> Kept | None:
    """Return what a build says of itself; None where a file of it is missing or its store cannot be opened."""
    if not all((build / name).exists() for name in FILES):
        return None
    try:
        ox.Store.read_only(str(build / "store"))
    except OSError:
        return None
    report = json.loads((build / "quarantine.json").read_text("utf-8"))
    reuse = json.loads((build / "reuse.json").read_text("utf-8"))
    return Kept(
        refused=tuple((name, reason) for name, reason in reuse["refused"]),
        quarantined=tuple(report["quarantined"]),
        warnings=tuple(report["warnings"]),
        divergences=tuple(_divergences(build / "findings.jsonl")),
    )


def _divergences(path: Path) -> Iterator[Divergence]:
    with path.open(encoding="utf-8", newline="\n") as lines:
        for line in lines:
            if line.startswith('{"finding": "divergence"'):
                row = json.loads(line)
                sides = tuple(Side(value=side["value"], claims=tuple(side["claims"])) for side in row["sides"])
                values = {name: row[name] for name in ("kind", "aspect", "explanation", "policy", "chosen")}
                yield Divergence(**values, about=tuple(row["about"]), sides=sides)


def write_findings(path: Path, findings: Findings) -> None:
    """Write all findings and divergences as JSON Lines."""
    with path.open("w", encoding="utf-8") as file:
        for name, kind in _FINDINGS.items():
            for one in getattr(findings, name):
                file.write(json.dumps({"finding": kind, **plain(one)}, ensure_ascii=False, default=plain) + "\n")


def plain(one: Any) -> dict[str, Any]:
    """Return a dataclass as a JSON object; those within it in their turn."""
    kind: Any = type(one)
    names, values = _getter(kind)
    return dict(zip(names, values(one), strict=True))


@cache
def _getter(kind: Any) -> tuple[tuple[str, ...], Callable[[Any], tuple[Any, ...]]]:
    names = tuple(kind.__dataclass_fields__)
    return (names, attrgetter(*names)) if len(names) > 1 else (names, lambda one: (getattr(one, names[0]),))


def write_quarantine(folder: Path, gathered: Gathered) -> None:
    """Write the claims that cannot be, as TriG that nobody loads, and beside it the report with each reason."""
    report = {"quarantined": gathered.quarantined, "warnings": gathered.warnings}
    (folder / "quarantine.json").write_text(json.dumps(report, ensure_ascii=False, indent=1) + "\n", "utf-8")
    claims = {line: from_dict(json.loads(line)) for row in gathered.quarantined for line in row["lines"]}
    things = Things(gathered.facts)
    idents = {m.name: m.ident for m in gathered.members}
    quads: set[ox.Quad] = set()
    for claim in claims.values():
        ident = idents.get(claim.source, claim.source)
        graph = ox.NamedNode(names.BASE + "graph/quarantine/" + names.local(ident))
        quads.update(ox.Quad(t.subject, t.predicate, t.object, graph) for t in claim_triples(claim, names.source(ident), things))
    ox.serialize(sorted(quads, key=str), str(folder / "quarantine.trig"), ox.RdfFormat.TRIG, prefixes=names.PREFIXES)


def counts(gathered: Gathered, findings: Findings, tables: dict[str, Any], quads: int) -> dict[str, Any]:
    """Return the counts of a build: sources, claims and divergences by kind, findings, quarantined claims, rows of tables, quads."""
    claims: Counter[str] = Counter()
    for ident in gathered.kept:
        claims.update(gathered.counts[ident])
    claims.update({"sponsorship (cited)": sum(len(one.claims) for one in gathered.cited)})
    claims.update({"from elsewhere": sum(len(own) for own, _ in gathered.foreign.values())})
    differ = Counter(d.kind for d in findings.divergences)
    return {
        "sources": len(gathered.members),
        "claims": {kind: number for kind, number in sorted(claims.items()) if number},
        "findings": {"sponsorship": len(findings.sponsorships), "act": len(findings.acts), "vote count": len(findings.counts)},
        "divergences": {kind: differ[kind] for kind in _KINDS if differ[kind]},  # type: ignore[index]
        "quarantined": len(gathered.quarantined),
        "warnings": len(gathered.warnings),
        "tables": tables,
        "quads": quads,
    }
