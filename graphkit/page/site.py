"""The whole site, written into a folder: plain HTML, one style sheet, no script but on the pages of networks, relative links only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from graphkit.errors import ExportError
from graphkit.page import actors, concordance, documents, forums, overviews, questions, texts
from graphkit.page.holdings import Holdings
from graphkit.page.links import Links, file_name, source_page
from graphkit.page.pictures import pictures
from graphkit.page.sections import Page

if TYPE_CHECKING:
    from graphkit.graph import Graph

TEMPLATES = Path(__file__).parent / "templates"
_MENU = {
    "index.html": "Start",
    "documents/index.html": "Documents",
    "states/index.html": "States",
    "groups/index.html": "Groups",
    "forums/index.html": "Forums",
    "norms.html": "Norms",
    "divergences.html": "Where accounts differ",
    "questions/index.html": "Questions",
    "concordance.html": "Words in context",
    "networks.html": "Networks",
    "sources.html": "Sources",
}


@dataclass(frozen=True, slots=True)
class Site:
    """What was written: the folder, the number of files, and of pages of each kind."""

    folder: Path
    files: int
    kinds: dict[str, int]


def write(graph: Graph, folder: Path) -> Site:
    """Write the site of a graph into a folder, which is made where it is missing; a file there that is not ours stays.

    Raises ExportError where the folder is a file or cannot be written.
    """
    held = Holdings(graph.store)
    written = 0
    kinds: dict[str, int] = {}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for path, text, kind in _files(graph, held):
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, "utf-8", newline="\n")
            written += 1
            kinds[kind] = kinds.get(kind, 0) + 1
    except OSError as error:
        raise ExportError(f"The site cannot be written to '{folder}': {error.strerror}.", path=str(folder), formats=()) from None
    return Site(folder, written, dict(sorted(kinds.items())))


def _files(graph: Graph, held: Holdings) -> Iterator[tuple[str, str, str]]:
    """Yield path, text and kind of every file."""
    environment = _environment()
    paths = _paths(held)
    top, below = Links(held, paths, ""), Links(held, paths, "../")
    pages: list[Page] = [texts.text_page(held, below, iri) for iri in held.sources]
    by_kind = {
        "Document": documents.document_page,
        "State": actors.actor_page,
        "HistoricState": actors.actor_page,
        "Group": actors.actor_page,
        "Forum": forums.forum_page,
        "ForumSeries": forums.forum_page,
    }
    for iri, kind in sorted(held.things.kinds.items()):
        if kind in by_kind:
            pages.append(by_kind[kind](held, below, iri))
    answers = list(questions.question_pages(graph, held, below))
    pages += [page for page, _ in answers]
    indexes = {"documents": "Documents", "states": "States", "groups": "Groups of States", "forums": "Forums", "questions": "Questions"}
    for folder, title in indexes.items():
        inside = [page for page in pages if page.path.startswith(f"{folder}/")]
        pages.append(overviews.index_of(f"{folder}/index.html", title, inside, lead=_LEADS.get(folder, "")))
    pages += [overviews.divergences_page(held, top), overviews.sources_page(held, top), concordance.concordance_page(held, top)]
    if "norms.html" in paths:
        pages.append(overviews.norms_page(held, top))
    drawn = list(pictures(graph.store))
    shown = [{"name": name, "title": drawing.title, "caption": drawing.caption} for name, drawing in drawn]
    pages.append(Page("networks.html", "Networks and other pictures", "networks", more={"pictures": shown}))
    pages.append(Page("index.html", "What this graph holds", "start", more={"counts": _counts(held), "answers": len(answers)}))
    menu = {path: words for path, words in _MENU.items() if any(page.path == path for page in pages)}
    for page in pages:
        root = "../" * page.path.count("/")
        template = environment.get_template(
            {"source": "text.html.j2", "networks": "networks.html.j2", "start": "start.html.j2"}.get(page.kind, "thing.html.j2")
        )
        yield page.path, template.render(page=page, root=root, menu=menu, version=held.version, **page.more), page.kind
    for page, table in answers:
        if table is not None:
            yield page.path.removesuffix(".html") + ".csv", table, "table"
    for name, drawing in drawn:
        yield f"networks/{name}.html", drawing.html(), "picture"
        yield f"networks/{name}.svg", drawing.svg(), "picture"
    yield "site.css", (TEMPLATES / "site.css").read_text("utf-8"), "style"


_LEADS = {
    "states": "States under the names that the United Nations use.",
    "questions": "The questions that the graph is held to, with what this graph answers.",
}


def _paths(held: Holdings) -> frozenset[str]:
    """Return the pages that will be there, so that nothing links to another."""
    folders = {
        "Document": "documents",
        "State": "states",
        "HistoricState": "states",
        "Group": "groups",
        "Forum": "forums",
        "ForumSeries": "forums",
    }
    found = {f"{folders[kind]}/{file_name(iri)}" for iri, kind in held.things.kinds.items() if kind in folders}
    found |= {source_page(iri) for iri in held.sources}
    if "Norm" in held.things.kinds.values() or held.kind("Norm", ("item",)):
        found.add("norms.html")
    return frozenset(found)


def _counts(held: Holdings) -> list[tuple[str, int]]:
    kinds = list(held.things.kinds.values())
    return [
        ("sources", len(held.sources)),
        ("claims with their sentence", sum(claim.start is not None for claim in held.claims.values())),
        ("claims of cited sources", sum(claim.start is None for claim in held.claims.values())),
        ("sponsorships found", len(held.sponsorships)),
        ("divergences", len(held.divergences)),
        ("documents", kinds.count("Document")),
        ("States, past ones too", kinds.count("State") + kinds.count("HistoricState")),
        ("forums", kinds.count("Forum") + kinds.count("ForumSeries")),
    ]


def _environment() -> Any:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(loader=FileSystemLoader(TEMPLATES), autoescape=True, trim_blocks=True, lstrip_blocks=True, undefined=StrictUndefined)
