"""Sponsors told after their number: "with the consent of its four sponsors (Ruritania, …)", "the draft had not one author but three: …".

The count belongs to the list that follows, so the frame draws both as one; the noun is read in the source.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import Frame, Spoken
from graphkit.extract.negation import negated
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.changes.roll import COUNT, meant
from graphkit.extract.sponsorship.hits import Hit, Who, rule
from graphkit.extract.sponsorship.subjects import free, reference, who
from graphkit.extract.sponsorship.words import family, pattern

_ITS = pattern(r"\b(?P<its>its|whose|their|the\s(?:text|draft|resolution|paper|proposal|amendment)'s|all)\s(?P<who>\u24c5)(?=[\s,.;)]|$)")
_NOUN = later(
    rf"(?:all\s+)?{COUNT}\s+(?:(?P<rank>main|lead|principal|original|joint)\s+)?(?P<noun>(?:co-?\s?)?(?:sponsors|authors))\s*(?:\(|,|:|\u2013|\u2014|-)",
    re.I,
)
_HAS = pattern(
    r"(?P<doc>\u24b9),?\s(?:which\s)?(?:has|had|have|counts|counted)\s(?P<gap>[^\u24c5\u24b9.;:]{0,40}?)(?P<rank>)(?P<noun>(?:co-?\s?)?(?:sponsors?|authors?))"
    r"(?P<more>(?:\s(?:so\sfar|in\sall|to\sdate|thus\sfar|already|in\stotal|altogether|this\s(?:year|time)|but\s[a-z]+)){0,2})\s?(?::|\(|\s--?)\s?(?:the\s)?(?P<who>\u24c5)(?=\)|[,.;]|$)"
)
_NONE = later(r"\b(?:no|without|lost|lacks?|never|nor|neither|gone|only\slater)\b", re.I)
_ACT = (
    r"(?:put|added|lent|set)\stheir\snames?|(?:co-?)?sponsored|signed\son|co-?authored"
    r"|(?:were|are)\s(?:now\s|already\s)?(?:co-?)?(?:sponsoring|sponsors|authors)"
)
_THEY = pattern(
    rf"(?P<many>\b{COUNT}\s(?:[\w-]+\s)?(?:countries|States|delegations|Governments|members)\s?(?:--?|\(|,|:)\s?(?:namely\s)?)?"
    r"(?P<own>(?:his|her|its|their|our|my|mine)(?:\sown)?(?:\s(?:country|delegation))?(?:,|\sand)\s)?"
    rf"(?P<who>\u24c5)(?:\s?\)|,|\s--?)\s(?P<link>(?:(?:had|have|were|are|has|was)\s)?(?:(?:so\sfar|already|now|all|since|by\snow)\s){{0,2}})(?P<noun>{_ACT})"
    r"(?:\s(?:to|on\sto|of))?\s(?:(?P<doc>\u24b9)|it\b)"
)


@rule(
    "sponsorship.counted", "sponsor", "author", "name", "signed on", "its \u24df", "whose \u24df", "their \u24df", "all \u24df", "'s \u24df"
)
def counted(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Sponsors told after their number: "with the consent of its four sponsors (Ruritania, Freedonia, …)"."""
    name = "sponsorship.counted"
    for compiled in (_ITS, _HAS, _THEY):
        for match in compiled.finditer(frame.text):
            place, words = match.start("who"), match.groupdict()
            part = who(frame, place)
            if isinstance(part, Spoken) or not free(frame, match.start(), match.end(), name):
                continue
            noun = words.get("noun")
            if compiled is _ITS:
                told = _NOUN.match(reading.text, part.start)
                if told is None or _OF_ELSE.search(frame.text, max(0, match.start() - 90), match.start()):
                    continue
                noun = f"{told['rank'] or ''} {told['noun']}".strip()
            elif compiled is _HAS:
                between = f"{match['gap']} {match['more']}"
                if _NONE.search(re.sub(r"\bnot\s(?:just\s)?one\b|\bno\sfewer\b", "", between)):
                    continue
            elif not (match["many"] or match["own"] or _NUMBERED.match(reading.text, part.start)) or negated(match["link"]):
                continue
            document = _document(frame, reading, match)
            if document is None or not noun:
                continue
            start, end = frame.span(match.start(), match.end())
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=(*_speaker(frame, match), part),
                document=document,
                verb=noun,
                does="main" if re.match(r"main|lead|principal", noun) else "draft" if "author" in noun else _does(noun),
                confidence=0.82,
            )


_OF_ELSE = later(  # an event has sponsors too
    r"\b(?:events?|meetings?|seminars?|workshops?|conferences?|exhibitions?|treat(?:y|ies)|cent(?:re|er)s?|panels?|projects?|talks|summit|prize|terror\w*|war|regime)\b[^.;\u24b9]*$",
    re.I,
)
_NUMBERED = later(rf"{COUNT}\s", re.I)


def _does(noun: str) -> str:
    return family(noun) if "sponsor" in noun else "sponsor"


def _speaker(frame: Frame, match: re.Match[str]) -> tuple[Who, ...]:
    """The one who says "his own, Ruritania and Freedonia": the last named before."""
    if not match.groupdict().get("own"):
        return ()
    place = frame.text.rfind("\u24c5", 0, match.start())
    return (who(frame, place),) if place >= 0 else ()


def _document(frame: Frame, reading: Reading, match: re.Match[str]) -> Reference | None:
    """The document named, the last one of the sentence, else the draft last told, else the next in the sentence."""
    if match.groupdict().get("doc"):
        return reference(frame, match.start("doc"))
    return meant(frame, reading, match, far=True)
