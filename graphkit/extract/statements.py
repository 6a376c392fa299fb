"""Statements and papers of States: the text as a whole, and the speeches that lie inside other texts, each with venue, date and speaker."""

from __future__ import annotations

from collections.abc import Iterator

from graphkit.extract.reading import Reading, Voice
from graphkit.extract.registry import extractor
from graphkit.model import Ground, StatementClaim

_MAKERS = ("state", "historic-state", "area", "group", "organization")


@extractor(yields=StatementClaim)
def statements(reading: Reading) -> Iterator[StatementClaim]:
    """Yield a statement for each voice that is a State's or a group's. A body's resolution or report is none."""
    for voice in reading.voices:
        holders = tuple(code for code in voice.asserted_by if _kind(reading, code) in _MAKERS)
        if not holders:
            continue
        shown = _shown(reading, voice)
        if shown is None:
            continue
        yield StatementClaim(
            source=reading.source.name,
            start=shown.start,
            end=shown.end,
            quote=shown.quote,
            grounds=tuple(g for g in voice.grounds if (g.start, g.end) != (shown.start, shown.end)),
            asserted_by=voice.asserted_by,
            reported_by=voice.reported_by,
            attribution="reported" if voice.reported_by else "own",
            rule="statement.inside" if voice.reported_by or voice is not reading.voices[0] else "statement.whole",
            confidence=0.9 if voice.dating.date_basis == "stated" else 0.8,
            holder=holders,
            venue=voice.forum,
            forum=voice.forum if voice.forum and _kind(reading, voice.forum) == "forum" else None,
            place=voice.place,
            speaker=voice.speaker,
            capacity=voice.capacity,
            date=voice.dating.date,
            date_basis=voice.dating.date_basis,
            not_before=voice.dating.not_before,
            not_after=voice.dating.not_after,
        )


def _kind(reading: Reading, code: str) -> str | None:
    entity = reading.lexicon.entity(code)
    return entity.kind if entity else None


def _shown(reading: Reading, voice: Voice) -> Ground | None:
    """The words that show whose statement it is: those of the speaker, else the title, else the first words of the text."""
    ground = next((g for g in voice.grounds if g.use == "speaker"), None)
    if ground:
        return ground
    first = next((s for s in reading.sentences if s.role == "heading" and s.start >= voice.start), None)
    first = first or next((s for s in reading.sentences if s.role != "furniture" and s.start >= voice.start), None)
    return reading.ground(first.start, first.end, "speaker") if first else None
