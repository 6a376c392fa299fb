"""What follows from all sources together, as blocks of triples: findings, provenance, claims of cited sources and from elsewhere.

A block is what is said of one subject, or a whole graph. Its triples are made when they are asked for; on what they depend is known before.
"""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import pyoxigraph as ox

from graphkit import __version__, names
from graphkit.assemble import (
    Things,
    all_findings,
    cited_source_triples,
    claim_triples,
    finding_codes,
    finding_iri,
    finding_triples,
    run_iri,
    run_triples,
    source_triples,
)
from graphkit.buildfiles import plain
from graphkit.cited import Cited
from graphkit.claimjson import claim_id
from graphkit.model import Findings

if TYPE_CHECKING:
    from graphkit.gather import Gathered

WHOLE = ""
"""The subject of a block that is a whole graph."""

Make = Callable[[], Iterable[ox.Triple]]


@dataclass(frozen=True, slots=True)
class Block:
    """What is said of one subject. ``digest`` is of all on which it depends; each part of ``makes`` gives triples."""

    digest: str
    makes: tuple[Make, ...]


def blocks(gathered: Gathered, findings: Findings, identity: str) -> dict[str, dict[str, Block]]:
    """Return graph → subject → block."""
    things = Things(gathered.facts, [found.code for found in findings.documents])
    made = {names.GRAPH_FINDINGS: _findings(findings, things), names.GRAPH_PROVENANCE: _provenance(gathered, findings, things, identity)}
    for cited in gathered.cited:
        claims = [(i, c) for c in cited.claims if (i := claim_id(c)) not in gathered.banned]
        triples = partial(_claims, cited, gathered.banned, things)
        made[names.claims_graph(cited.ident)] = {WHOLE: _block([([i for i, _ in claims], triples)])}
    for name, (_, quads) in gathered.foreign.items():
        made[names.claims_graph(name)] = {WHOLE: _block([(hashlib.sha256(quads).hexdigest(), partial(_parsed, quads))])}
    return made


def _findings(findings: Findings, things: Things) -> dict[str, Block]:
    found: dict[str, list[tuple[object, Make]]] = defaultdict(list)
    for one in all_findings(findings):
        depends = (type(one).__name__, plain(one), [things.iri(code) for code in finding_codes(one)])
        found[finding_iri(one)].append((depends, partial(finding_triples, one, things)))
    return {subject: _block(some) for subject, some in found.items()}


def _provenance(gathered: Gathered, findings: Findings, things: Things, identity: str) -> dict[str, Block]:
    found: dict[str, Block] = {}
    idents = {member.name: member.ident for member in gathered.members}
    for member in gathered.members:
        about, origin = member.known or member.about, idents[findings.origins[member.name]]
        iris = [things.iri(code) for code in (*about.speaks_for, *([about.forum] if about.forum else []))]
        depends = (member.name, member.sha256, member.characters, plain(about), origin, iris)
        found[names.source(member.ident)] = _block([(depends, partial(source_triples, member, things, origin))])
    for cited in gathered.cited:
        found[names.source(cited.ident)] = _block([(cited.label, partial(cited_source_triples, {cited.ident: cited.label}))])
    found[run_iri(__version__, identity)] = _block([(identity, partial(run_triples, list(idents.values()), __version__, identity))])
    return found


def _block(parts: Sequence[tuple[object, Make]]) -> Block:
    depends = json.dumps([one for one, _ in parts], ensure_ascii=False, default=plain)
    return Block(hashlib.sha256(depends.encode()).hexdigest()[:16], tuple(make for _, make in parts))


def _claims(cited: Cited, banned: frozenset[str], things: Things) -> Iterable[ox.Triple]:
    return (triple for c in cited.claims if claim_id(c) not in banned for triple in claim_triples(c, names.source(cited.ident), things))


def _parsed(quads: bytes) -> Iterable[ox.Triple]:
    return (quad.triple for quad in ox.parse(quads, ox.RdfFormat.N_QUADS))
