"""With whom.

"drafted the text hand in hand with Freedonia", "tabled the draft in tandem with Sylvania"; and "They", for those just named.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import DOCUMENT, PARTY, Frame, frame
from graphkit.extract.lists import Parties
from graphkit.extract.negation import negated
from graphkit.extract.numbers import number
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.acts.brought import is_text
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.subjects import chaired, free, reference, times_between, who
from graphkit.extract.sponsorship.words import family, pattern

_HAND = (
    r"(?:hand\sin\shand|side\sby\sside|shoulder\sto\sshoulder|arm\sin\sarm|in\s(?:tandem|concert|league|unison"
    r"|close\s(?:cooperation|consultation|partnership))|together|jointly|along)"
)
_WITH = pattern(
    r"(?P<who>\u24c5)(?P<aside>{ASIDE}{0,2})\s(?P<aux>{AUX})(?:(?P<verb>{SPONSOR}|{SUBMIT}|{DRAFT})|(?:had|has|have)\sthe\s(?:great\s)?(?:honou?r|pleasure|privilege|joy)\s(?:of|to)\s"
    r"(?P<noun>draft(?:ing)?|author(?:ing)?|writ(?:e|ing)|co-?author(?:ing)?|prepar(?:e|ing)|develop(?:ing)?))(?P<mid>{MID}{ADJ})\s(?P<doc>\u24b9),?\s"
    + _HAND
    + r"\swith\s(?:the\s)?(?P<with>\u24c5)(?!'s?\s)"
)
_JOINED = pattern(
    r"(?P<who>\u24c5)\s(?P<aux>{AUX})(?:was|were|is|are|has\sbeen|have\sbeen)\sjoined\sby\s(?:the\s)?(?P<with>\u24c5)\s(?:in|when\sit)\s"
    r"(?P<noun>submitting|tabling|sponsoring|co-?sponsoring|presenting|putting\sforward|introducing|drafting)(?P<verb>)(?P<mid>{MID}{ADJ})\s(?P<doc>\u24b9)"
)
_AUTHOR = pattern(
    r"(?P<who>\u24c5)\s(?P<aux>{AUX})(?:is|are|was|were|has\sbeen|have\sbeen)\s(?:the|an?|one\sof\sthe)\s(?:(?:main|lead|principal|original)\s)?(?P<verb>)"
    r"(?P<noun>(?:co-?)?(?:authors?|sponsors?))\sof\s(?P<doc>\u24b9),?\s(?:together|along|jointly)\swith\s(?:the\s)?(?P<with>\u24c5)(?!'s?\s)"
)
_LEAD_ON = pattern(
    r"(?P<who>\u24c5)(?P<with>)\s(?P<aux>{AUX})(?P<verb>)(?P<noun>(?:took|taken)\sthe\slead)\s(?:on|in\s(?:drafting|preparing|tabling|submitting|sponsoring|writing))\s(?P<doc>\u24b9)"
)
_AS_SPONSORS = pattern(
    r"(?:^|[;,]\s)with\s(?P<who>\u24c5)\sas\s(?:its|the|an?)\s(?P<aux>)(?P<verb>)(?P<with>)(?P<noun>(?:(?:main|lead|principal|chief|original|only|sole)\s)?(?:co-?)?(?:sponsors?|authors?))(?:,\s|\sof\s)(?P<doc>\u24b9)"
)
_THEY = pattern(
    r"^(?:(?:(?:But|Yet|And|Later|Then|Together)\s|(?:\u24c9|[A-Z][a-z]*(?:\s[A-Za-z]+){0,5})(?:,\s|\s)(?=(?:the|all|both)\s))?(?:They|[Bb]oth(?:\s(?:countries|States|delegations))?|[Aa]ll\s(?P<all>three|four|five|six|seven|eight)(?:\s(?:countries|States|delegations))?|[Tt]he\s(?P<one>pair|duo|trio|quartet|group|coalition|alliance|bloc|movement)|[Tt]he\s(?P<n>two|three|four|five|six|seven|eight|nine|ten)(?:\s(?:\w+\s)?(?:States|countries|delegations|nations|Powers|neighbours))?))(?:\s(?P<did>[^\u24c5\u24b9;:.]{3,90}?),?\sand)?\s(?P<aux>{AUX})(?P<verb>{SPONSOR}|{SUBMIT}|{DRAFT})(?P<mid>{MID}{ADJ})\s(?P<doc>\u24b9)"
)
_COUNTS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_NOUNS = {"pair": 2, "duo": 2, "trio": 3, "quartet": 4, "group": 1, "coalition": 1, "alliance": 1, "bloc": 1, "movement": 1}
_HEADS = later(r"^\W*(?:the\s)?\u24c5[.\s]|^\W*(?:the\s)?\u24c5\s", re.I)


def _does(noun: str) -> str:
    """What a noun or participle of acting comes to."""
    if "lead" in noun or re.match(r"main|principal|chief|sole|only", noun):
        return "main"
    return family(noun.replace("ing", "ed").replace("writed", "written"))


@rule("sponsorship.side-by-side", "with ", "joined by", "the lead")
def side_by_side(frame_: Frame, reading: Reading) -> Iterator[Hit]:
    """Those with whom a State acts: "Ruritania drafted the text hand in hand with Freedonia"."""
    name = "sponsorship.side-by-side"
    for match in (m for compiled in (_WITH, _JOINED, _AUTHOR, _LEAD_ON, _AS_SPONSORS) for m in compiled.finditer(frame_.text)):
        place, document = match.start("who"), reference(frame_, match.start("doc"))
        if not (document.symbol or is_text(document, reading)) or not free(frame_, place, match.end(), name):
            continue
        verb = match["verb"] or match["noun"]
        if negated(match["aux"]) or chaired(frame_, place, match.end("aux"), name) or re.search(r"\bbeen\s$", match["aux"]):
            continue
        start, end = frame_.span(match.start(), match.end())
        yield Hit(
            rule=name,
            start=start,
            end=end,
            who=(who(frame_, place), *((who(frame_, match.start("with")),) if match["with"] else ())),
            document=document,
            verb=verb,
            does=_does(verb) if match["noun"] else family(verb),
            times=times_between(frame_, match.start(), match.end()),
            confidence=0.8,
        )


@rule("sponsorship.they", "they ", "both ", "all ", *(f"the {one}" for one in (*_COUNTS, *_NOUNS)))
def they(frame_: Frame, reading: Reading) -> Iterator[Hit]:
    """Those with whom the sentence before begins: "Ruritania and Freedonia waited. They (the two) then tabled a draft"."""
    name = "sponsorship.they"
    match = _THEY.match(frame_.text)
    if match is None or not free(frame_, match.start(), match.end(), name) or "not" in (match["did"] or "").split():
        return
    here = reading.sentence(frame_.start)
    place = reading.place(here) if here else 0
    document = reference(frame_, match.start("doc"))
    if not place or not (document.symbol or is_text(document, reading)):
        return
    before = frame(reading, reading.sentences[place - 1].start, reading.sentences[place - 1].end)
    if frame_.start - before.end > 3 or len(before.text) > 600 or before.text.count(PARTY) != 1 or not _HEADS.match(before.text):
        return
    told = before.parts[before.text.index(PARTY)]
    if not isinstance(told, Parties) or told.others or not _as_many(match, told):
        return
    yield _hit(frame_, match, 0, name, told, document, 0.75)


def _as_many(match: re.Match[str], told: Parties) -> bool:
    """Tell whether those named are as many as the words that mean them say: "the three", "both", "the group" (one that is a group)."""
    count = number(match["n"] or match["all"] or "") if match["n"] or match["all"] else _NOUNS.get((match["one"] or "").lower())
    if count == 1 or (count is None and len(told.names) == 1):
        return len(told.names) == 1 and told.names[0].kind == "group"
    if re.search(r"\b[Bb]oth\b", match[0]):
        return len(told.names) == 2
    return len(told.names) == count if count else len(told.names) > 1


def they_act(words: str) -> bool:
    """Tell whether a frame without a party may tell of those named before."""
    return DOCUMENT in words and _THEY.match(words) is not None


def _hit(frame_: Frame, match: re.Match[str], begins: int | str, name: str, told: Parties, document: Reference, confidence: float) -> Hit:
    start, end = frame_.span(match.start(begins), match.end())
    return Hit(
        rule=name,
        start=start,
        end=end,
        who=(told,),
        document=document,
        verb=match["verb"],
        does=family(match["verb"]),
        times=times_between(frame_, match.start(), match.end()),
        confidence=confidence,
    )
