"""Tables as members of a graph's set: what did not change is not loaded again, what is no longer in the set goes.

A table's graph carries a mark: the checksum of its files, of the engine, and of what the rest of the graph knew of the votes and documents
that it speaks of. Where the mark still holds, the graph that is there is what loading would make.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import pyoxigraph as ox

from graphkit import names
from graphkit.model import Entity
from graphkit.tables.known import Known
from graphkit.tables.layouts import Group
from graphkit.tables.loading import load, remove
from graphkit.tables.opening import checksum
from graphkit.tables.report import Report
from graphkit.tables.seats import Names

_MARK = ox.NamedNode(names.PREFIXES["dcterms"] + "identifier")


def put(
    groups: Sequence[Group], store: ox.Store, index: Names, *, engine: str, cache: Path, rejects: Path
) -> tuple[dict[str, Report], bool]:
    """Make the tables of a store exactly these. Returns a report for each by its ident, and whether anything had to change.

    Call it when reference data and findings are in. ``engine`` is a checksum of all that decides what a row becomes beside the files;
    ``cache`` a folder for reports, ``rejects`` the folder for ``rejects-<ident>.csv`` of rows that cannot be taken in.
    """
    wanted, changed = sorted(groups, key=lambda group: group.ident), False
    for graph in list(store.named_graphs()):
        ident = next((g.ident for g in wanted if names.table_graph(g.ident) == graph.value), None)
        if graph.value.startswith(names.GRAPH_TABLE) and ident is None:
            store.remove_graph(graph)
            changed = True
    reports: dict[str, Report] = {}
    for group in wanted:
        known = Known.of(store, list(reports))
        files = "\n".join([engine, *(f"{path.name} {checksum(path)}" for path in group.files)])
        place = rejects / f"rejects-{group.ident}.csv"
        kept = _kept(group, store, known, files, cache, place)
        reports[group.ident] = kept or _loaded(group, store, index, known, files, cache, place)
        changed = changed or kept is None
    return reports, changed


def _mark(files: str, known: str) -> str:
    return hashlib.sha256(f"{files}\n{known}".encode()).hexdigest()[:32]


def _kept(group: Group, store: ox.Store, known: Known, files: str, cache: Path, place: Path) -> Report | None:
    """Return the report of the graph that is there, where its mark still holds."""
    graph = ox.NamedNode(names.table_graph(group.ident))
    mark = next((q.object.value for q in store.quads_for_pattern(graph, _MARK, None, graph) if isinstance(q.object, ox.Literal)), "")
    path = cache / f"table-{mark}.json"
    if not mark or not path.exists():
        return None
    row = json.loads(path.read_text("utf-8"))
    touched = set(row.pop("touched"))
    if _mark(files, known.digest(touched)) != mark:
        return None
    rejected = path.with_suffix(".csv")
    if rejected.exists():
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(rejected, place)
    report = Report(**row, touched=touched)
    report.entities = [Entity(**one) for one in row["entities"]]
    report.rejects = place
    return report


def _loaded(group: Group, store: ox.Store, index: Names, known: Known, files: str, cache: Path, place: Path) -> Report:
    remove(store, group.ident)
    report = load(group, store, index, rejects=place, known=known)
    mark, graph = _mark(files, known.digest(report.touched)), ox.NamedNode(names.table_graph(group.ident))
    store.add(ox.Quad(graph, _MARK, ox.Literal(mark), graph))
    row = asdict(report) | {"rejects": None, "touched": sorted(report.touched), "reasons": dict(report.reasons)}
    cache.mkdir(parents=True, exist_ok=True)
    (cache / f"table-{mark}.json").write_text(json.dumps(row, ensure_ascii=False), "utf-8")
    if place.exists():
        shutil.copyfile(place, cache / f"table-{mark}.csv")
    return report
