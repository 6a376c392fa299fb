"""One source, from bytes to claims and their triples: the part of a build that runs once a source, in any process, on any machine.

``digest`` is a pure function of its item: the same bytes give the same outcome.
"""

from __future__ import annotations

import hashlib
import tempfile
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from graphkit import __version__, names
from graphkit.claimjson import claim_id, to_dict, to_json
from graphkit.data import folder
from graphkit.model import About, Claim, ForumClaim, Source
from graphkit.sources import Member

if TYPE_CHECKING:
    from graphkit.link import Index
    from graphkit.validate import Validator

_FOLDERS = ("model", "read", "extract", "link", "reconcile", "assemble", "validate", "tables")
_FILES = (
    "names",
    "claimjson",
    "cited",
    "digest",
    "digests",
    "gather",
    "intake",
    "candidate",
    "blocks",
    "conclusions",
    "reuse",
    "buildfiles",
    "claimsfile",
    "fulltext",
    "manifest",
)
_CORE = frozenset({"sponsorship", "document", "statement", "vote"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """What a worker needs of one source: its bytes (or a path on the same machine), or its text where only that was kept."""

    name: str
    ident: str
    sha256: str
    about: About
    path: Path | None = None
    data: bytes | None = None
    text: str | None = None
    media: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What digesting one source gives.

    ``claims`` are JSON Lines, ``quads`` N-Quads; ``core`` are those claims that reconciling needs, each after its id.
    """

    ident: str
    text: str
    media: str
    about: About
    claims: bytes
    core: tuple[tuple[str, dict[str, Any]], ...]
    quads: bytes
    counts: dict[str, int]
    actors: tuple[str, ...]
    sketch: tuple[int, ...]
    quarantined: tuple[dict[str, Any], ...] = ()
    warnings: tuple[dict[str, Any], ...] = ()
    notes: tuple[str, ...] = field(default=())


@lru_cache(maxsize=1)
def engine() -> str:
    """Return the fingerprint of what decides a build: the version, the modules from reading to the build's files, the ontology's data."""
    digest = hashlib.sha256(__version__.encode())
    package = Path(__file__).parent
    files = [p for name in _FOLDERS for p in (package / name).rglob("*.py")] + [package / f"{name}.py" for name in _FILES]
    for path in sorted(files) + sorted(p for p in folder("ontology").rglob("*") if p.suffix in (".ttl", ".rq")):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:16]


def key(item: Item | Member) -> str:
    """Return the name under which an outcome is kept: it changes with the bytes, what is known of the source, and the engine."""
    parts = (engine(), item.sha256, item.name, item.ident, repr(item.about))
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:32]


def digest(item: Item) -> Outcome:
    """Read, extract, link and assemble one source, and validate its claims. Raises ReadError when it cannot be read."""
    return settled(*extracted(item))


def extracted(item: Item) -> tuple[Source, list[Claim]]:
    """Read one source and extract its claims: the first half of ``digest``, which needs no shapes. Raises ReadError."""
    from graphkit.extract import claims_of
    from graphkit.extract.parse import parse
    from graphkit.extract.sponsorship.printed.own import own_document

    source = _source(item)
    reading = parse(source, lexicon())
    if source.about.document == names.unnamed(source.ident) and (printed := own_document(reading)).symbol:
        source = replace(source, about=replace(source.about, document=printed.document))  # it renders the document whose symbol it prints
        reading = replace(reading, source=source)
    return source, claims_of(reading)


def settled(source: Source, claims: Sequence[Claim]) -> Outcome:
    """Validate the claims of a source and assemble their triples: the second half of ``digest``."""
    from graphkit.reconcile.accounts import sketch

    kept, quads, quarantined, warnings = checked(claims, source.ident)
    return Outcome(
        ident=source.ident,
        text=source.text,
        media=source.media,
        about=source.about,
        claims=_lines(kept),
        core=tuple((claim_id(c), to_dict(c)) for c in kept if c.kind in _CORE or (isinstance(c, ForumClaim) and c.role == "asked-for")),
        quads=quads,
        counts=dict(sorted(Counter(c.kind for c in kept).items())),
        actors=tuple(sorted(set().union(*(actors(c) for c in kept)))) if kept else (),
        sketch=tuple(sorted(sketch(source.text))),
        quarantined=tuple(quarantined),
        warnings=tuple(warnings),
    )


def checked(claims: Iterable[Claim], ident: str) -> tuple[list[Claim], bytes, list[dict[str, Any]], list[dict[str, Any]]]:
    """Return the claims that no Violation names, their N-Quads, and what was quarantined and warned of (as rows of a report)."""
    import pyoxigraph as ox

    from graphkit.assemble import Things, claim_triples

    things = Things(lexicon(), {c.document for c in claims if getattr(c, "document", None)})  # type: ignore[attr-defined]
    graph = ox.NamedNode(names.claims_graph(ident))
    by_id = {claim_id(c): c for c in claims}
    triples = {i: [*claim_triples(c, names.source(ident), things)] for i, c in by_id.items()}
    quads = [ox.Quad(t.subject, t.predicate, t.object, graph) for ts in triples.values() for t in ts]
    results = validator().check_source(quads)
    bad = {iri for r in results if r.severity == "Violation" for iri in r.claims}
    kept = {i: c for i, c in by_id.items() if names.claim(i) not in bad}
    unique = {str(ox.Quad(t.subject, t.predicate, t.object, graph)) for i in kept for t in triples[i]}
    data = "".join(f"{line} .\n" for line in sorted(unique)).encode()
    refused = [
        asdict(r) | {"lines": [to_json(c) for i, c in by_id.items() if names.claim(i) in r.claims]}
        for r in results
        if r.severity == "Violation"
    ]
    return (
        [kept[i] for i in sorted(kept, key=lambda i: (kept[i].start, kept[i].end, kept[i].kind, i))],
        data,
        refused,
        [asdict(r) for r in results if r.severity != "Violation"],
    )


def actors(claim: Claim) -> set[str]:
    """Return the codes of all actors and forums that a claim names."""
    codes = set(claim.asserted_by)
    for name in ("sponsor", "on_behalf_of", "forum", "venue", "body", "voter", "holder", "proposer", "participants"):
        value = getattr(claim, name, None)
        codes.update((value,) if isinstance(value, str) else value or ())
    return codes


@lru_cache(maxsize=1)
def lexicon() -> Index:
    """Return the index of names, loaded once a process."""
    from graphkit.link import Index

    return Index.load()


@lru_cache(maxsize=1)
def validator() -> Validator:
    """Return the validator with the reference data, made once a process."""
    from graphkit.validate import Validator

    return Validator()


def _source(item: Item) -> Source:
    from graphkit.read import read

    if item.text is not None:
        return Source(
            name=item.name, ident=item.ident, sha256=item.sha256, text=item.text, media=item.media, about=rendered(item.about, item.ident)
        )
    if item.path is not None:
        source = read(item.path, item.about)
    else:
        with tempfile.TemporaryDirectory() as place:
            path = Path(place) / item.name
            path.write_bytes(item.data or b"")
            source = read(path, item.about)
    return replace(source, name=item.name, ident=item.ident, about=rendered(source.about, item.ident))


def rendered(about: About, ident: str) -> About:
    """Return what is known of a source with the document that it renders: by symbol, else by year and title, else by the source itself."""
    if about.document:
        return about
    if about.title:
        year = (about.dating.date or about.dating.not_before or "")[:4]
        return replace(about, document=f"{year}-{names.slug(about.title)}" if year else names.slug(about.title))
    return replace(about, document=names.unnamed(ident))


def _lines(claims: Iterable[Claim]) -> bytes:
    return "".join(to_json(claim) + "\n" for claim in claims).encode()
