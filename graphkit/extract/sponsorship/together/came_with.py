"""A mover comes to the body with its text: "Ruritania returned to the Assembly, this time jointly with Freedonia, with a broader text".

The text must be new in the sentence ("a", "another", "its"): who comes to a meeting with the draft that lies there has not brought it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import DOCUMENT, Frame
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.acts.brought import act
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.owned.movable import head, is_draft
from graphkit.extract.sponsorship.subjects import reference
from graphkit.extract.sponsorship.words import pattern

_BODY = (
    r"(?:\s(?:to|before)\s(?:the\s|this\s)?(?:\u24bb|[\w'-]+)"
    r"(?:\s(?:Committee|Assembly|Council|Conference|Commission|Board|body|session|table))?)?"
)
_WHEN = (
    r"(?:,?\s(?:\u24c9|again|once\sagain|back|forward|today|later|then|this\syear|last\syear|(?:a|one|two|three|some|\d+)\s(?:\w+\s)?(?:days?|weeks?|months?|years?)\s(?:later|after)"
    r"|in\s[A-Z][a-z]+|this\stime|at\s(?:the|its)\s[\w-]+\ssession),?){0,3}"
)
_CAME = pattern(
    r"(?P<who>\u24c5)(?P<aside>{ASIDE}{0,1})(?:,?\s(?:who|which|that))?\s(?P<aux>{AUX})(?P<verb>came|come|comes|returned|returns|went|gone|turned|reappeared|(?:is|are|was|were)\sback)"
    rf"{_WHEN}{_BODY}{_WHEN}(?:,\s(?:this\stime\s)?(?:together|jointly|along)\swith\s(?P<with>\u24c5),)?{_WHEN}\swith(?P<mid>{{ADJ}})\s(?P<doc>\u24b9)"
)
_NEW = later(r"(?:an?|another|two|three|its|their|our|his|her|one)\s", re.I)
_TEXT = later(r"\b(?:text|resolution|amendment)s?\b", re.I)


@rule("sponsorship.came-with", "came ", "come", "return", "went ", "gone ", "turned", "reappeared", " back")
def came_with(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Who comes with a text: "A year later Ruritania came back with a new draft resolution"."""
    if DOCUMENT not in frame.text:
        return
    for match in _CAME.finditer(frame.text):
        document = reference(frame, match.start("doc"))
        if not _NEW.match(reading.text, document.start) or document.kind in ("report", "letter", "statement", "treaty"):
            continue
        if is_draft(document, reading) or _TEXT.search(head(document, reading)):
            yield from act(frame, match, "sponsorship.came-with", "submit")
