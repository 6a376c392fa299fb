"""What a build is made of: sources, files of claims, bulk tables and decisions among the paths that somebody names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from graphkit import names
from graphkit.data import folder
from graphkit.errors import ReadError, StoreError
from graphkit.read import CLAIMS_SUFFIX, discover
from graphkit.read.catalogue import about_of
from graphkit.reconcile.decisions import Decision, read_decisions
from graphkit.sources import Member, checksum, named

DECISIONS = "decisions.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """A file that is no source: claims from elsewhere, or one file of a bulk table. Its bytes stay where they are until they are read."""

    name: str
    sha256: str
    path: Path | None = None
    group: str | None = None  # identity of the table to which a file belongs


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """A set of sources with what stands beside them."""

    members: tuple[Member, ...] = ()
    claims: tuple[Beside, ...] = ()
    tables: tuple[Beside, ...] = ()
    decisions: tuple[Decision, ...] = ()

    def of(self, members: Iterable[Member]) -> Survey:
        """Return the same set with other sources."""
        return replace(self, members=tuple(members))

    def with_more(self, other: Survey) -> Survey:
        """Return both sets as one."""
        return Survey(
            members=tuple(named([*self.members, *other.members])),
            claims=_once([*self.claims, *other.claims]),
            tables=_once([*self.tables, *other.tables]),
            decisions=_ordered([*self.decisions, *other.decisions]),
        )

    def without(self, wanted: Sequence[str]) -> Survey:
        """Return the set without the sources called so (file name, stem or IRI). Raises StoreError naming what is not in it."""
        kept = self
        for name in wanted:
            plain = Path(name).name if "://" not in name else name
            fewer = Survey(
                members=tuple(named(m for m in kept.members if plain not in {m.name, m.ident, names.source(m.ident)})),
                claims=tuple(b for b in kept.claims if plain not in {b.name, b.name.removesuffix(CLAIMS_SUFFIX)}),
                tables=tuple(b for b in kept.tables if plain not in {b.name, b.group, Path(b.name).stem}),
                decisions=() if plain == DECISIONS else kept.decisions,
            )
            if fewer == kept:
                have = ", ".join(m.name for m in kept.members[:5]) + (" …" if len(kept.members) > 5 else "")
                raise StoreError(f"'{name}' is not a source of this graph. It has: {have or 'none'}.", name=name)
            kept = fewer
        return kept


def survey(paths: Iterable[Path | str] = (), *, default: bool = True) -> Survey:
    """Return what is at the paths (default: the shipped seeds). Raises ReadError when a path does not exist or there is nothing to read."""
    given = [Path(p) for p in paths]
    if not given and default:
        given = [folder("seeds")]
    for path in given:
        if not path.exists():
            raise ReadError(f"{path} does not exist; check the name.", path=str(path), reason="missing")
    special = [p for path in given for p in ([path] if path.is_file() else sorted(path.rglob("*"))) if _special(p)]
    plain = [p for p in given if not (p.is_file() and _special(p))]
    tables, texts = _tables(plain)
    members = [] if (special or tables) and not texts else _members(texts)
    return Survey(
        members=tuple(named(members)),
        claims=_once(Beside(name=p.name, sha256=checksum(p), path=p) for p in special if p.name.endswith(CLAIMS_SUFFIX)),
        tables=_once(tables),
        decisions=_ordered(d for p in special if p.name == DECISIONS for d in read_decisions(p)),
    )


def _special(path: Path) -> bool:
    return path.name == DECISIONS or path.name.endswith(CLAIMS_SUFFIX)


def _members(paths: Sequence[Path]) -> list[Member]:
    found = []
    for path in discover(paths):
        digest = checksum(path)
        found.append(Member(name=path.name, ident=path.stem, sha256=digest, about=about_of(path, digest), path=path))
    return found


def _tables(paths: Sequence[Path]) -> tuple[list[Beside], list[Path]]:
    """Divide the paths into files of bulk tables (csv, csv.gz) and the rest."""
    files = [p for p in paths if p.is_file() and p.name.lower().endswith((".csv", ".csv.gz"))]
    if not files:
        return [], list(paths)
    from graphkit.tables import groups

    found = [
        Beside(name=Path(file).name, sha256=checksum(Path(file)), path=Path(file), group=group.ident)
        for group in groups(files)
        for file in group.files
    ]
    return found, [p for p in paths if p not in files]


def _ordered(decisions: Iterable[Decision]) -> tuple[Decision, ...]:
    return tuple(sorted(set(decisions), key=repr))


def _once(items: Iterable[Beside]) -> tuple[Beside, ...]:
    """Return files by name, then bytes; of one name the last given is kept."""
    return tuple(sorted({item.name: item for item in items}.values(), key=lambda b: (b.name, b.sha256)))
