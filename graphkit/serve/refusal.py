"""Queries that would reach out: SERVICE is found among the tokens of the query, in every way that a parser may read them.

The store would send the request. Beside this the processes that ask it have no network (``seclusion``).
"""

from __future__ import annotations

import re

from graphkit.query.tokens import Token, spoken
from graphkit.serve.request import READ_ONLY, Refused

_ESCAPE = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")
_UPDATES = {"INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "COPY", "MOVE", "ADD", "WITH"}
_FORMS = {"SELECT", "ASK", "CONSTRUCT", "DESCRIBE"}
_NO_SERVICE = "This endpoint fetches nothing: a query with SERVICE is not answered.\n"


def check(query: str) -> None:
    r"""Refuse a query that asks another service, or that is an update. Raises Refused.

    The standard resolves \uXXXX before it parses (https://www.w3.org/TR/sparql11-query/#codepointEscape), the store only inside strings and
    IRIs: the query is read both ways.
    """
    for text in dict.fromkeys((query, _ESCAPE.sub(_character, query))):
        words = spoken(text)
        first = next((word for word in map(_upper, words) if word in _FORMS or word in _UPDATES), "")
        if first in _UPDATES:
            raise Refused(400, READ_ONLY)
        if any(_serves(words, place) for place in range(len(words))):
            raise Refused(400, _NO_SERVICE)


def _character(match: re.Match[str]) -> str:
    number = int(match[1] or match[2], 16)
    return chr(number) if number < 0x110000 else ""


def _upper(token: Token) -> str:
    return token.text.upper() if token.kind == "word" else ""


def _serves(words: list[Token], place: int) -> bool:
    """Say whether a token is the keyword, also where it stands with the next or the last one without a space, as the store takes it."""
    token = words[place]
    if token.kind == "word":
        return not token.text.startswith("@") and "SERVICE" in token.text.upper()
    if token.kind == "name" and place + 1 < len(words) and words[place + 1].text == "{":
        return "SERVICE" in token.text.partition(":")[0].upper()
    return False
