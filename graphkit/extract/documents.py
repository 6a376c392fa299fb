"""Documents that a text mentions: by symbol, by title, by a description that the lexicon can identify, or as an instrument yet to be made.

Words that only refer back ("the draft", "this text") make no claim of their own: they serve the others. A treaty that a text calls for is
"proposed"; that says nothing of whether one exists.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract import trace
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.registry import extractor
from graphkit.model import DocumentClaim

_DRAFTS = frozenset({"draft-resolution", "draft-decision", "revised-draft", "amendment", "working-paper", "non-paper"})


@extractor(yields=DocumentClaim)
def documents(reading: Reading) -> Iterator[DocumentClaim]:
    """Yield one claim for each mention that names a document."""
    for reference in reading.references:
        why = _left_out(reference, reading)
        if why:
            trace.looked(reference.start, reference.end, "document", why)
            continue
        voice = reading.voice(reference.start)
        yield DocumentClaim(
            source=reading.source.name,
            start=reference.start,
            end=reference.end,
            quote=reading.text[reference.start : reference.end],
            grounds=_grounds(reference, reading),
            asserted_by=voice.asserted_by,
            reported_by=voice.reported_by,
            attribution="reported" if voice.reported_by else "own" if voice.asserted_by else None,
            rule=f"document.{reference.how}",
            confidence=0.98 if reference.how == "symbol" else 0.9 if reference.how == "title" else 0.8,
            symbol=reference.symbol,
            title=reference.title if reference.how in ("symbol", "title") else None,
            document=reference.document,
            document_kind=reference.kind,
            status=reference.status or ("existing" if reference.symbol or reading.lexicon.entity(reference.document or "") else None),
            called=reference.called,
        )


def _left_out(reference: Reference, reading: Reading) -> str | None:
    """Say why a reference makes no claim, or None."""
    if reference.how == "anaphor":
        return "refers back"
    if reference.how in ("symbol", "title") or reference.status == "proposed":
        return None
    if reference.revises or (reference.document and reading.lexicon.entity(reference.document)):
        return None
    if re.fullmatch(r"draft \w+ [IVXL]+", reference.title or ""):
        return "a number in the order of one report"
    if reference.title and reference.kind in _DRAFTS:
        return None
    return "names no document"


def _grounds(reference: Reference, reading: Reading):  # type: ignore[no-untyped-def]
    if reference.antecedent is None:
        return ()
    before = reading.references[reference.antecedent]
    return (reading.ground(before.start, before.end, "document"),)
