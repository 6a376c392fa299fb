"""The kind that words or a symbol give a document, and which words can refer back to which kind."""

from __future__ import annotations

import re

from graphkit.extract.patterns import later
from graphkit.extract.reading import Reference
from graphkit.extract.references.context import Found
from graphkit.extract.references.words import KINDS, REPORTS

_LEGAL = later(r"(?:agreement|instrument|treat|convention|protocol|charter)", re.I)


def phrase_kind(text: str, found: Found) -> str | None:
    """Return the kind that the noun says, as printed."""
    noun = (
        re.sub(r"^(?:revised |joint |non-binding )?draft (?:draft )?", "draft ", found.noun.removeprefix("counter-").removeprefix("sub-"))
        .replace("general assembly ", "")
        .replace("security council ", "")
    )
    noun = noun.replace("united nations ", "").replace("un ", "") if "draft" in noun or "resolution" in noun else noun
    singular = noun[:-1] if noun.endswith("s") and noun not in KINDS else noun
    singular = singular.replace("notes verbale", "note verbale")
    if singular == "resolution" and re.search(r"\bdraft\s", text[found.start : found.end], re.I):
        return "draft-resolution"
    return KINDS.get(singular)


def fits(noun: str, kind: str | None, before: Reference) -> bool:
    """Tell whether a word that refers back can mean a document named before."""
    if before.kind in ("resolution",) and kind == "resolution":
        return True
    words = noun.replace("draft ", "")
    in_force = before.kind == "treaty" or (
        before.kind is None and re.search(r"charter|treat(?:y|ies)|convention", before.title or "", re.I)
    )
    if in_force and "draft" not in (before.called or ""):
        charter = "charter" in f"{before.document} {before.title}".lower()
        return "draft" not in noun and words in (("charter", "document") if charter else ("treaty", "convention", "document"))
    if "/RES/" in (before.document or "") and words == "proposal":
        return False  # a resolution is no proposal any more
    if (kind in ("resolution", "draft-resolution") or words in ("proposal", "measure")) and _LEGAL.match(before.called or ""):
        return False
    if (
        kind == "draft-resolution"
        and before.symbol
        and "L." not in before.symbol
        and before.kind is None
        and "draft" not in (before.called or "")
    ):
        return False
    if kind == "amendment" and noun.startswith("sub-") != (before.called or "").startswith("sub-"):
        return False  # the sub-amendment is another than the amendment
    if before.kind == "amendment" and words in ("draft", "text", "resolution"):
        return False
    if words in ("document", "text", "draft", "proposal", "measure"):
        return before.kind not in REPORTS or words == "document"
    if words == "paper" and (
        before.kind in ("working-paper", "non-paper", "conference-room-paper") or (before.symbol and before.kind is None)
    ):
        return True
    if kind and before.kind == kind:
        return True
    if kind in ("resolution", "draft-resolution") and before.kind in (None, "draft-resolution", "revised-draft"):
        return before.called not in ("proposal",) or kind == "draft-resolution"
    if kind == "draft-resolution" and before.kind == "resolution" and "/L." in (before.symbol or ""):
        return True  # "a resolution (A/99/L.7)": told by the press as what it became
    if kind is None and before.title and words in before.title.lower():
        return True
    return before.called == noun


def symbol_kind(code: str | None) -> str | None:
    """The kind that a symbol itself tells."""
    if code is None:
        return None
    for mark, kind in (
        ("/RES/", "resolution"),
        ("/DEC/", "decision"),
        ("/PV.", "verbatim-record"),
        ("/SR.", "summary-record"),
        ("/CRP.", "conference-room-paper"),
        ("/WP.", "working-paper"),
        ("/INF/", "information"),
        ("/INF.", "information"),
    ):
        if mark in code:
            return kind
    return "draft-resolution" if "/L." in code else None
