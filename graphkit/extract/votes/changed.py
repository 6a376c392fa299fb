"""Votes told by how they differ: from last year's, from the record, and votes told as a habit.

"Freedonia moved from a no to an abstention", "her vote had been wrongly recorded as in favour; it should have been an abstention",
"Ruritania and Sylvania vote against the text every year". What a State means to do, or did on another text, is none of these.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.patterns import later
from graphkit.extract.votes.items import Choice

_Q = r"[\"\u201c\u201d\u2018\u2019]?"
_ABSTAIN = rf"(?P<abstain>(?:an?\s)?{_Q}(?:abstention|abstain(?:ing|ed)?){_Q})"
_YES = rf"(?P<yes>(?:an?\s)?(?:{_Q}yes{_Q}|(?:positive|affirmative)\svote|(?:voting\s|vote\s)?in\sfavou?r))"
_NO = rf"(?P<no>(?:an?\s)?(?:{_Q}no{_Q}|negative\svote|(?:voting\s|vote\s)?against|voting\sno))"
_SIDE = rf"(?:{_ABSTAIN}|{_YES}|{_NO})(?![\w-])"
_FROM = r"(?:\sfrom\s[^;.,\u24c5]{2,50}?)?"
_MOVED = later(
    rf"\b(?:moved|switched|shifted|went|changed(?:\s(?:its|their)\svotes?)?|turned|converted|dropped|retreated|drifted|softened\s(?:its|their)\s\w+){_FROM}\s(?:in)?to\s{_SIDE}",
    re.I,
)
_MISRECORDED = later(
    r"\b(?:his|her|its|their|\u24c5(?:'s)?|the)\s(?:(?:delegation|country)'s\s)?votes?(?:\son\s[^;.,]{2,60}?)?\s(?:had\sbeen|was|were|has\sbeen|been)\s(?:\w+ly\s)?(?:recorded|registered|shown|counted|entered|listed)\s(?:as\s)?[^;.]{2,40}?"
    rf"(?:[;,]|\sand|\swhereas)\s(?:it|they|that|which|the\svote)?\s?(?:should|ought\sto)\shave\sbeen\s(?:recorded\sas\s|counted\sas\s)?{_SIDE}",
    re.I,
)
_HABIT = later(
    r"\u24c5(?:\s[\u2013\u2014-]{1,2})?(?:\s(?:both|all|always|regularly|usually|consistently|still))*\s(?:(?P<yes>votes?\s(?:in\sfavou?r|for|yes))|(?P<no>votes?\s(?:against|no)|opposes?)|(?P<abstain>abstains?))"
    r"(?=[^\u24c5;.]{0,40}\b(?:every|each)\s(?:time|year|session|occasion|autumn)\b|[^\u24c5;.]{0,40}\b(?:on\seach\soccasion|year\safter\syear|annually)\b)",
    re.I,
)
_ALSO_HABIT = later(
    r"(?:[;,]|\band)\s(?:the\s)?\u24c5\s(?:(?P<yes>votes?\sin\sfavou?r)|(?P<no>votes?\sagainst)|(?P<abstain>abstain))(?=[;.,)]|$|\sand\b)",
    re.I,
)


def changed(text: str) -> Iterator[tuple[int, int, Choice, str]]:
    """What a pattern text tells so: the place, the choice and where to look for who."""
    for pattern, how in (
        (_MISRECORDED, "pronoun"),
        (_MOVED, "finite"),
        (_HABIT, "before"),
        *(((_ALSO_HABIT, "before"),) if _MOVED.search(text) or _HABIT.search(text) else ()),
    ):
        for match in pattern.finditer(text):
            choice: Choice = "yes" if match["yes"] else "no" if match["no"] else "abstain"
            yield match.start(), match.end(), choice, how
