"""Where a text comes from, as histories tell it: whose hand, whose name at its head, whose answer took its form.

"A/C.1/99/L.8 originated with Ruritania", "came from the pen of the Freedonian delegation", "Sylvania's answer took the form of a working
paper (CD/9)", "Ruritania weighed in with amendments (L.9)". Only documents with a symbol of drafts or papers are told so; where a State's
words found their way into a text of others, or were welcomed in it, it put in nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from graphkit.extract.frame import DOCUMENT, Frame
from graphkit.extract.negation import negated, planned
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.owned.pairs import REPORT, is_paper
from graphkit.extract.sponsorship.subjects import chaired, free, reference, times_between, who
from graphkit.extract.sponsorship.words import pattern

_SO = (
    r"(?:(?:had|has|have|was|were|is|are|been|also|again|then|later|once|now|in\sfact|\u24c9|originally|first|jointly|always"
    r"|indeed),?\s){0,4}"
)
_DOC = r"[(\[]?(?P<doc>\u24b9)"
_WORDS = (
    r"(?:(?!(?:on|of|about|to|against|for|at|over|under|in|and|criticism|praise|speech|statement|attack|vote|comments?"
    r"|questions?)\b)[\w-]+\s)"
)
_SAID = (
    r"(?:contribution|answer|reply|response|input|ideas?|thoughts|thinking|position|proposals?|plans?|suggestions?|reaction"
    r"|rejoinder|views"
    r"|approach|formula|scheme|arguments?|case|initiative|intervention)"
)
_SHAPED = tuple(
    (pattern(words), does)
    for words, does in (
        (
            rf"{_DOC}\)?,?\s(?P<aux>{_SO})(?P<verb>originated|began\slife|started\slife|had\sits\sorigins?|took\sshape|was\sborn)"
            r"\s(?:with|in\sthe\sdelegations?\sof|among)\s(?:the\s)?(?P<who>\u24c5)(?!')",
            "submit",
        ),
        (
            rf"{_DOC}\)?,?\s(?P<aux>{_SO})(?:(?P<verb>came|come|comes|issued|sprang|sprung|stemmed|flowed|emanated)\s)?from\sthe"
            r"\s(?:pens?|hands?|desks?|drawers?|drawing\sboards?|workshops?)\sof\s(?:the\s)?(?P<who>\u24c5)(?!')",
            "submit",
        ),
        (
            r"\b(?P<verb>authorship|co-?authorship|paternity|parentage)\sof\s(?:the\s)?" + _DOC + r"\)?\s(?P<aux>(?:was|is|were)\s)?"
            r"(?:shared\s(?:by|between|among)|lay\swith|lies\swith|belong(?:ed|s)\sto|rest(?:ed|s)\swith"
            r"|divided\sbetween)\s(?P<who>\u24c5)(?!')",
            "draft",
        ),
        (
            rf"(?P<who>\u24c5)'s?\s(?:own\s|main\s|chief\s|first\s|only\s|written\s)?{_SAID}\b[^\u24c5\u24b9;:.]{{0,60}}?\s(?P<aux>{_SO})"
            r"(?P<verb>took\sthe\s(?:form|shape)\sof|came\sin\sthe\s(?:form|shape)\sof|consisted\s(?:of|in)|was\sto\s(?:table"
            r"|submit|circulate)"
            rf"|came\s(?:as|in|with))(?:\s(?:an?|its|two|three))?\s{_WORDS}{{0,4}}?{_DOC}",
            "submit",
        ),
        (
            rf"(?P<who>\u24c5)\s(?P<aux>{_SO})(?P<verb>gave|cast|put|set\sdown|committed|expanded|turned|worked|reduced)\s(?:its"
            rf"|their)\s(?:own\s)?"
            rf"{_SAID}\b[^\u24c5\u24b9;:.]{{0,40}}?\s(?:(?:in|into|a|some|to)\s)*(?:(?:written|concrete|legal|treaty|final|fuller)\s)?"
            rf"(?:form|shape|writing|paper|language|text)\s(?:in|as|with|through)\s(?:(?:an?|its|their)\s)?(?:[\w-]+\s){{0,2}}?{_DOC}",
            "submit",
        ),
        (
            r"(?P<who>\u24c5)'s?\snames?\s(?P<aux>"
            + _SO
            + r")(?P<verb>stood|stands|figured?s?|appear(?:s|ed)|featured|headed|came|led)\s(?:again\s|first\s|still\s|alone\s)?"
            rf"(?:(?:at\sthe\s(?:head|top)\sof|first\son|under|on|among\sthose\son|beneath|over)\s)?(?:the\s(?:list\s(?:on"
            rf"|of)\s)?)?{_DOC}",
            "sponsor",
        ),
        (
            rf"(?P<who>\u24c5)(?P<aside>{{ASIDE}}{{0,1}})\s(?P<aux>{_SO})(?P<verb>(?:stepped|weighed|chimed|waded|jumped)\sin"
            r"|returned\sto\sthe\s(?:charge|subject|theme|matter|fray|question|attack)|came\sback|struck\sback|hit\sback|retaliated"
            r"|entered\sthe\s(?:debate|fray|lists|field|discussion)|joined\sthe\s(?:fray|debate)|led\soff|broke\s(?:the|its"
            r"|their)\s(?:silence|deadlock)"
            r"|tried\s(?:again|once\smore)|followed\sup|pressed\sahead|went\sahead|made\sa\sstart|made\sits\smark|surprised\s\w+)"
            rf"(?:\s\u24c9)?,?\swith\s(?:(?:an?|its|two|three|their|a\sset\sof|a\sseries\sof)\s)?{_WORDS}{{0,3}}?{_DOC}",
            "submit",
        ),
        (
            r"(?P<who>\u24c5)(?P<aside>{ASIDE}{0,1})\s(?P<aux>(?:(?:was|were|had\sbeen|has\sbeen|also|eventually|finally|at\slast"
            r"|later|in\sthe\send),?\s){1,3})"
            r"(?P<verb>persuaded|prevailed\s(?:up)?on|induced|convinced|brought|talked\sinto|won\sover|coaxed)\s(?:to\s"
            r"|into\s)?(?:become|becoming|join|joining|lend"
            r"|lending|put|putting|sponsor|sponsoring|co-?sponsor|co-?sponsoring|add|adding)\s(?:(?:an?|the|its|their|names?|list"
            r"|of|in|to|as)\s)*(?:(?:co-?)?sponsors?\sof\s)?(?:the\s)?" + _DOC,
            "join",
        ),
        (
            r"\b[Ii]t\stook\s(?:the\s)?(?P<who>\u24c5)(?P<aux>)\s(?!no\b|little\b|nothing\b"
            r"|until\b)[^\u24c5\u24b9;:.]{2,50}?\sto\s(?P<verb>bring|table|submit|put|present|draft|produce|write|introduce|complete)"
            rf"\s(?:forward\s)?(?:the\s)?{_DOC}",
            "submit",
        ),
        (
            r"(?:\b[AaOo][tn]\s(?:the\s(?:joint\s)?initiative\sof\s(?:the\s)?(?P<who>\u24c5)"
            r"|(?P<own>\u24c5)'s?\s(?:own\s)?initiative)),?\s(?:(?:an?|the)\s)?(?:[\w-]+\s){0,2}?"
            + _DOC
            + r"\)?\s(?P<aux>(?:was|were|had\sbeen|has\sbeen)\s)(?:\w+ly\s|then\s|\u24c9\s)?"
            r"(?P<verb>laid|submitted|tabled|drafted|put|introduced|brought|circulated|placed|issued|written|prepared)",
            "main",
        ),
        (
            r"\b(?:sponsors|authors)\s(?:of|to)\s(?:the\s)?"
            + _DOC
            + r"\)?\s(?P<aux>(?:has\s|had\s)?)(?:grew|grown|rose|risen|increased|swelled|lengthened|expanded)(?=\s(?:by|to|from"
            r"|again|further|still|when|as|once|after|in)\b)"
            r"[^\u24c5\u24b9;:.]{0,40}?\s(?:when|as|after|once)\s(?P<who>\u24c5)\s(?P<verb>signed|joined|came|added"
            r"|put\sits)\b(?=\s?(?:[.,;]|$)|\s(?:it|them|in|up|on|as|too|aboard|names?|its|their|\u24c9|the\slist))",
            "join",
        ),
        (
            r"(?P<who>\u24c5)(?:,\s[^\u24c5\u24b9;:]{3,90},)?\s(?P<aux>"
            + _SO
            + rf")(?P<verb>put|set|lent|added|gave)\s(?:its|their)\s(?:own\s)?(?:names?|signatures?)\sto\s(?:the\s)?{_DOC}",
            "sponsor",
        ),
        (
            r"(?P<lead>\u24c5),\s(?:seconded|joined|accompanied|flanked|partnered)\sby\s(?:the\s)?(?P<who>\u24c5)\sas\s(?:an?\s"
            r"|its\s)?(?P<verb>(?:co-?)?(?:authors?|sponsors?)),"
            rf"\s(?P<aux>{_SO})(?:brought\sin|tabled|submitted|introduced|presented|put\sforward)\s{_DOC}",
            "sponsor",
        ),
    )
)
_APPOSED = later(
    r"(?P<who>\u24c5)(?P<gap>[^\u24c5\u24b9.]{0,40}?[\s(])(?P<doc>\u24b9)\)?,\s(?P<verb>its|their)\s(?:(?:own|first|second|third"
    r"|fourth|latest|new|last|next|only|joint|revised|fresh)\s){0,2}"
    r"(?:attempt|try|effort|draft|text|paper|offering|answer|reply|version|amendment|proposal)\b(?!\sto\s(?:block|delete|defeat))"
)
_OF_OTHERS = later(
    r"\b(?:critic\w*|oppos\w*|reject\w*|vot\w*|support\w*|welcom\w*|against|that|which|who|said|block\w*|vetoe?\w*|by|from|of|on|to"
    r"|about|abst\w*|back\w*|host\w*|than|like|unlike|for|with)\b"
)
_NOT_FULLY = later(r"\b(?:almost|nearly|could|would|might|if|unless|refus\w+|declin\w+|fail\w+)\b")


@rule("sponsorship.comes-from", DOCUMENT.lower())
def comes_from(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Where a text comes from: "L.8 originated with Ruritania", "Freedonia's answer took the form of a working paper (CD/9)"."""
    name = "sponsorship.comes-from"
    if not any(isinstance(part, Reference) and _is_theirs(part) for _, part in frame.all(DOCUMENT)):
        return
    for compiled, does in _SHAPED:
        for match in compiled.finditer(frame.text):
            document = reference(frame, match.start("doc"))
            place = match.start("own") if match.groupdict().get("own") else match.start("who")
            aux = match["aux"] or ""
            if (
                not _is_theirs(document)
                or negated(aux)
                or planned(aux)
                or _NOT_FULLY.search(frame.text, max(0, match.start() - 30), match.end())
            ):
                continue
            if negated(frame.text[match.start("verb") : match.end()].replace(DOCUMENT, "")) or not free(
                frame, match.start(), match.end(), name
            ):
                continue
            if not chaired(frame, place, place + 1, name):
                yield _hit(frame, match.start(), match.end(), place, document, does, match["verb"] or "from")
                if match.groupdict().get("lead"):
                    yield _hit(frame, match.start(), match.end(), match.start("lead"), document, does, match["verb"])
    for match in _APPOSED.finditer(frame.text):
        document, by = reference(frame, match.start("doc")), who(frame, match.start("who"))
        names = getattr(by, "names", ())
        many = len(names) > 1 or any(n.kind == "group" for n in names)
        if not names or not _is_theirs(document) or _OF_OTHERS.search(match["gap"]) or negated(match["gap"]):
            continue
        if many is (match["verb"] == "their") and free(frame, match.start(), match.end(), name):
            yield _hit(frame, match.start(), match.end(), match.start("who"), document, "submit", match["verb"])


_TO_TEXT = later(r"(?P<doc>\u24b9)\s(?:of|by|from)\s(?:the\s)?(?P<who>\u24c5)\sto\sthe\s(?:[\u24b6\u24c5]\s)?\u24b9")


@rule("sponsorship.sub-amendment", DOCUMENT.lower())
def sub_amendment(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Whose sub-amendment it is: "the sub-amendment of Ruritania to the Freedonian text (L.9)"."""
    name = "sponsorship.sub-amendment"
    for match in _TO_TEXT.finditer(frame.text):
        document = reference(frame, match.start("doc"))
        if (
            (document.called or "").startswith("sub")
            and "/L." in (document.document or "")
            and free(frame, match.start(), match.end(), name)
        ):
            yield replace(_hit(frame, match.start(), match.end(), match.start("who"), document, "submit", "sub-amendment"), rule=name)


def _is_theirs(document: Reference) -> bool:
    """Tell whether a document has the symbol of a draft or a paper in which delegations write."""
    return is_paper(document) and document.kind not in ("report", "letter") and REPORT.search(document.symbol or "") is None


def _hit(frame: Frame, first: int, last: int, place: int, document: Reference, does: str, verb: str) -> Hit:
    start, end = frame.span(min(first, place), max(last, place + 1))
    return Hit(
        rule="sponsorship.comes-from",
        start=start,
        end=end,
        who=(who(frame, place),),
        document=document,
        verb=verb,
        does=does,
        times=times_between(frame, first, last),
        event=does == "join",
        confidence=0.75,
    )
