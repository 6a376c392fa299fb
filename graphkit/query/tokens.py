"""SPARQL text as tokens, so that words are exchanged where they are words: never inside strings, IRIs or comments.

Follows the terminals of SPARQL 1.1, https://www.w3.org/TR/sparql11-query/#sparqlGrammar (longest token wins). A prefix has at most 252
characters, so that the time for any text grows no faster than the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

_TOKEN = re.compile(
    r"""(?P<comment>\#[^\n\r]*)
      | (?P<iri><(?:[^<>"{}|^`\\\x00-\x20]|\\u[0-9A-Fa-f]{4}|\\U[0-9A-Fa-f]{8})*>)
      | (?P<string>'''(?:(?:'|'')?(?:[^'\\]|\\.))*'''|\"\"\"(?:(?:"|"")?(?:[^"\\]|\\.))*\"\"\"|'(?:[^'\\\n\r]|\\.)*'|"(?:[^"\\\n\r]|\\.)*")
      | (?P<variable>[?$]\w+)
      |
      (?P<name>(?:[^\W\d_](?:[\w.\-]{0,250}[\w\-])?)?:(?:(?:[\w:]|%[0-9A-Fa-f]{2}|\\.)(?:(?:[\w:.\-]|%[0-9A-Fa-f]{2}|\\.)*(?:[\w:\-]|%[0-9A-Fa-f]{2}|\\.))?)?)
      | (?P<word>@?[^\W\d_][\w\-]*)
      | (?P<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)
      | (?P<space>\s+)
      | (?P<mark>\^\^|&&|\|\||!=|<=|>=|.)""",
    re.VERBOSE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Token:
    """A run of characters of a query: comment, iri, string, variable, name, word, number, space or mark."""

    kind: str
    text: str
    start: int


def tokens(text: str) -> Iterator[Token]:
    """Yield every token of a query, spaces and comments included: joined they are the text again."""
    for match in _TOKEN.finditer(text):
        yield Token(match.lastgroup or "mark", match.group(), match.start())


def spoken(text: str) -> list[Token]:
    """Return the tokens that mean something: without spaces and comments."""
    return [token for token in tokens(text) if token.kind not in ("space", "comment")]


def exchange(text: str, variable: Callable[[str], str | None]) -> str:
    """Return the query with variables exchanged: ``variable`` gives the new text for a name, or None to leave it."""
    parts = []
    for token in tokens(text):
        new = variable(token.text[1:]) if token.kind == "variable" else None
        parts.append(token.text if new is None else new)
    return "".join(parts)


def projection(text: str) -> tuple[str, ...]:
    """Return the names of the columns that the outermost SELECT projects, in order; () for other forms and for ``SELECT *``."""
    found, depth, started, last = [], 0, False, ""
    for token in spoken(text):
        upper = token.text.upper()
        if not started:
            started = token.kind == "word" and upper == "SELECT"
        elif depth == 0 and (token.text == "{" or (token.kind == "word" and upper in ("WHERE", "FROM"))):
            break
        elif token.text in "()":
            depth += 1 if token.text == "(" else -1
        elif token.kind == "variable" and (depth == 0 or (depth == 1 and last == "AS")):
            found.append(token.text[1:])
        last = upper
    return tuple(found)


def grouped(text: str) -> tuple[str, ...]:
    """Return the names that hold several values joined by GROUP_CONCAT (their order is the engine's own)."""
    found, open_at, begun, last = [], 0, -1, ""
    for token in spoken(text):
        upper = token.text.upper()
        if token.text in "()":
            open_at += 1 if token.text == "(" else -1
            begun = -1 if open_at < begun else begun
        elif upper == "GROUP_CONCAT":
            begun = open_at
        elif token.kind == "variable" and begun == open_at and last == "AS":
            found.append(token.text[1:])
        last = upper
    return tuple(found)
