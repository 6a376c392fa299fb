"""What a rule finds: who, for which document, in which role, in which run of a frame. Claims are made of hits in one place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from graphkit.extract.frame import Frame, Spoken
from graphkit.extract.lists import Parties
from graphkit.extract.reading import Reading, Reference, TimeExpression

Who = Parties | Spoken


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One act told in a stretch of text. ``start`` and ``end`` are offsets in the source: the run of words that proves it."""

    rule: str
    start: int
    end: int
    who: tuple[Who, ...]
    document: Reference | None
    verb: str  # the source's word: called_as
    does: str  # sponsor, submit, draft, introduce, sign, lead, join, withdraw
    times: tuple[TimeExpression, ...] = ()  # the nearest first
    behalf: Who | None = None
    behalf_at: tuple[int, int] | None = None  # where the text says so, when it is not beside the act
    complete: bool | None = None
    event: bool = False  # told by itself, with a time of its own
    entry: Literal["original", "later", "withdrawn", "unknown"] | None = None
    title: str | None = None
    confidence: float = 0.9


Rule = Callable[[Frame, Reading], Iterator[Hit]]


@dataclass(frozen=True, slots=True)
class Named:
    """A rule with its name and the words without which it is not tried."""

    name: str
    needs: tuple[str, ...]
    run: Rule


RULES: list[Named] = []


def rule(name: str, *needs: str) -> Callable[[Rule], Rule]:
    """Register a rule under its name. ``needs``: at least one of these lower-case words must stand in the frame."""

    def register(function: Rule) -> Rule:
        RULES.append(Named(name, needs, function))
        return function

    return register
