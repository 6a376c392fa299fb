"""The text under another name: "The initiative was co-authored by Freedonia", "The proposal was the work of Ruritania and Sylvania".

Reports and releases call a draft that they have told of "the initiative" or "the proposal"; what was done to it was done to that draft.
With another subject between (an event, a report) the words are nobody's, and so are they where no draft was told of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import Frame
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.acts.passive import BY, told_by
from graphkit.extract.sponsorship.changes.joining import last_document
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.owned.movable import is_draft, unnamed
from graphkit.extract.sponsorship.subjects import chaired, free, times_between, who
from graphkit.extract.sponsorship.words import pattern

_IT = (
    r"(?:^|[.;]\s|,\s(?:and|but)\s)(?P<it>(?:[Tt]he|[Tt]his|[Tt]hat|[Oo]ur)\s(?:(?:joint|whole|said|latter|\u24b6)\s)?(?:initiative|proposal|text|document|measure|motion|paper|draft|resolution)"
    r"(?:\sitself)?)(?:,\s[^,\u24c5\u24b9;:.]{2,80},)?\s(?:was|is|were|has\sbeen|had\sbeen)"
)
_DONE = pattern(
    _IT + r"(?:\s(?:also|first|originally|jointly|initially|again))?\s"
    r"(?P<verb>co-?authored|(?:co-?)?sponsored|(?:co-?)?drafted|authored|tabled|submitted|put\sforward)" + BY
)
_WORK = pattern(
    _IT + r"(?:\s\w+ly)?\s(?:the|a)\s(?:joint\s|common\s|sole\s)?"
    r"(?P<verb>work|handiwork|brainchild|product|creation)\sof\s(?:the\s)?(?P<who>\u24c5)(?=[\s,.;)]|$)"
)
_ATTACHED = pattern(
    r"\b(?P<it>the\s(?:attached|enclosed|annexed|accompanying)\s(?:working\s|concept\s|joint\s)?(?:paper|text|document|proposal|draft))(?:,\s[^,\u24c5\u24b9;:.]{2,80},)?,?\s(?:which\s|that\s)?(?:was|were|has\sbeen|had\sbeen)"
    r"(?:\s(?:also|first|originally|jointly|initially|again))?\s(?P<verb>{PARTICIPLE})" + BY
)
_ASKS = later(r"\b(?:voted|vote|adopted|approved|passed|carried|rejected|called\son|asked)\b", re.I)


@rule("sponsorship.other-names", "initiative", "proposal", "text", "document", "measure", "motion", "paper", "draft", "resolution")
def other_names(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The draft told before by another word: "The initiative was co-authored by Freedonia and Sylvania"."""
    name = "sponsorship.other-names"
    for match in (*_DONE.finditer(frame.text), *_ATTACHED.finditer(frame.text)):
        attached = match["it"].startswith("the ") and "ed " in match["it"][:16]
        document = (
            last_document(reading, frame.begins[match.start("it")])
            if attached
            else _told(frame, reading, match.start("it"), match.end("it"))
        )
        if document and free(frame, match.start("it"), match.end(), name):
            yield from told_by(frame, match, match.start("it"), name, document=document, since=match.start("it"))
    for match in _WORK.finditer(frame.text):
        place = match.start("who")
        document = _told(frame, reading, match.start("it"), match.end("it"))
        if document is None or not free(frame, match.start("it"), match.end(), name) or chaired(frame, place, match.end(), name):
            continue
        if "chair" in frame.text[match.start() : place].lower():
            continue
        start, end = frame.span(match.start("it"), match.end())
        yield Hit(
            rule=name,
            start=start,
            end=end,
            who=(who(frame, place),),
            document=document,
            verb=match["verb"],
            does="draft",
            times=times_between(frame, place, match.end()),
            confidence=0.75,
        )


def _told(frame: Frame, reading: Reading, first: int, last: int) -> Reference | None:
    """The draft told of not far before; in news that name none, the text on which a body is told to have acted."""
    offset = frame.begins[first]
    found = last_document(reading, offset)
    if found is not None:
        near = offset - found.end < 700 and (is_draft(found, reading) or found.kind == "resolution")
        return found if near else None
    before = reading.text[max(0, offset - 600) : offset]
    body = any(n.kind == "forum" or n.code == "UN" for n in reading.names_in(0, offset))
    if body and _ASKS.search(before) and "initiative" not in frame.text[first:last]:
        return unnamed(frame, reading, first, last, "draft-resolution")
    return None
