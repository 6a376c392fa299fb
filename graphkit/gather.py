"""All sources digested, from the cache where nothing changed, and what the whole graph needs of them."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from graphkit import names
from graphkit.cited import Cited, cited_claims
from graphkit.claimjson import claim_id
from graphkit.digest import Item, Outcome, actors, checked, key, lexicon
from graphkit.digests import Digested, digested_from, read_digests
from graphkit.folder import GraphFolder
from graphkit.intake import take_in
from graphkit.link import Index
from graphkit.model import Claim
from graphkit.reconcile import Account
from graphkit.sources import Member, about_to_row
from graphkit.survey import Survey
from graphkit.workers import Reader, digested


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """What a build knows of its sources.

    ``kept`` gives for each identity the name under which its claims and quads lie in the cache, ``digests`` what the cache says of it.
    """

    members: tuple[Member, ...]
    kept: dict[str, str]
    digests: dict[str, bytes]
    core: tuple[tuple[str, Claim], ...]
    accounts: dict[str, Account]
    actors: frozenset[str]
    facts: Index
    counts: dict[str, dict[str, int]]
    cited: tuple[Cited, ...] = ()
    foreign: dict[str, tuple[tuple[Claim, ...], bytes]] = field(default_factory=dict)
    refused: tuple[tuple[str, str], ...] = ()
    quarantined: tuple[dict[str, Any], ...] = ()
    warnings: tuple[dict[str, Any], ...] = ()
    banned: frozenset[str] = frozenset()  # claim ids that the rules over the whole graph put in quarantine
    digested: int = 0

    def without(self, rows: Sequence[dict[str, Any]]) -> Gathered:
        """Return the same without the claims that these rows of a report name."""
        bad = frozenset(iri.rsplit("/", 1)[-1] for row in rows for iri in row["claims"])
        return replace(
            self,
            core=tuple((i, c) for i, c in self.core if i not in bad),
            banned=self.banned | bad,
            quarantined=(*self.quarantined, *rows),
        )


def gather(
    place: GraphFolder,
    found: Survey,
    *,
    jobs: int = 1,
    executor: Executor | None = None,
    reference_claims: bool = True,
    until: str | None = None,
    progress: Callable[[str, int, int], None] | None = None,
    ahead: Reader | None = None,
) -> Gathered:
    """Digest every source of the set that the cache does not hold, with ``jobs`` processes, the caller's executor or a reader at hand."""
    facts = lexicon()
    for file in (*found.claims, *found.tables):
        place.keep_beside(file.name, file.sha256, file.path)
    keys = {member.ident: key(member) for member in found.members}
    there = {path.name for path in place.cache.iterdir()}
    wanted = [_item(place, member) for member in found.members if f"{keys[member.ident]}.json" not in there]
    new = {item.ident for item in wanted}
    under_way = digested(wanted, jobs, executor, ahead)
    last = place.current()
    before = read_digests(last) if last else {}

    def read(member: Member) -> Digested:
        name = keys[member.ident]
        return digested_from(before.get(name) or (place.cache / f"{name}.json").read_bytes(), member, facts)

    taken = {member.ident: read(member) for member in found.members if member.ident not in new}
    refused: dict[str, str] = {}
    for number, (item, outcome) in enumerate(under_way, 1):
        if isinstance(outcome, str):
            refused[item.ident] = outcome
        else:
            _keep(place, keys[item.ident], outcome)
        if progress:
            progress(item.name, number, len(wanted))
    sources = [taken.get(m.ident) or read(m) for m in found.members if m.ident not in refused]
    members = [one.member for one in sources]
    core = [pair for one in sources for pair in one.core]
    acting = {code for one in sources for code in one.actors}
    foreign, rejected = _foreign(place, found, members)
    for claims, _ in foreign.values():
        core += [(claim_id(c), c) for c in claims]
        acting |= set().union(*(actors(c) for c in claims)) if claims else set()
    cited = cited_claims({e.iri: e.code for e in facts.entities.values()}, until=until) if reference_claims else []
    for one in cited:
        core += [(claim_id(c), c) for c in one.claims]
        acting |= {c.sponsor for c in one.claims}
    return Gathered(
        members=tuple(members),
        kept={m.ident: keys[m.ident] for m in members},
        digests={one.member.ident: one.line for one in sources},
        core=tuple(sorted(dict(core).items(), key=lambda pair: (pair[1].source, pair[1].start, pair[0]))),
        accounts={one.member.name: one.account for one in sources},
        actors=frozenset(acting),
        facts=facts,
        counts={one.member.ident: one.counts for one in sources},
        cited=tuple(cited),
        foreign=foreign,
        refused=(*sorted((item.name, refused[item.ident]) for item in wanted if item.ident in refused), *rejected),
        quarantined=tuple(row for one in sources for row in one.quarantined),
        warnings=tuple(row for one in sources for row in one.warnings),
        digested=len(wanted) - len(refused),
    )


def _item(place: GraphFolder, member: Member) -> Item:
    text = None
    if member.path is None and member.text_sha256:
        text = place.text(member.text_sha256)
    return Item(
        name=member.name, ident=member.ident, sha256=member.sha256, about=member.about, path=member.path, text=text, media=member.media
    )


def _keep(place: GraphFolder, name: str, outcome: Outcome) -> None:
    place.write(place.cache / f"{name}.claims.jsonl", outcome.claims)
    place.write(place.cache / f"{name}.nq", outcome.quads)
    row = asdict(outcome)
    for large in ("claims", "quads", "text"):
        del row[large]
    row |= {"about": about_to_row(outcome.about), "text_sha256": place.keep_text(outcome.text), "characters": len(outcome.text)}
    place.write(place.cache / f"{name}.json", json.dumps(row, ensure_ascii=False).encode())


def _foreign(
    place: GraphFolder, found: Survey, members: Sequence[Member]
) -> tuple[dict[str, tuple[tuple[Claim, ...], bytes]], list[tuple[str, str]]]:
    """Claims from elsewhere, by file: those whose quotations stand in their sources, and the reason for each that was refused."""
    kept: dict[str, tuple[tuple[Claim, ...], bytes]] = {}
    refused: list[tuple[str, str]] = []
    if not found.claims:
        return kept, refused
    sources = [place.source(member) for member in members]
    for file in found.claims:
        incoming = take_in(file.path or place.beside(file.name, file.sha256), sources)
        refused += [(f"{file.name}, line {r.line}", r.reason) for r in incoming.refusals]
        quads = b""
        for source in sources:
            mine = [claim for claim in incoming.claims if claim.source == source.name]
            if mine:
                own, theirs = names.claims_graph(source.ident), names.claims_graph(file.name)
                quads += checked(mine, source.ident)[1].replace(f"<{own}> .\n".encode(), f"<{theirs}> .\n".encode())
        kept[file.name] = (incoming.claims, quads)
    return kept, refused
