"""The answer to a SELECT, the same from the embedded store and from an endpoint."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pyoxigraph as ox

Term = ox.NamedNode | ox.Literal | None


@dataclass(frozen=True, slots=True)
class Solutions:
    """The variables in the order of the projection, and the rows. An unbound variable is None."""

    variables: tuple[str, ...]
    rows: Iterator[tuple[Term, ...]]
