"""What a text without symbol and title would do: the name of last resort of what was voted on.

News and memoirs tell a vote without the name of the text: "The Committee called on all States to close their harbours. The vote was 83
to 5", "the resolution by which the Assembly asked the Powers to keep away was adopted", "Ruritania asked the Board to inspect the mill; its
draft was defeated". The words of the clause that says so are the title, as long as no other vote and no other text stands between.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable

from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference, Sentence
from graphkit.extract.votes.results import Result
from graphkit.model import VoteClaim

_BODY = (
    r"\b(?:Assembly|[Cc]ommittee|[Cc]ouncil|Conference|Commission|[Bb]oard|forum|[Bb]ody|panel|agency|Congress|[Pp]lenary|U\.?N\.?(?:\s(?:members|agency|body))?|United\s+Nations"
    r"|[Dd]elegat(?:es|ions)|[Gg]overnments|[Nn]ations|[Mm]embers|[Mm]ember\s+States|States|[Cc]ountries|world)\b"
)
_MID = r"(?:\s+(?!(?:would|will|should|could|may|might|to|not|never|who|which|that)\b)[\w'\u2019,.-]+){0,6}?\s+"
_DID = (
    r"(?:condemned|censured|denounced|deplored|rebuked|demanded|urged|called\s+(?:for|on|upon)|call(?:s|ed)\s+on|appealed\s+(?:for|to)|recommended|asked|requested|invited|outlawed|banned"
    r"|declared|established|created|set\s+up|launched|ordered|authori[sz]ed|extended|renewed|prolonged|lifted|imposed|proclaimed|instructed"
    r"|(?:voted|decided|agreed|refused|declined|failed)(?:\s+[\w,-]+){0,4}?\s+to"
    r"|(?:backed|approved|adopted|accepted|endorsed|supported|rejected|passed|turned\s+down|threw\s+out)\s+(?:a|an|the)\s+(?:[\w-]+\s+)?(?:call|appeal|request|demand|plan|ban|moratorium)\s+(?:for|to|on|that))"
)
_VOTING = (
    r"(?:adopt|approve|pass|reject|retain|vote|keep|delete|postpone|adjourn|"
    r"take|defer|abstain|support|back|oppose|co-?sponsor|accept|meet|move|include)\b"
)
_DONE = later(
    rf"(?:{_BODY}{_MID}{_DID}|\bdid\s+the\s+(?:General\s+)?(?:Assembly|Council|Committee)\s+(?:ask\s+for|call\s+for|condemn|demand))\s+(?!{_VOTING})(?P<does>(?:\w)[^;.\u201c\u201d\"]{{11,300}})"
)
_THEN = later(rf"\s*,?\s*(?:the\s+[^.;,]{{2,40}}\s)?{_DID}\s+(?!{_VOTING})(?P<does>\w[^;.\u201c\u201d\"]{{11,300}})")
_EFFORT = later(  # "an effort by Ruritania to condemn the arming of coast guards", "the Soviet plan for a census"
    r"\b(?:effort|bid|attempt|move|drive|push|plan|decision|proposal|campaign|demand|call|request|appeal)\b(?:\s+by\s+(?:the\s+)?[A-Z][^.;,\d]{2,60}?)?\s+(?:to|for|that)\s+"
    rf"(?!{_VOTING})(?P<does>\w[^;.\u201c\u201d\"]{{11,300}})"
)
_ASKED = later(  # "In 1967 Ruritania asked the Assembly to condemn the use of gas; its proposal passed"
    r"\b(?:asked|urged|invited|called\s+on|called\s+upon|wanted|proposed\s+that|moved\s+that|requested)\s+(?:the|that\s+the)\s+(?:General\s+|Security\s+|First\s+)?(?:Assembly|Council|Committee|Board|Conference|Commission)"
    rf"\s+(?:to\s+|should\s+)?(?!{_VOTING})(?P<does>[a-z][^;.\u201c\u201d\"]{{11,300}})"
)
_ASIDE = (
    r"(?:,?\s+(?:by|of|from|put\s+forward|tabled|"
    r"submitted|sponsored|brought|proposed|drafted|introduced|presented)\s[^.;\u201c\u201d]{2,140}?)?,?\s+"
)
_BODY_VERB = (
    r"(?:the\s+)?(?:General\s+|Security\s+)?(?:Assembly|Council|Committee|Conference|Commission|Board|Agency|United\s+Nations)\s+(?:\w+\s+)?"
    r"(?:had\s+|has\s+|would\s+(?:have\s+)?)?(?:condemned?|demand(?:ed)?|urged?|call(?:ed)?\s+(?:for|on|upon)|recommend(?:ed)?|ask(?:ed)?|request(?:ed)?|invited?|ban(?:ned)?|declared?|set\s+up|established?|created?|decided?\s+to|express(?:ed)?)"
)
_OF_IT = later(
    rf"{_ASIDE}(?:(?:by|in|under|through|with)\s+which\s+{_BODY_VERB}\s+"
    r"|(?:that|which)\s+(?:asked\s+(?:for\s+)?|called\s+(?:for|on|upon)\s+|demanded\s+|condemned\s+|urged\s+|requested\s+|banned\s+|proposed\s+|declared\s+)"
    r"|(?:that|which)\s+(?:would\s+(?:have\s+|also\s+)*|sought\s+to\s+|was\s+(?:meant|intended)\s+to\s+|aimed\s+to\s+)"
    r"|(?:asking|demanding|urging|condemning|calling\s+(?:for|on|upon)|requesting|inviting|banning|proposing|prohibiting|outlawing|deploring|establishing|creating)\s+"
    r"|(?:(?:that|which|championed|led|pushed|backed|written|drafted|tabled|proposed|sponsored|introduced)\s(?:[^.;\u201c\u201d]|(?<=[A-Z])\.){2,160}?,?\s+)?(?:urges|calls\s+(?:for|on|upon)|demands|asks(?:\s+for)?|condemns|requests|seeks|bans|proposes|declares|recommends|welcomes\s+the)\s+"
    r"|that\s+(?=(?:no|all|every|the|any)\s[^.;,]{3,60}\s(?:should|shall|be|must)\b))(?P<does>\w[^;.\u201c\u201d\"]{9,300})",
    re.I,
)
_ENDS = later(
    r",\s+voting\b|,\s+(?:won|got|received|drew|obtained|gained)\b|\s+(?:failed|fell|lost|passed|cleared|survived|collapsed|prevailed)\b|,?\s+(?:because|after|although|though|despite|according\s+to|where|when)\b|\s+by\s+(?:a\s+(?:recorded\s+)?vote|an?\s+(?:overwhelming|large|narrow|wide)|\d)"
    r"|,\s+(?:with|by|in|on|over|as|while|but|and|which|who|said|the|a|an)\b|\s+(?:and|but)\s+(?:launched|set|asked|called|urged|was|were|then|it|decided|demanded)\b"
    r"|\s+(?:on\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\s+(?:today|yesterday|tonight|last\s+night)\b|\s+[-\u2013\u2014]\s|[(:]|\s+(?:was|were|has\s+been)\s+(?:adopted|approved|passed|carried|rejected|defeated|beaten|voted|accepted|ratified|endorsed|put)\b"
    r"|\s+with\s+\d|\s+in\s+\d{4}\b|,?\s+(?:in|through|with|by)\s+(?:an?|the)\s+(?:[\w-]+\s+){0,3}(?:text|resolution|measure|draft|motion|proposal)\b"
)
_LEADING = later(r"(?:(?:on|by)\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tonight|last\s+night),?\s+", re.I)
_THEIRS = later(r"(?:its|their|his|her|the\s+same)\b", re.I)
_NEW = later(r"(?:an?|another|one)\b", re.I)
_EARLIER = 3  # so many sentences before the count, and no more, say what was done


def aimed(reading: Reading, sentence: Sentence, result: Result, one: Reference | None, known: Iterable[VoteClaim]) -> str | None:
    """The words that say what the text voted on does, where it has neither symbol nor title."""
    if result.yes is None:
        return None
    if one is not None and (said := _said_of(reading, one)):
        return said
    if one is not None and one.start >= sentence.start and _NEW.match(reading.text, one.start, one.end):
        return None  # "a Soviet amendment": none that was told before
    if one is not None and one.kind == "amendment":
        return None
    return _told_before(reading, sentence, result, one, max((k.end for k in known if k.end <= result.start), default=0))


def _said_of(reading: Reading, one: Reference) -> str | None:
    """What the clause after the text, where it was told first or is told now, says that it would do."""
    for other in (one, next((r for r in reading.references if r.document == one.document), one)):
        told = reading.sentence(other.start)
        if told and (found := _OF_IT.match(reading.text, other.end, told.end)):
            return cut(found["does"])
    return None


def _told_before(reading: Reading, sentence: Sentence, result: Result, one: Reference | None, floor: int) -> str | None:
    """What the body is said to have done in the sentence of the count, or in one of those before it."""
    place = bisect_left(reading.sentences, sentence.start, key=lambda s: s.start)
    owned = one is not None and _THEIRS.match(reading.text, one.start, one.end) is not None
    for at in range(place, max(-1, place - _EARLIER - 1), -1):
        other = reading.sentences[at]
        if sentence.paragraph - other.paragraph > 1 or other.start < floor:
            return None
        spans = ((result.end, sentence.end), (sentence.start, result.start)) if at == place else ((other.start, other.end),)
        for first, last in spans:
            found = _ASKED.search(reading.text, first, last) if owned else None
            found = found or _DONE.search(reading.text, first, last) or _EFFORT.search(reading.text, first, last)
            found = found or (_THEN.match(reading.text, first, last) if at == place and first == result.end else None)
            if found and not _another(reading, one, found.start(), result.start):
                return cut(found["does"])
    return None


def _another(reading: Reading, one: Reference | None, start: int, end: int) -> bool:
    """Whether another text with a name of its own is told from there on."""
    return any(
        (r.symbol or r.title) and r.document and r.kind != "treaty" and (one is None or r.document != one.document)
        for r in reading.references_in(start, end)
    )


def cut(words: str) -> str | None:
    """The words up to where the clause ends."""
    lead = _LEADING.match(words)
    words = words[lead.end() :] if lead else words
    stop = _ENDS.search(words)
    words = " ".join(words[: stop.start()].split() if stop else words.split()).strip(" ,")
    return words if len(words.split()) > 2 else None
