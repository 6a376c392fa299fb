"""The document that a source itself is: its masthead, its title, its date."""

from __future__ import annotations

import re

from graphkit import names as iris
from graphkit.extract.reading import Reading, Reference

_MASTHEAD = re.compile(
    r"\b(?:Distr\.?|Original\s?:|United\s+Nations|Nations\s+Unies|General\s+Assembly|Security\s+Council|Conference\s+on\s+Disarmament)",
    re.I,
)
_ALONE = re.compile(r"(?:^|\n)[ \t]*[\[(]?[A-Z]{1,4}/[\w./()-]{3,40}[\])]?\*{0,2}[ \t]*(?:\n|$)|^[A-Z]{1,4}/[\w./-]{3,40}\s")
_LETTER = re.compile(r"(?:^|\n)\W{0,6}(?P<noun>(?:Identical\s+)?Letters?|Notes?\s+verbales?|Lettre)\s+(?:dated|dat\u00e9e)\b", re.I)
_HEAD = 1500


def own_document(reading: Reading, title: str | None = None) -> Reference:
    """Return the source's own document: by catalogue, by the symbol in its masthead, by title, else an identity of the source."""
    about, text = reading.source.about, reading.text
    if about.document:
        return Reference(0, 0, "symbol", about.document, symbol=about.document, title=title or about.title)
    head = text[:_HEAD]
    if _MASTHEAD.search(head) or _ALONE.search(head):
        for reference in reading.references:
            if reference.start > _HEAD:
                break
            line = text[text.rfind("\n", 0, reference.start) + 1 : (text.find("\n", reference.end) + 1 or len(text) + 1) - 1]
            if reference.symbol and "/RES/" not in reference.symbol and (len(re.sub(r"\s+", " ", line)) < 60 or reference.start == 0):
                return Reference(
                    reference.start,
                    reference.end,
                    "symbol",
                    reference.document,
                    symbol=reference.symbol,
                    title=title,
                    kind="letter" if is_letter(reading) else reference.kind,
                )
    year = reading.voices[0].dating.date[:4] if reading.voices and reading.voices[0].dating.date else None
    known = reading.lexicon.document(title=title, on=reading.voices[0].dating.not_after if reading.voices else None) if title else None
    code = known or (f"{year}-{iris.slug(title)}" if title and year else iris.slug(title) if title else f"in-{reading.source.ident}-0")
    return Reference(0, 0, "title" if title else "description", code, title=title, kind="letter" if is_letter(reading) else None)


def is_letter(reading: Reading) -> bool:
    """Tell whether the source is a letter: its head says so, or a catalogue."""
    return reading.source.about.kind in ("letter", "note-verbale") or bool(_LETTER.search(reading.text, 0, 2500))
