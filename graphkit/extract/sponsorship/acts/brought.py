"""How the press says that somebody brought a text.

"put a draft before the Council", "countered with a text of its own", "handed round a zero draft".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import Frame, Spoken
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.acts.passive import BY, told_by
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.owned.movable import head, is_draft, parties_at, unnamed
from graphkit.extract.sponsorship.owned.pairs import is_paper
from graphkit.extract.sponsorship.subjects import AFTER, chaired, free, reference, times, times_between, who
from graphkit.extract.sponsorship.words import pattern

_WHO = r"(?P<who>\u24c5)\)?(?P<aside>{ASIDE}{0,2})(?:,?\s(?:who|which|that))?\s(?P<aux>{AUX})"
_BEFORE = pattern(
    _WHO + r"(?P<verb>put|laid|brought|moved|placed|taken"
    r"|took)(?P<mid>{ADJ})\s(?P<doc>\u24b9)(?P<to>[^.;\u24c5\u24b9]{0,60}?\s(?:before|to|into|in\sfront\sof|on(?=\sthe\stable\b)|in(?=\sblue)"
    r")\s(?:the\s|a\s)?(?:\u24bb|[\w'-]+))"
)
_CONTINENT = r"(?:Asia|Africa|Europe|(?:Latin|North|South)\sAmerica)"
_BODY_FIRST = pattern(
    rf"(?P<who>\u24c5)(?:\s(?:of|from|in)\s{_CONTINENT}(?:,?\s(?:and\s)?{_CONTINENT}){{0,3}})?\s(?P<aux>{{AUX}})(?P<verb>put|laid|brought|placed|lay|place|bring|set)"
    r"\s(?:before|to)\s(?:the\s)?(?:\u24bb|you|us|members|delegations|this\s(?:body|house|hall)|(?:[\w'-]+\s){0,3}?(?:Committee|Council|Assembly|Conference|Commission|Board))"
    r"(?P<mid>(?:,?\s(?:\u24c9|today|tonight|yesterday|\w+ly|this\s\w+|last\s\w+|on\s\w+day),?)?{ADJ})\s(?P<doc>\u24b9)"
)
_PRESENT = frozenset({"lay", "place", "bring", "set"})  # what speakers do as they speak
_VOTE = later(
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
    _WHO + r"(?P<verb>pulled|shelved|dropped|watered\sdown|softened|toughened|promoted|pushed|put"
    r"|presented|tabled|submitted|circulated|introduced|unveiled"
    r"|reworked|rewrote|rewritten|redrafted|floated|re-?tabled|opened)(?P<mid>)\s(?P<doc>\u24b9)"
)
_ASIDE = later(r"\b(?:in|at|near|inside|against|with|without|by|on|to|like|unlike|of|from)\s(?:the\s)?$", re.I)
_MOTION = later(r"\b(?:motion|request|vote|question|debate|item|appeal)\b[^.;]{0,40}$", re.I)
_THROUGH = pattern(
    _WHO + r"(?P<verb>got|gotten|steered|pushed|saw|seen|had|shepherded|guided)(?P<mid>(?:\s(?:all|both|most|one|two|three|four"
    r"|five|six|\w+teen|\d+)\sof)?)"
    r"\s(?P<doc>\u24b9|(?:its|their)\s(?:[\w-]+\s){0,3}?(?:resolutions?|drafts?|texts?|decisions?))(?:\s(?:on"
    r"|for)\s[^\u24c5\u24b9;.]{3,60}?)?\s"
    r"(?:through|adopted|approved|passed|endorsed)\b"
)
_OWN = later(r"(?:its|their)\s", re.I)
_BROUGHT_BY = pattern(
    r"(?P<doc>\u24b9)(?P<link>(?:,\s(?:which|that)|\s(?:that|which))?(?:\s(?:was|were|had\sbeen|has\sbeen))?|,)(?:\s\w+ly)?\s"
    r"(?P<verb>brought|moved|promoted|instigated|engineered|masterminded|pushed\sthrough|steered\sthrough|laid\sbefore\s(?:the\s)?[\w\u24bb]+"
    r"|put\s(?:before|to)\s(?:the\s)?(?!vote)[\w\u24bb]+)" + BY
)
_RELATIVE = pattern(
    r"(?P<doc>\u24b9)(?:,?\s(?:which|that))?\s(?P<who>\u24c5)\s(?P<aux>{AUX})(?P<mid>)(?P<verb>put|placed|laid|brought|took|taken"
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
    " lay ",
    " place ",
    " bring ",
    " set ",
)
def brought(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """A text laid before a body: "Ruritania has put a draft before the Council", "the text that Freedonia brought to the Assembly".

    A president puts a text to the vote; that sponsors nothing.
    """
    name = "sponsorship.brought"
    for compiled in (_BEFORE, _BODY_FIRST, _RELATIVE):
        for match in compiled.finditer(frame.text):
            document = reference(frame, match.start("doc"))
            if not is_text(document, reading) and not (compiled is _BODY_FIRST and is_paper(document)):
                continue
            if match["verb"] in _PRESENT and not isinstance(who(frame, match.start("who")), Spoken):
                continue  # "Ruritania and Freedonia bring before the Court": told by others the present is no act done
            if compiled is _BEFORE and _VOTE.search(match["to"]) and not _OWN.match(reading.text, document.start):
                continue
            yield from act(frame, match, name, "submit")


@rule(
    "sponsorship.own-text",
    " with ",
    "pull",
    "shelve",
    "drop",
    "water",
    "soften",
    "toughen",
    "promot",
    "push",
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
    "opened",
    "through",
    "adopted",
    "approved",
    "passed",
)
def own_text(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """A text is that of those who call it theirs: "Ruritania put its text to the vote", "Freedonia countered with a text of its own"."""
    name = "sponsorship.own-text"
    for compiled in (_ITS, _WITH, _THROUGH):
        for match in compiled.finditer(frame.text):
            document = _named(frame, reading, match)
            if "/RES/" in (document.document or "") or not is_text(document, reading):
                continue
            if (
                compiled is not _WITH
                and not (compiled is _THROUGH and match["verb"] in ("pushed", "steered", "shepherded"))
                and not _OWN.match(reading.text, document.start)
            ):
                continue
            yield from act(frame, match, name, "submit", document)


@rule("sponsorship.told-of", "share", "shopped", "release", "issue", "publish", "produce", "moved", "handed", "sent ", "passed ", "put ")
def told_of(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Drafts handed round before they are tabled: "Ruritania shared a zero draft of the resolution with the members"."""
    for match in _SHARED.finditer(frame.text):
        if is_draft(reference(frame, match.start("doc")), reading):
            yield from act(frame, match, "sponsorship.told-of", "submit")


@rule(
    "sponsorship.brought-by",
    "brought",
    "moved",
    "laid before",
    "put before",
    "put to",
    "promoted",
    "instigated",
    "engineered",
    "masterminded",
    "through",
)
def brought_by(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The same told of the document: "the resolution, brought to the Assembly by Ruritania and Freedonia"."""
    name = "sponsorship.brought-by"
    for match in _BROUGHT_BY.finditer(frame.text):
        if _MOTION.search(frame.text[max(0, match.start() - 60) : match.start()]):
            continue
        if free(frame, match.start(), match.end(), name) and is_text(reference(frame, match.start("doc")), reading):
            yield from told_by(frame, match, match.start(), name)


def _named(frame: Frame, reading: Reading, match: re.Match[str]) -> Reference:
    place = match.start("doc")
    return (
        reference(frame, place) if frame.text[place] == "\u24b9" else unnamed(frame, reading, place, match.end("doc"), "draft-resolution")
    )


def act(frame: Frame, match: re.Match[str], name: str, does: str, document: Reference | None = None) -> Iterator[Hit]:
    """Yield the act of a match with ``who`` and ``verb``, for its document (``doc``) unless another is given; with what dates it."""
    place, groups = match.start("who"), match.groupdict()
    if _ASIDE.search(frame.text, max(0, place - 24), place) and not re.match(r",\s(?:which|who)\b", frame.text[place + 1 :]):
        return  # "a think tank in Ruritania published"
    if not free(frame, match.start(), match.end(), name) or chaired(frame, place, max(place + 1, match.start("verb")), name):
        return
    after = AFTER.match(frame.text, match.end())
    end = after.end() if after and after.end() - match.end() < 40 else match.end()
    first = match.start("mid") if groups.get("told") is not None else match.start()
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


def is_text(document: Reference, reading: Reading) -> bool:
    """Tell whether a document is of the kind that a delegation brings: a draft, a resolution, a text, a paper."""
    words = head(document, reading)
    return document.kind != "report" and (
        is_draft(document, reading)
        or document.kind in ("resolution", "decision")
        or bool(re.search(r"\b(?:text|amendment|proposal|paper)s?\b", words))
    )
