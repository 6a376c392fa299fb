"""Ballots as Turtle: a Vote of seven triples each, where the graph does not have that vote already."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from graphkit import names
from graphkit.tables.counts import counts
from graphkit.tables.known import Known
from graphkit.tables.report import Report
from graphkit.tables.rows import Ballot, RollCall
from graphkit.tables.seats import Names, Seats
from graphkit.tables.turtle import concept, iri, local, text

_CHUNK = 2000  # statements a piece of text: some hundred kilobytes


def write(ballots: Iterable[Ballot], seats: Seats, index: Names, known: Known, report: Report, source: str) -> Iterator[str]:
    """Yield pieces of Turtle for all ballots, then for the counts and documents; each can be read without the others.

    ``source`` is the ident of the file with the ballots. Memory: one record a roll call and the codes of its voters; ballots are let go
    as they are written.
    """
    calls: dict[str, RollCall] = {}
    choices = {choice: names.concept("choice", choice) for choice in ("yes", "no", "abstain")}
    origin = f"prov:wasDerivedFrom {iri(names.source(source))}"
    cast: dict[tuple[str, str, str], str] = {}
    out: list[str] = []
    current: RollCall | None = None
    prior: dict[str, tuple[str, bool]] = {}
    stretch, part, heading = 0, "", ""
    for ballot in ballots:
        call, row, line, printed, code, choice = ballot
        if call is not current:
            current = call
            count = names.vote_count(call.document, call.body, call.part)
            calls.setdefault(count, call)
            stretch, prior, part = seats.stretch(call.on), dict(known.votes.get(count, {})), "\\/" + local(call.part) if call.part else ""
            place = f"<{names.ID}vote/{names.local(call.document)}/{names.local(call.body)}/>"
            heading = f"@prefix v: {place} . @prefix c: {iri(count)} .\n"
            out.append(heading)
        holder = seats.holder(printed, code, call.on, stretch)
        if holder is None:
            report.reject(source, line, "the name means nothing known on that day", f"{printed} ({call.on})")
            continue
        if choice is None:
            report.silent += 1
            continue
        if holder.code in call.voters:
            report.reject(source, line, "this voter has a row on this vote already", f"{printed} ({call.document})")
            continue
        call.voters.add(holder.code)
        call.counted[choice] += 1
        said = cast.get((holder.code, printed, choice))
        if said is None:
            vote = f"a snf:Vote; snf:voter {iri(holder.iri)}; snf:choice {concept('choice', choice)}; snf:inCount c:;"
            said = cast[holder.code, printed, choice] = f"{vote} {origin}; snf:printedName {text(printed)}; snf:row "
        if prior and holder.iri in prior:
            other, tabled = prior[holder.iri]
            if other != choices[choice]:
                report.reject(source, line, "the graph has another vote for this voter", f"{printed} ({call.document}): {choice}")
                continue
            note = origin if tabled else f"{origin}; snf:printedName {text(printed)}; snf:row {row}"
            out.append(f"v:{local(holder.code)}{part} {note} .\n")
        else:
            out.append(f"v:{local(holder.code)}{part} {said}{row} .\n")
        report.taken += 1
        if len(out) >= _CHUNK:
            yield "".join(out)
            out = [heading]
    yield "".join(out)
    yield from counts(calls, index, known, report)
