"""Counts of which one side is told by naming it, in a sentence beside: "It won 11 votes in favour. Ruritania and Freedonia abstained".

So the press tells the votes of the Security Council, whose members are few: the numbers and the names are the whole vote where they make
up the whole Council. Elsewhere those who voted against are named in one breath with the number of those who abstained ("Ruritania and
Freedonia voted against, and 41 delegations abstained"), or are said to be the only ones; other names may be a few of many.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace

from graphkit.extract.frame import PARTY, Frame, frame
from graphkit.extract.lists import Parties, codes
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Sentence
from graphkit.extract.tokens import lowered
from graphkit.extract.votes.acts import acts
from graphkit.extract.votes.claims import VOTERS
from graphkit.extract.votes.french_acts import acts as french_acts
from graphkit.extract.votes.items import Choice, items
from graphkit.extract.votes.numbers import WORDS, count
from graphkit.extract.votes.results import Names, Result

COUNCIL = later(r"\bSecurity\s+Council\b|\bConseil\s+de\s+s\u00e9curit\u00e9\b", re.I)
OTHER_BODY = later(r"\b(?:Committee|Assembly|Board|Commission|Conference|Rights\s+Council|Comit\u00e9|Assembl\u00e9e)\b")
MEMBERS = later(r"\b(?P<size>\d{2,3})[-\u2011 ](?:member|nation|State|country|strong)\b", re.I)
_SIZES = (15, 11)  # since 1966, and before
_N = rf"(?:\d{{1,3}}|{WORDS})"
_YES = later(
    rf"\b(?:(?P<n>{_N})\s+(?:(?:positive|affirmative|favou?rable)\s+)?votes?\b(?!\s+(?:against|to)\b)|(?P<m>{_N})\s+(?:\w+\s+){{0,2}}in\s+favou?r\b"
    rf"|(?P<o>{_N})(?:\s+of\s+[^.;,]{{3,40}})?\s+(?:members|states|delegations|countries)(?:\s+of\s+the\s+(?:security\s+)?council)?\s+(?:backed|supported|voted\s+(?:for|in\s+favou?r)|were\s+in\s+favou?r|said\s+yes))\b",
)
_NEEDED = later(r"\b(?:need\w*|requir\w*|at\s+least|minimum|majority\s+of|would)\b[^.;]{0,40}$", re.I)
_ONE_BREATH = later(r"(?:\s\u24b9|\sit)?,?\s(?:and|while|with)\s(?:there\swere\s)?(?:another\s)?(?:\d{1,3}|[a-z-]+)\s(?:\w+\s)?abst", re.I)
_YES_FR = later(
    r"\b(?P<n>\d{1,2})\s+(?:(?:de\s+ses|de\s+ces|des)\s+)?(?:membres|voix|votes|pays|[\u00e9e]tats|d\u00e9l\u00e9gations)\s+"
    r"(?:(?:du\s+conseil\s+)?(?:ont\s+)?vot\u00e9\s+)?(?:pour\b|en\s+(?:sa\s+)?faveur|favorables)",
)
_BY = later(
    r"(?:(?:vetoed|opposed)\sby"
    r"|(?:vetoe?s?|(?:negative|dissenting)\svotes?|votes?\sagainst)\s(?:cast\s)?(?:of|by|from))\s(?:the\s)?",
    re.I,
)
_THEN = later(r"(?:\s(?:both|s'|se|toutes?|tous|had|have|has|all|then|\w+ly|(?:on\s)?\u24c9))*\s", re.I)
_AUTHOR = later(r"\b(?:by|to|from|about|for|between|of)\s(?:the\s)?$", re.I)
_ONLY = later(r"\bonly\s(?:the\s)?$", re.I)


def filled(reading: Reading, sentence: Sentence) -> Result | None:
    """The count of a sentence that tells those in favour, the rest being named or counted there or beside it."""
    words = _YES_FR if reading.language == "fr" else _YES
    yes = words.search(lowered(reading.text), sentence.start, sentence.end)
    if yes is None or _NEEDED.search(reading.text, sentence.start, yes.start()):
        return None
    number = count(next(n for n in yes.groups() if n)) or 0
    place = bisect_left(reading.sentences, sentence.start, key=lambda s: s.start)
    council = number <= 15 and COUNCIL.search(reading.text, max(0, sentence.start - 1200), sentence.end) is not None
    near = [s for s in reading.sentences[max(0, place - council) : place + 3] if abs(s.paragraph - sentence.paragraph) <= council]
    size = _size(reading, wide := [s for s in reading.sentences[place : place + 3] if s.paragraph - sentence.paragraph <= 1])
    near = wide if size and not council else near
    sides: dict[Choice, tuple[int, int, int]] = {}
    names: list[tuple[Choice, int, int]] = []
    sure = False
    for other in near:
        if other.start > sentence.start and words.search(reading.text, other.start, other.end):
            break
        for item in items(reading.text, other.start, other.end):
            if item.choice == "no" and not item.number and "no" not in sides:
                sides["no"] = (0, item.start, item.end)  # "none against"
                continue
            if item.choice == "no" or item.choice in sides:
                return None  # told in numbers: not by names
            if item.choice == "abstain":
                sides["abstain"] = (item.number, item.start, item.end)
        for choice, told, end, whole in _named(reading, frame(reading, other.start, other.end)):
            if choice not in sides:
                sides[choice] = (len({c for c, _ in codes(told)}), told.start, end)
                names.append((choice, told.start, told.end))
                sure |= choice == "no" and whole
    if council and number == 15 and not sides:
        return Result(yes.start(), yes.end(), 15, 0, 0, "recorded-vote")
    total = number + sum(n for n, _, _ in sides.values())
    if not sides or not (
        total in _SIZES if council else "abstain" in sides and total <= 200 and (sure or ("no" in sides and total == size))
    ):
        return None
    first = min(yes.start(), *(a for _, a, _ in sides.values()))
    last = max(yes.end(), *(b for _, _, b in sides.values()))
    if last - first > 900:
        return None
    told_ = {choice: n for choice, (n, _, _) in sides.items()}
    held: Names = tuple(names)
    rest = 0 if council else None  # what makes up the whole Council leaves nobody
    return Result(max(first, sentence.start), last, number, told_.get("no", rest), told_.get("abstain", rest), "recorded-vote", held)


def rest(reading: Reading, sentence: Sentence, result: Result) -> Result:
    """With nobody left where those in favour and those who abstained are the whole Council: "by 13 votes, with 2 abstentions"."""
    if result.yes is None or (result.no is None) == (result.abstain is None):
        return result
    if result.yes + (result.no or 0) + (result.abstain or 0) != _SIZES[0]:
        return result
    here = COUNCIL.search(reading.text, sentence.start, sentence.end)
    other = OTHER_BODY.search(reading.text, sentence.start, sentence.end)
    told = here or (not other and COUNCIL.search(reading.text, max(0, sentence.start - 1200), sentence.start))
    return replace(result, no=result.no or 0, abstain=result.abstain or 0) if told else result


def _size(reading: Reading, near: list[Sentence]) -> int | None:
    """How many members the body has, where the sentences say so: "the 35-member Board"."""
    said = {int(m["size"]) for s in near for m in MEMBERS.finditer(reading.text, s.start, s.end)}
    return said.pop() if len(said) == 1 else None


def _named(reading: Reading, drawn: Frame) -> list[tuple[Choice, Parties, int, bool]]:
    """The closed lists of those who did not vote in favour, where each ends, and whether they must be all."""
    found: list[tuple[Choice, Parties, int, bool]] = []
    for act in french_acts(drawn.text) if reading.language == "fr" else acts(drawn.text):
        if act.choice == "yes" or act.how not in ("finite", "doing", "after"):
            continue
        at = drawn.text.find(PARTY, act.start) if act.how == "after" else drawn.text.rfind(PARTY, 0, act.start)
        gap = drawn.text[act.start : at] if act.how == "after" else drawn.text[at + 1 : act.start]
        told = drawn.parts.get(at) if at >= 0 and (_BY if act.how == "after" else _THEN).fullmatch(gap) else None
        if not isinstance(told, Parties) or told.others or any(name.kind not in VOTERS for name in told.names):
            continue
        if act.how != "after" and _AUTHOR.search(drawn.text, 0, at):
            continue
        whole = _ONE_BREATH.match(drawn.text, act.end) is not None or _ONLY.search(drawn.text, 0, at) is not None
        found.append((act.choice, told, drawn.ends[act.end - 1], whole))
    return found
