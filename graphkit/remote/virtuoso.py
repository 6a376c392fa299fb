"""Virtuoso's ways: it answers ASK with a row, holds xsd:boolean as the integers 1 and 0, and tries all orders of many patterns.

Seen with 7.2.5. Which columns are truth values is read from the query: those bound to a test or to an expression with ``true`` or
``false`` in it, and those that stand after one of our properties of that type.

Its planner weighs every order of the patterns: four seconds for a dozen of them about one thing, more with a UNION or a path of two ways
beside them, while the answer then takes milliseconds. ``planned`` asks it to keep the order in which they are written.
"""

from __future__ import annotations

import pyoxigraph as ox

from graphkit.names import PREFIXES
from graphkit.query.sparql import form
from graphkit.query.tokens import Token, spoken

ASKED = "__ASK_RETVAL"
_BOOLEAN = ox.NamedNode(PREFIXES["xsd"] + "boolean")
_PROPERTIES = {"snf:divergent", "snf:undecided", "snf:listComplete", "snf:permanent"}
_TESTS = {"EXISTS", "NOT", "!", "BOUND", "REGEX", "CONTAINS", "STRSTARTS", "STRENDS", "LANGMATCHES", "SAMETERM", "ISIRI", "ISLITERAL"}
_KEPT = 'DEFINE sql:select-option "order"\n'
_MANY = 9  # patterns that it puts in order itself in no time
_OTHERS = {"OPTIONAL", "FILTER", "BIND", "MINUS", "VALUES", "GRAPH", "SERVICE", "{", "}"}
_COMPARISONS = {"=", "!=", "<", ">", "<=", ">=", "&&", "||"}
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
    """Say whether an expression gives a truth value: by its first word, a truth value in it, or a comparison that is not in brackets."""
    depth, compared = 0, False
    for word in expression:
        depth += {"(": 1, ")": -1}.get(word, 0)
        compared = compared or (depth == 0 and word in _COMPARISONS)
    return compared or expression[0].upper() in _TESTS or "true" in expression or "false" in expression


def truth(term: ox.NamedNode | ox.Literal | None, expected: bool) -> ox.NamedNode | ox.Literal | None:
    """Return a truth value as xsd:boolean, anything else as it is. An integer is one only where a truth value is ``expected``."""
    if not isinstance(term, ox.Literal) or term.value not in _VALUES:
        return term
    if term.datatype == _BOOLEAN or (expected and term.datatype.value.endswith("#integer")):
        return ox.Literal(_VALUES[term.value], datatype=_BOOLEAN)
    return term


def planned(query: str) -> str:
    """Return a query that is planned in no time: where many patterns begin it they stay in their order, apart from what has two ways.

    The option is lost on a group that has patterns and a UNION, or a path with "|", side by side; so the first become a group of their own.
    """
    words = spoken(query)
    upper = [word.text.upper() for word in words]
    if form(query) not in ("SELECT", "ASK") or "DEFINE" in upper:
        return query
    start = upper.index("{")
    end = next(n for n in range(start + 1, len(words)) if upper[n] in _OTHERS)
    if 1 + sum(upper[start:end].count(mark) for mark in (".", ";", "/")) <= _MANY:
        return query
    apart, plain = list[str](), list[str]()
    for statement in _statements(words[start + 1 : end]):
        text = query[statement[0].start : statement[-1].start + len(statement[-1].text)]
        (apart if any(word.text in "|[" for word in statement) else plain).append(text)
    if not plain or "_:" in query or not {"UNION", "|"} & set(upper):
        return _KEPT + query
    first = f"{{ SELECT * WHERE {{ {' . '.join(plain)} }} }} {''.join(f'{one} . ' for one in apart)}"
    return f"{_KEPT}{query[: words[start].start + 1]} {first}{query[words[end].start :]}"


def page(query: str, start: int, size: int) -> str:
    """Return the query for a page of the rows of another: it orders no more than 10,000 rows on the outside, all of them on the inside."""
    place = next(word.start for word in spoken(query) if word.text.upper() == "SELECT")
    return f"{query[:place]}SELECT * WHERE {{ {{ {query[place:]}\n }} }}\nOFFSET {start} LIMIT {size}"


def _statements(words: list[Token]) -> list[list[Token]]:
    """Return the tokens of each statement of a run of triple patterns."""
    found: list[list[Token]] = [[]]
    for word in words:
        if word.text == ".":
            found.append([])
        else:
            found[-1].append(word)
    return [one for one in found if one]
