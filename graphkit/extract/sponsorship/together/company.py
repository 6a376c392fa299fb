"""Those named beside the ones who act: "by the same States and by Ruritania", "Freedonia's among them", "speaking as well for".

Reports say who is new in a revised version, who is counted in a crowd, and for whom a representative also speaks.
"""

from __future__ import annotations

from collections.abc import Iterator

from graphkit.extract.frame import Frame
from graphkit.extract.negation import negated, planned
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.changes.roll import begin, meant
from graphkit.extract.sponsorship.hits import Hit, Who, rule
from graphkit.extract.sponsorship.owned.movable import is_draft
from graphkit.extract.sponsorship.subjects import chaired, free, times_between, who
from graphkit.extract.sponsorship.words import family, pattern

_MEMBERS = r"(?:States|countries|delegations|sponsors|co-sponsors|Powers|authors|Governments)"
_SAME = pattern(
    rf"(?P<doc>\u24b9)\)?(?P<link>[^;:.\u24b9\u24c5]{{0,60}}?)\b(?P<verb>{{PARTICIPLE}})(?:\s\u24c9)?\sby\s(?:the\ssame|its\soriginal|the\soriginal|all\sthe|the\sprevious|those|these)\s(?:[\w-]+\s){{0,2}}?{_MEMBERS}(?:\s\u24c9|\s(?:last|the\ssame|that)\s\w+)?,?"
    r"\s(?:and|as\swell\sas|together\swith|along\swith|plus|joined\sby)\s(?:also\s|now\s|additionally\s)?(?:by\s)?(?:the\s)?(?P<who>\u24c5)"
)
_AMONG_THEM = pattern(
    r"(?:(?P<doc>\u24b9)(?P<link>[^;:.\u24b9\u24c5]{0,90}?))?\b(?P<verb>{PARTICIPLE})\sby\s(?:(?:more\sthan|over|some|about|nearly|at\sleast|around|as\smany\sas|the)\s)?"
    rf"(?:[\w-]{{1,14}}\s(?:[\w-]+\s){{0,2}}?{_MEMBERS},\s(?:the\s)?)?(?P<who>\u24c5)(?:'s?)?(?:(?:,|,?\sand)\s(?:the\s)?(?P<other>\u24c5)(?:'s?)?)?,?\samong\sthem"
)
_ALSO_FOR = pattern(
    r"(?P<doc>\u24b9)\)?(?P<link>[^;:.\u24b9\u24c5]{0,60}?)\b(?P<verb>introduced|presented|tabled|submitted)(?:\s\u24c9)?\sby\s(?P<other>\u24c5)(?:'s\s\w+)?,?\s(?:who\s(?:was\s|also\s)?|which\s(?:was\s|also\s)?)?(?:speaking|spoke|acting|acted)\s"
    r"(?P<also>(?:as\swell\s|also\s)?)(?:for|on\sbehalf\sof)\s(?:the\s)?(?P<who>\u24c5)"
)
_FOR = pattern(
    r"(?P<by>\u24c5)\),\s(?P<also>(?:also\s)?)(?:speaking\s)?for\s(?:the\s)?(?P<who>\u24c5)(?:\s\([A-Z-]{2,12}\))?,\s(?P<verb>introduced|presented|tabled|introducing|presenting)(?P<link>)\s(?:\w+\s){0,2}?(?P<doc>\u24b9)"
)
_WHOSE_BEHALF = pattern(
    r"(?P<doc>\u24b9)[^;:.\u24b9]{0,120}?(?P<who>\u24c5),?\s(?:on|in)\swhose\s(?:behalf|name)\s(?:it|they)\s(?P<link>(?:had|has|have)\sbeen|was|were)\s(?P<verb>submitted|tabled|introduced|presented|circulated|put\sforward)"
)
_FRONTED = pattern(
    r"(?:^|[;]\s)(?P<verb>{PARTICIPLE})(?P<link>)\sby\s(?:the\s)?(?P<who>\u24c5),\s(?:an?|the|its)\s(?:[\w-]+\s){1,5}\((?:document\s)?(?P<doc>\u24b9)"
)
_WHOSE = pattern(
    r"(?P<who>\u24c5)(?:'s\s\w+)?\)?,\s(?P<verb>whose)(?P<link>)\s(?:own\s)?(?:(?:earlier|original|previous|rival|oral|written|competing|two|three|annual|draft|proposed)\s){0,3}?"
    r"(?:(?:amendments?|draft|text|proposal|paper|resolution|version)\s\((?:document\s)?)?(?P<doc>\u24b9)(?:(?:\s\u24c9)?\son\sbehalf\sof\s(?:the\s)?(?P<group>\u24c5))?"
)


@rule("sponsorship.company", " by ", "among them", "speaking", " for ", "whose")
def company_of(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Those named beside the ones who act: "a revised text (L.99/Rev.1), sponsored by the same States and by Ruritania"."""
    name = "sponsorship.company"
    for compiled in (_SAME, _AMONG_THEM, _ALSO_FOR, _FOR, _WHOSE_BEHALF, _FRONTED, _WHOSE):
        for match in compiled.finditer(frame.text):
            groups = match.groupdict()
            link = match["link"] or ""
            if negated(link) or planned(link) or not free(frame, match.start(), match.end(), name):
                continue
            document = meant(frame, reading, match)
            if document is None:
                continue
            if (compiled is _WHOSE and not is_draft(document, reading)) or chaired(frame, match.start("who"), match.end(), name):
                continue
            spoken_for = compiled in (_ALSO_FOR, _FOR)
            subject: tuple[Who, ...] = (who(frame, match.start("who")),)
            if groups.get("other") and (not spoken_for or match["also"]):
                subject = (*subject, who(frame, match.start("other")))
            verb = match["verb"].lower()
            start, end = frame.span(
                match.start("who") if compiled is _WHOSE else begin(match) if match["doc"] else match.start("verb"), match.end()
            )
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=subject,
                document=document,
                verb="on behalf of" if spoken_for else "submitted" if compiled is _WHOSE else verb,
                does="sponsor" if spoken_for else "submit" if compiled in (_WHOSE, _WHOSE_BEHALF) else family(verb),
                entry="original" if spoken_for else None,
                times=times_between(frame, match.start(), match.end()),
                behalf=who(frame, match.start("group")) if groups.get("group") else None,
                confidence=0.8,
            )
