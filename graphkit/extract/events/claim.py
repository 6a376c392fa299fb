"""The claim of an event."""

from __future__ import annotations

import re

from graphkit.extract import trace
from graphkit.extract.reading import Reading
from graphkit.model import Basis, Dating, EventClaim, Ground, Mention


def innermost(text: str, near: list[Mention]) -> str | None:
    """The last of the forums that stand side by side first: "General Assembly (GA) First Committee" is the committee."""
    if not near:
        return None
    last = near[0]
    for name in near[1:]:
        if not re.fullmatch(r"[\s(),'’s]{0,4}", text[last.end : name.start]):
            break
        last = name
    return last.code


def make_claim(
    reading: Reading,
    start: int,
    end: int,
    label: str,
    dating: Dating,
    rule: str,
    confidence: float,
    who: tuple[str, ...],
    forum: str | None,
    grounds: tuple[Ground, ...],
) -> EventClaim:
    """Make the claim of an event, as the voice says it that speaks there."""
    voice = reading.voice(start)
    basis: Basis | None = dating.date_basis
    trace.fired(start, end, rule)
    return EventClaim(
        source=reading.source.name,
        start=start,
        end=end,
        quote=reading.text[start:end],
        grounds=tuple(g for g in grounds if not (start <= g.start and g.end <= end)),
        asserted_by=voice.asserted_by,
        reported_by=voice.reported_by,
        attribution="reported" if voice.reported_by and voice.asserted_by else "own",
        rule=rule,
        confidence=confidence,
        label=label if len(label) <= 160 else label[:157].rsplit(" ", 1)[0] + " …",
        forum=forum,
        participants=who,
        date=dating.date,
        date_basis=basis,
        not_before=dating.not_before,
        not_after=dating.not_after,
    )
