"""Sponsors printed as a list: the head of a draft, "Sponsors:", a masthead of names over the words "working paper".

A draft of the limited series names its sponsors in alphabetical order before the words "draft resolution"; the list is complete as of
the day
of issue. A star may say on whose behalf a State acts. A letter is signed by each permanent representative.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from graphkit.extract import trace
from graphkit.extract.lists import Parties
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.french import printed as french
from graphkit.extract.sponsorship.hits import Hit
from graphkit.extract.sponsorship.letters.listed_letters import listed_letters
from graphkit.extract.sponsorship.letters.signatures import senders, signatures
from graphkit.extract.sponsorship.printed.added_lines import added_lines
from graphkit.extract.sponsorship.printed.bibliographies import bibliographies
from graphkit.extract.sponsorship.printed.blocks import block, issued, list_after, list_before
from graphkit.extract.sponsorship.printed.dashed import dashed
from graphkit.extract.sponsorship.printed.footnotes import footnotes
from graphkit.extract.sponsorship.printed.glances import glanced
from graphkit.extract.sponsorship.printed.header_notes import members_of
from graphkit.extract.sponsorship.printed.header_notes import starred as as_starred
from graphkit.extract.sponsorship.printed.heads import heads
from graphkit.extract.sponsorship.printed.indexes import headed, listed
from graphkit.extract.sponsorship.printed.joint import joint
from graphkit.extract.sponsorship.printed.own import is_letter, own_document
from graphkit.extract.sponsorship.printed.title_above import title_above
from graphkit.extract.sponsorship.printed.title_lines import submitted

_HEADER = later(
    r"[ \u00a0]?:[*\u2020\s]{0,90}(?P<what>(?:revised\s+|second\s+revised\s+|joint\s+)?draft\s+(?:resolution|decision|declaration"
    r"|amendments?)s?|(?:revised\s+)?amendments?\b(?=\s+to)|working\s+paper|(?:sub-?)?amendments?(?=\s*\n)|sub-?amendments?\b(?=\s+to)"
    r"|(?:deuxième\s+)?projet\s+de\s+(?:r\u00e9solution|d\u00e9cision|déclaration)(?:\s+(?:commun\s+)?r\u00e9vis\u00e9)?|(?:sous-)?amendements?\s+(?:oral\s+|oraux\s+)?(?:au|à)|document\s+de\s+travail)\b",
    re.I,
)
_TITLE = later(
    r"[*\u2020\s]*\n\s*(?![A-Z]{1,4}/\S)(?!(?:The|L['\u2019])\s?(?:General|Security|Assembl))(?P<title>[A-Z\u00c0-\u00de][^\n]{6,200}(?:\n(?!\s*\n)(?!\s*(?:The|L['\u2019])\s?(?:General|Security"
    r"|Assembl))[^\n]{3,160}){0,2})",
)
_BEHALF = later(
    r"[*\u2020\u00b9]\s*(?P<for>(?:On\s+behalf\s+of|Au\s+nom\s+de[s]?)\s+(?:(?:the\s+)?(?:Member\s+States|States\s+Members)(?:\s+of\s+the\s+United\s+Nations)?"
    r"\s+(?:(?:that|which)\s+are\s+)?(?:members\s+of|belonging\s+to)\s+)?)"
)
_AS_MEMBERS = later(
    r"(?:,?\s+as\s+(?:the\s+)?|,\s+|\s+\()(?:States\s+)?(?:members|parties)\s+(?:of|to)\s+[^:\n]{3,80}?\)?$|\s+\([^()\n]{3,200}\)$", re.I
)
_FOR_THEM = later(r",?\s+(?:also\s+)?on\s+behalf\s+(?:also\s+)?of\s+(?:the\s+)?(?:States\s+[\w ]{3,60}?\s+)?$", re.I)
_ALSO_FOR = later(r",?[ \t]+(?:\()?(?:also[ ]+)?(?:(?:speaking[ ]+)?for|on[ ]+behalf[ ]+of)[ ]+(?:the[ ]+)?", re.I)
_LINE = later(
    r"(?:^|\n|[.;]\s+|\(|\t)[*\u2022\s-]{0,16}(?:(?:the|its|their)\s+)?(?P<word>(?:(?P<rank>lead|main|principal|additional|new|further"
    r"|original)\s+)?(?:co-?\s?)?(?:sponsor(?:s(?:\s+of\s[^:\n]{3,90}?)?|ed\s+by|ship)?|authors?)(?:\s+(?:are|were|is|include"
    r"|included)(?:\s+(?:as\s+follows|the\s+following(?:\s+\w+)?|now))?)?|(?:add\s[^:\n.]{0,60}?"
    r"|[^:\n.]{0,60}?\badded\s)to\s+the\s+list\s+of\s+(?:co-?)?sponsors(?:\s+of[^:\n]{0,60})?|(?:submitted|presented|tabled|proposed)\s+by"
    r"(?:\s+the\s+(?:following\s+\w+(?:\s+\w+)?|delegations?\s+of|Governments?\s+of"
    r"|Permanent\s+Missions?\s+of))?)\s*(?:\([^)\n]{0,30}\)\s*)?:\s*",
    re.I,
)
_LABEL = later(r"sponsor|author|\bby\b", re.I)  # without one before a colon there is no labelled line
_UNDER = later(
    r"\n[ \t]*(?P<what>(?:Joint[ ]|Revised[ ])?(?:Working[ ](?:paper|document)|Draft[ ](?:resolution|decision|declaration|treaty"
    r"|convention|protocol"
    r"|statute)|Amendments?|Proposals?|Memorandum|Explanatory[ ](?:note|memorandum)|Non-paper"
    r"|Conference[ ]room[ ]paper))\b(?:[ ][^\n]{1,160})?"
    r"[ \t]*\*?[ \t]*(?=\n|$)",
    re.I,
)


def printed(reading: Reading) -> Iterator[Hit]:
    """Yield the hits of every printed list."""
    if ":" in reading.text:
        yield from _headers(reading)
        yield from _lines(reading)
    yield from _under(reading)
    yield from french.printed(reading)
    yield from heads(reading)
    yield from submitted(reading)
    yield from listed(reading)
    yield from headed(reading)
    yield from glanced(reading)
    yield from listed_letters(reading)
    yield from dashed(reading)
    yield from bibliographies(reading)
    yield from footnotes(reading)
    yield from joint(reading)
    yield from added_lines(reading)
    if is_letter(reading):
        yield from senders(reading, issued(reading))
        yield from signatures(reading, issued(reading))


def _headers(reading: Reading) -> Iterator[Hit]:
    for colon in re.finditer(":", reading.text):
        at = colon.start()
        match = _HEADER.match(reading.text, at - (at > 0 and reading.text[at - 1] in " \u00a0"))
        if match is None:
            continue
        line = reading.text[max(0, match.start() - 240) : match.start()]
        aside = _AS_MEMBERS.search(line)
        found = list_before(reading, match.start() - (len(aside[0]) if aside else 0)) or list_before(reading, match.start())
        if found is None:
            continue
        in_brackets = members_of(reading, aside, match.start())
        who: tuple[Parties, ...] = (found,)
        spoken = _FOR_THEM.search(reading.text[max(0, found.start - 90) : found.start])
        speaker = list_before(reading, found.start - len(spoken[0])) if spoken else None
        if speaker:
            who = (speaker, found)
        elif reading.text[max(0, found.start - 30) : found.start].lower().rstrip().endswith((" by", " of", " in", " from")):
            continue
        titled = _TITLE.match(reading.text, match.end())
        title = re.sub(r"\s+", " ", titled["title"]).strip(" *_") if titled else None
        document = _near_symbol(reading, found.start) or own_document(reading, title)
        starred = (
            _BEHALF.search(reading.text, match.end(), min(len(reading.text), match.end() + 6000))
            if "*" in reading.text[found.start : match.end()]
            else None
        )
        group = list_after(reading, starred.end()) if starred else None
        one_of_many = "*" not in reading.text[found.end : match.end()]  # the star stands at one name: the others act for themselves
        trace.fired(who[0].start, match.end(), "sponsorship.header")
        hit = Hit(
            rule="sponsorship.header",
            start=who[0].start,
            end=match.end(),
            who=who,
            document=document,
            verb=re.sub(r"\s+", " ", match["what"].lower()),
            does="sponsor",
            entry="original",
            times=issued(reading) if document.start == 0 or document.end < 1500 else (),
            behalf=None if one_of_many else group,
            behalf_at=(starred.start("for"), group.end) if starred and group and not one_of_many else None,
            complete=not found.others,
            title=title,
            confidence=0.97,
        )
        yield from as_starred(reading, hit, found)
        if in_brackets:
            yield replace(
                hit, start=in_brackets.start, end=in_brackets.end, who=(in_brackets,), verb="on behalf of", complete=None, behalf=None
            )
        if starred and group and one_of_many:
            start = starred.start("for")
            yield replace(hit, start=start, end=group.end, who=(group,), verb="on behalf of", complete=None, times=(), confidence=0.9)


def _under(reading: Reading) -> Iterator[Hit]:
    """A block of names and nothing else over the words "Working paper": the mastheads of the Conference on Disarmament."""
    for match in _UNDER.finditer(reading.text, 0, min(len(reading.text), 3000)):
        if re.search(r"\s(?:by|from)\s|\.\s*$", match[0]):
            continue  # the line names those who submit, or is a sentence
        end = len(reading.text[: match.start()].rstrip())
        found = list_before(reading, end)
        if found is None or reading.text[block(reading.text, end) : found.start].strip(" \r\n\t*"):
            continue
        yield Hit(
            rule="sponsorship.header",
            start=found.start,
            end=match.end("what"),
            who=(found,),
            document=own_document(reading),
            verb=re.sub(r"\s+", " ", match["what"].lower()),
            does="submit",
            entry="original",
            times=issued(reading),
            complete=not found.others,
            confidence=0.93,
        )


def _near_symbol(reading: Reading, offset: int) -> Reference | None:
    """In a file of several drafts: the symbol printed in the lines just above the list."""
    for reference in reversed(reading.references):
        if reference.end <= offset:
            return reference if offset - reference.end < 700 and reference.symbol and "/L." in (reference.document or "") else None
    return None


def _lines(reading: Reading) -> Iterator[Hit]:
    """A labelled line: "Lead sponsors: Ruritania, Freedonia"."""
    if not any(_LABEL.search(reading.text, max(0, colon.start() - 160), colon.start()) for colon in re.finditer(":", reading.text)):
        return
    for match in _LINE.finditer(reading.text):
        found = list_after(reading, match.end())
        if found is None:
            continue
        before = [
            r
            for r in reading.references
            if match.start() - 900 < r.start < match.end() and r.document and r.kind not in ("report", "treaty")
        ]
        own = own_document(reading)
        if own.how == "description" and (title := title_above(reading, match.start("word"))):
            own = own_document(reading, title)
        coming = (r for r in reading.references if found.end <= r.start < found.end + 300 and r.symbol and "/RES/" not in r.symbol)
        named = next((r for r in reversed(before) if r.how in ("symbol", "title")), None)
        document = named or (next(coming, own) if own.how == "description" else own)
        rank = (match["rank"] or "").lower()
        does = (
            "join"
            if rank in ("additional", "new", "further") or "list" in match["word"].lower()
            else "main"
            if rank in ("lead", "main", "principal")
            else "sponsor"
            if re.search("spons|author", match["word"], re.I)
            else "submit"
        )
        also = _ALSO_FOR.match(reading.text, found.end)
        others = list_after(reading, also.end()) if also else None
        yield Hit(
            rule="sponsorship.line",
            start=match.start("word"),
            end=others.end if others else found.end,
            who=(found,),
            behalf=others,
            document=document,
            verb=re.sub(r"\s+", " ", match["word"].lower()),
            does=does,
            complete=None if found.others is False else False,
            confidence=0.92,
        )
