"""Papers by their title lines: "Working paper submitted by Ruritania and Freedonia", "Non-paper of Ruritania", "Submitted by Freedonia".

A paper is its submitters' own; a line under the title, or a footnote to it, may name those on whose behalf one submits it, and those who
co-sponsor it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from graphkit.extract.lists import Parties
from graphkit.extract.patterns import found_by, later
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.hits import Hit
from graphkit.extract.sponsorship.printed.blocks import issued, list_after
from graphkit.extract.sponsorship.printed.joint import about_a_draft
from graphkit.extract.sponsorship.printed.own import own_document
from graphkit.extract.sponsorship.printed.title_above import title_above
from graphkit.extract.tokens import lowered

_PAPER = (
    r"(?:(?:revised\s+|joint\s+|draft\s+)?(?:working\s+(?:paper|document)|conference\s+room\s+paper|non-paper"
    r"|position\s+paper|joint\s+paper|paper|proposal|amendments?|draft\s+[a-z]+|joint\s+statement|joint\s+proposal|submission"
    r"|discussion\s+paper|(?:explanatory\s+)?(?:memorandum|note)|elements|outline))"
)
_OF_SOME = (
    r"(?:non-paper|working\s+paper|position\s+paper|food-for-thought\s+paper|discussion\s+paper"
    r"|explanatory\s+(?:memorandum|note)|(?:paper|proposal|submission|contribution|amendments?)(?=\s+(?:by|of|from)\s)"
    r"|joint\s+(?:statement|declaration|proposal|working\s+paper|non-paper|submission|communiqu\u00e9|contribution|paper|input"
    r"|letter))"
)
_PUT = r"(?:submitted|presented|proposed|prepared|tabled)\s"
_TITLE = later(
    rf"\n\W*(?:{_PAPER}|(?:joint\s+)?{_OF_SOME}|{_PUT})|(?:paper|proposal|submission|contribution|input)\s[a-z ]{{0,12}}(?:by|of|from)\s"
)  # a cheap first look: some line begins so
_SUBMITTED = later(
    rf"(?:^|\n)\W{{0,6}}(?P<what>{_PAPER}[^\n.]{{0,220}}?)\s+(?P<verb>submitted|presented"
    r"|tabled|proposed|prepared|delivered)\s+(?:jointly\s+)?by\s+",
)
_JOINT = later(rf"(?:^|\n)\W{{0,6}}(?P<what>{_OF_SOME}[^\n]{{0,160}}?)\s+(?P<verb>by|of|from|on\s+behalf\s+of)\s+")
_BARE = later(rf"(?:^|\n)[ \t*_(]{{0,6}}(?P<what>{_PUT}\s*(?:jointly\s+)?)(?P<verb>by)\s+")
_HEADED = later(
    r"(?:^|\n)[ \t]*(?P<what>(?:Joint\s+)?(?:Non-paper|Working\s+paper|Position\s+paper|Food-for-thought\s+paper|Discussion\s+paper"
    r"|Conference\s+room\s+paper))[ \t]*\r?\n\s{0,20}(?=[A-Z])(?P<verb>)",
    re.I,
)
# "Lamps for lighthouses: proposal by Ruritania and Freedonia", a line of its own
_TITLED = later(
    r"(?:^|\n)[ \t]*(?P<title>[A-Z\u00c0-\u00de][^\n.]{9,160}?)(?::|[ \t][\u2013\u2014-])[ \t]+"
    r"(?P<what>(?:joint\s+)?(?:(?:working\s+|position\s+|discussion\s+)?paper|non-paper|proposal|submission|contribution|input)(?:\s+(?:submitted|presented|prepared))?)\s+"
    r"(?P<verb>by|of|from)[ \t]+(?=[A-Z]|the[ ])",
    re.I,
)
_SENTENCE = later(
    r"\s(?:was|were|is|are|has\sbeen|had\sbeen)\s(?:\w+\s)?(?:discussed|supported|criticised|criticized|welcomed"
    r"|considered|rejected|opposed)$"
)
_PLAIN = later(r"(?:paper|proposal|submission|contribution|amendments?)\b")
_ENDS = later(r"[*\u2020 \t]*(?:\r?\n|$|[,:\u2013(-]|(?:on|for|to|concerning|regarding)\s)")
_LINE_ENDS = later(r"[*\u2020 \t]*(?:\r?\n[ \t]*\r?\n|$)")
_BELOW = later(r"[*\u2020 \t]*(?:\r?\n\s*)(?P<title>[A-Z][^\n]{10,160}[^\n.:;,!?])[ \t]*\r?\n[ \t]*\r?\n")
_FOR = later(
    r",?\s+\(?(?:also\s+)?on\s+behalf\s+(?:also\s+)?of\s+(?:the\s+)?(?:following\s+\w+\s*:\s*)?"
    r"(?:(?:Member\s+States|States\s+Members)(?:\s+of\s+the\s+United\s+Nations)?\s+(?:(?:that|which)\s+are\s+)?(?:members\s+of"
    r"|belonging\s+to)\s+(?:the\s+)?)?",
    re.I,
)
_AND_CO = later(r"\*?,?\s+(?:and\s+)?(?:also\s+)?(?P<verb>co-?sponsored)\s+by:?\s+", re.I)


def submitted(reading: Reading) -> Iterator[Hit]:
    """The title line of a paper: "Working paper submitted by Ruritania and Freedonia"."""
    head, lower = min(len(reading.text), 4000), lowered(reading.text)
    if not _TITLE.search("\n" + lower[:head]):
        return
    for match in (
        *_SUBMITTED.finditer(lower, 0, head),
        *_JOINT.finditer(lower, 0, head),
        *_BARE.finditer(lower, 0, head),
        *_HEADED.finditer(reading.text, 0, head),
        *_TITLED.finditer(reading.text, 0, min(head, 1500)),
    ):
        found = list_after(reading, match.end())
        if found_by(match, _TITLED) and (found is None or not _LINE_ENDS.match(reading.text, found.end)):
            continue
        if found_by(match, _HEADED) and (found is None or len(found.names) < 2 or not _LINE_ENDS.match(reading.text, found.end)):
            continue
        sentence = reading.sentence(match.end("verb"))
        if found is None or (
            sentence
            and sentence.role == "sentence"
            and len(reading.text[sentence.start : sentence.end]) > 2 * (found.end - match.start("what")) + 40
        ):
            continue
        if len(found.names) < 2 and found_by(match, _JOINT) and match["what"].lower().startswith("joint"):
            continue
        what = match["what"].lower()
        if found_by(match, _JOINT) and _SENTENCE.search(what):
            continue  # "Working paper 6 was discussed by Ruritania"
        if found_by(match, _JOINT) and what.startswith("joint statement") and about_a_draft(reading.text[match.start() : found.end + 60]):
            continue
        if not found_by(match, _TITLED) and _PLAIN.match(what) and match["verb"].lower() in ("by", "of", "from"):
            alone = match.start() < 3 or (match.start() < 800 and own_document(reading).symbol is not None)
            if not alone or not _ENDS.match(reading.text, found.end):
                continue  # the heading of a chapter, or of an article
        behalf = _FOR.match(reading.text, found.end)
        group = list_after(reading, behalf.end()) if behalf else None
        if match["verb"].lower() == "delivered" and group is None:
            continue  # who delivers a statement may do so for others
        starred = None if group else _starred(reading, found.end)
        title = next((r.title for r in reading.references if match.start() <= r.start < match.end() and r.title), None)
        title = " ".join(match["title"].split()) if found_by(match, _TITLED) else title
        below = _BELOW.match(reading.text, found.end) if found_by(match, _HEADED) and not title else None
        title = " ".join(below["title"].split()) if below else title
        title = title or reading.source.about.title
        if title is None and own_document(reading).symbol is None:
            title = title_above(reading, match.start("what"))
        document = own_document(reading, title)
        hit = Hit(
            rule="sponsorship.paper",
            start=match.start("what"),
            end=group.end if group else found.end,
            who=(found,),
            behalf=group or starred,
            behalf_at=(starred.start, starred.end) if starred else None,
            document=document,
            verb=_called(match, what),
            does="submit",
            entry="original",
            times=issued(reading),
            complete=not found.others,
            confidence=0.93,
        )
        yield hit
        also = _AND_CO.match(reading.text, hit.end)
        beside = list_after(reading, also.end()) if also else None
        if also and beside:
            start = also.start("verb")
            yield replace(hit, start=start, end=beside.end, who=(beside,), behalf=None, behalf_at=None, verb="co-sponsored", does="sponsor")


def _called(match: re.Match[str], what: str) -> str:
    """The line's word for the act, or for the paper where it has none."""
    if match["verb"].lower().endswith("ed"):
        return match["verb"].lower()
    return what.split()[0] if found_by(match, _BARE) else " ".join(what.split())[:40]


def _starred(reading: Reading, end: int) -> Parties | None:
    """The States on whose behalf a footnote says that the one with the star acts: "* Also on behalf of Freedonia"."""
    mark = re.match(r"[ \t]?([*\u2020\u00b9])", reading.text[end : end + 2])
    note = (
        re.compile(rf"\n[ \t]*{re.escape(mark[1])}[ \t]*(?:Submitted |Also |Acting )*on\s+behalf\s+of\s+(?:the\s+)?", re.I)
        if mark
        else None
    )
    found = note.search(reading.text, end) if note else None
    return list_after(reading, found.end()) if found else None
