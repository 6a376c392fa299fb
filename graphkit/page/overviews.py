"""The pages that list: divergences, norms, sources, and the index of each kind of thing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from markupsafe import Markup

from graphkit.network.facts import first
from graphkit.page.holdings import Holdings
from graphkit.page.links import Links, anchor
from graphkit.page.sections import Cell, Page, Section, dated, divergence_quotes, joined
from graphkit.page.texts import GRADES


def divergences_page(held: Holdings, links: Links) -> Page:
    """Return the page of all divergences, with every side and the policy that chose."""
    sections = []
    for iri, one in sorted(held.divergences.items(), key=lambda item: (_rank(held, item[1]), item[0])):
        about = joined(links.link(thing, held.things.code(thing)) for thing in one.get("about", ()))
        policy = held.things.label(first(one, "policy"))
        chosen = f"{first(one, 'chosen')}, by the policy “{policy}”." if first(one, "chosen") else "Nothing is chosen: all values are kept."
        quotes = [Markup("<p>About {}. Given here: {}</p>").format(about, chosen)]
        for side in divergence_quotes(held, links, iri):
            quotes += [Markup("<h3>{}</h3>").format(side.title), *side.quotes]
        sections.append(
            Section(
                f"{held.things.label(first(one, 'divergenceKind')).capitalize()}",
                quotes=quotes,
                note=first(one, "explanation") or "",
                anchor=anchor(iri),
            )
        )
    lead = "Where the claims of the sources differ. All sides are kept; accounts of one actor stand beside each other."
    return Page("divergences.html", "Where accounts differ", "divergences", sections=sections, lead=lead)


def _rank(held: Holdings, one: dict[str, list[str]]) -> int:
    order = ("contradiction", "tension", "variation", "development")
    kind = held.things.code(first(one, "divergenceKind"))
    return order.index(kind) if kind in order else len(order)


def norms_page(held: Holdings, links: Links) -> Page:
    """Return the page of all norms of the reference data by document, with possible descent, marked as interpretation."""
    norms = held.norms
    by_document: dict[str, list[str]] = defaultdict(list)
    for iri, one in norms.items():
        by_document[first(one, "normOf") or ""].append(iri)
    descent: dict[str, list[Markup]] = defaultdict(list)
    for one in held.kind("Lineage").values():
        for earlier in one.get("earlier", ()):
            for later in one.get("later", ()):
                descent[earlier].append(Markup("possibly later: {}").format(links.link(later, _name(held, norms, later))))
                descent[later].append(Markup("possibly earlier: {}").format(links.link(earlier, _name(held, norms, earlier))))
    sections = []
    for document, items in sorted(by_document.items()):
        rows: list[list[Cell]] = []
        for iri in sorted(items, key=lambda one: (len(first(norms[one], "item") or ""), first(norms[one], "item") or one)):
            one = norms[iri]
            passages = links.quotations(held.having("claims", "expresses", iri))
            topics = ", ".join(held.things.label(topic) for topic in one.get("topic", ()))
            rows.append(
                [
                    Markup('<span id="{}">{}</span>').format(anchor(iri), first(one, "item") or held.things.code(iri)),
                    first(one, "ownWords") or "",
                    topics,
                    joined(descent.get(iri, ()), "; "),
                    Markup("").join(passages),
                ]
            )
        sections.append(
            Section(
                Markup("{}").format(links.link(document, held.things.code(document) + ": " + held.things.label(document))),
                ("Item", "In our own words", "Topic", "Descent (interpretation)", "Passages"),
                rows,
            )
        )
    lead = "Norms are paraphrased by the makers of this graph; descent, and that a passage expresses a norm, is interpretation."
    return Page("norms.html", "Norms", "norms", sections=sections, lead=lead)


def _name(held: Holdings, norms: dict[str, dict[str, list[str]]], iri: str) -> str:
    one = norms.get(iri, {})
    return f"{held.things.code(first(one, 'normOf'))} {first(one, 'item') or ''}".strip()


def sources_page(held: Holdings, links: Links) -> Page:
    """Return the page of all sources with date, speaker, grade and rights."""
    rows: list[list[Cell]] = []
    claims: dict[str, int] = defaultdict(int)
    for claim in held.claims.values():
        claims[claim.source] += 1
    for iri, one in held.sources.items():
        who = joined(links.link(actor) for actor in one.get("speaksFor", ()))
        title = first(one, "dcterms:title") or first(one, "fileName") or iri
        rows.append(
            [
                links.link(iri, title),
                who,
                dated(one),
                GRADES.get(first(one, "recordGrade") or "", "not stated"),
                first(one, "rightsStatement") or "not stated",
                str(claims[iri]),
            ]
        )
    heads = ("Source", "Speaks for", "Date", "Record grade", "Rights", "Claims")
    cited: list[list[Cell]] = [[first(one, "rdfs:label") or iri] for iri, one in held.cited.items()]
    lead = "Every file that this graph was made from, as received. The rights in a text stay with their holders."
    sections = [Section("", heads, rows), Section("Cited for reference claims", ("Citation",), cited)]
    return Page("sources.html", "Sources", "sources", sections=sections, lead=lead)


def index_of(path: str, title: str, pages: Sequence[Page], lead: str = "") -> Page:
    """Return a page that lists other pages by title."""
    rows: list[list[Cell]] = [
        [Markup('<a href="{}">{}</a>').format(page.path.rsplit("/", 1)[-1], page.title)]
        for page in sorted(pages, key=lambda one: (one.title.casefold(), one.path))
    ]
    return Page(path, title, "index", sections=[Section("", ("Name",), rows)], lead=lead)
