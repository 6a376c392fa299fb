"""Who came to sponsors that the text does not name again: "Ruritania joined us yesterday as a sponsor", "Freedonia wished to be added too".

Main sponsors thank those who come; press officers tell of the ones after the first with a word ("as well", "likewise"). The text meant is
the one last named. Who joined a vote, a statement or a meeting joined no sponsors.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import Frame
from graphkit.extract.negation import negated, planned
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.changes.gained import is_puttable
from graphkit.extract.sponsorship.changes.joining import last_document
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.subjects import chaired, free, times_between, who
from graphkit.extract.sponsorship.words import pattern

_SPONSOR = r"(?:co-?\s?)?(?:sponsors?|authors?)\b(?!\sof\sterror)"
_JOINED = pattern(
    rf"(?P<who>\u24c5)(?P<aside>{{ASIDE}}{{0,1}})\s(?P<aux>{{AUX}})(?P<verb>joined)\s(?:us|them|\u24c5)(?:\s(?:also|now|just|already|\u24c9|[\w]+ly|today"
    rf"|yesterday))*,?\s(?:as|among|in)\s(?:(?:an?|the|its|our|their|new|additional|further|full)\s){{0,2}}(?P<noun>{_SPONSOR}|(?:co-?)?sponsorship)"
)
_AMONG = pattern(
    rf"\b(?P<noun>{_SPONSOR}|delegations|countries|States)\s(?:that|who|which)\s(?P<aux>{{AUX}})(?P<verb>joined)\s(?:us|them)(?P<gap>[^\u24c5;:.]{{0,40}}?)"
    r",?\s(?:among\sthem|including|notably|in\sparticular|namely)\s(?:the\s)?(?P<who>\u24c5)"
)
_LENT = pattern(
    rf"(?P<who>\u24c5)(?P<aside>{{ASIDE}}{{0,1}})\s(?P<aux>{{AUX}})(?P<verb>lent|given|gave|offered|added)\s(?:(?:it|us|the\s\w+|this\s\w+)\s)?(?:their|its)\s"
    rf"(?:support|names?|weight|signatures?)\s(?:to\s(?:it|us)\s)?as\s(?:an?\s)?(?:\w+\s)?(?P<noun>{_SPONSOR})"
)
_AS_WELL = pattern(
    r"(?P<who>\u24c5)(?P<aside>{ASIDE}{0,1})\s(?:also\s|then\s|likewise\s|too\s)?(?P<verb>wished|asked|requested|wanted|wishes|asks|requests)\sto\sbe\s(?:also\s)?"
    r"(?:added|included|listed)(?P<noun>\s(?:as\swell|too|also|likewise)|\sto\s(?:it|the\slist))(?=[.,;]|\s?$)"
)
_BESIDES = pattern(
    r"\b[Tt]he\s(?:\w+\s)?(?P<noun>(?:co-?)?(?:sponsors|authors)),?\s(?P<link>besides|beside|apart\sfrom|in\saddition\sto|other\sthan)\s(?:the\s)?(?P<first>\u24c5),?"
    r"\s(?P<verb>were|are)\s(?:the\s)?(?P<who>\u24c5)"
)
_SPOKE_OF = later(r"sponsor|author", re.I)
_VOTED = later(r"\b(?:vot\w+|abstain\w*|statement|consensus|debate|explanation|opposi\w+|reject\w+|motion)\b", re.I)


@rule("sponsorship.joins-us", "joined")
def joins_us(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Those who come, told by those who were there: "Ruritania joined us yesterday as a sponsor"."""
    for compiled in (_JOINED, _AMONG):
        for match in compiled.finditer(frame.text):
            if compiled is _AMONG and not _ours(match["noun"], reading, frame):
                continue
            yield from _come(frame, reading, match, "sponsorship.joins-us")


@rule("sponsorship.lent-its-name", "lent", "given", "gave", "offered", "added")
def lent_its_name(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Support given as a sponsor: "Ruritania and Freedonia have since lent it their support as co-sponsors"."""
    for match in _LENT.finditer(frame.text):
        yield from _come(frame, reading, match, "sponsorship.lent-its-name")


@rule("sponsorship.added-as-well", "added", "included", "listed")
def added_as_well(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The next ones, after others joined the sponsors: "Ruritania and Freedonia wished to be added as well"."""
    for match in _AS_WELL.finditer(frame.text):
        start = frame.span(match.start(), match.end())[0]
        if _SPOKE_OF.search(reading.text, max(0, start - 200), start):
            yield from _come(frame, reading, match, "sponsorship.added-as-well")


@rule("sponsorship.besides", "sponsors", "authors")
def besides(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """One told apart from the rest: "The sponsors, besides Ruritania, were Freedonia and Sylvania"."""
    name = "sponsorship.besides"
    for match in _BESIDES.finditer(frame.text):
        start, end = frame.span(match.start(), match.end())
        document = last_document(reading, start)
        if document is None or not is_puttable(document, reading) or not free(frame, match.start(), match.end(), name):
            continue
        by = (who(frame, match.start("first")), who(frame, match.start("who")))
        yield Hit(rule=name, start=start, end=end, who=by, document=document, verb=match["noun"], does="sponsor", confidence=0.8)


def _ours(noun: str, reading: Reading, frame: Frame) -> bool:
    """Tell whether those who joined "us" joined sponsors: the word says so, or this sentence or the one before speaks of sponsoring."""
    return bool(_SPOKE_OF.search(noun) or _SPOKE_OF.search(reading.text, max(0, frame.start - 300), frame.end))


def _come(frame: Frame, reading: Reading, match: re.Match[str], name: str) -> Iterator[Hit]:
    groups, place = match.groupdict(), match.start("who")
    start, end = frame.span(match.start(), match.end())
    document = last_document(reading, start)
    aux = f"{groups.get('aux') or ''} {groups.get('gap') or ''}"
    if document is None or not is_puttable(document, reading) or negated(aux) or planned(aux) or _VOTED.search(match[0]):
        return
    if not free(frame, match.start(), match.end(), name) or chaired(frame, place, place + 1, name):
        return
    yield Hit(
        rule=name,
        start=start,
        end=end,
        who=(who(frame, place),),
        document=document,
        verb=match["verb"],
        does="join",
        times=times_between(frame, match.start(), match.end()),
        confidence=0.75,
    )
