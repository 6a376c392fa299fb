"""The title under which a claim gives a document."""

from __future__ import annotations

from graphkit.extract.reading import Reading, Reference


def title_of(document: Reference, reading: Reading) -> str | None:
    """Return the title as printed, else "L.27" where nothing says which series that is.

    A description or a reference back gives a title only to a document that has no other name.
    """
    nameless = (document.document or "").startswith(f"in-{reading.source.ident}-")
    known = document.document is not None and (document.symbol is not None or reading.lexicon.entity(document.document) is not None)
    title = document.title if document.how in ("title", "symbol") or not known or nameless else None
    return title or (document.symbol if nameless else None)
