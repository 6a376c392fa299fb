"""A pool of processes, each with the store open. A query that passes its time is ended with its process; the others do not notice.

Some processes are kept ready, so that a query costs a hop through a pipe; more are started while many queries run. A query that lasts is
put behind the quick ones (nice), and its process is not used again.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import struct
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from graphkit.serve import Limits
from graphkit.serve.request import Refused

_LASTING = 0.5  # seconds after which a query runs behind the others
_NICENESS = 10


@dataclass(frozen=True, slots=True)
class Answer:
    """Status, media type and body of an answer."""

    status: int
    media: str
    body: bytes


@dataclass(slots=True, eq=False)
class Worker:
    """One process and the store that it has open."""

    process: asyncio.subprocess.Process
    place: str
    tired: bool = False

    @property
    def alive(self) -> bool:
        """Whether the process runs."""
        return self.process.returncode is None

    def end(self) -> None:
        """End the process at once."""
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


@dataclass(eq=False)
class Pool:
    """Processes for queries on the store that ``place`` names now; a newer build is taken up by the next query."""

    place: Callable[[], str]
    limits: Limits
    idle: list[Worker] = field(default_factory=list)
    busy: set[Worker] = field(default_factory=set)
    waiting: int = 0
    stopped: int = 0  # queries ended at their limit
    _slots: asyncio.Semaphore | None = None
    _chores: set[asyncio.Task[None]] = field(default_factory=set)

    async def open(self) -> None:
        """Start the processes that are kept ready. Raises StoreError when the store cannot be opened."""
        self._slots = asyncio.Semaphore(self.limits.running)
        self.idle = list(await asyncio.gather(*(self._start(warm=True) for _ in range(self.limits.warm))))

    async def close(self) -> None:
        """End all processes."""
        for chore in self._chores:
            chore.cancel()
        workers = [*self.idle, *self.busy]
        for worker in workers:
            worker.end()
        await asyncio.gather(*(worker.process.wait() for worker in workers))

    async def ask(self, asked: dict[str, Any]) -> Answer:
        """Answer one query. Raises Refused with 503 when it passes its time or its memory, or when too many wait."""
        assert self._slots is not None
        if self.waiting >= self.limits.waiting:
            raise Refused(503, "Too many queries wait. Try again in a moment.\n", wait=2)
        self.waiting += 1
        try:
            await self._slots.acquire()
        finally:
            self.waiting -= 1
        try:
            return await self._run(json.dumps(asked).encode())
        finally:
            self._slots.release()

    async def _run(self, message: bytes) -> Answer:
        worker = await self._take()
        self.busy.add(worker)
        lasting = asyncio.get_running_loop().call_later(_LASTING, self._put_behind, worker)
        began = time.monotonic()
        try:
            answer = await asyncio.wait_for(worker.ask(message), self.limits.seconds)
        except TimeoutError:
            self.stopped += 1
            worker.end()
            words = f"The query was ended at its time limit of {self.limits.seconds:g} seconds. Ask for less, or ask a graph of your own.\n"
            raise Refused(503, words) from None
        except asyncio.IncompleteReadError:
            worker.end()
            after = time.monotonic() - began
            words = f"The query was ended after {after:.1f} seconds: it needs more than {self.limits.memory_bytes >> 20:,} MiB of memory.\n"
            raise Refused(503, words) from None
        except BaseException:  # the client is gone
            worker.end()
            raise
        finally:
            lasting.cancel()
            self.busy.discard(worker)
            self._restore(worker)
        return answer

    async def _take(self) -> Worker:
        wanted = self.place()
        while self.idle:
            worker = self.idle.pop()
            if worker.alive and worker.place == wanted:
                return worker
            worker.end()
        return await self._start()

    def _restore(self, worker: Worker) -> None:
        """Keep the process for the next query, or end it and see that enough are ready."""
        if worker.alive and not worker.tired and worker.process.returncode is None and len(self.idle) < self.limits.warm * 2:
            self.idle.append(worker)
            return
        worker.end()
        chore = asyncio.ensure_future(self._refill())
        self._chores.add(chore)
        chore.add_done_callback(self._chores.discard)

    async def _refill(self) -> None:
        if len(self.idle) < self.limits.warm:
            with contextlib.suppress(OSError):
                self.idle.append(await self._start(warm=True))

    def _put_behind(self, worker: Worker) -> None:
        worker.tired = True
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.setpriority(os.PRIO_PROCESS, worker.process.pid, _NICENESS)

    async def _start(self, warm: bool = False) -> Worker:
        place = self.place()
        arguments = (place, str(self.limits.answer_bytes), str(self.limits.memory_bytes), "warm" if warm else "cold")
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "graphkit.serve.worker",
            *arguments,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            start_new_session=True,
            limit=1 << 20,
        )
        assert process.stdout is not None
        try:
            await asyncio.wait_for(process.stdout.readexactly(1), 30)
        except (asyncio.IncompleteReadError, TimeoutError):
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            from graphkit.errors import StoreError

            raise StoreError(f"The store in {place} cannot be opened for reading.", path=place) from None
        return Worker(process, place)
