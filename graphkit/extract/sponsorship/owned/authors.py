"""Those whom a text calls authors and sponsors, and those who sign on, in the turns of the press.

"the text's authors, Ruritania and Freedonia", "Sylvania, the lead sponsor, said", "seventy countries co-sponsored it, among them …".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import Frame, Spoken
from graphkit.extract.negation import negated
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.changes.joining import last_document
from graphkit.extract.sponsorship.changes.roll import of_else
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.owned.movable import parties_at
from graphkit.extract.sponsorship.subjects import chaired, free, reference, times_between
from graphkit.extract.sponsorship.words import family, pattern

_MANY = r"(?:(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3}|other|many|several)\s)?"
_NOUN = (
    r"(?P<rank>(?:(?:main|lead|principal|original|traditional|sole|only|joint|chief)\s)?)(?P<noun>(?:co-?\s?)?(?:sponsors?"
    r"|authors?)|(?:co-?)?penholders?"
    r"|drafters?|architects?|initiators?)"
)
_THEN = r"(?:,\s(?:namely\s)?|\s\(|\s?:\s|\s--?\s|\s(?:are|were|is|was|include[sd]?|included|including|numbered)\s(?:the\s)?)"
_ITS = pattern(rf"(?P<doc>\u24b9)'s?\s{_MANY}{_NOUN}{_THEN}(?:the\s)?(?P<who>\u24c5)(?!'s?\s)(?=[\s,.;)]|$)")
_NUMBERED = pattern(
    rf"\b(?:the|its|their)\s(?:two|three|four|five|six|seven|eight|nine|ten|\d{{1,3}})\s{_NOUN}(?P<doc>)(?:,\s(?:namely\s)?|\s\("
    rf"|\s?:\s|\s--?\s|\s(?:are|were)\s)"
    r"(?P<who>\u24c5)(?=[\s,.;)]|$)"
)
_WHO_INCLUDE = pattern(
    r"\b(?:[Tt]he|[Ii]ts)\s(?P<rank>(?:(?:main|lead|principal)\s)?)(?P<noun>(?:co-?\s?)?(?:sponsors|authors))(?:\sof\s(?P<doc>\u24b9))?,\s(?:who|which|among\swhom)\s"
    r"(?:include|included|are|were|now\sinclude|also\sinclude)\s(?:the\s)?(?P<who>\u24c5)(?=[\s,.;)]|$)"
)
_BESIDE = pattern(rf"(?P<who>\u24c5),\s(?:(?:one|two|three|some)\sof\s|both\s|all\s|among\s)?(?P<doc>\u24b9)'s?\s{_MANY}{_NOUN}(?=[,.;])")
# "Ruritania backed the draft as a co-sponsor", "spoke on the text as one of its sponsors"
_AS_SPONSOR = pattern(
    rf"(?P<who>\u24c5)(?P<link>\s{{AUX}}(?!(?:left|quit|withdr\w+|dropped|lost|abandon\w+|asked|invited|urged|want\w*|court\w*|welcom\w*|listed|named|saw)\b)[^\u24c5\u24b9;:.,]{{2,60}}?)\s(?P<doc>\u24b9)\sas\s"
    rf"(?:an?|one\sof\s(?:its|the)|its|the)\s(?:\d+\s)?{_NOUN}(?!\sof\b)"
)
_BY_NAME = pattern(rf"(?P<who>\u24c5),\s(?:the|its|their|as)\s{_MANY}{_NOUN}(?P<doc>)(?=,\s(?!\u24c5|and\s\u24c5)|[.;]?\s?$)")
_TITLE = pattern(
    r"\b(?P<rank>(?:main\s|lead\s)?)(?P<noun>co-?sponsors?|sponsors?|(?:co-?)?penholders?)\s(?P<who>\u24c5)(?P<doc>)(?=[\s,])(?!'s)"
)
# "its authors Ruritania and Freedonia": with more than one to name, and no persons
_THESE = pattern(
    rf"\b(?:the|its|their)\s{_MANY}(?P<rank>(?:(?:main|lead|principal|original|joint|chief)\s)?)(?P<noun>(?:co-?)?(?:authors|drafters|initiators))\s(?:the\s)?(?P<who>\u24c5)(?P<doc>)"
    r"(?=[,.;)]|\s[a-z]|$)(?!'s)"
)
_ACTING = pattern(
    rf"(?P<who>\u24c5)(?:\s(?:included|among\sthem),|,\s(?:included|among\sthem),)?\s(?:(?:have|has|had)\s)?(?P<link>(?:all\s|both\s)?(?:act(?:s|ed)?|serve[sd]?|signed\s(?:on|up)|came\s(?:in"
    rf"|on\sboard)|figure[sd]?|appear(?:s|ed)?"
    rf"|feature[sd]?|(?:is|are|was|were|(?:has|have|had)\sbeen)\s(?:\w+ly\s|still\s|often\s|also\s|best\s|now\s|to\sbe\s){{0,2}}"
    rf"(?:listed|named|remembered|regarded|credited|considered|known|recogni[sz]ed|acknowledged|cited|mentioned|seen|identified|recorded"
    rf"|shown|given|thanked|introduced)))\sas\s(?:one\sof\s|among\s)?(?:the\s|its\s|their\s|an?\s)?{_NOUN}(?:\s(?:of|to"
    rf"|on)\s(?:(?P<doc>\u24b9)|[^\u24c5\u24b9.;,]{{1,60}}))?"
)
_SIGNED = r"(?:co-?sponsored|sponsored|co-?authored|co-?tabled|signed\son\sto|put\stheir\snames?\sto|added\stheir\snames?\sto)"
_CROWD = r"(?:countries|states|nations|governments|delegations|members|others|capitals)"
_AMONG = pattern(
    rf"\b{_CROWD}\b(?P<gap>[^\u24c5\u24b9.;:]{{0,60}}?)\s(?P<noun>{_SIGNED})\s(?P<rank>)(?:(?P<doc>\u24b9)|it\b"
    rf"|them\b)[^\u24c5\u24b9.;:]{{0,60}},\s(?:and\s)?"
    r"(?:(?:among|amongst)\s(?:them|which)(?:\swere)?,?\s(?P<a>\u24c5)|(?:including|notably|such\sas)\s(?P<c>\u24c5)"
    r"|(?P<b>\u24c5),?\s(?:among\sthem|included|amongst\sthem))"
)
_COUNTRY = pattern(
    r"(?P<who>[\u24c5\u24b6])(?P<gap>[^\u24c5\u24b9;:]{0,70}),\swhose\s(?:own\s)?(?:countr(?:y|ies)|governments?|delegations?"
    r"|missions?|representatives?|diplomats?|ambassadors?|envoys?|experts"
    r"|nation)\s{AUX}(?P<noun>{VERB}|(?:put|brought)(?=\s\u24b9\sforward\b))"
    r"(?P<rank>){MID}{ADJ}\s(?P<doc>\u24b9)"
)
_AMONG_ITS = pattern(
    rf"(?P<who>\u24c5)\s(?P<link>{{AUX}}(?:is|are|was|were)(?:\salso|\snow)?)\samong\s(?:the|its|their"
    rf"|those)\s(?:[\w-]+\s){{1,3}}?{_NOUN}(?:\sof\s(?P<doc>\u24b9))?(?=[\s,.;]|$)"
)
_IS_ITS = pattern(
    rf"(?P<who>\u24c5)\s(?P<link>{{AUX}}(?:is|are|was|were|remains?)(?:\s(?:among|amongst|one\sof"
    rf"|two\sof))?)\s(?P<doc>\u24b9)'s?\s{_MANY}{_NOUN}(?=[\s,.;]|$)"
)
_TWO_OF = pattern(rf"(?P<who>\u24c5),\s(?:the|its|both|all)\s{_MANY}{_NOUN}\sof\s(?P<doc>\u24b9)(?=[,.;])")
_HAS = pattern(
    r"(?P<doc>\u24b9)(?P<gap>(?:[^\u24c5\u24b9.;:]{0,60}?\u24c5)?[^\u24c5\u24b9.;:]{0,60}?)\s(?P<noun>has|have|had|with|counts?|boasts?|drew|attracted|gathered|picked\sup|collected|mustered|garnered|amassed|enlisted|(?:supported|backed|endorsed|joined)\sby"
    r"|lists?)(?P<rank>)\s(?:so\sfar\s|now\s|also\s)?"
    r"(?P<who>\u24c5)"
)
_SPONSORS = later(r"\b(?:co-?\u2011?)?(?:sponsors|authors)\b", re.I)
_ONE_TO = pattern(
    r"(?P<who>\u24c5)\s(?P<link>{AUX}(?:is|are|was|were|became|becomes?))\s(?:one\sof|among|the\sfirst|the\sonly|the\slast"
    r"|the\ssole)\s(?:[\w-]+\s){0,5}?to\s(?:have\s)?(?P<rank>)"
    r"(?P<noun>(?:co-?)?sponsor(?:ed)?|co-?author(?:ed)?|tabled?|submit(?:ted)?){ADJ}\s(?:\u24c5's?\s(?:[\w-]+\s){0,2}?)?(?P<doc>\u24b9)"
)
_SPONSORING = pattern(
    r"\b(?:delegations|countries|States|governments|those|parties|members|partners|Powers)\s(?:(?:that|who|which)\s(?:are"
    r"|were)\s)?(?P<rank>)(?P<noun>(?:co-?)?sponsoring|submitting|tabling"
    r"|presenting|(?:co-?)?authoring|putting\sforward)\s(?P<doc>\u24b9)(?:\s--?\s|\s?\(|\s?:\s|,\snamely,?\s|\s(?:are|were"
    r"|include[sd]?)\s|,\s(?=\u24c5,))(?:the\s)?(?P<who>\u24c5)(?=[\s,.;)]|$)"
)
_ON_LIST = pattern(
    r"(?P<who>\u24c5),?(?P<gap>(?:\s[^\u24c5\u24b9;:.]{2,60},)?)\s(?P<link>{AUX}(?:figures?|figured|appears?|appeared|stands?|stood"
    r"|is|was|are|were|features?|featured)(?:\s(?:also|now|still))?)\s"
    r"(?:on|in|among)\sthe\s(?:printed\s|final\s|long\s|original\s)?(?P<rank>)(?P<noun>list\s(?:printed|shown|given|set\sout|that\sappears|appearing|found)\s(?:beneath|below|under|on|at|in|above|beside|after)\s(?:the\s|its\s)?(?:title|cover(?:\spage)?|head(?:ing)?|top|first\spage|front(?:\spage)?|symbol)\sof|list\sof(?:\s(?:co-?)?(?:sponsors"
    r"|authors)\sof)?|sponsors\sof)\s(?:the\s)?(?P<doc>\u24b9)"
)
_LEADS = later(r"main|lead|principal|chief|sole|only", re.I)

_BODY_FOR = later(r"\b(?:Council|Committee|Mission|Conference|Commission|Group|Friends|Trust|Fund)\s(?:for|on|of|to)\s(?:the\s)?$")


@rule(
    "sponsorship.authors",
    "sponsor",
    "author",
    "penholder",
    "drafter",
    "architect",
    "initiator",
    "whose ",
    "their name",
    "delegations ",
    "countries ",
    "states ",
    "those ",
    "list ",
    "has \u24df",
    "have \u24df",
    "had \u24df",
    "with \u24df",
    "drew \u24df",
    "attracted \u24df",
    "gathered \u24df",
    "picked up \u24df",
    "collected \u24df",
    "mustered \u24df",
    "garnered \u24df",
    "amassed \u24df",
    "enlisted \u24df",
    "counts \u24df",
    "lists \u24df",
    "by \u24df",
)
def authors(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Those named as authors or sponsors beside a text: "its three sponsors (…)", "Ruritania, the text's author, said".

    Where the document is not beside them it is the one last named; a chair who drafts is no author here.
    """
    name = "sponsorship.authors"
    for compiled in (
        _ITS,
        _NUMBERED,
        _BESIDE,
        _WHO_INCLUDE,
        _AS_SPONSOR,
        _BY_NAME,
        _TITLE,
        _THESE,
        _ACTING,
        _AMONG,
        _COUNTRY,
        _AMONG_ITS,
        _IS_ITS,
        _TWO_OF,
        _HAS,
        _ONE_TO,
        _SPONSORING,
        _ON_LIST,
    ):
        for match in compiled.finditer(frame.text):
            groups = match.groupdict()
            if (groups.get("link") and negated(match["link"])) or (groups.get("gap") and negated(match["gap"])):
                continue
            if compiled is _TITLE and isinstance(frame.parts[match.start("who")], Spoken):
                continue  # "On behalf of its sponsors I have the honour"
            if compiled is _THESE and len(getattr(frame.parts[match.start("who")], "names", ())) < 2:
                continue
            place = next(match.start(g) for g in ("who", "a", "b", "c") if groups.get(g))
            if _BODY_FOR.search(frame.text, max(0, place - 40), place):
                continue  # "a member of the Council for Ruritania, was among the sponsors"
            if compiled is _ACTING and not match["doc"] and of_else(frame, match.end("noun")):
                continue  # "serves as a sponsor of refugees"
            if compiled is _HAS:  # a list says what it is of: "40 co-sponsors, including Ruritania"
                first, last = frame.span(place, place + 1)
                if not _SPONSORS.search(reading.text, first, last):
                    continue
            document = reference(frame, match.start("doc")) if match["doc"] else _meant(frame, reading, match)
            if document is None or not free(frame, match.start(), match.end(), name):
                continue
            if frame.text[place] == "\u24c5" and chaired(frame, place, place + 1, name):
                continue
            start, end = frame.span(match.start(), match.end())
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=parties_at(frame, place, place + 1),
                document=document,
                verb="sponsors" if compiled is _HAS else f"{match['rank']}{match['noun']}",
                does="sponsor" if compiled is _HAS else _does(match["rank"], match["noun"]),
                times=times_between(frame, match.start(), match.end()),
                confidence=0.8,
            )


_TEXTS = later(r"draft|text|proposal|resolution|decision|paper|amendment|document|code|measure|statement", re.I)


def _meant(frame: Frame, reading: Reading, match: re.Match[str]) -> Reference | None:
    """The document of which a noun speaks that names none: the last one told, else the next in the sentence."""
    offset = frame.begins[match.start()]
    before = last_document(reading, offset)
    if before is not None and before.kind == "amendment" and not match["noun"].startswith("author"):
        drafts = [
            r
            for r in reading.references
            if r.end <= offset < r.end + 900 and r.kind in ("draft-resolution", "draft-decision", "resolution")
        ]
        before = drafts[-1] if drafts else before  # sponsors are told of the draft, movers of an amendment to it
    if before is not None and frame.begins[match.start()] - before.end < 900:
        told = before.symbol or before.how != "description" or _TEXTS.search(before.called or "")
        return before if told else None  # else it speaks of the sponsors of a peace, a conference
    place = frame.text.find("\u24b9", match.end())
    return reference(frame, place) if 0 <= place < match.end() + 120 else None


def _does(rank: str, noun: str) -> str:
    if _LEADS.search(rank):
        return "main"
    if re.search(r"penhold|drafter|architect", noun):
        return "draft"
    return "draft" if "author" in noun else "lead" if "initiator" in noun else family(noun)
