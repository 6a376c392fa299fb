"""The sponsors read out, counted or told apart by a speaker, where the draft was named before.

"the co-sponsors are, besides the three of us: Ruritania and Freedonia", "the countries listed on its first page, namely
Sylvania", "sponsored by
74 States, my own included".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import Frame, Spoken
from graphkit.extract.negation import negated, planned
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.changes.joining import last_document
from graphkit.extract.sponsorship.hits import Hit, Who, rule
from graphkit.extract.sponsorship.subjects import chaired, free, reference, times_between, who
from graphkit.extract.sponsorship.words import pattern

_COUNT = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|other|remaining|fellow|present|current|\d{1,3})"
_NOUN = r"(?P<noun>(?:co-?\s?)?(?:sponsors|authors))"
_NAMELY = (
    r"(?:,\s(?:namely|that\sis(?:\sto\ssay)?|i\.e\.|in\salphabetical\sorder|in\sthe\sEnglish\salphabetical\sorder),?\s|,\s"
    r"|\s?:\s|\s--?\s|\s\()(?:the\s)?"
)
_PEOPLE = r"(?:countries|States|delegations|nations|members|names|those)"
_ROLLS = tuple(
    pattern(words)
    for words in (
        # the co-sponsors are, besides the three of us: A and B
        rf"\b(?:the|its|our|other)\s(?:{_COUNT}\s)?{_NOUN}(?:\sof\s(?P<doc>\u24b9))?\s(?:are|were|include|number|comprise),?\s(?:besides|in\saddition\sto|apart\sfrom|other\sthan|along\swith|together\swith|beyond|as\swell\sas|at\spresent|so\sfar"
        r"|currently|as\sof\s[\w ]{3,20}|in\salphabetical\sorder"
        r"|to\sdate)(?:\s[^.;:\u24b9]{1,40})?[:,]\s(?:the\s)?(?P<who>\u24c5)(?=[\s,.;)]|$)",
        # on behalf of the other sponsors, namely A and B; I speak for its five sponsors: A …
        rf"\b(?:on\sbehalf\sof|in\sthe\sname\sof|(?:speak|speaking|thanks?)\s(?:for|to))\s(?:the|its|all\s(?:the|its)|our)\s(?:{_COUNT}\s)*{_NOUN}(?:\sof\s(?P<doc>\u24b9))?{_NAMELY}(?P<who>\u24c5)(?=[\s,.;)]|$)",
        # the countries enumerated in the document, namely A and B
        rf"\b{_PEOPLE}\s(?:already\s)?(?P<noun>enumerated|listed|named|mentioned|shown|appearing|figuring|printed|set\sout)\s(?:in|on|at)\s(?:the\s(?:head|top|beginning)\sof\s)?(?:the\s)?(?:(?P<doc>\u24b9)|(?:its|that|the|this)\s?(?:[\w-]+\s){{0,2}}"
        r"(?:document|page|list|text))(?:\sas\ssponsors)?(?:,\s(?:namely|that\sis(?:\sto\ssay)?|i\.e\.),?\s|\s?:\s|\s\()(?:the\s)?(?P<who>\u24c5)",
        # those who wrote it, A and B foremost among them
        r"\bthose\s(?:who|that|which)\s(?:had\s|have\s)?(?P<noun>wrote|drafted|tabled|submitted|co-?sponsored|sponsored|prepared|authored|put\sforward|written|crafted)\s(?:it|(?P<doc>\u24b9)),\s(?:(?:with|notably|especially|chiefly|led\sby"
        r"|above\sall|in\sparticular|first\sof\sall|namely|that\sis)\s)?(?P<who>\u24c5)(?:\s(?:foremost|first|chief|among|at|in"
        r"|above)\b[\w ]{0,24})?(?=[,.;]|$)",
        # its co-sponsors A and B; as its first co-sponsors, A and B
        rf"\b(?:its|their)\s(?:{_COUNT}\s)?{_NOUN},?\s(?:the\sdelegations\sof\s)?(?P<who>\u24c5)(?=[,.;]|$)",
        rf"(?:^|[;,]\s)[Aa]s\s(?:its|the)\s(?:first\s|main\s|original\s|principal\s)?{_NOUN}(?:\sof\s(?P<doc>\u24b9))?,\s(?P<who>\u24c5)(?=\s(?:has|have|had|are|were|wish|attach|will|would))",
        # the drafters, A first among them
        rf"\b(?:the|its|their)\s(?:{_COUNT}\s)?(?P<noun>(?:co-?\s?)?(?:sponsors|authors)|drafters|initiators)(?:\sof\s(?P<doc>\u24b9))?,\s(?P<who>\u24c5)\s(?:first|foremost|chief|prominent)\s(?:among|amongst|of)\b",
        # among its sponsors we find A and B; count A among
        rf"\bamong\s(?:the|its|our)\s(?:{_COUNT}\s)?{_NOUN}(?:\sof\s(?P<doc>\u24b9))?\s(?:we\sfind|are\sfound|one\sfinds|figure|I\sam\s(?:happy|pleased|glad)\sto\s(?:see|count)|are\salso|stand|were)\s(?P<who>\u24c5)",
    )
)
_OWN = tuple(
    pattern(words)
    for words in (
        # is sponsored by no fewer than 74 States, my own included
        r"(?:(?P<doc>\u24b9)|\b[Ii]t)(?:(?:[^.;:\u24c5\u24b9]){0,60}?)\s(?P<noun>(?:co-?\s?)?sponsored|authored|tabled|submitted|co-?authored)(?:\s[\w\u24c9]+){0,3}?\s(?:by|with)\s[^.;\u24c5\u24b9]{3,80}?(?:,\s|\s\()(?P<own>(?:including\s|among\s(?:them|which)\s|one\sof\s(?:them|which)\s(?:is\s|being\s)?)?"
        r"(?:my|our|mine|ours)(?:\sown)?(?:\s(?:country|delegation))?(?:\s(?:included|among\sthem|being\sone))?)(?=[,.;)]|$)",
        r"\b(?:delegations|countries|States|sponsors)(?:,\s|\s\()(?P<own>(?:including|among\sthem|among\swhich|one\sof\sthem)\s(?:my\sown|mine|my\s(?:country|delegation)|ours|our\sown)(?:\s(?:country|delegation))?|(?:mine|my\sown|ours)\s(?:included|among\sthem))(?:,|\))\s(?:(?:have|had|has|jointly|again|also)\s){0,3}"
        r"(?P<noun>submitted|tabled|co-?sponsored|sponsored|put\sforward|presented|drafted|co-?authored)(?:\s(?:again|jointly|to\s\w+))?\s(?P<doc>\u24b9)",
        r"(?:(?P<doc>\u24b9)|\b[Ii]t)\s(?P<noun>is|remains)\s(?P<own>ours)(?=[,.;]|\sand\b)",
    )
)
_ALL_OURS = pattern(
    r"(?:^|[;,]\s|\s)(?P<own>(?:[Aa]ll\s|[Tt]he\s)(?:of\s(?:our|its)\s|the\s|its\s|our\s)?(?:\d{1,2}\s|twenty-\w+\s)?(?:Member\sStates|members)(?:\sof\sthe\s(?:Union|Group|Movement|EU|Community))?)\s(?P<link>(?:are|have|were)(?:\s(?:all|also|again|now|been|once\sagain))*)\s"
    r"(?:among\s(?:the|its)\s|(?:part\sof\s)?(?:the\slist\sof\s)?)?(?P<noun>(?:co-?\s?)?sponsor(?:s|ed))(?:\s(?:of\s)?(?P<doc>\u24b9))?"
)


@rule(
    "sponsorship.rolls",
    "sponsor",
    "author",
    "drafters",
    "initiators",
    "those who",
    "those that",
    "listed",
    "enumerated",
    "named",
    "mentioned",
    "shown",
    "printed",
    "appearing",
    "figuring",
)
def rolls(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Sponsors that a speaker reads out after words that only count or place them: "the countries listed on its first page, namely …"."""
    name = "sponsorship.rolls"
    for compiled in _ROLLS:
        for match in compiled.finditer(frame.text):
            noun = match["noun"].lower()
            if "author" not in noun and "sponsor" not in noun and not noun.endswith(("ed", "te", "en", "ward", "drafters", "initiators")):
                if "sponsor" not in reading.text[max(0, frame.start - 300) : frame.end]:
                    continue
            if noun in _PLACED and "sponsor" not in reading.text[max(0, frame.start - 300) : frame.end]:
                continue
            place = match.start("who")
            yield from _of(frame, reading, match, name, who(frame, place), place)


_PLACED = frozenset({"enumerated", "listed", "named", "mentioned", "shown", "appearing", "figuring", "printed", "set out"})


@rule("sponsorship.our-own", "own", "our", "mine", "member")
def our_own(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The speaker counted among the sponsors: "sponsored by 74 States, my own included", "all 27 Member States are among its sponsors"."""
    name = "sponsorship.our-own"
    for compiled in (*_OWN, _ALL_OURS):
        for match in compiled.finditer(frame.text):
            first, last = frame.span(*match.span("own"))
            codes = reading.voice(first).asserted_by
            entity = reading.lexicon.entity(codes[0]) if len(codes) == 1 else None
            if not codes or ((compiled is _ALL_OURS) != (entity is not None and entity.kind in ("group", "organization"))):
                continue
            yield from _of(frame, reading, match, name, Spoken(first, last, codes), -1)


def _of(frame: Frame, reading: Reading, match: re.Match[str], name: str, party: Who, place: int) -> Iterator[Hit]:
    document = _document(frame, reading, match)
    if (
        document is None
        or negated(match[0])
        or planned(match.groupdict().get("link") or "")
        or not (_apposed(frame, match) or free(frame, match.start(), match.end(), name))
    ):
        return
    if place >= 0 and chaired(frame, place, place + 1, name):
        return
    noun = match["noun"].lower()
    start, end = frame.span(match.start() + len(match[0]) - len(match[0].lstrip(" ,;")), match.end())
    yield Hit(
        rule=name,
        start=start,
        end=end,
        who=(party,),
        document=document,
        verb=noun,
        does="lead"
        if "led by" in match[0]
        else "draft"
        if re.search(r"author|wr[oi]t|draft|prepar|craft", noun)
        else "submit"
        if noun in ("is", "remains")
        else "sponsor",
        times=times_between(frame, match.start(), match.end()),
        confidence=0.8,
    )


def _apposed(frame: Frame, match: re.Match[str]) -> bool:
    """Tell whether those who differ from the authors name them all the same: "unlike its authors Ruritania and Freedonia"."""
    return match[0].startswith(("its ", "their ")) and frame.text[: match.start()].lower().endswith(("unlike ", "like "))


def _document(frame: Frame, reading: Reading, match: re.Match[str]) -> Reference | None:
    if match.groupdict().get("doc"):
        return reference(frame, match.start("doc"))
    place = frame.text.rfind("\u24b9", 0, match.start())
    if place >= 0 and match.start() - place < 120:
        return reference(frame, place)
    return last_document(reading, frame.begins[match.start()])
