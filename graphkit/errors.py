"""What can go wrong, one class a stage. A message says what, where and what to do; its parts are attributes."""

from __future__ import annotations


class GraphkitError(Exception):
    """Base of every error that graphkit raises on purpose. ``parts`` holds what the message was made of."""

    def __init__(self, message: str, **parts: object) -> None:
        super().__init__(message)
        self.message = message
        self.parts = parts
        for name, value in parts.items():
            setattr(self, name, value)


class ReadError(GraphkitError):
    """A file cannot be read as a source: missing, empty, binary, encrypted, too large. Attributes: path, reason."""


class ExtractError(GraphkitError):
    """A claim cannot be taken in, such as one whose quotation is not in its source. Attributes: source, line, reason."""


class ReconcileError(GraphkitError):
    """A decision of the user cannot be applied. Attributes: path, reason."""


class AssembleError(GraphkitError):
    """A value cannot become a faithful RDF term, such as an ill-typed date. Attributes: value, datatype."""


class ValidationError(GraphkitError):
    """A graph or a file cannot be validated at all (broken Turtle). Attributes: path, line."""


class StoreError(GraphkitError):
    """The graph's folder is missing, locked or damaged. Attributes: path, holder."""


class QueryError(GraphkitError):
    """A query or a parameter is not usable. Attributes: query, name, candidates, line, column."""


class ExportError(GraphkitError):
    """A file cannot be written in that format. Attributes: path, formats."""


class TableError(GraphkitError):
    """A bulk table's layout is not known. Attributes: path, header."""


class NetworkError(GraphkitError):
    """A network or a picture of that kind cannot be made. Attributes: kind, kinds."""


class RemoteError(GraphkitError):
    """An endpoint does not answer as it should. Attributes: url, status, wait."""
