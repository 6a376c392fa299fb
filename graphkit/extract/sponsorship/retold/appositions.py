"""Appositions that carry the act: "Ruritania and Freedonia, the countries that tabled the draft", "a Ruritania-led group put forward".

A frame is drawn once more with the apposition as a clause ("which tabled the draft") or left out, so that the rules see subject and verb.
"""

from __future__ import annotations

from graphkit.extract.frame import PARTY, Frame
from graphkit.extract.patterns import later
from graphkit.extract.sponsorship.retold.redrawn import Edit, redrawn

_PEOPLE = r"(?:countries|States|delegations|nations|Powers|ones|members|governments|country|State|delegation|nation|Power|one)"
_CLAUSE = later(
    rf"\u24c5(?P<cut>,\s(?:the|those|all|both)\s(?:(?:two|three|four|five|six|seven|eight|nine|ten|main|other|very|same)\s){{0,2}}{_PEOPLE}\s(?:that|which|who))(?=\s[a-z])"
)
_LED = later(
    rf"\u24c5(?P<cut>-led\s(?:[a-z-]+\s)?(?:group|coalition|alliance|bloc|caucus)(?:\sof\s(?:(?:\d+|[a-z-]+)\s){{0,2}}{_PEOPLE})?)(?=\s(?:has|have|had|put|tabled|submitted|introduced|presented|circulated|drafted|proposed)\b)"
)


def appositions_plain(frame: Frame) -> Frame:
    """The frame with such appositions told as clauses; the frame itself where there is none."""
    if PARTY not in frame.text:
        return frame
    edits = [Edit(*match.span("cut"), ", which") for match in _CLAUSE.finditer(frame.text)]
    edits += [Edit(*match.span("cut")) for match in _LED.finditer(frame.text)]
    return redrawn(frame, edits) if edits else frame
