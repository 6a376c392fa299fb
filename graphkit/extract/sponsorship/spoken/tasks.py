"""The first words of one who introduces: "It falls to me to introduce", "The purpose of my statement is to put before the Committee".

In verbatim records a delegation that introduces a draft seldom names itself; the record does, before its words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import Frame, Spoken
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.subjects import FOR_OTHERS, behalf, free, reference, times_between, who
from graphkit.extract.sponsorship.words import pattern

_TASK = (
    r"\b(?P<task>(?:it\s(?:falls|fell|has\sfallen)\s(?:to|upon|on)\s(?:me|us|my\sdelegation|\u24c5)|(?:the|one)\s(?:sole\s|main\s|only\s)?(?:purpose|aim|object)\sof\s(?:my|this|our)\s(?:brief\s|present\s)?"
    r"(?:statement|intervention|remarks)(?:\s[\w \u24c9]{1,24}?)?\sis|(?:my|our)\s(?:task|duty|turn|purpose|role"
    r"|function)(?:\s(?:today|here|now|this\s(?:morning|afternoon)))?\sis|it\s(?:is|was)\s(?:now\s)?my\s(?:\w+\s)?(?:task|duty"
    r"|responsibility|turn|lot)|(?:\bI|we|\u24c5)\s(?:rise|stand|speak|have\scome|take\sthe\sfloor|have\sbeen\s(?:asked|requested|charged|entrusted|mandated|chosen|designated)"
    r"(?:\sby\s[^\u24b9;:.]{1,60}?)?|have\s(?:the\s)?(?:\w+\s)?(?:task|duty|responsibility))))"
)
_DO = (
    r"(?:,?\s(?:this\s(?:morning|afternoon|year)|today|now|\u24c9|again|once\s(?:again|more)|to|of|formally|briefly)){1,4}\s(?P<verb>introduc(?:e|ing)|present(?:ing)?|put(?:ting)?\s(?:before|to)"
    r"|lay(?:ing)?\sbefore|plac(?:e|ing)\sbefore|commend(?:ing)?)\b"
)
_FOR = r"(?P<for>,?\s(?:on\sbehalf\s(?:also\s)?of|in\sthe\sname\s(?:also\s)?of)\s[^\u24b9;:.]{1,260}?,?)?"
_INTRODUCES = pattern(
    _TASK + _DO + r"(?:\s(?:to\s|before\s)?(?:the|this|members\sof\sthe)\s[\w\u24bb]+)?" + _FOR + r"{ADJ},?\s(?P<doc>\u24b9)"
)
_TASKED = pattern(
    r"(?P<doc>\u24b9),?\s(?:which\s)?(?:it\s(?:falls\sto\sme|is\smy\s(?:\w+\s)?(?:task|duty))|(?:I|\u24c5)\shave\s(?:the\s|been\sgiven\sthe\s)?(?:\w+\s)?(?:task|duty|honou?r|privilege|pleasure))\s(?:to|of)\s"
    r"(?P<verb>introduc(?:e|ing)|present(?:ing)?)\b(?P<for>)"
)
_FIRST = later(r"\b(?:my|I|me|our)\b")


def tasked(words: str) -> bool:
    """Tell whether a frame without a party may be the first words of one who introduces."""
    return "\u24b9" in words and _FIRST.search(words) is not None and re.search(_TASK, words, re.I) is not None


@rule(
    "sponsorship.task",
    "falls to",
    "fell to",
    "fallen to",
    "purpose",
    " aim ",
    "task",
    "duty",
    " turn ",
    "rise",
    "stand",
    "speak",
    "floor",
    "been asked",
    "been re",
    "been en",
    "been ch",
    "have come",
    "honour",
    "privilege",
    "pleasure",
)
def task(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """A speaker who has the task: "It falls to me to introduce, in the name of Ruritania and my own delegation, draft resolution L.99"."""
    name = "sponsorship.task"
    for match in (*_INTRODUCES.finditer(frame.text), *_TASKED.finditer(frame.text)):
        place = frame.begins[match.start()]
        voice = reading.voice(place)
        if len(voice.asserted_by) != 1 or voice.reported_by or not free(frame, match.start(), match.end(), name):
            continue
        then = FOR_OTHERS.match(frame.text, match.end())
        start, end = frame.span(match.start(), then.end() if then else match.end())
        spoken_for = frame.text.find("\u24c5", match.start("for"), match.end("for")) if match["for"] else -1
        yield Hit(
            rule=name,
            start=start,
            end=end,
            who=(Spoken(start, start + 1, voice.asserted_by),),
            document=reference(frame, match.start("doc")),
            verb=match["verb"],
            does="introduce",
            times=times_between(frame, match.start(), match.end()),
            behalf=who(frame, then.end() - 1)
            if then
            else who(frame, spoken_for)
            if spoken_for >= 0
            else behalf(frame, match.start(), match.end()),
            confidence=0.85,
        )
