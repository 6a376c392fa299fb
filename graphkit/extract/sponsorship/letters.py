"""Letters: "Letter dated 3 May 2009 from the Permanent Representatives of X and Y addressed to the Secretary-General".

A letter circulated as a document has no sponsors in the procedural sense; who signs it stands behind it. The list of signatories is
complete.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from graphkit.extract.frame import Frame, Spoken
from graphkit.extract.lists import Parties
from graphkit.extract.reading import Reading, TimeExpression
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.own import is_letter, own_document
from graphkit.extract.sponsorship.subjects import (
    free,
    reference,
    times_between,
    who,
)
from graphkit.extract.sponsorship.words import pattern

_FROM = pattern(
    r"(?P<doc>\u24b9)(?P<dated>,?\s(?:\u24c9|dated\s\u24c9))?(?:,?\s(?:jointly\s)?(?:signed|sent|addressed|submitted|circulated"
    r"|transmitted)(?:\sto\sthe\s[\w\u24bb' -]{1,50}?)?)?\s(?P<how>from|by|of)\s(?:the\s)?(?:(?:[A-Z][\w.' -]{2,40}?),?\s(?:of"
    r"|,)\s)?(?P<who>\u24c5)(?P<tail>(?:\sto\s(?:the\s)?\u24bb)?(?:,?\saddressed\sto\sthe\s[\w\u24bb' -]{1,70}?(?=[\s.,;(]"
    r"|$))?)(?P<symbol>(?:\sGeneral)?\s?[(\[]?\u24b9)?"
)
_SIGNED = re.compile(r"\((?:Signed|Sign\u00e9)\)[ \t*_]*(?P<name>[^\n()]{3,60})")
_REPRESENTS = re.compile(
    r"(?:Representative|Ambassador|Charg\u00e9|Minister|Observer|Mission|repr\u00e9sentante?)\b[^()]{0,60}?\b(?:of|de|du"
    r"|d['\u2019])\s+(?:the\s+|la\s+|l['\u2019])?$",
    re.I,
)
_LETTERS = frozenset({"letter", "note-verbale"})


@rule("sponsorship.letter", "from ", " by ", " of ")
def letter(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """A letter and those from whom it comes: "in the form of a letter from the Permanent Representatives of Ruritania and Freedonia"."""
    name = "sponsorship.letter"
    for match in _FROM.finditer(frame.text):
        document = reference(frame, match.start("doc"))
        parties = who(frame, match.start("who"))
        if document.kind not in _LETTERS or isinstance(parties, Spoken) or not free(frame, match.start(), match.end(), name):
            continue
        if not (parties.office or (match["how"].lower() != "of" and (len(parties.names) > 1 or match["tail"]))):
            continue
        if match["symbol"]:
            document = reference(frame, match.end("symbol") - 1)
        elif (
            frame.start < 2500
            and is_letter(reading)
            and not re.match(r"(?:a|the|in)\b", reading.text[document.start : document.end].lower())
        ):
            document = own_document(reading)
        document = replace(document, kind="letter")
        start, end = frame.span(match.start(), match.end("tail") if match["tail"] else match.end("who"))
        dated = (
            *(times_between(frame, match.start("dated"), match.end("dated")) if match["dated"] else ()),
            *reversed(times_between(frame, match.end("who"), min(len(frame.text), match.end("who") + 190))),
        )
        if not match["dated"] and dated:
            place = frame.text.find("\u24c9", match.end("who"))
            while frame.text[place + 1 : place + 3] == " \u24c9":
                place += 2
            end = max(end, frame.ends[place])
            start = min(
                start, frame.begins[0] if frame.text[0] == "\u24b9" and frame.begins[match.start()] - frame.begins[0] < 60 else start
            )
        yield Hit(
            rule=name,
            start=start,
            end=end,
            who=(parties,),
            document=document,
            verb="letter",
            does="sign",
            entry="original",
            times=dated,
            complete=not parties.others,
            confidence=0.95,
        )


def signatures(reading: Reading, issued: tuple[TimeExpression, ...]) -> Iterator[Hit]:
    """The signature block of a letter: "(Signed) Rudolf Rassendyll / Permanent Representative of Ruritania to the United Nations"."""
    blocks = list(_SIGNED.finditer(reading.text))
    document = own_document(reading)
    names = []
    for place, match in enumerate(blocks):
        stop = blocks[place + 1].start() if place + 1 < len(blocks) else len(reading.text)
        stop = min(stop, match.end() + 320)
        named = next(
            (
                n
                for n in reading.names_in(match.end(), stop)
                if n.kind in ("state", "historic-state") and _REPRESENTS.search(reading.text, match.end(), n.start)
            ),
            None,
        )
        if named:
            names.append(named)
    if names:
        whole = Parties(blocks[0].start(), names[-1].end, tuple(names))
        yield Hit(
            rule="sponsorship.signature",
            start=whole.start,
            end=whole.end,
            who=(whole,),
            document=document,
            verb="(Signed)",
            does="sign",
            entry="original",
            times=issued,
            complete=len(names) == len(blocks),
            confidence=0.96,
        )
