"""Which act the words around a pair tell, and so in which role the party stands behind the document."""

from __future__ import annotations

import re
from dataclasses import dataclass

from graphkit.extract.frame import Spoken
from graphkit.extract.patterns import later
from graphkit.extract.sponsorship.weighed.pairs import Pair
from graphkit.extract.sponsorship.words import family

ACT = later(
    r"\b(?:(?:co-?)?sponsor\w*|(?:re-?|co-?)?(?:submi\w+|tabl\w+|introduc\w+|author\w*|draft(?:ed|ing)\b|circulat\w+|distribut\w+|propos\w+|present\w*)"
    r"|put\w*\s(?:forward|in|forth|before)|laid\sbefore|elaborat\w+|prepar\w+(?!\sto\b)|produc\w+|wr(?:ote|itten)|lodg\w+|fil(?:ed|ing)|mov(?:ed|es|ing)"
    r"|sign\w*|issu\w+|transmit\w*|unveil\w*|float\w*|advanc\w+|initiat\w+|champion\w*|led|penn\w+"
    r"|(?:pr\u00e9sent|d\u00e9pos|soumi|propos|parrain|coparrain|r\u00e9dig|\u00e9tabli|\u00e9labor|distribu)\w*|auteurs?|coauteurs?)\b",
    re.I,
)
JOINED = later(
    r"\b(?:join(?:ed|s|ing)?\b|adher\w+|add(?:ed|ing|s)?\b(?=[^.;]{0,40}\b(?:names?|list|sponsor))|additional\s(?:co-?)?sponsors?|come\son\sboard|came\son\sboard"
    r"|now\salso\s(?:co-?)?sponsor\w*|subscrib\w+|bec[ao]me\s(?:an?\s)?(?:additional\s|new\s)?(?:co-?)?sponsors?|asked\sto\sbe\s\w+\s(?:among|to|on)\b|sign(?:ed)?\s(?:up|on)\b|associated\s(?:itself|themselves)\swith|port\u00e9e?s?\sco-?auteurs?|s'(?:\u00e9tai(?:en)?t|est|sont)\s(?:ensuite\s)?joint\w*|ralli\u00e9\w*)",
    re.I,
)
_PUTS = later(r"\b(?:re-?|co-?)?(?:submi|tabl|circulat|present|introduc|propos|produc)\w*", re.I)
_NEXT = later(r"[^\u24b9)\],;]{0,30}")
_LEFT = later(
    r"\b(?:withdr[ae]w\w*\s(?:(?:its|their)\s(?:names?|(?:co-?)?sponsor\w*|support|signatures?|\u24b9|drafts?|texts?|papers?|proposals?|amendments?|own\s)|as\s|from\s(?:the\s)?(?:list|(?:co-?)?sponsor))|no\slonger|(?:deleted|removed|struck|taken)\s(?:from|off)\s(?:the\s)?(?:list|(?:co-?)?sponsors)|retir\u00e9\w*\sde\sla\sliste)\b",
    re.I,
)
_FOR_WHOM = later(
    r"\b(?:together\swith|along\swith|jointly\swith|in\sthe\snames?\sof|behalf\s(?:also\s)?of(?:[^.;\u24b9]{0,50}\sand)?|speaking\sfor|au\snom(?:\s\u00e9galement)?\sd\w*)\s(?:the\s)?$|\bau\snom\s$",
    re.I,
)

_OFFICE = later(r"\b(?:representative|delegate|ambassador|repr\u00e9sentante?)\b", re.I)
_BIDS = later(r"\b(?:asked|requested|charged|entrusted|mandated)\s(?:me|us)\b", re.I)
_ANOTHERS = later(r"\u24c5\spresent(?:ed|s)\s\u24c5's\s")


@dataclass(frozen=True, slots=True)
class Act:
    """The word of an act, what it does, and where it stands in the frame."""

    word: str
    does: str
    first: int
    last: int


def act(pair: Pair) -> Act:
    """Return the act that stands nearest; where none is told, the word for the document."""
    text, first, last = pair.frame.text, max(0, pair.first - 60), pair.last + 60
    joined = _joined(pair)
    if joined:
        return Act(joined[0], "join", *joined.span())
    if left := _LEFT.search(text, first, last):
        return Act(left[0], "withdraw", *left.span())
    acts = list(ACT.finditer(text, first, last))
    if not acts:
        return Act(pair.reference.called or "text", "submit", pair.document, pair.document + 1)
    inside = [one for one in acts if pair.first < one.start() < pair.last] or acts
    nearest = min(inside, key=lambda one: abs(one.start() - pair.party))
    word, does = nearest[0], family(nearest[0])
    orally = (
        _OFFICE.search(pair.named)
        or _ANOTHERS.search(text, pair.party)
        or (isinstance(pair.frame.parts[pair.party], Spoken) and pair.reference.kind == "draft-resolution")
    )
    if orally and does == "submit" and word.lower().startswith(("present", "pr\u00e9sent")):
        does = "introduce"
    if does == "introduce" and _BIDS.search(text, pair.first, pair.last):
        does = "sponsor"
    elif does == "introduce" and _FOR_WHOM.search(text[: pair.party]):
        word, does = "on behalf of", "sponsor"
    return Act(word, does, *nearest.span())


def _joined(pair: Pair) -> re.Match[str] | None:
    """The words of joining around the party; "joined in the idea and submitted" is no joining of the text."""
    text, party = pair.frame.text, pair.party
    follows = _NEXT.match(text, party + 1)
    runs = [(max(0, party - 40), party), (pair.first + 1, pair.last), (party + 1, follows.end() if follows else party + 1)]
    for n, (first, last) in enumerate(runs):
        found = JOINED.search(text, first, last)
        if found and not any(_PUTS.search(text, max(found.end(), a), b) for a, b in runs[n:] if b > found.end()):
            return found
    return None
