"""Threats that are pointed at: what somebody warns of or is alarmed by, what a list of challenges names, what the next words call a danger.

"The minister warned that mines were drifting" · "concern over the spread of jammers" · "threats such as piracy, smuggling and fog" ·
"Fog is thickening. This is the danger that keeps us awake." A warning that names nothing harmful, or a draft, names no threat.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.patterns import later
from graphkit.extract.provisions.clauses import clause_end
from graphkit.extract.stems import cues
from graphkit.extract.threats.nouns import ARMS, BAD, PRACTICES, SECURITY
from graphkit.extract.tokens import lowered

_THAT = later(
    r"\b(?:warn(?:s|ed|ing)?|caution(?:s|ed)|fear(?:s|ed)|(?:is|are|was|were|am|remains?|remained)\s+(?:\w+\s+){0,2}?(?:concerned|alarmed"
    r"|worried|dismayed)|(?:concern|alarm|fears?|worr(?:y|ies)|anxiety)(?:\s+at\s+the\s+fact)?|(?:draws?|drew|call(?:s|ed))\s+attention\s+to"
    r"\s+the\s+fact|the\s+(?:\w+\s+)?(?:risk|danger))\s+(?:[\w-]+\s+){0,3}?that\s+",
)
_HEADS = (
    rf"(?:{PRACTICES}|spread|use|abuse|erosion|resurgence|escalation|fragility|vulnerabilit(?:y|ies)|concentration|theft|loss|deployment|testing"
    rf"|stationing|build-?up|development|absence|lack|moderni[sz]ation|rise|growth|increase|increasing\s+\w+|deterioration|violations?|attacks?"
    rf"|risks?|dangers?|threats?|{BAD}|{ARMS})"
)
_AT = later(
    rf"""\b(?:(?:concern(?:ed|s)?|alarm(?:ed)?|worr(?:ied|y|ies)|dismay(?:ed)?|fears?|anxiety|disquiet|warn(?:s|ed)?)\s+(?:(?!and\b)\w+\s+){{0,2}}?(?:about|at|over|by
        |of(?!\s+(?:all\b|many\b|some\b|our\b|the\s+(?:\w+\s+){{0,2}}?(?:community|world|countr\w+|states?|peoples?|members?|public|region))))
      |(?:dwel(?:t|ls?)\s+on|point(?:s|ed)\s+to|(?:draws?|drew|call(?:s|ed))\s+attention\s+to)
      |(?:faced|confronted|threatened|beset|plagued|hit|haunted)\s+(?:with|by)|in\s+the\s+face\s+of|fac(?:es|ing)|confront(?:s|ing))\s+
      (?P<what>(?:the\s+|an?\s+|both\s+)?(?:[\w’'-]+\s+){{0,4}}?(?:{_HEADS})\b(?:[^.;:,]{{0,160}}))""",
    re.X,
)
_LISTED = later(
    r"\b(?:threats|challenges|dangers|risks|menaces|scourges|evils)\b(?:\s+(?:to|facing|confronting|in|of\s+our)\s+[^.;:,]{2,60}?)?,?\s+"
    r"(?:such\s+as|like|including|namely|notably|ranging\s+from|among\s+(?:them|which)|are)\s+(?P<list>[^.;:]{4,400})",
)
_ITEM = later(r"\s*(?:,\s*(?:and|or|as\s+well\s+as|to)?|\s(?:and|or|as\s+well\s+as)\s)\s*(?:also\s+)?")
_POSED = later(
    rf"\b(?:scourges?\s+of|(?:threats?|dangers?|menace)\s+(?:posed\s+by|arising\s+from|stemming\s+from|emanating\s+from)|menace\s+of"
    rf"|(?:prevent(?:ing|ion\s+of)?|halt(?:ing)?|avoid(?:ing)?)(?=\s+(?:an?\s+|the\s+)?(?:[\w-]+\s+)?(?:arms\s+race|weaponi|militari)))\s+"
    rf"(?P<what>(?:the\s+|an?\s+|all\s+|any\s+)?(?:[\w’'-]+\s+){{0,4}}?(?:{PRACTICES}|{ARMS}|(?!wars?\b){BAD}|technolog(?:y|ies)|intelligence|climate\s+change)\b"
    rf"(?:\s+(?:of|in|among|by|against|through|on|between)\s+(?:[\w’'-]+\s+){{0,6}}?[\w’'-]+(?=[.;,:]|\s+(?:and|or|is|are|was|were|has|have|as|which|that)\b|$))?)",
    re.I,
)
_CALLED = later(
    r"\W*(?:This|That)\s+(?:is|was)\s+(?:precisely\s+|exactly\s+)?(?:the|our)\s+(?:\w+\s+){0,2}(?:dangers?|threats?|perils?|menaces?|nightmares?)\b"
)
_PERSON = later(r"\b(?:I|[Ww]e|[Yy]ou)\b")
_OTHERS = later(
    r"\b(?:drafts?|resolutions?|texts?|paragraphs?|amendments?|proposals?|votes?|language|wording|budget|liquidity|reporting|reports)\b",
    re.I,
)
_FREE = later(r"\b(?:without|free\s+(?:from|of)|freedom\s+from|no|not|never)\s+(?:any\s+|the\s+)?$", re.I)
_NORM = later(r"\b(?:should|shall|must|ought|not\s+be\s+used|need(?:s|ed)?\s+to)\b|\bno\s+\w+\s+(?:threat|danger|risk)", re.I)
_CUT = later(
    r"\s+and\s+(?:to\s|\w+ing\s).*$|\s+(?:and|but|while|which|who|that|as|so|because|where)\s+(?:\w+\s+)?(?:is|are|was|were|has|have|had|calls?|called|urges?|urged|supports?|will|would|said|welcom\w+)\b.*$",
    re.S,
)

# Reports of groups of experts have a section on threats: what they note there is one
_NOTED = later(
    r"\b(?:noted|notes|recogni[sz]e[sd]?|observe[sd]?|underscore[sd]?|underline[sd]?|highlight(?:s|ed)|emphasi[sz]e[sd]?|recall(?:s|ed)|acknowledge[sd]?"
    r"|stress(?:es|ed)|reiterate[sd]?|considered|considers)\s+(?:[\w-]+\s+){0,3}?that\s+",
)
_TITLE = later(r"\bthreats?\b|\brisks?\s+and\s+challenges\b", re.I)
_TITLE_NO = later(r"\b(?:respon|measures|address|prevent|cooperat|reduc|counter)\w*", re.I)

CUE = cues(
    "warn warned warns warning cautioned cautions fear fears feared concern concerned concerns alarm alarmed worried worry worries dismay "
    "dismayed danger dangers risk risks dwelt dwell points pointed attention faced confronted face faces facing confronts threatened "
    "beset plagued haunted anxiety disquiet"
)
LISTING = cues("threats challenges dangers risks menaces scourges evils")
POSING = cues("scourge scourges posed arising stemming emanating menace prevent preventing prevention halt halting avoid avoiding")


def feared(text: str, start: int, end: int, begun: frozenset[str], section: tuple[str, ...]) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, rule) of what a sentence warns of, fears or lists, or notes under a title that speaks of threats."""
    lower = lowered(text)
    if section and _TITLE.search(section[-1]) and not _TITLE_NO.search(section[-1]):
        for match in _NOTED.finditer(lower, start, end):
            stop = clause_end(text, match.end(), end, None)
            words = text[match.end() : stop]
            if SECURITY.search(words) and not _NORM.search(words):
                yield match.end(), stop, "threat.noted"
    if not CUE.isdisjoint(begun):
        for match in _THAT.finditer(lower, start, end):
            stop = clause_end(text, match.end(), end, None)
            words = text[match.end() : stop]
            if SECURITY.search(words) and not _NORM.search(words) and not _OTHERS.search(words[:60]):
                yield match.end(), stop, "threat.feared"
        for match in _AT.finditer(lower, start, end):
            begin, stop = match.span("what")
            cut = _CUT.search(text, begin + 4, stop)
            stop = cut.start() if cut else stop
            free = _FREE.search(text, max(start, match.start() - 24), match.start())
            if not free and SECURITY.search(text, begin, stop) and not _OTHERS.search(text, begin, stop):
                yield begin, stop, "threat.feared"
    if not LISTING.isdisjoint(begun):
        for match in _LISTED.finditer(lower, start, end):
            begin, stop = match.span("list")
            for item_start, item_end in _items(text, begin, stop):
                yield item_start, item_end, "threat.such-as"
    if not POSING.isdisjoint(begun):
        for match in _POSED.finditer(text, start, end):
            yield (*match.span("what"), "threat.posed")


def _items(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The noun phrases of a list: it ends where a clause begins."""
    begin = start
    verb = re.compile(r"\b(?:is|are|was|were|has|have|will|would|can|could|must|should|remains?|continues?|requires?|demand|know|cannot)\b")
    ends = [(m.start(), m.end()) for m in _ITEM.finditer(text, start, end)] + [(end, end)]
    for left, right in ends:
        words = text[begin:left]
        clause = verb.search(words)
        if clause:
            words = words[: clause.start()]
            left = begin + len(words.rstrip())
        if 3 < len(words.strip()) <= 120 and SECURITY.search(words):
            yield begin, left
        if clause:
            return
        begin = right


def called_danger(text: str, told: tuple[int, int], start: int, end: int) -> bool:
    """Tell whether a sentence calls what the one before it told a danger: "This is the danger that keeps us awake"."""
    return _CALLED.match(text, start, end) is not None and told[1] - told[0] <= 240 and not _PERSON.search(text, *told)
