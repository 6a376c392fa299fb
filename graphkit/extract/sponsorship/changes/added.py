"""Names put on the list of sponsors after a draft was printed, in the many words of secretaries and reporters.

"Ruritania asked to be listed as a co-sponsor", "the following wished to add their names", "to the original five had been added Freedonia".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import Frame
from graphkit.extract.negation import negated
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.changes.roll import (
    BESIDE,
    COUNT,
    LIST,
    NAMES,
    NOW,
    OF,
    ROLL,
    SAID,
    SPONSORS,
    WANT,
    acts,
    begin,
    meant,
    of_else,
    of_sponsors,
)
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.subjects import free, times_between, who
from graphkit.extract.sponsorship.words import pattern

_HAVE = rf"(?:(?:has|have|had|having)\s)?{NOW}"
_BE = rf"(?:(?:has|have|had)\s{NOW}been|was|were|is|are|should\s(?:now\s|also\s)?be|must\sbe|(?:is|are|was|were)\sto\sbe|being)"
_ENTERED = (
    r"(?:added|listed|included|inscribed|recorded|registered|entered|named|shown|counted|considered|reflected|mentioned|numbered"
    r"|inserted|placed|admitted|announced)"
)
_AS = r"(?:to|as|among|amongst|in|on|with)"
_NEW = r"(?:(?:one\sof|an?|the|additional|further|new|other|late)\s){0,3}"
_TO = rf"\sto\s(?:{ROLL}{OF}|(?P<bare>{LIST})|(?P<doc2>\u24b9)|it\b)"
_GAVE = r"(?:added|adding|lent|put|given|gave|affixed|attached|appended|subscribed|signed)"
_ACT = (
    rf"(?P<verb>{_HAVE}{_GAVE}\s{NOW}{NAMES}\s?{NOW}(?<=\S){_TO}"
    rf"|{_HAVE}(?:added|extended|given|lent|gave)\s(?:its|their)\s(?:support|weight|voices?)\sto\s{ROLL}"
    rf"|{_HAVE}(?:added|given|lent|gave)\s(?:it\s)?(?:its|their)\s{SPONSORS}"
    rf"|{_HAVE}{WANT}\s{NOW}to\s{NOW}(?:add\s{NAMES}(?P<bare3>)(?:\sto\s(?:{ROLL}|{LIST}|(?P<doc4>\u24b9)|it\b))?|be\s{NOW}{_ENTERED}\s{NOW}{_AS}\s{_NEW}{ROLL}|(?:join|become|enter|be\samong|be"
    rf"\sassociated\swith|associate\s(?:itself|themselves)\swith)\s{_NEW}{ROLL}|be\s{NOW}added(?P<bare4>)(?=[.,:;]))"
    rf"|{_HAVE}{WANT}\s(?:that|for)\s(?:{NAMES}|it|they|\u24c5(?:'s\snames?)?)\s(?:(?:to|should)\s)?be\s{NOW}{_ENTERED}\s{NOW}{_AS}\s{_NEW}(?:{ROLL}|(?P<bare2>{LIST}))"
    rf"|{NOW}{_BE}\s{NOW}{_ENTERED}\s{NOW}{_AS}\s{_NEW}{ROLL}"
    rf"|{_HAVE}associated\s(?:itself|themselves)\s{NOW}with\s(?:us\sas\s{_NEW}{SPONSORS}|{ROLL})"
    rf"|associates?\s(?:itself|themselves)\s{NOW}with\sus\sas\s{_NEW}{SPONSORS}"
    rf"|{_HAVE}(?:come|came|got|signed|stepped|climbed)\s(?:on\sboard|aboard|in|on|up|forward)\s{NOW}(?:as|among)\s{_NEW}{ROLL}"
    rf"|{_HAVE}(?:entered|swelled|swollen|lengthened|enlarged|completed|joined|rejoined)\s(?:the\s(?:list|ranks|group|number|circle)\sof\s)(?:the\s)?{SPONSORS}"
    rf"|{_HAVE}(?:joins?|joined)\s(?:us|the\sothers)\sas\s{_NEW}{SPONSORS})"
)
_BY = pattern(rf"(?P<who>\u24c5)(?:'s\snames?)?{BESIDE}{SAID}\s{NOW}{_ACT}" + r"(?:\sof\s(?P<doc9>\u24b9))?")
_FOLLOWING = pattern(
    rf"\b(?:the\sfollowing|{COUNT}(?:\s(?:more|other|additional|further))?)(?:\s(?:Member\s)?(?:States|countries|delegations|names|Governments))?,?"
    rf"\s{_ACT}" + r"[^\u24c5\u24b9;:.]{0,30}?(?:\s?:|\s--?|,\snamely)\s(?:the\s)?(?P<who>\u24c5)"
)
_NAMES_OF = pattern(
    rf"\bnames?\sof\s(?:the\s)?(?P<who>\u24c5),?\s{NOW}(?P<verb>(?:{_BE}|be)\s{NOW}(?:{_ENTERED}|given)\s{_AS}\s{_NEW}(?:{ROLL}{OF}|(?P<bare>{LIST}))"
    rf"|(?:should\s|must\s)?{NOW}appears?\s(?:in|on|among)\s{ROLL}|be\sadded\s(?:to|in)\s{ROLL})"
)
_INVERTED = tuple(
    pattern(words)
    for words in (
        rf"\b(?P<verb>(?:additional|new|further)\s{SPONSORS}){OF}\s(?:were|was|are|had\sbeen|have\sbeen)\s(?:announced|named|read\sout|listed)(?:\s?:|,|\s--?)\s(?:the\s)?(?P<who>\u24c5)",
        rf"(?:^|[;:,]\s)(?:also\s|newly\s|further\s)?(?P<verb>{_ENTERED}|joining)\s{_AS}\s{_NEW}{ROLL}{OF}\s(?:were|are|was|is|have\sbeen|had\sbeen)\s{NOW}(?:the\s)?(?P<who>\u24c5)",
        rf"\b(?P<verb>to\s(?:{ROLL}|the\soriginal\s{COUNT}){OF}[^\u24b9;:.]{{0,3}}(?:[^\u24b9;:.]{{1,200}}?\s--?)?\s(?:should|had|have|has|must|were|was|are)\s{NOW}"
        rf"(?:be|been)?\s?{NOW}added)\s{NOW}(?:the\snames?\sof\s)?(?P<who>\u24c5)",
        rf"\b(?P<verb>{ROLL}){OF}\s{NOW}(?:(?:has|have|had)\s{NOW}(?:been\s)?)?(?:(?:includes?|included)\s{NOW}|(?:grown|swelled|swollen|increased|risen|grew"
        rf"|extended|expanded|enlarged|lengthened|supplemented|completed|augmented|broadened)(?:\s(?:further|by\s{COUNT}|to\s{COUNT}))?,?\s"
        rf"(?:to\sinclude|by|with|(?:[^\u24c5\u24b9;:.]{{1,14}},\s)?naming|by\sthe\saddition\sof|through\sthe\saddition\sof)\s)(?:the\s)?(?P<who>\u24c5)",
        rf"\bnumber\sof\s(?P<verb>{SPONSORS}){OF}[^\u24c5\u24b9;:.]{{0,40}}?\s(?:grown|risen|increased|grew|rose|gone\sup)\s(?:by|to)\s{COUNT}(?:,\s[^\u24c5\u24b9;:.]{{1,30}}?,)?"
        rf"(?:\s?:|\s--?|,?\s(?:naming|with|namely)|\s\()\s?(?:the\s(?:addition|accession)\sof\s)?(?:the\s)?(?P<who>\u24c5)",
        rf"\balso\s(?:wishing|asking|wanting|requesting)\sto\s(?P<verb>add\s{NAMES}(?P<bare>)|be\s{_ENTERED}\s{_AS}\s{_NEW}{ROLL}|(?:join|become)\s{_NEW}{ROLL}){OF}\s(?:were|are|was|is)\s(?:the\s)?(?P<who>\u24c5)",
        rf"\b(?P<verb>{SPONSORS}){OF}[^\u24c5\u24b9;:.]{{0,40}}?,?\sto\s(?:whom|which)\s(?:(?:had|have|has)\s{NOW}been|were|was|are|is)\s{NOW}added\s(?:the\s)?(?P<who>\u24c5)",
        rf"(?P<doc>\u24b9)[^.;:\u24b9]{{0,120}}?,?\sto\swhich\s(?:the\s)?(?P<who>\u24c5)\s{NOW}{_HAVE}(?P<verb>{_GAVE}\s{NOW}{NAMES})",
        rf"\b(?P<verb>{SPONSORS}|signed\son|signatures?)\b[^\u24c5\u24b9;:.]{{0,60}}?,?\s(?:with\s)?the\s(?:latest|last|most\srecent|newest)"
        r"(?:\s(?:of\s(?:them|these|which)|among\sthem|addition|to\sdo\sso))?\s(?:being|was|were|is)\s(?:the\s)?(?P<who>\u24c5)",
    )
)
# "Fiji's request to be added to the sponsors of L.7, as well as that of Chad", "the wish of Peru to join the sponsors"
_REQUEST = tuple(
    pattern(
        rf"{who}\sto\s{NOW}(?:(?:be\s{NOW}{_ENTERED}\s{NOW}{_AS}|join|become|enter)\s{_NEW}{ROLL}){OF}(?:[^\u24c5\u24b9;:.,]{{0,40}},?\s(?:as\swell\sas|and|like|with)\s(?:that|those)\sof\s"
        r"(?:the\s)?(?P<with>\u24c5))?"
    )
    for who in (
        r"(?P<who>\u24c5)(?:'s?)?\s(?P<verb>(?:requests?|wish(?:es)?|desire|decision))",
        r"\b(?P<verb>(?:requests?|wish(?:es)?|desire|decision))\s(?:of|by|from)\s(?:the\s)?(?P<who>\u24c5)",
    )
)
_REFUSED = later(r"\b(?:refus|declin|denied|deny|reject|too\slate|turned\sdown|not\sbeen|not\sbe|reconsider|retract|withdr)", re.I)
_FLOOR = pattern(
    r"(?P<who>\u24c5)\s(?P<verb>(?:(?:has|have|had)\s)?(?:signed\son|come\son\sboard|came\son\sboard))(?:\sfrom\sthe\sfloor|\sas\swell|\stoo)?(?=[.,;]|$|\sat\sthe\slast)"
)
_INCLUDES = later(
    r"(?:sponsors|authors)(?:\s(?:of\s)?(?:the\s)?\u24b9)?\s(?:includes?|included)\s(?:the\s)?\u24c5$", re.I
)  # who they are, not who came
_MISTAKE = later(r"\b(?:by|in)\s(?:mistake|error)\b|\berroneous|\binadvertent", re.I)
_INSTRUMENT = later(r"\b(?:agreement|accord|treaty|convention|protocol|pact|charter|covenant)s?\b", re.I)


@rule("sponsorship.added", "sponsor", "the original", "authors", "name", "signature", " list", "signed on", "on board")
def added(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Later sponsors, whatever the words for the list: "Ruritania and Freedonia have since put their names to draft resolution L.99".

    A list or a name told without more is one of sponsors only where the words around speak of them.
    """
    name = "sponsorship.added"
    for compiled in (_BY, _FOLLOWING, _NAMES_OF, *_INVERTED, _FLOOR, *_REQUEST):
        for match in compiled.finditer(frame.text):
            groups = match.groupdict()
            bare = any(groups.get(one) is not None for one in ("bare", "bare2", "bare3", "bare4"))
            bare = bare or not re.search("sponsor|author", match[0], re.I)
            if _MISTAKE.search(frame.text) or negated(match[0]) or not free(frame, match.start(), match.end(), name):
                continue
            if (compiled is _BY and not acts(frame, match.start("who"))) or of_else(frame, match.end()):
                continue
            if compiled in _REQUEST and _REFUSED.search(frame.text, max(0, match.start() - 60)):
                continue
            document = meant(frame, reading, match)
            named = document is not None and match.start() <= frame.text.find("\u24b9", match.start(), match.end())
            close = compiled is _FLOOR and document is not None and frame.begins[match.start()] - document.end < 250
            if document is not None and bare and _INSTRUMENT.search(reading.text, document.start, document.end):
                continue  # "the agreement to which we have put our signature": a party, no sponsor
            if document is None or (bare and not named and not close and not of_sponsors(frame, reading, match.start(), match.end())):
                continue
            start, end = frame.span(begin(match), match.end())
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=(who(frame, match.start("who")), *((who(frame, match.start("with")),) if groups.get("with") else ())),
                document=document,
                verb=re.sub(r"[\u24c5\u24b9\u24c9]", "", match["verb"]).strip(),
                does="sponsor" if _INCLUDES.search(match[0]) else "join",
                times=times_between(frame, max(0, match.start() - 60), match.end()),
                event=True,
                confidence=0.85,
            )
