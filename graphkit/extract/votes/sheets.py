"""Results printed as lines of a fact sheet: the body, a colon and three numbers, under the heading that names the text.

    Resolution 74/900 (L.99) Safe harbours
    Introduced by Ruritania
    First Committee: 124-6-48
    UNGA: 127-6-50

The line says which body voted; the text is the one of the heading, so that none told in the prose below is taken for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.votes.claims import told
from graphkit.extract.votes.matter import fits, settled
from graphkit.extract.votes.results import Result
from graphkit.model import VoteClaim

_LINE = later(
    r"(?:^|\n)[ \t*\u2022-]*(?P<body>[A-Z][\w .()/-]{1,50}?)(?:[ ](?:vote|result|adoption))?[ \t]*[:|\u2013\u2014][ \t]*"
    r"(?P<yes>\d{1,3})[ ]?[-\u2010\u2011\u2013/][ ]?(?P<no>\d{1,3})[ ]?[-\u2010\u2011\u2013/][ ]?(?P<abstain>\d{1,3})[ \t.]*(?=\r?\n|$)"
)
_BODIES = frozenset({"UNGA", "UNSC", "HRC"})


def sheets(reading: Reading, known: list[VoteClaim]) -> Iterator[VoteClaim]:
    """Yield the results of lines that name a body and stand under a text."""
    for match in _LINE.finditer(reading.text):
        start, end = match.start("body"), match.end("abstain")
        code = next((n.code for n in reading.names_in(start, match.end("body")) if n.kind == "forum" and n.code), None)
        if code is None or not (code in _BODIES or code.startswith("UNGA-C")) or any(k.start < end and start < k.end for k in known):
            continue
        yes, no, abstain = (int(match[name]) for name in ("yes", "no", "abstain"))
        named, sentence = _heading(reading, start), reading.sentence(start)
        if named is None or sentence is None or not 5 < yes + no + abstain <= 260:
            continue
        result = Result(start, end, yes, no, abstain, "recorded-vote")
        yield replace(told(reading, sentence, result, settled(reading, named), None, start, end), body=code)


def _heading(reading: Reading, offset: int) -> Reference | None:
    """The document named in the block of lines above a line, the first where that is told again."""
    floor = max(reading.text.rfind("\n\n", 0, offset), offset - 600, 0)
    return next((r for r in reading.references_in(floor, offset) if fits(r) and (r.symbol or r.title)), None)
