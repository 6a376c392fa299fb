"""The pages of States and groups of States: what they stand behind, said, put forward, how they are recorded; no pages of persons."""

from __future__ import annotations

from markupsafe import Markup

from graphkit.network.facts import first
from graphkit.page.documents import differing
from graphkit.page.holdings import Holdings
from graphkit.page.links import Links, file_name
from graphkit.page.sections import SPONSOR_HEADS, Cell, Page, Section, dated, joined, sponsor_rows

CHOICES = {"yes": "in favour", "no": "against", "abstain": "abstaining"}
_SAID = {
    "statement": "Statements and papers",
    "provision": "Provisions in its name",
    "stance": "Attitudes",
}


def actor_page(held: Holdings, links: Links, iri: str) -> Page:
    """Return the page of a State or group."""
    kind = held.things.kinds[iri]
    state = kind in ("State", "HistoricState")
    facts, sections = (_state if state else _group)(held, links, iri)
    behind = held.having("sponsorships", "sponsor", iri)
    acts = [held.acts[one] for one in held.having("acts", "actor", iri)]
    main = [
        Section("Stands behind", ("Document", *SPONSOR_HEADS), sponsor_rows(held, links, behind, "document")),
        Section("Acts", ("Document", "Role", "Date", "Forum"), [_act(held, links, one) for one in acts]),
        *(Section(title, quotes=_quotes(held, links, iri, claims)) for claims, title in _SAID.items()),
        Section(
            "Threats it names",
            quotes=links.quotations(one for one in held.having("claims", "assertedBy", iri) if held.claims[one].kind == "threat"),
        ),
        *differing(held, links, iri),
    ]
    return Page(
        f"{'states' if state else 'groups'}/{file_name(iri)}",
        held.things.label(iri),
        "state" if state else "group",
        facts,
        [*main, *sections],
    )


def _quotes(held: Holdings, links: Links, iri: str, kind: str) -> list[Markup]:
    key = "proposer" if kind == "provision" else "holder"
    return links.quotations(one for one in held.having("claims", key, iri) if held.claims[one].kind == kind)


def _act(held: Holdings, links: Links, one: dict[str, list[str]]) -> list[Cell]:
    document = first(one, "document")
    forums = joined(links.link(forum) for forum in one.get("inForum", ()))
    return [links.link(document, held.things.code(document)), held.things.label(first(one, "role")), dated(one), forums]


def _state(held: Holdings, links: Links, iri: str) -> tuple[list[tuple[str, Cell]], list[Section]]:
    about = held.states.get(iri, {})
    facts: list[tuple[str, Cell]] = [
        ("Code (ISO 3166-1)", held.things.code(iri)),
        ("Regional group", joined(links.link(group) for group in about.get("regionalGroup", ()))),
        ("Member of the United Nations since", first(about, "admitted") or ""),
        ("Existed until", first(about, "validUntil") or ""),
        ("Names", ", ".join(f"{text} ({language})" for text, language in held.names.get(iri, ()))),
    ]
    table = [[links.link(first(one, "org:organization")), dated(one), _end(one)] for one in held.memberships.get(iri, ())]
    seats: list[list[Cell]] = [[links.link(group) for group in one.get("seatIn", ())] for one in held.seats.get(iri, ())]
    sections = [
        Section(
            "Recorded votes in the graph", ("Document", "Body", "Date", "Recorded"), _votes(held, links, iri), note=_vote_note(held, iri)
        ),
        Section("Experts from this State, in a personal capacity", ("Group of experts",), seats),
        Section("Groups and forums", ("Group or forum", "From", "To"), table),
    ]
    return facts, sections


def _group(held: Holdings, links: Links, iri: str) -> tuple[list[tuple[str, Cell]], list[Section]]:
    members = member_rows(held, links, iri)
    regional = [links.link(state) for state, one in sorted(held.states.items()) if iri in one.get("regionalGroup", ())]
    facts: list[tuple[str, Cell]] = [("Code", held.things.code(iri))]
    sections = [Section("Members", ("State", "From", "To"), members)]
    if regional and not members:
        sections = [Section("States counted to it", ("State",), [[cell] for cell in regional])]
    return facts, sections


def member_rows(held: Holdings, links: Links, iri: str) -> list[list[Cell]]:
    """Return the States that are or were members of a group or forum, with begin and end."""
    members: list[list[Cell]] = []
    for state, found in sorted(held.memberships.items(), key=lambda item: held.things.label(item[0])):
        for one in found:
            if iri in one.get("org:organization", ()):
                members.append([links.link(state), dated(one), _end(one)])
    return members


def _votes(held: Holdings, links: Links, iri: str) -> list[list[Cell]]:
    found: list[tuple[str, list[Cell]]] = []
    for count, choice in (held.votes or {}).get(iri, ()):
        one = held.counts.get(count, {})
        document = first(one, "document")
        row: list[Cell] = [
            links.link(document, held.things.code(document)),
            links.link(first(one, "body")),
            dated(one),
            CHOICES.get(held.things.code(choice), held.things.code(choice)),
        ]
        found.append((first(one, "notAfter") or first(one, "date") or "", row))
    return [row for _, row in sorted(found, key=lambda item: item[0])]


def _vote_note(held: Holdings, iri: str) -> str:
    if held.votes is not None:
        return ""
    counts = held.choices.get(iri, {})
    said = ", ".join(f"{counts.get(key, 0):,} {words}" for key, words in CHOICES.items())
    return f"Too many to list here: {said}." if counts else ""


def _end(one: dict[str, list[str]]) -> str:
    return dated(one, "end") if any(key.startswith("end") for key in one) else ""
