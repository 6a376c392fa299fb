"""The page of a forum: mandate, time, what came at its end, experts, sessions, and where the texts name it."""

from __future__ import annotations

from markupsafe import Markup

from graphkit.network.facts import first
from graphkit.page.actors import member_rows
from graphkit.page.holdings import Holdings
from graphkit.page.links import Links, file_name
from graphkit.page.sections import Cell, Page, Section, dated, joined

_JOINED = {
    "instanceOf": "Series",
    "partOf": "Part of",
    "mandate": "Mandate",
    "finalDocument": "Document at its end",
    "furtherDocument": "Further documents",
    "endorsedBy": "Endorsed by",
    "outcome": "Outcome",
    "chairFrom": "Chair from",
    "forumKind": "Kind",
}


def forum_page(held: Holdings, links: Links, iri: str) -> Page:
    """Return the page of a forum or series of forums."""
    about = held.forums.get(iri, {})
    facts: list[tuple[str, Cell]] = [
        ("Code", held.things.code(iri)),
        ("Begin", dated(about) if "date" in about or "notBefore" in about else ""),
    ]
    facts.append(("End", dated(about, "end") if any(key.startswith("end") and key != "endorsedBy" for key in about) else ""))
    facts += [
        (label, joined(links.link(other, _words(held, key, other)) for other in about.get(key, ()))) for key, label in _JOINED.items()
    ]
    facts += [("Seat", first(about, "seat") or ""), ("Size", first(about, "size") or "")]
    inside = [links.link(other) for other, one in held.forums.items() if iri in one.get("instanceOf", ()) or iri in one.get("partOf", ())]
    seats = sorted(
        (held.things.label(state), links.link(state))
        for state, found in held.seats.items()
        for one in found
        if iri in one.get("seatIn", ())
    )
    documents = [
        (links.link(other, held.things.code(other)), held.things.label(other)) for other in held.having("documents", "inForum", iri)
    ]
    acts: list[list[Cell]] = []
    for one in (held.acts[act] for act in held.having("acts", "inForum", iri)):
        document = first(one, "document")
        acts.append(
            [
                links.link(first(one, "actor")),
                held.things.label(first(one, "role")),
                links.link(document, held.things.code(document)),
                dated(one),
            ]
        )
    named = links.quotations(one for one in held.having("claims", "saysForum", iri) if held.claims[one].kind in ("forum", "statement"))
    sections = [
        Section("Groups and organs", quotes=[Markup("<p>{}</p>").format(link) for link in inside]),
        Section("Experts from", ("State",), [[link] for _, link in seats], note="Experts served in a personal capacity." if seats else ""),
        Section("Members", ("State", "From", "To"), member_rows(held, links, iri)),
        Section("Documents", ("Document", "Title"), documents),
        Section("Acts", ("Who", "Role", "Document", "Date"), acts),
        Section("Where the texts name it", quotes=named),
    ]
    return Page(f"forums/{file_name(iri)}", held.things.label(iri), "forum", facts, sections)


def _words(held: Holdings, key: str, iri: str) -> str:
    return held.things.code(iri) if "ocument" in key or key in ("mandate", "endorsedBy") else held.things.label(iri)
