"""What a saved query may look like: rules that hold for every file of ``queries/`` and for those that a user adds."""

from __future__ import annotations

from collections.abc import Callable

from graphkit.errors import QueryError
from graphkit.query.saved import SavedQuery
from graphkit.query.tokens import Token, spoken

_ENDING = ("LIMIT", "OFFSET", "ORDER", "GROUP", "HAVING")
_REFUSED = ("GRAPH", "FROM", "SERVICE")
_COMPARISONS = ("=", "!=", "<", ">", "<=", ">=")
_TERMS = ("variable", "iri", "name", "string", "number")


def check(query: SavedQuery) -> None:
    """Raise QueryError when a saved query breaks a rule of its form (docs/queries.md lists them)."""
    words = spoken(query.text)
    upper = [word.text.upper() for word in words]

    def refuse(why: str) -> QueryError:
        return QueryError(f"The query '{query.name}' ({query.path.name}) {why}.", query=query.name)

    if _compares_nothing(words):
        raise refuse("compares inside COALESCE; engines differ in what a comparison with nothing gives: put COALESCE around the variable")
    known = {parameter.variable for parameter in query.parameters}
    if "SELECT" not in upper:
        raise refuse("is no SELECT")
    if not query.columns:
        raise refuse("selects *; name its columns")
    if query.columns[-1] != "evidence":
        raise refuse("does not project ?evidence as its last column")
    if "ORDER" not in upper:
        raise refuse("has no ORDER BY, so its rows would come in any order")
    for word in words:
        if word.kind == "word" and word.text.upper() in _REFUSED:
            raise refuse(f"uses {word.text.upper()}; saved queries ask the union of all named graphs")
        if word.kind == "variable" and word.text[1:].startswith("_") and word.text[1:] not in known:
            raise refuse(f"has the variable {word.text}, which looks like a parameter but has no known type, or two types")
    for parameter in query.parameters:
        if parameter.variable in query.columns:
            raise refuse(f"projects its parameter '{parameter.name}'")
        _places(words, parameter.variable, refuse)
        if parameter.default is None and not parameter.required and _filtered(words, parameter.variable):
            raise refuse(f"has the parameter '{parameter.name}' in a FILTER or BIND without a default")


def _places(words: list[Token], variable: str, refuse: Callable[[str], QueryError]) -> None:
    """Raise when a parameter stands where no value may be written."""
    ending = ""
    depth = 0
    for n, word in enumerate(words):
        upper = word.text.upper() if word.kind == "word" else ""
        if upper in _ENDING:
            ending, depth = upper, 0
        elif upper in ("VALUES", "BOUND", "SELECT", "WHERE"):
            ending = upper if upper in ("VALUES", "BOUND", "SELECT") else ""
            depth = 0
        elif word.text in "({":
            depth += 1
            if ending == "SELECT" and word.text == "{":
                ending = ""
        elif word.text in ")}":
            depth -= 1
            if (depth <= 0 and ending in ("BOUND", "VALUES")) or word.text == "}":
                ending = ""
        elif word.kind == "variable" and word.text[1:] == variable:
            if ending:
                raise refuse(f"has the parameter ?{variable} in {ending}")
            before, after = words[n - 1], words[n + 1]
            if _term(before) and (_term(after) or after.text in "/|*+?^"):
                raise refuse(f"has the parameter ?{variable} as a predicate")
            if before.text in ("^", "/", "|") and _term(after) and words[n - 2].kind in _TERMS:
                raise refuse(f"has the parameter ?{variable} in a path")


def _compares_nothing(words: list[Token]) -> bool:
    """Whether a comparison is what COALESCE should catch."""
    depth, inside = 0, list[int]()
    for n, word in enumerate(words):
        if word.text == "(":
            depth += 1
            if words[n - 1].text.upper() == "COALESCE":
                inside.append(depth)
        elif word.text == ")":
            if inside and inside[-1] == depth:
                inside.pop()
            depth -= 1
        elif inside and inside[-1] == depth and word.text in _COMPARISONS:
            return True
    return False


def _filtered(words: list[Token], variable: str) -> bool:
    """Whether a parameter is an operand of FILTER or BIND, or of an expression in SELECT."""
    opened: list[bool] = []
    for n, word in enumerate(words):
        if word.text in "({":
            last = words[n - 1].text.upper() if n else ""
            opened.append(word.text == "(" and (last in ("FILTER", "BIND", "SELECT", "DISTINCT") or any(opened)))
        elif word.text in ")}":
            opened.pop()
        elif word.kind == "variable" and word.text[1:] == variable and any(opened):
            return True
    return False


def _term(word: Token) -> bool:
    return word.kind in _TERMS or word.text == "a"
