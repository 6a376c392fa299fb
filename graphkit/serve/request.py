"""A query as the SPARQL 1.1 Protocol sends it: GET, POST of a form, POST of the query itself.

https://www.w3.org/TR/sparql11-protocol/#query-operation. "Exactly 1" query; any number of default-graph-uri and named-graph-uri.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import parse_qsl

FORM = "application/x-www-form-urlencoded"
QUERY = "application/sparql-query"
UPDATE = "application/sparql-update"
READ_ONLY = "This endpoint is read-only: it answers queries and takes no updates.\n"


class Refused(Exception):
    """A request that is not answered: an HTTP status and a sentence."""

    def __init__(self, status: int, words: str, wait: int | None = None, seconds: float | None = None) -> None:
        super().__init__(words)
        self.seconds = seconds  # how long the query ran
        self.status = status
        self.words = words
        self.wait = wait


@dataclass(frozen=True, slots=True)
class Asked:
    """A query with the dataset that the protocol gives it. Empty tuples: the union of all graphs, and every graph by name."""

    query: str
    default_graphs: tuple[str, ...] = ()
    named_graphs: tuple[str, ...] = ()


def pairs(text: str) -> list[tuple[str, str]]:
    """Return the fields of a form or a URL's query part. Raises Refused where they are not UTF-8."""
    try:
        return parse_qsl(text, keep_blank_values=True, strict_parsing=False, errors="strict", max_num_fields=1000)
    except (UnicodeDecodeError, ValueError):
        raise Refused(400, "The request's fields are not UTF-8, or too many.\n") from None


def read(method: str, url_query: str, content_type: str, body: bytes, longest: int) -> Asked | None:
    """Return what is asked; None for a GET without anything, which asks for the description of the service. Raises Refused."""
    fields = pairs(url_query)
    if method in ("GET", "HEAD"):
        if not fields:
            return None
        return _asked(fields, longest)
    media, charset = _media(content_type)
    if media == UPDATE:
        raise Refused(403, READ_ONLY)
    if media not in (FORM, QUERY):
        raise Refused(415, f"Send a query as {QUERY}, or as a form ({FORM}) with a field 'query'.\n")
    if charset not in ("", "utf-8", "utf8"):
        raise Refused(415, "Queries are read as UTF-8.\n")
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        raise Refused(400, "The body is not UTF-8.\n") from None
    if any(name == "query" for name, _ in fields):
        raise Refused(400, "A query that is posted stands in the body, not in the URL; send it once.\n")
    if media == FORM:
        return _asked(pairs(text) + fields, longest)
    return _asked([("query", text), *fields], longest)


def _asked(fields: list[tuple[str, str]], longest: int) -> Asked:
    queries = [value for name, value in fields if name == "query"]
    if any(name == "update" for name, _ in fields):
        raise Refused(403, READ_ONLY)
    if len(queries) != 1:
        raise Refused(400, "There is no field 'query'.\n" if not queries else "There are several fields 'query'; send one.\n")
    if len(queries[0]) > longest:
        raise Refused(413, f"The query is longer than {longest:,} characters.\n")
    return Asked(
        queries[0],
        tuple(value for name, value in fields if name == "default-graph-uri"),
        tuple(value for name, value in fields if name == "named-graph-uri"),
    )


def _media(content_type: str) -> tuple[str, str]:
    media, *parameters = (part.strip() for part in content_type.lower().split(";"))
    charset = next((p.partition("=")[2].strip().strip('"') for p in parameters if p.startswith("charset")), "")
    return media, charset
