"""Votes told by the company somebody was in, or by what others say of them: "Ruritania was among those abstaining".

"Hers was one of six negative votes", "Freedonia was in the yes column", "among the abstainers, Sylvania complained", "he thanked Freedonia
for saying no", "among those moving from abstention to opposition was Ruritania". Who "supported" a text voted for it only where a vote is
told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.patterns import later
from graphkit.extract.votes.items import Choice
from graphkit.extract.votes.numbers import WORDS

_N = rf"(?:\d{{1,3}}|{WORDS})"
_Q = r"[\"\u201c\u201d\u2018\u2019]?"
_KINDS = (
    r"(?:(?P<no>(?:negative|dissenting|no)\svotes|votes\sagainst|noes|nay-?sayers)|(?P<abstain>abstentions|abstainers)"
    r"|(?P<yes>(?:positive|affirmative|yes)\svotes|votes\sin\sfavou?r|ayes|yeas))(?![\w-])"
)
_WHOSE = later(
    rf"\b(?:his|hers|theirs|its)\s(?:was|were|had\sbeen)\s(?:one\sof|two\sof|among)\s(?:the\s)?(?:only\s)?(?:{_N}\s)?{_KINDS}", re.I
)
_OURS = later(
    rf"\b(?:ours|mine)\s(?:was|had\sbeen)\s(?:one\sof|among)\s(?:the\s)?(?:only\s)?(?:{_N}\s)?{_KINDS}",
    re.I,
)
_THEIRS = later(rf"\u24c5's?\s(?:was|were|had\sbeen)\s(?:one\sof|two\sof|among)\s(?:the\s)?(?:only\s)?(?:{_N}\s)?{_KINDS}", re.I)
_OF_THEM = later(
    r"\b(?:among|amongst|of)\sthe\s(?:(?P<abstain>abstainers|abstaining\s\w+)|(?P<no>nay-?sayers|noes|no\svotes|dissenters)),\s(?:the\s)?\u24c5",
    re.I,
)
_COLUMN = later(
    rf"\u24c5\s(?:was|were|had\sbeen|stood|appeared|ended\sup|remained)\s(?:(?:all|both|again|also|\w+ly)\s)?(?:in|under)\sthe\s{_Q}(?:(?P<yes>yes|aye|in\sfavou?r)|(?P<no>no|nay|against)"
    rf"|(?P<abstain>abst\w+)){_Q}\s(?:column|camp|list)(?![\w-])",
    re.I,
)
_THANKED = later(
    r"\b(?:thank(?:ed|s)|praise[sd]|commend(?:ed|s)|applaud(?:ed|s)|congratulate[sd]|salute[sd]|critici[sz]e[sd]|rebuke[sd]|blame[sd]|fault(?:ed|s)|scold(?:ed|s)|reproach(?:ed|es)|denounce[sd]|condemn(?:ed|s))"
    r"\s(?:the\s)?\u24c5\sfor\s(?:having\s)?(?:(?P<no>(?:saying|said)\s\W?no|vot(?:ing|ed)\s(?:against|no)|opposing\s(?:\u24b9|it))|(?P<abstain>abstain(?:ing|ed)(?!\sfrom\b))|(?P<yes>(?:saying|said)\s\W?yes|vot(?:ing|ed)\s(?:in\sfavou?r|yes)))(?![\w-])",
    re.I,
)
_TURNED = later(
    r"\bamong\sthose\s(?:moving|switching|shifting|turning|going|changing|(?:who|that)\s(?:had\s)?(?:moved|switched|shifted|turned|went|gone|changed))\sfrom\s[^;.,\u24c5]{2,40}?\sto\s"
    r"(?:(?P<no>(?:outright\s)?opposition|(?:an?\s)?(?:\W?no\W?|negative\svotes?)|voting\sagainst)|(?P<abstain>(?:an?\s)?abstentions?|abstaining)|(?P<yes>support|(?:an?\s)?\W?yes\W?|voting\sin\sfavou?r))"
    r"\s(?:was|were)\s(?:the\s)?\u24c5",
    re.I,
)
_TO_OPPOSITION = later(
    r"\b(?:moved|switched|shifted|went|turned)\sfrom\s(?:an?\s)?\W?(?:abst\w+|support|yes|(?:voting\s)?in\sfavou?r)\W?\sto\s(?P<no>(?:outright\s)?opposition)(?![\w-])",
    re.I,
)
_WITH_A_HUNDRED = later(  # so many others are those who voted
    r"\u24c5\sjoined\s(?:(?:over|some|more\sthan|nearly|almost|about)\s)?1\d\d\s(?:other\s)?(?:nations|countries|States|members|delegations|governments)(?:\s\u24c9)?\sin\s"
    r"(?P<yes>supporting|backing|approving|adopting|endorsing|voting\s(?:for|in\sfavou?r))(?![\w-])",
    re.I,
)
_WITH = later(
    r"\u24c5\sjoined\s(?:the\s)?(?:\u24c5|[A-Z]\w+)(?:\s\u24c9)?\sin\s(?P<yes>supporting|backing|approving|favou?ring)\s(?:it|\u24b9)", re.I
)
_NO_SIDE = later(r"\b(?P<abstain>(?:did\snot\stake|took\sno)\ssides?)(?![\w-])(?!\s(?:in\sthe\s(?:conflict|war|dispute)))", re.I)


def company(text: str) -> Iterator[tuple[int, int, Choice, str, bool]]:
    """What a pattern text tells so: the place, the choice, where to look for who, and whether only beside a vote."""
    for pattern, how, beside in (
        (_WHOSE, "pronoun", False),
        (_OURS, "ours", False),
        (_THEIRS, "before", False),
        (_OF_THEM, "after", False),
        (_COLUMN, "before", False),
        (_THANKED, "after", False),
        (_TURNED, "after", False),
        (_TO_OPPOSITION, "finite", False),
        (_WITH_A_HUNDRED, "before", False),
        (_WITH, "before", True),
        (_NO_SIDE, "finite", True),
    ):
        for match in pattern.finditer(text):
            groups = match.groupdict()
            choice: Choice = "yes" if groups.get("yes") else "no" if groups.get("no") else "abstain"
            yield match.start(), match.end(), choice, how, beside
