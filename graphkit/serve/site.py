"""The reader's pages, made once a build when they are first asked for, by the command ``page`` in a process of its own."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import tempfile
from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, RedirectResponse, Response

from graphkit.serve.process import python
from graphkit.store import current_build

_MADE_WITHIN = 900  # seconds


class Site:
    """A folder of pages beside the graph, in the place for temporary files; gone when the endpoint stops."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._root: Path | None = None
        self._made: dict[str, asyncio.Task[str | None]] = {}

    async def show(self, asked: Request) -> Response:
        """Answer with a page, or say that the pages are being made."""
        if not asked.url.path.rpartition("/pages")[2]:
            return RedirectResponse(asked.url.path + "/")
        build = current_build(self._folder)
        if build is None:
            return PlainTextResponse("There is no graph.\n", 503)
        task = self._made.setdefault(build.name, asyncio.ensure_future(self._make(build.name)))
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(asyncio.shield(task), 20)
        if not task.done():
            return PlainTextResponse("The pages are being made. Ask again in a moment.\n", 503, {"Retry-After": "10"})
        if task.result() is not None:
            return PlainTextResponse(f"The pages could not be made: {task.result()}\n", 500)
        return self._file(build.name, asked.path_params["path"])

    def _file(self, build: str, path: str) -> Response:
        assert self._root is not None
        root = (self._root / build).resolve()
        wanted = (root / path).resolve()
        if wanted.is_dir():
            wanted = wanted / "index.html"
        if not wanted.is_relative_to(root) or not wanted.is_file():
            return PlainTextResponse("There is no such page.\n", 404)
        own = (
            "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'"
        )
        return FileResponse(wanted, headers={"Content-Security-Policy": own})

    async def _make(self, build: str) -> str | None:
        """Make the pages of a build. Returns None, or why they could not be made."""
        if self._root is None:
            self._root = Path(tempfile.mkdtemp(prefix="graphkit-pages-"))
        place = str(self._root / build)
        command, environment = python("-c", "from graphkit.cli import main; main()", "page", place, "--graph", str(self._folder))
        process = await asyncio.create_subprocess_exec(
            *command, env=environment, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.PIPE, start_new_session=True
        )
        try:
            _, said = await asyncio.wait_for(process.communicate(), _MADE_WITHIN)
        except (TimeoutError, asyncio.CancelledError):
            process.kill()
            return f"it took more than {_MADE_WITHIN} seconds"
        return None if process.returncode == 0 else said.decode(errors="replace").strip().rpartition("\n")[2]

    async def close(self) -> None:
        """Stop making pages and remove them."""
        for task in self._made.values():
            task.cancel()
        await asyncio.gather(*self._made.values(), return_exceptions=True)
        if self._root is not None:
            shutil.rmtree(self._root, ignore_errors=True)
