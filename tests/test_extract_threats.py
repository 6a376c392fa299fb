"""What a text says endangers peace and security."""

from __future__ import annotations

import pytest

from graphkit.extract.threats import category
from graphkit.link import Index
from graphkit.model import About, ThreatClaim
from tests.extracting import claims

OWN = About(speaks_for=("KEN",))


def threats(text: str, index: Index, about: About | None = OWN) -> list[ThreatClaim]:
    return claims("threats", f"On harbours\n\n{text}\n", index, about)


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        ("Drifting mines pose a grave threat to shipping.", "Drifting mines pose a grave threat to shipping"),
        ("At the same time, drifting mines endanger pilots.", "drifting mines endanger pilots"),
        ("Piracy and attacks are on the rise.", "Piracy and attacks are on the rise"),
        ("Harbours are vulnerable to jamming.", "Harbours are vulnerable to jamming"),
        ("Stray drones put pilots at risk.", "Stray drones put pilots at risk"),
        ("Such incidents can escalate.", "Such incidents can escalate"),
        ("Norway faces serious threats from the sea.", "Norway faces serious threats from the sea"),
        ("There are no binding rules for drones.", "There are no binding rules"),
        ("We must prevent the roads from becoming a battlefield.", "the roads from becoming a battlefield"),
    ],
)
def test_said_to_endanger(index: Index, sentence: str, quote: str) -> None:
    found = threats(sentence, index)
    assert [c.quote for c in found] == [quote] or (quote.startswith("There") and quote.lower() in found[0].quote.lower())
    assert all(c.asserted_by == ("KEN",) for c in found)


def test_listed_under_a_lead(index: Index) -> None:
    found = threats("The following threats deserve attention:\n\n- Fog banks along the coast.\n- Mines that drift.\n\nThat is all.", index)
    assert [c.quote for c in found] == ["Fog banks along the coast", "Mines that drift"]
    assert found[0].grounds[0].use == "lead"


def test_an_unnamed_actor_stays_unnamed(index: Index) -> None:
    (claim,) = threats("Mass surveillance of pilots by certain States has grossly violated their rights.", index)
    assert claim.quote == "Mass surveillance of pilots by certain States" and claim.asserted_by == ("KEN",)
    assert claim.category == "surveillance"


@pytest.mark.parametrize(
    "sentence", ["It threatens to rain.", "States should not threaten others.", "Do mines threaten us?", "They have threatened sanctions."]
)
def test_what_is_no_threat(index: Index, sentence: str) -> None:
    assert threats(sentence, index) == []


def test_whose_word(index: Index) -> None:
    (claim,) = threats("The minister of Peru said that drifting mines pose a grave threat to shipping.", index)
    assert (claim.asserted_by, claim.reported_by) == (("PER",), ("KEN",))


def test_categories() -> None:
    assert category("turning the bay into a battlefield") == "militarisation"
    assert category("theft by criminal gangs") == "crime-terrorism"
    assert category("attacks on the power grid") == "critical-infrastructure"
    assert category("fog") == "general"
