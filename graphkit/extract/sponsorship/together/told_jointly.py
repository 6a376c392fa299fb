"""A companion told, the maker understood: "Ruritania presented a text (WP.9) which had been submitted jointly with Freedonia".

Who tells of a text "submitted jointly with" somebody is the one that submitted it: the subject of the sentence, and in a statement the
speaker who presents the text. Where the sentence says by whom it was done, or its subject speaks against the text, nobody is understood.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import DOCUMENT, Frame, Spoken
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.changes.shares import draft_or_paper
from graphkit.extract.sponsorship.hits import Hit, Who, rule
from graphkit.extract.sponsorship.subjects import chaired, free, reference, times_between, who
from graphkit.extract.sponsorship.words import family, pattern

_DONE = (
    r"(?P<verb>(?:co-?)?(?:submitted|tabled|sponsored|drafted|authored)"
    r"|prepared|drawn\sup|elaborated|written|circulated|put\sforward|presented|developed|worked\sout|produced|crafted|formulated)"
)
_WITH = (
    r"(?:\s\u24c9)?\s(?:jointly|together|along"
    r"|in\s(?:close\s|full\s)?(?:cooperation|co-operation|partnership|collaboration|concert|tandem))\swith\s(?:the\s)?(?P<with>\u24c5)"
)
_TOLD = pattern(
    rf"(?P<who>\u24c5)\)?(?P<aside>{{ASIDE}}{{0,2}})\s(?:{{AUX}})(?:presented|introduced|presents|introduces|recalled|recalls|mentioned|mentions|described|outlined|explained|cited|cites|commended|highlighted|elaborated\son|spoke\s(?:of|on)|referred\s(?:\w+\s)?to|refers\sto|(?:drew|draws|draw|called)\sattention\sto|pointed\sto)"
    rf"{{ADJ}}\s(?P<doc>\u24b9)(?P<gap>[^\u24c5\u24b9;:.]{{0,60}}?)(?:,?\s(?:which|that)\s(?:had\sbeen|has\sbeen|was|were)|,)?(?:\s(?:also|first|originally))?\s{_DONE}{_WITH}"
)
_MADE = pattern(
    rf"^(?P<before>[^\u24c5]{{0,80}}?)(?P<doc>\u24b9)(?P<gap>(?:,?\s(?:\(\u24b9\)|entitled\s[^\u24c5\u24b9;:.]{{2,90}}|(?:distributed|issued|circulated|contained)\s(?:as|in)\s\u24b9|\u24b9)|,)*)\s(?:which\s)?(?:was|were|has\sbeen|have\sbeen|had\sbeen)(?:\s(?:\w+ly|first))?\s{_DONE}{_WITH}"
)
_NOT_OF = later(r"\b(?:in|on|of|by|to|about|with|from|for|under|before)\s$")
_BY = later(r",?\s(?:and\s)?by\s(?:the\s)?\u24c5")
_I_PRESENT = later(
    r"\b(?:[Ii]|[Ww]e|[Mm]y\s(?:own\s)?(?:delegation|country)|[Oo]ur\s(?:delegation|country))\b[^.;]{0,120}?\b(?:present|introduc|submit|tabl|draw|circulat)\w*\b"
)
_OURS = later(r"(?:our|my)\b", re.I)


@rule("sponsorship.told-jointly", "with ")
def told_jointly(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The subject as maker: "Ruritania drew attention to a paper (WP.9) submitted jointly with Freedonia"."""
    name = "sponsorship.told-jointly"
    for match in _TOLD.finditer(frame.text):
        place, document = match.start("who"), reference(frame, match.start("doc"))
        if not draft_or_paper(document, reading) or _BY.match(frame.text, match.end()):
            continue
        if not free(frame, place, match.end(), name) or chaired(frame, place, match.start("doc"), name):
            continue
        yield _hit(frame, match.start("who"), match, document, (who(frame, place), who(frame, match.start("with"))), name)
    for match in _MADE.finditer(frame.text):
        if not _NOT_OF.search(match["before"]) and not _BY.match(frame.text, match.end()):
            yield from _made(frame, reading, match, name)


def _made(frame: Frame, reading: Reading, match: re.Match[str], name: str) -> Iterator[Hit]:
    """The companions of a text's makers, with the speaker where it has just presented the text."""
    first = match.start("doc")
    voice = reading.voice(frame.begins[first])
    document = reference(frame, first)
    for at in (at for at, _ in frame.all(DOCUMENT, first + 1, match.start("verb"))):
        document = reference(frame, at) if not document.symbol and reference(frame, at).symbol else document
    if (not draft_or_paper(document, reading) and not document.symbol) or not free(frame, first, match.end(), name):
        return
    others: tuple[Who, ...] = (who(frame, match.start("with")),)
    before = reading.text[max(voice.start, frame.begins[0] - 600) : frame.begins[first]]
    ours = _OURS.match(reading.text, frame.begins[first]) or _I_PRESENT.search(before)
    if ours and len(voice.asserted_by) == 1 and not voice.reported_by and not isinstance(others[0], Spoken):
        others = (*others, Spoken(*frame.span(match.start("verb"), match.end("verb")), voice.asserted_by))
    yield _hit(frame, first, match, document, others, name)


def _hit(frame: Frame, first: int, match: re.Match[str], document: Reference, parties: tuple[Who, ...], name: str) -> Hit:
    start, end = frame.span(first, match.end())
    return Hit(
        rule=name,
        start=start,
        end=end,
        who=parties,
        document=document,
        verb=match["verb"],
        does=family(match["verb"]),
        times=times_between(frame, match.start("doc"), match.end()),
        confidence=0.8,
    )
