"""Voters named in passing: "Ruritania, which had asked for more time, was among the abstainers", "Freedonia said yes on both counts".

The press varies its words: who voted is one of "the opponents", one of "the ones to say no", one of a number that is counted ("34
countries, including Ruritania, sat on the fence"). Many of these words are said of other things too; they tell a vote only beside one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.patterns import later
from graphkit.extract.votes.items import Choice
from graphkit.extract.votes.numbers import WORDS

_N = rf"(?:\d{{1,3}}|{WORDS})"
_WHO = r"(?:(?:Member\s)?States|countries|delegations|members|nations|governments|capitals|ones|others)"
_QUOTE = r"[\"\u201c\u201d\u2018\u2019]?"
_IT = r"(?:it|them|both|all|Ⓓ|the\s(?:\w+\s)?(?:text|draft|resolution|whole|paragraphs?|amendments?|measure|motion|proposal))"
_SAID = later(
    rf"\bsaid\s(?:{_QUOTE}(?P<yes>yes)|{_QUOTE}(?P<no>no)){_QUOTE}"
    rf"(?=[;,.)]|$|\s(?:too|as\swell|also|again|this\stime|on\s(?:both|all|each|either)\s|both\stimes|to\s{_IT}(?![\w-])))",
    re.I,
)
_CAME = later(
    rf"\b(?:came|come)\s(?:out|down)\s(?:(?:(?P<yes>in\sfavou?r)(?:\sof\s{_IT}(?![\w-]))?)|(?P<no>against)(?:\s{_IT}(?![\w-]))?)"
    r"(?=[;,.)]|$|\s(?:along|together|alongside|with|and|this\stime|in\sthe\send))",
    re.I,
)
_SIDES = (
    r"(?:(?P<yes>(?:voted|voting|were|came\sout)?\s?in\sfavou?r|voted\s(?:for|yes)|back(?:ed|ing)|support(?:ed|ing)|approv(?:ed|ing)|endors(?:ed|ing)|said\syes)"
    r"|(?P<no>(?:voted|voting|were)?\s?against|(?:were\s)?oppos(?:ed|ing)|voted\sno|said\sno|reject(?:ed|ing)|dissent(?:ed|ing))"
    r"|(?P<abstain>abstain(?:ed|ing)|abstentions?|(?:sat|sitting)\s(?:it\sout|on\sthe\sfence)|stay(?:ed|ing)\sout))"
)
_OF = r"(?:including|among\s(?:them|which|whom)|notably|such\sas|like)"
_COUNTED = later(rf"\b{_N}(?:\s(?:other\s)?{_WHO})?,?\s{_OF}\s(?:the\s)?Ⓟ(?:\sand\s{_N}\sothers)?,?\s{_SIDES}(?![\w-])", re.I)
_AMONG_THEM = later(rf"\b{_N}\s(?:other\s)?{_WHO}\s{_SIDES}(?:\s{_IT})?,\s{_OF}\s(?:the\s)?Ⓟ", re.I)
_LED = later(  # "In favour were 101 States, among them Ruritania; against it were Freedonia and Sylvania"
    rf"(?:^|;\s|,\s|\.\s|\band\s)(?:(?P<yes>in\sfavou?r)|(?P<no>against|opposed)|(?P<abstain>abstaining))(?:\s{_IT})?(?:\s(?:this\stime|\u24c9|again|once\s(?:more|again)))?\swere\s(?:only\s|{_N}\s(?:other\s)?{_WHO},\s{_OF}\s)?(?:the\s)?Ⓟ",
    re.I,
)
_PARTS = (
    r"(?:(?P<no>(?:opponents|objectors|dissenters|nay-?sayers|noes|no\svotes)(?!\s(?:of|to)\b)|(?:those|ones|countries|States|delegations|members)\s(?:(?:who|that|which|to)\s)?(?:vot(?:ed?|ing)\s(?:against|no)|oppos(?:ed?|ing)|(?:said|say|saying)\sno|reject(?:ed|ing)?))"
    r"|(?P<abstain>abstainers|abstentions|(?:those|ones|countries|States|delegations|members)\s(?:(?:who|that|which|to)\s)?(?:abstain(?:ed|ing)?|sitting\sout|sat\sout))"
    r"|(?P<yes>(?:yes|affirmative|positive)\svotes|yeas|ayes|(?:those|ones|countries|States|delegations|members)\s(?:(?:who|that|which|to)\s)?(?:vot(?:ed?|ing)\s(?:in\sfavou?r|yes)|(?:said|say|saying)\syes)))(?![\w-])"
)
_ASIDE = (
    r"(?:,\s(?:which|who|whose|though|although|despite|itself|themselves|a|an|one|not|having|usually|normally|all|both|along)\b"
    r"[^Ⓟ;.:]{2,110}?,|\s\([^()]{2,80}\))?"
)
_WAS = (
    r"(?:was|were|(?:ha[ds]|have)\sbeen|being|is|are|figured?|featured?|ended\sup|found\s(?:itself|themselves)|turned\sup|remained|stayed)"
)
_MEMBER = later(
    rf"Ⓟ(?:\sand\s{_N}\sothers)?{_ASIDE}(?:\s(?:all|both|also|again|thus|\w+ly))?\s{_WAS}(?:\s(?:also|again|all|both|counted|numbered|found|named|listed|placed|\w+ly)){{0,2}}\s(?:among|amongst|one\sof|two\sof|three\sof)\s(?:the\s)?(?:only\s|few\s|{_N}\s)?{_PARTS}",
    re.I,
)
_NO_ACT = r"(?:(?:say|said)\sno|vot(?:e|ed)\s(?:against|no)|oppos(?:e|ed)|reject(?:ed)?|dissent(?:ed)?)"
_ABSTAIN_ACT = r"(?:abstain(?:ed)?|sit\sout|sat\sout)"
_YES_ACT = r"(?:(?:say|said)\syes|vot(?:e|ed)\s(?:in\sfavou?r|yes))"
_ONES = later(
    rf"Ⓟ{_ASIDE}(?:,?\s(?:was|were|being))?\sthe\s(?:(?:only|sole|lone|other|remaining)\s)?(?:{_N}\s)?(?:other\s)?(?:(?:ones?|country|countries|States?|delegations?|members?|nations?)\s)?"
    rf"(?:(?:to|who|that|which)\s(?:had\s)?(?:(?P<no>{_NO_ACT})|(?P<abstain>{_ABSTAIN_ACT})|(?P<yes>{_YES_ACT}))(?![\w-])"
    r"|(?<=\w\s)(?:(?P<against>against|opposed|opposing)|(?P<abstaining>abstaining))(?=[,.;)]|$))",
    re.I,
)
_LONELY = later(
    rf"Ⓟ{_ASIDE}\s(?:was|were|stood|found\s(?:itself|themselves))\s(?:all\s|quite\s|virtually\s)?alone\s(?:in\s)?"
    r"(?:(?P<no>voting\s(?:against|no)|opposing|rejecting|dissenting|its\sopposition)|(?P<abstain>abstaining)|(?P<yes>voting\s(?:in\sfavou?r|yes)))(?![\w-])",
    re.I,
)
_ONES_WERE = later(
    rf"\bthe\s(?:(?:only|sole|lone|one|single)\s(?:one|country|State|delegation|member|nation|Government|Power)|(?:only\s|sole\s)?(?:ones|{_N}(?:\s(?:countries|States|delegations|members|nations))?))\s(?:who|that|which|to)\s"
    r"(?:had\s)?"
    rf"(?:(?P<no>{_NO_ACT})|(?P<abstain>{_ABSTAIN_ACT})|(?P<yes>{_YES_ACT}))"
    rf"(?:\s{_IT})?,?\s(?:were|was)\s(?:the\s)?Ⓟ",
    re.I,
)
_WHY = later(
    rf"\bwhy\s(?:did|had)\s(?:the\s)?Ⓟ\s(?:then\s|alone\s)?(?:(?P<abstain>abstain(?:ed)?)|vot(?:e|ed)\s(?:(?P<no>against|no)|(?P<yes>in\sfavou?r|for|yes)))(?=\?|\son\s|\s(?:of\s)?{_IT}(?![\w-])|,)",
    re.I,
)
_HAVING = r"as\shaving\s(?:(?P<abstain>abstained)|voted\s(?:(?P<yes>in\sfavou?r|for|yes)|(?P<no>against|no)))(?![\w-])"
_SHOWN = later(  # a correction: "the representative of Ruritania should be shown as having abstained"
    rf"Ⓟ\s(?:should\s(?:have\sbeen|be)|is\sto\sbe|are\sto\sbe|must\sbe)\s(?:shown|recorded|listed|counted|entered)\s{_HAVING}", re.I
)
_SHOWN_TOO = later(rf"(?:,|;|\band)\s(?:the\s)?Ⓟ\s{_HAVING}", re.I)


def passing(text: str) -> Iterator[tuple[int, int, Choice, str]]:
    """What a pattern text tells so: the place, the choice and where to look for who."""
    for pattern, how in (
        (_WHY, "asked"),
        (_SHOWN, "asked"),
        *(((_SHOWN_TOO, "asked"),) if _SHOWN.search(text) else ()),
        (_ONES, "before"),
        (_LONELY, "before"),
        (_MEMBER, "before"),
        (_ONES_WERE, "after"),
        (_COUNTED, "after"),
        (_AMONG_THEM, "after"),
        (_LED, "after"),
        (_SAID, "finite"),
        (_CAME, "finite"),
    ):
        for match in pattern.finditer(text):
            choice: Choice = _choice(match.groupdict())
            yield match.start(), match.end(), choice, how


def _choice(groups: dict[str, str | None]) -> Choice:
    return "yes" if groups.get("yes") else "no" if groups.get("no") or groups.get("against") else "abstain"


def asks_why(text: str) -> bool:
    """Whether a question takes a vote for granted: "Why did Ruritania abstain?"."""
    return _WHY.search(text) is not None
