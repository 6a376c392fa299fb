"""Sponsors as States tell of them in their own speeches, and what sounds like it and is not."""

import pytest

from tests.extracting import claims

SPEECH = "Mr. Berg (Fiji): {}"
L9 = "draft resolution A/C.1/99/L.9"


def told(index, text):
    return {(claim.sponsor, claim.role, claim.document) for claim in claims("sponsorship", SPEECH.format(text), index)}


def codes(index, text):
    return {claim.sponsor for claim in claims("sponsorship", SPEECH.format(text), index) if claim.document == "A/C.1/99/L.9"}


@pytest.mark.parametrize(
    ("text", "sponsors"),
    [
        ("We have the honour, for the fifth year, to lay before the Committee " + L9 + ".", "FJI"),
        ("It is our privilege to place before the Committee " + L9 + ".", "FJI"),
        ("I shall now introduce " + L9 + ".", "FJI"),
        ("Fiji, as in past years, co-sponsors, and will vote for, " + L9 + ".", "FJI"),
        ("The text before you, A/C.1/99/L.9, which we table annually together with Chad and Peru, is short.", "FJI TCD PER"),
        ("Draft resolution A/C.1/99/L.9, whose sponsorship my country shares with Chad and Peru, is short.", "FJI TCD PER"),
        ("We speak as one of the three penholders of draft resolution A/C.1/99/L.9, along with Chad and Peru.", "FJI TCD PER"),
        ("It is again Chad, this time hand in hand with Peru, that has tabled " + L9 + ".", "TCD PER"),
        ("We share much of what moved Chad and Peru to bring this text, A/C.1/99/L.9, to the Committee.", "TCD PER"),
        ("We have ourselves co-sponsored it: I mean A/C.1/99/L.9.", "FJI"),
        ("We support A/C.1/99/L.9, and we have ourselves co-sponsored it.", "FJI"),
        ("Draft resolution A/C.1/99/L.9 is sponsored by no fewer than 74 States, my own included.", "FJI"),
        ("A/C.1/99/L.9, as members will have seen, is sponsored by Chad and Peru.", "TCD PER"),
        ("With Chad and Peru at our side, we bring this text, A/C.1/99/L.9, to the Committee.", "FJI"),
        ("Having co-sponsored draft resolution A/C.1/99/L.9, Fiji wishes to explain its understanding of paragraph 3.", "FJI"),
        ("We thank Chad and Peru. Our three countries drafted draft resolution A/C.1/99/L.9.", "FJI TCD PER"),
        ("A/C.1/99/L.9 we present in our own name.", "FJI"),
        ("We, the delegations of Chad and Peru, have the honour to submit " + L9 + ".", "TCD PER"),
        (
            "Draft resolution A/C.1/99/L.9 was put in last week. Those who wrote it, Chad and Peru foremost among them, know our view.",
            "TCD PER",
        ),
    ],
)
def test_sponsors_in_a_speech(index, text, sponsors):
    assert codes(index, text) == set(sponsors.split())


@pytest.mark.parametrize(
    "text",
    [
        "Since " + L9 + " was printed the delegations of Chad and Peru have asked to be counted among its sponsors.",
        "Let me welcome Chad and Peru into the group of sponsors of " + L9 + ".",
        "We thank Chad and Peru for having come on board as sponsors of " + L9 + ".",
        "The names of Chad and Peru should be added to the list of sponsors of " + L9 + ".",
        "Draft resolution A/C.1/99/L.9 has thirty sponsors. Chad and Peru are to be added to their number.",
        "The following have expressed the wish to sponsor " + L9 + ": Chad and Peru.",
        "In addition to the sponsors of A/C.1/99/L.9, which recalls resolution 98/12, Chad and Peru have joined the list of sponsors.",
    ],
)
def test_later_sponsors_in_a_speech(index, text):
    assert told(index, text) == {(code, "additional-sponsor", "A/C.1/99/L.9") for code in ("TCD", "PER")}


def test_one_leaves_the_list(index):
    text = "The sponsors of A/C.1/99/L.9 thank all. Peru had already withdrawn from the list on 13 October."
    assert told(index, text) == {("PER", "withdrawn-sponsor", "A/C.1/99/L.9")}


def test_the_next_sentence_gives_the_symbol(index):
    text = "Today we have the pleasure to present, together with Chad, a revised text. It has been circulated as document CD/9951."
    assert {(code, document) for code, _, document in told(index, text)} == {("FJI", "CD/9951"), ("TCD", "CD/9951")}


@pytest.mark.parametrize(
    "text",
    [
        "We welcome " + L9 + ". Chad associated itself with the statement just made. Peru then associated itself with it.",
        "Draft resolution A/C.1/99/L.9 has many sponsors. The names of Chad and Peru should be added to the list of speakers.",
        "I ask that Chad be recorded as having abstained on " + L9 + ", of which there are thirty sponsors.",
        "As to the sponsors of " + L9 + ", we welcome Chad as Chair of the Committee.",
        "What led Chad to abstain on " + L9 + " is well known.",
        "Chad shares with Peru its doubts on " + L9 + ".",
        "We could not become a sponsor of " + L9 + ", and neither could Chad.",
        "The draft, A/C.1/99/L.9, which Chad and Peru asked us to sponsor, has merits.",
        "It is Chad that has raised objections to " + L9 + ".",
        "None of the members of the Union has co-sponsored it, and we voted against " + L9 + ".",
        "We have asked the Secretariat to circulate document A/C.1/99/L.9 in all languages before Chad takes the floor.",
        "Next year we shall introduce a draft resolution on harbours together with Chad and Peru.",
    ],
)
def test_what_sponsors_nothing(index, text):
    assert told(index, text) == set()
