"""Separate votes told before the text is named: "It retained paragraph 7 by … The draft (L.9) was then approved as a whole by …".

Press releases tell the votes on paragraphs first, and the title and the symbol only with the vote on the whole.
"""

from __future__ import annotations

from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.references.titles import title_of
from graphkit.extract.votes.called import DRAFTS
from graphkit.extract.votes.matter import Matter, fits, settled
from graphkit.extract.votes.results import Result

_WHOLE = later(r"\bas\s+a\s+whole\b|\bin\s+its\s+entirety\b|\bas\s+amended\b")
_PARTS = later(r"\b(?:paragraphs?|separate(?:ly)?|words|phrase|sentence|PP\s?\d|OP\s?\d|clauses?)\b")
_FAR = 1800


def whole_later(reading: Reading, result: Result) -> Matter | None:
    """The first text with a name told after a vote on a part, where the words around it say that it was voted on as a whole."""
    sentence = reading.sentence(result.start)
    if sentence is None or result.yes is None or not _PARTS.search(reading.text, sentence.start, sentence.end):
        return None
    for one in reading.references_in(result.end, min(len(reading.text), result.end + _FAR)):
        if not ((one.symbol or (one.title and one.how == "description")) and fits(one)) or ("/RES/" in (one.document or "") and one.symbol):
            continue
        told = reading.sentence(one.start)
        if told is None or not _WHOLE.search(reading.text, told.start, told.end):
            return None
        if not one.symbol:
            return settled(reading, one)  # "draft resolution IX, entitled “Lights at sea”, as a whole"
        return Matter(one.document, title_of(one, reading), one) if one.kind in DRAFTS or "/L." in (one.document or "") else None
    return None
