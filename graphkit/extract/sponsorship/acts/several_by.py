"""Several texts told by their movers, then by their symbols: "the drafts put forward each year by Ruritania - L.7, L.8 and L.9"."""

from __future__ import annotations

from collections.abc import Iterator

from graphkit.extract.frame import Frame
from graphkit.extract.negation import negated, planned
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.subjects import chaired, free, reference, times_between, who
from graphkit.extract.sponsorship.words import family, pattern

_TEXTS = r"(?:\u24b9|\b(?:resolutions|decisions|drafts|texts|papers|proposals|amendments))"
_BY = pattern(
    rf"{_TEXTS}(?P<gap>(?:\s(?:on|about|concerning)\s[^\u24c5\u24b9.;:]{{3,70}}?)?,?\s(?:(?:which|that)\s(?:were|are|had\sbeen|have\sbeen)\s)?(?:[a-z]+ly\s|again\s)?)(?P<verb>{{PARTICIPLE}})"
    r"(?:\s(?:jointly|together|each\syear|every\syear|annually|this\syear|again|\u24c9|once\s(?:more|again)))*\sby\s(?P<who>\u24c5)"
    r"(?:\s--?\s|:\s|,?\snamely,?\s|\s\(|,\s(?:as\s)?contained\sin\s(?:documents\s)?)(?P<doc>\u24b9)(?P<more>(?:\s?\)?,\s(?:and\s)?\u24b9|\s?\)?\sand\s\u24b9){1,8})(?=[\s,.;:)]|$)"
)


@rule("sponsorship.several-by", " by \u24df")
def several_by(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Several texts told by their movers, then by their symbols: "three drafts submitted by Ruritania: L.7, L.8 and L.9"."""
    name = "sponsorship.several-by"
    for match in _BY.finditer(frame.text):
        place = match.start("who")
        documents = [reference(frame, at) for at, _ in frame.all("\u24b9", match.start("doc"), match.end())]
        if any(one.symbol is None or "/RES/" in one.symbol for one in documents) or negated(match["gap"]) or planned(match["gap"]):
            continue
        if not free(frame, match.start(), match.end(), name) or chaired(frame, place, place + 1, name):
            continue
        start, end = frame.span(match.start(), match.end())
        for document in documents:
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=(who(frame, place),),
                document=document,
                verb=match["verb"],
                does=family(match["verb"]),
                times=times_between(frame, match.start(), match.end()),
                confidence=0.85,
            )
