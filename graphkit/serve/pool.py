"""A pool of processes, each with the store open. A query that passes its time is ended with its process; the others do not notice.

Some processes are kept ready, so that a query costs a hop through a pipe; more are started while many queries run. A query that lasts is
put behind the quick ones (nice); where its process cannot be put back again, it is not used any more.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import time
from collections import deque
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field, replace
from typing import Any

from graphkit.errors import StoreError
from graphkit.serve import Limits
from graphkit.serve.process import Answer, Worker, python
from graphkit.serve.request import Refused

_LASTING = 0.5  # seconds after which a query runs behind the others
_NICENESS = 10
_EASE = 30.0  # seconds
_PATIENCE = 0.2  # seconds that a query waits for a free process before one more is started


@dataclass(eq=False)
class Pool:
    """Processes for queries on the store that ``place`` names now; a newer build is taken up by the next query.

    A query takes the next process that is free. Only when none has become free for a while, because all run something that lasts, is a
    further one started: starting costs more than most queries.
    """

    place: Callable[[], str]
    limits: Limits
    idle: list[Worker] = field(default_factory=list)
    busy: set[Worker] = field(default_factory=set)
    stopped: int = 0  # queries ended at their limit
    _alive: int = 0  # processes, those that start included
    _line: deque[asyncio.Future[Worker]] = field(default_factory=deque)
    _chores: set[asyncio.Task[None]] = field(default_factory=set)
    _growing: bool = False
    _need: int = 0  # how many processes the queries of the last half minute took at once
    _easing: asyncio.TimerHandle | None = None

    @property
    def waiting(self) -> int:
        """How many queries wait for a process."""
        return len(self._line)

    async def open(self) -> None:
        """Start the processes that are kept ready. Raises StoreError when the store cannot be opened."""
        self._ease()
        self.idle = list(await asyncio.gather(*(self._start(warm=True) for _ in range(min(self.limits.warm, self.limits.running)))))

    async def close(self) -> None:
        """End all processes."""
        if self._easing is not None:
            self._easing.cancel()
        for chore in self._chores:
            chore.cancel()
        workers = [*self.idle, *self.busy]
        for worker in workers:
            worker.end()
        await asyncio.gather(*(worker.process.wait() for worker in workers))

    async def ask(self, asked: dict[str, Any]) -> Answer:
        """Answer one query. Raises Refused with 503 when it passes its time or its memory, or when too many wait."""
        if not self.idle and self.waiting >= self.limits.waiting:
            raise Refused(503, "Too many queries wait. Try again in a moment.\n", wait=2)
        return await self._run(json.dumps(asked).encode())

    async def _run(self, message: bytes) -> Answer:
        worker = await self._take()
        self.busy.add(worker)
        self._need = max(self._need, len(self.busy))
        lasting = asyncio.get_running_loop().call_later(_LASTING, self._put_behind, worker)
        began = time.monotonic()
        try:
            answer = await asyncio.wait_for(worker.ask(message), self.limits.seconds)
        except TimeoutError:
            self.stopped += 1
            worker.end()
            words = f"The query was ended at its time limit of {self.limits.seconds:g} seconds. Ask for less, or ask a graph of your own.\n"
            raise Refused(503, words, seconds=time.monotonic() - began) from None
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
        return replace(answer, seconds=time.monotonic() - began)

    async def _take(self) -> Worker:
        """Return a free process, the line before us first."""
        wanted = self.place()
        while self.idle:
            worker = self.idle.pop()
            if worker.alive and worker.place == wanted:
                return worker
            self._end(worker)
        turn: asyncio.Future[Worker] = asyncio.get_running_loop().create_future()
        self._line.append(turn)
        if not self._growing:
            self._growing = True
            self._do(self._grow())
        try:
            return await turn
        except BaseException:  # the client is gone
            if turn.done() and not turn.cancelled() and turn.exception() is None:
                self._offer(turn.result())
            raise
        finally:
            with contextlib.suppress(ValueError):
                self._line.remove(turn)

    def _offer(self, worker: Worker) -> None:
        """Give a free process to the first in line, else keep it ready."""
        while self._line:
            turn = self._line.popleft()
            if not turn.done():
                turn.set_result(worker)
                return
        self.idle.append(worker)

    def _ease(self) -> None:
        """See every half minute how many processes are needed, and end those that are too many."""
        self._need = max(self.limits.warm, len(self.busy))
        while self.idle and self._alive > self._need:
            self._end(self.idle.pop(0))
        self._easing = asyncio.get_running_loop().call_later(_EASE, self._ease)

    async def _grow(self) -> None:
        """Start further processes as long as queries wait and none becomes free."""
        try:
            while self._line:
                first = self._line[0]
                await asyncio.sleep(0 if self._alive < self.limits.warm else _PATIENCE)
                if not self._line or self._line[0] is not first or self._alive >= self.limits.running:
                    continue
                try:
                    self._offer(await self._start())
                except (StoreError, OSError) as error:
                    if self._line:
                        self._line.popleft().set_exception(error)
        finally:
            self._growing = False

    def _end(self, worker: Worker) -> None:
        worker.end()
        self._alive -= 1

    def _restore(self, worker: Worker) -> None:
        """Keep the process for the next query, or end it and see that enough are ready."""
        if worker.tired and worker.alive:
            self._put_back(worker)
        if worker.alive and not worker.tired and worker.place == self.place():
            self._offer(worker)
            return
        self._end(worker)
        if self._alive < min(self._need, self.limits.running):
            self._do(self._refill())

    async def _refill(self) -> None:
        with contextlib.suppress(OSError, StoreError):
            self._offer(await self._start(warm=True))

    def _do(self, work: Coroutine[Any, Any, None]) -> None:
        chore = asyncio.ensure_future(work)
        self._chores.add(chore)
        chore.add_done_callback(self._chores.discard)

    def _put_behind(self, worker: Worker) -> None:
        worker.tired = True
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.setpriority(os.PRIO_PROCESS, worker.process.pid, _NICENESS)

    def _put_back(self, worker: Worker) -> None:
        """Give a process that answered after all its priority again; who may not do that ends it."""
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.setpriority(os.PRIO_PROCESS, worker.process.pid, os.getpriority(os.PRIO_PROCESS, 0))
            worker.tired = False

    async def _start(self, warm: bool = False) -> Worker:
        self._alive += 1
        try:
            return await self._started(self.place(), warm)
        except BaseException:
            self._alive -= 1
            raise

    async def _started(self, place: str, warm: bool) -> Worker:
        arguments = (place, str(self.limits.answer_bytes), str(self.limits.memory_bytes), "warm" if warm else "cold")
        command, environment = python("-m", "graphkit.serve.worker", *arguments)
        process = await asyncio.create_subprocess_exec(
            *command,
            env=environment,
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
            raise StoreError(f"The store in {place} cannot be opened for reading.", path=place) from None
        return Worker(process, place)
