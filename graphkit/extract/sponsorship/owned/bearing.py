"""A text that bears names: "the draft bears the names of Ruritania and Freedonia", "it has attracted the co-sponsorship of Sylvania".

The subject is the document, or the list of those behind it, and the noun (names, sponsorship, sponsors, work) says what they are to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import Frame
from graphkit.extract.negation import negated, planned
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.changes.roll import COUNT, meant
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.subjects import FOR_OTHERS, behalf, chaired, free, times_between, who
from graphkit.extract.sponsorship.words import family, pattern

_LINK = r"(?P<link>\)?[^;:.\u24b9\u24c5]{0,70}?)"
_SPONSORSHIP = r"(?:co-?\s?)?sponsorship"
_BORNE = tuple(
    pattern(words)
    for words in (
        rf"(?P<doc>\u24b9){_LINK}\b(?:bears?|bore|bearing|carries|carried|carrying|(?:issued|circulated|printed|published|appear(?:s|ed|ing)?|stands?|stood|submitted|tabled)\s(?:under|in|over|with))"
        r"\s(?:also\s|now\s)?the\s(?P<verb>names?|signatures?)\sof\s(?:the\s)?(?:following\s(?:\w+\s)?(?:States|countries|delegations)\s?:\s(?:the\s)?)?(?P<who>\u24c5)",
        rf"(?P<doc>\u24b9){_LINK}\b(?:(?:enjoys?|enjoyed|has|had|have|attract(?:s|ed)|drew|gained|won|secured|received|obtained|carries|carried)(?:\s(?:now|already|also|since|attracted|gained|won"
        rf"|drawn|received|secured|obtained))?|under|with)\sthe\s(?:joint\s)?(?P<verb>{_SPONSORSHIP})\s(?:of|by|from)\s(?:the\s)?(?P<who>\u24c5)",
        rf"(?P<doc>\u24b9){_LINK}\b(?:counts?|counted|lists?|listed|numbers|numbered|shows?|has|had|includes?)\s(?P<who>\u24c5)\s(?:among|amongst|as)\s(?:its|the)\s(?:{COUNT}\s)?"
        r"(?P<verb>(?:co-?\s?)?(?:sponsors?|authors))\b",
        r"(?P<doc>\u24b9)(?:\s\([^()\u24c5]{1,60}\)|\))?(?P<link>,?\s(?:which|that)\s(?:is|was)(?:\s(?:also|largely|mainly|chiefly|again))?)\sthe\s(?:joint\s)?(?P<verb>work|handiwork|brainchild|creation)\sof\s(?:the\s)?(?P<who>\u24c5)",
        r"\b(?:the|its)\s(?P<verb>(?:co-?\s?)?(?:sponsors|authors))\sof\s(?:the\s)?(?P<doc>\u24b9)(?P<link>)(?:,\s|\s?\()(?:namely|that\sis(?:\sto\ssay)?|i\.e\.|viz\.?|to\swit),?\s(?:the\s)?(?P<who>\u24c5)",
        r"\u24c5,\s(?:supported|backed|seconded|accompanied|assisted)\sby\s(?P<who>\u24c5)(?P<link>)\sas\s(?:an?\s|the\s)?(?P<verb>co-?sponsors?),\s(?:\w+\s){0,2}(?:introduced|presented|tabled|submitted|put\sforward)\s(?:\w+\s){0,2}?(?P<doc>\u24b9)",
        rf"\b(?:{COUNT}|dozens\sof|many|several)\s(?:(?:Member\s)?States|countries|delegations|nations|members),?\s(?P<who>\u24c5)\s(?:included|among\sthem),?(?P<link>\s(?:(?:have|had|has)\s)?(?:\w+ly\s|now\s|so\sfar\s|already\s)?)"
        r"(?P<verb>co-?sponsored|sponsored|co-?sponsor|sponsor|signed\son\sto)\s(?P<doc>\u24b9)",
    )
)
_INTRODUCED = tuple(
    pattern(words)
    for words in (
        rf"(?P<doc>\u24b9){_LINK}\b(?P<verb>introduced|presented)(?:,?\s\u24c9)?,?\son\sbehalf\sof\s(?:all\s)?(?:the|its)\s(?:{COUNT}\s)?(?:other\s)?(?:co-?)?(?:sponsors|authors)(?:,?\s\u24c9)?,?\sby\s(?P<who>\u24c5)",
        r"\b(?P<verb>introduction|presentation)\sof\s(?:the\s)?(?P<doc>\u24b9)(?P<link>\s(?:was|had\sbeen))\s(?:made|given|undertaken)\s(?:\u24c9\s)?by\s(?P<who>\u24c5)",
    )
)


@rule("sponsorship.bearing", "name", "signature", "sponsor", "authors", "work of", "brainchild", "creation", "introduc", "present")
def bearing(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """What a text bears or counts: "draft resolution L.99, which bore the signatures of Ruritania and Freedonia, was adopted"."""
    name = "sponsorship.bearing"
    for compiled in (*_BORNE, *_INTRODUCED):
        for match in compiled.finditer(frame.text):
            link = match["link"] or ""
            document = meant(frame, reading, match)
            if (
                document is None
                or negated(link)
                or planned(link)
                or _ELSE.search(link)
                or not free(frame, match.start(), match.end(), name)
            ):
                continue
            if chaired(frame, match.start("who"), match.end(), name):
                continue
            then = FOR_OTHERS.match(frame.text, match.end()) if compiled in _INTRODUCED else None
            start, end = frame.span(match.start(), then.end() if then else match.end())
            verb = match["verb"]
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=(who(frame, match.start("who")),),
                document=document,
                verb=verb,
                does="introduce"
                if compiled in _INTRODUCED
                else "draft"
                if re.match("work|hand|brain|creat", verb)
                else "sponsor"
                if family(verb) != "draft"
                else "draft",
                times=times_between(frame, match.start(), match.end()),
                behalf=who(frame, then.end() - 1) if then else behalf(frame, match.end(), match.end()),
                confidence=0.8,
            )


_ELSE = later(r"\b(?:said|noted|hoped|that\s(?:he|she|it)|report|letter|petition|statement|list)\b", re.I)
