"""SPARQL as people type it: prefixes filled in, the form of a query, and a syntax error with its line, column and the line itself."""

from __future__ import annotations

import re

from graphkit.errors import QueryError
from graphkit.names import PREFIXES
from graphkit.query.tokens import spoken

_PLACE = re.compile(r"error at (\d+):(\d+): (.*)", re.DOTALL)
FORMS = ("SELECT", "ASK", "CONSTRUCT", "DESCRIBE")


def complete(text: str) -> str:
    """Return a query with our prefixes declared on one line before it, those that it declares itself left out."""
    words = spoken(text)
    known = {words[n + 1].text[:-1] for n, word in enumerate(words[:-1]) if word.text.upper() == "PREFIX"}
    used = {word.text.split(":", 1)[0] for word in words if word.kind == "name"}
    missing = [f"PREFIX {prefix}: <{iri}>" for prefix, iri in PREFIXES.items() if prefix in used - known]
    return " ".join(missing) + "\n" + text if missing else text


def form(text: str) -> str:
    """Return "SELECT", "ASK", "CONSTRUCT" or "DESCRIBE"; "" when the text is none of these."""
    return next((word.text.upper() for word in spoken(text) if word.kind == "word" and word.text.upper() in FORMS), "")


def chooses(text: str) -> bool:
    """Say whether a query names its dataset with FROM; else it asks the union of all graphs."""
    return "from" in text.lower() and any(word.kind == "word" and word.text.upper() == "FROM" for word in spoken(text))


def parse(text: str, name: str = "the query", shift: int = 0) -> None:
    """Check the syntax of a query with the store's own parser. ``shift`` lines were put before it. Raises QueryError."""
    from pyoxigraph import Store

    try:
        Store().query(text)
    except SyntaxError as error:
        raise syntax_error(text, error, name, shift) from None
    except (ValueError, RuntimeError):  # evaluation, not syntax: the real store will say
        return


def syntax_error(text: str, error: Exception, name: str = "the query", shift: int = 0) -> QueryError:
    """Return the error of a query that does not parse, with line and column of the text as the user wrote it."""
    place = _PLACE.match(str(error))
    if not place:
        return QueryError(f"{name[0].upper() + name[1:]} is not SPARQL 1.1: {error}.", query=name, line=None, column=None)
    line, column, expected = int(place[1]), int(place[2]), place[3].strip()
    words = text.split("\n")[line - 1] if line <= text.count("\n") + 1 else ""
    line = max(1, line - shift)
    pointer = " " * (column - 1) + "^"
    return QueryError(
        f"{name[0].upper() + name[1:]} is not SPARQL 1.1 at line {line}, column {column} ({expected}):\n    {words}\n    {pointer}",
        query=name,
        line=line,
        column=column,
        text=words,
    )
