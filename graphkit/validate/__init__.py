"""Quads × shapes → ValidationReport.

A ``Validator`` keeps the ontology, the lists and the reference data, and checks one source after another against them: its triples are
added, looked at and taken away again. ``validate_graph`` checks a whole store, ``validate`` any RDF. Nothing is inferred, nothing fetched,
and the data are never changed.
"""

from __future__ import annotations

from graphkit.validate.report import Result, ValidationReport
from graphkit.validate.validator import Validator, check_rules, validate, validate_graph

__all__ = ["Result", "ValidationReport", "Validator", "check_rules", "validate", "validate_graph"]
