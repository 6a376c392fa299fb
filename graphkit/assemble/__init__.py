"""The model as triples; nothing else writes triples. Graph names are the caller's: see ``graphkit.names``."""

from graphkit.assemble.claims import CLASSES, claim_triples
from graphkit.assemble.findings import PARTS, all_findings, finding_codes, finding_iri, finding_triples
from graphkit.assemble.provenance import cited_source_triples, run_iri, run_triples, source_triples
from graphkit.assemble.things import Things

__all__ = [
    "CLASSES",
    "PARTS",
    "Things",
    "all_findings",
    "cited_source_triples",
    "claim_triples",
    "finding_codes",
    "finding_iri",
    "finding_triples",
    "run_iri",
    "run_triples",
    "source_triples",
]
