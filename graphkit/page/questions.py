"""The competency questions with the answers of this graph, and each answer as CSV beside its page."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from graphkit import data
from graphkit.errors import GraphkitError
from graphkit.page.holdings import Holdings
from graphkit.page.links import Links
from graphkit.page.sections import Cell, Page, Section

if TYPE_CHECKING:
    from graphkit.graph import Graph
    from graphkit.result import Result

_SHOWN = 300


def questions() -> list[dict[str, Any]]:
    """Return the questions (id, asker, topic, question, query, parameters), or none where the installation ships none."""
    path = data.folder("queries") / "questions.json"
    return list(json.loads(path.read_text("utf-8"))) if path.exists() else []


def question_pages(graph: Graph, held: Holdings, links: Links) -> Iterator[tuple[Page, str | None]]:
    """Yield the page of each question, and its answer as CSV. What this graph cannot be asked is said in a sentence."""
    for row in questions():
        number = row["id"].removeprefix("CQ").lstrip("0")
        words = " ".join(f"{key}={value}" for key, value in row["parameters"].items())
        command = f"graphkit query {row['query']} {words}".strip()
        facts: list[tuple[str, Cell]] = [("Topic", row["topic"]), ("As a command", Markup("<code>{}</code>").format(command))]
        path = f"questions/{row['id'].lower()}.html"
        title = f"{number}. {row['question']}"
        try:
            result = graph.run(row["query"], **row["parameters"])
        except GraphkitError as error:
            yield (
                Page(
                    path,
                    title,
                    "question",
                    facts,
                    [Section("Answer", quotes=[Markup("<p>{}</p>").format(f"This graph cannot be asked: {error.message}")])],
                ),
                None,
            )
            continue
        facts.append(("As a table", Markup('<a href="{0}.csv">{0}.csv</a>').format(row["id"].lower())))
        yield Page(path, title, "question", facts, [_answer(held, links, result)]), result.to_csv()


def _answer(held: Holdings, links: Links, result: Result) -> Section:
    """Return the answer in words, the sentences behind each row linked by number; an answer without rows is the sentence that says why."""
    if result.end is not None:
        return Section("Answer", quotes=[Markup("<p>{}</p>").format(result.end.sentence)])
    shown = [place for place, column in enumerate(result.columns) if column.kind != "evidence" and column.name != "evidence"]
    rows: list[list[Cell]] = []
    for number, words in enumerate(result.words(_SHOWN), 1):
        claims = dict.fromkeys(claim for iri in result.evidence_iris(number) for claim in _claims(held, iri))
        sentences = [links.link(claim, f"[{place}]") for place, claim in enumerate((c for c in claims if links.path(c)), 1)]
        rows.append([*(words[place] for place in shown), Markup(" ").join(sentences[:12])])
    more = len(result.rows) - len(rows)
    note = f"{len(result.rows)} rows" + (f"; the first {len(rows)} are shown, all are in the table" if more else "")
    heads = [result.columns[place].title for place in shown]
    return Section("Answer", [*heads, "Sentences"], rows, note=note)


def _claims(held: Holdings, iri: str) -> list[str]:
    """Return the claims behind an IRI of evidence: itself, or those for and against a finding, or those of a divergence."""
    if iri in held.claims:
        return [iri]
    finding = held.sponsorships.get(iri) or held.acts.get(iri) or held.divergences.get(iri) or {}
    return [*finding.get("supportedBy", ()), *finding.get("contestedBy", ()), *finding.get("involves", ())]
