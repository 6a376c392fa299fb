"""Days as printed in English, and years that a text gives by an anniversary."""

from __future__ import annotations

import re
from datetime import date

from graphkit.extract.patterns import later
from graphkit.model import Dating, Ground

_MONTHS = "January February March April May June July August September October November December".split()
_MONTH = "(?:" + "|".join(_MONTHS) + ")"
DAY = later(
    rf"\b(?:(?P<d>\d{{1,2}})(?:st|nd|rd|th)? (?P<m>{_MONTH}),? (?P<y>\d{{4}})|(?P<m2>{_MONTH}) (?P<d2>\d{{1,2}})(?:st|nd|rd"
    rf"|th)?,? (?P<y2>\d{{4}}))\b"
)

# Events from which speakers count years; each year is common knowledge of general history.
_ANCHORS = (
    (
        1945,
        r"(?:the )?(?:end|victory|conclusion)[^.;]{0,30}(?:Second World War|World War II|World War Two|fascism|Nazism)"
        r"|(?:the )?(?:founding|creation|establishment|birth) of the (?:United Nations|UN)|the adoption of the (?:UN "
        r"|United Nations )?Charter",
    ),
    (1948, r"the adoption of the Universal Declaration of Human Rights"),
    (1970, r"the entry into force of the (?:Treaty on the Non-Proliferation|NPT)"),
)
_NUMBERS = {"fifty": 50, "sixty": 60, "sixty-five": 65, "seventy": 70, "seventy-five": 75, "eighty": 80}
_AFTER = tuple(
    (year, later(rf"\b(?P<n>\d{{2}}|{'|'.join(_NUMBERS)}) years (?:after|since|on from|have passed since) (?:{words})", re.I))
    for year, words in _ANCHORS
)


_YEARS = later(r" years (?:after|since|on from|have passed)")  # a cheap first look


def dated(match: re.Match[str]) -> Dating:
    """Turn a match of DAY into a stated date; a day that does not exist gives an empty dating."""
    month = _MONTHS.index(match["m"] or match["m2"]) + 1
    try:
        day = date(int(match["y"] or match["y2"]), month, int(match["d"] or match["d2"])).isoformat()
    except ValueError:
        return Dating()
    return Dating(date=day, date_basis="stated", not_before=day, not_after=day)


def anniversary(text: str) -> tuple[Dating, Ground, None] | None:
    """Infer the year in which a text was spoken from "N years after" an event whose year is known. The basis is "inferred"."""
    for place in _YEARS.finditer(text):
        for year, pattern in _AFTER:
            match = pattern.search(text, max(0, place.start() - 14), place.end() + 160)
            if match is None:
                continue
            number = match["n"].lower()
            spoken = str(year + (_NUMBERS.get(number) or int(number)))
            dating = Dating(date=spoken, date_basis="inferred", not_before=f"{spoken}-01-01", not_after=f"{spoken}-12-31")
            return dating, Ground(start=match.start(), end=match.end(), quote=match.group(), use="date"), None
    return None
