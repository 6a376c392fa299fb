"""Sources and the run as triples: what was read, what it renders, and with which version. No clock, host or path enters."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from pyoxigraph import Triple

from graphkit import names
from graphkit.assemble import terms
from graphkit.assemble.findings import dating_triples
from graphkit.assemble.things import Things
from graphkit.sources import Member

_PROV = names.PREFIXES["prov"]


def source_triples(source: Member, things: Things, origin: str) -> Iterator[Triple]:
    """Yield the triples of a source. ``origin`` is the identity of the source that stands for it among its copies."""
    subject, about = terms.node(names.source(source.ident)), source.known or source.about
    yield Triple(subject, terms.TYPE, terms.snf("Source"))
    yield Triple(subject, terms.LABEL, terms.text(about.title or source.name))
    yield Triple(subject, terms.snf("fileName"), terms.text(source.name))
    yield Triple(subject, terms.snf("sha256"), terms.text(source.sha256))
    yield Triple(subject, terms.snf("characters"), terms.integer(source.characters))
    yield Triple(subject, terms.snf("origin"), terms.node(names.source(origin)))
    if about.title:
        yield Triple(subject, terms.TITLE, terms.text(about.title))
    if about.kind:
        yield Triple(subject, terms.snf("kind"), terms.concept("kind", about.kind))
    if about.document:
        yield Triple(subject, terms.snf("renders"), terms.node(names.document(about.document)))
    for code in about.speaks_for:
        yield Triple(subject, terms.snf("speaksFor"), terms.node(things.iri(code)))
    if about.forum:
        yield Triple(subject, terms.snf("inForum"), terms.node(things.iri(about.forum)))
    for name, value in (
        ("speaker", about.speaker),
        ("capacity", about.capacity),
        ("place", about.place),
        ("language", about.language),
        ("rightsStatement", about.rights),
        ("url", about.url),
    ):
        if value:
            yield Triple(subject, terms.snf(name), terms.text(value))
    if about.issuer_kind:
        yield Triple(subject, terms.snf("issuerKind"), terms.concept("issuer", about.issuer_kind))
    if about.grade is not None:
        yield Triple(subject, terms.snf("recordGrade"), terms.integer(about.grade))
    yield from dating_triples(subject, about.dating)


def cited_source_triples(idents: Mapping[str, str]) -> Iterator[Triple]:
    """Yield the triples of the cited sources of reference claims: identity to label."""
    for ident, label in sorted(idents.items()):
        subject = terms.node(names.source(ident))
        yield Triple(subject, terms.TYPE, terms.snf("Source"))
        yield Triple(subject, terms.LABEL, terms.text(label))
        yield Triple(subject, terms.snf("origin"), subject)


def run_iri(version: str, inputs: str) -> str:
    """Return the IRI of the run that made the graph, named by the hash of its inputs and the version."""
    return names.hashed("run", inputs, version)


def run_triples(idents: Iterable[str], version: str, inputs: str) -> Iterator[Triple]:
    """Yield the triples of the run that made the graph."""
    subject = terms.node(run_iri(version, inputs))
    yield Triple(subject, terms.TYPE, terms.node(_PROV + "Activity"))
    yield Triple(subject, terms.LABEL, terms.text(f"graphkit {version}", "en"))
    yield Triple(subject, terms.snf("version"), terms.text(version))
    for ident in sorted(idents):
        yield Triple(subject, terms.node(_PROV + "used"), terms.node(names.source(ident)))
