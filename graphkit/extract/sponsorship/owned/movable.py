"""Which documents a delegation puts in, and what rules of ownership ask of them."""

from __future__ import annotations

import re

from graphkit.extract.frame import Frame, Spoken
from graphkit.extract.lists import Parties
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.changes.joining import last_document
from graphkit.extract.sponsorship.hits import Who
from graphkit.model import Mention

DRAFTS = frozenset(
    {"draft-resolution", "draft-decision", "revised-draft", "amendment", "working-paper", "non-paper", "conference-room-paper"}
)
_DETERMINED = later(r"(?:the|this|that|these|those|an?|its|their|our|his|her|such|another|any|no)\s", re.I)
_NAMED = later(r"memorandum|\btext\b|document|initiative|programme")


_PREFIX = later(r"(\w+)-$")
_COMBINING = {
    "anglo": "GBR",
    "austro": "AUT",
    "franco": "FRA",
    "graeco": "GRC",
    "greco": "GRC",
    "hispano": "ESP",
    "indo": "IND",
    "italo": "ITA",
    "luso": "PRT",
    "russo": "RUS",
    "sino": "CHN",
    "turco": "TUR",
}  # how English begins a compound of two peoples


def head(document: Reference, reading: Reading) -> str:
    """Return the words of a reference up to its noun, in lower case: what it is called, not what it is about."""
    words = reading.text[document.start : document.end].lower()
    called = (document.called or "").split()
    place = words.find(called[-1]) if called else -1
    return words[: place + len(called[-1])] if place >= 0 else words


def undetermined(document: Reference, reading: Reading) -> bool:
    """Tell whether a document has no article: after "Ruritania's" the article opens another phrase."""
    return not _DETERMINED.match(reading.text[document.start : document.end])


def is_draft(document: Reference, reading: Reading) -> bool:
    """Tell whether a document is a draft by its kind, its symbol or its name, or a proposal with a symbol or title of its own.

    Proposals "on" something may have been made in any place and in words only.
    """
    words = head(document, reading)
    if document.kind == "report":
        return False
    return (
        document.kind in DRAFTS
        or "draft" in words
        or bool(re.search(r"(?:^|/)L\.\d", document.symbol or ""))
        or ("proposal" in words and document.how != "anaphor" and (document.how in ("symbol", "title") or "/" in (document.document or "")))
        or (bool(_NAMED.search(words)) and bool(document.symbol or document.title or "/" in (document.document or "")))
    )


def another(frame: Frame, reading: Reading, first: int, last: int) -> Reference | None:
    """A document told only by a word such as "one": of the kind of the last one named, and none of those named."""
    start, end = frame.span(first, last)
    before = last_document(reading, start)
    if before is None or start - before.end > 400:
        return None
    return Reference(start, end, "description", f"in-{reading.source.ident}-at-{start}", kind=before.kind, called=before.called)


def unnamed(frame: Frame, reading: Reading, first: int, last: int, kind: str) -> Reference:
    """A document told only by a word that names no document elsewhere ("an earlier version", "a set of amendments")."""
    start, end = frame.span(first, last)
    return Reference(start, end, "description", f"in-{reading.source.ident}-at-{start}", kind=kind, called=kind.replace("-", " "))


def parties_at(frame: Frame, first: int, last: int) -> tuple[Who, ...]:
    """Return the parties in a run of a frame, adjectives counted as the States that they name, and the one of a prefix ("Sino-")."""
    found: list[Who] = []
    for at in range(first, last):
        part = frame.parts.get(at)
        if isinstance(part, Mention):
            found.append(Parties(part.start, part.end, (part,)))
        elif isinstance(part, Parties | Spoken):
            found.append(part)
    prefix = _PREFIX.search(frame.text, max(0, first - 12), first)
    code = _COMBINING.get(prefix[1].lower()) if prefix else None
    if prefix and code:
        start, end = frame.span(prefix.start(1), prefix.end(1))
        found.insert(0, Parties(start, end, (Mention(start=start, end=end, quote=prefix[1], code=code, kind="state"),)))
    return tuple(found)
