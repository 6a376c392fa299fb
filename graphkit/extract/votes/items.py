"""The members of a count as printed: a number with what it counts and how they voted.

"109 in favour", "none against", "16 abstentions", "three (China, Peru and Togo) abstaining", "Five delegations voted against it",
"opposed by 6 (France, Spain …)", "148 to". The names that stand with a number are those who voted so. Printers forget the space:
"1against".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from graphkit.extract.patterns import later
from graphkit.extract.votes.numbers import NONE, WORDS, count

Choice = Literal["yes", "no", "abstain"]

_BRACKET = r"\((?P<{}>[^()]{{2,1500}}(?:\([^()]{{1,60}}\)[^()]{{0,600}}){{0,12}})\)"
_WHO = r"(?:Member\s+States?|States?|countr(?:y|ies)|members?|nations?|delegations?|delegates|governments|capitals|pays|\u00c9tats)"
_UNIT = (
    rf"(?P<unit>\s*(?:(?:affirmative|positive|negative|dissenting|favou?rable|yes|no)\s+)?(?:votes?|voix|ballots?)\b|\s+(?:other\s+)?{_WHO}\b"
    r"|\s+others?\b)?"
)
_DASH = r"\s[-\u2013\u2014]{1,2}"
_ASIDE = (
    rf"(?:\s*(?:,\s(?P<aside>[^.;:()\d]{{3,260}}?),|{_DASH}\s(?P<aside2>[^.;()\d]{{3,260}}?){_DASH}"
    rf"|{_BRACKET.format('inner')}))?"
)
# "149 countries in favour, including Britain and France": names and nothing else, up to the stop or the next number
_NAME = r"(?-i:[A-Z])[\w'\u2019-]+(?:\s(?:of|and|the|(?-i:[A-Z])[\w'\u2019-]+)){0,7}"
_AMONG = (
    rf"(?:,?\s(?:including|among(?:st)?\s(?:them|whom)|notably|namely|those\sof)\s(?P<among>(?:the\s)?{_NAME}(?:,\s(?:and\s)?(?:the\s)?{_NAME}){{0,20}})"
    rf"(?=[.;]|,?\s(?:to\s|with\s|and\s)?(?:only\s)?(?:\d|{WORDS}))"
    rf"|,\s(?P<included>(?:the\s)?{_NAME}(?:,\s(?:the\s)?{_NAME}){{0,6}}(?:,?\sand\s(?:the\s)?{_NAME})?)\s(?:included|among\sthem)\b"
    rf"|\s[-\u2013\u2014]{{1,2}}\s(?P<dashed>(?:the\s)?{_NAME}(?:,\s(?:the\s)?{_NAME}){{0,20}}(?:,?\sand\s(?:the\s)?{_NAME})?)(?=\s[-\u2013\u2014]{{1,2}}\s|[.;]))?"
)
_IT = r"(?:\s+(?:it|them|the\s+(?:text|draft|resolution|measure|motion|amendment|proposal|document)(?:\s+resolution)?))?"
_LABEL = (
    r"(?:\s*(?P<yes>(?:(?:were|was|are|being|cast|voted|voting|votes?|have\s+voted|had\s+voted)\s+)?(?:in\s+(?:its\s+)?favou?r\b(?:\s+of\s+(?:it|the\s+\w+))?|affirmative(?:ly)?\b"
    r"|pour\b|pro\b)|(?:voted|said|voting|saying|cast)\s+(?:for\b"
    + _IT
    + r"|\W?yes\b\W?)|(?:were|was)\s+for\b(?=\s*[,;(]|\s+(?:and|it|the)\b)"
    + _IT
    + r"|for\b(?=\s*(?:[,;(]|and\b|to\b|with\b|\d))"
    r"|(?:have\s+|had\s+)?(?:backed|supported|favou?red|endorsed)\b"
    + _IT
    + r"|supporting\b|in\s+support\b|approv(?:ed|ing)\b"
    + _IT
    + r"|yes\b(?:\s+votes?)?|yeas\b|ayes\b|\(yes\))"
    r"|\s*(?P<no>(?:(?:were|was|are|being|cast|voted|voting|votes?|have\s+voted|had\s+voted)\s+)?(?:against\b(?!\s+(?:\d|none\b))"
    + _IT
    + r"|opposed\b"
    + _IT
    + r"|opposing\b|contre\b|contra\b|in\s+opposition\b|dissenting\b|objecting\b"
    r"|spoke\s+against\b(?=(?:,?\s+(?:and|while|with)|,)\s+(?:another\s+)?[\w-]+\s+(?:\w+\s+)?abst))"
    r"|(?:voted|said|voting|saying|cast)\s+\W?no\b\W?|(?:votes?\s+)?opposed\b|negative\b|no\b(?=\s*(?:[,;.()]|votes?\b|and\b))(?:\s+votes?)?|nays\b|noes\b|did\s+not\b(?=[,;.]|\s+and\b))"
    r"|\s*(?P<abstain>(?:(?:were|was|are)\s+)?abst(?:entions?|ain(?:ing|ed|s|ers?)?|en(?:us|ues)|\.)?\b"
    + r"(?:\s+from\s+(?:the\s+)?vot(?:e|ing))?|(?:sat|sitting)\s+(?:it\s+|the\s+vote\s+)?out\b(?:\s+the\s+vote)?"
    + r"|(?:(?:sat|sitting|were|remain(?:ed|ing)|stay(?:ed|ing))\s+)?on\s+the\s+(?:fence|sidelines)\b"
    + r"|declin(?:ed|ing)\s+to\s+take\s+(?:a\s+(?:stance|stand|side|position)|sides)\b|(?:took|taking)\s+no\s+(?:side|stance|position)\b|"
    + r"did\s+not\s+take\s+sides\b|withheld\s+their\s+votes\b"
    + r"|(?:chose|choosing|opted|opting|preferr(?:ed|ing)|elect(?:ed|ing))\s+to\s+abstain\b))"
)
_ITEM = later(
    rf"(?<![\w/.,\u2011-])(?P<pre>(?:(?:supported|backed|favou?red)(?=\s+by)|opposed(?=\s+by))\s+by\s+|(?:won|gained|got|received|drew|attracted|secured|obtained)\s+the\s+(?:support|backing|votes|approval)\s+of\s+)?(?:(?P<n>\d{{1,3}})(?![\d/]|\.\d|,\d|[-\u2011\u2013]\d|(?:st|nd|rd|th)\b)"
    rf"|(?P<w>{WORDS}|{NONE}\b|no(?=\s+(?:abst|votes?\s+against|votes?\s+in\s+favou?r\s*[,;]|negative|opposition|countr|delegation|State|member|one)))){_UNIT}(?:{_ASIDE}{_LABEL}(?:\s*{_BRACKET.format('names')}|{_AMONG})?|\s*(?!\(\d){_BRACKET.format('alone')})?",
    re.I,
)

_ABSENT = later(
    r"\s+(?:(?:were|was|being)\s+)?(?:absent|not\s+(?:present|voting|participating)|did\s+not\s+(?:vote|participate|take\s+part))\b", re.I
)
_SPONSORS = later(  # "co-authored by more than 40 States" counts sponsors
    r"\b(?:(?:co-?)?(?:sponsored|authored|initiated)|tabled|submitted|introduced|drafted|presented|proposed|prepared|signed|put\s+forward|brought\s+forward)"
    r"\s+(?:jointly\s+)?by\s+(?:(?:more\s+than|no\s+fewer\s+than|at\s+least|up\s+to|a\s+group\s+of|a\s+total\s+of|over|some|about|around|nearly|almost|roughly|only|the|another)\s+){0,2}$",
    re.I,
)
_SPONSORING = later(
    r"\s*(?:(?:other|additional|further|more|new)\s+)?(?:(?:Member\s+)?States\s+|countries\s+|delegations\s+)?(?:as\s+|had\s+|have\s+)?(?:co-?)?(?:sponsor(?:s|ed|ing|ship)?|authors?|signator(?:y|ies))\b",
    re.I,
)
_COMPANY = later(r"\b(?:along|together)\s+with\s+(?:the\s+)?$|\bjoined\s+by\s+$", re.I)


@dataclass(frozen=True, slots=True)
class Item:
    """One number of a count. ``choice`` is None where the words do not say which; ``names``: where those who voted so are named."""

    start: int
    end: int
    number: int
    choice: Choice | None
    votes: bool  # the words say that votes are counted
    bare: bool  # nothing but the number
    words: bool  # the number is in words
    names: tuple[tuple[int, int], ...] = ()


def items(text: str, start: int, end: int) -> Iterator[Item]:
    """Yield the numbers of a stretch that can belong to a count, in order."""
    for match in _ITEM.finditer(text, start, end):
        number = count(match["n"] or match["w"])
        if number is None or number > 250:
            continue
        if (match["unit"] or "").strip().lower().startswith("other") and _COMPANY.search(
            text, max(start, match.start() - 16), match.start()
        ):
            continue  # "Peru voted yes, along with two others": no count of its own
        if _SPONSORS.search(text, max(start, match.start() - 70), match.start()) or _SPONSORING.match(text, match.end()):
            continue
        if _ABSENT.match(text, match.end()):
            continue  # "and two members absent" counts nobody's vote
        choice: Choice | None = "yes" if match["yes"] else "no" if match["no"] else "abstain" if match["abstain"] else None
        if match["pre"] and choice is None:
            choice = "no" if match["pre"].lower().startswith("opp") else "yes"
        unit = (match["unit"] or "").lower()
        if choice is None and "votes" in unit:
            choice = (
                "no"
                if re.search(r"negative|dissenting|\bno\b", unit)
                else "yes"
                if re.search(r"affirm|positive|favou?r|yes", unit)
                else None
            )
        spans = tuple(
            match.span(name) for name in ("aside", "aside2", "inner", "names", "among", "included", "dashed", "alone") if match[name]
        )
        yield Item(
            match.start(),
            match.end(),
            number,
            choice,
            bool(re.search(r"votes?|voix|ballots?", unit)),
            not unit and choice is None,
            match["n"] is None,
            spans,
        )
