"""A draft that its mover changes or takes back: "Ruritania and Freedonia withdrew their draft resolution".

Until a vote begins the mover of a proposal may withdraw it (rule 80 of the rules of procedure of the General Assembly, 122 for its
committees), so that whoever does is its sponsor.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import Frame
from graphkit.extract.patterns import found_by, later
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.subjects import chaired, free, reference, times_between, who
from graphkit.extract.sponsorship.words import pattern

_CHANGES = pattern(
    r"(?P<who>\u24c5)\)?(?P<aside>{ASIDE}{0,2})\s(?P<aux>{AUX})(?P<verb>withdrew|withdrawn|revised|reworded|amended|resubmitted|shortened|updated"
    r"|(?:did\snot\s)?press(?:ed)?|defended|maintained)\s(?P<doc>\u24b9)"
)
_WITHDRAWN = pattern(
    r"(?P<doc>\u24b9)(?:,\s[^,\u24c5\u24b9;:.]{1,40},)?\s(?P<aux>(?:was|were|has\sbeen|had\sbeen)(?:\s\w+ly)?)\s(?P<verb>withdrawn)(?:\s\u24c9)?"
    r"\sby\s(?:its\s(?:main\s)?(?:co-)?(?:sponsors?|authors?),?\s)?(?P<who>\u24c5)(?P<aside>)"
)
_OWN = later(r"(?:its|their|his|her|our|my)\b", re.I)
_DRAFTS = frozenset({"draft-resolution", "draft-decision", "revised-draft", "amendment", "working-paper", "non-paper"})


@rule(
    "sponsorship.own-draft",
    "withdr",
    "revised",
    "reworded",
    "amended",
    "resubmitted",
    "shortened",
    "updated",
    "press",
    "defend",
    "maintain",
)
def own_draft(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Whose draft it is shows in what is done with it: "Freedonia did not press its amendment"."""
    name = "sponsorship.own-draft"
    for match in (*_CHANGES.finditer(frame.text), *_WITHDRAWN.finditer(frame.text)):
        place, document = match.start("who"), reference(frame, match.start("doc"))
        words = reading.text[document.start : document.end]
        taken_back = (
            match["verb"] in ("withdrew", "withdrawn") and re.match(r"(?:an?|two|three|several)\s", words) and document.kind == "amendment"
        )
        if (found_by(match, _CHANGES) and not _OWN.match(words) and not taken_back) or not (
            document.kind in _DRAFTS or "draft" in words.lower() or "/L." in (document.symbol or "")
        ):
            continue
        if not free(frame, place, match.end(), name) or chaired(frame, place, match.start("verb"), name):
            continue
        start, end = frame.span(match.start(), match.end())
        yield Hit(
            rule=name,
            start=start,
            end=end,
            who=(who(frame, place),),
            document=document,
            verb="draft",
            does="submit",
            times=times_between(frame, place, place),
            confidence=0.8,
        )
