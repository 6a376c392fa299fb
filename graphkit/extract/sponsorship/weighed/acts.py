"""Which act the words around a pair tell, and so in which role the party stands behind the document."""

from __future__ import annotations

import re

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
    r"\b(?:withdr[ae]w\w*\s(?:(?:its|their)\s|as\s|from\s(?:the\s)?(?:list|(?:co-?)?sponsor))|no\slonger|retir\u00e9\w*\sde\sla\sliste)\b",
    re.I,
)
_FOR_WHOM = later(
    r"\b(?:together\swith|along\swith|jointly\swith|in\sthe\snames?\sof|behalf\s(?:also\s)?of(?:[^.;\u24b9]{0,50}\sand)?|speaking\sfor|au\snom(?:\s\u00e9galement)?\sd\w*)\s(?:the\s)?$|\bau\snom\s$",
    re.I,
)

_OFFICE = later(r"\b(?:representative|delegate|ambassador|repr\u00e9sentante?)\b", re.I)
_BIDS = later(r"\b(?:asked|requested|charged|entrusted|mandated)\s(?:me|us)\b", re.I)
_ANOTHERS = later(r"\u24c5\spresent(?:ed|s)\s\u24c5's\s")


def act(pair: Pair) -> tuple[str, str]:
    """Return the word of the act that stands nearest, and what it does."""
    text, shift = pair.frame.text, max(0, pair.first - 60)
    near = text[shift : pair.last + 60]
    follows = _NEXT.match(text, pair.party + 1)
    joins = " ".join((text[max(0, pair.party - 40) : pair.party], text[pair.first + 1 : pair.last], follows[0] if follows else ""))
    joined = JOINED.search(joins)
    if joined and not _PUTS.search(joins, joined.end()):  # "joined in the idea and submitted" is no joining of the text
        return joined[0], "join"
    if left := _LEFT.search(near):
        return left[0], "withdraw"
    acts = [(match.start() + shift, match[0]) for match in ACT.finditer(near)]
    if not acts:
        return pair.reference.called or "text", "submit"
    inside = [one for one in acts if pair.first < one[0] < pair.last] or acts
    _, word = min(inside, key=lambda one: abs(one[0] - pair.party))
    does = family(word)
    orally = (
        _OFFICE.search(pair.named)
        or _ANOTHERS.search(text, pair.party)
        or (isinstance(pair.frame.parts[pair.party], Spoken) and pair.reference.kind == "draft-resolution")
    )
    if orally and does == "submit" and word.lower().startswith("present"):
        does = "introduce"
    if does == "introduce" and _BIDS.search(text, pair.first, pair.last):
        return word, "sponsor"
    if does == "introduce" and _FOR_WHOM.search(text[: pair.party]):
        return "on behalf of", "sponsor"
    return word, does
