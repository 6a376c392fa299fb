"""The page of a document: what it is, who stands behind it, where accounts differ, votes, norms, and the passages that name it."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup

from graphkit.network.facts import first
from graphkit.page.holdings import Holdings
from graphkit.page.links import Links, file_name
from graphkit.page.sections import SPONSOR_HEADS, Cell, Page, Section, dated, divergence_quotes, joined, sponsor_rows

_DATES = {
    "signed": "Signed",
    "submitted": "Submitted",
    "issued": "Issued",
    "introduced": "Introduced",
    "adopted": "Adopted",
    "inForce": "In force",
}
_JOINED = {
    "issuedBy": "Issued by",
    "inForum": "Forum",
    "revises": "Revises",
    "addendumTo": "Addendum to",
    "corrects": "Corrects",
    "annexOf": "Annex of",
    "transmits": "Transmits",
    "adoptedFrom": "Adopted from",
    "cites": "Cites",
}


def document_page(held: Holdings, links: Links, iri: str) -> Page:
    """Return the page of a document."""
    about, code = held.documents[iri], held.things.code(iri)
    facts: list[tuple[str, Cell]] = [("Symbol", first(about, "symbol") or "none known"), ("Kind", held.things.label(first(about, "kind")))]
    facts += [(label, first(about, key) or "") for key, label in _DATES.items()]
    facts += [(label, joined(links.link(other, held.things.code(other)) for other in about.get(key, ()))) for key, label in _JOINED.items()]
    backward = {"Revised by": "revises", "Adopted as": "adoptedFrom", "Cited by": "cites"}
    for label, key in backward.items():
        others = held.having("documents", key, iri)
        facts.append((label, joined(links.link(other, held.things.code(other)) for other in others)))
    facts += [("Status", held.things.label(first(about, "status"))), ("What it set up", first(about, "established") or "")]
    facts.append(
        (
            "Texts loaded",
            joined(
                links.link(source, first(one, "dcterms:title")) for source, one in held.sources.items() if iri in one.get("renders", ())
            ),
        )
    )
    facts.append(("Reference", _checked(held, about)))
    behind = held.having("sponsorships", "document", iri)
    acts = [(one, held.acts[one]) for one in held.having("acts", "document", iri)]
    sections = [
        Section("Who stands behind it", ("Who", *SPONSOR_HEADS), sponsor_rows(held, links, behind, "sponsor")),
        Section(
            "Acts", ("Who", "Role", "Date", "Forum", "Place and speaker as printed"), [_act(held, links, values) for _, values in acts]
        ),
        *differing(held, links, iri),
        Section("Votes", ("Body", "Date", "Part", "In favour", "Against", "Abstaining"), _votes(held, links, iri)),
        Section("Norms it contains, in our own words", ("Item", "Content", "Topic"), _norms(held, links, iri)),
        Section(
            "Where the texts speak of it",
            quotes=links.quotations(held.having("claims", "saysDocument", iri)),
        ),
    ]
    title = held.things.label(iri)
    return Page(f"documents/{file_name(iri)}", code if code == title else f"{code}: {title}", "document", facts, sections)


def _checked(held: Holdings, about: dict[str, list[str]]) -> str:
    named = [held.citations[iri] for iri in about.get("dcterms:source", []) if iri in held.citations]
    parts = [held.things.label(first(about, "checked")), *(named or about.get("citation", []))]
    return "; ".join(part for part in parts if part)


def _act(held: Holdings, links: Links, one: dict[str, list[str]]) -> list[Cell]:
    printed = ", ".join(part for part in (first(one, "place"), first(one, "speaker")) if part)
    role = held.things.label(first(one, "role"))
    return [links.link(first(one, "actor")), role, dated(one), joined(links.link(forum) for forum in one.get("inForum", ())), printed]


def differing(held: Holdings, links: Links, iri: str) -> Iterable[Section]:
    """Return the divergences about a thing, each with its explanation and its sides."""
    for divergence, one in held.divergences.items():
        about = set(one.get("about", ()))
        for found in one.get("about", ()):
            about.update(held.sponsorships.get(found, {}).get("document", []))
        if iri in about:
            quotes = [
                quote
                for side in divergence_quotes(held, links, divergence)
                for quote in (Markup("<h3>{}</h3>").format(side.title), *side.quotes)
            ]
            kind = held.things.label(first(one, "divergenceKind"))
            title = Markup("Accounts differ: {}").format(links.link(divergence, kind))
            yield Section(title, quotes=quotes, note=first(one, "explanation") or "")


def _votes(held: Holdings, links: Links, iri: str) -> list[list[Cell]]:
    found: list[list[Cell]] = []
    for one in (held.counts[count] for count in held.having("counts", "document", iri)):
        found.append(
            [
                links.link(first(one, "body")),
                dated(one),
                first(one, "votePart") or "the whole text",
                *(first(one, key) or "" for key in ("yes", "no", "abstain")),
            ]
        )
    return found


def _norms(held: Holdings, links: Links, iri: str) -> list[list[Cell]]:
    norms = {one: held.norms[one] for one in held.having("norms", "normOf", iri)}
    return [
        [
            links.link(one, first(values, "item") or held.things.code(one)),
            first(values, "ownWords") or "",
            joined(held.things.label(t) for t in values.get("topic", ())),
        ]
        for one, values in norms.items()
    ]
