"""Answers that a server cuts at a limit of its own: the rest is fetched page by page where the order is stable, else a warning is given."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from graphkit.query.tokens import spoken

Row = tuple[object, ...]
_ROUND = 500  # servers cut at round numbers: 1,000, 10,000, 100,000 …


def modifiers(query: str) -> set[str]:
    """Return the words after the outermost pattern of a query: ORDER, LIMIT, OFFSET, VALUES, GROUP, HAVING."""
    depth, found = 0, set[str]()
    for token in spoken(query):
        if token.text in "{}":
            depth += 1 if token.text == "{" else -1
            if token.text == "}" and depth == 0 and "VALUES" not in found:
                found.clear()
        elif depth == 0 and token.kind == "word":
            found.add(token.text.upper())
    return found & {"ORDER", "LIMIT", "OFFSET", "VALUES", "GROUP", "HAVING"}


def suspicious(count: int, announced: str | None) -> bool:
    """Say whether an answer of so many rows may have been cut: at the limit that a server announces, or at a round number."""
    if announced and announced.isdigit():
        return count >= int(announced)
    return count >= 1000 and count % _ROUND == 0


def page(query: str, start: int, size: int) -> str:
    """Return the query for a page of the rows of another."""
    return f"{query}\nOFFSET {start} LIMIT {size}"


def whole(
    query: str,
    first: list[Row],
    ask: Callable[[str], list[Row]],
    announced: str | None,
    warn: Callable[[int], None],
    page: Callable[[str, int, int], str] = page,
) -> Iterator[Row]:
    """Yield all rows of a query: the first answer, then further pages while there are any. ``page`` writes the query for one.

    A query with a limit of its own is complete as it came. Without an order of its own pages cannot be joined: if there is more, ``warn``
    is told how many rows came.
    """
    yield from first
    count, words = len(first), modifiers(query)
    if words & {"LIMIT", "OFFSET", "VALUES"} or not suspicious(count, announced):
        return
    if "ORDER" not in words:
        if ask(page(query, count, 1)):
            warn(count)
        return
    size = count
    while True:
        rows = ask(page(query, count, size))
        yield from rows
        count += len(rows)
        if len(rows) < size:
            return
