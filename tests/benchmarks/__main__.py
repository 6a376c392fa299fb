"""Run the benchmarks: ``python -m tests.benchmarks [NAME…]``. Each side runs in a process of its own, so that its memory is its own.

Prints a table in Markdown. A ratio is the peer's processor time over ours: 2.0 is twice as fast, whatever else the machine does.
``GRAPHKIT_DATA`` names the real data.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.cases import CASES

LONGEST = 900  # seconds that a side may take


def measure(name: str, side: str, place: Path) -> dict[str, float]:
    """Run one side here; return its seconds, those of the processor, and the most memory of this process in MiB, before and after."""
    prepare, work = CASES[name].sides[side]
    given = prepare(place)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    began, spent = time.perf_counter(), time.process_time()
    work(given, place)
    took = {"seconds": time.perf_counter() - began, "processor": time.process_time() - spent}
    return took | {"before": before, "mib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}


def apart(name: str, side: str, place: Path) -> dict[str, float] | str:
    """Run one side in a process of its own. Returns why where it gave nothing."""
    command = [sys.executable, "-m", "tests.benchmarks", "--side", name, side, str(place)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=LONGEST, check=False)
    except subprocess.TimeoutExpired:
        return f"ended after {LONGEST} s"
    if done.returncode:
        return (done.stderr.strip().splitlines() or ["failed"])[-1][:120]
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def run(chosen: list[str]) -> Iterator[tuple[str, str, dict[str, float] | str, float | None]]:
    """Yield (benchmark, side, measure or reason, ratio to ours) for each side of each benchmark."""
    for name in chosen or list(CASES):
        ours: float | None = None
        with tempfile.TemporaryDirectory() as place:
            for side in CASES[name].sides:
                found = apart(name, side, Path(place))
                if isinstance(found, str):
                    yield name, side, found, None
                    continue
                ours = found["processor"] if ours is None else ours
                yield name, side, found, found["processor"] / ours


def main() -> None:
    """Print the table."""
    if sys.argv[1:2] == ["--side"]:
        sys.stdout.write(json.dumps(measure(sys.argv[2], sys.argv[3], Path(sys.argv[4]))) + "\n")
        return
    sys.stdout.write("| work | by | seconds | of the processor | ratio | memory (MiB) |\n|---|---|---:|---:|---:|---:|\n")
    for name, side, found, ratio in run(sys.argv[1:]):
        if isinstance(found, str):
            sys.stdout.write(f"| {CASES[name].what} | {side} | {found} | | | |\n")
        else:
            took = f"{found['seconds']:.2f} | {found['processor']:.2f}"
            sys.stdout.write(f"| {CASES[name].what} | {side} | {took} | {ratio:.1f} | {found['mib']:.0f} |\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
