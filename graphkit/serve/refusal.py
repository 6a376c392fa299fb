"""Queries that would reach out: SERVICE is found by parsing. Oxigraph would send the request."""

from __future__ import annotations

import re
from typing import Any

from graphkit.query.tokens import spoken
from graphkit.serve.request import READ_ONLY, Refused

_ESCAPE = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")
_UPDATES = {"INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "COPY", "MOVE", "ADD", "WITH"}
_FORMS = {"SELECT", "ASK", "CONSTRUCT", "DESCRIBE"}
_NO_SERVICE = "This endpoint fetches nothing: a query with SERVICE is not answered.\n"


def check(query: str) -> None:
    r"""Refuse a query that asks another service, or that is an update. Raises Refused.

    SPARQL resolves \uXXXX before it parses (https://www.w3.org/TR/sparql11-query/#codepointEscape), and so does this.
    """
    plain = _ESCAPE.sub(_character, query)
    words = [token.text.upper() for token in spoken(plain) if token.kind == "word"]
    first = next((word for word in words if word in _FORMS or word in _UPDATES), "")
    if first in _UPDATES:
        raise Refused(400, READ_ONLY)
    if "service" in plain.lower() and ("SERVICE" in words or _serves(plain)):
        raise Refused(400, _NO_SERVICE)


def _character(match: re.Match[str]) -> str:
    number = int(match[1] or match[2], 16)
    return chr(number) if number < 0x110000 else ""


def _serves(query: str) -> bool:
    """Say whether the parse tree holds a SERVICE clause. What rdflib cannot parse is judged by its words alone."""
    from pyparsing import ParseException
    from rdflib.plugins.sparql.parser import parseQuery

    try:
        return _holds(parseQuery(query))
    except (ParseException, RecursionError):
        return False


def _holds(node: Any) -> bool:
    from rdflib.plugins.sparql.parserutils import CompValue

    if isinstance(node, CompValue):
        return node.name == "ServiceGraphPattern" or any(_holds(value) for value in node.values())
    if isinstance(node, list | tuple) or type(node).__name__ in ("ParseResults", "plist"):
        return any(_holds(value) for value in node)
    return False
