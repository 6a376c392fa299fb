"""Acts of press reports on texts told a sentence before, with pronouns for the text or for the act.

"Introducing it, the representative of Ruritania said", "It did so on behalf of Freedonia", "Freedonia was the other main sponsor".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import DOCUMENT, Frame
from graphkit.extract.negation import negated
from graphkit.extract.numbers import number
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.changes.joining import NEVER_SPONSORED, last_document
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.subjects import behalf, chaired, free, who
from graphkit.extract.sponsorship.words import pattern

_INTRODUCING = pattern(
    r"(?:^|[.;]\s)(?:[Ii]n\s)?(?P<verb>introducing|presenting)\s(?P<it>it|them|(?:both|all\s(?P<n>two|three|four|five|six))(?:\s(?:of\sthem|texts|drafts|amendments|resolutions))?)"
    r"(?P<for>,?\son\sbehalf\sof\s[^\u24c5\u24b9;:.]{0,60}\u24c5)?(?:\s(?:together|in\stheir\sname|\u24c9))?,\s"
    r"(?:(?:[A-Z][\w.' -]{2,60}\s\(|(?:the\s)?(?:(?:Mr|Ms|Mrs|Ambassador|representative)[\w.' -]{0,40}?)?))?(?P<who>\u24c5)\)?"
    r"(?=\s(?:\w+ed|said|told|drew|spoke|gave|took|made|went|also)\b|,)"
)
_SO = pattern(
    r"(?:^|[;.]\s|,\sand\s|\sand\s)(?:it|he|she|they|the\s[\w-]{3,20}|\u24c5)\s(?:again\s|also\s)?(?P<verb>did\sso|was\sdoing\sso)\s"
    r"(?:also\s)?(?:on\sbehalf\s(?:also\s)?of|in\sthe\snames?\sof|(?:(?:together|jointly|along)\s)?with(?!\sthe\s(?:support|help|backing|approval|agreement|blessing))|in\s(?:the\s)?company\s(?:of|with)|alongside)\s[^\u24c5\u24b9;:.,]{0,50}?(?P<who>\u24c5)"
)
_DID = later(r"\b(?:introduc|submit|tabl|present|put\s+forward|propos|circulat|sponsor|mov)\w*\b(?:[^.;]|\.(?=\d)){0,260}$", re.I)
_AGAINST = later(r"\b(?:against|oppos\w+|withdr\w+|explain\w*|explanation|vot(?:ed|es?|ing)|comment\w*|reject\w*)\b", re.I)
_OTHER_SPONSORS = pattern(
    r"(?P<who>\u24c5)\s(?P<link>(?:is|are|was|were)(?:\s(?:also|now|not))?)\s(?:(?:the|its|two\sof\sthe|among\sthe|another|one\sof\sthe)\s)(?:(?:other|remaining|two|three|four|five|further)\s){0,2}"
    r"(?P<noun>(?:main\s|lead\s|principal\s|original\s)?(?:co-?)?(?:sponsors?|authors?|drafters?))(?=[.,;]|$|\s(?:too|and|as)\b)"
)
_APART = later(r"\n\s*\n")


def _just_told(reading: Reading, offset: int) -> Reference | None:
    """The draft to which "it" goes back: the very last document named, in this paragraph or the one before."""
    one = last_document(reading, offset)
    if one is None or offset - one.end > 900 or len(_APART.findall(reading.text, one.end, offset)) > 1:
        return None
    later = [r for r in reading.references if one.end <= r.start < offset and r.kind in NEVER_SPONSORED]
    return None if later else one


def _told_together(reading: Reading, offset: int, count: int | None) -> list[Reference]:
    """The drafts to which "both" or "them" goes back: as many as are counted, else those of the paragraph before."""
    found: dict[str, Reference] = {}
    for one in reversed([r for r in reading.references if offset - 1500 < r.end <= offset]):
        if len(_APART.findall(reading.text, one.end, offset)) > 1 or (count and len(found) == count):
            break
        if one.document and one.kind not in NEVER_SPONSORED and "/RES/" not in one.document and (one.symbol or one.title):
            found.setdefault(one.document, one)
    told = list(found.values())[::-1]
    return told if len(told) == count or (count is None and len(told) > 1) else []


@rule(
    "sponsorship.introducing-it",
    "introducing it",
    "introducing them",
    "introducing both",
    "introducing all",
    "presenting it",
    "presenting them",
    "presenting both",
    "presenting all",
)
def introducing_it(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The participle of press releases, with a pronoun: "Introducing it, the representative of Ruritania said", "Introducing both, …"."""
    name = "sponsorship.introducing-it"
    for match in _INTRODUCING.finditer(frame.text):
        place, offset = match.start("who"), frame.begins[match.start("verb")]
        if chaired(frame, place, match.end(), name) or not free(frame, match.start(), match.end(), name):
            continue
        if match["it"].lower() == "it":
            one = _just_told(reading, offset)
            documents = [one] if one else []
        else:
            documents = _told_together(
                reading, offset, 2 if match["it"].lower().startswith("both") else number(match["n"]) if match["n"] else None
            )
        start, end = frame.span(match.start("verb"), match.end("who"))
        for document in documents:
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=(who(frame, place),),
                document=document,
                verb=match["verb"],
                does="introduce",
                behalf=behalf(frame, match.start("verb"), place),
                confidence=0.85,
            )


@rule("sponsorship.did-so", " did so ", " doing so ")
def did_so(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """For whom an act was done that the sentence before tells: "Ruritania introduced L.9. It did so on behalf of Freedonia"."""
    name = "sponsorship.did-so"
    for match in _SO.finditer(frame.text):
        offset = frame.begins[match.start("verb")]
        document = _just_told(reading, offset)
        if document is None or offset - document.end > 300 or DOCUMENT in frame.text[: match.start()]:
            continue
        sentence = reading.sentence(document.end - 1)
        acted = sentence and _DID.search(reading.text, sentence.start, document.end)
        if not acted or negated(acted[0]) or _AGAINST.search(acted[0]) or not free(frame, match.start("verb"), match.end(), name):
            continue
        start, end = frame.span(match.start("verb"), match.end())
        yield Hit(
            rule=name,
            start=start,
            end=end,
            who=(who(frame, match.start("who")),),
            document=document,
            verb="on behalf of",
            does="sponsor",
            entry="original",
            confidence=0.85,
        )


@rule("sponsorship.other-sponsors", "sponsor", "author", "drafter")
def other_sponsors(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Those beside the one who introduces: "Introducing it, Ruritania's delegate … Freedonia was the other main sponsor, he added"."""
    name = "sponsorship.other-sponsors"
    for match in _OTHER_SPONSORS.finditer(frame.text):
        place = match.start("who")
        offset = frame.begins[place]
        document = _just_told(reading, offset)
        if (
            document is None
            or DOCUMENT in frame.text[: match.start()]
            or negated(match["link"])
            or not free(frame, place, match.end(), name)
            or chaired(frame, place, place + 1, name)
        ):
            continue
        start, end = frame.span(place, match.end())
        main = re.match(r"main|lead|principal", match["noun"], re.I)
        yield Hit(
            rule=name,
            start=start,
            end=end,
            who=(who(frame, place),),
            document=document,
            verb=match["noun"],
            does="main" if main else "draft" if re.search("author|drafter", match["noun"]) else "sponsor",
            confidence=0.8,
        )
