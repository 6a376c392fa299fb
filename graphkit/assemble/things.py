"""Codes to IRIs: of reference data where they know the thing, else of a document or a party that texts make known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol

from pyoxigraph import Triple

from graphkit import names
from graphkit.assemble import terms
from graphkit.model import Entity, FoundDocument
from graphkit.reconcile.documents import party


class Known(Protocol):
    """Reference data as far as IRIs are concerned (``graphkit.link.Index``)."""

    def entity(self, code: str) -> Entity | None:
        """Return the thing with that code."""


class Things:
    """Gives the IRI of every code."""

    def __init__(self, known: Known, documents: Iterable[str] = ()) -> None:
        self._known = known
        self._documents = frozenset(documents)  # codes of documents that texts make known

    def iri(self, code: str) -> str:
        """Return the IRI of an actor, forum or document; of a party for what reference data do not know."""
        entity = self._known.entity(code)
        if entity is not None:
            return entity.iri
        return names.document(code) if code in self._documents or "/" in code else party(code)

    def known(self, code: str) -> bool:
        """Say whether reference data know the code."""
        return self._known.entity(code) is not None


def party_triples(entity: Entity) -> Iterator[Triple]:
    """Yield the triples of a party that is named by description."""
    subject = terms.node(entity.iri)
    yield Triple(subject, terms.TYPE, terms.snf("Party"))
    yield Triple(subject, terms.snf("code"), terms.text(entity.code))
    yield Triple(subject, terms.LABEL, terms.text(entity.label))


def document_triples(found: FoundDocument) -> Iterator[Triple]:
    """Yield the triples of a document that texts make known."""
    subject = terms.node(names.document(found.code))
    yield Triple(subject, terms.TYPE, terms.snf("Document"))
    yield Triple(subject, terms.snf("code"), terms.text(found.code))
    yield Triple(subject, terms.LABEL, terms.text(found.title or found.code))
    if found.title:
        yield Triple(subject, terms.TITLE, terms.text(found.title))
    if found.symbol:
        yield Triple(subject, terms.snf("symbol"), terms.text(found.symbol))
    if found.kind:
        yield Triple(subject, terms.snf("kind"), terms.concept("kind", found.kind))
    if found.status:
        yield Triple(subject, terms.snf("status"), terms.concept("status", found.status))
    for identity in found.claims:
        yield Triple(subject, terms.snf("supportedBy"), terms.node(names.claim(identity)))
