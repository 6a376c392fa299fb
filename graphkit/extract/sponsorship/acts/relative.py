"""Clauses that lean on another: "the text that X tabled", "it co-authored with Y", "X believes in peace and has sponsored the draft"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import PARTY, Frame, Spoken
from graphkit.extract.lists import Parties
from graphkit.extract.negation import held_back, negated, planned
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.hits import Hit, Who, rule
from graphkit.extract.sponsorship.subjects import (
    AFTER,
    FOR_OTHERS,
    behalf,
    chaired,
    free,
    reference,
    times,
    times_between,
    who,
)
from graphkit.extract.sponsorship.words import family, pattern

_HONOURED = (
    r"(?:(?:has|had|have)\s(?:(?:once|again|the|great|particular)\s){0,3}(?:honou?r|privilege|pleasure)\s(?:to|of)|(?:is|are|was|were|am)\s"
    r"(?:proud|pleased|happy|glad|honou?red|delighted)\sto(?:\shave)?)\s"
    r"(?:co-?sponsor(?:ed|ing)?|sponsor(?:ed|ing)?|introduc(?:e|ed|ing)|submit(?:ted|ting)?|tabl(?:e|ed|ing)|present(?:ed|ing)?)"
)
_THAT = pattern(
    r"(?P<doc>\u24b9)(?:(?:,?\s\u24c9)?|,?\s(?:on|concerning|regarding)\s[^\u24c5\u24b9;:]{3,90}?,(?=\swhich))(?P<which>,?\s(?:and\s(?=which))?(?:which"
    r"|that)|)(?P<before>,?\s(?:together|jointly|along)\swith(?:\s\u24c5,?)?)?\s(?P<who>\u24c5)(?P<aside>{ASIDE}{0,2})\s(?P<aux>{AUX})(?P<verb>{SPONSOR}|{SUBMIT}|{DRAFT}|{INTRODUCE}"
    r"|{LEAD}|(?:now\s|hereby\s|again\s)?(?:introduce|present|submit|table|propose|co-?sponsor|sponsor|bring\sbefore\s(?:you|the\s[\w\u24bb]+))"
    r"|(?:tables|submits|presents|introduces)(?=\s(?:every|each|annually|regularly|traditionally)\b)|"
    + _HONOURED
    + r")(?P<tail>(?:\s(?:annually|biennially|regularly|again|now|here|jointly|every\s(?:second\s|other\s)?year|each\syear"
    r"|this\smorning|to\syou))?(?:\s\u24c9)?)"
    r"(?P<with>(?:\sfor\s(?:many|several|some|\w+)\s(?:consecutive\s)?years)?,?\s(?:together\s|jointly\s|along\s)?with\s(?:(?:that|those)\sof\s)?\u24c5)?(?=[\s,.;:)\"]|$)(?!\s\u24b9)(?!\s(?:a"
    r"|an|the)\s(?!first|second|same|night|day|week|month|previous|year))"
)

_WHICH_IT = pattern(
    r"(?P<who>\u24c5)\)?[^;\u24b9\u24c5]*?(?P<doc>\u24b9)(?:,?\s(?:which|that))?\s(?:it|they|he|she)\s(?P<aux>{AUX})(?P<verb>{SPONSOR}|{SUBMIT}"
    r"|{DRAFT})(?=[\s,.;)(]|$)(?!\s(?:to|with|by)\s\u24c5)"
)

_IT = pattern(
    r"(?P<who>\u24c5)\)?[^;\u24b9]*?(?P<doc>\u24b9)(?:,?\s(?:which|that))?,?\s(?:it|they)\s(?P<aux>{AUX})(?P<verb>{SPONSOR}|{SUBMIT}"
    r"|{DRAFT}|{LEAD})(?P<tail>(?:\s\u24c9)?)\s(?:(?:together|jointly|along)\s)?(?:with|by)\s(?P<with>\u24c5)"
)

_BESIDE = later(r"\b(?:with|like|unlike|alongside|besides|beside)\s(?:the\s)?$", re.I)
_APPOSED = later(r"\)?,\s[^,;:.\u24c5\u24b9]{3,90},(?=\s)")

_SOMEBODY = later(r"\bon\s+(?:the|its|a)\s+[\w-]+$")
_PRESENT = later(r"(?:now\s|hereby\s|again\s)?(?:introduce|present|submit|table|propose|(?:co-?)?sponsor|bring\sbefore.*)", re.I)

_PRONOUN = pattern(
    r"(?P<who>\u24c5)(?P<gap>[^\u24c5\u24b9;:]{1,140}?[\s,])(?:it|they|as\s(?:he|she))\s(?P<aux>{AUX})(?P<verb>{SPONSOR}|submitted|tabled|put\sforward"
    r"|introduced|presented)(?P<verb2>)(?P<mid>{MID}{ADJ})\s(?P<doc>\u24b9)",
)

_AND_DID = pattern(
    r"^(?P<lead>[^\u24c5\u24b9;:]{0,90}?)(?P<who>\u24c5)(?P<gap>\)?(?:,?\s\u24c9,?|\s)(?:[^\u24c5;:]{1,260}?))(?:,?\s(?:and|and\sthen"
    r"|and\shas|and\shave)\s(?P<aux>{AUX})(?P<verb>{SPONSOR}|submitted|tabled|put\sforward|introduced|drafted|joined\s(?:other|others"
    r"|the)\s?[\w ]{0,40}?\s?(?:in|by)\s(?:co-?)?sponsoring|(?:is|was|has\sbeen)\s(?:also\s|again\s|now\s|once\s(?:more|again)\s"
    r"|proud\sto\sbe\s)?(?:a|one\sof\sthe"
    r"|among\sthe)\s(?:[\w-]+\s)?(?:co-?)?sponsors?\sof)"
    r"|,\s(?:also\s)?(?P<verb2>(?:co-?)?sponsoring))(?P<mid>{MID}{ADJ})\s(?P<doc>\u24b9)"
)


@rule(
    "sponsorship.relative",
    "sponsor",
    "submi",
    "tabl",
    "put ",
    "present",
    "propos",
    "circulat",
    "draft",
    "author",
    "elaborat",
    "prepar",
    "introduc",
    "initiat",
    "spearhead",
    "led",
    "drew",
    "drawn",
    "wrote",
    "penn",
    "worked",
    "develop",
    "craft",
    "formul",
    "brought",
    "advanc",
    "laid",
    "lodg",
    "handed",
    "distribut",
    "float",
    "unveil",
    "pilot",
    "champion",
)
def relative(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The clause after the document: "the draft declaration that Ruritania tabled in 2009", "the text it co-authored with Freedonia"."""
    name = "sponsorship.relative"
    for match in _IT.finditer(frame.text):
        place = match.start("who")
        if free(frame, place, match.end(), name) and not chaired(frame, place, place + 1, name):
            start, end = frame.span(place, match.end())
            dated = times(frame, match.start("tail") + 1 if match["tail"] else -1)
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=(who(frame, place), who(frame, match.start("with"))),
                document=reference(frame, match.start("doc")),
                verb=match["verb"],
                does=family(match["verb"]),
                times=dated,
            )
    for match in _WHICH_IT.finditer(frame.text):
        place = match.start("who")
        person = frame.text[: match.start("aux")].rstrip().endswith((" he", " she")) and not isinstance(who(frame, place), Spoken)
        if PARTY in frame.text[:place] or not (match["aux"] or person) or not free(frame, place, match.end(), name):
            continue
        if _BESIDE.search(frame.text, 0, place):
            continue  # "Together with Ruritania it has trained divers, and it welcomes the text, which it co-sponsored": "it" is another
        apposed = _APPOSED.match(frame.text, place + 1)
        if chaired(frame, place, apposed.end() if apposed else place + 1, name):
            continue
        then = FOR_OTHERS.match(frame.text, match.end())
        start, end = frame.span(match.start("doc"), then.end() if then else match.end())
        yield Hit(
            rule=name,
            start=start,
            end=end,
            who=(who(frame, place),),
            document=reference(frame, match.start("doc")),
            verb=match["verb"],
            does=family(match["verb"]),
            behalf=who(frame, then.end() - 1) if then else None,
            confidence=0.8,
        )
    for match in _THAT.finditer(frame.text):
        place = match.start("who")
        lead = frame.text[max(0, match.start() - 8) : match.start()].lower()
        if not match["which"] and re.search(r"\b(?:in|on|under|to|at|with)\s$", lead):
            continue
        if _PRESENT.fullmatch(match["verb"]) and not isinstance(who(frame, place), Spoken):
            continue
        named = reference(frame, match.start("doc"))
        if match["verb"] == "proposed" and _SOMEBODY.search(reading.text, named.start, named.end):
            continue  # "a resolution on the candidate that Ruritania proposed"
        if free(frame, match.start(), match.end(), name) and not chaired(frame, place, match.start("verb"), name):
            start, end = frame.span(match.start(), match.end())
            subject: tuple[Who, ...] = (who(frame, place),)
            if match["with"]:
                subject = (*subject, who(frame, match.end("with") - 1))
            if PARTY in (match["before"] or ""):
                subject = (*subject, who(frame, frame.text.index(PARTY, match.start("before"))))
            then = FOR_OTHERS.match(frame.text, match.end())
            if then:
                end = frame.ends[then.end() - 1]
            after = AFTER.match(frame.text, match.end())
            dated = (
                *times(frame, match.end("tail") - 1 if match["tail"] else -1),
                *times_between(frame, match.end("which"), match.start("verb")),
                *(times(frame, after.start("t")) if after else ()),
            )
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=subject,
                document=_numbered(frame, named, match.end()),
                verb=match["verb"],
                does="introduce" if match["verb"] == "presented" and getattr(subject[0], "person", False) else family(match["verb"]),
                times=dated,
                behalf=who(frame, then.end() - 1) if then else behalf(frame, match.end("who"), match.start("verb")),
            )


_NUMBERED = later(r",\s(?:document\s|contained\sin\s|issued\sas\s|as\s){0,2}(?P<doc>\u24b9)(?=[,.;)]|\s-|$)")


def _numbered(frame: Frame, named: Reference, at: int) -> Reference:
    """The symbol told after the clause, where the text has none: "the paper that Ruritania has circulated, document CD/9"."""
    match = _NUMBERED.match(frame.text, at) if named.symbol is None and named.title is None else None
    symbol = reference(frame, match.start("doc")) if match else None
    return symbol if symbol and symbol.symbol and not re.search(r"/(?:RES|PV|SR)[./]", symbol.symbol) else named


_OWN_AUX = later(r"\b(?:has|have|is|are|was|were|am)\b")


# "when it co-sponsored the first resolution with Freedonia"
_WITH = later(r"(?:\s\u24c9)?,?\s(?:(?:together|jointly|along)\s)?with\s(?:the\s)?(?P<with>\u24c5)(?=[.,;)]|\s\u24c9|$)")


@rule("sponsorship.pronoun", " it ", " they ", " and ", " as he ", " as she ")
def pronoun(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The subject told before.

    "Ruritania believes in peace and has sponsored draft resolution L.99", "my country, when it co-sponsored the text".

    Only where one single party stands before the verb, so that nobody else can be meant.
    """
    name = "sponsorship.pronoun"
    for compiled in (_PRONOUN, _AND_DID):
        for match in compiled.finditer(frame.text):
            place = match.start("who")
            subject = who(frame, place)
            words = match["gap"]
            if (
                PARTY in frame.text[:place]
                or len(getattr(subject, "names", (0,))) != 1
                or (
                    re.search(r"\b(?:which|that|who|whose|by|by the|from|of|Assembly|Committee|Council|Secretary)\s[^,]*$", words)
                    and compiled is _AND_DID
                )
            ):
                continue
            if (
                re.search(
                    r"\b(?:to|of|with|against|for|in|by|from|between|about|on)\s(?:the\s)?$", frame.text[max(0, place - 12) : place], re.I
                )
                or "'s" == frame.text[place + 1 : place + 3]
            ):
                continue
            if re.search(r"\bthey\b", frame.text[match.end("gap") : match.start("doc")]) and (
                isinstance(subject, Parties) and subject.names[0].kind == "state"
            ):
                continue  # one State is no "they"
            done = frame.text[match.end("gap") : match.end()]
            if compiled is _AND_DID and " but " not in done and not _OWN_AUX.search(done) and (planned(words) or negated(words)):
                continue  # "would have met and sponsored"
            if free(frame, place, match.end(), name) and not chaired(frame, place, match.end("gap"), name) and held_back(words) is None:
                beside = _WITH.match(frame.text, match.end()) if compiled is _PRONOUN else None
                start, end = frame.span(place, beside.end() if beside else match.end())
                yield Hit(
                    rule=name,
                    start=start,
                    end=end,
                    who=(subject, who(frame, beside.start("with"))) if beside else (subject,),
                    document=reference(frame, match.start("doc")),
                    verb=_word(match["verb"] or match["verb2"]),
                    does=family(match["verb"] or "sponsor"),
                    times=times_between(frame, match.end("gap"), match.end()),
                    confidence=0.75,
                )


def _word(verb: str) -> str:
    """The word of sponsoring in a longer run: "is a co-sponsor of"."""
    found = re.search(r"(?:co-?)?sponsor\w*", verb, re.I)
    return found[0] if found else verb
