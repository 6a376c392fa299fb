"""``python -m tests.evaluation``: the numbers, then what was said and is not so, then what was missed."""

import sys

from graphkit.link import Index
from tests.evaluation.evaluate import evaluate, misses, table
from tests.evaluation.passages import passages

wanted = set(sys.argv[1:])
chosen = [p for p in passages() if not wanted or wanted & {p.genre, p.id, p.series}]
report = evaluate(chosen, Index.load())
print(table(report))
print()
print(misses(report))
