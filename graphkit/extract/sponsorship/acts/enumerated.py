"""Several acts told in one breath: "drafts were introduced by the representatives of Ruritania (L.7) and Freedonia, on mines (L.8)".

Press releases and reports of committees list who introduced which draft, each party followed by its document in brackets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import Frame
from graphkit.extract.negation import negated, planned
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.changes.joining import last_document
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.subjects import chaired, free, reference, who
from graphkit.extract.sponsorship.words import family, pattern

_PAPERS = r"(?:\u24b9|\b(?:drafts|(?:draft\s)?(?:resolutions|decisions|texts|proposals|amendments)|(?:working\s)?papers|documents))"
_LEADS = (
    pattern(rf"{_PAPERS}(?P<link>[^.;:\u24c5\u24b9]{{0,50}}?)\s(?P<verb>{{PARTICIPLE}})(?:\s\w+){{0,3}}?\sby(?=\s)"),
    pattern(rf"{_PAPERS}(?P<link>(?:\s(?!\w+ed\b|read\b|out\b)\w+){{0,3}})\s(?P<verb>(?:by|from|of))(?=\s)"),
    pattern(
        rf"\b(?P<verb>introducing|presenting|submitting|tabling)\s(?:\w+\s){{0,2}}?{_PAPERS}(?P<link>(?:\s\u24c9)?)\s(?:were|was)(?=\s)"
    ),
)
_ITEM = later(
    r"(?:,|;)?(?:\s(?:and|also|as\swell\sas))?(?:\sby)?\s(?P<who>\u24c5)(?P<for>,?\son\sbehalf\sof\s(?:the\s)?[^\u24c5\u24b9;:.]{0,40}\u24c5,?)?"
    r"(?:,?\s(?:on|concerning|regarding|for)\s[^\u24c5\u24b9;:()]{2,90}?)?,?\s[(\[](?:see\s|in\s)?(?:document\s)?(?P<doc>\u24b9)[)\]]"
)
# "… and, on protection, jointly by Ruritania and Freedonia": the last of a list of proposals, without a symbol
_LAST_ITEM = later(
    r"\)?,?\sand,?\s(?:(?:on|concerning|regarding)\s[^\u24c5\u24b9;:()]{2,90}?,\s)?(?:jointly\s)?by\s(?P<who>\u24c5)(?=[.,;]|$)"
)
# "Also introduced were the following: …; and, by the representative of Fiji, a text on women (document L.97)"
_FOLLOWING = pattern(
    r"\b(?P<verb>introduced|submitted|tabled|presented|circulated)\b(?P<link>[^.\u24c5\u24b9]{0,60}?)(?:\bfollowing[^.\u24c5\u24b9]{0,30})?:"
)
_BY_FIRST = later(
    r"[;:,]\s(?:and,?\s)?by\s(?P<who>\u24c5)(?P<for>,?\son\sbehalf\sof\s(?:the\s)?[^\u24c5\u24b9;:.]{0,40}\u24c5)?,\s(?P<doc>\u24b9)"
)
_TOLD = pattern(rf"{_PAPERS}:?(?=\s(?:on|concerning|regarding)\s)")
_ON_ITEM = pattern(
    r"(?:,|;)?(?:\sand)?\s(?:(?:one|another)\s)?(?:on|concerning|regarding)\s[^\u24c5\u24b9;:()]{2,90}?,?\s(?P<verb>{PARTICIPLE})?\s?by\s(?P<who>\u24c5)"
    r"(?P<for>,?\son\sbehalf\sof\s(?:the\s)?[^\u24c5\u24b9;:.]{0,40}\u24c5,?)?,?\s[(\[](?:see\s|in\s)?(?:document\s)?(?P<doc>\u24b9)[)\]],?"
)
_CROWD = later(
    r"\b(?:(?:dozens|scores|a\s(?:number|handful|majority|group|record\snumber)|most|many|several|some|more\sthan\s[\w-]+|over\s[\w-]+|nearly\s[\w-]+|\d{1,3}|[a-z]+(?:ty|teen)(?:-\w+)?)"
    r"\s(?:of\s)?(?:the\s)?(?:other\s|UN\s|Member\s)?(?:states|countries|nations|delegations|governments|members|capitals))"
    r"(?:\s(?:have|had|has|also|since|then|\w+ly))*\s(?P<verb>(?:signed\s(?:on|up)|joined(?:\sin)?|come\son\sboard|came\son\sboard|lined\sup|put\stheir\snames\sdown))"
    r"(?:\sto\s\u24b9|\s\u24b9)?\sas\s(?P<who>\u24c5)",
    re.I,
)
_SPONSORS = later(r"(?:co-?\s?)?(?:sponsors|authors)\b", re.I)
_NOW = {"introducing": "introduced", "presenting": "introduced", "submitting": "submitted", "tabling": "tabled"}


@rule("sponsorship.enumerated", " by ", " from ", " of ", "introducing", "presenting", "submitting", "tabling")
def enumerated(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Each party with its document: "working papers were submitted by Ruritania (WP.1), Freedonia (WP.2) and Sylvania (WP.3)"."""
    name = "sponsorship.enumerated"
    for match in _TOLD.finditer(frame.text):
        yield from _items(frame, match.end(), _ON_ITEM, "submitted", name)
    for match in _FOLLOWING.finditer(frame.text):
        if not negated(match["link"]) and not planned(match["link"]) and free(frame, match.start(), match.end(), name):
            for item in _BY_FIRST.finditer(frame.text, match.end() - 1):
                yield from _items(frame, item.start(), _BY_FIRST, match["verb"].lower(), name)
    for lead in _LEADS:
        for match in lead.finditer(frame.text):
            if negated(match["link"]) or planned(match["link"]) or not free(frame, match.start(), match.end(), name):
                continue
            verb = _NOW.get(match["verb"].lower(), "submitted" if match["verb"] in ("by", "from", "of") else match["verb"])
            items = list(_items(frame, match.end(), _ITEM, verb, name))
            yield from items
            last = _LAST_ITEM.search(frame.text, match.end()) if len(items) > 1 else None
            if last and frame.text[match.start()] == "\u24b9" and items[-1].end <= frame.ends[last.start()] + 1:
                start, end = frame.span(last.start("who"), last.end())
                one = reference(frame, match.start())
                yield Hit(rule=name, start=start, end=end, who=(who(frame, last.start("who")),), document=one, verb=verb, does=family(verb))


def _items(frame: Frame, at: int, form: re.Pattern[str], verb: str, name: str) -> Iterator[Hit]:
    """The items of a list, one after the other."""
    while item := form.match(frame.text, at):
        at = item.end()
        place, document = item.start("who"), reference(frame, item.start("doc"))
        if document.symbol is None or "/RES/" in document.symbol or "/Add." in document.symbol or chaired(frame, place, place + 1, name):
            continue
        start, end = frame.span(place, item.end())
        act = item.groupdict().get("verb") or verb
        yield Hit(
            rule=name,
            start=start,
            end=end,
            who=(who(frame, place),),
            document=document,
            verb=act,
            does=family(act),
            behalf=who(frame, frame.text.index("\u24c5", item.start("for"))) if item["for"] else None,
            confidence=0.85,
        )


@rule("sponsorship.crowd", "signed ", "joined", "on board", "lined up", "their names down")
def crowd(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Many counted, some named: "Dozens of States signed on as co-sponsors, among them Ruritania and Freedonia"."""
    name = "sponsorship.crowd"
    for match in _CROWD.finditer(frame.text):
        place = match.start("who")
        start, end = frame.span(match.start(), match.end())
        noun = _SPONSORS.match(reading.text, frame.begins[place])
        document = last_document(reading, start)
        inner = frame.text.find("\u24b9", match.start(), match.end())
        if noun is None or (document is None and inner < 0) or not free(frame, match.start(), match.end(), name):
            continue
        yield Hit(
            rule=name,
            start=start,
            end=end,
            who=(who(frame, place),),
            document=reference(frame, inner) if inner >= 0 else document,
            verb=noun[0],
            does="sponsor",
            complete=False,
            confidence=0.85,
        )
