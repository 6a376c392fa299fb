"""The model as triples; nothing else writes triples. Graph names are the caller's: see ``graphkit.names``."""

from graphkit.assemble.claims import CLASSES, claim_triples
from graphkit.assemble.findings import finding_triples
from graphkit.assemble.provenance import cited_source_triples, run_triples, source_triples
from graphkit.assemble.things import Things

__all__ = ["CLASSES", "Things", "cited_source_triples", "claim_triples", "finding_triples", "run_triples", "source_triples"]
