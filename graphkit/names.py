"""Namespaces, prefixes, and every IRI that is minted.

The namespace https://w3id.org/snf/ is reserved for this project; it does not resolve yet.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata

BASE = "https://w3id.org/snf/"
SNF = BASE + "ontology#"  # our terms
SNFS = BASE + "shapes#"  # our SHACL shapes
ID = BASE + "id/"  # things
LIST = ID + "list/"  # concepts of our lists

PREFIXES: dict[str, str] = {
    "snf": SNF,
    "snfs": SNFS,
    "lst": LIST,
    "id": ID,
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "dcterms": "http://purl.org/dc/terms/",
    "prov": "http://www.w3.org/ns/prov#",
    "org": "http://www.w3.org/ns/org#",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "sh": "http://www.w3.org/ns/shacl#",
    "oa": "http://www.w3.org/ns/oa#",
}

GRAPH_ONTOLOGY = BASE + "graph/ontology"
GRAPH_REFERENCE = BASE + "graph/reference"
GRAPH_FINDINGS = BASE + "graph/findings"
GRAPH_PROVENANCE = BASE + "graph/provenance"
GRAPH_CLAIMS = BASE + "graph/claims/"
GRAPH_TABLE = BASE + "graph/table/"

_FOLDERS = {"historic-state": "state"}
_ODD = re.compile(r"[^A-Za-z0-9._-]")
_ODD_IN_SYMBOL = re.compile(r"[^A-Za-z0-9._]")


def local(code: str) -> str:
    """Return ``code`` as the last part of an IRI: "A/66/359" is "A-66-359", "UNGA-C1" stays.

    A code with a slash is a symbol: the slash becomes "-" and a hyphen of its own "~2D" ("S-10/2" is "S~2D10-2"), so that the map from
    symbols to IRIs is injective. Whatever an IRI's last part should not hold is written "~" and two hexadecimal digits a byte.
    """
    return (_ODD_IN_SYMBOL if "/" in code else _ODD).sub(_written, code)


def _written(found: re.Match[str]) -> str:
    char = found.group()
    return "-" if char == "/" else "".join(f"~{byte:02X}" for byte in char.encode())


_HANGING = re.compile(r"(?:_(?:an?|and|as|at|by|for|from|in|into|of|on|or|the|to|under|with|within))+$")


def slug(words: str, longest: int = 60) -> str:
    """Return words as lower-case ASCII joined by underscores, cut at a word, and not after one that calls for another ("in", "the")."""
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    whole = re.sub(r"[^a-z0-9]+", "_", plain).strip("_")
    return whole if len(whole) <= longest else _HANGING.sub("", whole[: longest + 1].rsplit("_", 1)[0])


def entity(kind: str, code: str) -> str:
    """Return the IRI of a thing, such as id/state/CHN, id/document/A-66-359."""
    return f"{ID}{_FOLDERS.get(kind, kind)}/{local(code)}"


def document(code: str) -> str:
    """Return the IRI of a document by symbol or, where it has none, by slug."""
    return entity("document", code)


def unnamed(ident: str) -> str:
    """Return the code of the document that a source is, where neither a catalogue nor the text itself names it."""
    return f"in-{ident}-0"


def source(ident: str) -> str:
    """Return the IRI of a source by its identity in the set (its file stem)."""
    return f"{ID}source/{local(ident)}"


def claims_graph(ident: str) -> str:
    """Return the IRI of the named graph with a source's claims."""
    return GRAPH_CLAIMS + local(ident)


def table_graph(ident: str) -> str:
    """Return the IRI of the named graph with a bulk table's findings."""
    return GRAPH_TABLE + local(ident)


def claim(claim_id: str) -> str:
    """Return the IRI of a claim by its content hash."""
    return f"{ID}claim/{claim_id}"


def act(document_code: str, actor: str, role: str) -> str:
    """Return the IRI of an act for a document."""
    return f"{ID}act/{local(document_code)}/{local(actor)}/{role}"


def sponsorship(document_code: str, actor: str) -> str:
    """Return the IRI of the sponsorship of a document by an actor."""
    return f"{ID}sponsorship/{local(document_code)}/{local(actor)}"


def vote_count(document_code: str, body: str, part: str | None = None) -> str:
    """Return the IRI of the count of one vote: the body is part of the identity, and so is the part of the text."""
    return f"{ID}vote-count/{local(document_code)}/{local(body)}" + (f"/{local(part)}" if part else "")


def vote(document_code: str, body: str, voter: str, part: str | None = None) -> str:
    """Return the IRI of one recorded vote."""
    return f"{ID}vote/{local(document_code)}/{local(body)}/{local(voter)}" + (f"/{local(part)}" if part else "")


def hashed(kind: str, *parts: object) -> str:
    """Return an IRI named by the hash of its content: id/divergence/…, id/assessment/…, id/ground/…, id/side/…, id/run/…."""
    digest = hashlib.sha256("\x1f".join(str(part) for part in parts).encode()).hexdigest()[:16]
    return f"{ID}{kind}/{digest}"


def concept(scheme: str, notation: str) -> str:
    """Return the IRI of a concept of a list, such as ``concept("role", "signatory")``."""
    return f"{LIST}{scheme}-{local(notation)}"


def shorten(iri: str) -> str:
    """Return an IRI as prefix:name where one of our prefixes fits, else as it is."""
    best = max((p for p, ns in PREFIXES.items() if iri.startswith(ns)), key=lambda p: len(PREFIXES[p]), default=None)
    return iri if best is None else f"{best}:{iri[len(PREFIXES[best]) :]}"
