"""A ValidationReport as text, JSON, CSV, Turtle (https://www.w3.org/TR/shacl/#validation-report) or JUnit."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Callable, Iterator
from dataclasses import asdict
from xml.etree import ElementTree

import pyoxigraph as ox

from graphkit.names import ID, PREFIXES
from graphkit.validate.report import Result, ValidationReport

_FIELDS = ("severity", "shape", "label", "message", "path", "value", "quote", "source", "start", "end", "focus")
_SH, _RDF = PREFIXES["sh"], PREFIXES["rdf"]


def text(report: ValidationReport) -> str:
    """Return the counts by shape first, then each result with the sentence behind it."""
    nodes = sum(report.focus_nodes.values())
    verdict = "No Violation" if report.conforms else _number(report.count("Violation"), "Violation")
    warnings = report.count("Warning")
    lines = [f"{report.checked + ': ' if report.checked else ''}{verdict}{', ' + _number(warnings, 'Warning') if warnings else ''}."]
    lines.append(f"{nodes:,} nodes looked at by {len(report.focus_nodes)} shapes.")
    for severity, shape, number, message in report.counts():
        lines += (
            ["", f"{severity}  {shape}  {number}", f"  {message}"]
            if not lines[-1].startswith("  ")
            else [f"{severity}  {shape}  {number}", f"  {message}"]
        )
    for result in report.results:
        lines += ["", *_detail(result)]
    return "\n".join(lines) + "\n"


def _detail(result: Result) -> Iterator[str]:
    yield f"{result.severity}: {result.label}{' (' + result.value + ')' if result.value and result.value not in result.label else ''}"
    yield f"  {result.message}"
    if result.quote is not None:
        place = f", characters {result.start} to {result.end}" if result.start is not None and result.end is not None else ""
        yield f"  “{' '.join(result.quote.split())}”  {result.source or 'source not named'}{place}"
    yield f"  {result.shape}{', ' + result.path if result.path else ''}  {result.focus}"


def _number(count: int, word: str) -> str:
    return f"{count:,} {word}{'' if count == 1 else 's'}"


def as_json(report: ValidationReport) -> str:
    """Return the report as one JSON object: conforms, counts, focus nodes by shape, results."""
    counts = [{"severity": s, "shape": shape, "count": n, "message": message} for s, shape, n, message in report.counts()]
    body = {
        "conforms": report.conforms,
        "counts": counts,
        "focus_nodes": dict(report.focus_nodes),
        "results": [asdict(r) for r in report.results],
    }
    return json.dumps(body, ensure_ascii=False, indent=2) + "\n"


def as_csv(report: ValidationReport) -> str:
    """Return one row a result."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_FIELDS)
    writer.writerows([getattr(result, name) for name in _FIELDS] for result in report.results)
    return out.getvalue()


def turtle(report: ValidationReport) -> str:
    """Return the report in the vocabulary of SHACL, its nodes named by their content."""
    whole = ox.NamedNode(ID + "validation-report/" + _hash(report.results))
    triples = [
        _said(whole, _RDF + "type", ox.NamedNode(_SH + "ValidationReport")),
        _said(whole, _SH + "conforms", ox.Literal(report.conforms)),
    ]
    for result in report.results:
        node = ox.NamedNode(ID + "validation-result/" + _hash(result))
        values: list[tuple[str, ox.NamedNode | ox.Literal | None]] = [
            (_RDF + "type", ox.NamedNode(_SH + "ValidationResult")),
            (_SH + "resultSeverity", ox.NamedNode(_SH + result.severity)),
            (_SH + "sourceShape", ox.NamedNode(result.shape_iri)),
            (_SH + "sourceConstraintComponent", ox.NamedNode(_SH + result.component) if result.component else None),
            (_SH + "focusNode", ox.NamedNode(result.focus) if ":" in result.focus else ox.Literal(result.focus)),
            (_SH + "resultMessage", ox.Literal(result.message, language="en")),
            (_SH + "value", ox.Literal(result.value) if result.value is not None else None),
            (PREFIXES["snf"] + "quote", ox.Literal(result.quote) if result.quote is not None else None),
        ]
        triples.append(_said(whole, _SH + "result", node))
        triples += [_said(node, name, value) for name, value in values if value is not None]
    prefixes = {name: PREFIXES[name] for name in ("sh", "snf", "snfs", "xsd")}
    return (ox.serialize(triples, format=ox.RdfFormat.TURTLE, prefixes=prefixes) or b"").decode()


def junit(report: ValidationReport) -> str:
    """Return a JUnit test suite: one case a shape; a Violation is a failure, a Warning is told and passes."""
    results: dict[str, list[Result]] = {}
    for result in report.results:
        results.setdefault(result.shape.rsplit("-", 1)[0] if result.shape not in report.focus_nodes else result.shape, []).append(result)
    suite = ElementTree.Element("testsuite", name="graphkit check")
    failed = 0
    for shape in sorted({*report.focus_nodes, *results}):
        case = ElementTree.SubElement(suite, "testcase", classname="graphkit.check", name=shape)
        grave = [result for result in results.get(shape, ()) if result.severity == "Violation"]
        light = [result for result in results.get(shape, ()) if result.severity != "Violation"]
        if grave:
            failed += 1
            failure = ElementTree.SubElement(case, "failure", message=grave[0].message, type="Violation")
            failure.text = "\n\n".join("\n".join(_detail(result)) for result in grave)
        if light:
            ElementTree.SubElement(case, "system-out").text = "\n\n".join("\n".join(_detail(result)) for result in light)
    suite.set("tests", str(len(suite)))
    suite.set("failures", str(failed))
    ElementTree.indent(suite)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ElementTree.tostring(suite, encoding="unicode") + "\n"


def _said(subject: ox.NamedNode, predicate: str, value: ox.NamedNode | ox.Literal) -> ox.Triple:
    return ox.Triple(subject, ox.NamedNode(predicate), value)


def _hash(content: object) -> str:
    return hashlib.sha256(repr(content).encode()).hexdigest()[:16]


FORMATS: dict[str, Callable[[ValidationReport], str]] = {"text": text, "json": as_json, "csv": as_csv, "ttl": turtle, "junit": junit}
