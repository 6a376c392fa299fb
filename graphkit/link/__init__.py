"""Names to things: an index of labels, made from the reference data once and read from one JSON file afterwards."""

from graphkit.link.index import Index
from graphkit.link.records import DocumentRecord, NameRecord
from graphkit.link.symbols import canonical_symbol

__all__ = ["DocumentRecord", "Index", "NameRecord", "canonical_symbol"]
