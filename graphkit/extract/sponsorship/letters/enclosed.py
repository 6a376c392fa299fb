"""What a letter encloses: "I have the honour to enclose a working paper prepared by Ruritania", "a draft is attached to this letter".

The Organization issues a letter and what it transmits as one document, under one symbol; whoever stands behind the paper or draft enclosed
does so for that document.
"""

from __future__ import annotations

import re
from dataclasses import replace

from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.hits import Hit
from graphkit.extract.sponsorship.printed.own import is_letter, own_document

_SENT = later(
    r"\b(?:have\s+the\s+hono\w+|wish|would\s+like|am\s+pleased|herewith|hereby)\b[^.;]{0,60}?\b(?:enclose|transmit|attach|forward|send|convey|submit)\b"
    r"|\b(?:herewith|hereby)\b|\b(?:transmitting|enclosing|forwarding)\b",
    re.I,
)
_WITH_IT = later(
    r"\b(?:attached|annexed|appended|enclosed|reproduced)\b[^.;]{0,20}?\b(?:to\s+(?:this|the\s+present)\s+(?:letter|note)|hereto|herewith|hereby|(?:in|as\s+an)\s+(?:the\s+|an\s+)?annex)",
    re.I,
)
_NEW = later(r"(?:an?|the\s+(?:attached|enclosed|annexed|following|text\s+of\s+an?)|one)\s", re.I)


def enclosed(hit: Hit, reading: Reading) -> Hit:
    """Give a hit on a text without symbol that a letter encloses the letter's own document."""
    document = hit.document
    if document is None or document.symbol or document.how != "description" or document.start < 1 or not is_letter(reading):
        return hit
    sentence = reading.sentence(document.start)
    own = own_document(reading)
    if sentence is None or sentence.role != "sentence" or not own.symbol or not _NEW.match(reading.text, document.start):
        return hit
    sent = _SENT.search(reading.text, sentence.start, document.start)
    if sent is None and not _WITH_IT.search(reading.text, document.start, sentence.end):
        return hit
    return replace(hit, document=replace(document, document=own.document, symbol=own.symbol, title=document.title or own.title))
