"""Parts of a text as what is put in: "Ruritania tabled bridging language on buoys", "proposed other wording for it in WP.9".

Delegations change a text by putting in wording for it, which is an amendment even where it bears no symbol. Only verbs of putting in count
where there is none ("proposed language" may have been said and not written); "strong language" in a speech is put in by nobody.
"""

from __future__ import annotations

from collections.abc import Iterator

from graphkit.extract.frame import Frame
from graphkit.extract.negation import negated
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.owned.movable import unnamed
from graphkit.extract.sponsorship.subjects import behalf, chaired, free, reference, times_between, who
from graphkit.extract.sponsorship.words import pattern

_NOUN = r"(?P<noun>language|wording|formulations?|amendments|sub-amendments|alternatives?(?=\s(?:for|to|\()))"
_KIND = (
    r"(?:(?:an?|some|its|their|a\sset\sof|various|several|two|three|four|five|six)\s)?(?:own\s)?"
    r"(?:(?:alternative|bridging|compromise|new|fresh|additional|revised|other|different|softer|stronger|shorter|simpler|joint|further|draft|substitute|detailed|written|oral|minor|drafting)\s){0,2}"
)
_PUTS = pattern(
    rf"(?P<who>\u24c5)\)?(?P<aside>{{ASIDE}}{{0,2}})(?:,?\s(?:who|which))?\s(?P<aux>{{AUX}})(?P<verb>tabled|submitted|circulated|put\sforward|proposed|supplied|contributed|offered|suggested|drafted|introduced)(?P<mid>{{MID}})"
    rf"\s(?P<what>{_KIND}{_NOUN})(?=[,.;:)]|$|\s(?:on|for|to|of|about|concerning|regarding|in|that|which|as|at|by|and|but|aimed|\(|\u24c9|late|early|last|this|yesterday|today))(?!\sto\s(?:(?:its|their|the|our)\s)?(?:\w+\s)?(?:constitution|laws?|legislation|penal|criminal))"
)
_IN_DOCUMENT = later(
    r"[^\u24c5\u24b9;:.()]{0,90}?(?:\s?\((?:document\s)?|,?\s(?:contained\s|set\sout\s)?in\s(?:document\s)?|,?\s(?:issued\s|circulated\s)?as\s)(?P<doc>\u24b9)"
)
_IN_WRITING = ("tabled", "submitted", "circulated", "supplied", "contributed")


@rule("sponsorship.language", "language", "wording", "formulation", "amendments", "alternative")
def language(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Wording put in: "Ruritania and Freedonia tabled bridging language on buoys", "proposed alternative wording for it in WP.9"."""
    name = "sponsorship.language"
    for match in _PUTS.finditer(frame.text):
        place, verb = match.start("who"), match["verb"].lower()
        placed = _IN_DOCUMENT.match(frame.text, match.end())
        symbol = reference(frame, placed.start("doc")) if placed else None
        if symbol and (not symbol.symbol or "/RES/" in (symbol.document or "") or symbol.kind == "report"):
            symbol = None
        if not symbol and (verb not in _IN_WRITING or not _before_a_body(reading)):
            continue
        if negated(match["aux"]) or not free(frame, place, match.end(), name) or chaired(frame, place, match.start("verb"), name):
            continue
        kind = "amendment" if symbol is None or symbol.kind is None else symbol.kind
        document = symbol or unnamed(frame, reading, match.start("what"), match.end("what"), kind)
        last = placed.end() if placed and symbol else match.end()
        start, end = frame.span(place, last)
        yield Hit(
            rule=name,
            start=start,
            end=end,
            who=(who(frame, place),),
            document=document,
            verb=verb,
            does="introduce" if verb == "introduced" else "submit",
            times=times_between(frame, place, last),
            behalf=behalf(frame, match.end("who"), match.start("verb")),
            confidence=0.75,
        )


def _before_a_body(reading: Reading) -> bool:
    """Tell whether the text names a body or a document of the United Nations: elsewhere "amendments" are to laws."""
    return any(n.kind == "forum" or n.code == "UN" for n in reading.names) or any(
        r.symbol or r.kind == "working-paper" for r in reading.references
    )
