"""Acts told in another order, of several at once, or once for two.

"It was Ruritania that tabled the text", "Ruritania and Freedonia teamed up to table", "… tabled a text, and Sylvania one on peace".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import Frame
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.acts.brought import act, is_text
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.subjects import reference
from graphkit.extract.sponsorship.words import family, pattern

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
    r"\u24c5\s{AUX}(?P<verb>{SPONSOR}|{SUBMIT}|{DRAFT})(?:\s[\w-]+){0,3}?\s(?P<told>)(?P<mid>\u24b9)[^\u24c5;.]{0,60}?(?:,\s(?:and"
    r"|while|but)\s|\sand\s|;\s|,\s)(?P<who>\u24c5)(?P<aux>)"
    r"(?:\s(?:did|had|with))?\s(?P<doc>\u24b9)"
)


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
            if compiled is _TEAMED and not is_text(reference(frame, match.start("doc")), reading):
                continue
            yield from act(frame, match, "sponsorship.joint-act", family(match["verb"]))


@rule("sponsorship.turned", "it was", "it is", "diplomats", "officials", "negotiators", "envoys", "mission", "delegation")
def turned(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The act in another order, or of a State's people.

    "It was Ruritania that tabled the text", "Freedonian diplomats circulated a draft", "Sylvania's UN mission tabled a text".
    """
    for compiled in (_CLEFT, _DIPLOMATS):
        for match in compiled.finditer(frame.text):
            yield from act(frame, match, "sponsorship.turned", family(match["verb"]))


@rule("sponsorship.gapped", "\u24df \u24d3", "\u24df did", "\u24df had")
def gapped(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The verb told once for two: "Ruritania tabled a text on mines, and Sylvania one on peace"."""
    for match in _GAPPED.finditer(frame.text):
        if re.match(r"(?:one|another)\b", reading.text[reference(frame, match.start("doc")).start :]):
            yield from act(frame, match, "sponsorship.gapped", family(match["verb"]))
