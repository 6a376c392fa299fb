"""One process of the pool as the endpoint sees it: a message goes in, an answer comes out, and it can be ended at any time."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import struct
import sys
from dataclasses import dataclass
from pathlib import Path

import graphkit


def python(*arguments: str) -> tuple[list[str], dict[str, str]]:
    """Return command and environment for a process that runs this very graphkit, wherever it is started, and nothing of that folder."""
    root = str(Path(graphkit.__file__).resolve().parent.parent)
    paths = [root, *filter(None, os.environ.get("PYTHONPATH", "").split(os.pathsep))]
    return [sys.executable, "-P", *arguments], {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}


@dataclass(frozen=True, slots=True)
class Answer:
    """Status, media type and body of an answer."""

    status: int
    media: str
    body: bytes
    seconds: float = 0.0  # how long the query ran, without the time in line


@dataclass(slots=True, eq=False)
class Worker:
    """One process and the store that it has open."""

    process: asyncio.subprocess.Process
    place: str
    tired: bool = False

    ended: bool = False

    @property
    def alive(self) -> bool:
        """Whether the process runs."""
        return not self.ended and self.process.returncode is None

    def end(self) -> None:
        """End the process at once."""
        self.ended = True
        with contextlib.suppress(ProcessLookupError):
            self.process.kill()

    async def ask(self, message: bytes) -> Answer:
        """Send a message and read the answer. Raises asyncio.IncompleteReadError when the process ends meanwhile."""
        stdin, stdout = self.process.stdin, self.process.stdout
        assert stdin is not None and stdout is not None
        try:
            stdin.write(struct.pack("<I", len(message)) + message)
            await stdin.drain()
        except (BrokenPipeError, ConnectionResetError):
            raise asyncio.IncompleteReadError(b"", None) from None
        head = json.loads(await stdout.readexactly(struct.unpack("<Q", await stdout.readexactly(8))[0]))
        body = await stdout.readexactly(struct.unpack("<Q", await stdout.readexactly(8))[0])
        return Answer(head["status"], head["media"], body)
