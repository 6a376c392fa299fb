"""What a person types for a parameter, as an RDF term: codes, names, symbols, titles, file names and days are looked up, never pasted."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from graphkit.errors import QueryError
from graphkit.names import BASE, ID, PREFIXES
from graphkit.query.saved import Parameter, SavedQuery
from graphkit.query.world import World

ACTORS = ("state", "historic-state", "area", "group", "organization", "party", "person", "forum")
KINDS: Mapping[str, tuple[str, ...]] = {
    "document": ("document",),
    "earlier": ("document",),
    "later": ("document",),
    "resolution": ("document",),
    "sponsor": ACTORS,
    "holder": ACTORS,
    "proposer": ACTORS,
    "actor": ACTORS,
    "state": ("state", "historic-state", "area"),
    "group": ("group", "forum"),
    "forum": ("forum", "organization", "group"),
    "series": ("forum",),
    "source": ("source",),
}
_HOW = ("exact", "code", "symbol", "folded", "former", "close")


def term(query: SavedQuery, parameter: Parameter, value: Any, world: World, on: str | None = None) -> tuple[str, str]:
    """Return a value as N-Triples text and as a person would say it. Raises QueryError."""
    from pyoxigraph import Literal, NamedNode

    text = str(value).strip()
    if parameter.type == "iri":
        iri, said = _thing(query, parameter, text, world, on)
        try:
            return str(NamedNode(iri)), said
        except ValueError:
            raise QueryError(f"'{text}' is no IRI.", query=query.name, name=parameter.name, value=text) from None
    xsd = PREFIXES["xsd"]
    if parameter.type == "xsd_date":
        day = _day(query, parameter, text)
        return str(Literal(day, datatype=NamedNode(xsd + "date"))), day
    if parameter.type in ("integer", "number"):
        if not re.fullmatch(r"[+-]?\d{1,18}" if parameter.type == "integer" else r"[+-]?\d{1,18}(\.\d{1,18})?", text):
            raise QueryError(f"{parameter.name}={text!r} is no {parameter.type}.", query=query.name, name=parameter.name, value=text)
        plain = str(int(text)) if parameter.type == "integer" else text
        return str(Literal(plain, datatype=NamedNode(xsd + ("integer" if parameter.type == "integer" else "decimal")))), plain
    if parameter.accepts and text:
        text = _coded(query, parameter, text, world)
    return str(Literal(_clean(query, parameter, text))), text


def _clean(query: SavedQuery, parameter: Parameter, text: str) -> str:
    """Return text that RDF can hold: no lone surrogates."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        raise QueryError(
            f"The value of '{parameter.name}' is not text that can be written down (a lone surrogate).",
            query=query.name,
            name=parameter.name,
        ) from None
    return text


def day_of(text: str) -> str | None:
    """Return a day as YYYY-MM-DD; a year or a month is read as its last day; None when it is neither."""
    try:
        if re.fullmatch(r"\d{4}", text):
            return date(int(text), 12, 31).isoformat()
        if re.fullmatch(r"\d{4}-\d{2}", text):
            year, month = int(text[:4]), int(text[5:])
            return date(year, month, calendar.monthrange(year, month)[1]).isoformat()
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
            return date.fromisoformat(text).isoformat()
    except ValueError:
        pass
    return None


def _day(query: SavedQuery, parameter: Parameter, text: str) -> str:
    """Return a day, or raise QueryError."""
    day = day_of(text)
    if day is None:
        raise QueryError(
            f"{parameter.name}={text!r} is no day; write it as 2012-06-01 (2012 and 2012-06 mean their last day).",
            query=query.name,
            name=parameter.name,
            value=text,
        )
    return day


def _coded(query: SavedQuery, parameter: Parameter, text: str, world: World) -> str:
    """Return the code of a coded value that was given by code or label."""
    from rapidfuzz.process import extract

    known = {code: label for accepted in parameter.accepts for code, label in world.concepts.get(accepted, {}).items()}
    plain = re.sub(r"[\s_]+", "-", text.casefold())
    for code, label in known.items():
        if code == text or code.casefold() == plain or label.casefold() == text.casefold():
            return code
    if not known:
        return text
    near = sorted(known) if len(known) <= 12 else [match[0] for match in extract(text, sorted(known), limit=5, score_cutoff=40)]
    listed = f" {'Known are' if len(known) <= 12 else 'The nearest'}: {', '.join(near)}." if near else ""
    raise QueryError(
        f"'{text}' is no {parameter.name} that is known.{listed}",
        query=query.name,
        name=parameter.name,
        value=text,
        candidates=near,
    )


def _thing(query: SavedQuery, parameter: Parameter, text: str, world: World, on: str | None) -> tuple[str, str]:
    """Return the IRI that a code, name, symbol, title, file name or IRI stands for."""
    kinds = parameter.accepts or KINDS.get(parameter.name, ())
    if kinds == ("source",):
        return lookup_source(world, text)
    iri = PREFIXES["id"] + text[3:] if text.startswith("id:") else text
    if iri.startswith(BASE) and (not iri.startswith(ID) or exists(world, iri)):
        return iri, text
    links = lookup(world, text, kinds, on)
    if len(links) == 1:
        return links[0]
    what = _said(kinds)
    if links:
        listed = "; ".join(f"{said} ({world.title(said)})" for _, said in links[:6])
        raise QueryError(
            f"'{text}' may mean {len(links)} {what}s: {listed}. Give one of the codes.",
            query=query.name,
            name=parameter.name,
            value=text,
            candidates=[c for _, c in links],
        )
    near = nearest(world, text, kinds)
    hint = f" The nearest: {', '.join(near)}." if near else ""
    raise QueryError(f"No {what} known here is called '{text}'.{hint}", query=query.name, name=parameter.name, value=text, candidates=near)


def lookup(world: World, text: str, kinds: Iterable[str], on: str | None = None) -> list[tuple[str, str]]:
    """Return (IRI, code) of what a name may mean.

    Only the best kind of match counts, so that a close spelling never competes with an exact one.
    """
    wanted = tuple(kinds) or None
    for code in (text, text.upper()):  # a code means itself, whatever else is called so
        entity = world.index.entity(code)
        if entity is not None and (wanted is None or entity.kind in wanted):
            return [(entity.iri, entity.code)]
    symbol = bool(re.search(r"\d/|/\d", text))
    tries = [text, f"A/RES/{text}"] if re.fullmatch(r"(S-|ES-)?\d+/\d+[A-Z]?", text) else [text]
    for name in tries:
        found = [link for link in world.index.candidates(name, on=on, kinds=wanted) if not (symbol and link.how == "close")]
        if found:
            rank = min(_HOW.index(link.how) if link.how in _HOW else 0 for link in found)
            best = {link.entity.code: link.entity.iri for link in found if (_HOW.index(link.how) if link.how in _HOW else 0) == rank}
            return [(iri, code) for code, iri in sorted(best.items())]
    return _stored(world, tries)


def exists(world: World, iri: str) -> bool:
    """Return whether the graph says anything of an IRI."""
    from pyoxigraph import NamedNode

    try:
        return bool(world.store.ask(f"ASK {{ {{ {NamedNode(iri)} ?p ?o }} UNION {{ ?s ?p {NamedNode(iri)} }} }}"))
    except ValueError:
        return False


def _stored(world: World, names: list[str]) -> list[tuple[str, str]]:
    """Return what the graph itself calls so, by code or label: for things that the index does not have."""
    from pyoxigraph import Literal

    try:
        words = " ".join(f"{Literal(name)} {Literal(name, language='en')}" for name in names)
    except ValueError:
        return []
    snf, skos = PREFIXES["snf"], PREFIXES["skos"]
    text = (
        f"SELECT DISTINCT ?thing ?code WHERE {{ VALUES ?name {{ {words} }} ?thing "
        f"<{snf}code>|<{skos}prefLabel> ?name ; <{snf}code> ?code }} ORDER BY ?code"
    )
    return [(thing.value, code.value) for thing, code in world.store.select(text).rows if thing is not None and code is not None]


def nearest(world: World, text: str, kinds: Iterable[str]) -> list[str]:
    """Return up to three things that are called most like a name that means nothing: their codes, with their names in words."""
    found = world.index.nearest(text, tuple(kinds) or None)
    return [entity.code if entity.label == entity.code or "/" in entity.code else f"{entity.label} ({entity.code})" for entity in found]


def lookup_source(world: World, text: str) -> tuple[str, str]:
    """Return (IRI, file name) of a source given by file name, stem, IRI or the beginning of its name. Raises QueryError."""
    from rapidfuzz.process import extract

    known = world.sources
    for name, iri in known.items():
        if text in (name, iri, name.rsplit(".", 1)[0], iri.rsplit("/", 1)[-1]):
            return iri, name
    begun = {iri: name for name, iri in known.items() if text and name.startswith(text)}
    if len(begun) == 1:
        return next(iter(begun.items()))
    near = sorted(begun.values()) or [match[0] for match in extract(text, list(known), limit=3)]
    verb = "may mean several sources" if begun else "is no source of this graph; the nearest"
    raise QueryError(f"'{text}' {verb}: {', '.join(near) or 'none is loaded'}.", name="source", value=text, candidates=near)


def _said(kinds: Iterable[str]) -> str:
    listed = list(kinds)
    return (
        {"state": "State"}.get(listed[0], listed[0])
        if len(listed) == 1 or (listed and listed[0] == "state" and len(listed) <= 3)
        else "name"
    )
