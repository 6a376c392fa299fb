"""Attitudes as worded, with their holders."""

from __future__ import annotations

import pytest

from graphkit.link import Index
from graphkit.model import About, StanceClaim
from tests.extracting import claims

OWN = About(speaks_for=("KEN",))


def stances(text: str, index: Index, about: About | None = OWN) -> list[StanceClaim]:
    return claims("stances", f"On harbours\n\n{text}\n", index, about)


@pytest.mark.parametrize(
    ("sentence", "holder", "attitude"),
    [
        ("We welcome the report of the pilots.", "KEN", "welcomes"),
        ("Norway fully supports a ban on mines.", "NOR", "supports"),
        ("Peru opposes a ban on mines.", "PER", "opposes"),
        ("My delegation does not support a new body.", "KEN", "opposes"),
        ("We call for a ban on mines.", "KEN", "calls-for"),
        ("We hope that talks will resume.", "KEN", "hopes-for"),
        ("Kenya is ready to host the talks.", "KEN", "offers"),
        ("Kenya attaches great importance to light.", "KEN", "attaches-importance-to"),
        ("We regret that talks have stalled.", "KEN", "regrets"),
        ("We are deeply concerned about the wrecks.", "KEN", "criticises"),
        ("Norway proposes a code for harbours.", "NOR", "proposes"),
        ("My delegation aligns itself with the statement of Peru.", "KEN", "aligns-with"),
        ("We dissociate ourselves from paragraph 4.", "KEN", "dissociates-from"),
        ("What is more important is the light.", "KEN", "prefers"),
        ("The idea needs to be handled with prudence.", "KEN", "doubts"),
        ("Such blockades should not be accepted.", "KEN", "opposes"),
        ("All countries are aware of the danger of wrecks.", "All countries", "recognises"),
        ("Certain States have grossly violated the peace of the roads.", "KEN", "criticises"),
        ("The delegate of Peru regretted that talks had stalled.", "PER", "regrets"),
        ("The observer of Norway called for restraint.", "NOR", "calls-for"),
        ("We take this opportunity to commend the pilots.", "KEN", "welcomes"),
        ("Kenya reiterates its full support for the code.", "KEN", "supports"),
        ("Norway's delegate took note of the report.", "NOR", "takes-note"),
        ("The speaker for Peru saw no need for new lights.", "PER", "opposes"),
        ("My delegation can go along with either of the two codes.", "KEN", "does-not-block"),
        ("We have no difficulty with the amendment of Peru.", "KEN", "does-not-block"),
        ("We would have preferred a shorter code.", "KEN", "regrets"),
        ("We do not share the optimism of the pilots.", "KEN", "doubts"),
        ("Norway denied that its ships had mined the roads.", "NOR", "asserts"),
        ("Peru called it a dangerous precedent.", "PER", "criticises"),
        ("Norway will vote in favour of the draft code.", "NOR", "supports"),
        ("We shall continue to host the talks on wrecks.", "KEN", "offers"),
        ("In our reading, paragraph 6 creates no duty to mark wrecks.", "KEN", "reserves-position"),
        ("It would be wiser to begin with the lights of the roads.", "KEN", "prefers"),
        ("Norway considers that pilots are the soul of a harbour.", "NOR", "regards-as"),
        ("It is widely accepted by the pilots that light saves lives.", "pilots", "supports"),
    ],
)
def test_attitudes(index: Index, sentence: str, holder: str, attitude: str) -> None:
    (claim,) = stances(sentence, index)
    assert (claim.holder, claim.attitude) == ((holder,), attitude)


@pytest.mark.parametrize(
    "sentence",
    [
        "Should we support a ban?",
        "If China opposes the draft, it will fail.",
        "Kenya would have supported the text.",
        "Norway did not welcome the report.",
        "To support Peru, ships were sent.",
        "The report was handed to Norway.",
        "I hope that you will enjoy the evening.",
        "The Minister welcomed the guests of the harbour.",
        "The code is long. It welcomes pilots of all countries.",
        "Norway voted in favour of the draft code.",
        "Welcoming the report of the pilots,",
    ],
)
def test_what_holds_no_attitude(index: Index, sentence: str) -> None:
    assert stances(sentence, index) == []


def test_reported_speech_has_a_chain(index: Index) -> None:
    (claim,) = stances("France said it was ready to host a conference.", index)
    assert (claim.holder, claim.asserted_by, claim.reported_by, claim.attribution) == (("FRA",), ("FRA",), ("KEN",), "reported")


def test_a_pronoun_means_those_who_said_so(index: Index) -> None:
    (claim,) = stances("The representatives of Peru and Norway said that they had joined consensus.", index, None)
    assert (claim.holder, claim.attitude) == (("NOR", "PER"), "does-not-block")


def test_a_list_of_holders_and_a_verb_that_goes_on(index: Index) -> None:
    (claim,) = stances("Kenya, Peru and Norway on Friday called for a ban on mines.", index, None)
    assert claim.holder == ("KEN", "NOR", "PER")
    first, second = stances("We welcome the text and call for its adoption.", index)
    assert (first.attitude, second.attitude) == ("welcomes", "calls-for")


def test_the_part_of_a_target(index: Index) -> None:
    assert stances("We cannot accept paragraph 7 of the text.", index)[0].part == "paragraph 7"


def test_a_resolution_speaks_for_its_body(index: Index) -> None:
    text = "The General Assembly,\n\nDeploring the loss of ships,\n\n1. Welcomes the report of the pilots;\n\n2. Takes note of the chart.\n"
    found = claims("stances", text, index)
    assert [(c.holder, c.attitude) for c in found] == [(("UNGA",), "regrets"), (("UNGA",), "welcomes"), (("UNGA",), "takes-note")]


def test_another_language_yields_nothing(index: Index) -> None:
    assert stances("La France soutient le projet de résolution et se félicite du rapport des pilotes.", index) == []


def test_whoever_was_told_last_goes_on(index: Index) -> None:
    text = "The representative of Peru said that the lights were old. His country welcomed the code and stood ready to host talks."
    assert [(c.holder, c.attitude) for c in stances(text, index, None)] == [(("PER",), "welcomes"), (("PER",), "offers")]
    text = "A buoy broke loose, said the delegate of Norway. She regretted that the report was late."
    assert [(c.holder, c.attitude) for c in stances(text, index, None)] == [(("NOR",), "regrets")]
    text = "Norway has no mines. It favours a ban on the sale of mines."
    assert [(c.holder, c.attitude) for c in stances(text, index, None)] == [(("NOR",), "supports")]
    text = "Norway met the pilots in Peru, where ships from Chile lay. It favours a ban on mines."
    assert stances(text, index, None) == []


def test_a_statement_without_a_title(index: Index) -> None:
    text = "Mr. Chair, allow me to be brief. Ghana has followed the talks with care. We welcome the code of the pilots."
    assert [(c.holder, c.attitude) for c in stances(text, index, None)] == [(("GHA",), "welcomes")]
    assert stances(text.replace("We welcome", "Peru supports the list. We welcome"), index, None)[-1].holder == ("PER",)
    text = "We, the Ministers of Malta, Senegal and Jamaica, write to you. We regret that the lights are out."
    assert [(c.holder, c.attitude) for c in stances(text, index, None)] == [(("JAM", "MLT", "SEN"), "regrets")]


def test_participles(index: Index) -> None:
    text = "Welcoming the report of the pilots, Norway's delegate said that light saved lives."
    assert [(c.holder, c.attitude) for c in stances(text, index, None)] == [(("NOR",), "welcomes")]
    text = "The delegate of Peru, associating himself with the African Group, said that light saved lives."
    assert [(c.holder, c.attitude) for c in stances(text, index, None)] == [(("PER",), "aligns-with")]


def test_a_verb_that_goes_on_is_its_own_clause_s(index: Index) -> None:
    text = "Norway said it regretted the ban; Peru called it a dangerous precedent and urged the pilots to think again."
    assert [(c.holder, c.attitude) for c in stances(text, index, None)] == [
        (("NOR",), "regrets"),
        (("PER",), "criticises"),
        (("PER",), "calls-for"),
    ]
