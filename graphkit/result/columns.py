"""What kind of value a column holds, told by its name: codes of things, codes of lists, dates, numbers, text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

ENTITIES = frozenset(
    (
        "sponsor state group forum document actor holder proposer venue via entity mandate "
        "asserted_by series named partner voter on_behalf_of"
    ).split()
)
SCHEMES: Mapping[str, str] = {
    "role": "role",
    "entry": "entry",
    "date_basis": "basis",
    "kind": "kind",
    "status": "status",
    "attitude": "attitude",
    "topic": "topic",
    "force": "force",
    "polarity": "polarity",
    "modality": "modality",
    "attribution": "attribution",
    "aspect": "aspect",
    "effect": "effect",
    "policy": "policy",
    "choice": "choice",
    "outcome": "outcome",
    "change": "change",
    "checked": "checked",
}
DAYS = frozenset(("not_before", "not_after", "on"))
DATES = frozenset(("date", "since", "begin", "first_date", "second_date"))
FLAGS = frozenset(("divergent", "certain", "undecided", "final"))
COUNTS = frozenset("start end other_start other_end documents groups times yes no abstain".split())
# What a screen leaves out: offsets, bounds and repetitions. CSV, JSON and frames have them all.
QUIET = frozenset("evidence undecided start end other_start other_end not_before not_after modality checked explanation".split())


@dataclass(frozen=True, slots=True)
class Column:
    """A column: ``kind`` is entity, concept, date, day, boolean, integer, text or evidence; ``scheme`` the list of a concept."""

    name: str
    kind: str
    scheme: str | None = None
    many: bool = False

    @property
    def title(self) -> str:
        """The name in words."""
        return self.name.replace("_", " ")


def columns(names: Sequence[str], schemes: Mapping[str, str], many: Sequence[str]) -> tuple[Column, ...]:
    """Return the columns of a projection. ``schemes`` says what a name means in this query: a list, "entity", "document" or "text"."""
    return tuple(_column(name, schemes.get(name), name in many) for name in names)


def _column(name: str, meaning: str | None, many: bool) -> Column:
    if name == "evidence":
        return Column(name, "evidence", None, True)
    if meaning in ("entity", "document") or (meaning is None and name in ENTITIES):
        return Column(name, "entity", None, many)
    if meaning == "text":
        return Column(name, "text", None, many)
    if meaning or name in SCHEMES:
        return Column(name, "concept", meaning or SCHEMES[name], many)
    for kind, known in (("day", DAYS), ("date", DATES), ("boolean", FLAGS), ("integer", COUNTS)):
        if name in known:
            return Column(name, kind, None, many)
    return Column(name, "text", None, many)
