"""Results printed in the rows of a table: the symbol, the title, who put it in, and three numbers in a cell of their own.

    A/C.9/61/L.92 | Lights at sea | Ruritania | 158-1-9

The row says what was voted on. Where nothing in the text speaks of votes, or the cell may be a date, the numbers are left.
"""

from __future__ import annotations

from collections.abc import Iterator

from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.votes.claims import told
from graphkit.extract.votes.matter import fits, settled
from graphkit.extract.votes.results import WHERE, Result
from graphkit.model import VoteClaim

_CELL = later(
    r"(?<=[|\t])[ ]*(?P<yes>\d{1,3})[ ]?[-\u2010\u2011\u2013/][ ]?(?P<no>\d{1,3})[ ]?[-\u2010\u2011\u2013/][ ]?(?P<abstain>\d{1,3})[ ]*"
    r"(?=[|\t\r\n]|$)"
)


def rows(reading: Reading, known: list[VoteClaim]) -> Iterator[VoteClaim]:
    """Yield the results of rows that begin with the text voted on."""
    text = reading.text
    if not WHERE.search(text):
        return
    for match in _CELL.finditer(text):
        yes, no, abstain = (int(match[name]) for name in ("yes", "no", "abstain"))
        start, end = match.start("yes"), match.end("abstain")
        sentence = reading.sentence(start)
        if sentence is None or not 5 < yes + no + abstain <= 260 or _date(yes, no, abstain):
            continue
        if any(k.start < end and start < k.end for k in known):
            continue
        line = text.rfind("\n", 0, start) + 1
        named = [r for r in reading.references_in(line, start) if fits(r) and r.symbol]
        if not named or text.count("|", line, start) + text.count("\t", line, start) < 1:
            continue
        result = Result(start, end, yes, no, abstain, "recorded-vote")
        yield told(reading, sentence, result, settled(reading, named[0]), None, start, end)


def _date(first: int, second: int, third: int) -> bool:
    """Whether three numbers may be the day, the month and the year."""
    return first <= 31 and 0 < second <= 12 and third >= 45
