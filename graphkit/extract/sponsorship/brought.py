"""How the press says that somebody brought a text.

"put a draft before the Council", "countered with a text of its own", "withdrew its draft", "teamed up with Freedonia to table".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import Frame
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.movable import head, is_draft, parties_at, unnamed
from graphkit.extract.sponsorship.passive import BY, told_by
from graphkit.extract.sponsorship.subjects import AFTER, chaired, free, reference, times, times_between
from graphkit.extract.sponsorship.words import family, pattern

_WHO = r"(?P<who>\u24c5)\)?(?P<aside>{ASIDE}{0,2})(?:,?\s(?:who|which|that))?\s(?P<aux>{AUX})"
_BEFORE = pattern(
    _WHO + r"(?P<verb>put|laid|brought|moved|placed|taken"
    r"|took)(?P<mid>{ADJ})\s(?P<doc>\u24b9)(?P<to>[^.;\u24c5\u24b9]{0,60}?\s(?:before|to|into|in\sfront\sof"
    r"|in)\s(?:the\s|a\s)?(?:\u24bb|[\w'-]+))"
)
_VOTE = re.compile(
    r"\s(?:to|in\sfront\sof)\s(?:the\s|a\s)?(?:vote|test|bed|rest|use|practice)\b|\sinto\s(?:effect|force|practice|question|doubt)\b", re.I
)
_WITH = pattern(
    _WHO + r"(?P<verb>followed|responded|countered|replied|answered|hit\sback|came\s(?:back|up|forward)|come\s(?:back|up|forward)"
    r"|returned|weighed\sin|retaliated)"
    r"(?:\sup|\ssuit)?\swith(?P<mid>{ADJ})\s(?P<doc>\u24b9)"
)
_SHARED = pattern(
    _WHO + r"(?P<verb>shared|released|issued|published|produced|tabled|moved|shopped\saround|handed\s(?:out|over|round|around)"
    r"|sent\s(?:out|round|around)|passed\s(?:round|around)"
    r"|put\s(?:together|out))(?P<mid>(?:\s(?:a|the|its|their|an))?(?:\s(?:zero|first|second|third|new|revised|draft))?)\s(?P<doc>\u24b9)"
)
_ITS = pattern(
    _WHO + r"(?P<verb>withdr[ae]wn?|pulled|shelved|dropped|revised|amended|watered\sdown|softened|toughened|defended|promoted"
    r"|pushed|pressed|put|presented|tabled"
    r"|submitted|circulated|introduced|unveiled|reworked|rewrote|rewritten|redrafted|floated|re-?tabled|resubmitted|updated"
    r"|opened)(?P<mid>)"
    r"\s(?P<doc>\u24b9)"
)
_THROUGH = pattern(
    _WHO + r"(?P<verb>got|gotten|steered|pushed|saw|seen|had|shepherded|guided)(?P<mid>(?:\s(?:all|both|most|one|two|three|four"
    r"|five|six|\w+teen|\d+)\sof)?)"
    r"\s(?P<doc>\u24b9|(?:its|their)\s(?:[\w-]+\s){0,3}?(?:resolutions?|drafts?|texts?|decisions?))(?:\s(?:on"
    r"|for)\s[^\u24c5\u24b9;.]{3,60}?)?\s"
    r"(?:through|adopted|approved|passed|endorsed)\b"
)
_OWN = re.compile(r"(?:its|their)\s", re.I)
_TEAMED = pattern(
    r"(?P<who>\u24c5)\s(?P<aux>{AUX})(?:teamed\sup|joined\s(?:forces|hands)|partnered|worked|linked\sup|banded\stogether"
    r"|come\stogether|came\stogether|paired\sup)"
    r"(?:\swith\s(?:the\s)?(?P<with>\u24c5))?\s(?:to|in|on)\s(?P<verb>(?:co-?)?(?:sponsor|tabl|submit|draft|present|propos"
    r"|writ|author|circulat|introduc)\w*"
    r"|put(?:ting)?\sforward|bring(?:ing)?)(?P<mid>{ADJ})\s(?P<doc>\u24b9)"
)
_DASHED = pattern(
    r"\b(?:countries|states|nations|governments|delegations|members|powers|allies|neighbours|neighbors)\s(?:--?"
    r"|\()\s?(?P<who>\u24c5)(?:\s--?|\))\s(?P<aux>{AUX})"
    r"(?P<verb>{VERB})(?P<mid>{MID}{ADJ})\s(?P<doc>\u24b9)"
)
_CLEFT = pattern(
    r"\bit\s(?:is|was)\s(?P<who>\u24c5)(?:,\snot\s[^,]{1,30},)?\s(?:that|who"
    r"|which)\s(?P<aux>{AUX})(?P<verb>{VERB})(?P<mid>{MID}{ADJ})\s(?P<doc>\u24b9)"
)
_DIPLOMATS = pattern(
    r"(?P<who>\u24c5)(?:'s?)?\s(?:(?:UN|U\.N\.|\u24bb|permanent)\s){0,2}(?:diplomats|officials|negotiators|representatives"
    r"|envoys|ministers|mission|delegation|embassy)"
    r"(?:\sto\s(?:the\s)?\u24bb)?\s(?P<aux>{AUX})(?P<verb>{SUBMIT}|{DRAFT}|co-?sponsored)"
    r"(?P<mid>{MID}{ADJ})\s(?P<doc>\u24b9)"
)
_GAPPED = pattern(
    r"\u24c5\s{AUX}(?P<verb>{SPONSOR}|{SUBMIT}|{DRAFT})(?:\s[\w-]+){0,3}?\s(?P<mid>\u24b9)[^\u24c5;.]{0,60}?(?:,\s(?:and"
    r"|while|but)\s|\sand\s|;\s|,\s)(?P<who>\u24c5)(?P<aux>)"
    r"(?:\s(?:did|had|with))?\s(?P<doc>\u24b9)"
)
_BROUGHT_BY = pattern(
    r"(?P<doc>\u24b9)(?P<link>(?:,\s(?:which|that)|\s(?:that|which))?(?:\s(?:was|were|had\sbeen|has\sbeen))?|,)(?:\s\w+ly)?\s"
    r"(?P<verb>brought|moved|engineered|masterminded|pushed\sthrough|steered\sthrough|laid\sbefore\s(?:the\s)?[\w\u24bb]+"
    r"|put\s(?:before|to)\s(?:the\s)?(?!vote)[\w\u24bb]+)" + BY
)
_RELATIVE = pattern(
    r"(?P<doc>\u24b9)(?:,?\s(?:which|that))?\s(?P<who>\u24c5)\s(?P<aux>{AUX})(?P<mid>)(?P<verb>put|laid|brought|took|taken"
    r"|pushed|steered|shepherded|moved|handed|gave)"
    r"\s(?:before|to|through|in)\s(?!(?:a|the)\s(?:vote|test)\b)(?:the\s)?(?:\u24bb|\w)"
)


@rule(
    "sponsorship.brought",
    "put ",
    "laid ",
    "brought ",
    "moved ",
    "took ",
    "taken ",
    "pushed ",
    "steered ",
    "shepherded ",
    "handed ",
    "gave ",
    "placed ",
)
def brought(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """A text laid before a body: "Ruritania has put a draft before the Council", "the text that Freedonia brought to the Assembly".

    A president puts a text to the vote; that sponsors nothing.
    """
    name = "sponsorship.brought"
    for compiled in (_BEFORE, _RELATIVE):
        for match in compiled.finditer(frame.text):
            document = reference(frame, match.start("doc"))
            if not _is_text(document, reading):
                continue
            if compiled is _BEFORE and _VOTE.search(match["to"]) and not _OWN.match(reading.text, document.start):
                continue
            yield from _hit(frame, match, name, "submit")


@rule(
    "sponsorship.own-draft",
    " with ",
    "withdr",
    "pull",
    "shelve",
    "drop",
    "revise",
    "amend",
    "water",
    "soften",
    "toughen",
    "defend",
    "promot",
    "push",
    "press",
    "put ",
    "present",
    "tabl",
    "submit",
    "circulat",
    "introduc",
    "unveil",
    "rework",
    "rewr",
    "redraft",
    "float",
    "updat",
    "opened",
    "through",
    "adopted",
    "approved",
    "passed",
)
def own_draft(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """A text is that of those who call it theirs: "Ruritania withdrew its draft", "Freedonia countered with a text of its own"."""
    name = "sponsorship.own-draft"
    for compiled in (_ITS, _WITH, _THROUGH):
        for match in compiled.finditer(frame.text):
            document = _named(frame, reading, match)
            if "/RES/" in (document.document or "") or not _is_text(document, reading):
                continue
            if (
                compiled is not _WITH
                and not (compiled is _THROUGH and match["verb"] in ("pushed", "steered", "shepherded"))
                and not _OWN.match(reading.text, document.start)
            ):
                continue
            yield from _hit(frame, match, name, "submit", document)


@rule("sponsorship.told-of", "share", "shopped", "release", "issue", "publish", "produce", "moved", "handed", "sent ", "passed ", "put ")
def told_of(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Drafts handed round before they are tabled: "Ruritania shared a zero draft of the resolution with the members"."""
    for match in _SHARED.finditer(frame.text):
        if is_draft(reference(frame, match.start("doc")), reading):
            yield from _hit(frame, match, "sponsorship.told-of", "submit")


@rule(
    "sponsorship.joint-act",
    "team",
    "joined",
    "partner",
    "worked",
    "linked",
    "banded",
    "together",
    "paired",
    "countries",
    "states",
    "nations",
    "governments",
)
def joint_act(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Several at once: "Ruritania teamed up with Freedonia to table a text", "three countries - Ruritania, … - have filed a draft"."""
    for compiled in (_TEAMED, _DASHED):
        for match in compiled.finditer(frame.text):
            if compiled is _TEAMED and not _is_text(reference(frame, match.start("doc")), reading):
                continue
            yield from _hit(frame, match, "sponsorship.joint-act", family(match["verb"]))


@rule("sponsorship.turned", "it was", "it is", "diplomats", "officials", "negotiators", "envoys", "mission", "delegation")
def turned(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The act in another order, or of a State's people.

    "It was Ruritania that tabled the text", "Freedonian diplomats circulated a draft", "Sylvania's UN mission tabled a text".
    """
    for compiled in (_CLEFT, _DIPLOMATS):
        for match in compiled.finditer(frame.text):
            yield from _hit(frame, match, "sponsorship.turned", family(match["verb"]))


@rule("sponsorship.gapped", "\u24df \u24d3", "\u24df did", "\u24df had")
def gapped(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The verb told once for two: "Ruritania tabled a text on mines, and Sylvania one on peace"."""
    for match in _GAPPED.finditer(frame.text):
        if re.match(r"(?:one|another)\b", reading.text[reference(frame, match.start("doc")).start :]):
            yield from _hit(frame, match, "sponsorship.gapped", family(match["verb"]))


@rule("sponsorship.brought-by", "brought", "moved", "laid before", "put before", "put to", "engineered", "masterminded", "through")
def brought_by(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The same told of the document: "the resolution, brought to the Assembly by Ruritania and Freedonia"."""
    name = "sponsorship.brought-by"
    for match in _BROUGHT_BY.finditer(frame.text):
        if free(frame, match.start(), match.end(), name) and _is_text(reference(frame, match.start("doc")), reading):
            yield from told_by(frame, match, match.start(), name)


def _named(frame: Frame, reading: Reading, match: re.Match[str]) -> Reference:
    place = match.start("doc")
    return (
        reference(frame, place) if frame.text[place] == "\u24b9" else unnamed(frame, reading, place, match.end("doc"), "draft-resolution")
    )


def _hit(frame: Frame, match: re.Match[str], name: str, does: str, document: Reference | None = None) -> Iterator[Hit]:
    place, groups = match.start("who"), match.groupdict()
    if not free(frame, match.start(), match.end(), name) or chaired(frame, place, max(place + 1, match.start("verb")), name):
        return
    after = AFTER.match(frame.text, match.end())
    end = after.end() if after and after.end() - match.end() < 40 else match.end()
    first = match.start("mid") if match.re is _GAPPED else match.start()
    start, stop = frame.span(first, end)
    other = parties_at(frame, match.start("with"), match.end("with")) if groups.get("with") else ()
    yield Hit(
        rule=name,
        start=start,
        end=stop,
        who=(*parties_at(frame, place, place + 1), *other),
        document=document or reference(frame, match.start("doc")),
        verb=match["verb"],
        does=does,
        times=(*times_between(frame, first, match.end()), *(times(frame, after.start("t"), after.start("u")) if after else ())),
        confidence=0.8,
    )


def _is_text(document: Reference, reading: Reading) -> bool:
    """Tell whether a document is of the kind that a delegation brings: a draft, a resolution, a text, a paper."""
    words = head(document, reading)
    return document.kind != "report" and (
        is_draft(document, reading)
        or document.kind in ("resolution", "decision")
        or bool(re.search(r"\b(?:text|amendment|proposal|paper)s?\b", words))
    )
