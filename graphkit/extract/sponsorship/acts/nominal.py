"""Nouns of sponsoring.

"X is a co-sponsor of", "the sponsors of the draft are X and Y", "the co-sponsorship of the text by X", "X's draft".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract import trace
from graphkit.extract.frame import Frame, Spoken
from graphkit.extract.negation import negated, planned
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.changes.joining import last_document
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.subjects import (
    chaired,
    free,
    reference,
    series,
    times,
    times_between,
    who,
)
from graphkit.extract.sponsorship.words import pattern

_RANK = (
    r"(?:(?:main|lead|principal|original|initial|first|early|proud|active|traditional|long-?time|long-?standing|chief|primary|sole|strong"
    r"|key|joint|fellow|new)\s(?:and\s\w+\s)?){0,2}"
)

_NOUN = rf"(?P<rank>{_RANK})(?P<noun>(?:co-?\s?)?(?:sponsors?|authors?|initiators?)|penholders?)"

_IS = pattern(
    rf"(?P<who>\u24c5)\)?(?P<aside>{{ASIDE}}{{0,2}})(?:,?\s(?:which|who|whose\s(?:delegation|country|Government)))?\s(?P<link>(?:{{AUX}})(?:is|are|am|was|were|been|figure[sd]?|count(?:s|ed)?|number(?:s|ed)?|has\sbeen"
    rf"|have\sbeen|had\sbeen|being|as|remains?)(?:,?\s(?:also|again|once\sagain|once\smore|traditionally|always|now|proudly|therefore"
    rf"|thus|among|proud\sto\sbe|pleased\sto\sbe|happy\sto\sbe|proud\sto\shave\sbeen|honou?red\sto\sbe|\u24c9|honou?red\sto\sbe"
    rf"|privileged\sto\sbe|as\sin\sprevious\syears|at\sthe\ssame\stime),?)*)\s(?:(?:a|an|the|one\sof|two\sof|part\sof|among|all|both"
    rf"|its|his|their|our|\d+|many|two|three|four|five|six|seven|eight|nine|ten|twelve)\s){{0,4}}{_NOUN}(?:\s\u24c9)?(?:,\s[^,\u24c5\u24b9;:.]{{1,60}},)?\s(?P<of>of|to|in|on"
    rf"|behind)(?P<adj>(?:\s\u24c5'?s?)?{{ADJ}})\s(?P<doc>\u24b9)"
)

_ONE_OF = pattern(
    r"(?P<who>\u24c5)(?P<aside>{ASIDE}{0,2})\s(?P<link>{AUX}(?:is|are|was|were|has\sbeen|have\sbeen"
    r"|had\sbeen)(?:\s[\w']+){0,4}?)\s(?:one\sof|among|part\sof)\s(?:the\s|those\s)?(?:[\w-]+\s){0,4}?(?:countries|States"
    r"|delegations|nations|Members?|those|Governments|Powers)\s(?:that|which|who)?\s?(?:has\s|have\s"
    r"|had\s)?(?:(?:drafted|prepared|submitted|tabled|initiated)\sand\s)?"
    r"(?P<noun>(?:co-?)?sponsor(?:ed|ing)|submitted|tabled|put\sforward|presented)(?P<mid>{MID}{ADJ})\s(?P<doc>\u24b9)"
)

_OF_WHICH = pattern(
    rf"(?P<doc>\u24b9)[^\u24c5;:]{{0,60}}?,?\s(?:of|to)\swhich\s(?P<who>\u24c5)\s(?P<link>{{AUX}}(?:is|are|was|were|been|has\sbeen|have\sbeen"
    rf"|had\sbeen)(?:\s[\w']+){{0,4}}?)\s(?:(?:a|an|the|one\sof|among)\s){{0,3}}{_NOUN}"
    rf"(?P<with>,?\s(?:(?:along|together|jointly)\s)?with\s\u24c5)?",
)

_APPOSED = pattern(
    rf"(?P<who>\u24c5)\)?,\s(?:(?:speaking|acting)\s)?(?:(?:an?|the|as|one\sof|as\san?|as\sthe|as\sone\sof|both|all"
    rf"|two\sof)\s){{0,3}}(?:the\s)?{_NOUN}\sof{{ADJ}}\s(?P<doc>\u24b9)",
)

_AS_SPONSOR = pattern(
    rf"(?:^|,\s)(?:(?:speaking|acting)\s)?as\s(?:(?:a|one\sof|the|an)\s){{0,2}}(?:the\s)?{_NOUN}\sof(?:\sthe)?(?:\s[\w-]+){{0,2}}?\s(?P<doc>\u24b9)(?:\s(?:in"
    rf"|contained\sin)\s\u24b9)?(?:\s\u24c9)?[^\u24c5;:.]{{0,120}}?,\s(?P<who>\u24c5)(?=\s)",
)

_ARE = pattern(
    rf"(?:^|[\s,(])(?:the\s|its\s|their\s|whose\s)?(?:core\sgroup\sof\s(?=(?:co-)?sponsors))?{_NOUN}(?:\s(?:of|behind){{ADJ}}\s(?P<doc>\u24b9))?(?P<gap>(?:,?\s\u24c9,?)?),?\s?(?:are\s?:?"
    rf"|were\s?:?|is|was|include[sd]?|including|comprise[sd]?|being|namely|:|-)(?:\s(?:now|also|currently|as\sfollows:?|the\sfollowing:?"
    rf"|listed\sas))?\s?(?:the\s)?(?P<who>\u24c5)(?=[\s,.;)]|$)(?!\s(?:said|had|has|have|left|spoke|voted|took|met|will)\b)",
)

_LISTED = pattern(
    r"\b(?:the\s|its\s|all\s|other\s)?(?P<rank>)(?P<noun>(?:co-?\s?)?sponsors|authors)\sof{ADJ}\s(?P<doc>\u24b9)\s?(?:;|,\snamely|:|\("
    r"|,)\s?(?P<who>\u24c5)(?=[\s,.;)]|$)(?!\s(?:said|has|had|was|were|is|are|voted|supported|and\s\w+ed))",
)

_BY_THEM = later(r"\u24b9\)?,?\s(?:which\swas\s)?(?:submitted|tabled|proposed|put\sforward|presented)\sby\s(?:the\s?)?$")
_NAMED = pattern(rf"\b(?:the|its|a)\s{_NOUN}\sof{{ADJ}}\s(?P<doc>\u24b9),\s(?P<who>\u24c5),")

_IN_BRACKETS = pattern(rf"\b(?:the|its|their)\s{_NOUN}\s\((?P<doc>)(?P<who>\u24c5)\)")
_ALREADY = pattern(
    rf"(?P<who>\u24c5)(?:\samong\sthem)?(?:\s-{{1,2}}|,)?\s(?P<link>(?:is|are|was|were)(?:\salready|\salso|\sthe)?)\s(?:an?\s|among\sthe\s)?{_NOUN}(?P<doc>)(?=[.,;]|$)"
)
_AMONG = pattern(
    r"\b[Aa]mong\s(?:the|its|their)\s(?:[\w-]+\s){0,2}?(?P<rank>)(?P<noun>(?:co-?\s?)?sponsors"
    r"|authors)(?:\sof\s(?P<doc>\u24b9))?\s(?:are|were|is|was)\s(?P<who>\u24c5)",
)

_BARE = pattern(
    rf"(?P<who>\u24c5)\)?,\s(?:also\s)?(?:as\s(?=(?:a|the|its|one)\s))?(?:(?:another|a|the|one\sof\sthe|its)\s|(?=(?:main|lead)\s))"
    rf"{_NOUN}(?P<doc>)(?=,\s\w|(?<=sponsors)[.;)])"
)
_AMONG_ITS = pattern(
    r"(?P<who>\u24c5)\)?(?:,\swhose\s(?:country|delegation|Government))?\s(?P<link>{AUX}(?:is|are|was|were))(?:\snow|\salso)?\s(?:among|one\sof)\s(?:the|its"
    r"|their)\s(?P<rank>)(?P<noun>(?:co-?\s?)?sponsors|authors)(?:\sof\s(?P<doc>\u24b9)|(?!\s(?:of|cited|quoted|named|mentioned|listed|whom?)\b))",
)

_ITS = pattern(
    rf"(?P<who>\u24c5)(?P<aside>,\s(?:which|who)\s[^\u24c5\u24b9;:]{{1,140}}?\sand|,\s(?:which|who))?\s(?P<link>{{AUX}}(?:is|are|was|were)(?:\salso)?)"
    rf"\s(?:its|their)\s{_NOUN}(?P<doc>)(?=[\s,.;])"
)
_TITLED = pattern(rf"\b(?:the|its)\s{_NOUN},\s(?P<doc>)(?P<who>\u24c5)(?=[,.;)]|$|\s\()")

_BEARS = pattern(
    r"(?P<doc>\u24b9)\s(?:bears|carries|bore)\sthe\snames?\sof\s(?P<who>\u24c5)\sas\s(?:its"
    r"|the)\s(?P<rank>)(?P<noun>(?:co-?\s?)?(?:sponsors?|authors?))",
)

_IN_NAME = pattern(
    r"(?P<doc>\u24b9)\s(?P<link>stands|stood|is|was\sissued|appears)\s(?P<rank>)(?P<noun>in\sthe\snames?)\sof\s(?P<who>\u24c5)",
)

_SPONSORSHIP = pattern(
    r"(?P<noun>(?:co-?\s?)?sponsor(?:ing|ship)|(?:joint\s)?(?:tabling|submission|introduction))\s(?:of"
    r"|for){ADJ}\s(?P<doc>\u24b9)(?P<gap>(?:,?\s\u24c9,?)?)\sby\s(?P<who>\u24c5)(?P<t>,?\s\u24c9)?"
)

_BY_OF = pattern(
    r"(?P<noun>introduction|presentation|submission|tabling),?\sby\s(?P<who>\u24c5),?\sof{ADJ}\s(?P<doc>\u24b9)(?P<gap>)(?P<t>,?\s\u24c9)?"
)

_WHOSE = pattern(r"(?P<who>\u24c5)(?:'s?)?\s(?:own\s)?(?P<noun>(?:co-?\s?)?sponsorship)\s(?:of|for){ADJ}\s(?P<doc>\u24b9)(?P<t>\s\u24c9)?")

_WITH_THE = pattern(
    r"(?P<doc>\u24b9)(?P<gap>[^.;:\u24c5\u24b9]{0,60}?)\s(?:with|under)\sthe\s(?P<noun>(?:co-?\s?)?sponsorship)\sof\s(?P<who>\u24c5)",
)


_ADDING = later(r"\b(?:add(?:ed|ing)?|insert|include)\b[^.;:]{0,60}$", re.I)
_JOINING = later(r"\bjoin(?:s|ed|ing)?(?:\s(?:as|up|the\slist\sof|the\sranks\sof))?\s?$", re.I)
_ACT = {"author": "draft", "coauthor": "draft", "penholder": "draft", "initiator": "lead"}


def _after(frame: Frame, last: int) -> Reference | None:
    """The document named after the sponsors in the same sentence."""
    place = frame.text.find("\u24b9", last)
    return reference(frame, place) if place >= 0 else None


def _kind(rank: str, does: str) -> str:
    return "lead" if does == "lead" else "main" if re.search(r"main|lead|principal|chief|primary|sole", rank, re.I) else does


_HOPED = later(r"\b(?:hop|wish|want|invit|expect|lik|seek|ask)\w*\s[^;.]{0,40}$", re.I)
_LACKING = later(r"\b(?:missing|absent|lacking|gone|disappeared)(?:\sfrom)?(?:\samong)?$", re.I)
_TO_WIN = later(r"\bto\s(?:enlist|recruit|get|win|attract|secure|have|bring\sin)\s(?:the\s)?$")


@rule("sponsorship.noun", "sponsor", "author", "initiator", "penholder", "in the name")
def noun(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """To be a sponsor: "Ruritania is a proud co-sponsor of resolution 1/2", "the main sponsors of the text, Ruritania and Freedonia".

    Records call every sponsor beside the main one a co-sponsor, early or late; the word alone gives no time of entry.
    """
    name = "sponsorship.noun"
    for compiled in (
        _IS,
        _ONE_OF,
        _OF_WHICH,
        _APPOSED,
        _AS_SPONSOR,
        _ARE,
        _LISTED,
        _NAMED,
        _AMONG,
        _AMONG_ITS,
        _ITS,
        _BARE,
        _TITLED,
        _BEARS,
        _IN_NAME,
        _IN_BRACKETS,
        _ALREADY,
    ):
        for match in compiled.finditer(frame.text):
            place = match.start("who")
            if _TO_WIN.search(frame.text, max(0, place - 24), place):
                continue  # "tried to enlist Ruritania as a co-sponsor"
            if compiled is _IS and match["link"].strip().startswith("as") and _HOPED.search(frame.text, max(0, place - 60), place):
                continue  # "we hope to be joined by Ruritania as a sponsor"
            if compiled in (_ARE, _LISTED) and _LACKING.search(frame.text[: match.start()].rstrip()):
                continue  # "missing from the sponsors: Freedonia"
            document = (
                reference(frame, match.start("doc"))
                if match["doc"]
                else last_document(reading, frame.begins[match.start()]) or _after(frame, match.end())
            )
            gaps = match.groupdict()
            if (
                (gaps.get("link") and (negated(match["link"]) or re.search(r"\blisted\b", match["link"])))
                or not free(frame, match.start(), match.end(), name)
                or chaired(frame, place, place + 1, name)
            ):
                continue
            if compiled is _LISTED and _BY_THEM.search(frame.text, max(0, match.start() - 60), match.start() + 4) and "," in match[0]:
                continue  # "a revised draft submitted by the sponsors of L.5, Ruritania and Freedonia": these join them in the new one
            if compiled is _LISTED and isinstance(who(frame, place), Spoken):
                continue  # "As to the sponsors of the draft, we …"
            if compiled in (_LISTED, _ARE) and _ADDING.search(frame.text, max(0, match.start() - 70), match.start() + 4):
                continue  # "add the following countries to the list of sponsors of the draft": told as joining
            if compiled is _ARE and re.search(
                r"\b(?:are|were|is|not|as|no|be)\s?$", frame.text[max(0, match.start() - 5) : match.start() + 1]
            ):
                continue
            if (
                compiled is _ARE
                and match["doc"] is None
                and not re.match(r"(?:the|its|their|whose|co|sponsors?:|main|lead)", match[0].strip(" ,(").lower())
            ):
                continue
            does = _kind(gaps.get("rank") or "", _ACT.get(match["noun"].lower().rstrip("s").replace("co-", ""), "sponsor"))
            if compiled is _ARE and _JOINING.search(frame.text, max(0, match.start() - 40), match.start() + 1):
                does = "join"  # "those who joined the authors this year, including Freedonia"
            first, last = match.start() + len(match[0]) - len(match[0].lstrip(" ,(")), match.end()
            trailing = re.match(r",?\s\u24c9", frame.text[last:])
            end = last + (trailing.end() if trailing else 0)
            start, stop = frame.span(first, end)
            dated = (*times(frame, end - 1 if trailing else -1), *times_between(frame, first, last))
            yield Hit(
                rule=name,
                start=start,
                end=stop,
                who=(who(frame, place), *((who(frame, match.end("with") - 1),) if gaps.get("with") else ())),
                document=document,
                verb=f"{gaps.get('rank') or ''}{match['noun']}",
                does=does,
                times=dated,
                confidence=0.85,
            )
            for other in (
                series(frame, match.start("doc"), reading.text[document.start : document.end]) if match["doc"] and document else ()
            ):
                yield Hit(
                    rule=name,
                    start=start,
                    end=stop,
                    who=(who(frame, place),),
                    document=other,
                    verb=match["noun"],
                    does=does,
                    times=dated,
                    confidence=0.85,
                )


@rule("sponsorship.nominal", "sponsor", "tabling", "submission", "introduction", "presentation")
def nominal(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The act as a noun, with its own time.

    "the co-sponsoring of the text by Freedonia in 2012", "Ruritania's sponsorship of resolution 1/2".
    """
    name = "sponsorship.nominal"
    for compiled in (_SPONSORSHIP, _WHOSE, _WITH_THE, _BY_OF):
        for match in compiled.finditer(frame.text):
            gap = match.groupdict().get("gap") or ""
            why = negated(gap) or planned(gap) or planned(frame.text[max(0, match.start() - 12) : match.start()])
            if why:
                trace.blocked(*frame.span(match.start(), match.end()), name, why)
                continue
            if not free(frame, match.start(), match.end(), name):
                continue
            first = match.start() - 4 if frame.text[max(0, match.start() - 4) : match.start()].lower() == "the " else match.start()
            start, end = frame.span(first, match.end())
            trailing = match.groupdict().get("t")
            dated = (*times(frame, match.end() - 1 if trailing else -1), *times_between(frame, match.start(), match.end()))
            word = match["noun"].lower()
            does = "introduce" if re.search("introduction|presentation", word) else "submit" if "spons" not in word else "sponsor"
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=(who(frame, match.start("who")),),
                document=reference(frame, match.start("doc")),
                verb=match["noun"],
                does=does,
                times=dated,
                event=bool(dated),
            )
