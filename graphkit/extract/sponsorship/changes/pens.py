"""Who holds the pen, who is in the core group, who was left off the list, and who came in at the last hour.

Institutes tell in such words how a text came about: "Ruritania again held the pen", "its core group of 26 sponsors includes Freedonia",
"Sylvania signed up on the last day". In meetings delegations that a printed list leaves out say so, and are sponsors. In the Security
Council a pen is held on a country or an item, which is no text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import DOCUMENT, Frame
from graphkit.extract.negation import negated, planned
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.changes.gained import is_puttable
from graphkit.extract.sponsorship.changes.joining import last_document
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.subjects import chaired, free, reference, times_between, who
from graphkit.extract.sponsorship.words import pattern

_SO = (
    r"(?:(?:again|once\s(?:again|more)|also|still|jointly|both|now|then|together|later|instead|(?:has|have|had)(?:\s(?:again"
    r"|always|long|since|also|now))?|\u24c9|this\stime|as\s(?:usual|ever|before)),?\s){0,3}"
)
_TEXT = r"(?:(?P<doc>\u24b9)|it\b|(?:this|that|the)\s(?:text|draft|resolution|one)\b)"
_PEN = pattern(
    rf"(?P<who>\u24c5)(?P<aside>{{ASIDE}}{{0,1}})\s(?P<aux>{_SO})(?P<verb>(?:held|holds|kept|keeps|wielded|shared|took\sup"
    rf"|picked\sup|retained|held\son\sto|took\sover|inherited)\sthe\s(?:drafting\s)?pen)"
    rf"(?:\s(?:(?:on|for|of|over)|\u24c9's?)\s(?:\u24c9's?\s)?{_TEXT})?(?=[.,;)]|\s(?:again|alone|together|jointly|throughout|until|from\s\u24c9|and|as|with"
    rf"|alongside|\u24c9|this\stime|in\s\u24c9)(?![\w-])|\s?$)"
)
_PEN_WITH = later(r"(?:\sjointly|\stogether)?,?\s(?:with|alongside)\s(?:the\s)?(?P<who>\u24c5)")
_IN_PENS = pattern(
    r"\b(?:(?:the|its)\spen\s(?:was|is|remained|stayed|lay|had\sbeen)\s(?:again\s|still\s)?(?P<verb>held\sby|with"
    r"|in\sthe\shands\sof))\s(?P<who>\u24c5)(?=[\s,.;]|$)"
)
_CORE = r"(?:(?:small|cross-regional|informal|original|expanded|own)\s){0,2}core\s(?:drafting\s)?group"
_OF_SPONSORS = r"of\s(?:(?:\d{1,3}|[a-z]{3,9})\s)?(?:(?:original|main|lead)\s)?(?:co-?)?(?:sponsors|authors|penholders|drafters)"
_ITS_CORE = (
    rf"(?:(?:its|(?P<doc>\u24b9)'s)\s{_CORE}(?:\s{_OF_SPONSORS}|\sof\s(?:(?:\d{{1,3}}|[a-z]{{3,9}})\s)?(?:States|countries"
    rf"|delegations))?|(?:the|a)\s{_CORE}\s{_OF_SPONSORS})"
)
_IS_CORE = pattern(
    rf"(?P<who>\u24c5)(?:'s)?\s(?P<aux>{_SO})(?P<verb>(?:is|are|was|were|remains?|remained|belong(?:s|ed)?|sits?|sat|stay(?:s|ed)?"
    rf"|figure[sd]?|form(?:s|ed)?|joined|entered))\s(?:[^\u24c5\u24b9;:.,]{{0,60}}?\s)?(?:(?:in|of|to|among|part\sof|within)\s)?"
    + _ITS_CORE
)
_CORE_IS = pattern(
    _ITS_CORE
    + r"(?P<aux>)\s?(?P<verb>(?:also\s|now\s)?(?:includes?|included|comprises?|comprised|consists?\sof|consisted\sof|numbers?|(?:is"
    r"|was)\s(?:made\sup\sof|composed\sof)|(?:is|was|are)(?=\s\u24c5)|,\s(?:including|namely|which\sincludes?)|\(|--?"
    r"|:))\s?(?:among\sothers,?\s)?(?:the\s)?(?P<who>\u24c5)(?!'s)"
)
_LAST = (
    r"(?:(?:on|at|in|by|just\sbefore|before|only|right\sat|shortly\sbefore|during|within|until|minutes\sbefore"
    r"|hours\sbefore)\s){1,2}(?:the\s)?(?:(?:very\s)?last\s(?:day|minute|moment|hours?|days|week|possible\smoment)"
    r"|eve\sof\s(?:the\svote|action|adoption|\u24c9)|eleventh\shour"
    r"|final\s(?:day|hours?|days|week|moments?)|(?:very\s)?end|deadline|day\sof\s(?:the\svote|action|adoption)"
    r"|morning\sof\s(?:the\svote|action|adoption)|vote|time\sof\s(?:the\svote|action|adoption)|same\sday|next\sday|following\sday|floor)"
)
_CAME = pattern(
    rf"(?P<who>\u24c5)(?P<aside>{{ASIDE}}{{0,1}})\s(?P<aux>{_SO})(?P<verb>(?:signed\s(?:up|on|in)|came\s(?:on\sboard|aboard|in)"
    rf"|come\s(?:on\sboard|aboard|in)|climbed\s(?:on\sboard|aboard)|joined\sin|joined\sit|joined\sthem|put\s(?:its"
    rf"|their)\snames?\sdown|added\s(?:its|their)\snames?))\s{_LAST}(?=[\s,.;)]|$)"
)
_PENHOLDERS = pattern(
    rf"(?P<who>\u24c5)(?P<aside>{{ASIDE}}{{0,1}})\s(?P<aux>{_SO})(?P<verb>(?:joined|join|became|become|are|is|were|was|been"
    rf"|remains?|remained)\s(?:(?:an?|the|one\sof|two\sof|among|its|also|now|main|new|lead|principal)\s){{0,4}}"
    r"(?:co-?)?(?:penholders?|proponents?|movers?))\s(?:of|on|for|behind)\s(?P<doc>\u24b9)"
)
_LIST = (
    r"(?:(?:the|its|that)\s(?:[a-z]+\s){0,2}?(?:list|cover|document|front\spage|text|draft|names"
    r"|line)\b(?:\sof\s(?:the\s)?(?:co-?)?(?:sponsors|authors)(?:\s(?:of|to|in)\s(?:(?P<doc>\u24b9)|it))?)?|(?:the"
    r"|its)\s(?:co-?)?(?:sponsors|authors)(?:\sof\s(?P<doc2>\u24b9))?)"
)
_LEFT_OFF = pattern(
    r"(?P<who>\u24c5)(?P<gap>'s?\snames?|,\s[^,;:.\u24b9\u24c5]{3,60},)?\s(?:(?:had|has|have|was|were|is)\s)(?:[a-z]+ly\s|also\s"
    r"|by\s(?:mistake|error|oversight),?\s)?(?:been\s)?(?:[a-z]+ly\s|also\s)?"
    rf"(?P<verb>left\s(?:out\sof|off)|omitted\s(?:from|in|on)|missing\s(?:from|on|in)|absent\sfrom|dropped\s(?:from|off)"
    rf"|not\s(?:been\s)?(?:included|listed|shown|mentioned|printed|recorded)\s(?:in|on|among)|lacking\s(?:from|on))\s{_LIST}"
)
_OF_LIST = pattern(
    r"\b(?:the\s)?names?\sof\s(?P<who>\u24c5)(?P<gap>)\s(?:(?:had|has|have|was|were)\s)(?:[a-z]+ly\s|by\s(?:mistake|error"
    r"|oversight),?\s)?(?:been\s)?(?:[a-z]+ly\s)?"
    rf"(?P<verb>left\s(?:out\sof|off)|omitted\s(?:from|in|on)|missing\s(?:from|on|in)|dropped\s(?:from|off)"
    rf"|not\s(?:been\s)?(?:included|listed|shown|mentioned|printed)\s(?:in|on|among))\s{_LIST}"
)
_MISTAKEN = later(
    r"\b(?:mistake|error|erroneously|inadvertently|oversight|wrongly|unintentionally|accidentally|regrettably|printer\w*|should\sha"
    r"|(?:asked|wished|requested|wanted)\s(?:to\sbe|that)|correct(?:ed|ion)?|add(?:ed)?)\b",
    re.I,
)
_AMONG_THEM = later(r"sponsor|\bauthors\b", re.I)
_OTHER = later(
    r"\b(?:speak\w*|speech|statements?|course|train\w*|programme|workshop|seminar|visit\w*|invit\w*|treat(?:y|ies)|convention"
    r"|protocol|charter|fund|trust|candidat\w*|consult\w*|negotiat\w*|participants?|observers?|voters?|vote\sagainst|declaration"
    r"|pledge\w*|accession|signator\w+|membership)\b",
    re.I,
)
_PUT_IN = later(r"sponsor|tabl(?:ed|ing)|submitt|introduc|draft|\bpen\b|author|put forward|circulat|propos|wrote|paper", re.I)


@rule("sponsorship.held-the-pen", " pen", "core ", "penholder", "proponent", "mover")
def held_the_pen(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Who wrote and led: "Ruritania again held the pen", "its core group of 26 sponsors includes Freedonia"."""
    name = "sponsorship.held-the-pen"
    for compiled in (_PEN, _IN_PENS, _IS_CORE, _CORE_IS, _PENHOLDERS):
        for match in compiled.finditer(frame.text):
            aux = match.groupdict().get("aux") or ""
            document = _meant(frame, reading, match)
            if document is None or negated(f"{aux} {match['verb']}") or planned(aux) or not free(frame, match.start(), match.end(), name):
                continue
            if negated(match[0].replace(DOCUMENT, " ")) or (compiled is not _PENHOLDERS and _OTHER.search(match[0])):
                continue
            place = match.start("who")
            if chaired(frame, place, match.start("verb"), name):
                continue
            does = "join" if re.match(r"join|become|became|entered", match["verb"]) else "sponsor" if "core" in match[0] else "draft"
            yield _hit(frame, name, match, document, does, place)
            beside = _PEN_WITH.match(frame.text, match.end()) if compiled is _PEN else None
            if beside:
                yield _hit(frame, name, match, document, does, beside.start("who"))


@rule("sponsorship.at-the-last", "signed", "board", "aboard", "came in", "joined", "their name", "its name")
def at_the_last(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Who came in at the end, where what stands just before is of a text put in: "Freedonia signed up on the last day"."""
    name = "sponsorship.at-the-last"
    for match in _CAME.finditer(frame.text):
        document = _meant(frame, reading, match)
        before = reading.text[max(0, frame.start - 260) : frame.ends[match.end() - 1]]
        if document is None or _OTHER.search(before[-160:]) or not _PUT_IN.search(before):
            continue
        if negated(match[0]) or planned(match["aux"]) or not free(frame, match.start(), match.end(), name):
            continue
        yield _hit(frame, name, match, document, "join", match.start("who"))


@rule("sponsorship.left-off", "left o", "omitted", "missing", "absent", "dropped", "not ", "lacking")
def left_off(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Whom a printed list leaves out by mistake: "the name of Freedonia had been omitted from the list of sponsors"."""
    name = "sponsorship.left-off"
    if not _MISTAKEN.search(frame.text) or not _AMONG_THEM.search(frame.text) or _OTHER.search(frame.text):
        return
    for compiled in (_LEFT_OFF, _OF_LIST):
        for match in compiled.finditer(frame.text):
            document = _meant(frame, reading, match)
            if document is not None and free(frame, match.start(), match.end(), name):
                yield _hit(frame, name, match, document, "join", match.start("who"))


def _meant(frame: Frame, reading: Reading, match: re.Match[str]) -> Reference | None:
    """The text that the words name, else the draft or paper last told, here or just before."""
    groups = match.groupdict()
    named = next((match.start(key) for key in ("doc", "doc2") if groups.get(key)), -1)
    place = named if named >= 0 else frame.text.rfind(DOCUMENT, 0, match.start())
    document = reference(frame, place) if place >= 0 else last_document(reading, frame.begins[match.start()])
    near = document is not None and (named >= 0 or frame.begins[match.start()] - document.end < 500)
    return document if document and near and is_puttable(document, reading) else None


def _hit(frame: Frame, name: str, match: re.Match[str], document: Reference, does: str, place: int) -> Hit:
    start, end = frame.span(min(match.start(), place), max(match.end(), place + 1))
    return Hit(
        rule=name,
        start=start,
        end=end,
        who=(who(frame, place),),
        document=document,
        verb="sponsors" if does in ("join", "sponsor") else match["verb"],
        does=does,
        times=times_between(frame, match.start(), match.end()),
        event=does == "join",
        confidence=0.75,
    )
