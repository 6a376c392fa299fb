"""Symbols of General Assembly resolutions as tables write them, made canonical.

The Assembly numbered its resolutions through until its thirtieth session and named the session in Roman numerals, A/RES/2758(XXVI); since
then the number begins anew with each session, A/RES/73/27. Emergency special sessions are ES-10, special sessions S-32.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_THROUGH = 30  # the last regular session that numbered through
_OLD_SPECIAL = {"ES": 5, "S": 7}  # likewise of the emergency special and the special sessions
_FULL = re.compile(r"(?P<organ>[A-Z])/RES/(?P<rest>\S+)")
_SHORT = re.compile(r"(?P<kind>R|ESS|SS)/(?P<session>\d+)/(?P<number>\d+)(?P<letter>[A-Z]{1,2}|/[A-H])?(?:/(?P<section>[IVX]+))?")
_NUMERALS = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


class Named(NamedTuple):
    """A resolution by its symbol, with the part of the text that the table's way of writing sets apart."""

    symbol: str
    session: int | None = None
    part: str | None = None


def roman(number: int) -> str:
    """Return a number from 1 to 39 in Roman numerals."""
    out = ""
    for value, sign in _NUMERALS:
        while number >= value:
            out, number = out + sign, number - value
    return out


def full(printed: str) -> Named | None:
    """Read a symbol written in full: "A/RES/74/28", "A/RES/36/92[C]", "A/RES/2758 (XXVI)". None where it is none."""
    match = _FULL.fullmatch(re.sub(r"\s+|\[|\]", "", printed.strip()))
    if match is None:
        return None
    symbol = f"{match['organ']}/RES/{match['rest']}"
    session = re.match(r"A/RES/(\d+)/\d", symbol)
    return Named(symbol, int(session[1]) if session else None)


def short(printed: str) -> Named | None:
    """Read a symbol written short: "R/73/27", "R/32/105J", "R/36/235/IV", "ESS/10/19", "SS/20/4". None where it is none.

    Up to the thirtieth session a letter may be a part of the resolution or only tell several votes on it apart; it is kept as the part
    voted on and never becomes a symbol of its own.
    """
    match = _SHORT.fullmatch(printed.strip())
    if match is None:
        return None
    session, number, letter, section = int(match["session"]), match["number"], (match["letter"] or "").strip("/"), match["section"]
    sort = {"R": "", "ESS": "ES", "SS": "S"}[match["kind"]]
    through = session <= (_OLD_SPECIAL[sort] if sort else _THROUGH)
    if through:
        sign = f"{sort}-{roman(session)}" if sort else roman(session)
        part = "/".join(word for word in (letter, section) if word)
        return Named(f"A/RES/{number}({sign})", None if sort else session, part or None)
    place = f"{sort}-{session}" if sort else str(session)
    return Named(f"A/RES/{place}/{number}{letter}", None if sort else session, section)
