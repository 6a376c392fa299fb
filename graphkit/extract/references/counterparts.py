"""Texts told together without a name and named later: "one by Ruritania and the other by Freedonia. The Ruritanian text (L.7) fell".

News count rival texts first, each with its movers, and give symbol or title where the votes are told. The later phrase says which is meant
by the adjective of its mover or by its place: "the second of them, “Lights” (L.8)". Where neither tells, each stays a text without a name.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from graphkit.extract.mentions import DEMONYM
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reference
from graphkit.model import Mention

_ONE = later(r"(?:one|another|the\s+(?:first|second|third|fourth|fifth|other|last)|a\s+(?:second|third|fourth|fifth))\b", re.I)
_MOVED = later(r",?\s+(?:[\w-]+\s+){0,4}?(?:by|from)\s+(?:the\s+)?$")
_PLURAL = later(r"\b(?:amendments|drafts|texts|(?:draft\s+)?(?:resolutions|decisions)|proposals|papers)$", re.I)
_OWNED = later(r"(?:['\u2019]s?)?\s+(?:[\w-]+\s+){0,2}$")
_ORDER = ("first", "second", "third", "fourth", "fifth")
_PLACE = later(
    r"\bthe\s+(?P<nth>first|second|third|fourth|fifth|former|latter)(?:\s+(?:of\s+(?:them|these|those|the\s+(?:two|three|four))|one|text|draft(?:\s+resolution)?"
    r"|resolution))?,?\s*(?:[\u201c\"\u2018'][^\u201c\u201d\"]{3,200}[\u201d\"\u2019']\s*)?(?:[,(]\s*)?$",
    re.I,
)
_REACH = 3000


def with_names(references: Sequence[Reference], names: Sequence[Mention], text: str) -> tuple[Reference, ...]:
    """Give texts told together the documents by which the text names them later."""
    made = list(references)
    for place, one in enumerate(made):
        if codes := _each_named(made, place, text) or _listed_below(made, place, text):
            made[place] = replace(one, members=codes)
    for group in _together(made, text):
        for place, document in _named_later(made, group, names, text).items():
            made[place] = replace(made[place], document=document)
    return tuple(made)


_BELOW = later(r"(?:(?!\b(?:resolutions|decisions|drafts|texts|papers|documents)\b)[^.;:\n]){0,160}:\s*\n")
_ITEM = later(r"[ \t]*(?:\(?[a-z\d]{1,4}[.)]|[-\u2013\u2014\u2022*])\s", re.I)
_BY_ANOTHER = later(r"\b(?:by|from|behalf\s+of)\s+(?:the\s+)?[A-Z]")


def _listed_below(references: Sequence[Reference], place: int, text: str) -> tuple[str, ...]:
    """What a plural means that the lines below spell out: "has submitted three draft resolutions:" and "(a) “Harbours” (L.84)"."""
    one = references[place]
    lead = _BELOW.match(text, one.end)
    if one.symbol or one.how != "description" or one.title or lead is None or not _PLURAL.search(text[one.start : one.end]):
        return ()
    found: list[str] = []
    at = lead.end()
    while at < len(text) and (item := _ITEM.match(text, at)):
        stop = text.find("\n", item.end())
        stop = len(text) if stop < 0 else stop
        named = next((r for r in references[place + 1 :] if item.end() <= r.start < stop and r.symbol and r.document), None)
        if named is None or _BY_ANOTHER.search(text, item.end(), stop):
            return ()
        found.append(str(named.document))
        at = stop + 1
    return tuple(dict.fromkeys(found)) if len(found) > 1 else ()


def _each_named(references: Sequence[Reference], place: int, text: str) -> tuple[str, ...]:
    """What a plural means that is taken up as "the first amendment (L.8)" and "the second (L.9)"; nothing where one has no name."""
    one = references[place]
    words = text[one.start : one.end]
    if one.symbol or one.how != "description" or not _PLURAL.search(words) or one.title:
        return ()
    found: list[str] = []
    for other in references[place + 1 :]:
        if other.start - one.end > 1500:
            break
        told = _PLACE.search(text, max(0, other.start - 60), other.start + _head(other, text))
        if told and told["nth"].lower() in _ORDER and other.document and other.symbol:
            if _ORDER.index(told["nth"].lower()) != len(found):
                break
            found.append(other.document)
    return tuple(found) if len(set(found)) == len(found) > 1 else ()


def _together(references: Sequence[Reference], text: str) -> list[list[int]]:
    """The runs of at least two texts without a name, told close to each other as "one" and "the other"."""
    groups: list[list[int]] = []
    for place, one in enumerate(references):
        if one.document or one.symbol or one.title or one.how != "description" or not _ONE.match(text, one.start, one.end):
            continue
        if groups and one.start - references[groups[-1][-1]].end < 260:
            groups[-1].append(place)
        else:
            groups.append([place])
    return [group for group in groups if len(group) > 1]


def _named_later(references: Sequence[Reference], group: list[int], names: Sequence[Mention], text: str) -> dict[int, str]:
    """For each of a group the one document that the text names later as its mover's, or by its place among them."""
    last = references[group[-1]]
    movers = [_mover(references[place], names, text) for place in group]
    found: dict[int, set[str]] = {}
    for one in references[group[-1] + 1 :]:
        if one.start - last.end > _REACH:
            break
        if not one.document or not (one.symbol or one.title) or "/RES/" in one.document:
            continue
        owner = _owner(one, names, text)
        if owner and movers.count(owner) == 1:
            found.setdefault(group[movers.index(owner)], set()).add(one.document)
        elif (told := _PLACE.search(text, max(0, one.start - 240), one.start + _head(one, text))) and (
            at := _at(told["nth"], group)
        ) is not None:
            found.setdefault(group[at], set()).add(one.document)
    return {place: codes.pop() for place, codes in found.items() if len(codes) == 1}


def _head(one: Reference, text: str) -> int:
    """How far into a reference its place may be told: "[the second, “Lights” (document L.8)]"."""
    found = re.match(r"the\s+\w+(?:\s+of\s+(?:them|these|those))?,?\s*", text[one.start : one.end], re.I)
    return found.end() if found else 0


def _at(nth: str, group: list[int]) -> int | None:
    word = nth.lower()
    at = len(group) - 1 if word == "latter" else 0 if word == "former" else _ORDER.index(word)
    return at if at < len(group) else None


def _mover(one: Reference, names: Sequence[Mention], text: str) -> str | None:
    """The State named right after "one by"."""
    place = bisect_left(names, one.end, key=lambda n: n.start)
    name = names[place] if place < len(names) else None
    return name.code if name and name.start - one.end < 60 and _MOVED.fullmatch(text, one.end, name.start) else None


def _owner(one: Reference, names: Sequence[Mention], text: str) -> str | None:
    """The State whose adjective or name stands right before a reference: "the Ruritanian text", "Freedonia's draft"."""
    place = bisect_left(names, one.start, key=lambda n: n.start) - 1
    name = names[place] if place >= 0 else None
    if name is None or one.start - name.end > 30 or not _OWNED.fullmatch(text, name.end, one.start):
        return None
    return name.code if name.kind == DEMONYM or text[name.end : name.end + 1] in ("'", "\u2019") else None
