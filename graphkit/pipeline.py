"""build(): the whole story.

Sources are read, and their claims extracted, linked and validated, one source at a time; all claims are reconciled; findings are assembled;
the candidate is validated as a whole; and the new build is published by one atomic replace.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from graphkit.buildfiles import reread
from graphkit.candidate import Candidate
from graphkit.errors import GraphkitError, ReadError, StoreError
from graphkit.folder import GraphFolder
from graphkit.gather import Gathered, gather
from graphkit.manifest import Manifest, build_id, read_manifest
from graphkit.reconcile import reconcile
from graphkit.sources import Member, named
from graphkit.survey import Survey, survey
from graphkit.workers import Reader, reader

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a build did: the counts of the graph, and what was refused or quarantined, each with its reason."""

    build: str
    folder: Path
    manifest: dict[str, Any]
    refused: tuple[tuple[str, str], ...] = ()
    quarantined: tuple[dict[str, Any], ...] = ()
    warnings: tuple[dict[str, Any], ...] = ()
    digested: int = 0
    unchanged: bool = False
    divergences: tuple[Any, ...] = field(default=())


def build(
    paths: Iterable[Path | str] = (),
    folder: Path | str = "graph",
    *,
    jobs: int = 1,
    executor: Executor | None = None,
    strict: bool = False,
    reference_claims: bool = True,
    progress: Progress | None = None,
) -> Report:
    """Make the graph of exactly these files and folders (default: the shipped seeds) and publish it.

    Raises ReadError when there is nothing to read or a path does not exist, StoreError when another process writes, and with ``strict``
    the first error of a source; then nothing is published and the last graph is untouched.
    """
    found = survey(paths)
    return _publish(GraphFolder(Path(folder)), lambda _: found, jobs, executor, strict, reference_claims, progress)


def add(paths: Iterable[Path | str], folder: Path | str = "graph", **options: Any) -> Report:
    """Add files to the set of a graph (an empty one where there is none) and make it again. Options as for ``build``."""
    found = survey(paths, default=False)
    with reader(0 if options.get("executor") else len(found.members)) as ahead:
        return _change(Path(folder), lambda old: old.with_more(found), ahead=ahead, **options)


def remove(sources: Sequence[str], folder: Path | str = "graph", **options: Any) -> Report:
    """Take sources (file name, stem or IRI) out of the set of a graph and make it again. Raises StoreError when one is not in it."""
    return _change(Path(folder), lambda old: old.without(sources), **options)


def known(folder: Path | str, day: str) -> Path:
    """Return the build over the sources that were issued by a day, made with the code of ``build`` and kept beside the current one."""
    place = GraphFolder(Path(folder))
    manifest = _manifest(place)
    members = [m for m in manifest.survey.members if (when := (m.known or m.about).dating.not_after) and when <= day]
    kept = manifest.survey.of(members)
    identity = build_id(kept, manifest.reference_claims, day)
    if not (place.builds / identity / "manifest.json").exists():
        with place.lock():
            _make(place, kept, identity, 1, None, True, manifest.reference_claims, None, until=day)
    return place.builds / identity


def _change(folder: Path, change: Callable[[Survey], Survey], **options: Any) -> Report:
    place = GraphFolder(folder)
    old = _manifest(place) if place.current() else None
    reference_claims = options.pop("reference_claims", None)
    if reference_claims is None:
        reference_claims = old.reference_claims if old else True
    before = old.survey if old else Survey()
    return _publish(
        place,
        lambda _: change(before),
        options.pop("jobs", 1),
        options.pop("executor", None),
        options.pop("strict", False),
        reference_claims,
        options.pop("progress", None),
        options.pop("ahead", None),
    )


def _manifest(place: GraphFolder) -> Manifest:
    current = place.current()
    if current is None:
        raise StoreError(f"There is no graph in '{place.path}'. Make one with: graphkit build --graph {place.path}", path=str(place.path))
    return read_manifest(current)


def _publish(
    place: GraphFolder,
    wanted: Callable[[GraphFolder], Survey],
    jobs: int,
    executor: Executor | None,
    strict: bool,
    reference_claims: bool,
    progress: Progress | None,
    ahead: Reader | None = None,
) -> Report:
    """Make a build and publish it, holding the lock."""
    began = time.perf_counter()
    found = wanted(place)
    with place.lock():
        identity = build_id(found, reference_claims)
        report = _unchanged(place, identity, strict)
        if report is None:
            report = _make(place, found, identity, jobs, executor, strict, reference_claims, progress, ahead=ahead)
            place.publish(report.build)
        told = f"{len(report.manifest['sources'])} sources, {report.digested} read anew, {report.manifest['counts']['quads']} quads"
        place.note(f"{report.build}: {told}, {time.perf_counter() - began:.1f} s" + (", nothing changed" if report.unchanged else ""))
    return report


def _unchanged(place: GraphFolder, identity: str, strict: bool) -> Report | None:
    """Return the report of the published build where it is of the same inputs, whole and readable; else None, and it is made again."""
    current = place.current()
    if current is None or current.name != identity or (kept := reread(current)) is None:
        return None
    if strict and (kept.refused or kept.quarantined):
        return None
    return Report(
        build=identity,
        folder=place.path,
        manifest=read_manifest(current).row,
        refused=kept.refused,
        quarantined=kept.quarantined,
        warnings=kept.warnings,
        unchanged=True,
        divergences=kept.divergences,
    )


def _make(
    place: GraphFolder,
    found: Survey,
    identity: str,
    jobs: int,
    executor: Executor | None,
    strict: bool,
    reference_claims: bool,
    progress: Progress | None,
    until: str | None = None,
    ahead: Reader | None = None,
) -> Report:
    gathered: Gathered = gather(
        place, found, jobs=jobs, executor=executor, reference_claims=reference_claims, until=until, progress=progress, ahead=ahead
    )
    if strict and gathered.refused:
        name, reason = gathered.refused[0]
        raise ReadError(f"Nothing was published, because {name} was refused: {reason}", path=name, reason=reason)
    if not gathered.members and not found.tables and found.members:
        raise ReadError("None of the sources can be read: " + " ".join(reason for _, reason in gathered.refused), reason="nothing")
    facts = gathered.facts
    findings = reconcile(gathered.core, gathered.accounts, facts, found.decisions, gathered.actors)
    candidate = Candidate(place, identity, found.of(gathered.members), gathered, reference_claims)
    try:
        candidate.load(findings)
        while bad := candidate.violations():  # a claim that cannot be goes to quarantine, and no finding rests on it
            gathered = gathered.without(bad)
            findings = reconcile(gathered.core, gathered.accounts, facts, found.decisions, gathered.actors)
            candidate.replace(gathered, findings)
        if strict and gathered.quarantined:
            row = gathered.quarantined[0]
            raise GraphkitError(f"Nothing was published, because a claim cannot be: {row['message']}", **row)
        manifest = candidate.finish()
    except BaseException:
        candidate.discard()
        raise
    return Report(
        build=candidate.identity,
        folder=place.path,
        manifest=manifest,
        refused=tuple(gathered.refused),
        quarantined=tuple(gathered.quarantined),
        warnings=tuple(gathered.warnings),
        digested=gathered.digested,
        divergences=findings.divergences,
    )


__all__ = ["Member", "Progress", "Report", "add", "build", "known", "named", "remove"]
