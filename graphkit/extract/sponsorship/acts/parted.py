"""Verbs that take their object between them: "Ruritania put the resolution forward together with Freedonia", "handed its paper in"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import Frame
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.acts.brought import is_text
from graphkit.extract.sponsorship.hits import Hit, Who, rule
from graphkit.extract.sponsorship.subjects import AFTER, behalf, chaired, company, free, reference, times, times_between, who
from graphkit.extract.sponsorship.words import pattern

_PARTED = pattern(
    r"(?P<who>\u24c5)(?P<aside>{ASIDE}{0,2})(?:,?\s(?:who|which|that))?\s(?P<aux>{AUX})(?P<verb>put|brought|handed|sent|laid|set|carried)(?P<mid>{ADJ})\s(?P<doc>\u24b9)\s"
    r"(?P<particle>forward|forth|in(?=[,.;]|$|\s\u24c9)|round|around(?=[,.;]|$|\s(?:to|among)))"
    r"(?:,?\s(?:(?:together|jointly|along)\s)?with\s(?:the\s)?(?P<with>\u24c5)(?!'s?\s))?"
)


@rule("sponsorship.parted", "forward", "forth", " in", "round")
def parted(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The object between verb and particle: "Ruritania put the resolution forward together with Freedonia"."""
    name = "sponsorship.parted"
    for match in _PARTED.finditer(frame.text):
        place, document = match.start("who"), reference(frame, match.start("doc"))
        if not (document.symbol or is_text(document, reading)) or not free(frame, place, match.end(), name):
            continue
        if chaired(frame, place, match.start("verb"), name) or re.search(r"\bbeen\s$", match["aux"]):
            continue
        subject: tuple[Who, ...] = (who(frame, place),)
        if match["with"]:
            subject = (*subject, who(frame, match.start("with")))
        first, subject, for_whom = company(frame, place, subject, behalf(frame, match.end("who"), match.start("verb")))
        after = AFTER.match(frame.text, match.end())
        start, end = frame.span(first, match.end())
        yield Hit(
            rule=name,
            start=start,
            end=end,
            who=subject,
            document=document,
            verb=f"{match['verb']} {match['particle']}",
            does="submit",
            times=(*times_between(frame, place, match.end()), *(times(frame, after.start("t"), after.start("u")) if after else ())),
            behalf=for_whom,
            confidence=0.85,
        )
