"""Introductions that are reported, or told with the taking of the floor: "said that, for the sponsors, he had the honour to introduce".

Summary records give what a delegate said in the third person: the one who introduces is "he" or "she", and those for whom it is done stand
between the words of speaking and the pronoun, or after the honour. In verbatim records the floor is taken for others "to introduce" their
text. What a delegate has the honour to support, or to comment on, is somebody else's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import PARTY, Frame
from graphkit.extract.lists import Parties
from graphkit.extract.negation import negated
from graphkit.extract.patterns import found_by
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.acts.brought import is_text
from graphkit.extract.sponsorship.hits import Hit, Who, rule
from graphkit.extract.sponsorship.subjects import chaired, free, reference, times_between, who
from graphkit.extract.sponsorship.words import pattern

_SAID = (
    r"(?:said|stated|explained|announced|noted|recalled|added|declared|observed|indicated|informed\s(?:the\s)?[\w\u24bb]+|told\s(?:the\s)?[\w\u24bb]+)"
    r"(?:\sthat)?,?\s"
)
_FOR = (
    r"(?:(?:also\s|speaking\s)?(?:on\s(?:the\s)?behalf\s(?:also\s)?of|in\sthe\snames?\sof)|speaking\s(?:also\s)?for|(?:together|jointly|along)\swith|as\sspokes\w+\s(?:for|of))"
    r"\s[^\u24c5\u24b9;:.]{0,70}?\u24c5"
)
_MOOD = (
    r"(?:(?:had|has|have|takes?|took|considered\sit)\s(?:[a-z]+\s){0,3}?(?:honou?r|pleasure|privilege|satisfaction|task|duty)"
    r"|(?:was|is|am|were|are|felt)\s(?:[a-z]+\s){0,2}?(?:pleased|happy|honou?red|privileged|glad|proud|delighted|gratified)"
    r"|wish(?:es|ed)?|would\slike|wanted|should\slike|desired)"
)
_ACT = (
    r"(?:to|of|in)\s(?:(?:formally|officially|briefly|orally|now|also)\s)?"
    r"(?P<verb>introduc(?:e|ing)|present(?:ing)?|submit(?:ting)?|tabl(?:e|ing))(?P<mid>{ADJ})\s(?P<doc>\u24b9)"
)
_REPORTED = pattern(
    r"(?P<who>\u24c5)\)?(?:\s\([^()\u24c5\u24b9]{2,40}\))?(?:,\s[^,\u24c5\u24b9;:.]{2,60},)?\s" + _SAID + r"(?P<first>" + _FOR + r",?\s)?"
    r"(?:with\s[^,;:.\u24c5]{3,60},\s)?(?:he|she|it|\u24c5)\s(?P<mood>" + _MOOD + r")(?P<then>,?\s" + _FOR + r",?)?\s" + _ACT
)
_FELL_TO = pattern(
    r"(?P<who>\u24c5)\)?(?:\s\([^()\u24c5\u24b9]{2,40}\))?\s" + _SAID + r"(?P<first>" + _FOR + r",?\s)?(?:it|\u24c5)\s"
    r"(?P<mood>(?:fell|had\sfallen|falls)\s(?:to|upon)\s(?:him|her|\u24c5)"
    r"|(?:was|is)\s(?:(?:his|her)|\u24c5's)\s(?:[a-z]+\s){0,2}?(?:honou?r|pleasure|privilege|task|duty)"
    r"|(?:was|is)\san?\s(?:[a-z]+\s){0,2}?(?:honou?r|pleasure|privilege)\sfor\s(?:him|her|\u24c5))(?P<then>,?\s" + _FOR + r",?)?\s" + _ACT
)
_FLOOR = pattern(
    r"(?P<who>\u24c5)\)?(?:\s\([^()\u24c5\u24b9]{2,40}\))?(?P<first>,\s" + _FOR + r",)?\s(?P<mood>(?:" + _MOOD + r"\s(?:to|of|in)\s)?"
    r"(?:(?:had|has|have|am|is|was)\s)?(?:(?:take|taking|taken|took|takes|request(?:ed|ing)?|ask(?:ed|ing)?\sfor|sought)\sthe\sfloor"
    r"|speak(?:s|ing)?|spoke|intervened?|intervening|addressed?))(?:\s(?:today|\u24c9|again|here|now))?(?P<then>,?\s" + _FOR + r",?)?"
    r"\s(?:in\sorder\s)?" + _ACT
)
_WISHED = pattern(
    r"(?P<who>\u24c5)\)(?P<first>)\s(?P<mood>wished|wanted|would\slike|should\slike|desired)(?P<then>,?\s" + _FOR + r",?)\s" + _ACT
)
_WHICH_HE = pattern(
    r"(?P<who>\u24c5)\)?(?:,\s[^,\u24c5\u24b9;:.]{2,60},)?\s"
    + _SAID
    + r"(?P<first>)(?:[^\u24c5\u24b9;:.]{1,60}\s)?(?P<doc>\u24b9),?\s(?:which|that)\s(?:he|she)\s"
    r"(?P<mood>was|is|had)\s(?:just\s|now\s)?(?P<verb>introduc(?:ing|ed)|present(?:ing|ed)|submitt(?:ing|ed))(?P<then>,?\s" + _FOR + r")"
)


@rule("sponsorship.reported-honour", "introduc", "present", "submit", "tabl")
def reported_honour(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Who introduces, and for whom: "Mr. Novak (Ruritania) said that, on behalf of Freedonia, he had the honour to introduce L.7"."""
    name = "sponsorship.reported-honour"
    if PARTY not in frame.text:
        return
    for compiled in (_REPORTED, _FELL_TO, _FLOOR, _WISHED, _WHICH_HE):
        for match in compiled.finditer(frame.text):
            place, document = match.start("who"), reference(frame, match.start("doc"))
            whose = "first" if match["first"] else "then" if match["then"] else None
            if found_by(match, _FLOOR) and whose is None:
                continue  # told by the rule of courtesies
            if not (document.symbol or is_text(document, reading)) or document.kind in ("report", "statement", "letter"):
                continue
            if negated(match["mood"]) or not free(frame, place, match.end(), name) or chaired(frame, place, match.start("verb"), name):
                continue
            for_whom: Who | None = who(frame, match.start(whose) + match[whose].rfind(PARTY)) if whose else None
            subject = who(frame, place)
            if isinstance(subject, Parties) and len(subject.names) != 1:
                continue  # of several nobody is "he"
            start, end = frame.span(place, match.end())
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=(subject,),
                document=document,
                verb=_plain(match["verb"]),
                does="introduce" if re.match(r"introduc|present", match["verb"]) else "submit",
                times=times_between(frame, place, match.end()),
                behalf=for_whom,
                behalf_at=_said_for(frame, match, whose) if whose else None,
                confidence=0.85,
            )


def _said_for(frame: Frame, match: re.Match[str], whose: str) -> tuple[int, int]:
    """Where the words "on behalf of Freedonia" stand."""
    lead = len(match[whose]) - len(match[whose].lstrip(" ,"))
    return frame.span(match.start(whose) + lead, match.start(whose) + match[whose].rfind(PARTY) + 1)


def _plain(verb: str) -> str:
    return verb.removesuffix("ing") if verb.startswith(("submit", "present")) else "introduce" if verb.startswith("intro") else "table"
