"""Acts told with another word first: "it is again Ruritania that tabled the draft", "what moved Freedonia to bring this text".

A cleft sentence, a reason or a choice comes before the act; the act is as much told as without it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import Frame, Spoken
from graphkit.extract.negation import negated, planned
from graphkit.extract.patterns import found_by, later
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.changes.shares import beside, draft_or_paper
from graphkit.extract.sponsorship.hits import Hit, Who, rule
from graphkit.extract.sponsorship.subjects import AFTER, chaired, free, times, times_between, who
from graphkit.extract.sponsorship.words import family, pattern

_BEFORE_BODY = (
    r"(?:\s(?:to|before|in|at|for)\s(?:(?:the|this|our|your|its)\s)?(?:(?:First|Second|Third|Fourth|Fifth|Sixth|General|plenary)\s)?(?:[\w\u24bb\u24c9-]+)"
    r"(?:'s\s\w+)?)?"
)
_INF = (
    r"(?P<verb>co-?sponsor|sponsor|submit|table|co-?table|introduce|put\sforward|put\sforth|propose|draft|author|co-?author|circulate|elaborate|prepare|initiate|re-?table|re-?submit"
    rf"|(?:bring|put|place|lay){_BEFORE_BODY}(?:\sforward)?)"
)
_ING = (
    r"(?P<ing>co-?sponsoring|sponsoring|submitting|tabling|introducing|putting\sforward|proposing|drafting|authoring|circulating|preparing|initiating"
    r"|bringing\sforward|re-?tabling)"
)
_AUX = (
    r"(?:(?:has|have|had|again|also|once\sagain|once\smore|this\syear|jointly|together|first|recently|long|now"
    r"|for\sits\spart|\u24c9),?\s){0,4}"
)
_DID = (
    r"(?P<verb>co-?sponsored|sponsored|submitted|tabled|introduced|put\sforward|put\sforth|presented|proposed|drafted|authored|co-?authored|wrote|written|circulated|elaborated|prepared|initiated|came\sforward\swith"
    rf"|(?:brought|put|placed|laid){_BEFORE_BODY}(?:\sforward)?|submits?|tables?|presents?|introduces?|sponsors?|brings?{_BEFORE_BODY})"
)
_TO_DOC = (
    r"(?P<mid>(?:\s(?:this|last|the|our|its|that|same|very|year|session|again|\u24c9|\u24bb|to|before|in|at|once"
    r"|more)){0,6})\s(?P<doc>\u24b9)"
)
_COMPANY = (
    r"(?P<company>,?\s(?:this\stime\s|now\s|once\smore\s|again\s|as\sever\s)?(?:hand\sin\shand\s|together\s|jointly\s|along\s|shoulder\sto\sshoulder\s|in\standem\s|in\sconcert\s|in\spartnership\s|side\sby\sside\s)"
    r"with\s(?:(?:our|my|its|their)\s(?:[\w-]+\s){1,3}(?:from|of|in)\s)?(?P<with>\u24c5),?)"
)
_CLEFT = pattern(
    rf"\bit\s(?:is|was|has\sbeen)\s(?:again\s|once\sagain\s|once\smore\s|also\s|therefore\s|indeed\s|first\s){{0,2}}(?P<who>\u24c5)(?:{_COMPANY})?,?\s(?:that|which|who)\s(?P<aux>{_AUX}){_DID}{_TO_DOC}"
)
_OUR_INITIATIVE = pattern(
    r"\b(?:it\s(?:is|was)\s(?:\w+ly\s)?)?(?:on|at|upon)\s(?P<own>our|my\s(?:country|delegation|Government)'s|\u24c5's?)\s(?:own\s|joint\s)?initiative(?P<gap>(?:,?\s\u24c9,?)?(?:,?\s(?:that\s)?[^\u24b9\u24c5.;]{0,70}?)?)"
    r"(?:adopted|approved|considered|took\sup|endorsed|passed)(?P<gap2>[^\u24b9\u24c5.;]{0,40}?)\s(?P<doc>\u24b9)"
)
_ADOPTED_ON_OURS = pattern(
    r"(?P<doc>\u24b9)(?P<gap>[^.;:\u24c5\u24b9]{0,70}?)\s(?:on|at|upon)\s(?P<own>our|my\s(?:country|delegation|Government)'s)\s(?:own\s|joint\s)?initiative\b(?P<gap2>)"
)
_MOVED = pattern(
    r"\b(?:what|that|reasons?|concerns?|considerations?|spirit|reasons?\swhich|which)\s(?:has\s|have\s|had\s|again\s)?(?:moved|led|prompted|drove|driven|inspired|caused|motivated|guided|encouraged|impelled)\s(?P<who>\u24c5)\s"
    rf"(?:(?:once\sagain|again|now)\s)?(?:to\s{_INF}|in\s{_ING}){_TO_DOC}"
)
_CHOSE = pattern(
    rf"(?P<who>\u24c5)(?:\s(?:is|was|are|were)\s(?:one\sof|among)\s(?:those|the\s(?:countries|States|delegations|first))\s(?:that|which|who))?\s(?P<aux>{_AUX})(?:took\s(?:upon\s(?:itself|ourselves|themselves)|the\sinitiative|the\slead|the\sstep|pains|the\sopportunity)|(?:has|have)\staken\s(?:it\supon\s(?:itself|ourselves|themselves)|the\sinitiative|the\slead)"
    r"|taken\s(?:it\supon\s(?:itself|ourselves|themselves)|the\sinitiative|the\slead)"
    r"|took\sit\supon\s(?:itself|ourselves|themselves)|felt\s(?:compelled|obliged|bound|moved|called\supon|duty-bound)|found\sit\s(?:necessary|useful|appropriate|important)|saw\sfit"
    r"|thought\s(?:it\s)?(?:fit|useful|right|necessary|appropriate|best)|considered\sit\s(?:necessary|useful|appropriate|important|timely)|deemed\sit\s(?:necessary|useful|appropriate|important)|joined\s(?:forces|hands)(?:\swith\s(?P<with>\u24c5))?"
    rf"|(?:were|was|are|is)\s(?:prompted|moved|compelled|obliged))\s(?:again\s|once\smore\s|therefore\s)?(?:to\s{_INF}|(?:of|in)\s{_ING}){_TO_DOC}"
)
_ASKED = pattern(
    rf"(?P<who>\u24c5)(?:{_COMPANY})?\s(?P<aux>{_AUX})(?:asked|requested)\sthe\s[Ss]ecretariat\sto\s(?P<verb>circulate|issue|distribute|publish|print){_TO_DOC}"
)
_CAME_BACK = pattern(
    rf"(?P<who>\u24c5)\s(?P<aux>{_AUX})(?P<verb>came|come|comes|returned|return)\s(?:back\s|up\s|forward\s|here\s|again\s|\u24c9\s){{0,2}}with\s(?:an?\s|the\s|our\s|its\s)(?:[\w-]+\s){{0,4}}(?:follow-up|sequel|successor|proposal|text|version|draft)"
    r"(?P<mid>),\s(?P<doc>\u24b9)"
)
_RESULT = pattern(
    rf"(?P<who>\u24c5)\s(?P<aux>{_AUX})(?P<verb>drafted|redrafted|rewrote|rewritten|reworked|worked|drew\sup|drawn\sup|negotiated|prepared)\b(?P<mid>[^.;:\u24c5\u24b9]{{0,70}}?),?\s(?:and|with)\s(?:the|this)\s(?:result|outcome|fruit|product)"
    r"(?:\s[^.;:,\u24c5\u24b9]{2,40})?(?:,|\sis)\s(?P<doc>\u24b9)"
)
_NEW = later(r"(?:an?|our|its|the\s(?:following|attached|enclosed))\s", re.I)
_DECISION = pattern(
    rf"(?P<own>our|\u24c5's?)\s(?:joint\s|own\s)?(?:decision|choice|initiative|wish)\sto\s(?:once\sagain\s|again\s|jointly\s)?{_INF}(?P<mid>(?:\s(?:this|the|year|again))*)\s(?P<doc>\u24b9)"
)


@rule("sponsorship.cleft", " it is ", " it was ", "it is ", "it was ", "it has been ", "initiative")
def cleft(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Who did it is set first: "it is again Ruritania that has brought a draft", "on our initiative the Assembly adopted"."""
    name = "sponsorship.cleft"
    for compiled in (_CLEFT, _OUR_INITIATIVE, _ADOPTED_ON_OURS):
        for match in compiled.finditer(frame.text):
            yield from _told(frame, reading, match, name, "lead" if compiled is not _CLEFT else None)


@rule(
    "sponsorship.led-to",
    "moved",
    "led ",
    "prompted",
    "drove",
    "driven",
    "inspired",
    "caused",
    "motivated",
    "guided",
    "encouraged",
    "impelled",
    "took ",
    "taken ",
    "felt ",
    "found it",
    "saw fit",
    "thought",
    "considered it",
    "deemed it",
    "joined forces",
    "joined hands",
    "compelled",
    "obliged",
    "secretariat",
    " with a",
    " with the ",
    " with our ",
    "decision to",
    "choice to",
    "the result",
    "the outcome",
    "the fruit",
)
def led_to(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The act after what led to it: "what moved Ruritania to bring this text", "Freedonia felt obliged to table an amendment"."""
    name = "sponsorship.led-to"
    for compiled in (_MOVED, _CHOSE, _ASKED, _CAME_BACK, _DECISION, _RESULT):
        for match in compiled.finditer(frame.text):
            yield from _told(frame, reading, match, name, "submit" if compiled in (_ASKED, _CAME_BACK) else None)


def _told(frame: Frame, reading: Reading, match: re.Match[str], name: str, does: str | None) -> Iterator[Hit]:
    groups = match.groupdict()
    document = beside(frame, match.start("doc"))
    between = " ".join(groups.get(g) or "" for g in ("gap", "gap2", "aux", "mid"))
    if found_by(match, _ASKED) and not _NEW.match(reading.text, document.start):
        return  # a document of somebody's, to be had in all languages
    if negated(between) or planned(between) or not draft_or_paper(document, reading) or not free(frame, match.start(), match.end(), name):
        return
    acting: Who
    if groups.get("who"):
        acting = who(frame, match.start("who"))
        if chaired(frame, match.start("who"), match.start("doc"), name):
            return
    elif frame.text[match.start("own")] == "\u24c5":
        acting = who(frame, match.start("own"))
    else:
        first, last = frame.span(*match.span("own"))
        acting = Spoken(first, last, reading.voice(first).asserted_by)
    verb = groups.get("verb") or groups.get("ing") or "initiative"
    start, end = frame.span(match.start(), match.end())
    after = AFTER.match(frame.text, match.end())
    yield Hit(
        rule=name,
        start=start,
        end=end,
        who=(acting, *((who(frame, match.start("with")),) if groups.get("with") else ())),
        document=document,
        verb=verb,
        does=does or ("draft" if _is_result(match) else "introduce" if "introduc" in verb else family(_plain(verb))),
        times=(*times_between(frame, match.start(), match.end()), *(times(frame, after.start("t")) if after else ())),
        confidence=0.8,
    )


def _is_result(match: re.Match[str]) -> bool:
    """Tell whether a draft is told as the result of somebody's work."""
    return found_by(match, _RESULT)


def _plain(verb: str) -> str:
    """The verb as the families know it: "drafting" as "draft"."""
    return re.sub(r"ing$", "ed", verb.lower())
