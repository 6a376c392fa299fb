"""Counts told by naming: "by 180 votes to one – Ruritania – with Freedonia and Sylvania abstaining".

Where few vote otherwise the press names them instead of counting them. A list that is closed counts its members; one that leaves others
open ("among them", "including") counts nobody.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from graphkit.extract.frame import PARTY, Frame, frame
from graphkit.extract.lists import Parties, codes
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Sentence
from graphkit.extract.votes.acts import Act
from graphkit.extract.votes.claims import VOTERS
from graphkit.extract.votes.items import Choice, items
from graphkit.extract.votes.results import Names, Result
from graphkit.extract.votes.subjects import Voters, at
from graphkit.model import Mention

_ONE_NO = later(r"\s?(?:-{1,2}\s?|\(|,\s)\u24c5(?:\s?-{1,2}|\)|,)")
_ABSTAINING = later(
    r"(?:,?\s?(?:(?:and|with|while)\s){1,2}(?:only\s)?(?:the\s)?\u24c5(?:\s(?:alone|both|all|also))?\s(?:abstain(?:ing|ed)|sitting\sout)|,\s\u24c5\sabstaining)\b"
    r"|,?\s(?:(?:et|avec|tandis\sque|alors\sque)\s)?(?:seule?s?\s)?\u24c5\ss'(?:abstenant|est\sabstenue?|étant\sabstenue?s?)\b|,?\s\u24c5\sse\ssont\sabstenue?s\b",
    re.I,
)
_ABSTAINERS = later(r"(?:,\s|:\s|\s?-{1,2}\s?)(?:namely\s|those\sof\s)?(?:the\s)?\u24c5(?=[.;]|$|\s-)")
_BOTH = later(r"(?:,\s|\s?-{1,2}\s?)\u24c5\s(?:abstaining|sitting\sout)\b", re.I)
WITH = later(r",\s+(?:and\s+)?with\s")
_OPPOSED = later(
    r"(?:,\s|\s)(?:and\s)?(?:with\s)?(?:only\s)?(?:the\s)?\u24c5\s(?:opposed|opposing|against(?=[,.;)]|$|\sand\b|\swith\b|\s(?:it|\u24b9))|voting\s(?:against|no)|dissenting)\b"
    r"|[,;]?\s(?:(?:and|but|with)\s)?only\s(?:the\s)?\u24c5\s(?:(?:voted|said|saying)\s(?:against|no)|dissented)\b",
    re.I,
)
_OTHER = later(r";(?!(?:\sand)?(?:\sonly)?(?:\sthe)?$)")  # a clause of its own, unless it is that of those named
_ABSTAINED = later(r"(?:,\s|\s)(?:and\s)?(?:with\s)?(?:only\s)?(?:the\s)?\u24c5\s(?:abstaining|abstained|sitting\sout)\b", re.I)


def with_names(reading: Reading, sentence: Sentence, result: Result) -> Result:
    """Complete a count by the names told right after it: who voted against, and who abstained."""
    if result.yes is None or result.no is None:
        return result
    drawn = frame(reading, sentence.start, sentence.end)
    at = bisect_left(drawn.begins, result.end)
    names: Names = result.names
    end = result.end
    both = _BOTH.match(drawn.text, at) if result.abstain is None else None
    apart = _apart(reading, drawn, drawn.text.index(PARTY, at)) if both else None
    if both and apart and len(apart[0]) == result.no:
        spans: Names = (("no", apart[0][0].start, apart[0][-1].end), ("abstain", apart[1][0].start, apart[1][-1].end))
        return replace(result, end=drawn.ends[both.end() - 1], abstain=len(apart[1]), names=(*names, *spans))
    one = _ONE_NO.match(drawn.text, at)
    if one and (told := _closed(drawn, drawn.text.index(PARTY, at))) and _size(told) == result.no:
        names, at, end = (*names, ("no", told.start, told.end)), one.end(), drawn.ends[one.end() - 1]
    abstaining = _ABSTAINING.match(drawn.text, at) if result.abstain is None else None
    told = _closed(drawn, drawn.text.index(PARTY, at)) if abstaining else None
    if abstaining and told:
        return replace(result, end=drawn.ends[abstaining.end() - 1], abstain=_size(told), names=(*names, ("abstain", told.start, told.end)))
    named = _ABSTAINERS.match(drawn.text, at) if result.abstain and not any(choice == "abstain" for choice, _, _ in names) else None
    told = _closed(drawn, drawn.text.index(PARTY, at)) if named else None
    if named and told and _size(told) == result.abstain:
        return replace(result, end=drawn.ends[named.end() - 1], names=(*names, ("abstain", told.start, told.end)))
    return replace(result, end=end, names=names)


def mixed(reading: Reading, sentence: Sentence, found: list[Result]) -> Iterator[Result]:
    """The count of which one member is names: "150 nations voted for it, with Ruritania and Freedonia opposed and 17 abstaining"."""
    if found:
        return
    counted = list(items(reading.text, sentence.start, sentence.end))
    given: dict[Choice, tuple[int, int, int]] = {}
    for item in counted:
        if item.choice and item.choice in given:
            return
        if item.choice:
            given[item.choice] = (item.number, item.start, item.end)
    if "yes" not in given or "no" in given:
        return
    drawn = frame(reading, sentence.start, sentence.end)
    names: Names = ()
    at = bisect_left(drawn.begins, given["yes"][2])
    choices: tuple[tuple[Choice, re.Pattern[str]], ...] = (("no", _OPPOSED), ("abstain", _ABSTAINED))
    for choice, words in choices:
        match = words.search(drawn.text, at) if choice not in given else None
        told = _closed(drawn, drawn.text.index(PARTY, match.start())) if match else None
        if match and told and not _OTHER.search(drawn.text, at, match.start()):
            given[choice] = (_size(told), told.start, drawn.ends[match.end() - 1])
            names = (*names, (choice, told.start, told.end))
    if "no" not in given or given["no"][1] < given["yes"][2]:
        return
    abstain = given.get("abstain")
    last = max(end for _, _, end in given.values())
    yield Result(given["yes"][1], last, given["yes"][0], given["no"][0], abstain[0] if abstain else None, "recorded-vote", names)


def _apart(reading: Reading, drawn: Frame, place: int) -> tuple[list[Mention], list[Mention]] | None:
    """The two lists that "with" divides: "by 30 votes to two, Ruritania and Freedonia, with Sylvania abstaining"."""
    told = _closed(drawn, place)
    if told is None:
        return None
    for place, (one, other) in enumerate(pairwise(told.names), 1):
        if WITH.search(reading.text, one.end, other.start):
            return list(told.names[:place]), list(told.names[place:])
    return None


def _size(told: Parties) -> int:
    return len({code for code, _ in codes(told)})


def _closed(drawn: Frame, place: int) -> Parties | None:
    """The list at a place, where it names all: States only, and no others."""
    part = drawn.parts[place]
    if not isinstance(part, Parties) or part.others or any(name.kind not in VOTERS for name in part.names):
        return None
    return part


def set_apart(drawn: Frame, act: Act, reading: Reading) -> Voters:
    """Those after "with" in a list that an author begins: "vetoed by Ruritania, with Freedonia and Sylvania abstaining"."""
    if act.start < 2 or drawn.text[act.start - 2] != PARTY:
        return []
    found = at(drawn, act.start - 2, reading)
    return found if any(WITH.search(reading.text, one[2], other[1]) for one, other in pairwise(found)) else []
