"""Papers told by the way: the only one of a party, the one of the first of two, an attempt made in a paper, letters told together.

"Ruritania had made no submission other than a paper (WP.9)", "Ruritania and Freedonia replied with comments, the former in CRP.4", "a first
attempt was made by Sylvania in a working paper (CD/9)", "S/2099/2 and S/2099/5, containing letters dated 9 and 10 May, respectively, from
Ruritania".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from graphkit.extract.frame import DOCUMENT, Frame, Spoken
from graphkit.extract.lists import Parties
from graphkit.extract.negation import negated, planned
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.hits import Hit, Who, rule
from graphkit.extract.sponsorship.owned.pairs import REPORT, is_paper
from graphkit.extract.sponsorship.subjects import chaired, free, reference, times_between, who
from graphkit.extract.sponsorship.words import pattern

_KIND = (
    r"(?:papers?|drafts?|texts?|non-papers?|memorand(?:um|a)|proposals?|notes?|submissions?|contributions?|amendments?|documents?|\u24b9)"
)
_NOTHING_BUT = pattern(
    r"(?P<who>\u24c5)(?P<aside>{ASIDE}{0,1})\s(?P<aux>(?:(?:itself|themselves|alone|has|have|had|so\sfar|hitherto|also|\u24c9),?\s){0,4})"
    r"(?P<verb>made|submitted|tabled|offered|produced|circulated|contributed|put\sforward|presented|put\sin|brought"
    r"|published)\s(?:no|nothing|little|not\smuch)(?:\s[a-z-]+){0,3}?\s"
    rf"(?:other\sthan|except(?:ing)?(?:\sfor)?|save(?:\sfor)?|but|beyond|apart\sfrom|more\sthan|besides)\s(?:(?:an?|one|its|their"
    rf"|two|three|the)\s)(?:[\w-]+\s){{0,3}}?{_KIND}"
    r"(?:\s(?:to|on|for|in|at|before|about|of)\s[^\u24c5\u24b9;:.()]{2,90}?)?,?\s[(\[]?(?P<doc>\u24b9)"
)
_ATTEMPT = pattern(
    r"\b(?:attempts?|efforts?|steps?|suggestions?|starts?|beginnings?|case|proposals?|calls?|offers?|bids?|points?|arguments?"
    r"|ideas?|suggestion|formulations?|definitions?|moves?)\b[^\u24c5\u24b9;:.]{0,100}?\s(?:was|were|had\sbeen|has\sbeen"
    r"|is)\s(?:[a-z]+\s)?"
    r"(?P<verb>made|set\sout|put(?:\sforward)?|outlined|spelled\sout|spelt\sout|developed|elaborated|offered|advanced|undertaken"
    r"|ventured|presented|taken|argued|given|floated)\s(?:first\s|again\s"
    r"|jointly\s)?by\s(?P<who>\u24c5)(?:\s\u24c9)?,?\sin\s(?:(?:an?|its|their|one|two)\s(?:[\w-]+\s){0,3}?)?"
    rf"(?:{_KIND})(?:\s(?:to|at|for|before|in|on"
    rf"|of)\s(?:the\s)?[^\u24c5\u24b9;:.()]{{2,70}}?)?(?:\s\u24c9)?,?\s[(\[](?:document\s)?(?P<doc>\u24b9)"
)
_FORMER = pattern(
    r"(?P<who>\u24c5)\s(?P<gap>[^\u24c5\u24b9;:.]{0,50}?\b(?:responded|replied|answered|submitted|circulated|tabled|did\sso"
    r"|put\s(?:forward|in|on\spaper)|commented|proposed|contributed|wrote|presented|set\sout)\b[^\u24c5\u24b9;:.]{0,90}?)(?:,|\s--?"
    r"|\s\()\s?"
    r"(?:and\s)?the\s(?P<which>former|latter)\s(?:(?:most\s)?(?:recently|first|again|only|jointly|also|twice|then"
    r"|later)\s)*(?:\u24c9\s)?(?:in|as|under|with)\s(?:the\ssymbol\s|symbol\s"
    r"|document\s)?(?P<doc>\u24b9)(?:,?\s(?:and\s)?the\s(?P<other>former|latter)\s(?:(?:\w+ly|also|only)\s)?(?:in|as|under"
    r"|with)\s(?:document\s)?(?P<doc2>\u24b9))?"
)
_LETTERS_THERE = later(
    r"(?P<docs>\u24b9(?:,\s\u24b9){0,5},?\sand\s\u24b9),?\s(?:both\s|each\s|which\s|also\s)?(?:contain(?:ing)?|transmit(?:ting)?"
    r"|reproduc(?:e|ing)|being|respectively)\s(?:(?:two|three|four|the|further|identical)\s)?(?:\u24b9|letters?"
    r"|notes?)[^\u24c5\u24b9;:.]{0,70}?,?\s(?:respectively,?\s)?(?:from|by|of)\s(?P<who>\u24c5)(?:,\srespectively)?"
)
_LETTERS_FROM = later(
    r"(?:\u24b9|\b(?:letters|notes\sverbales|notes|communications|telegrams"
    r"|cables))[^\u24c5\u24b9;:.()]{0,70}?,?\s(?:respectively,?\s)?(?:from|by|of)\s(?P<who>\u24c5)(?:,\srespectively,?)?(?:\s(?:to"
    r"|addressed)\s[^\u24c5\u24b9;:.()]{2,120}?)?,?\s\((?P<docs>(?:documents\s)?\u24b9(?:,\s\u24b9){0,5},?\sand\s\u24b9)(?:,?\srespectively)?\)"
)
_PLURAL = later(r"\b(?:letters|notes|communications|telegrams|cables)\b", re.I)
_NO_LETTER = later(r"/(?:RES|PV|SR|L|WP|CRP|INF)[./]")


@rule("sponsorship.nothing-but", DOCUMENT.lower())
def nothing_but(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Papers told by the way: "no submission other than a paper (WP.9)", "an attempt was made by Sylvania in a paper (CD/9)"."""
    name = "sponsorship.nothing-but"
    for compiled in (_NOTHING_BUT, _ATTEMPT):
        for match in compiled.finditer(frame.text):
            document, place = reference(frame, match.start("doc")), match.start("who")
            if not _is_theirs(document) or planned(match[0]) or not free(frame, match.start(), match.end(), name):
                continue
            if compiled is _ATTEMPT and negated(match[0]):
                continue
            if not chaired(frame, place, place + 1, name):
                yield _hit(frame, name, match.start(), match.end("doc"), who(frame, place), document, match["verb"])
    for match in _FORMER.finditer(frame.text):
        named = who(frame, match.start("who"))
        if isinstance(named, Spoken) or len(named.names) < 2 or negated(match["gap"]) or planned(match["gap"]):
            continue
        for which, doc in (("which", "doc"), ("other", "doc2")):
            if not match[which] or (match[which] == "former" and len(named.names) != 2):
                continue
            document = reference(frame, match.start(doc))
            one = named.names[0 if match[which] == "former" else -1]
            if is_paper(document) or "/CONF." in (document.symbol or ""):
                only = replace(named, names=(one,), start=one.start, end=one.end, others=False)
                yield _hit(frame, name, match.start(), match.end(doc), only, document, "submitted")


@rule("sponsorship.letters-together", "letters", "notes", "communications", "telegrams", "cables", DOCUMENT.lower())
def letters_together(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Several letters told with their symbols: "letters dated 9 and 10 May, respectively, from Ruritania (S/2099/2 and S/2099/5)"."""
    name = "sponsorship.letters-together"
    for compiled in (_LETTERS_THERE, _LETTERS_FROM):
        for match in compiled.finditer(frame.text):
            first, last = frame.span(match.start(), match.end())
            if not _PLURAL.search(reading.text, first, last) or not free(frame, match.start(), match.end(), name):
                continue
            named = who(frame, match.start("who"))
            documents = [d for _, d in frame.all(DOCUMENT, match.start("docs"), match.end("docs")) if isinstance(d, Reference)]
            if isinstance(named, Spoken) or any(d.symbol is None or _NO_LETTER.search(d.symbol) for d in documents):
                continue
            each: list[Who] = [named] * len(documents)
            if len(named.names) > 1:
                if len(named.names) != len(documents) or "respectively" not in match[0]:
                    continue  # nothing says whose is which
                each = [replace(named, names=(n,), start=n.start, end=n.end) for n in named.names]
            for by, document in zip(each, documents, strict=True):
                letter = replace(document, kind="letter")
                yield replace(_hit(frame, name, match.start(), match.end(), by, letter, "letter"), does="sign")


def _is_theirs(document: Reference) -> bool:
    """Tell whether a document has the symbol of a draft or a paper in which delegations write."""
    return is_paper(document) and document.kind not in ("report", "letter") and REPORT.search(document.symbol or "") is None


def _hit(frame: Frame, name: str, first: int, last: int, by: Parties | Who, document: Reference, verb: str) -> Hit:
    start, end = frame.span(first, last)
    return Hit(
        rule=name,
        start=start,
        end=end,
        who=(by,),
        document=document,
        verb=verb,
        does="submit",
        times=times_between(frame, first, last),
        entry="original",
        confidence=0.75,
    )
