"""Who signs a letter, by its signature block, its first words ("We, the undersigned") or a line of senders over it.

The United Nations print "(Signed)" before the name; under it stand the office and the State, or the State alone. Joint letters put "For
Ruritania:" before each, or set the signatures in columns. A letter not yet edited has the names under its closing formula.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.lists import Parties
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, TimeExpression
from graphkit.extract.sponsorship.hits import Hit
from graphkit.extract.sponsorship.printed.blocks import list_after
from graphkit.extract.sponsorship.printed.own import own_document
from graphkit.model import Mention

_SIGNED = later(r"(?:[(\[](?:Signed|Sign\u00e9)[)\]][ \t:]*|(?:^|(?<=\n))[ \t]*(?:/s/|Signed:)[ \t]*)[ \t*_]*(?P<name>[^\n()]{3,60})", re.I)
_REPRESENTS = later(
    r"(?:Representative|Ambassador|Charg\u00e9|Minister|Observer|Mission|repr\u00e9sentante?|Delegation|Government|Consul)\b[^()]{0,60}?"
    r"\b(?:of|de|du|for|d['\u2019])\s+(?:the\s+|la\s+|l['\u2019])?(?:(?:\w+\s+){0,2}(?:Republic|Kingdom|State)\s+of\s+(?:the\s+)?)?$",
    re.I,
)
_BESIDE = later(
    r"[ \t]*(?:,|\(|\u2013|-)\s*(?:the\s+)?$|\n[ \t]*(?:the\s+)?(?:(?:\w+\s+){0,2}(?:Republic|Kingdom)\s+of\s+(?:the\s+)?)?$", re.I
)
_BEFORE = later(
    r"(?:^|\n)[ \t]*(?:For|On\s+behalf\s+of)\s+(?:the\s+)?(?:(?:Government|delegation|Permanent\s+Mission)\s+of\s+(?:the\s+)?)?"
    r"(?:(?:Republic|Kingdom)\s+of\s+(?:the\s+)?)?$",
    re.I,
)
_FOR_STATE = later(r"\s*For\s+(?:the\s+)?(?:(?:Government|delegation)\s+of\s+)?(?:the\s+)?", re.I)
_OF = later(r"(?:\bof|\bfor|,|\(|\n)\s*(?:the\s+)?(?:(?:\w+\s+){0,2}(?:Republic|Kingdom|State)\s+of\s+(?:the\s+)?)?$", re.I)
_CLOSING = later(
    r"\b(?:assurances?\s+of\s+(?:my|our|its|their)\s+(?:highest|most)[^\n]{0,60}|(?:yours\s+)?(?:sincerely|respectfully"
    r"|faithfully)\b,?[ \t]*(?=\n)"
    r"|highest\s+consideration)",
    re.I,
)
_CHAIRED = later(
    r"(?:^|\n)\W{0,6}(?:(?:Identical|Joint)\s+)?(?:Letters?|Notes?\s+verbales?)\s+dated\s[^\n]{4,30}?\sfrom\s+the\s+(?:Acting\s+)?"
    r"(?:Co-)?(?:Chair\w*|President|Vice-\w+|Secretary-General|Executive\s+Secretary|Director|High\s+Representative|Coordinator|Facilitator)\b",
    re.I,
)  # signed for a body
_FROM_THE_CHAIR = later(
    r"\b(?:Chair\w*|Co-Chair\w*|Facilitator|Rapporteur|Secretary-General|President\s+of\s+the\s+(?:General|Security|Conference))\b"
)
_SENDERS = later(
    r"(?:^|\n)[ \t]*From\s*:?\s+(?:the\s+)?(?P<who>(?:Permanent\s+)?(?:Missions?|Representatives?|delegations?|Governments?)\s+of)\s*:?\s+",
    re.I,
)
_STATES = ("state", "historic-state")


def signatures(reading: Reading, issued: tuple[TimeExpression, ...]) -> Iterator[Hit]:
    """The signature block of a letter: "(Signed) Rudolf Rassendyll / Permanent Representative of Ruritania to the United Nations"."""
    if _CHAIRED.search(reading.text, 0, 1500):
        return
    blocks = list(_SIGNED.finditer(reading.text))
    if blocks:
        names = _signed(reading, blocks)
        start, count = (min(blocks[0].start(), names[0].start), len(blocks)) if names else (0, 0)
        if names:
            yield _hit("sponsorship.signature", "(Signed)", Parties(start, names[-1].end, names), reading, issued, len(names) == count)
        return
    closing = _CLOSING.search(reading.text)
    if closing:
        names = tuple(
            n
            for n in reading.names_in(closing.end(), min(len(reading.text), closing.end() + 4000))
            if n.kind in _STATES and _REPRESENTS.search(reading.text, max(closing.end(), n.start - 90), n.start)
        )
        if names:
            whole = Parties(
                closing.end() + 1 if reading.text[closing.end() : closing.end() + 1] in ",." else closing.end(), names[-1].end, names
            )
            yield _hit("sponsorship.signature", "signature", _bare(reading, whole), reading, issued, True)


def senders(reading: Reading, issued: tuple[TimeExpression, ...]) -> Iterator[Hit]:
    """A line of senders over a letter: "From the Permanent Missions of: Ruritania, Freedonia"."""
    match = _SENDERS.search(reading.text, 0, 1500)
    found = list_after(reading, match.end()) if match else None
    if match and found:
        whole = Parties(match.start() + len(match[0]) - len(match[0].lstrip()), found.end, found.names, found.others, office=True)
        yield _hit("sponsorship.sender", "from", whole, reading, issued, not found.others)


def _signed(reading: Reading, blocks: list[re.Match[str]]) -> tuple[Mention, ...]:
    """The States of the signatures: before each, under each, or, in columns, as many as there are signatures."""
    text, found = reading.text, []
    for place, match in enumerate(blocks):
        stop = blocks[place + 1].start() if place + 1 < len(blocks) else len(text)
        stop = min(stop, match.end() + 320)
        before = next(
            (
                n
                for n in reversed(reading.names_in(max(0, match.start() - 80), match.start()))
                if n.kind in _STATES
                and re.fullmatch(r"\s*:?\s*", text[n.end : match.start()])
                and _BEFORE.search(text[max(0, n.start - 90) : n.start])
            ),
            None,
        )
        after = (
            n
            for n in reading.names_in(match.start("name"), stop)
            if n.kind in _STATES
            and not _FROM_THE_CHAIR.search(text, match.end(), n.start)
            and (
                _REPRESENTS.search(text, match.end(), n.start)
                or _FOR_STATE.fullmatch(text, match.start("name"), n.start)
                or (n.start - match.end() < 90 and n.start > match.start("name") + 3 and _beside(text, match.start("name"), n))
            )
        )
        named = before or next(after, None)
        if named:
            found.append(named)
    if len(found) < len(blocks):
        last = min(len(text), blocks[-1].end() + 400)
        beside = [
            n for n in reading.names_in(blocks[0].end(), last) if n.kind in _STATES and _OF.search(text[max(0, n.start - 50) : n.start])
        ]
        if len(beside) == len(blocks) > 1:
            return tuple(beside)
    return tuple(found)


def _beside(text: str, begin: int, name: Mention) -> bool:
    """Tell whether a State stands after the name of a person, in brackets, after a comma or on a line of its own."""
    return bool(_BESIDE.search(text[begin : name.start])) and bool(re.match(r"[ \t)*]*(?:\r?\n|$)", text[name.end : name.end + 12]))


def _bare(reading: Reading, whole: Parties) -> Parties:
    """Let a list begin with its first letter."""
    start = whole.start
    while start < whole.end and not reading.text[start].isalnum():
        start += 1
    return Parties(start, whole.end, whole.names)


def _hit(rule: str, verb: str, whole: Parties, reading: Reading, issued: tuple[TimeExpression, ...], complete: bool) -> Hit:
    return Hit(
        rule=rule,
        start=whole.start,
        end=whole.end,
        who=(whole,),
        document=own_document(reading),
        verb=verb,
        does="sign",
        entry="original",
        times=issued,
        complete=complete,
        confidence=0.96,
    )
