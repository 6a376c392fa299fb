"""Why an answer has no rows: one of four ends, with the scope that was searched."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from graphkit.names import PREFIXES
from graphkit.query import exchange

if TYPE_CHECKING:
    from graphkit.query import Bound
    from graphkit.store import Store

# What a query can rest on: the words for it, and a pattern that holds where it is loaded.
NEEDS: Mapping[str, tuple[str, str]] = {
    "sources": ("a source", "?source a snf:Source"),
    "sponsors": ("any list of sponsors", "?sponsorship a snf:Sponsorship"),
    "reference:votes": ("recorded votes", "?count a snf:VoteCount"),
    "reference:memberships": ("dated memberships", "?membership a snf:Membership"),
    "reference:experts": ("lists of experts", "?seat a snf:ExpertSeat"),
    "reference:mandates": ("records of mandates", "?forum snf:mandate ?document"),
    "reference:processes": ("records of permanent processes", "?forum snf:permanent true"),
    "reference:lineage": ("records of lineage", "?lineage a snf:Lineage"),
    "reference:pledges": ("records of pledges", "?revision a snf:Revision"),
    "reference:wording": ("the wording of an original", "?wording a snf:ReportedWording"),
}
_OPEN = (
    "?divergence a snf:Divergence ; snf:about ?thing ; snf:divergenceKind ?kind FILTER(?kind IN (lst:divergence-contradiction, "
    "lst:divergence-tension)) FILTER NOT EXISTS { ?divergence snf:policy ?policy FILTER(?policy != lst:policy-open) }"
)
WORDS = {
    "not-loaded": "not loaded",
    "not-stated": "not stated",
    "divergent": "accounts differ",
    "does-not-apply": "does not apply",
    "no-vote-recorded": "no vote recorded",
}


@dataclass(frozen=True, slots=True)
class End:
    """How an answer without rows ends: not-loaded, not-stated, divergent or does-not-apply. The sentence says what was searched."""

    kind: str
    sentence: str


def end(bound: Bound, store: Store) -> End:
    """Return the end of a question whose answer has no rows."""
    for need in bound.query.needs:
        words, pattern = NEEDS.get(need, (need, ""))
        if pattern and not _holds(store, pattern):
            return End("not-loaded", f"No row (not loaded): the answer rests on {words}, and this graph holds none.")
    for condition in bound.query.applies:
        kind, otherwise = condition.end, condition.otherwise.format_map(_Said(bound.values))
        if not _holds(store, exchange(condition.pattern, bound.terms.get)):
            return End(kind, f"No row ({WORDS[kind]}): {otherwise}")
    things = [text for text in bound.terms.values() if text.startswith("<")]
    if any(_holds(store, _OPEN.replace("?thing", thing)) for thing in things):
        said = "no policy separates the accounts; 'graphkit divergences' shows them."
        return End("divergent", f"No row (accounts differ): {said} {_scope(store)}.")
    return End("not-stated", f"No row (not stated): {_scope(store)}, and nothing there says so. {_asked(bound)}".strip())


class _Said(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return f"the {key}"


def _holds(store: Store, pattern: str) -> bool:
    prefixes = " ".join(f"PREFIX {name}: <{iri}>" for name, iri in PREFIXES.items() if f"{name}:" in pattern)
    return store.ask(f"{prefixes} ASK {{ {pattern} }}")


def _scope(store: Store) -> str:
    """Say what was searched: the sources by name, and how many claims."""
    snf = PREFIXES["snf"]
    names = [
        str(row[0].value)
        for row in store.select(f"SELECT DISTINCT ?name WHERE {{ ?s <{snf}fileName> ?name }} ORDER BY ?name").rows
        if row[0]
    ]
    if not names:
        return "no source is loaded, only reference data were searched"
    listed = ", ".join(names[:4]) + (f" and {len(names) - 4} more" if len(names) > 4 else "")
    return f"{len(names)} source{'s were' if len(names) != 1 else ' was'} searched ({listed}) with the reference data"


def _asked(bound: Bound) -> str:
    asked = ", ".join(f"{name} {value}" for name, value in bound.values.items())
    return f"Asked for: {asked}." if asked else ""
