"""``python -m tests.evaluation.weigh``: learns what marks weigh (``sponsorship.weighed``), and says how well they do on passages held out.

A pair of party and document in a sentence counts as right where a reader found that the party stands behind that document there. Logistic
regression with an L2 penalty over marks that at least three pairs have; weights are rounded to hundredths. Each line of the report holds
out sets of passages in turn: their pairs are weighed with what the other sets teach.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from graphkit.extract.parse import parse
from graphkit.extract.reading import Lexicon
from graphkit.extract.sponsorship.drawn import drawn
from graphkit.extract.sponsorship.weighed.marks import marks
from graphkit.extract.sponsorship.weighed.pairs import Pair, pairs
from graphkit.extract.sponsorship.weighed.weights import BASE, FILE
from graphkit.link import Index
from tests.evaluation.evaluate import source_of
from tests.evaluation.passages import TAUGHT, Passage, passages
from tests.evaluation.scoring import same_document

SEEN = 3  # pairs that must have a mark
PENALTY = 5.0
FOLDS = 6


@dataclass(frozen=True, slots=True)
class Example:
    """A pair as its marks, and whether a reader found the party behind the document there."""

    series: str
    marks: frozenset[str]
    right: bool


def examples(chosen: Sequence[Passage], lexicon: Lexicon) -> list[Example]:
    """Return every pair of these passages that readers agreed upon."""
    found = []
    for passage in chosen:
        reading = parse(source_of(passage), lexicon)
        for _, _, frame in drawn(reading):
            for pair in pairs(frame, reading):
                right = judged(pair, passage)
                if right is not None:
                    found.append(Example(passage.series, marks(pair), right))
    return found


def judged(pair: Pair, passage: Passage) -> bool | None:
    """Tell whether a reader found it; None where it is arguable."""
    named = {"document": pair.reference.document, "symbol": pair.reference.symbol, "title": pair.reference.title}
    golds = [
        gold
        for gold in passage.gold
        if gold["kind"] == "sponsorship"
        and set(gold["sponsors"]) & set(pair.codes)
        and gold["start"] < pair.frame.end
        and pair.frame.start < gold["end"]
        and same_document(named, gold)
    ]
    return None if golds and all(gold["weak"] for gold in golds) else bool(golds)


def learn(taught: Sequence[Example]) -> dict[str, float]:
    """Return the weight of each mark, and of ``BASE``."""
    seen = Counter(mark for one in taught for mark in one.marks)
    place = {mark: n for n, mark in enumerate(sorted(mark for mark, times in seen.items() if times >= SEEN))}
    rows = [sorted(place[mark] for mark in one.marks if mark in place) for one in taught]
    ends = np.cumsum([0, *map(len, rows)])
    table = csr_matrix((np.ones(ends[-1]), np.concatenate([np.array(row, dtype=int) for row in rows]), ends), (len(rows), len(place)))
    signs = np.where([one.right for one in taught], 1.0, -1.0)

    def loss(at: np.ndarray) -> tuple[float, np.ndarray]:
        margins = signs * (table @ at[:-1] + at[-1])
        pull = -signs / (1 + np.exp(margins))
        slope = np.append(table.T @ pull + PENALTY * at[:-1], pull.sum())
        return float(np.logaddexp(0, -margins).sum() + PENALTY / 2 * at[:-1] @ at[:-1]), slope

    best = minimize(loss, np.zeros(len(place) + 1), jac=True, method="L-BFGS-B", options={"maxiter": 2000, "maxcor": 20}).x
    return {mark: float(best[n]) for mark, n in place.items()} | {BASE: float(best[-1])}


def weighed(weights: dict[str, float], one: Example) -> float:
    """Return the chance of an example."""
    return float(1 / (1 + np.exp(-weights[BASE] - sum(weights.get(mark, 0.0) for mark in one.marks))))


def held_out(taught: Sequence[Example]) -> np.ndarray:
    """Return the chance of each example by what the sets of the other folds teach."""
    series = sorted({one.series for one in taught})
    fold = {name: n % FOLDS for n, name in enumerate(series)}
    chances = np.zeros(len(taught))
    for n in range(FOLDS):
        weights = learn([one for one in taught if fold[one.series] != n])
        for place, one in enumerate(taught):
            if fold[one.series] == n:
                chances[place] = weighed(weights, one)
    return chances


def main() -> None:
    """Report, and write the weights."""
    taught = examples([*passages(), *passages(TAUGHT)], Index.load())
    right = np.array([one.right for one in taught])
    print(f"{len(taught):,} pairs, {right.sum():,} right")
    if "--no-report" not in sys.argv:
        chances = held_out(taught)
        print("at least  precision  recall")
        for least in (0.5, 0.6, 0.7, 0.8, 0.9):
            kept = chances >= least
            print(f"{least:8.1f} {right[kept].mean():10.3f} {(right & kept).sum() / right.sum():7.3f}")
    lines = [f"{mark}\t{hundredths}\n" for mark, weight in sorted(learn(taught).items()) if (hundredths := round(100 * weight))]
    FILE.write_text("".join(lines), "utf-8")
    print(f"{len(lines):,} weights in {FILE}")


if __name__ == "__main__":
    main()
