"""Who came to those who put a text in, told right after: "Ruritania and I tabled L.7. We have since been joined by Freedonia".

The sentence before, or this one up to there, tells that somebody put a text in; those who join "us" or "them", or are added to "this
list", come to that text. Who joined a statement, a vote, a group or a meeting came to no text.
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
from graphkit.extract.sponsorship.subjects import free, times_between, who
from graphkit.extract.sponsorship.words import pattern

_LATER = r"(?:since|then|now|subsequently|already|meanwhile|in\sthe\smeantime|recently|later|also|\u24c9)"
_END = rf"(?=[.;]|\s?$|,?\s(?:{_LATER}|and\s(?:we|I|hope|look|others|invite|thank|warmly)\b|whom\s(?:we|I)\sthank|to\swhom\b))"
_BY = pattern(
    rf"(?:^|[.;,]\s(?:and\s)?)(?:{_LATER},?\s)?(?P<lead>\u24c5|they|these\s(?:two|three|four|five|six|\w+\s)?(?:sponsors|authors|countries|States|delegations))"
    rf"\s(?P<aux>(?:(?:have|had|were|are)\s)(?:{_LATER}\s){{0,2}}(?:been\s)?(?:{_LATER}\s)?)(?P<verb>joined)(?:,?\s{_LATER},?)?\sby\s(?:the\s)?(?P<who>\u24c5){_END}"
)
_US = pattern(
    rf"(?:^|[.;]\s(?:and\s)?)(?:{_LATER},?\s)?(?P<who>\u24c5)\s(?P<aux>(?:has|have|had)\s(?:{_LATER}\s){{0,2}})(?P<verb>joined)\sus{_END}"
)
_LIST = pattern(
    r"(?:^|[.;]\s)(?:\u24c9,?\s)?(?P<verb>to\s(?:this|that|our|these|those)\s(?:list|names|sponsors|delegations|countries|States)"
    rf"(?P<aux>(?:\s(?:have|has|had|were|was|must|may|can|should|are|is)\b)(?:\s{_LATER}){{0,2}}(?:\s(?:been|be))?)\s(?:{_LATER}\s)?added)"
    r"(?:,?\s(?:in|over|during|within|since|this|as)\b[^\u24c5\u24b9;:.]{1,50}?,?|,?\s\u24c9,?)?(?:\s?:)?\s(?:the\snames?\sof\s)?(?:the\s)?(?P<who>\u24c5)"
)
_PUT_IN = later(
    r"\b(?:submit(?:ted|ting|s)?|tabl(?:ed|ing|es)|introduc(?:e|ed|es|ing)|present(?:ed|ing|s)?|put(?:ting)?\s+forward|put(?:ting)?\s+in|circulated?|co-?sponsor\w*"
    r"|sponsor\w*|authors?|co-?author\w*|drafted|prepared|proposed|advanced|handed\s+in|laid\s+before)\b",
    re.I,
)
_SELF = later(r"(?:we|us|I|my\s+delegation|our\s+delegation|they)$", re.I)
_ELSE = later(
    r"\b(?:vot(?:e|ed|es|ing)|abstain\w*|statement|consensus|opposi\w+|opposed|reject\w+|motion|call(?:ed|s|ing)?\s+(?:for|on|upon)|speakers?|candidat\w+"
    r"|treaty|convention|members?|panel|meeting|event|visit|appeal|delegation\s+to|welcom\w+|criticis\w+|concerns?)\b",
    re.I,
)
_OF_TEXT = later(r"\b(?:texts?|drafts?|resolutions?|papers?|proposals?|documents?|(?:co-?)?sponsors?|authors|it)\b", re.I)


@rule("sponsorship.since-joined", "joined by", "joined us", "added", "joined,", "joined in", "joined since")
def since_joined(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Those who came to a text just told: "We tabled L.7 with Ruritania. We have since been joined by Freedonia"."""
    name = "sponsorship.since-joined"
    for compiled in (_BY, _US, _LIST):
        for match in compiled.finditer(frame.text):
            groups, place = match.groupdict(), match.start("who")
            start, end = frame.span(match.start("who") if compiled is _US else match.start(), match.end())
            if groups.get("lead") == "\u24c5":
                at = match.start("lead")
                if not _SELF.match(reading.text[frame.begins[at] : frame.ends[at]].strip()):
                    continue
            document = last_document(reading, start)
            if document is None or start - document.end > 450:
                continue
            if not is_puttable(document, reading) and not _OF_TEXT.search(reading.text, document.start, document.end):
                continue
            if not _told_put_in(reading, document.start, start) or _ELSE.search(reading.text, document.end, end):
                continue
            if negated(match["aux"]) or planned(match["aux"]) or not free(frame, place, place + 1, name):
                continue
            yield Hit(
                rule=name,
                start=start + (len(reading.text[start:end]) - len(reading.text[start:end].lstrip(" .;,"))),
                end=end,
                who=(who(frame, place),),
                document=document,
                verb=match["verb"],
                does="join",
                times=times_between(frame, match.start(), match.end()),
                event=True,
                confidence=0.75,
            )


def _told_put_in(reading: Reading, document: int, place: int) -> bool:
    """Tell whether the sentence of a document tells that somebody put it in, and nothing but that text is spoken of up to a place."""
    home, here = reading.sentence(document), reading.sentence(place)
    if home is None or here is None or not _PUT_IN.search(reading.text, home.start, min(home.end, place)):
        return False
    between = reading.sentences[reading.place(home) + 1 : reading.place(here)]
    return len(between) < 3 and all(_OF_TEXT.search(reading.text, one.start, one.end) for one in between)
