"""Acts told as entries: a line under the title of a text, and the texts of many told by their movers.

Surveys and appendices give each resolution a few lines: its title, then "Introduced by Ruritania and co-sponsored by 28 others". News
lists the texts of others that a State joined: "it co-sponsored those of Freedonia on mines (L.7) and Sylvania on casks (L.8)".
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from graphkit.extract.frame import PARTY, Frame
from graphkit.extract.negation import negated, planned
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.acts.passive import BY, told_by
from graphkit.extract.sponsorship.changes.joining import NEVER_SPONSORED
from graphkit.extract.sponsorship.hits import Hit, Who, rule
from graphkit.extract.sponsorship.referring.again import its_subject
from graphkit.extract.sponsorship.subjects import free, reference, who
from graphkit.extract.sponsorship.words import family, pattern

_ENTRY = pattern(r"^(?:Jointly\s|Originally\s)?(?P<verb>{PARTICIPLE})" + BY)
_AND = pattern(r"\)?[,;]?\s(?:and\s|but\s)?(?:\w+ly\s)?(?P<verb>{PARTICIPLE})" + BY)
_CLOSED = later(r"\)?\s?[.;]?\s?$")
_LINES = later(r"[^\n]{0,160}\n(?:[^\n]{0,160}\n)?\s*")
_THOSE = pattern(
    r"(?:(?P<who>\u24c5)(?P<aside>{ASIDE}{0,1})\s(?P<aux>{AUX})(?P<verb>{SPONSOR}|joined|signed\son\sto)\s[^\u24c5\u24b9;.]{0,60}?)?"
    r"\b(?:those|the\sones|(?:draft\s)?(?:resolutions|texts|decisions)|drafts|\u24b9:?)\s(?:of|by|from|tabled\sby|submitted\sby)(?=\s\u24c5)"
)
_ITEM = later(
    r"(?:,|;)?(?:\sand|\sas\swell\sas)?\s(?P<who>\u24c5)\s(?:on|concerning|regarding)\s[^\u24c5\u24b9;:()]{2,90}?,?\s[(\[](?:see\s|in\s)?(?:document\s)?(?P<doc>\u24b9)[)\]]"
)
_IT_JOINED = pattern(r"^(?:It|They)\s(?P<aux>{AUX})(?P<verb>{SPONSOR})\s[^\u24c5\u24b9;.]{0,60}$")


@rule("sponsorship.entry", " by ")
def entry(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """A line that says no more than by whom, right under the line that names the text: "Introduced by Ruritania"."""
    name = "sponsorship.entry"
    match = _ENTRY.match(frame.text)
    if match is None:
        return
    acts, at = [match], match.end()
    while (more := _AND.match(frame.text, at)) and len(acts) < 3:
        acts.append(more)
        at = more.end()
    document = _above(reading, frame.begins[match.start("verb")]) if _CLOSED.fullmatch(frame.text, at) else None
    if document is None or not free(frame, match.start(), at, name):
        return
    for act in acts:
        yield from told_by(frame, act, act.start("verb"), name, document=document, since=act.start())


def _above(reading: Reading, offset: int) -> Reference | None:
    """The one text named in the line above, or in the one above that."""
    place = bisect_left(reading.references, offset, key=lambda r: r.start) - 1
    one = reading.references[place] if place >= 0 else None
    if one is None or one.kind in NEVER_SPONSORED or not (one.symbol or one.how == "title"):
        return None
    return one if _LINES.fullmatch(reading.text, one.end, offset) else None


@rule("sponsorship.those-of", " of ", " by ", " from ")
def those_of(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Texts told by their movers: "It also co-sponsored three others: those of Freedonia on mines (L.7) and Sylvania on casks (L.8)"."""
    name = "sponsorship.those-of"
    for match in _THOSE.finditer(frame.text):
        lead = frame.text[max(0, match.start() - 60) : match.start()]
        if negated(lead) or planned(lead) or not free(frame, match.start(), match.end(), name):
            continue
        subject, verb = _subject(frame, reading, match)
        at, found = match.end(), 0
        while item := _ITEM.match(frame.text, at):
            at, found = item.end(), found + 1
            document = reference(frame, item.start("doc"))
            if document.symbol is None or "/RES/" in document.symbol:
                continue
            start, end = frame.span(item.start("who"), item.end())
            mover: tuple[Who, ...] = (who(frame, item.start("who")),)
            yield Hit(rule=name, start=start, end=end, who=mover, document=document, verb="submitted", does="submit", confidence=0.8)
            if subject:
                first = frame.begins[match.start("who") if match["who"] else 0]
                yield Hit(rule=name, start=first, end=end, who=(subject,), document=document, verb=verb, does=family(verb), confidence=0.8)


def _subject(frame: Frame, reading: Reading, match: re.Match[str]) -> tuple[Who | None, str]:
    """Who joined them: named in the sentence, or "it" for the one State with which the sentence before begins."""
    if match["who"] and not negated(match["aux"]):
        return who(frame, match.start("who")), match["verb"]
    it = _IT_JOINED.match(frame.text[: match.start()].rstrip() + " ")
    if it is None or PARTY in frame.text[: match.start()] or negated(it["aux"]):
        return None, ""
    return its_subject(reading, frame.start), it["verb"]
