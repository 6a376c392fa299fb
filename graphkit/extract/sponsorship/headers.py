"""Sponsors printed as a list: the head of a draft, "Sponsors:", "Working paper submitted by", the signatures of a letter.

A draft of the limited series names its sponsors in alphabetical order before the words "draft resolution"; the list is complete as of
the day
of issue. A star may say on whose behalf a State acts. A letter is signed by each permanent representative.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract import trace
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.blocks import block, issued, list_after, list_before
from graphkit.extract.sponsorship.hits import Hit
from graphkit.extract.sponsorship.letters import signatures
from graphkit.extract.sponsorship.own import is_letter, own_document

_HEADER = re.compile(
    r"[ \u00a0]?:[*\u2020\s]{0,4}(?P<what>(?:revised\s+|second\s+revised\s+|joint\s+)?draft\s+(?:resolution|decision|declaration"
    r"|amendments?)s?|(?:revised\s+)?amendments?\b(?=\s+to)|working\s+paper|(?:sub-?)?amendments?(?=\s*\n)"
    r"|projet\s+de\s+(?:r\u00e9solution|d\u00e9cision)(?:\s+r\u00e9vis\u00e9)?)\b",
    re.I,
)
_TITLE = re.compile(
    r"[*\u2020\s]*\n\s*(?P<title>[A-Z\u00c0-\u00de][^\n]{6,200}(?:\n(?!\s*\n)(?!\s*(?:The|L['\u2019])\s?(?:General|Security"
    r"|Assembl))[^\n]{3,160}){0,2})",
)
_BEHALF = re.compile(r"[*\u2020\u00b9]\s*(?P<for>(?:On\s+behalf\s+of|Au\s+nom\s+de[s]?)\s+)")
_LINE = re.compile(
    r"(?:^|\n|[.;]\s+|\(|\t)[*\u2022\s-]{0,4}(?:(?:the|its|their)\s+)?(?P<word>(?:(?P<rank>lead|main|principal|additional|new|further"
    r"|original)\s+)?(?:co-?\s?)?(?:sponsor(?:s(?:\s+of\s[^:\n]{3,90}?)?|ed\s+by|ship)?|authors?)(?:\s+(?:are|were|is|include|included)(?:\s+(?:as\s+follows|the\s+following(?:\s+\w+)?|now))?)?|(?:add\s[^:\n.]{0,60}?"
    r"|[^:\n.]{0,60}?\badded\s)to\s+the\s+list\s+of\s+(?:co-?)?sponsors(?:\s+of[^:\n]{0,60})?|submitted\s+by|presented\s+by"
    r"|tabled\s+by|proposed\s+by)\s*(?:\([^)\n]{0,30}\)\s*)?:\s*",
    re.I,
)
_SUBMITTED = re.compile(
    r"(?:^|\n)\W{0,6}(?P<what>(?:Revised\s+|Joint\s+|Draft\s+)?(?:Working\s+(?:paper|document)|Conference\s+room\s+paper|Non-paper"
    r"|Position\s+paper|Joint\s+paper|Paper|Proposal|Amendments?|Draft\s+[a-z]+|Joint\s+statement|Joint\s+proposal|Submission"
    r"|Discussion\s+paper)[^\n.]{0,220}?)\s+(?P<verb>submitted|presented|tabled|proposed|prepared|delivered)\s+(?:jointly\s+)?by\s+",
    re.I,
)
_JOINT = re.compile(
    r"(?:^|\n)\W{0,6}(?P<what>(?:Non-paper|Working\s+paper|Position\s+paper|Food-for-thought\s+paper|Discussion\s+paper"
    r"|Joint\s+(?:statement|declaration|proposal|working\s+paper|non-paper|submission|communiqu\u00e9|contribution|paper|input"
    r"|letter))[^\n]{0,160}?)\s+(?P<verb>by|of|from|on\s+behalf\s+of)\s+",
    re.I,
)
_FRENCH = re.compile(
    r"(?:^|\n)\W{0,6}(?P<what>Document\s+de\s+travail[^\n]{0,120}?)\s+(?P<verb>pr\u00e9sent\u00e9|soumis"
    r"|propos\u00e9)\s+(?:conjointement\s+)?par\s+",
    re.I,
)
_BARE = re.compile(
    r"(?:^|\n)[ \t*_(]{0,6}(?P<what>(?:Submitted|Presented|Proposed|Prepared|Tabled)\s+(?:jointly\s+)?)(?P<verb>by)\s+",
    re.I,
)

_UNDER = re.compile(
    r"\n[ \t]*(?P<what>(?:Joint[ ]|Revised[ ])?(?:Working[ ](?:paper|document)|Draft[ ](?:resolution|decision|declaration)|Amendments?"
    r"|Conference[ ]room[ ]paper))[ \t]*\*?[ \t]*(?=\n|$)",
    re.I,
)
_FOR = re.compile(r",?\s+(?:also\s+)?on\s+behalf\s+of\s+(?:the\s+)?(?:following\s+\w+\s*:\s*)?")


def printed(reading: Reading) -> Iterator[Hit]:
    """Yield the hits of every printed list."""
    if ":" in reading.text:
        yield from _headers(reading)
        yield from _lines(reading)
    yield from _under(reading)
    yield from _submitted(reading)
    if "(Sign" in reading.text and is_letter(reading):
        yield from signatures(reading, issued(reading))


def _headers(reading: Reading) -> Iterator[Hit]:
    for colon in re.finditer(r"[ \u00a0]?:", reading.text):
        match = _HEADER.match(reading.text, colon.start())
        if match is None:
            continue
        found = list_before(reading, match.start())
        if found is None or reading.text[max(0, found.start - 30) : found.start].lower().rstrip().endswith((" by", " of", " in", " from")):
            continue
        titled = _TITLE.match(reading.text, match.end())
        title = re.sub(r"\s+", " ", titled["title"]).strip(" *_") if titled else None
        document = _near_symbol(reading, found.start) or own_document(reading, title)
        starred = (
            _BEHALF.search(reading.text, match.end(), min(len(reading.text), match.end() + 6000))
            if "*" in reading.text[found.end : match.end()]
            else None
        )
        group = list_after(reading, starred.end()) if starred else None
        trace.fired(found.start, match.end(), "sponsorship.header")
        yield Hit(
            rule="sponsorship.header",
            start=found.start,
            end=match.end(),
            who=(found,),
            document=document,
            verb=re.sub(r"\s+", " ", match["what"].lower()),
            does="sponsor",
            entry="original",
            times=issued(reading) if document.start == 0 or document.end < 1500 else (),
            behalf=group,
            behalf_at=(starred.start("for"), group.end) if starred and group else None,
            complete=not found.others,
            title=title,
            confidence=0.97,
        )


def _under(reading: Reading) -> Iterator[Hit]:
    """A block of names and nothing else over the words "Working paper": the mastheads of the Conference on Disarmament."""
    for match in _UNDER.finditer(reading.text, 0, min(len(reading.text), 3000)):
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
        coming = (r for r in reading.references if found.end <= r.start < found.end + 300 and r.symbol)
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
        yield Hit(
            rule="sponsorship.line",
            start=match.start("word"),
            end=found.end,
            who=(found,),
            document=document,
            verb=re.sub(r"\s+", " ", match["word"].lower()),
            does=does,
            complete=None if found.others is False else False,
            confidence=0.92,
        )


def _submitted(reading: Reading) -> Iterator[Hit]:
    """The title line of a paper: "Working paper submitted by Ruritania and Freedonia"."""
    head = min(len(reading.text), 4000)
    for match in (
        *_SUBMITTED.finditer(reading.text, 0, head),
        *_JOINT.finditer(reading.text, 0, head),
        *_BARE.finditer(reading.text, 0, head),
        *_FRENCH.finditer(reading.text, 0, head),
    ):
        found = list_after(reading, match.end())
        sentence = reading.sentence(match.end("verb"))
        if found is None or (
            sentence
            and sentence.role == "sentence"
            and len(reading.text[sentence.start : sentence.end]) > 2 * (found.end - match.start("what")) + 40
        ):
            continue
        if len(found.names) < 2 and match.re is _JOINT and match["what"].lower().startswith("joint"):
            continue
        behalf = _FOR.match(reading.text, found.end)
        group = list_after(reading, behalf.end()) if behalf else None
        if match["verb"].lower() == "delivered" and group is None:
            continue  # who delivers a statement may do so for others
        title = next((r.title for r in reading.references if match.start() <= r.start < match.end() and r.title), None)
        yield Hit(
            rule="sponsorship.paper",
            start=match.start("what"),
            end=group.end if group else found.end,
            who=(found,),
            behalf=group,
            document=own_document(reading, title or reading.source.about.title),
            verb=match["verb"].lower()
            if match["verb"].lower().endswith("ed")
            else match["what"].split(" by ")[0].split()[0].lower()
            if match.re is _BARE
            else match["what"].split(" by ")[0].lower()[:40],
            does="submit",
            entry="original",
            times=issued(reading),
            complete=not found.others,
            confidence=0.93,
        )
