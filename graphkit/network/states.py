"""What every network says of a State: label, region, groups on a day; as plain values that Gephi and Cytoscape take."""

from __future__ import annotations

from collections import defaultdict

from graphkit.network.days import holds
from graphkit.network.facts import Dataset, Things, first, properties


def attributes(store: Dataset, things: Things, codes: list[str], day: str | None = None) -> dict[str, dict[str, str]]:
    """Return code -> label, code, kind, region, groups ("; " joined; on a day, else those without an end)."""
    states = properties(store, "State", only=("regionalGroup",)) | properties(store, "HistoricState", only=("regionalGroup",))
    groups = _groups(store, things, day)
    found = {}
    for code in sorted(set(codes)):
        iri = things.by_code.get(code)
        region = first(states.get(iri or "", {}), "regionalGroup")
        found[code] = {
            "label": things.named(code),
            "code": code,
            "kind": "State",
            "region": things.label(region) if region else "no regional group recorded",
            "groups": "; ".join(sorted(groups.get(iri or "", set()))),
        }
    return found


def _groups(store: Dataset, things: Things, day: str | None) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for held in properties(store, "Membership").values():
        member, group = first(held, "org:member"), first(held, "org:organization")
        begins = (first(held, "notBefore"), first(held, "notAfter"))
        ends = (first(held, "endNotBefore"), first(held, "endNotAfter"))
        if member is None or group is None or things.kinds.get(group) != "Group":
            continue
        if holds(day, begins, ends) is not False if day else ends == (None, None) and first(held, "endDate") is None:
            found[member].add(things.code(group))
    return found
