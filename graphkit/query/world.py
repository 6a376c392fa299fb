"""What values are looked up in and words come from: the label index, and the graph for its sources, lists and names of a day."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from graphkit.names import LIST, PREFIXES

if TYPE_CHECKING:
    from graphkit.link import Index
    from graphkit.store import Store

_SCHEMES = ("forum-role", "forum-kind", "member-status", "name-kind")  # the schemes whose prefix has a hyphen
_IRI = re.compile(r"[^<>\"{}|^`\\\x00-\x20]+")


@dataclass(slots=True)
class World:
    """What values are looked up in: the label index, and the graph for its sources, lists and whatever the index lacks."""

    store: Store
    index: Index
    _concepts: dict[str, dict[str, str]] = field(default_factory=dict)
    _sources: dict[str, str] = field(default_factory=dict)

    @property
    def concepts(self) -> Mapping[str, Mapping[str, str]]:
        """Labels of all coded values: scheme to notation to label."""
        if not self._concepts:
            text = (
                "SELECT ?concept ?code ?label WHERE { ?concept <http://www.w3.org/2004/02/skos/core#notation> ?code ; "
                '<http://www.w3.org/2004/02/skos/core#prefLabel> ?label . FILTER(LANGMATCHES(LANG(?label), "en") || LANG(?label) = "") }'
            )
            for concept, code, label in self.store.select(text).rows:
                iri = concept.value if concept is not None else ""
                if iri.startswith(LIST) and code is not None and label is not None:
                    self._concepts.setdefault(scheme(iri), {})[code.value] = label.value
        return self._concepts

    @property
    def sources(self) -> Mapping[str, str]:
        """The sources of the graph: file name to IRI."""
        if not self._sources:
            text = f"SELECT ?source ?name WHERE {{ ?source <{PREFIXES['snf']}fileName> ?name }} ORDER BY ?name"
            self._sources.update(
                {name.value: source.value for source, name in self.store.select(text).rows if name is not None and source is not None}
            )
        return self._sources

    def label(self, code: str, on: str | None = None) -> str:
        """Return a thing in words. A document is said by its symbol; one without a symbol by its title."""
        entity = self.index.entity(code)
        if entity is None or (entity.kind == "document" and "/" in code):
            return code
        return self.index.label(code) or code

    def reporters(self, joined: str | None) -> str:
        """Return those through whom words come, as the graph joins them, in words: "press service; commentator", names for codes."""
        parts = (joined or "").split("; ")
        return "; ".join(self.label(part) if self.index.entity(part) else part.replace("-", " ") for part in parts if part)

    def title(self, code: str) -> str:
        """Return the name or title of a thing, with a document's year, so that versions of one title are told apart."""
        label = self.index.label(code)
        record = self.index.documents.get(code)
        year = str((record.date or record.not_after or "") if record else "")[:4]
        return f"{label}, {year}" if year else label

    def labels(self, iris: Sequence[str]) -> dict[str, str]:
        """Return the English or only label of each IRI that has one."""
        found: dict[str, str] = {}
        for start in range(0, len(iris), 500):
            values = " ".join(f"<{iri}>" for iri in iris[start : start + 500] if _IRI.fullmatch(iri))
            text = (
                f"SELECT ?thing ?label WHERE {{ VALUES ?thing {{ {values} }} "
                f"?thing <{PREFIXES['skos']}prefLabel>|<{PREFIXES['rdfs']}label> ?label }} ORDER BY ?thing ?label"
            )
            for thing, label in self.store.select(text).rows:
                if thing is not None and label is not None and (thing.value not in found or getattr(label, "language", "") == "en"):
                    found[thing.value] = label.value
        return found

    def names_on(self, codes: Sequence[str], on: str) -> dict[str, str]:
        """Return the English names that things had on a day, where a dated name of theirs says so."""
        from pyoxigraph import Literal

        snf, skos = PREFIXES["snf"], PREFIXES["skos"]
        values = " ".join(str(Literal(code)) for code in codes)
        text = (
            f"SELECT ?code ?name WHERE {{ VALUES ?code {{ {values} }} ?thing <{snf}code> ?code . ?record <{snf}nameOf> "
            f"?thing ; <{snf}spelling> ?name ; "
            f'<{snf}nameKind>/<{skos}notation> "former" . OPTIONAL {{ ?record <{snf}validFrom> ?from }} ?record <{snf}validUntil> ?until . '
            f'FILTER(LANGMATCHES(LANG(?name), "en")) FILTER(COALESCE(STR(?from), "") <= "{on}" && "{on}" <= STR(?until)) '
            f"}} ORDER BY ?code ?name"
        )
        return {code.value: name.value for code, name in self.store.select(text).rows if code is not None and name is not None}


def scheme(iri: str) -> str:
    """Return the scheme of a concept from its IRI: "role" of …/list/role-signatory."""
    name = iri[len(LIST) :]
    return next((s for s in _SCHEMES if name.startswith(s + "-")), name.split("-", 1)[0])
