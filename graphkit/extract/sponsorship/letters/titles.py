"""Letters: "Letter dated 3 May 2009 from the Permanent Representatives of X and Y addressed to the Secretary-General".

A letter circulated as a document has no sponsors in the procedural sense; who signs it stands behind it. The list of signatories is
complete.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from graphkit.extract import trace
from graphkit.extract.frame import Frame, Spoken
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.printed.own import is_letter, own_document
from graphkit.extract.sponsorship.subjects import (
    free,
    reference,
    times_between,
    who,
)
from graphkit.extract.sponsorship.words import pattern
from graphkit.model import SponsorshipClaim

_FROM = pattern(
    r"(?P<doc>\u24b9)(?P<dated>,?\s(?:\u24c9|dated\s\u24c9))?(?:\s?[(\[]\u24b9[)\]])?"
    r"(?:,?\s(?:which\swas\s|that\swas\s)?(?:jointly\s)?(?:signed|sent|addressed|submitted|circulated|transmitted|received|written)"
    r"(?:\sto\s(?:the\s[\w\u24bb' -]{1,50}?|you|him|her|me|us)(?:\s\u24c9)?)?)?"
    r"\s(?P<how>from|by|of)\s(?:the\s)?(?:[A-Z][\w.' -]{2,60}?(?:,\s|,?\sof\s))?(?P<who>\u24c5)"
    r"(?P<tail>(?:\sto\s(?:the\s)?\u24bb)?"
    r"(?:,?\saddressed\sto\s(?:the\s[\w\u24bb' -]{1,70}?(?=[\s.,;(]|$)|you|him|her|me|us))?)"
    r"(?P<symbol>(?:\sGeneral)?\s?[(\[]?\u24b9)?"
)
_SYMBOL = pattern(
    r"(?:\sto\s(?:the\s)?\u24bb)?(?:,?\s(?:addressed|sent|written)?\s?to\s[^.;:\u24b9\u24c5]{2,120}?)?(?:,?\s\u24c9)?"
    r"(?:,?\s(?:circulated|issued|contained|reproduced|published)\s(?:as|in|under)|\s?[(\[]|,)\s?(?:(?:the\s)?(?:\u24bb\s)?(?:document|doc\.)\s)?(?P<doc>\u24b9)"
)
# "addressed to the Secretary-General, transmitting a declaration (A/99/7);": in a list the symbol at the end is the letter's
_ENCLOSING = pattern(
    r"(?:\sto\s(?:the\s)?\u24bb)?(?:,?\s(?:addressed|sent|written)?\s?to\s[^.;:\u24b9\u24c5]{2,120}?)?,?\s(?:transmitting|forwarding|enclosing|conveying|concerning|requesting)\s"
    r"[^.;:\u24b9]{0,200}?(?P<doc>\u24b9)\)?(?=;|\.?$)"
)
_CLOSE = later(r"(?:\s\u24c9)?(?:\s\(|,\s)(?:\u24bb\s)?(?:(?:document|doc\.)\s)?\u24b9(?=[).,;]|\s?$)")
_BEHALF = pattern(
    r"(?:\sto\s(?:the\s)?\u24bb)?(?:,?\s(?:addressed|sent|written)?\s?to\s[^.;:\u24b9\u24c5]{2,120}?)?,?\s(?:acting\s|writing\s"
    r"|also\s)*on\sbehalf\s"
    r"(?:also\s)?of\s[^.;:\u24b9\u24c5]{0,60}(?P<who>\u24c5)"
)
_HEADING = later(r"(?:[^\n(.]|\.(?=\S)|(?<=\ba\.i)\.|\n(?=[ \t]*\S)){20,400}", re.I)
_IDENTICAL = later(r"\b(?:identical|joint|open)\s+$", re.I)
_WHOLE = later(r"\bdated\b.{4,300}\b(?:addressed|to\s+the\s+(?:Secretary|President|Chair))", re.I | re.S)
_LISTED = later(r"\u24b9[\s.:-]{1,3}(?:(?:Identical|Joint)\s)?")
_LETTERS = frozenset({"letter", "note-verbale"})
_TOLD = tuple(f"sponsorship.{name}" for name in ("letter", "sender", "undersigned", "compliments", "signature"))  # the surest first


@rule("sponsorship.letter", "from ", " by ", " of ")
def letter(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """A letter and those from whom it comes: "in the form of a letter from the Permanent Representatives of Ruritania and Freedonia"."""
    name = "sponsorship.letter"
    for match in _FROM.finditer(frame.text):
        document = reference(frame, match.start("doc"))
        parties = who(frame, match.start("who"))
        if document.kind not in _LETTERS or isinstance(parties, Spoken) or not free(frame, match.start(), match.end(), name):
            continue
        close = _CLOSE.match(frame.text, match.end("who"))  # "the joint letter of Ruritania and Freedonia, A/99/7"
        if not (close or parties.office or (match["how"].lower() != "of" and (len(parties.names) > 1 or match["tail"]))):
            continue
        listed = _LISTED.fullmatch(frame.text, 0, match.start("doc"))  # a list of documents: the symbol stands before
        symbol = None if match["symbol"] else _SYMBOL.match(frame.text, match.end("who")) or _enclosing(frame, reading, match.end("who"))
        named = reference(frame, symbol.start("doc")) if symbol else None
        behalf = _BEHALF.match(frame.text, match.end("who"))
        if match["symbol"] or (named and named.symbol):
            document = named if named and named.symbol else reference(frame, match.end("symbol") - 1)
        elif listed:
            document = reference(frame, 0)
        elif (
            frame.start < 2500
            and is_letter(reading)
            and "/" not in (document.document or "")
            and not re.match(r"(?:a|the|in)\b", reading.text[document.start : document.end].lower())
        ):
            own = own_document(reading)
            document = own if own.title or own.symbol else replace(own, title=_title(reading, document.start))
        document = replace(document, kind="letter")
        last = max(match.end("tail") if match["tail"] else match.end("who"), behalf.end() if behalf else 0)
        start, end = frame.span(match.start(), last)
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
            behalf=who(frame, behalf.end() - 1) if behalf else None,
            complete=not parties.others,
            confidence=0.95,
        )


def _title(reading: Reading, start: int) -> str | None:
    """What the Secretariat prints over a letter: its date, from whom and to whom, up to the end of the line or of what it transmits."""
    before = _IDENTICAL.search(reading.text, max(0, start - 12), start)
    line = _HEADING.match(reading.text, before.start() if before else start)
    return " ".join(line[0].split()) if line and _WHOLE.search(line[0]) else None


def _enclosing(frame: Frame, reading: Reading, at: int) -> re.Match[str] | None:
    """The symbol in brackets behind what a letter encloses, at the end of its entry in a list."""
    found = _ENCLOSING.match(frame.text, at)
    end = reference(frame, found.start("doc")).end if found else 0
    return found if ")" in reading.text[max(0, end - 1) : end + 1] else None


def told_once(found: Iterable[SponsorshipClaim]) -> list[SponsorshipClaim]:
    """Keep of what a letter says twice of its signatories the title, then the senders, the first words, the signatures."""
    claims = list(found)
    best: dict[tuple[str, str | None], int] = {}
    for claim in claims:
        if claim.rule in _TOLD:
            key = (claim.sponsor, claim.document)
            best[key] = min(best.get(key, 9), _TOLD.index(claim.rule))
    kept = []
    for claim in claims:
        if claim.rule in _TOLD and best[claim.sponsor, claim.document] < _TOLD.index(claim.rule):
            trace.blocked(claim.start, claim.end, claim.rule, "the letter has named this signatory before")
        else:
            kept.append(claim)
    return kept
