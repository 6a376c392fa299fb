"""Two numbers that close a sentence of the press: "The text was approved on Thursday by the Council, 12-0".

They are a count only after a verb of deciding, with nothing between that could have brought in other numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.patterns import later

_CLOSING = later(
    r"\b(?:adopted|approved|endorsed|passed|carried|accepted|rejected|defeated|voted\s+down|retained)\b[^.;\d]{3,140}?(?:,\s|\s\()(?:by\s)?"
    r"(?P<yes>\d{1,3})[-\u2013\u2011](?P<no>\d{1,3})(?=[.;)]|,\s(?:with|as|but|after|over|despite)\b)(?!\)?\s+(?:to|of|in)\s)",
    re.I,
)
_PAGES = later(r"\b(?:pp?|pages?|paras?|paragraphs?|articles?|chapters?|No|nos|clauses?|lines?|rules?)\b\.?[^.;,(]{0,12}[,(]\s*$", re.I)
_NOT_DONE = later(r"\b(?:would|will|could|might|may|should|if|unless|expected|likely|to\s+be)\b[^.;]{0,40}$", re.I)
_SCORE = later(r"\b(?:match|league|season|goals?|inning|scored|playoff|team|cup)\b", re.I)


def closing(text: str, start: int, end: int) -> Iterator[tuple[int, int, int, int]]:
    """Yield the place and the two numbers of each."""
    for match in _CLOSING.finditer(text, start, end):
        yes, no = int(match["yes"]), int(match["no"])
        lead = text[max(start, match.start("yes") - 30) : match.start("yes")]
        if (
            6 < yes + no <= 260
            and not _SCORE.search(text, start, end)
            and not _PAGES.search(lead)
            and not _NOT_DONE.search(text, start, match.start())
        ):
            yield match.start("yes"), match.end("no"), yes, no
