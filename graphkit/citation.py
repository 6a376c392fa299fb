"""References that can be printed: symbol, place in the text, title, date, "as quoted in", and the version of the graph.

As plain text, BibTeX, or CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from graphkit import __version__
from graphkit.errors import QueryError
from graphkit.evidence import exhibits
from graphkit.names import PREFIXES

if TYPE_CHECKING:
    from graphkit.evidence import Exhibit
    from graphkit.query import World

STYLES = ("text", "bibtex", "csl")
_MONTHS = "January February March April May June July August September October November December".split()
_CSL = {
    "statement": "speech",
    "press-release": "article",
    "news": "article-newspaper",
    "commentary": "webpage",
    "scholarly": "article-journal",
    "treaty": "treaty",
}
_PROLOGUE = " ".join(f"PREFIX {name}: <{PREFIXES[name]}>" for name in ("snf", "skos", "dcterms", "rdfs")) + "\n"


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference to a document or source, at a place of it where a claim is cited.

    ``quoted`` is whose words they are, where not the author's.
    """

    key: str
    title: str
    authors: tuple[str, ...] = ()
    date: str | None = None
    symbol: str | None = None
    kind: str | None = None
    place: str | None = None
    locator: str | None = None
    quote: str | None = None
    quoted: tuple[str, ...] = ()
    url: str | None = None
    note: str | None = None
    version: str = ""


def references(world: World, iris: Sequence[str]) -> list[Reference]:
    """Return the references for findings (by the claims that support them), claims, sources, documents and records.

    Raises QueryError for anything else.
    """
    version = _version(world)
    found: dict[tuple[Any, ...], Reference] = {}
    things = {iri: made for iri in iris if (made := _of_thing(world, iri, version)) is not None}
    for made in things.values():
        found.setdefault((made.title, None, None, made.symbol), made)
    for one in exhibits(world, [iri for iri in iris if iri not in things], grounds=False):
        if one.about and one.bearings and all(b.effect == "contests" for b in one.bearings):
            continue
        cited = _of_claim(world, one, version) if one.quote is not None else _of_record(world, one, version)
        if cited is not None:
            found.setdefault((cited.title, cited.locator, cited.quote, cited.note), cited)
    if not found:
        raise QueryError(f"There is nothing to cite at {', '.join(iris[:3]) or 'an empty answer'}.", name=iris[0] if iris else "")
    return list(found.values())


def cite(world: World, iris: Sequence[str], style: str = "text") -> str:
    """Return references as "text" (a line each), "bibtex" or "csl" (CSL-JSON)."""
    if style not in STYLES:
        raise QueryError(f"There is no style '{style}'; there are {', '.join(STYLES)}.", name=style, candidates=list(STYLES))
    made = references(world, iris)
    if style == "text":
        return "\n".join(text(one) for one in made) + "\n"
    if style == "bibtex":
        return "\n".join(bibtex(one) for one in _keyed(made))
    return json.dumps([csl(one) for one in _keyed(made)], ensure_ascii=False, indent=1) + "\n"


def _keyed(made: Iterable[Reference]) -> list[Reference]:
    """Return references with keys that are told apart."""
    from dataclasses import replace

    seen: dict[str, int] = {}
    out = []
    for one in made:
        seen[one.key] = seen.get(one.key, 0) + 1
        out.append(one if seen[one.key] == 1 else replace(one, key=f"{one.key}-{seen[one.key]}"))
    return out


def _version(world: World) -> str:
    build = str(world.store.manifest.get("graph", "")) if getattr(world.store, "manifest", None) else ""
    return f"graphkit {__version__}" + (f", graph {build[:12]}" if build else "")


def _first(world: World, text: str) -> dict[str, str]:
    """Return the first solution as a mapping, joined values in order."""
    solutions = world.store.select(_PROLOGUE + text)
    found: dict[str, set[str]] = {}
    for row in solutions.rows:
        for name, term in zip(solutions.variables, row, strict=True):
            if term is not None:
                found.setdefault(name, set()).add(str(term.value))
    return {name: "\x1f".join(sorted(values)) for name, values in found.items()}


def _of_claim(world: World, one: Exhibit, version: str) -> Reference | None:
    row = _first(
        world,
        f"""SELECT ?title ?date ?kind ?symbol ?place ?url ?for ?file WHERE {{ <{one.iri}> snf:source ?s . ?s snf:fileName ?file .
        OPTIONAL {{ ?s dcterms:title ?title }} OPTIONAL {{ ?s snf:date ?date }} OPTIONAL {{ ?s snf:kind/skos:notation ?kind }}
        OPTIONAL {{ ?s snf:renders/snf:symbol ?symbol }} OPTIONAL {{ ?s snf:place ?place }} OPTIONAL {{ ?s snf:url ?url }}
        OPTIONAL {{ ?s snf:speaksFor/snf:code ?for }} }}""",
    )
    if not row:
        return None
    authors = tuple(world.label(code) for code in row.get("for", "").split("\x1f") if code)
    words = tuple(world.label(code) for code in one.asserted_by)
    return Reference(
        key=_key(row["file"].rsplit(".", 1)[0]),
        title=row.get("title") or row["file"],
        authors=authors,
        date=row.get("date"),
        symbol=row.get("symbol"),
        kind=row.get("kind"),
        place=row.get("place"),
        locator=one.locator,
        quote=" ".join((one.quote or "").split()),
        quoted=() if set(words) <= set(authors) else words,
        url=row.get("url"),
        version=version,
    )


def _of_record(world: World, one: Exhibit, version: str) -> Reference | None:
    if not one.citation:
        return None
    title = one.title or world.labels([one.iri]).get(one.iri) or one.iri
    note = one.citation + (" (unchecked)" if one.checked == "unchecked" else "")
    return Reference(key=_key(one.iri.rsplit("/", 1)[-1]), title=title, note=note, version=version)


def _of_thing(world: World, iri: str, version: str) -> Reference | None:
    """Return the reference of a document or a source, None for anything else."""
    row = _first(
        world,
        f"""SELECT ?title ?date ?kind ?symbol ?code ?url ?for ?file WHERE {{ BIND(<{iri}> AS ?s)
        {{ ?s snf:fileName ?file }} UNION {{ ?s a snf:Document ; snf:code ?code }}
        OPTIONAL {{ ?s dcterms:title ?title }} OPTIONAL {{ ?s snf:adopted|snf:issued|snf:date ?date }} OPTIONAL {{ ?s
          snf:kind/skos:notation ?kind }}
        OPTIONAL {{ ?s snf:symbol ?symbol }} OPTIONAL {{ ?s snf:url ?url }} OPTIONAL {{ ?s snf:speaksFor|snf:issuedBy ?w . ?w
          snf:code ?for }} }}""",
    )
    if not row:
        return None
    name = row.get("code") or row["file"].rsplit(".", 1)[0]
    return Reference(
        key=_key(name),
        title=row.get("title", "").split("\x1f")[0] or row.get("code") or row["file"],
        authors=tuple(world.label(code) for code in row.get("for", "").split("\x1f") if code),
        date=(row.get("date") or "").split("\x1f")[0] or None,
        symbol=row.get("symbol"),
        kind=row.get("kind"),
        url=row.get("url"),
        version=version,
    )


def _key(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9]+", "-", name).strip("-")


def day(date: str | None) -> str:
    """Return a date in words, as precise as it is: "10 February 2014", "February 2014", "2014", "no date"."""
    match = re.fullmatch(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?", date or "")
    if not match:
        return date or "no date"
    year, month, number = match.groups()
    return " ".join(part for part in (str(int(number)) if number else "", _MONTHS[int(month) - 1] if month else "", year) if part)


def text(one: Reference) -> str:
    """Return a reference as a line of text."""
    named = f'"{one.title.strip()}"' if one.title != one.symbol else ""
    parts = [", ".join(one.authors), named, one.symbol or "", one.place or "", day(one.date) if not one.note else "", one.locator or ""]
    line = ", ".join(part for part in parts if part)
    if one.quote:
        line += f": “{one.quote}”"
    if one.quoted:
        line = f"{', '.join(one.quoted)}, as quoted in {line}"
    note = f" {one.note}." if one.note else ""
    return f"{line}.{note} [{one.version}]"


def _tex(words: str) -> str:
    plain = words.replace("\\", "\x00")
    plain = re.sub(r"([&%$#_{}])", r"\\\1", plain)
    return plain.replace("~", r"\textasciitilde{}").replace("^", r"\textasciicircum{}").replace("\x00", r"\textbackslash{}")


def bibtex(one: Reference) -> str:
    """Return a reference as a BibTeX entry."""
    date = one.date or ""
    fields = {
        "author": " and ".join("{" + _tex(author) + "}" for author in one.authors),
        "title": "{" + _tex(one.title) + "}",
        "year": date[:4],
        "month": str(int(date[5:7])) if len(date) >= 7 else "",
        "number": _tex(one.symbol or ""),
        "address": _tex(one.place or ""),
        "url": one.url or "",
        "note": _tex("; ".join(part for part in (_said(one), one.locator, one.note, one.version) if part)),
    }
    body = ",\n".join(f"  {name} = {{{value}}}" for name, value in fields.items() if value)
    return f"@misc{{{one.key},\n{body}\n}}\n"


def _said(one: Reference) -> str:
    words = f"“{one.quote}”" if one.quote else ""
    return f"{', '.join(one.quoted)}, as quoted: {words}" if one.quoted else words


def csl(one: Reference) -> dict[str, Any]:
    """Return a reference as a CSL-JSON item."""
    item: dict[str, Any] = {
        "id": one.key,
        "type": _CSL.get(one.kind or "", "report" if one.symbol else "document"),
        "title": one.title.strip(),
    }
    if one.authors:
        item["author"] = [{"literal": author} for author in one.authors]
    if one.date and re.fullmatch(r"\d{4}(-\d\d){0,2}", one.date):
        item["issued"] = {"date-parts": [[int(part) for part in one.date.split("-")]]}
    for name, value in (("number", one.symbol), ("event-place", one.place), ("locator", one.locator), ("URL", one.url)):
        if value:
            item[name] = value
    item["note"] = "; ".join(part for part in (_said(one), one.note, one.version) if part)
    return item
