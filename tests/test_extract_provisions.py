"""Norms: operator, force, polarity, addressee, whose they are, and what is no norm."""

from __future__ import annotations

import pytest

from graphkit.extract.provisions.clauses import coordinated
from graphkit.extract.provisions.operators import modality
from graphkit.link import Index
from graphkit.model import About, ProvisionClaim
from tests.extracting import claims

OWN = About(speaks_for=("KEN",))


def provisions(text: str, index: Index, about: About | None = OWN) -> list[ProvisionClaim]:
    return claims("provisions", text, index, about)


@pytest.mark.parametrize(
    ("sentence", "operator", "force", "polarity", "derived"),
    [
        ("States should light their harbours.", "should", "recommendation", "positive", "recommendation"),
        ("States should not block harbours.", "should not", "recommendation", "negative", "prohibition"),
        ("States should prohibit pilots from drinking.", "should", "recommendation", "positive", "recommendation"),
        ("States should refrain from blocking harbours.", "should refrain from", "recommendation", "negative", "prohibition"),
        ("States shall not block harbours.", "shall not", "obligation", "negative", "prohibition"),
        ("States must report wrecks.", "must", "obligation", "positive", "obligation"),
        ("States pledge not to block harbours.", "pledge not to", "commitment", "negative", "pledge"),
        ("States undertake to report wrecks.", "undertake to", "commitment", "positive", "pledge"),
        ("States have the right to inspect ships.", "have the right", "right", "positive", "right"),
        ("States can exchange charts on a voluntary basis.", "can", "permission", "positive", "permission"),
        ("Priority can be given to drafting a convention on wrecks.", "can", "permission", "positive", "permission"),
        ("Coastal States are encouraged to report wrecks.", "are encouraged to", "encouragement", "positive", "recommendation"),
        ("Wrecks need to be reported.", "need to", "recommendation", "positive", "recommendation"),
        (
            "States should be committed to refraining from blockades.",
            "should be committed to refraining from",
            "recommendation",
            "negative",
            "prohibition",
        ),
        ("No State should block harbours.", "should", "recommendation", "negative", "prohibition"),
        ("States are not permitted to block harbours.", "are not permitted to", "obligation", "negative", "prohibition"),
        ("States are prohibited from blocking harbours.", "are prohibited from", "obligation", "negative", "prohibition"),
        ("No State may keep any mines.", "may", "obligation", "negative", "prohibition"),
        ("Donors ought not to sell mines.", "ought not to", "recommendation", "negative", "prohibition"),
        ("Flag States may not hide wrecks.", "may not", "obligation", "negative", "prohibition"),
        ("Small States have every right to inspect ships.", "have every right", "right", "positive", "right"),
        ("Under the rules, masters would be bound to answer.", "would be bound to", "obligation", "positive", "obligation"),
        ("Under the rules, masters would be free to add signals.", "would be free to", "permission", "positive", "permission"),
        ("States should not only mark wrecks but remove them.", "should", "recommendation", "positive", "recommendation"),
        ("States should conclude additional agreements.", "should", "recommendation", "positive", "recommendation"),
        ("It is essential that all parties report wrecks.", "It is essential", "recommendation", "positive", "recommendation"),
    ],
)
def test_operators(index: Index, sentence: str, operator: str, force: str, polarity: str, derived: str) -> None:
    (claim,) = provisions(f"On harbours\n\n{sentence}\n", index)
    assert (claim.operator, claim.force, claim.polarity, claim.modality) == (operator, force, polarity, derived)
    assert claim.proposer == ("KEN",) and claim.attribution == "own"


@pytest.mark.parametrize(
    "sentence",
    [
        "Should States pay for the light?",
        "It should be noted that talks go on.",
        "The page should be online within two hours of the meeting.",
        "The list should become available on the website once the move is over.",
        "The season should be a good one.",
        "A blank cell should not be confused with zero.",
        "It is sad that a neighbour should use the harbour to settle scores.",
        "The phrase “lights that should burn” comes from a lecture.",
        "Fog invites wrecks, and the pilots whom we asked in the port see no way to keep the roads.",
        "States may not be able to report wrecks.",
        "The winter is bound to be long in the harbours.",
        "I should like to thank the Chair.",
        "This should help us.",
        "What should be done remains unclear.",
        "Charts can reduce risks.",
        "No State can do it alone.",
        "We shall see.",
        "There is a great need to talk.",
        "Peru did not need to look far.",
        "He must have known.",
        "The aim of the treaty is to protect pilots.",
        "If States should fail, talks will end.",
        "To help Peru, Kenya sent ships.",
    ],
)
def test_what_is_no_norm(index: Index, sentence: str) -> None:
    assert provisions(f"On harbours\n\n{sentence}\n", index) == []


def test_furniture_and_headings_state_nothing(index: Index) -> None:
    assert provisions("Home > News > You should subscribe > Now\nWhy States should act\n\nShips are slow.\n", index) == []


def test_another_language_yields_nothing(index: Index) -> None:
    assert (
        provisions("Les États devraient éclairer leurs ports. Ils ne doivent pas bloquer les navires, et la France le dit.\n", index) == []
    )


def test_a_quote_is_a_clause(index: Index) -> None:
    text = "On harbours\n\nSecondly, from this point of view, States should light their harbours, thus saving lives.\n"
    (claim,) = provisions(text, index)
    assert claim.quote == "States should light their harbours"
    (claim,) = provisions("On harbours\n\nThe sea is shared, and it should stay clean.\n", index)
    assert claim.quote == "it should stay clean"


def test_coordinated_predicates_are_norms_of_their_own(index: Index) -> None:
    text = "On harbours\n\nStates should light their harbours, report all wrecks and not block the roads.\n"
    assert [(c.quote, c.polarity) for c in provisions(text, index)] == [
        ("States should light their harbours", "positive"),
        ("report all wrecks", "positive"),
        ("not block the roads", "negative"),
    ]
    assert len(list(coordinated("should store and collect the charts", 6, 35))) == 1


def test_a_norm_over_a_page_break(index: Index) -> None:
    (claim,) = provisions("On harbours\n\nStates should light the entrances of all of their\n\nharbours before winter.\n", index)
    assert claim.text == "States should light the entrances of all of their harbours before winter"
    assert "\n\n" in claim.quote


def test_lists_under_a_lead(index: Index) -> None:
    text = (
        "On harbours\n\nThe parties pledge:\n\n(a) To light their harbours;\n(b) Not to block the roads;\n(c) To "
        "refrain from dumping.\n\nThat is all.\n"
    )
    found = provisions(text, index)
    assert [(c.quote, c.force, c.polarity, c.addressee) for c in found] == [
        ("To light their harbours", "commitment", "positive", "parties"),
        ("Not to block the roads", "commitment", "negative", "parties"),
        ("To refrain from dumping", "commitment", "negative", "parties"),
    ]
    assert all(g.use == "lead" for c in found for g in c.grounds[:1])


def test_a_bare_infinitive_carries_the_pledge_before_it(index: Index) -> None:
    found = provisions(
        "On harbours\n\nStates pledge not to block the roads. To settle quarrels in peace and to refrain from threats.\n", index
    )
    assert [(c.quote, c.modality) for c in found[1:]] == [("To settle quarrels in peace", "pledge"), ("to refrain from threats", "pledge")]


def test_gerunds_after_principles(index: Index) -> None:
    text = "On harbours\n\nNorway supports principles such as not jamming signals, sharing charts, and refraining from blockades.\n"
    found = provisions(text, index)
    assert [(c.quote, c.polarity, c.proposer, c.attribution) for c in found] == [
        ("not jamming signals", "negative", ("NOR",), "reported"),
        ("sharing charts", "positive", ("NOR",), "reported"),
        ("refraining from blockades", "negative", ("NOR",), "reported"),
    ]
    assert all(c.asserted_by == ("NOR",) and c.reported_by == ("KEN",) for c in found)


def test_operative_paragraphs_of_a_resolution(index: Index) -> None:
    text = (
        "The General Assembly,\n\nRecalling its resolutions,\n\n1. Calls upon all Member States to light their harbours;\n\n"
        "2. Invites the Secretary-General to report;\n\n3. Reaffirms that States should not block the roads;\n\n4. Decides to return "
        "to the matter.\n"
    )
    found = provisions(text, index, None)
    assert [(c.operator, c.force, c.locator) for c in found] == [
        ("Calls upon", "recommendation", "para. 1"),
        ("Invites", "encouragement", "para. 2"),
        ("should not", "recommendation", "para. 3"),
        ("Decides", "obligation", "para. 4"),
    ]
    assert all(c.proposer == ("UNGA",) for c in found)
    assert found[0].addressee == "all Member States"


def test_whose_norm_it_is(index: Index) -> None:
    (claim,) = provisions("On harbours\n\nThe minister of Peru stated that all ports should be lit.\n", index)
    assert (claim.proposer, claim.attribution, claim.asserted_by, claim.reported_by) == (("PER",), "reported", ("PER",), ("KEN",))
    (claim,) = provisions("On harbours\n\nWe believe that all ports should be lit.\n", index)
    assert (claim.proposer, claim.attribution) == (("KEN",), "own")
    (claim,) = provisions("On harbours\n\nSome delegations proposed that a light be lit.\n", index)
    assert (claim.proposer, claim.attribution, claim.rule) == (("Some delegations",), "reported", "provision.mandative")


def test_addressees(index: Index) -> None:
    assert provisions("On harbours\n\nGovernments should act.\n", index)[0].addressee == "Governments"
    assert provisions("On harbours\n\nThe Conference on Disarmament should act.\n", index)[0].addressee == "CD"
    assert provisions("On harbours\n\nAll ports should be lit.\n", index)[0].addressee is None
    unnamed = provisions("On harbours\n\nThe organization that runs the lights should be independent.\n", index)[0].addressee
    assert unnamed == "organization that runs the lights"


def test_a_short_name_means_the_body_that_is_addressed(index: Index) -> None:
    about = About(speaks_for=("KEN",), forum="OEWG")
    text = (
        "On harbours\n\nWe thank the Open-ended Working Group. The last Group of Governmental Experts did well. The Group should go on.\n"
    )
    assert provisions(text, index, about)[0].addressee == "OEWG"


@pytest.mark.parametrize(
    ("words", "topic"),
    [
        ("States should report vulnerabilities without delay.", "vulnerability-disclosure"),
        ("States should help train officials of developing countries.", "capacity-building"),
        ("States should not attack the critical infrastructure of others.", "critical-infrastructure"),
        ("States should respect humanitarian law.", "humanitarian-law"),
        ("States should wear hats.", "general"),
    ],
)
def test_topics(index: Index, words: str, topic: str) -> None:
    assert provisions(f"On harbours\n\n{words}\n", index)[0].topic == topic


def test_a_heading_gives_the_topic_where_the_words_do_not(index: Index) -> None:
    text = "On harbours\n\nA) Supply chain security\n\nStates should act together in good faith.\n"
    assert provisions(text, index)[0].section == ("A) Supply chain security",)


def test_modality_follows_from_force_and_polarity() -> None:
    assert modality("commitment", True) == "pledge"
    assert modality("right", False) == "right"
    assert modality("expectation", False) == "recommendation"
    assert modality("obligation", True) == "prohibition"


def test_a_sentence_with_a_clause_of_its_own_is_not_carried_by_the_norm_before_it(index: Index) -> None:
    text = "Seats should not be guarded. To do so would be to fail to keep in step. To conclude, allow me to recall it."
    assert [c.quote for c in provisions(text, index)] == ["Seats should not be guarded"]


def test_what_follows_a_negation_is_worded_without_it(index: Index) -> None:
    text = "The parties pledge not to block the roads. To settle all disputes at the port by peaceful means."
    assert [(c.operator, c.polarity) for c in provisions(text, index)] == [("pledge not to", "negative"), ("pledge to", "positive")]
    text = "All sides must refrain from raids on the northern harbours, and embark on talks with the pilots of the port."
    assert [(c.operator, c.polarity) for c in provisions(text, index)] == [("must refrain from", "negative"), ("must", "positive")]


def test_verbs_under_a_lead_that_recommends(index: Index) -> None:
    text = "7. The Panel recommends that coastal States:\n\n– Light their harbours at night;\n– Refrain from mining the roads.\n"
    found = provisions(text, index)
    assert [(c.quote, c.polarity) for c in found] == [
        ("Light their harbours at night", "positive"),
        ("Refrain from mining the roads", "negative"),
    ]
