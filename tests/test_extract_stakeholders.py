"""Who takes part beside States, and who is asked to."""

from __future__ import annotations

import pytest

from graphkit.link import Index
from graphkit.model import About
from tests.extracting import claims

OWN = About(speaks_for=("KEN",))


@pytest.mark.parametrize(
    ("sentence", "category", "rule"),
    [
        ("Civil society organizations submitted a petition.", "civil-society", "stakeholder.acts"),
        ("States should cooperate with enterprises in lighting harbours.", "private-sector", "stakeholder.assigned"),
        ("Shipping companies should report wrecks.", "private-sector", "stakeholder.asked"),
        ("We invite academia to share its charts.", "academia", "stakeholder.assigned"),
    ],
)
def test_parts(index: Index, sentence: str, category: str, rule: str) -> None:
    (claim,) = claims("stakeholders", f"On harbours\n\n{sentence}\n", index, OWN)
    assert (claim.category, claim.rule) == (category, rule)


@pytest.mark.parametrize(
    "sentence", ["Will civil society be invited to take part?", "Companies are many.", "States should protect the privacy of citizens."]
)
def test_no_part(index: Index, sentence: str) -> None:
    assert claims("stakeholders", f"On harbours\n\n{sentence}\n", index, OWN) == []
