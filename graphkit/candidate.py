"""A build in the making: the store filled from what was gathered, the rules asked of it, its files written.

Where the last build was made by the same engine, the candidate begins as its copy (hard links) and only what changed is done again.
"""

from __future__ import annotations

import io
import shutil
from collections.abc import Iterator, Set
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from functools import lru_cache
from itertools import takewhile
from typing import Any

import pyoxigraph as ox

from graphkit import names
from graphkit.blocks import blocks
from graphkit.buildfiles import counts, write_findings, write_quarantine
from graphkit.claimjson import to_json
from graphkit.claimsfile import write_claims
from graphkit.conclusions import Conclusions
from graphkit.data import folder
from graphkit.digest import engine
from graphkit.digests import write_digests
from graphkit.folder import GraphFolder
from graphkit.gather import Gathered
from graphkit.manifest import manifest_row, write_manifest
from graphkit.model import Entity, Findings, FoundDocument, Source
from graphkit.reuse import Last, last_of, write_reuse
from graphkit.survey import Survey
from graphkit.validate import check_rules

_BATCH = 64 << 20  # bytes of N-Quads handed to the store at once


class Candidate:
    """A build that is not yet published. ``load`` first, then ``violations``, ``replace`` as often as needed, then ``finish``."""

    def __init__(self, place: GraphFolder, identity: str, found: Survey, gathered: Gathered, reference_claims: bool) -> None:
        self.place = place
        self.identity = identity
        self.found = found
        self.gathered = gathered
        self.reference_claims = reference_claims
        self.tables: dict[str, Any] = {}
        self.table_entities: list[Entity] = []
        self.tables_loaded = False
        self.part = place.build(identity)
        self.last = self._begin()
        self.kept_graphs = {name: names.claims_graph(ident) for ident, name in self.last.kept.items()} if self.last else {}
        self.store = ox.Store(str(self.part / "store"))
        self.conclusions = Conclusions(self.store, self.last.blocks if self.last else {})
        self.more = 0  # quads put in, less those taken out, of the claims of sources
        self.dropped = False
        self.aside = ThreadPoolExecutor(1)  # files are written while the store is filled and while the rules are asked
        self.concordance = self.aside.submit(self._write_concordance)  # it depends on the sources only

    def load(self, findings: Findings) -> None:
        """Fill the store: ontology, reference data, claims, provenance, findings, then the bulk tables."""
        if self.last is None:
            self.store.bulk_load(io.BytesIO(standing()), format=ox.RdfFormat.N_QUADS)
        keep = set(self.gathered.kept.values())
        for name, graph in self.kept_graphs.items():
            if name not in keep:
                self.more -= sum(1 for _ in self.store.quads_for_pattern(None, None, None, ox.NamedNode(graph)))
                self.store.remove_graph(ox.NamedNode(graph))
        batch = io.BytesIO()
        for name in self.gathered.kept.values():
            if name not in self.kept_graphs:
                quads = (self.place.cache / f"{name}.nq").read_bytes()
                self.more += quads.count(b"\n")
                batch.write(quads)
                if batch.tell() > _BATCH:
                    batch = self._flush(batch)
        self._flush(batch)
        self.conclusions.put(blocks(self.gathered, findings, self.identity))
        self._tables()
        self.written = self.aside.submit(self._write, findings)

    def violations(self) -> list[dict[str, Any]]:
        """Ask the rules at all findings. Returns rows about claims that cannot be and are not yet in quarantine."""
        known = dict(self.gathered.core)
        rows = []
        for result in check_rules(self.store, names.GRAPH_FINDINGS):
            claims = [known[i] for iri in result.claims if (i := iri.rsplit("/", 1)[-1]) in known]
            if result.severity == "Violation" and claims:
                rows.append(asdict(result) | {"lines": [to_json(claim) for claim in claims]})
        return rows

    def replace(self, gathered: Gathered, findings: Findings) -> None:
        """Take the quarantined claims out and put the new findings in."""
        self.written.result()
        for banned in gathered.banned - self.gathered.banned:
            claim = ox.NamedNode(names.claim(banned))
            for quad in list(self.store.quads_for_pattern(claim, None, None)):
                self.store.remove(quad)
        self.gathered = gathered
        self.conclusions.put(blocks(self.gathered, findings, self.identity))
        self.written = self.aside.submit(self._write, findings)

    def finish(self) -> dict[str, Any]:
        """Give the build its name when all its files are written. Returns the manifest."""
        self.concordance.result()
        row = self.written.result()
        self.store.flush()
        self.aside.shutdown()
        del self.conclusions, self.store
        self.place.finish(self.part, self.identity)
        return row

    def _write(self, findings: Findings) -> dict[str, Any]:
        """Write the build's files, as things stand; where claims go to quarantine, they are written again. Returns the manifest."""
        gathered = self.gathered
        gathered.facts.write(self.part / "index.json", [*_entities(findings), *self.table_entities])
        write_claims(self.part, gathered, self.place, self.last)
        write_findings(self.part / "findings.jsonl", findings)
        write_quarantine(self.part, gathered)
        quads = self._count()
        row = manifest_row(self.identity, self.found, self.reference_claims, counts(gathered, findings, self.tables, quads))
        write_manifest(self.part / "manifest.json", row)
        write_reuse(self.part, gathered, self.conclusions.digests, quads, self.reference_claims)
        write_digests(self.part, gathered.kept, gathered.digests)
        return row

    def discard(self) -> None:
        """Leave nothing of an unfinished build."""
        self.dropped = True  # the index is not finished
        self.aside.shutdown(cancel_futures=True)
        for name in ("conclusions", "store"):  # closes the files
            self.__dict__.pop(name, None)
        shutil.rmtree(self.part, ignore_errors=True)

    def _begin(self) -> Last | None:
        """Copy the last build's store where it can serve."""
        last = last_of(self.place, self.reference_claims)
        try:
            if last:
                ox.Store.read_only(str(last.build / "store")).backup(str(self.part / "store"))
        except OSError:  # somebody spoilt it; it is made anew
            shutil.rmtree(self.part / "store", ignore_errors=True)
            return None
        return last

    def _count(self) -> int:
        """Return how many quads the store holds. Counting them takes time; where it began as a copy, what changed is known."""
        if self.last is None or self.gathered.banned or self.tables_loaded:
            return len(self.store)
        return self.last.quads + self.more + self.conclusions.more

    def _flush(self, batch: io.BytesIO) -> io.BytesIO:
        if batch.tell():
            batch.seek(0)
            self.store.bulk_load(batch, format=ox.RdfFormat.N_QUADS)
        return io.BytesIO()

    def _tables(self) -> None:
        """Make the bulk tables of the store those of the set, each in a graph of its own; what is there unchanged stays."""
        from graphkit.tables import groups, put

        found = groups([self.place.beside(b.name, b.sha256) for b in self.found.tables])
        reports, self.tables_loaded = put(
            found, self.store, self.gathered.facts, engine=engine(), cache=self.place.cache, rejects=self.part
        )
        shown = ("rows", "taken", "silent", "rejected", "counts", "documents")
        for ident, report in reports.items():
            self.tables[ident] = {name: getattr(report, name) for name in shown} | {"warnings": report.warnings[:20]}
            self.table_entities += report.entities

    def _write_concordance(self) -> None:
        """Write the full-text index; what the last build's index holds unchanged is not read again."""
        from graphkit.fulltext import write

        index = self.last.build / "find.sqlite" if self.last else None
        if self.last is None or index is None or not index.exists():
            write(self.part / "find.sqlite", self._sources())
            return
        unchanged = {ident for ident, name in self.gathered.kept.items() if name in self.kept_graphs}
        gone = [name for ident, name in self.last.names.items() if ident not in unchanged]
        new = self._sources(unchanged)
        write(self.part / "find.sqlite", new, index, gone)

    def _sources(self, unless: Set[str] = frozenset()) -> Iterator[Source]:
        """Yield the sources but those; no more once the build is dropped."""
        members = takewhile(lambda _: not self.dropped, self.gathered.members)
        return (self.place.source(member) for member in members if member.ident not in unless)


@lru_cache(maxsize=1)
def standing() -> bytes:
    """Return the ontology and the reference data as N-Quads, each triple once. Claims of cited sources are no reference data."""
    seen: set[ox.Triple] = set()
    lines: list[str] = []
    for graph, places in ((names.GRAPH_ONTOLOGY, ("modules", "lists")), (names.GRAPH_REFERENCE, ("reference",))):
        for place in places:
            for path in sorted((folder("ontology") / place).rglob("*.ttl")):
                if path.name == "claims.ttl":
                    continue
                for quad in ox.parse(path=str(path)):
                    if quad.triple not in seen:
                        seen.add(quad.triple)
                        lines.append(f"{quad.triple} <{graph}> .\n")
    return "".join(lines).encode()


def _entities(findings: Findings) -> list[Entity]:
    return [*findings.parties, *(_entity(d) for d in findings.documents)]


def _entity(found: FoundDocument) -> Entity:
    return Entity(code=found.code, kind="document", label=found.title or found.code, iri=names.document(found.code))
