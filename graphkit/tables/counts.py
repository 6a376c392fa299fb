"""Roll calls as Turtle: a VoteCount each, and the documents voted on that the graph lacks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from graphkit import names
from graphkit.model import Dating, Entity
from graphkit.tables.known import Known
from graphkit.tables.report import Report
from graphkit.tables.rows import RollCall
from graphkit.tables.seats import Names
from graphkit.tables.turtle import concept, iri, text, when


def dating(one: Dating) -> str:
    """Return the statements of when something was, each ended by a semicolon."""
    said = [f"snf:date {when(one.date)}; "] if one.date else []
    said += [f"snf:dateBasis {concept('basis', one.date_basis)}; "] if one.date and one.date_basis else []
    said += [f"snf:notBefore {when(one.not_before)}; "] if one.not_before else []
    said += [f"snf:notAfter {when(one.not_after)}; "] if one.not_after else []
    return "".join(said)


def counts(calls: Mapping[str, RollCall], index: Names, known: Known, report: Report) -> Iterator[str]:
    """Yield the Turtle of each count, and say where a result announced, a result known and the rows counted differ."""
    made: dict[str, RollCall] = {}
    report.touched.update(calls)
    for count, call in calls.items():
        ours = (call.counted["yes"], call.counted["no"], call.counted["abstain"])
        result = call.announced or ours
        where = f"{call.document}, {call.body}" + (f", {call.part}" if call.part else "")
        if call.announced and call.announced != ours:
            report.warn(
                f"{where}: announced as {_figures(call.announced)}, the rows give {_figures(ours)} ({call.source}, row {call.row})."
            )
        origin = f"prov:wasDerivedFrom {iri(names.source(call.source))}"
        if count in known.counts:
            before = known.counts[count]
            if before is not None and before != result:
                report.warn(f"{where}: the graph has {_figures(before)}, {call.source} gives {_figures(result)} (row {call.row}).")
            yield f"{iri(count)} {origin} .\n"
        else:
            report.counts += 1
            body = index.entity(call.body)
            yield (
                f"{iri(count)} a snf:VoteCount; snf:document {iri(names.document(call.document))}; "
                f"snf:body {iri(body.iri if body else names.entity('forum', call.body))}; {dating(call.dating)}"
                f"snf:yes {result[0]}; snf:no {result[1]}; snf:abstain {result[2]}; "
                f"snf:adoptionMethod {concept('method', 'recorded-vote')}; "
                + (f"snf:votePart {text(call.part)}; " if call.part else "")
                + f"rdfs:label {text(_label(call))}; snf:row {call.row}; {origin} .\n"
            )
        better = made.get(call.document)
        if better is None or (better.part and not call.part) or (not better.title and call.title):
            made[call.document] = call
    report.touched.update(map(names.document, made))
    for code, call in made.items():
        if names.document(code) not in known.documents:
            yield _document(code, call, index, known, report)


def _figures(result: tuple[int, int, int]) -> str:
    return "-".join(map(str, result))


def _label(call: RollCall) -> str:
    of = call.label if call.part and call.label else call.title
    return f"Vote on {call.symbol or 'a text'}" + (f", {call.part}" if call.part else "") + (f": {of}" if of else "")


def _document(code: str, call: RollCall, index: Names, known: Known, report: Report) -> str:
    title = call.title or code
    report.documents += 1
    report.entities.append(Entity(code=code, kind="document", label=title, iri=names.document(code)))
    said = (
        f"{iri(names.document(code))} a snf:Document; snf:code {text(code)}; rdfs:label {text(title)}; skos:prefLabel {text(title, 'en')}"
    )
    if call.title:
        said += f"; dcterms:title {text(call.title)}"
    if call.symbol:
        said += f"; snf:symbol {text(call.symbol)}"
    if call.kind:
        said += f"; snf:kind {concept('kind', call.kind)}"
    if call.session:
        said += f"; snf:session {call.session}"
    if call.kind == "resolution" and not call.part and call.dating.date:
        said += f"; snf:adopted {when(call.dating.date)}"
        said += f"; snf:notBefore {when(call.dating.not_before)}" if call.dating.not_before else ""
        said += f"; snf:notAfter {when(call.dating.not_after)}" if call.dating.not_after else ""
    said += f"; prov:wasDerivedFrom {iri(names.source(call.source))} .\n"
    if call.draft:
        said += _draft(call.draft, code, index, known, report, call)
    return said


def _draft(draft: str, code: str, index: Names, known: Known, report: Report, call: RollCall) -> str:
    said = f"{iri(names.document(code))} snf:adoptedFrom {iri(names.document(draft))} .\n"
    report.touched.add(names.document(draft))
    if names.document(draft) in known.documents or any(e.code == draft for e in report.entities[-50:]):
        return said
    report.documents += 1
    report.entities.append(Entity(code=draft, kind="document", label=draft, iri=names.document(draft)))
    origin = iri(names.source(call.source))
    return said + (
        f"{iri(names.document(draft))} a snf:Document; snf:code {text(draft)}; rdfs:label {text(draft)}; "
        f"skos:prefLabel {text(draft, 'en')}; snf:symbol {text(draft)}; prov:wasDerivedFrom {origin} .\n"
    )
