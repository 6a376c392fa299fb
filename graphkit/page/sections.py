"""Parts of a page as plain data: facts, tables and quotations, with cells that are safe HTML."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from markupsafe import Markup, escape

from graphkit.network.facts import first
from graphkit.page.holdings import Holdings
from graphkit.page.links import Links

Cell = Markup | str


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with an optional remark, a table, or quotations. An empty one is not shown."""

    title: str
    heads: Sequence[str] = ()
    rows: Sequence[Sequence[Cell]] = ()
    quotes: Sequence[Markup] = ()
    note: str = ""
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its path below the site's folder, its title, facts (label, value) and sections."""

    path: str
    title: str
    kind: str
    facts: Sequence[tuple[str, Cell]] = ()
    sections: Sequence[Section] = ()
    lead: Cell = ""
    more: dict[str, object] = field(default_factory=dict)


def joined(cells: Iterable[Cell], between: str = ", ") -> Markup:
    """Join cells, escaping what is no HTML."""
    return Markup(escape(between)).join(cells)


def dated(held: dict[str, list[str]], prefix: str = "") -> str:
    """Return a date as stated with its basis (resolved, inferred), else its bounds in words; ``prefix`` "end" for the end of a time."""
    date = first(held, "endDate" if prefix else "date")
    low, high = (first(held, f"{prefix}{'N' if prefix else 'n'}ot{side}") for side in ("Before", "After"))
    basis = (first(held, "dateBasis") or "").rsplit("-", 1)[-1]
    if date:
        return f"{date} ({basis})" if basis in ("resolved", "inferred") and not prefix else date
    if low and high:
        return low if low == high else f"between {low} and {high}"
    return f"not before {low}" if low else f"not after {high}" if high else "no date stated"


def sponsor_rows(held: Holdings, links: Links, wanted: Iterable[str], by: str) -> list[list[Cell]]:
    """Return rows of sponsorships: the document or the sponsor, role, entry, date, note and the sentences for and against."""
    found = []
    for iri in wanted:
        one = held.sponsorships[iri]
        notes: list[Cell] = []
        if first(one, "via"):
            notes.append(Markup("inferred through {}").format(links.link(first(one, "via"))))
        if first(one, "divergent") == "true":
            notes.append("accounts differ")
        if first(one, "undecided") == "true":
            notes.append("no policy separates the accounts")
        if first(one, "calledAs"):
            notes.append("called " + ", ".join(f"“{word}”" for word in one["calledAs"]))
        quotes = links.quotations(one.get("supportedBy", ()), one.get("contestedBy", ()), most=2)
        things = held.things
        who = links.link(first(one, by))
        if by == "document":
            code, title = things.code(first(one, by)), things.label(first(one, by))
            who = links.link(first(one, by), code if code == title else f"{code}: {title}" if "/" in code else title)
        found.append(
            [
                who,
                things.label(first(one, "role")),
                things.label(first(one, "entry")),
                dated(one),
                joined(notes, "; "),
                Markup("").join(quotes),
            ]
        )
    return found


SPONSOR_HEADS = ("Role", "Entry", "Date", "Note", "What the sources say")


def divergence_quotes(held: Holdings, links: Links, iri: str) -> list[Section]:
    """Return the sides of a divergence as sections of quotations, in the order of their values."""
    sides = []
    for side in held.sides.get(iri, ()):
        quotes = links.quotations(side.get("sideClaim", ()))
        sides.append(Section(first(side, "value") or "one side", quotes=quotes))
    return sides
