"""The lists of a record, of an annex or of brackets: "In favour:", "Against:", "Abstaining:" with the names after it.

A list belongs to the result told right before it ("… as follows:", the annexes of press releases), else to the one told right after it
(verbatim records: the lists, then "The draft resolution was adopted by …"). "Absent" and "None" are nobody's vote.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.tokens import around
from graphkit.extract.votes.body import body
from graphkit.extract.votes.claims import VOTERS, listed
from graphkit.extract.votes.items import Choice
from graphkit.extract.votes.matter import matter
from graphkit.extract.votes.results import Result
from graphkit.model import VoteClaim

_HEADS = later(
    r"(?:^|[\n(;.\u2026])[ \t\u00a0*_\u2022\u00b7-]*(?:The\s+following\s+)?(?:(?:Those|States|Members|Member\s+States|Countries"
    r"|Delegations|(?:Les\s+)?(?:pays|[\u00c9E]tats|d\u00e9l\u00e9gations)(?:\s+suivante?s)?(?:\s+qui)?)\s+)?(?P<choice>(?:voting\s+|voted\s+|votes\s+)?in\s+favou?r|(?:voting\s+|voted\s+|votes\s+)?against"
    r"|opposed|abstain(?:ing|ed)?|abstentions?|absent|not\s+(?:voting|participating|present)|did\s+not\s+vote|non-voting|yes|no|noes|ayes|(?:votent|ont\s+vot\u00e9)\s+(?:pour|contre)|pour|contre|s['\u2019]abstiennent"
    r"|se\s+sont\s+abstenus|absents?)\s*(?:\(\d{1,3}\)|[-\u2013]?\s?\d{1,3})?\s*:[*_]*\s*",
    re.I,
)
_COLON = frozenset(":")
_FOLLOWS = later(r"\b(?:as\s+follows|following\s+(?:vote|result)s?|voting\s+was)\b", re.I)
_ENDS = later(  # a list ends with its stop
    r"\.\s+(?=[A-Z][^,]{3,60}\b(?:was|were|is|had|has|said|will)\b)|\n\s*\n"
    r"|(?<=[a-z\u00e0-\u00ff)])(?<!\bSt)(?<!\bSte)(?<!\bRep)(?<!\bR\u00e9p)(?<!\bDem)(?<!\bD\u00e9m)(?<!\bFed)(?<!\bIs)"
    r"\.\s*\n"
    r"|\.[ \t]+(?=[A-Z][a-z]{3,20}(?:\s[\w()-]{2,20}){0,6}\s?:)"  # "No: Peru, Spain. Explanations of vote before: Fiji"
    r"|\.\s+(?=(?:By|Par|Le|La|Les|L['\u2019]|The|Mr|Ms|Mrs|Miss|M|Mme|Mlle|Draft|Ainsi|Thus|At|In)\b\.?\s?[^;:]{3,220}?"
    r"\b(?:was|were|is|had|has|said|will|est|sont|a|ont|dit|d\u00e9clare|explique)\s)",
)


@dataclass(frozen=True, slots=True)
class _Head:
    start: int
    end: int
    choice: Choice | None


def blocks(reading: Reading, known: list[VoteClaim]) -> Iterator[VoteClaim]:
    """Yield the voters of all lists."""
    if ":" not in reading.text:
        return
    heads = [_Head(m.start("choice"), m.end(), _choice(m["choice"])) for m in around(_HEADS, _COLON, reading.text, 240, 12)]
    for group in _groups(reading, heads):
        base = _base(reading, group, known)
        if base is None:
            continue
        for place, head in enumerate(group):
            stop = group[place + 1].start if place + 1 < len(group) else len(reading.text)
            if head.choice is not None:
                yield from listed(reading, head.end, _end(reading.text, head.end, stop), head.choice, base)


def _choice(words: str) -> Choice | None:
    words = words.lower()
    if "abst" in words:
        return "abstain"
    if "against" in words or "contre" in words or words in ("no", "noes", "opposed"):
        return "no"
    return "yes" if "fav" in words or "pour" in words or words in ("yes", "ayes") else None


def _groups(reading: Reading, heads: list[_Head]) -> Iterator[list[_Head]]:
    """Heads that belong to one vote: in favour first where it is told, none twice, and not far apart."""
    group: list[_Head] = []
    for head in heads:
        again = head.choice is not None and head.choice in [h.choice for h in group]
        if group and (again or head.start - group[-1].end > 6000 or (head.choice == "yes")):
            if _told(reading, group):
                yield group
            group = []
        group.append(head)
    if group and _told(reading, group):
        yield group


def _told(reading: Reading, group: list[_Head]) -> bool:
    """Whether the heads are those of a vote: two of them, or one on a line with States after it."""
    if len([h for h in group if h.choice]) > 1:
        return True
    head = group[0]
    names = reading.names_in(head.end, min(len(reading.text), head.end + 60))
    return head.choice is not None and bool(names) and names[0].kind in ("state", "historic-state") and names[0].start - head.end < 5


def _end(text: str, start: int, stop: int) -> int:
    """Where a list ends: at the next head, or the blank line or sentence after it; a page break inside a list is none."""
    at = start
    while match := _ENDS.search(text, at, min(stop, start + 6000)):
        if match[0].startswith("\n") and text[: match.start()].rstrip()[-1:] in (",", ":", "-"):
            at = match.end()
            continue
        return match.start()
    return min(stop, start + 6000)


def _of_that_size(reading: Reading, group: list[_Head], before: list[VoteClaim]) -> VoteClaim | None:
    """The one of several counts of a text that a list alone fits by its length: "119-7-41. OP4: 108-9-43. No: (seven names)"."""
    heads = [h for h in group if h.choice]
    same = [k for k in before if k.document == before[-1].document]
    if len(heads) != 1 or len(same) < 2:
        return None
    end = _end(reading.text, heads[0].end, len(reading.text))
    number = len({n.code for n in reading.names_in(heads[0].end, end) if n.kind in VOTERS})
    fitting = [k for k in same if getattr(k, str(heads[0].choice)) == number]
    return fitting[0] if len(fitting) == 1 else None


def _base(reading: Reading, group: list[_Head], known: list[VoteClaim]) -> VoteClaim | None:
    """The result to which a list belongs."""
    first, last = group[0], group[-1]
    counted = [k for k in known if k.yes is not None]
    before = [k for k in counted if k.end <= first.start and first.start - k.end < 400]
    end = _end(reading.text, last.end, len(reading.text))
    after = [k for k in counted if k.start >= last.start and k.start - end < 400]
    within = [k for k in counted if k.start < end and first.start < k.end]
    if within:
        return within[0]
    sentence = reading.sentence(first.start) or reading.sentence(first.end)
    if sentence is None:
        return None
    if before and (fitting := _of_that_size(reading, group, before)):
        return fitting
    if before and (not after or _FOLLOWS.search(reading.text, before[-1].start, first.start) or first.start - before[-1].end < 40):
        one = before[-1]
    elif after:
        one = after[0]
    else:
        about = matter(reading, sentence, Result(first.start, first.start, None, None, None, "recorded-vote"), sentence.start, [])
        voice = reading.voice(first.start)
        return VoteClaim(
            source=reading.source.name,
            start=first.start,
            end=first.end,
            quote=reading.text[first.start : first.end],
            document=about.document,
            title=about.title,
            body=body(reading, sentence, about.document),
            method="recorded-vote",
            asserted_by=voice.asserted_by,
            reported_by=voice.reported_by,
        )
    return one
