"""United Nations document symbols in their one canonical form, whatever way they are printed."""

from __future__ import annotations

import re

_BODIES = frozenset(  # the first part of a symbol: organs, treaty bodies, conferences
    "A S E T ST SG CD NPT CCW BWC CCPR CERD CEDAW CRC CAT CMW CRPD HRI DP TD ID LOS PCNICC FCCC UNEP HSP IDB ICCD ISBA APLC GC GOV".split()
)
_SYMBOL = re.compile(r"^[A-Z]{1,6}(?:/[A-Z0-9][A-Z0-9.\-]*(?:\([A-Z0-9.\-]+\)[A-Z]?)?)+$", re.IGNORECASE)
_ROMAN = r"(?:\((?:[IVXLC]+|S-[IVX]+|ES-[IVX]+)\))"
_NUMBER = rf"((?:E?S-)?\d+/\d+(?:\s?[A-Z](?![a-z]))?|\d+\s?[A-Z]?\s?{_ROMAN})"
_OF = r"(?:\s+of\s+the\s+\w+(?:\s+\w+)*?)?"
_WORDS = (
    (re.compile(rf"\b(?:HRC|Human Rights Council)(?:'s)?\s+res(?:olution|\.)?{_OF}\s+{_NUMBER}", re.IGNORECASE), "A/HRC/RES/"),
    (re.compile(r"\b(?:UNSCR|(?:UN\s+)?Security Council(?:'s)?\s+res(?:olution|\.)?)\s+(\d+\s?\(\d{4}\))", re.IGNORECASE), "S/RES/"),
    (re.compile(rf"\bdec(?:ision|\.)\s+{_NUMBER}", re.IGNORECASE), "A/DEC/"),
    (re.compile(rf"\b(?:UNGAR|res(?:olution|\.)?)\s+{_NUMBER}", re.IGNORECASE), "A/RES/"),
    (re.compile(r"^R/(\d+/\d+\w?)$"), "A/RES/"),
)
_LONGEST = 200  # characters: a symbol and the words before it
_DASHES = str.maketrans({"\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2212": "-", "\u00a0": " ", "\u202f": " "})


def canonical_symbol(text: str) -> str | None:
    """Return the symbol that a text prints or describes, or None where it is none.

    "A/C.1/73/L.27.Rev.1" is A/C.1/73/L.27/Rev.1; "General Assembly resolution 73/27" is A/RES/73/27; a reissue ("A/66/359*") is the same
    document. Only the form is judged, not whether the document exists.
    """
    if len(text) > _LONGEST:
        return None
    plain = re.sub(r"\s+", " ", text.translate(_DASHES)).strip(" .,;:*")
    for pattern, series in _WORDS:
        match = pattern.search(plain)
        if match:
            return series + re.sub(r"\s", "", match[1]).upper()
    tight = re.sub(r"\s*([/(])\s*", r"\1", plain)
    tight = re.sub(r"(?i)\.\s+(?=\d)", ".", tight)
    tight = re.sub(r"(?i)(?:[./]|\s)(Rev|Add|Corr|Amend)\.?\s?(\d+)", lambda m: f"/{m[1].capitalize()}.{m[2]}", tight)
    if not _SYMBOL.match(tight) or not re.search(r"\d", tight):
        return None
    body, *rest = tight.split("/")
    if body.upper() not in _BODIES:
        return None
    return "/".join([body.upper(), *(_part(part) for part in rest)])


def _part(part: str) -> str:
    modifier = re.match(r"(?i)(rev|add|corr|amend)(\.\d+)$", part)
    if modifier:
        return modifier[1].capitalize() + modifier[2]
    return re.sub(r"(?i)^Inf\.", "INF.", part.upper())
