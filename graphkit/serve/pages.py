"""Pages of the endpoint: the saved questions, each with a form and its answer, and an editor. They work without a network."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from graphkit import __version__, names
from graphkit import query as queries
from graphkit.errors import QueryError
from graphkit.serve import Limits
from graphkit.serve.attendance import attended
from graphkit.serve.pool import Pool
from graphkit.serve.process import Answer
from graphkit.serve.request import Refused, pairs

FORMS = {"csv": "text/csv; charset=utf-8", "json": "application/json", "md": "text/markdown; charset=utf-8"}
_EXAMPLE = """SELECT ?actor ?document WHERE {
  ?document snf:sponsoredBy ?actor .
}
ORDER BY ?document ?actor
LIMIT 50"""


class Pages:
    """The pages, over the pool that answers."""

    def __init__(self, folder: Path, limits: Limits, pool: Pool) -> None:
        self._name = folder.resolve().name
        self._limits = limits
        self._pool = pool
        place = Path(__file__).parent / "templates"
        self._templates = Environment(loader=FileSystemLoader(place), autoescape=True, undefined=StrictUndefined, trim_blocks=True)

    def _page(self, asked: Request, template: str, status: int = 200, **values: Any) -> HTMLResponse:
        def link(name: str, /, **parts: Any) -> str:
            return str(asked.url_for(name, **parts).path)

        text = self._templates.get_template(template).render(link=link, graph=self._name, version=__version__, **values)
        return HTMLResponse(text, status)

    async def home(self, asked: Request) -> Response:
        """List the saved questions by topic."""
        topics: dict[str, list[queries.SavedQuery]] = {}
        for query in queries.by_topic():
            topics.setdefault(query.topic, []).append(query)
        return self._page(asked, "home.html", topics=topics)

    def editor(self, asked: Request) -> Response:
        """Show the editor, with a query from the address where there is one."""
        prefixes = "".join(f"PREFIX {prefix}: <{iri}>\n" for prefix, iri in names.PREFIXES.items())
        query = dict(pairs(asked.url.query)).get("query", prefixes + _EXAMPLE)
        return self._page(asked, "editor.html", query=query, seconds=self._limits.seconds)

    async def editor_page(self, asked: Request) -> Response:
        """Show the editor at its own address."""
        return self.editor(asked)

    async def question(self, asked: Request) -> Response:
        """Show a saved question with its form and, once it is asked for or needs nothing, its answer."""
        query, given = self._saved(asked), _given(asked)
        lacking = [p.name for p in query.parameters if p.required and p.name not in given]
        answer, status = None, 200
        if given or not lacking:
            answer = await self._ask(asked, query.name, given, "html")
            status = answer.status
        body = answer.body.decode() if answer else ""
        return self._page(
            asked,
            "question.html",
            status,
            query=query,
            given={name: value if isinstance(value, str) else ", ".join(value) for name, value in given.items()},
            table=body if answer and answer.media == "text/html" else "",
            said=body if answer and answer.media != "text/html" else "",
            address=("?" + urlencode(given, doseq=True)) if given else "",
            sparql=query.text,
        )

    async def table(self, asked: Request) -> Response:
        """Answer a saved question as CSV, JSON or Markdown."""
        form = asked.path_params["form"]
        if form not in FORMS:
            raise Refused(404, f"An answer comes as {', '.join(FORMS)}.\n")
        answer = await self._ask(asked, self._saved(asked).name, _given(asked), form)
        media = FORMS[form] if answer.status == 200 else "text/plain; charset=utf-8"
        return Response(answer.body, answer.status, media_type=media)

    def _saved(self, asked: Request) -> queries.SavedQuery:
        try:
            return queries.saved(asked.path_params["name"])
        except QueryError as error:
            raise Refused(404, error.message + "\n") from None

    async def _ask(self, asked: Request, name: str, given: dict[str, Any], form: str) -> Answer:
        if "known" in given:
            raise Refused(
                400,
                "known= is not answered here: the claims of the sources of that day have to be reconciled anew, in a graph of one's own.\n",
            )
        return await attended(asked, self._pool.ask({"question": name, "parameters": given, "form": form}))


def _given(asked: Request) -> dict[str, Any]:
    """Return the parameters in an address: a field that stands several times is a list, an empty one is not given."""
    found: dict[str, Any] = {}
    for name, value in pairs(asked.url.query):
        if value.strip():
            before = found.get(name)
            found[name] = value if before is None else [*(before if isinstance(before, list) else [before]), value]
    return found
