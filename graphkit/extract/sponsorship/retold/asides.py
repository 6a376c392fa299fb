"""A sentence without what is said in passing: "Ruritania, as in past years, and for the reasons given, is a sponsor of the draft".

Rules read a frame as it stands and, where something set off by commas stands between its parts, once more without it. What names a
party or a document, denies, or sets a condition is never left out. So too where a noun that names no document stands before a symbol.
"""

from __future__ import annotations

import re

from graphkit.extract.frame import DOCUMENT, Frame
from graphkit.extract.patterns import later
from graphkit.extract.sponsorship.retold.redrawn import Edit, redrawn

_ASIDE = later(
    r",\s(?:(?:as|in|for|at|on(?!\sbehalf)|with|after|once|like|having|being|who|which|however|of\scourse|indeed|therefore|too|moreover|also|by|to\s(?:my|our|its)|I\s(?:am|have|would|may)|we\s(?:are|have)|from|during|through|under"
    r"|accordingly|again|let\sme|mindful|conscious|convinced|true\sto|faithful\sto|guided\sby|since|and\s(?:will|shall|therefore|has\sindeed|have\sindeed|is\sglad\sto)|as\swell|year\safter\syear|time\sand\sagain|throughout|over|every|each|(?:and|but)\s(?:then|later|soon|subsequently|eventually|promptly|quickly)\s(?:withdr[ae]w|revised|amended|dropped|abandoned|shelved|reworked))\b|\u24c9)[^,\u24c5\u24b9;:.()\"]{0,90}(?:\u24c9[^,\u24c5\u24b9;:.()\"]{0,30})?,(?=\s)"
)
_KEEPS = later(
    r"\b(?:not|never|no|nor|neither|without|if|unless|whether|would|could|might|instead|rather|chair\w*|presid\w+|facilitat\w+|coordinator|rapporteur"
    r"|(?:co-?)?sponsor\w*|author\w*|draft\w*|submi\w+|tabl\w+|introduc\w+|propos\w+|present(?:ed|ing|s)?|oppos\w+|abstain\w*|vot(?:ed|ing))\b",
    re.I,
)
_BY_SYMBOL = later(
    r"(?<![\w\u24c5\u24b9])(?:(?:the|a|an|its|their|our|this|that)\s)(?:(?:[\w'-]+|\u24c9|\u24b6)\s){0,4}?"
    r"(?:versions?|editions?|iteration|predecessor|successor|forerunner|incarnation|sequel|definition|clause|article|scheme|blueprint|package|formula|template"
    r"|compromise|outline|sketch|elements|annex|preamble|sections?|chapters?|provisions?|paragraphs?|appendix)"
    r"(?:\s(?:of|on|for)\s(?:this\s\w+|[^\u24c5\u24b9;:.,()]{2,60}?|\u24b9))?(?:\s(?:to|at|in)\s[^\u24c5\u24b9;:.,()]{2,50}?)?(?:\s\u24c9(?:\s(?:session|meeting|conference))?)?\s?\((?:see\s|in\s|document\s|now\s)?\u24b9\)"
)


def by_symbol_alone(frame: Frame) -> Frame | None:
    """The frame with "the 2007 version (L.7)" as the document L.7, or None where nothing is told so."""
    found = _BY_SYMBOL.finditer(frame.text) if "(" in frame.text and "\u24b9)" in frame.text else ()
    edits = [Edit(*match.span(), DOCUMENT, frame.parts[match.end() - 2]) for match in found]
    return redrawn(frame, edits) if edits else None


def without_asides(frame: Frame) -> Frame | None:
    """The frame without its asides, or None where it has none."""
    edits = [Edit(*match.span()) for match in _ASIDE.finditer(frame.text) if not _KEEPS.search(match[0])]
    return redrawn(frame, edits) if edits else None
