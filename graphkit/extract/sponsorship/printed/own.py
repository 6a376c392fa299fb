"""The document that a source itself is: its masthead, its title, its date."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from graphkit import names as iris
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference

_MASTHEAD = later(
    r"\b(?:Distr\.?|Original\s?:|United\s+Nations|Nations\s+Unies|General\s+Assembly|Security\s+Council|Conference\s+on\s+Disarmament)",
    re.I,
)
_ALONE = later(r"(?:^|\n)[ \t]*[\[(]?[A-Z]{1,4}(?:-\d{1,2})?/[\w./()-]{3,40}[\])]?\*{0,2}[ \t]*(?:\n|$)|^[A-Z]{1,4}/[\w./-]{3,40}\s")
_LETTER = later(
    r"(?:^|\n)\W{0,6}(?P<noun>(?:(?:identical|joint|open)\s+)?letters?|notes?\s+verbales?|lettres?(?:\s+identiques)?|telegrams?|cablegrams?|communications?)\s+"
    r"(?:dated|dat\u00e9es?|from|addressed|of\s+\d)\b"
    r"|(?:^|\n)[ \t]*(?:your\s+)?excellenc(?:y|ies)\s?,|\bwe,\s+the\s+undersigned\b|\bpresents?\s+(?:its|their)\s+compliments\b"
    r"|\b(?:(?:i|we)\s+(?:should|would|shall)\s+(?:also\s+)?(?:be\s+(?:\w+\s+)?(?:grateful|obliged)|appreciate)|(?:i|we)\s+(?:request|ask)|honou?r\s+to\s+request|kindly)\b"
    r"[^.;]{0,60}\b(?:this|the\s+present)\s+letter\b[^.;]{0,60}\b(?:circulat|distribut|issu)\w+[^.;]{0,40}\bdocument\b",
)
_TITLED = later(
    r"(?:^|\n)\W{0,6}(?:(?:Identical|Joint)\s+)?(?:Letters?|Notes?\s+verbales?|Lettres?(?:\s+identiques)?|Telegrams?)\s+(?:dated|dat\u00e9es?)\b",
    re.I,
)
_COLUMN = later(r"\S[ \t]{3,}[A-Z]{1,4}/\S+$")  # at the right of a line that names the body
_NOTE = later(
    r"[ \t]*(?:[*\u2020\u2021\u00b9\u00b2\u00b3]{1,3}|\d{1,2}/|\(\d{1,2}\))[ \t]"
)  # "* A/99/50.": of the preliminary list, not of this text
_REST = later(r"[* \t]*(?:\r?\n|$)")
_HEAD = 1500
_LETTERED = 2500
_WORDS = ("etter", "ettre", "erbale", "gram", "ommunication", "xcellenc", "ndersigned", "ompliments")  # a cheap first look


def own_document(reading: Reading, title: str | None = None) -> Reference:
    """Return the source's own document: by catalogue, by the symbol in its masthead or title, by title, else an identity of the source."""
    about, text = reading.source.about, reading.text
    nameless = iris.unnamed(reading.source.ident)  # a build gives it to what no catalogue names; what the text prints is better
    if about.document and about.document != nameless:
        return Reference(0, 0, "symbol", about.document, symbol=about.document, title=title or about.title)
    head = text[:_HEAD]
    printed = _in_masthead(reading) if _MASTHEAD.search(head) or _ALONE.search(head) else None
    printed = printed or _in_title(reading)
    if printed:
        return Reference(
            printed.start,
            printed.end,
            "symbol",
            printed.document,
            symbol=printed.symbol,
            title=title,
            kind="letter" if is_letter(reading) else printed.kind,
        )
    code = nameless
    if title and not about.document:
        voice = reading.voices[0] if reading.voices else None
        year = voice.dating.date[:4] if voice and voice.dating.date else None
        known = reading.lexicon.document(title=title, on=voice.dating.not_after if voice else None)
        code = known or (f"{year}-{iris.slug(title)}" if year else iris.slug(title))
    kind = "letter" if is_letter(reading) else None
    return Reference(0, 0, "title" if title else "description", code, title=title, kind=kind)


def _in_masthead(reading: Reading) -> Reference | None:
    """The symbol that has a short line of its own, or begins the text."""
    text = reading.text
    for reference in reading.references:
        if reference.start > _HEAD:
            break
        line = text[text.rfind("\n", 0, reference.start) + 1 : (text.find("\n", reference.end) + 1 or len(text) + 1) - 1]
        column = _COLUMN.search(text, text.rfind("\n", 0, reference.end) + 1, reference.end) and _REST.match(text, reference.end)
        short = len(re.sub(r"\s+", " ", line)) < 60 or reference.start == 0 or column
        if reference.symbol and "/RES/" not in reference.symbol and short and not _NOTE.match(line):
            return replace(reference, kind=None) if column and reference.kind == "treaty" else reference
    return None


def _in_title(reading: Reading) -> Reference | None:
    """The symbol in brackets at the end of a letter's title: "Letter dated … addressed to the Secretary-General (A/64/990)"."""
    titled = _TITLED.search(reading.text, 0, 1200)
    if titled is None:
        return None
    stop = re.compile(r"\r?\n[ \t]*\r?\n").search(reading.text, titled.end())
    end = min(stop.start() if stop else len(reading.text), titled.end() + 3000)
    tail = reading.text[titled.start() : end].rstrip(" .*\n\r")
    last = next((r for r in reversed(reading.references_in(titled.start(), end)) if r.symbol), None)
    closed = last and re.match(r"[)\]]?$", reading.text[last.end : titled.start() + len(tail)])
    opened = last and reading.text[max(0, last.start - 1) : last.end].find("(") >= 0
    return last if last and closed and opened and "/RES/" not in (last.symbol or "") else None


def is_letter(reading: Reading) -> bool:
    """Tell whether the source is a letter: its head says so, or a catalogue."""
    return reading.source.about.kind in ("letter", "note-verbale") or _lettered(reading.text[:_LETTERED])


@lru_cache(maxsize=2)  # several rules ask it of one source
def _lettered(head: str) -> bool:
    lower = head.lower()
    return any(word in lower for word in _WORDS) and _LETTER.search(lower) is not None
