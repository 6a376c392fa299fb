"""Many sources digested: here, by processes on this machine, or by the caller's executor, whose workers may be on other machines."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ProcessPoolExecutor, wait
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from multiprocessing import active_children, connection, get_start_method, parent_process

from graphkit.digest import Item, Outcome, digest, extracted, settled, validator
from graphkit.errors import ReadError
from graphkit.model import About, Claim, Source

ROUND = 500  # sources that one worker reads before a fresh one takes over
WINDOW = 4  # sources under way for each worker: memory stays bounded whatever the corpus


Pairs = Iterator[tuple[Item, Outcome | str]]


class Reader:
    """A process that makes itself ready to read while its caller finds out what is to be read. Used as a context; it ends with it."""

    def __init__(self) -> None:
        before = set(active_children())
        self._pool = ProcessPoolExecutor(1, initializer=_ready)
        self._pool.submit(int)  # starts the process
        self._processes = set(active_children()) - before

    def __enter__(self) -> Reader:
        return self

    def __exit__(self, *_: object) -> None:
        for process in self._processes:  # it may be getting ready still, and nobody waits for that
            process.terminate()
        self._pool.shutdown()

    def digested(self, items: Sequence[Item]) -> Pairs:
        """Begin with these items at once; return an iterator of each with its outcome. The caller checks what the reader extracts."""
        begun = [(item, self._pool.submit(_try_extract, item)) for item in items]

        def results() -> Pairs:
            validator()  # loads the shapes while the reader reads
            for item, future in begun:
                found = future.result()
                yield item, found if isinstance(found, str) else settled(*found)

        return results()


def reader(sources: int) -> AbstractContextManager[Reader | None]:
    """Return a reader for a few sources; nothing for none or many, or where a process does not begin as a copy of this one."""
    return Reader() if 0 < sources <= WINDOW and get_start_method() == "fork" else nullcontext()


def digested(items: Sequence[Item], jobs: int, executor: Executor | None, ahead: Reader | None = None) -> Pairs:
    """Return an iterator of each item with its outcome, or with the reason why it was refused. A few items go to the reader ``ahead``."""
    if ahead is not None and executor is None and 0 < len(items) <= WINDOW:
        return ahead.digested(items)
    return _digested(items, jobs, executor)


def _digested(items: Sequence[Item], jobs: int, executor: Executor | None) -> Pairs:
    if executor is not None:  # the workers may be on other machines: they get the bytes, read when their turn comes
        yield from _through(executor, (replace(i, data=i.path.read_bytes(), path=None) if i.path else i for i in items), jobs)
    elif len(items) < 2 or (jobs < 2 and len(items) <= ROUND):
        yield from ((item, try_digest(item)) for item in items)
    else:
        for first in range(0, len(items), ROUND * jobs):  # what a worker has gathered is given back with it
            with ProcessPoolExecutor(jobs, initializer=end_with_parent) as pool:
                yield from _through(pool, items[first : first + ROUND * jobs], jobs)


def _through(pool: Executor, items: Iterable[Item], jobs: int) -> Pairs:
    under_way: dict[Future[Outcome | str], Item] = {}
    waiting = iter(items)
    while True:
        while len(under_way) < max(jobs, 2) * WINDOW and (item := next(waiting, None)) is not None:
            under_way[pool.submit(try_digest, item)] = item
        if not under_way:
            return
        done, _ = wait(under_way, return_when=FIRST_COMPLETED)
        for future in done:
            yield under_way.pop(future), future.result()


def try_digest(item: Item) -> Outcome | str:
    """Digest an item; a source that cannot be read gives the sentence that says why, and the others go on."""
    try:
        return digest(item)
    except ReadError as error:
        return error.message


def _try_extract(item: Item) -> tuple[Source, list[Claim]] | str:
    try:
        return extracted(item)
    except ReadError as error:
        return error.message


def _ready() -> None:
    """Load what reading needs before there is anything to read."""
    end_with_parent()
    extracted(Item(name="", ident="", sha256="", about=About(), text=""))


def end_with_parent() -> None:
    """Let this process end as soon as the one that started it is gone: a build that is killed leaves no workers behind."""
    parent = parent_process()
    if parent is None:
        return

    def watch() -> None:
        connection.wait([parent.sentinel])
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()
