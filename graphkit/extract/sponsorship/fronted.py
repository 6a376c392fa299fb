"""The act told before the document, or beside it.

"Put forward by Ruritania, the draft would …", "draft resolution L.99, the author of which is Freedonia", "with Sylvania as its sponsor".
"""

from __future__ import annotations

from collections.abc import Iterator

from graphkit.extract.frame import PARTY, Frame
from graphkit.extract.negation import negated
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.passive import BY, told_by
from graphkit.extract.sponsorship.subjects import chaired, free, reference, times_between, who
from graphkit.extract.sponsorship.words import pattern

_NOUN = r"(?P<rank>(?:(?:main|lead|principal|original|traditional|sole|only|joint)\s)?)(?P<noun>(?:co-?\s?)?(?:sponsors?|authors?))"
_FRONTED = pattern(
    r"(?:^|;\s|^[\"(]|^\d{1,3}\.\s)(?:(?:Jointly|Originally|Initially|Also|First|Again|Annually|Traditionally)\s)?(?P<verb>{PARTICIPLE})"
    + BY
    + r"(?=\)?(?:(?:,\s)?\u24c9)?(?:,?\son\sbehalf\sof\s[^;:\u24b9]{3,90}"
    r"|,?\s(?:in|at|on|during|to|with|among)\s[^;:,\u24b9\u24c5]{1,120})?"
    r",\s"
    r"(?P<doc>\u24b9))"
)
_OF_IT = pattern(
    rf"(?P<who>\u24c5)(?P<gap>[^\u24c5\u24b9;:]{{1,120}})(?P<doc>\u24b9)[^\u24c5\u24b9;:]{{0,40}}?,?\s(?:of|to)\swhich\s(?:it|they|he|she)\s"
    rf"(?P<link>(?:is|are|was|were|has\sbeen|have\sbeen)(?:\salso|\snot|\snow)?)\s(?:(?:a|an|the|one\sof|among)\s){{0,3}}{_NOUN}"
)
_WHOSE_AUTHOR = pattern(
    rf"(?P<doc>\u24b9),?\s(?:the|whose|a)\s{_NOUN}(?:\sof\swhich)?\s(?P<link>(?:is|are|was|were)(?:\snow|\salso|\snot)?)\s(?P<who>\u24c5)"
)
_WITH_AS = pattern(
    rf"(?P<doc>\u24b9)(?P<gap>[^.;:\u24c5\u24b9]{{0,60}}?),?\s(?P<link>with)\s(?P<who>\u24c5)\s(?:acting\s)?as\s(?:(?:a|an|the|its|their)\s)?{_NOUN}"
)


@rule("sponsorship.fronted", " by ")
def fronted(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The participle that opens a sentence belongs to its subject: "Sponsored by Ruritania and Freedonia, draft resolution L.99 was"."""
    name = "sponsorship.fronted"
    for match in _FRONTED.finditer(frame.text):
        if free(frame, match.start(), match.end(), name):
            yield from told_by(frame, match, match.start("verb"), name)


@rule("sponsorship.beside", "sponsor", "author")
def beside(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Clauses and phrases that name the sponsor beside the document: "of which it is the main sponsor", "whose author was Sylvania"."""
    name = "sponsorship.beside"
    for compiled in (_OF_IT, _WHOSE_AUTHOR, _WITH_AS):
        for match in compiled.finditer(frame.text):
            place = match.start("who")
            if negated(match["link"]) or not free(frame, match.start(), match.end(), name) or chaired(frame, place, place + 1, name):
                continue
            if compiled is _OF_IT and PARTY in frame.text[:place]:
                continue
            start, end = frame.span(match.start(), match.end())
            main = match["rank"].strip() in ("main", "lead", "principal", "sole", "only")
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=(who(frame, place),),
                document=reference(frame, match.start("doc")),
                verb=f"{match['rank']}{match['noun']}",
                does="main" if main else "draft" if "author" in match["noun"] else "sponsor",
                times=times_between(frame, match.start(), match.end()),
                confidence=0.85,
            )
