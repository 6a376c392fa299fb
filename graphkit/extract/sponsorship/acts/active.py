"""Somebody does it: "X and Y submitted the draft", "X has co-sponsored resolution 1/2", "the text that X tabled".

Delegations submit proposals in writing to the Secretary-General, who circulates them (rule 78 of the rules of procedure of the General
Assembly); whoever submits a draft, or signs on to it, is its sponsor. Introducing it in the meeting is another act.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from graphkit.extract.frame import DOCUMENT, PARTY, Frame
from graphkit.extract.lists import Parties
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference, TimeExpression
from graphkit.extract.sponsorship.acts.respective import in_turn, pairs
from graphkit.extract.sponsorship.hits import Hit, Who, rule
from graphkit.extract.sponsorship.subjects import (
    AFTER,
    FOR_OTHERS,
    behalf,
    chaired,
    company,
    free,
    reference,
    series,
    sponsors_named,
    times,
    times_between,
    who,
)
from graphkit.extract.sponsorship.words import family, pattern

_ACTS = pattern(
    r"(?P<who>\u24c5)\)?(?:\s?-{1,2})?(?P<aside>{ASIDE}{0,3})(?:,?\s(?:who|which))?\s(?P<aux>{AUX})(?P<verb>{VERB}(?:\s(?:and"
    r"|or)\s(?:{AUX})?{VERB})?)(?P<co>,?\s(?:(?:together|along|jointly)\s)?with\s\u24c5,?)?"
    r"(?P<for>,?\s(?:also\s)?on\sbehalf\s(?:also\s)?of\s(?:the\s)?[^\u24c5\u24b9;:.]{0,70}\u24c5(?:\sand\s(?:its|his|her|my|our)\s(?:own\s)?"
    r"(?:country|delegation))?,?)?(?P<as>,?\sas\s(?:an?\s)?\u24b9,?)?(?P<mid>{MID}(?:\s(?:that|his|her|its)\s(?:country|delegation"
    r"|Government|nation)'s)?{ADJ})\s(?P<doc>\u24b9)"
)

_AGAIN = pattern(
    r"(?:\s(?:to|in|at|before|during)\s(?:the\s|its\s)?[\w\u24bb' -]{1,50}?)?(?:,?\s\u24c9)?,?\s(?:and|as\swell\sas"
    r"|followed\sby)(?:\s(?:then|later|subsequently|again|also))*(?P<t>,?\s\u24c9,?)?(?:\s(?:then|later|subsequently|again"
    r"|also))*(?:\s(?P<verb>{VERB}))?(?P<mid>{MID})\s(?P<doc>\u24b9)(?P<after>\s\u24c9)?"
)

_WITH = pattern(r",?\s(?P<how>together\s|jointly\s|along\s|in\s(?:cooperation|partnership|collaboration)\s)?with\s(?P<with>\u24c5)")

_CIRCULATE = pattern(r"[^.;\u24b9]{0,110}?\b(?:circulat|distribut|issu)(?:e|ed|ing|ion\sof){ADJ}\s\u24b9")

_WITHIN = later(
    r"\b(?:(?:together|along|jointly|in\s(?:cooperation|partnership|collaboration))\swith|joined\sby)\s[^\u24c5\u24b9]{0,40}?\u24c5"
    r"|,\s(?:and\s)?with\s\u24c5(?=,)",
)

_SPOKE = later(r"\b(?:[Ss]peaking|[Aa]t\s(?:the\s(?:same|\w+)|its\s\w+)\smeeting)\b")

_CHAIRS = later(
    r"\b(?:chair(?:man|woman|person)?|president|facilitator|coordinator|rapporteur|secretariat|secretary-general)'s(?=\s|$)", re.I
)
_TO_BE = later(r"\s(?:should\s|not\s|shall\s|might\s)?be\s")
_SENT_TO = later(r"\u24b9(?:\s(?:of|from|by)\s[^.;:\u24b9]{1,40})?\s(?:addressed\s|sent\s)?to\s(?:the\s)?$")
_PEOPLE = later(
    r"\b(?:parties|peoples?|citizens|workers|students|scientists|scholars|opposition|rebels|unions|churches|companies|banks|newspapers?|lawyers|communities)"
    r"\s(?:in|of|from)\s(?:the\s)?$"
)
_HELD = later(
    r"\b(?:delegations?|ambassadors?|representatives?|missions?|envoys?|observers?)\sto\s(?:the\s)?$|\b(?:met|meeting|held|gathered|convened|assembled|hosted|based|working|conference|seminar|workshop|summit)\s(?:\w+\s)?(?:in|at|by)\s(?:the\s)?$",
    re.I,
)
_PRIVATELY = later(
    r"\s(?:to|among|with)\s(?:its|their|our)\s(?:\w+\s)?(?:partners|allies|friends|neighbou?rs|parliament|public|press|people|citizens)\b|\sto\s(?:its|their|the|our)\s(?:\w+\s)?(?:constitution|laws?|legislation|penal\scode)\b"
)  # put to no body
_FOR_SPONSORS = later(
    r"(?:,?\s\u24c9)?,?\s(?:on\sbehalf|in\sthe\sname)\sof\s(?:all\s)?(?:its|the)\s(?:[\w-]+\s)?(?:co-?)?(?:sponsors|authors|drafters|movers)\b"
)
_GROUPS_CHAIR = later(
    r",\s(?:as|in\sits\scapacity\sas)\s(?:the\s)?(?:current\s)?(?:[Cc]hair\w*|[Cc]oordinator|[Pp]resident)\sof\s(?:the\s)?\u24c5,"
)
_BEFORE_WHO = later(
    r"(?:^|[,;]\s|\sthat\s|\swhen\s|^\W*)(?:[A-Z][\w ]{0,24},\s)?(?P<t>\u24c9)(?:,?\s(?P<u>\u24c9))?(?:,|\s(?:during|in|at)\s[^,;]{1,90},"
    r"|,\s(?:during|in|at)\s[^,;]{1,90},|\s)\s?[^,;\u24b9\u24c5]{0,60}$",
)


@rule(
    "sponsorship.active",
    "sponsor",
    "submi",
    "tabl",
    "put ",
    "present",
    "propos",
    "circulat",
    "brought",
    "bringing",
    "advanc",
    "deposit",
    "file",
    "lodge",
    "came forward",
    "laid",
    "draft",
    "author",
    "elaborat",
    "prepar",
    "wrote",
    "penn",
    "formul",
    "worked",
    "drew",
    "drawn up",
    "develop",
    "introduc",
    "sign",
    "address",
    "sent",
    "transmit",
    "initiat",
    "spearhead",
    "champion",
    "pioneer",
    "led",
    "pilot",
    "unveil",
    "float",
    "distribut",
    "craft",
    "handed",
    "handing",
    "followed",
    "answered",
    "responded",
    "countered",
    "replied",
    "chose",
    "produced",
)
def active(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Subject, verb, document.

    "Ruritania and Freedonia, in 2009, tabled draft resolution A/C.1/64/L.99 and not long ago a revised version".

    The subject may act "on behalf of" others or "together with" them; a second document may follow under the same subject.
    """
    name = "sponsorship.active"
    if DOCUMENT not in frame.text:
        return
    reach = 0
    for match in _ACTS.finditer(frame.text):
        place = match.start("who")
        if place < reach or not free(frame, place, match.end(), name):
            continue
        subject: tuple[Who, ...] = (who(frame, place),)
        if not _letter_of_group(frame, match) and chaired(frame, place, match.start("verb"), name):
            group = FOR_OTHERS.match(frame.text, match.end())
            if group is None or family(match["verb"]) == "introduce":
                continue
            subject = (who(frame, group.end() - 1),)
        if re.search(r"\bbeen,?\s$", match["aux"]) and not match["verb"].lower().endswith("ing"):
            continue  # "has been distributed": done to the subject
        named = reference(frame, match.start("doc"))
        if match["verb"].lower() == "produced" and reading.text[named.start : named.end].lower().startswith("the "):
            continue  # "which produced the Declaration of Independence": of what was new one says "a text"
        if _CHAIRS.search(frame.text, match.start("mid"), match.end("mid")):
            continue  # "Ruritania presented the Chair's paper"
        if _PEOPLE.search(frame.text, max(0, place - 60), place) or _HELD.search(frame.text, max(0, place - 40), place):
            continue  # "the democratic parties of Ruritania sent a letter"
        if _SENT_TO.search(frame.text, max(0, place - 60), place):
            continue  # "the letter to Ruritania circulated as L.9"
        if _TO_BE.match(frame.text, match.end("doc")):
            continue  # "Ruritania proposed that the draft be put to the vote"
        if (
            _PRIVATELY.match(frame.text, match.end())
            or _PRIVATELY.search(frame.text, match.start("mid"), match.end("mid"))
            or _PRIVATELY.search(reading.text, named.start, named.end)
        ):
            continue
        if re.fullmatch(r"(?:co-?|re-?)?(?:tables|submits|presents|puts forward)", match["verb"], re.I) and re.match(
            r"an?\s", reading.text[named.start : named.end], re.I
        ):
            continue  # the present tense of stories: "the ambassador tables a resolution"
        for_whom = behalf(frame, match.end("who"), match.start("verb")) or sponsors_named(frame, place)
        if match["for"]:
            for_whom = who(frame, frame.text.index(PARTY, match.start("for")))
        within = _WITHIN.search(frame.text, match.start("aside"), match.start("verb"))
        if within:
            subject = (*subject, who(frame, within.end() - 1))
        if match["co"]:
            subject = (*subject, who(frame, frame.text.index(PARTY, match.start("co"))))
        place, subject, for_whom = company(frame, place, subject, for_whom)
        end = match.end()
        joint = _WITH.match(frame.text, end)
        if joint and (joint["how"] or match["verb"].lower().startswith(("co-", "joint")) or family(match["verb"]) == "draft"):
            subject, end = (*subject, who(frame, joint.start("with"))), joint.end()
        then = FOR_OTHERS.match(frame.text, end)
        if then:
            for_whom, end = who(frame, then.end() - 1), then.end()
        document = reference(frame, frame.text.index(DOCUMENT, match.start("as")) if match["as"] else match.start("doc"))
        carried = _CIRCULATE.match(frame.text, match.end()) if document.kind == "letter" else None
        if carried:
            document, end = replace(reference(frame, carried.end() - 1), kind="letter"), carried.end()
        after = AFTER.match(frame.text, end)
        before = _BEFORE_WHO.search(frame.text, 0, place)
        dated = (
            *times_between(frame, place, match.end()),
            *reversed(times_between(frame, match.end(), end)),
            *(times(frame, after.start("t"), after.start("u")) if after else ()),
            *(times(frame, before.start("t"), before.start("u")) if before else ()),
        )
        if after and after.end() - end < 40:
            end = after.end()
        if in_turn(frame, subject, match.start("doc")) is not None:
            for by, one in pairs(frame, subject, match.start("doc")):
                yield from _told(frame, match["verb"], place, end, by, one, dated, None, name)
            reach = len(frame.text)
            continue
        listed = series(frame, match.start("doc"), reading.text[document.start : document.end])
        if document.symbol or document.title or not listed:
            yield from _told(frame, match["verb"], place, end, subject, document, dated, for_whom, name)
        for other in listed:
            yield from _told(frame, match["verb"], place, end, subject, other, dated, for_whom, name)
        reach = end
        yield from _further(frame, match.end(), place, match["verb"], subject, for_whom, name)


def _letter_of_group(frame: Frame, match: re.Match[str]) -> bool:
    """Tell whether a State sends a letter as the chair of a group: it signs all the same."""
    letter = reference(frame, match.start("doc")).kind in ("letter", "note-verbale")
    return letter and _GROUPS_CHAIR.search(frame.text, match.end("who"), match.start("verb")) is not None


def _told(
    frame: Frame,
    verb: str,
    first: int,
    last: int,
    subject: tuple[Who, ...],
    document: Reference,
    dated: tuple[TimeExpression, ...],
    for_whom: Who | None,
    name: str,
) -> Iterator[Hit]:
    """One hit for each kind of act in "introduced and co-sponsored"."""
    start, end = frame.span(first, last)
    seen: set[str] = set()
    for word in re.split(r"\s(?:and|or)\s", verb):
        does = family(word)
        if word == "presented" and (
            _speaks(subject) or (document.symbol and _SPOKE.search(frame.text)) or _FOR_SPONSORS.match(frame.text, last)
        ):
            does = "introduce"
        if (does == "introduce") in {s == "introduce" for s in seen} and seen:
            continue
        seen.add(does)
        called = re.sub(r"^.*\s(?=[\w-]+$)", "", word) if re.search(r"spons", word) else word
        yield Hit(rule=name, start=start, end=end, who=subject, document=document, verb=called, does=does, times=dated, behalf=for_whom)


def _speaks(subject: tuple[Who, ...]) -> bool:
    """Tell whether the one who presents is a person in the meeting: "the representative of Ruritania", "Ruritania's delegate"."""
    return isinstance(subject[0], Parties) and subject[0].person


def _further(frame: Frame, at: int, place: int, verb: str, subject: tuple[Who, ...], for_whom: Who | None, name: str) -> Iterator[Hit]:
    """A further document under the same subject: "and later tabled a revised text", "and a revised version in 2010"."""
    for _ in range(3):
        match = _AGAIN.match(frame.text, at)
        if not match:
            return
        document = reference(frame, match.start("doc"))
        dated = (*times(frame, match.start("after") + 1 if match["after"] else -1), *times_between(frame, at, match.start("doc")))
        yield from _told(frame, match["verb"] or verb, place, match.end(), subject, document, dated, for_whom, name)
        verb, at = match["verb"] or verb, match.end("doc")
