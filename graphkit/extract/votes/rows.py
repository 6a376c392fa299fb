"""Results printed in the rows of a table: the symbol, the title, who put it in, and three numbers in a cell of their own.

    A/C.9/61/L.92 | Lights at sea | Ruritania | 158-1-9

The row says what was voted on. Where nothing in the text speaks of votes, or the cell may be a date, the numbers are left.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.votes.claims import told
from graphkit.extract.votes.matter import Matter, fits, settled
from graphkit.extract.votes.results import WHERE, Result
from graphkit.model import VoteClaim

_CELL = later(
    r"(?<=[|\t])[ ]*(?P<yes>\d{1,3})[ ]?[-\u2010\u2011\u2013/][ ]?(?P<no>\d{1,3})[ ]?[-\u2010\u2011\u2013/][ ]?(?P<abstain>\d{1,3})[ ]*"
    r"(?=[|\t\r\n]|$)"
)
_LABEL = (
    r"(?:(?P<{0}yes>Yes|Yeas|Ayes|For|In\s?favou?r|Pour|Y)|(?P<{0}no>No|Nays|Noes|Against|Contre|N)|(?P<{0}abstain>Abst[\w\u00e9.]*|A)"
    r"|Absent\w*|(?:Not|Non)[- ]?vot\w+|NV|DNV)"
)
_GAP = r"(?:[ ]{2,}|[ ]*[|\t][ ]*|[ ])"
_HEAD = later(
    rf"^(?P<lead>[^\n]*?){_GAP}[ ]*{_LABEL.format('a')}{_GAP}[ ]*{_LABEL.format('b')}{_GAP}[ ]*{_LABEL.format('c')}"
    rf"(?P<more>(?:{_GAP}[ ]*(?:Absent\w*|(?:Not|Non)[- ]?vot\w+|NV|DNV))?)[ |\t]*$",
    re.M | re.I,
)
_BARE = later(r"[ |\t]*(?P<number>\d{2}/\d{1,3}(?:[ ]?[A-Z])?)[ \t]*(?=[|\t]|[ ]{2})")  # a number under a head "Resolution"
_RESOLUTIONS = later(r"\bRes(?:olutions?|\.)", re.I)
_NUMBERS = later(r"(?<=[ \t|])[ ]*(\d{1,3})[ \t|]+(\d{1,3})[ \t|]+(\d{1,3})(?:[ \t|]+(\d{1,3}))?[ \t|]*$")


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


def columns(reading: Reading, known: list[VoteClaim]) -> Iterator[VoteClaim]:
    """Yield the results of rows under a head that says which number is which: "Resolution   Sponsor   Yes   No   Abst."."""
    text = reading.text
    for head in _HEAD.finditer(text):
        order = [next((name for name in ("yes", "no", "abstain") if head[column + name]), "") for column in "abc"]
        if set(order) != {"yes", "no", "abstain"}:
            continue
        at = head.end() + 1
        while at < len(text):
            stop = text.find("\n", at)
            stop = len(text) if stop < 0 else stop
            line = text[at:stop]
            if not line.strip():
                break
            told = _NUMBERS.search(line)
            if told and (told[4] is not None) == bool(head["more"]):
                yield from _row(reading, known, at, told, order, _RESOLUTIONS.search(head["lead"]) is not None)
            at = stop + 1


def _row(
    reading: Reading, known: list[VoteClaim], line: int, numbers: re.Match[str], order: list[str], resolutions: bool
) -> Iterator[VoteClaim]:
    start, end = line + numbers.start(1), line + numbers.end(3)
    sentence = reading.sentence(line + len(numbers.string) - len(numbers.string.lstrip())) or reading.sentence(start)
    said = {name: int(numbers[n]) for n, name in enumerate(order, 1)}
    if sentence is None or not 5 < sum(said.values()) <= 260 or any(k.start < end and start < k.end for k in known):
        return
    named = [r for r in reading.references_in(line, start) if fits(r) and r.symbol]
    number = None if named else _BARE.match(numbers.string, 0, numbers.start(1))
    if not (named or (number and resolutions)) or len({r.document for r in named}) > 1:
        return
    result = Result(start, end, said["yes"], said["no"], said["abstain"], "recorded-vote")
    subject = settled(reading, named[0]) if named else Matter(f"A/RES/{number['number']}" if number else None)
    yield told(reading, sentence, result, subject, None, start, end)
