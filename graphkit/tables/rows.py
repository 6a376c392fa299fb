"""What the layouts turn rows into: roll calls with their ballots, and actors behind documents."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from graphkit.model import Dating


@dataclass(slots=True, kw_only=True)
class RollCall:
    """One vote of one body on a text or a part of it. ``announced`` is the result as the table states it, yes, no, abstentions."""

    document: str  # code: the symbol, else one of the table's own
    symbol: str | None
    title: str
    body: str
    on: str  # the day as the table prints it, by which names are linked
    dating: Dating
    session: int | None = None
    part: str | None = None
    kind: str | None = None  # kind of the document, where the symbol says it
    label: str | None = None  # what was voted on, where that is not the text as a whole
    announced: tuple[int, int, int] | None = None
    row: int = 0
    source: str = ""  # ident of the file with the row
    draft: str | None = None  # symbol of the draft that was voted on
    counted: dict[str, int] = field(default_factory=lambda: {"yes": 0, "no": 0, "abstain": 0})
    voters: set[str] = field(default_factory=set)


class Ballot(NamedTuple):
    """One State's recorded vote, as printed. ``choice`` is yes, no, abstain; None: the table records that there was none."""

    call: RollCall
    row: int
    line: int
    printed: str
    code: str
    choice: str | None


class Backing(NamedTuple):
    """One actor behind one document in a role, as a table has it. ``date`` may be empty; ``citation`` is where the table has it from."""

    row: int
    line: int
    printed: str
    document: str
    role: str
    date: str
    citation: str
