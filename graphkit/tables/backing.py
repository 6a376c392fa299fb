"""Rows of sponsors as Turtle: an Act each and, where the role sponsors, the Sponsorship and the plain edge."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Iterator
from datetime import date

from graphkit import names
from graphkit.model import Dating, Entity
from graphkit.tables.counts import dating
from graphkit.tables.known import Known
from graphkit.tables.report import Report
from graphkit.tables.rows import Backing
from graphkit.tables.seats import Names, Seats
from graphkit.tables.symbols import full, short
from graphkit.tables.turtle import concept, iri, text

_ENTRIES = {"additional-sponsor": "later", "withdrawn-sponsor": "withdrawn"}
_SPONSORING = ("withdrawn-sponsor", "additional-sponsor", "drafter", "submitter", "sponsor", "main-sponsor", "signatory")  # weakest first
_ROLES = {*_SPONSORING, "introducer", "facilitator", "on-behalf-of"}


def span(printed: str) -> Dating | None:
    """Return a date of a table with its bounds: a day, a month or a year; no words give no date; None where it is neither."""
    if not printed:
        return Dating()
    try:
        parts = [int(part) for part in printed.split("-")]
        year, month, day = [*parts, 0, 0][:3]
        first = date(year, month or 1, day or 1)
        last = first if day else date(year, month or 12, monthrange(year, month or 12)[1])
    except ValueError:
        return None
    stated = first.isoformat()[: (4, 7, 10)[len(parts) - 1]] if len(parts) < 4 else ""
    if stated != printed:
        return None
    return Dating(date=printed, date_basis="stated", not_before=first.isoformat(), not_after=last.isoformat())


def write(rows: Iterable[Backing], seats: Seats, index: Names, known: Known, report: Report, source: str) -> Iterator[str]:
    """Yield the Turtle of each row. A sponsorship that the graph has already is not said again: the row is noted on it."""
    acts: set[str] = set()
    strongest: dict[str, tuple[str, str]] = {}
    made: dict[str, Entity] = {}
    for one in rows:
        when = span(one.date)
        if when is None:
            report.reject(source, one.line, "not a date of the form YYYY-MM-DD, YYYY-MM or YYYY", one.date)
            continue
        if one.role not in _ROLES:
            report.reject(source, one.line, f"not a role: one of {', '.join(sorted(_ROLES))} is expected", one.role)
            continue
        on = when.not_after or "9999-12-31"
        holder = seats.holder(one.printed, "", on, seats.stretch(on)) or index.entity(one.printed)
        if holder is None:
            report.reject(source, one.line, "the name means nothing known on that day", f"{one.printed} ({one.date})")
            continue
        named = full(one.document) or short(one.document)
        document = named.symbol if named else one.document
        act = names.act(document, holder.code, one.role)
        if act in acts:
            report.reject(source, one.line, "this actor has a row in this role already", f"{one.printed} ({document})")
            continue
        acts.add(act)
        report.touched.update((act, names.document(document), names.sponsorship(document, holder.code)))
        report.taken += 1
        origin = (
            f"snf:printedName {text(one.printed)}; snf:citation {text(one.citation)}; snf:row {one.row}; "
            f"prov:wasDerivedFrom {iri(names.source(source))}"
        )
        if names.document(document) not in known.documents and document not in made:
            made[document] = Entity(code=document, kind="document", label=document, iri=names.document(document))
            yield _document(made[document], source)
        if act in known.acts:
            yield f"{iri(act)} {origin} .\n"
        else:
            yield (
                f"{iri(act)} a snf:Act; snf:actor {iri(holder.iri)}; snf:role {concept('role', one.role)}; "
                f"snf:document {iri(names.document(document))}; {dating(when)}{origin} .\n"
            )
        if one.role in _SPONSORING:
            sponsorship = names.sponsorship(document, holder.code)
            _keep(
                strongest, sponsorship, one.role, f"{iri(holder.iri)} {iri(names.document(document))}", dating(when), origin, known, report
            )
    yield from _sponsorships(strongest, known)
    report.documents += len(made)
    report.entities.extend(made.values())


def _keep(found: dict[str, tuple[str, str]], one: str, role: str, ends: str, when: str, origin: str, known: Known, report: Report) -> None:
    if one in known.sponsorships:
        if known.sponsorships[one] != names.concept("role", role):
            held = known.sponsorships[one].removeprefix(names.LIST)
            report.warn(f"{one.removeprefix(names.ID)}: the graph has another role ({held}), the table {role}.")
        found.setdefault(one, ("", origin))
        return
    before = found.get(one)
    if before and _SPONSORING.index(before[0]) >= _SPONSORING.index(role):
        return
    sponsor, document = ends.split()
    said = f"a snf:Sponsorship; snf:sponsor {sponsor}; snf:document {document}; snf:role {concept('role', role)}; "
    edge = f"{document} snf:sponsoredBy {sponsor} .\n" if role != "withdrawn-sponsor" else ""
    entry = concept("entry", _ENTRIES.get(role, "unknown"))
    found[one] = (role, f"{edge}{iri(one)} {said}snf:entry {entry}; {when}snf:divergent false; {origin}")


def _sponsorships(found: dict[str, tuple[str, str]], known: Known) -> Iterator[str]:
    for one, (_, said) in found.items():
        yield f"{iri(one)} {said} .\n" if one in known.sponsorships else f"{said} .\n"


def _document(one: Entity, source: str) -> str:
    symbol = f"snf:symbol {text(one.code)}; " if "/" in one.code else ""
    return (
        f"{iri(one.iri)} a snf:Document; snf:code {text(one.code)}; rdfs:label {text(one.code)}; skos:prefLabel {text(one.code, 'en')}; "
        f"{symbol}prov:wasDerivedFrom {iri(names.source(source))} .\n"
    )
