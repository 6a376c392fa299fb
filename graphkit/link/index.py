"""The label index: what a name means on a day, which document a text speaks of, who belonged to a group."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

from graphkit.data import folder
from graphkit.link import loading
from graphkit.link.close import closest
from graphkit.link.documents import identify, words
from graphkit.link.folding import LONGEST, doubled, fold, loose, turned
from graphkit.link.matching import Names, keyed, with_names
from graphkit.link.records import DocumentRecord, NameRecord
from graphkit.link.symbols import canonical_symbol
from graphkit.model import Dating, Entity, Link

_ACTORS = ("state", "historic-state", "area", "group", "organization", "forum", "person", "party", "document")
_RANK = {kind: place for place, kind in enumerate(("short", "formal", "common", "acronym", "title", "variant", "former", "adjective"))}


class Index:
    """Names, documents, memberships and lists, by code. Made by ``load``, ``read`` or ``with_entities``; never changed."""

    def __init__(self, parts: Mapping[str, Any]) -> None:
        self._parts = parts
        self.entities: dict[str, Entity] = {c: Entity(code=c, kind=k, label=label, iri=iri) for c, k, label, iri in parts["entities"]}
        self.documents: dict[str, DocumentRecord] = {
            code: DocumentRecord(code=code, **(entry | {"issuers": tuple(entry["issuers"])})) for code, entry in parts["documents"].items()
        }
        self._named = Names(parts, {code: entity.kind for code, entity in self.entities.items()})

    @classmethod
    def load(cls, ontology: Path | None = None) -> Index:
        """Make the index from the Turtle of lists and reference data (default: those shipped)."""
        return cls(keyed(loading.parts(ontology or folder("ontology"))))

    @classmethod
    def read(cls, path: Path) -> Index:
        """Read an index that ``write`` wrote."""
        return cls(json.loads(path.read_bytes()))

    def write(self, path: Path, entities: Iterable[Entity] = ()) -> None:
        """Write the index, with these entities too, as one JSON file: the same index gives the same bytes."""
        parts = self._with(entities)
        path.write_text(json.dumps(parts, ensure_ascii=False, sort_keys=True, separators=(",", ":")), encoding="utf-8")

    def with_entities(self, entities: Iterable[Entity]) -> Index:
        """Return an index that has these entities too; those whose code is known already change nothing."""
        return Index(self._with(entities))

    def _with(self, entities: Iterable[Entity]) -> dict[str, Any]:
        new = sorted({e.code: e for e in entities if e.code not in self.entities}.values(), key=lambda e: e.code)
        named = [[e.label, "en", e.code, "title" if e.kind == "document" else "short", None, None] for e in new if e.label != e.code]
        listed = sorted([*self._parts["entities"], *([e.code, e.kind, e.label, e.iri] for e in new)])
        return with_names(self._parts, named) | {"entities": listed}

    def names(self) -> Iterator[tuple[str, str, str, str]]:
        """Yield (name, language, code, kind) of every name, each way of writing it; adjectives are in ``cues("demonyms")``."""
        actors = {record.spelling.casefold() for record in self._named.records if record.kind != "title"}
        for record in self._named.records:
            if record.kind != "adjective" and not (record.kind == "title" and record.spelling.casefold() in actors):
                kind = self.entities[record.code].kind
                for spelling in (record.spelling, *turned(record.spelling, record.kind == "short" and kind == "state")):
                    yield spelling, record.language, record.code, kind

    def link(self, name: str, on: str | None = None) -> Link | None:
        """Return what a name means on a day, or None where it means nothing known, or several things."""
        for how, records in self._named.matches(name):
            code = self._choose(records, on)
            return Link(name=name, entity=self.entities[code], how=self._how(how, records, code)) if code else None
        if len(name) > LONGEST:
            return None
        twice = self._doubled(name, on)
        code = twice or (None if self._named.is_word(name) else closest(loose(fold(name)), self._named.pool))
        return Link(name=name, entity=self.entities[self._on(code, on)], how="folded" if twice else "close") if code else None

    def candidates(self, name: str, on: str | None = None, kinds: Sequence[str] | None = None) -> list[Link]:
        """Return everything that a name can mean, best first; with ``kinds`` only things of these kinds."""
        for how, records in self._named.matches(name):
            codes = dict.fromkeys(self._on(record.code, on) for record in self._ordered(records, on))
            found = [self.entities[code] for code in codes if not kinds or self.entities[code].kind in kinds]
            if found:
                return [Link(name=name, entity=entity, how=how) for entity in found]
        near = self.link(name, on)
        return [near] if near and (not kinds or near.entity.kind in kinds) else []

    def nearest(self, name: str, kinds: Sequence[str] | None = None, limit: int = 3) -> list[Entity]:
        """Return the things whose names are most like a name that means nothing, for messages."""
        from rapidfuzz.distance import OSA
        from rapidfuzz.process import extract

        codes = [code for code, entity in self.entities.items() if not kinds or entity.kind in kinds]
        if "/" in name:
            return [self.entities[code] for code, *_ in extract(name.upper(), codes, scorer=OSA.distance, limit=limit)]
        pool = {
            (r.code, fold(r.spelling)): fold(r.spelling) for r in self._named.records if not kinds or self.entities[r.code].kind in kinds
        }
        pool |= {(code, code): code.casefold() for code in codes}
        near = dict.fromkeys(code for _, _, (code, _) in extract(fold(name), pool, limit=8 * limit, score_cutoff=60))
        return [self.entities[code] for code in near][:limit]

    def entity(self, code: str) -> Entity | None:
        """Return the thing with that code."""
        return self.entities.get(code)

    def kind(self, code: str) -> str | None:
        """Return the kind of the thing with that code: state, historic-state, area, group, forum, organization, document, person, party."""
        return self.entities[code].kind if code in self.entities else None

    def label(self, code: str) -> str:
        """Return the label of a thing, or the code where it is not known."""
        return self.entities[code].label if code in self.entities else code

    def validity(self, code: str) -> tuple[str | None, str | None]:
        """Return the first and the last day on which a State, group or forum existed, None where open or unknown."""
        begin, end = self._parts["validity"].get(code, (None, None))
        return begin, end

    def members(self, group: str, on: str) -> frozenset[str]:
        """Return the codes of the members of a group or forum on a day; a stay without a known begin counts from ever."""
        stays = self._parts["members"].get(group, ())
        return frozenset(state for state, begin, end in stays if (begin or "") <= on and (end is None or on < end))

    def session(self, body: str, on: str) -> int | None:
        """Return the number of the session of a body, or of the body it is part of, that is current on a day."""
        sessions = self._parts["sessions"]
        place = body
        while place not in sessions and place in self._parts["parents"]:
            place = self._parts["parents"][place]
        return next((number for number, opens, closes in reversed(sessions.get(place, [])) if opens <= on <= (closes or "9999")), None)

    def series(self, forum: str) -> str | None:
        """Return the series of which a forum is an instance: "GGE" of "GGE3"."""
        found: str | None = self._parts["series"].get(forum)
        return found

    def document(
        self,
        *,
        symbol: str | None = None,
        title: str | None = None,
        issuer: str | None = None,
        kind: str | None = None,
        revises: str | None = None,
        year: int | None = None,
        on: str | None = None,
    ) -> str | None:
        """Return the code of the one document that fits what a text says of it, or None. See ``extract.reading.Lexicon``."""
        if symbol:
            return canonical_symbol(symbol)
        return identify(self.documents, self._titles, self._parts["series"], title, issuer, kind, revises, year, on)

    def document_kind(self, code: str) -> str | None:
        """Return the notation of what a document is in procedure."""
        return self.documents[code].kind if code in self.documents else None

    def document_dating(self, code: str) -> Dating:
        """Return when a document came into existence."""
        record = self.documents.get(code)
        if record is None:
            return Dating()
        return Dating(
            date=record.date, date_basis="stated" if record.date else None, not_before=record.not_before, not_after=record.not_after
        )

    def demonyms(self) -> dict[str, str]:
        """Return adjective to code ("Russian" to "RUS"); those that belong to several States ("Congolese") are left out."""
        found: dict[str, set[str]] = {}
        for record in self._named.records:
            if record.kind == "adjective":
                found.setdefault(record.spelling, set()).add(record.code)
        return {word: next(iter(codes)) for word, codes in sorted(found.items()) if len(codes) == 1}

    def cues(self, scheme: str) -> dict[str, tuple[str, ...]]:
        """Return notation to cues of a list ("topics", "force" …); "demonyms" gives code to adjectives."""
        if scheme == "demonyms":
            found: dict[str, list[str]] = {}
            for adjective, code in self.demonyms().items():
                found.setdefault(code, []).append(adjective)
            return {code: tuple(words) for code, words in sorted(found.items())}
        return {notation: tuple(entry[1]) for notation, entry in self._scheme(scheme).items()}

    def concept_label(self, scheme: str, notation: str) -> str:
        """Return the label of a concept, or the notation where it is not known."""
        entry = self._scheme(scheme).get(notation)
        return str(entry[0]) if entry else notation

    def _scheme(self, scheme: str) -> dict[str, list[Any]]:
        concepts: dict[str, dict[str, list[Any]]] = self._parts["concepts"]
        if scheme in concepts:
            return concepts[scheme]
        return next((found for found in concepts.values() if any(e[2].startswith(f"{scheme}-") for e in found.values())), {})

    def _choose(self, records: list[NameRecord], on: str | None) -> str | None:
        codes = {record.code for record in records}
        if len(codes) > 1 and on:
            records = [r for r in records if r.holds(on) and self._lives(r.code, on)] or records
            codes = {record.code for record in records}
        if len(codes) > 1:
            best = min(self._order(record, on) for record in records)
            codes = {record.code for record in records if self._order(record, on) == best}
        return self._on(next(iter(codes)), on) if len(codes) == 1 else None

    def _order(self, record: NameRecord, on: str | None) -> tuple[bool, bool, bool]:
        kind = self.entities[record.code].kind
        ended = record.valid_until is not None and (on is None or not record.holds(on))
        return kind == "document", ended, ended and _RANK.get(record.kind, 9) > _RANK["title"]

    def _ordered(self, records: list[NameRecord], on: str | None) -> list[NameRecord]:
        return sorted(records, key=lambda r: (self._order(r, on), _ACTORS.index(self.entities[r.code].kind), _RANK.get(r.kind, 9), r.code))

    def _lives(self, code: str, on: str) -> bool:
        if code in self.documents:
            return self.documents[code].by(on)
        begin, end = self.validity(code)
        return (begin or "") <= on <= (end or "9999")

    def _on(self, code: str, on: str | None) -> str:
        """Return the historic State whose membership a State continues, on a day on which that was the State."""
        before = [past for past in self._parts["successors"].get(code, ()) if on and self._lives(past, on)]
        return before[0] if len(before) == 1 else code

    def _doubled(self, name: str, on: str | None) -> str | None:
        """Return the code of a name that is followed by another name of the same thing in brackets: "Holy See (Vatican City)"."""
        parts = doubled(name)
        links = [self.link(part, on) for part in parts]
        codes = {link.entity.code if link else None for link in links}
        return codes.pop() if len(codes) == 1 and parts else None

    def _how(self, how: str, records: list[NameRecord], code: str) -> str:
        mine = [record for record in records if record.code == code]
        return "former" if mine and all(record.kind == "former" for record in mine) else how

    @cached_property
    def _titles(self) -> dict[str, list[tuple[str, ...]]]:
        """Code of each document to the telling words of its titles and names."""
        found: dict[str, list[tuple[str, ...]]] = {}
        for record in self._named.records:
            if self.entities[record.code].kind == "document":
                found.setdefault(record.code, []).append(words(record.spelling))
        return found
