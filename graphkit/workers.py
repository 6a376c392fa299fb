"""Many sources digested: here, by processes on this machine, or by the caller's executor, whose workers may be on other machines."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ProcessPoolExecutor, wait
from dataclasses import replace
from multiprocessing import connection, get_start_method, parent_process

from graphkit.digest import Item, Outcome, digest
from graphkit.errors import ReadError

ROUND = 500  # sources that one worker reads before a fresh one takes over
WINDOW = 4  # sources under way for each worker: memory stays bounded whatever the corpus


Pairs = Iterator[tuple[Item, Outcome | str]]


def digested(items: Sequence[Item], jobs: int, executor: Executor | None, *, ahead: bool = False) -> Pairs:
    """Return an iterator of each item with its outcome, or with the reason why it was refused.

    With ``ahead``, a few items are begun at once in a process of their own, so that the caller has time for something else.
    """
    if ahead and executor is None and 0 < len(items) <= WINDOW and get_start_method() == "fork":
        return _ahead(ProcessPoolExecutor(1, initializer=end_with_parent), items)
    return _digested(items, jobs, executor)


def _ahead(pool: Executor, items: Sequence[Item]) -> Pairs:
    begun = [(item, pool.submit(try_digest, item)) for item in items]

    def results() -> Pairs:
        with pool:
            yield from ((item, future.result()) for item, future in begun)

    return results()


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


def end_with_parent() -> None:
    """Let this process end as soon as the one that started it is gone: a build that is killed leaves no workers behind."""
    parent = parent_process()
    if parent is None:
        return

    def watch() -> None:
        connection.wait([parent.sentinel])
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()
