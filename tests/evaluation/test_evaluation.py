"""What the extractors find in passages that nobody wrote for them: the floors under which they must not fall.

The passages were written by somebody who had not seen the rules. ``python -m tests.evaluation`` prints the numbers and every miss.
"""

import pytest

from graphkit.link import Index
from tests.evaluation.evaluate import Report, evaluate
from tests.evaluation.passages import Passage, passages
from tests.evaluation.scoring import score

FLOORS = {
    "sponsorship": ("precision", 0.95),
}
CHOSEN = passages()


@pytest.fixture(scope="module")
def report(index: Index) -> Report:
    return evaluate(CHOSEN, index)


def test_there_are_enough_passages_and_a_third_are_hard_negatives():
    assert len(CHOSEN) >= 120
    assert len({p.id for p in CHOSEN}) == len(CHOSEN)
    assert sum(p.negative for p in CHOSEN) >= len(CHOSEN) / 3
    assert {p.genre for p in CHOSEN} >= {"press", "letters", "drafts", "reports", "statements", "records", "news", "papers", "french"}


def test_no_sponsor_is_invented_where_there_is_none(report: Report):
    assert [(c["passage"], c["sponsor"], c["quote"]) for c in report.invented] == []


@pytest.mark.parametrize(("kind", "measure", "floor"), [(k, m, f) for k, (m, f) in FLOORS.items()])
def test_the_floors_hold(report: Report, kind: str, measure: str, floor: float):
    assert (getattr(report.of(kind), measure) or 0) >= floor


def passage(**row) -> Passage:
    return Passage(
        **{"id": "p", "genre": "g", "text": "x" * 100, "date": None, "language": None, "kinds": (), "gold": (), "loose": False} | row
    )


def test_a_claim_counts_by_actor_family_of_roles_and_document():
    gold = {
        "kind": "sponsorship",
        "weak": False,
        "start": 0,
        "end": 10,
        "sponsors": ["NOR"],
        "role": "sponsor",
        "documents": ["A/1"],
        "date": "?",
    }
    claim = {"kind": "sponsorship", "start": 5, "end": 20, "sponsor": "NOR", "role": "drafter", "document": "A/1"}
    assert score("sponsorship", [claim], [gold]).f1 == 1
    for change in ({"sponsor": "SWE"}, {"role": "introducer"}, {"document": "A/2"}, {"start": 10}, {"end": 5000}):
        counted = score("sponsorship", [claim | change], [gold])
        assert (counted.precision, counted.recall) == (0, 0), change
    assert score("sponsorship", [claim | {"document": "A/2"}], [gold], document=False).f1 == 1


def test_what_is_weak_neither_counts_nor_hurts():
    gold = {"kind": "threat", "weak": True, "start": 0, "end": 10}
    counted = score("threat", [{"kind": "threat", "start": 0, "end": 10}], [gold])
    assert (counted.said, counted.wanted, counted.f1) == (0, 0, None)


def test_titles_match_when_one_holds_the_other():
    gold = {"kind": "document", "weak": False, "start": 0, "end": 50, "documents": ["Safe storage of lead"]}
    claim = {"kind": "document", "start": 0, "end": 50, "title": "draft resolution on the safe storage of lead"}
    assert score("document", [claim], [gold]).f1 == 1
