"""From what a person names to the findings behind it: an IRI, a State and a document, one of them alone, a claim."""

from __future__ import annotations

from collections.abc import Sequence

from graphkit.errors import QueryError
from graphkit.names import BASE, PREFIXES
from graphkit.query.values import exists, lookup, nearest
from graphkit.query.world import World

_FINDINGS = "snf:sponsor|snf:document|snf:actor|snf:about|snf:voter|snf:normOf|snf:holder|snf:saysDocument|snf:saysSponsor"


def thing(world: World, name: str, kinds: Sequence[str] = (), on: str | None = None) -> tuple[str, str]:
    """Return (IRI, code) of the one thing that a name means, or that an IRI is.

    Raises QueryError with the candidates or the nearest names.
    """
    iri = PREFIXES["id"] + name[3:] if name.startswith("id:") else name
    if iri.startswith(BASE) and exists(world, iri):
        return iri, iri.rsplit("/", 1)[-1]
    links = lookup(world, name.strip(), kinds, on)
    if len(links) == 1:
        return links[0]
    if links:
        listed = "; ".join(f"{code} ({world.title(code)})" for _, code in links[:6])
        raise QueryError(
            f"'{name}' may mean {len(links)} things: {listed}. Give one of the codes.", name=name, candidates=[c for _, c in links]
        )
    near = nearest(world, name, kinds)
    hint = f" The nearest: {', '.join(near)}." if near else ""
    raise QueryError(f"Nothing known here is called '{name}'.{hint}", name=name, candidates=near)


def findings_of(world: World, names: Sequence[str]) -> list[str]:
    """Return the IRIs behind one or two names: what joins the two, or all findings about the one. One name may hold two, by a space."""
    words = [word for word in names if word not in ("on", "for")] if len(names) > 2 else list(names)
    if len(words) > 2:
        words = [" ".join(words)]
    if len(words) == 1 and not words[0].startswith(("http", "id:")):
        words = _split(world, words[0])
    iris = [thing(world, word)[0] for word in words]
    prologue = f"PREFIX snf: <{PREFIXES['snf']}> "
    if len(iris) == 1:
        if world.store.ask(
            f"{prologue} ASK {{ <{iris[0]}> snf:quote|snf:supportedBy|snf:contestedBy|snf:involves|snf:citation|snf:inCount ?x }}"
        ):
            return iris
        found = _about(
            world,
            f"{prologue} SELECT DISTINCT ?f WHERE {{ ?f ({_FINDINGS}) <{iris[0]}> . ?f a ?kind "
            f"FILTER(?kind IN (snf:Sponsorship, snf:Act, snf:Divergence)) }} ORDER BY ?f",
        )
        return found or iris
    pattern = " ".join(f"?f ({_FINDINGS}) <{iri}> ." for iri in iris)
    kinds = "?f a ?kind FILTER(?kind IN (snf:Sponsorship, snf:Vote))"  # with VALUES all votes of a large graph are gone through
    found = _about(world, f"{prologue} SELECT DISTINCT ?f WHERE {{ {pattern} {kinds} }} ORDER BY ?f")
    if not found:
        found = _about(world, f"{prologue} SELECT DISTINCT ?f WHERE {{ {pattern} }} ORDER BY ?f")
    if not found:
        raise QueryError(f"Nothing joins {' and '.join(words)} in this graph.", names=words)
    return found


def _about(world: World, text: str) -> list[str]:
    return [row[0].value for row in world.store.select(text).rows if row[0] is not None]


def _split(world: World, text: str) -> list[str]:
    """Return the names in a text such as "KAZ A/66/359" or "Kazakhstan on A/66/359": as they stand when the whole is a name."""
    if lookup(world, text.strip(), ()):
        return [text.strip()]
    words = text.split()
    for cut in range(1, len(words)):
        left, right = " ".join(words[:cut]), " ".join(words[cut:])
        right = right.removeprefix("on ").removeprefix("for ")
        if lookup(world, left, ()) and lookup(world, right, ()):
            return [left, right]
    return [text]
