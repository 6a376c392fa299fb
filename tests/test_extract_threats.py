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


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        ("Secrecy breeds mistrust between neighbours.", "Secrecy breeds mistrust between neighbours"),
        ("In the narrow straits, a single spark could set off a war.", "a single spark could set off a war"),
        ("Each new base raises the likelihood of a clash at sea.", "Each new base raises the likelihood of a clash at sea"),
        ("Drifting mines put at risk every ferry of the coast.", "Drifting mines put at risk every ferry of the coast"),
        ("Cheap boats are giving smugglers a navy.", "Cheap boats are giving smugglers a navy"),
        ("The want of charts leaves small ports defenceless.", "The want of charts leaves small ports defenceless"),
        ("Narrow roads are a recipe for accidents.", "Narrow roads are a recipe for accidents"),
        ("Pirates have begun to use jammers.", "Pirates have begun to use jammers"),
        ("Armed groups increasingly target lighthouses.", "Armed groups increasingly target lighthouses"),
        ("Arsenals in the bay have grown every year.", "Arsenals in the bay have grown every year"),
        ("Old shells are leaking into the fishing grounds.", "Old shells are leaking into the fishing grounds"),
        ("Certain Powers pour rockets into the delta.", "Certain Powers pour rockets into the delta"),
        ("Norway sponsors raids on lighthouses.", "Norway sponsors raids on lighthouses"),
        ("We are concerned about the spread of jammers.", "the spread of jammers"),
        ("The threats posed by mines deserve attention.", "mines"),
    ],
)
def test_harm_told_without_the_word(index: Index, sentence: str, quote: str) -> None:
    assert [c.quote for c in threats(sentence, index)] == [quote]


@pytest.mark.parametrize(
    "sentence",
    [
        "Secrecy does not breed mistrust.",
        "Dialogue could trigger a useful debate.",
        "Patrols could disable the networks of smugglers.",
        "Cooperation leads to fewer incidents.",
        "The draft resolution fuels tension in the Committee.",
        "States should prevent smugglers from getting boats.",
        "Support for a ban on mines has grown.",
        "Pirates were arrested off the coast.",
        "Norway does not sponsor raids.",
        "Norway is waging a war against crime in the ports.",
        "Last month pirates raided a port.",
        "Smugglers were attacked off the coast.",
        "I have told you of the fog. That is the danger of long speeches.",
        "We are concerned about the late publication of the report.",
        "We live without fear of war.",
        "Children could build a lighthouse of sand.",
    ],
)
def test_harmless(index: Index, sentence: str) -> None:
    assert threats(sentence, index) == []


def test_fears_lists_and_what_is_called_a_danger(index: Index) -> None:
    found = threats("We face challenges such as piracy, smuggling of arms and late trains.", index)
    assert [c.quote for c in found] == ["piracy", "smuggling of arms"]
    found = threats("Warning lights are growing dim along the coast. This is the danger that keeps us awake.", index)
    assert [c.quote for c in found] == ["Warning lights are growing dim along the coast"]
    found = threats("The minister of Peru warned that mines were drifting towards the ports.", index)
    assert [(c.quote, c.asserted_by) for c in found] == [("mines were drifting towards the ports", ("PER",))]


def test_noted_in_a_section_on_threats(index: Index) -> None:
    text = "III. Existing and potential threats\n\n14. The Group noted that jamming devices come from commercial workshops.\n"
    assert [c.quote for c in claims("threats", text, index)] == ["jamming devices come from commercial workshops"]
    assert claims("threats", text.replace("III. Existing and potential threats", "III. Charts"), index) == []


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


@pytest.mark.parametrize(
    "text",
    [
        "Fiji shares the fears of the international community over the growth of piracy.",
        "A politics of fear and rule by crisis was nurtured.",
        "Their calling makes them leave all they have for the most vulnerable.",
    ],
)
def test_whose_fear_it_is_and_the_vulnerable_are_no_threat(text, index):
    assert not any(c.quote.startswith(("the international", "crisis", "Their")) for c in claims("threats", text, index))
