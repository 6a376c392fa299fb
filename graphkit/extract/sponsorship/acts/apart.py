"""Document and act held apart by a clause: "the draft, negotiated with Sylvania beforehand, was sponsored by Ruritania".

Between commas after a document stands what else is told of it, with other States; the verb after the second comma is the document's again.
Also what it is about before the relative clause, and the State brought to the front: "it was Ruritania that, on the floor, presented L.7".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from graphkit.extract.frame import Frame
from graphkit.extract.negation import negated, planned
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.acts.brought import is_text
from graphkit.extract.sponsorship.changes.joining import last_document
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.owned.pairs import is_paper
from graphkit.extract.sponsorship.subjects import behalf, chaired, free, reference, times_between, who
from graphkit.extract.sponsorship.words import family, pattern

_PAST = (
    r"(?:sponsored|co-?sponsored|submitted|tabled|introduced|put\sforward|presented|drafted|authored|co-?authored|proposed"
    r"|circulated|initiated"
    r"|penned)"
)
_WAS = pattern(
    rf"(?P<doc>\u24b9)(?:\s\(\u24c9\))?,\s(?P<aside>(?:\w+ly\s|long\s|first\s)?(?:\w+ed|drawn|written|known|which|whose|one\sof|an?"
    rf"|the|long|like|unlike|itself|though|although)\b"
    rf"[^\u24b9;:.]{{2,130}}),\s(?P<link>(?:was|were|had\sbeen|has\sbeen|is)(?:\s(?:\w+ly|also|first|then|again|now"
    rf"|\u24c9))*)\s(?P<verb>{_PAST})\s(?:(?:jointly|\u24c9)\s)?by\s(?:the\s)?(?P<who>\u24c5)"
)
_THAT = pattern(
    r"(?P<doc>\u24b9)\s(?P<gap>(?:for|on|to|about|concerning|regarding|calling\sfor|banning"
    r"|of)\s(?!behalf)[^\u24c5\u24b9;:.(),]{3,110}?),?\s(?P<which>that|which)\s(?P<who>\u24c5)\s(?P<aux>{AUX})"
    rf"(?P<verb>{_PAST})(?=[\s,.;:)]|$)(?!\s(?:a|an|the|that|to)\s)(?:(?:\s\u24c9)?(?:,?\s[(\[](?P<symbol>\u24b9)))?"
)
_IT_WAS = pattern(
    rf"\b[Ii]t\s(?P<link>(?:was|is|had\sbeen)(?:\s(?:\w+ly|again|also|once\smore))?)\s(?P<who>\u24c5)\s?(?:that|who|which"
    rf"|,\sand\snot\s[^,]{{3,40}},\s(?:that|who|which)),?\s(?P<aside>(?:[^\u24c5\u24b9;:.,]{{2,60}},\s)?)"
    rf"(?P<aux>{{AUX}})(?P<verb>{_PAST}|wrote)(?P<mid>{{MID}}{{ADJ}})\s(?P<doc>\u24b9)"
)
_UNDER = pattern(
    r"\b(?P<verb>submitted|tabled|circulated|issued|presented|deposited|published|distributed|lodged)\s(?:(?:jointly|formally"
    r"|\u24c9|(?:in|at|to|before)\sthe\s[\w\u24bb]+)\s){0,3}"
    r"(?:under\s(?:the\s)?symbol|as|in)\s(?:document\s)?(?P<doc>\u24b9)(?:\s\u24c9)?,?\s(?:jointly\s)?by\s(?:the\s)?(?P<who>\u24c5)"
)
_DID_IT = pattern(rf"(?P<who>\u24c5),\s(?:which|who)\s(?P<aux>{{AUX}})(?P<verb>{_PAST}|wrote)\s(?P<it>it|them)(?=[\s,.;)]|$)")
_WHOSE = pattern(
    r"(?P<who>\u24c5)(?:,|\s-{1,2})?\s(?P<verb>whose)\s(?:(?:own|short|long|detailed|joint|earlier|first|second|ambitious"
    r"|\u24c9)\s){0,3}(?P<doc>\u24b9)"
    r"(?:\s(?:on(?!\sbehalf)|about|concerning"
    r"|for)\s[^\u24c5\u24b9;:.(),]{2,90}?(?=[\s,]))?(?P<for>\son\sbehalf\sof\s(?:the\s)?\u24c5)?(?:\s\u24c9)?(?:,?\s[(\[](?P<symbol>\u24b9))?"
)
_AUTHORS = pattern(
    r"(?P<who>\u24c5),?\s(?P<link>(?:(?:is|are|was|were|both|all|also|the|joint|sole|an?)\s)*)(?P<verb>(?:co-?)?authors?)(?:\sof)?"
    r"\s(?P<gap>(?:(?!speech|statement|article|book|cited|quoted|report)[^\u24c5\u24b9;:.()]){0,80}?)\s\((?P<doc>\u24b9)"
    r"(?P<more>(?:,\s\u24b9){0,4}(?:,?\sand\s\u24b9)?)"
)
_PARTNER = later(r"(?:\s\u24c9)?,?\s(?:together|jointly|along)\swith\s(?:the\s)?(?:delegations?\sof\s)?\u24c5(?!')")
_NOUNS = later(
    r"\b(?:drafts?|texts?|resolutions?|papers?|proposals?|reports?|amendments?|items?|questions?|candidates?|letters?|documents?"
    r"|meetings?|views)\b",
    re.I,
)
_FLOOR = later(r"\b(?:on\sthe\sfloor|orally|in\splenary|in\sthe\sCommittee)\b", re.I)


@rule("sponsorship.apart", "was ", "were ", "been ", " is ", "that ", "which ", "who ", "whose ", "author", " as ", "symbol")
def apart(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The act told across a clause: "L.7, negotiated with Sylvania, was sponsored by Ruritania", "a plan for peace that she tabled"."""
    name = "sponsorship.apart"
    for compiled in (_WAS, _THAT, _IT_WAS, _UNDER, _DID_IT, _WHOSE, _AUTHORS):
        for match in compiled.finditer(frame.text):
            groups, place = match.groupdict(), match.start("who")
            document = _told(frame, reading, match)
            if (
                document is None
                or not (is_paper(document) or is_text(document, reading))
                or (compiled is _THAT and _NOUNS.search(match["gap"]))
            ):
                continue
            if compiled is _WHOSE and document.kind == "resolution" and not document.symbol:
                continue  # "the crisis in Ruritania, whose resolution": its end
            link = " ".join(groups.get(g) or "" for g in ("link", "aux"))
            if (
                negated(link)
                or planned(link)
                or chaired(frame, place, place + 1, name)
                or not free(frame, match.start(), match.end(), name)
            ):
                continue
            spoken = compiled is _IT_WAS and match["verb"] == "presented" and _FLOOR.search(match["aside"])
            first = match.start() if compiled is not _WAS else match.start("doc")
            start, end = frame.span(first, match.end())
            hit = Hit(
                rule=name,
                start=start,
                end=end,
                who=(who(frame, place),),
                document=document,
                verb=match["verb"],
                does="introduce" if spoken else family(match["verb"]),
                times=times_between(frame, match.start(), match.end()),
                behalf=behalf(frame, match.end("who"), match.end()) if compiled in (_WHOSE, _IT_WAS) else None,
                confidence=0.8,
            )
            partner = _PARTNER.match(frame.text, match.end()) if compiled is _THAT else None
            if partner:
                hit = replace(hit, end=frame.span(first, partner.end())[1], who=(*hit.who, who(frame, partner.end() - 1)))
            yield hit
            for at, _ in frame.all("\u24b9", *match.span("more")) if groups.get("more") else ():
                yield replace(hit, document=reference(frame, at))


def _told(frame: Frame, reading: Reading, match: re.Match[str]) -> Reference | None:
    """The document of a clause: its symbol in brackets, its own, or the one named before that "it" means."""
    groups = match.groupdict()
    if groups.get("it"):
        place = frame.text.rfind("\u24b9", 0, match.start())
        return reference(frame, place) if place >= 0 else last_document(reading, frame.begins[match.start()])
    return reference(frame, match.start("symbol" if groups.get("symbol") else "doc"))
