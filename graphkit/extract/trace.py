"""What the rules did with each sentence: which fired, which were blocked and why. Kept only while somebody listens."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Step:
    """One rule on one stretch of a text: it fired ("fired"), was held back ("blocked"), or found words but no claim ("looked")."""

    start: int
    end: int
    rule: str
    outcome: str
    why: str = ""


@dataclass(slots=True)
class Trace:
    """The steps of one extraction, in order."""

    steps: list[Step] = field(default_factory=list)


_LISTENING: ContextVar[Trace | None] = ContextVar("graphkit_trace", default=None)


@contextmanager
def listening() -> Iterator[Trace]:
    """Collect the steps of what is extracted inside the ``with`` block."""
    trace = Trace()
    token = _LISTENING.set(trace)
    try:
        yield trace
    finally:
        _LISTENING.reset(token)


def fired(start: int, end: int, rule: str) -> None:
    """Note that a rule made a claim of these offsets."""
    trace = _LISTENING.get()
    if trace is not None:
        trace.steps.append(Step(start, end, rule, "fired"))


def blocked(start: int, end: int, rule: str, why: str) -> None:
    """Note that a rule matched these offsets and was held back."""
    trace = _LISTENING.get()
    if trace is not None:
        trace.steps.append(Step(start, end, rule, "blocked", why))


def looked(start: int, end: int, rule: str, why: str) -> None:
    """Note that a sentence has the words of a rule, and that none of its patterns fits."""
    trace = _LISTENING.get()
    if trace is not None:
        trace.steps.append(Step(start, end, rule, "looked", why))
