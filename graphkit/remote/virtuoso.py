"""Virtuoso's ways with truth values: it answers ASK with a row, and holds xsd:boolean as the integers 1 and 0.

Seen with 7.2.5. Which columns are truth values is read from the query: those bound to a test or to an expression with ``true`` or
``false`` in it, and those that stand after one of our properties of that type.
"""

from __future__ import annotations

import pyoxigraph as ox

from graphkit.names import PREFIXES
from graphkit.query.tokens import spoken

ASKED = "__ASK_RETVAL"
_BOOLEAN = ox.NamedNode(PREFIXES["xsd"] + "boolean")
_PROPERTIES = {"snf:divergent", "snf:undecided", "snf:listComplete", "snf:permanent"}
_TESTS = {"EXISTS", "NOT", "!", "BOUND", "REGEX", "CONTAINS", "STRSTARTS", "STRENDS", "LANGMATCHES", "SAMETERM", "ISIRI", "ISLITERAL"}
_VALUES = {"1": "true", "0": "false"}


def truths(query: str) -> set[str]:
    """Return the names of the variables of a query that hold truth values."""
    words = spoken(query)
    found, starts = set[str](), list[int]()
    for place, word in enumerate(words):
        if word.text == "(":
            starts.append(place)
        elif word.text == ")" and starts:
            inner = words[starts.pop() : place]
            if len(inner) > 3 and inner[-2].text.upper() == "AS" and _decides([w.text for w in inner[1:-2]]):
                found.add(inner[-1].text[1:])
        elif word.text in _PROPERTIES and place + 1 < len(words) and words[place + 1].kind == "variable":
            found.add(words[place + 1].text[1:])
    return found


def _decides(expression: list[str]) -> bool:
    """Say whether an expression gives a truth value: by its first word, or by a truth value in it."""
    return expression[0].upper() in _TESTS or "true" in expression or "false" in expression


def truth(term: ox.NamedNode | ox.Literal | None, expected: bool) -> ox.NamedNode | ox.Literal | None:
    """Return a truth value as xsd:boolean, anything else as it is. An integer is one only where a truth value is ``expected``."""
    if not isinstance(term, ox.Literal) or term.value not in _VALUES:
        return term
    if term.datatype == _BOOLEAN or (expected and term.datatype.value.endswith("#integer")):
        return ox.Literal(_VALUES[term.value], datatype=_BOOLEAN)
    return term
