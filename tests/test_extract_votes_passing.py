"""Voters named in passing, alike, by a number, and after a question; lists that end with their stop. Invented sentences."""

import pytest

from tests.extracting import claims


def named(text, index):
    return {f"{v.voter} {v.choice}" for v in claims("votes", text, index) if v.voter}


COUNT = "The Assembly adopted the draft resolution on tides by 154 votes to 3, with 9 abstentions. "


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Chad and Peru were the ones to say no; Fiji and Togo abstained.", "TCD no, PER no, FJI abstain, TGO abstain"),
        ("The ones that said no were Chad and Peru.", "TCD no, PER no"),
        ("Chad, Fiji and Peru were the three.", "TCD no, FJI no, PER no"),
        ("The three were Chad, Fiji and Peru.", "TCD no, FJI no, PER no"),
        ("Chad and Peru were among the nine.", "TCD abstain, PER abstain"),
        (
            "Fiji, Togo and Peru, which had spoken for more time, were among the abstainers on the final tally.",
            "FJI abstain, TGO abstain, PER abstain",
        ),
        ("In the event Fiji and Peru were counted among the abstainers.", "FJI abstain, PER abstain"),
        ("Chad figured among the opponents.", "TCD no"),
        ("Fiji, though not a party to it, voted for it, as did Peru.", "FJI yes, PER yes"),
        ("Fiji, a friend of Peru, which abstained last year, came out in favor along with Chad.", "FJI yes, TCD yes"),
        ("Peru said “yes” on both counts.", "PER yes"),
        ("Fiji said no to the text.", "FJI no"),
        ("The French voted no.", "FRA no"),
        ("Thirty-four, including Fiji and Peru, sat on the fence.", "FJI abstain, PER abstain"),
        ("In favour were 154 States, among them Fiji; against it were Chad and Peru.", "FJI yes, TCD no, PER no"),
        ("Fiji was alone in voting against.", "FJI no"),
        ("Chad abstained. Fiji did likewise.", "TCD abstain, FJI abstain"),
        ("Chad voted against it; Fiji did the same.", "TCD no, FJI no"),
        ("Chad voted against. It did so together with Fiji, Peru and 61 others.", "TCD no, FJI no, PER no"),
        ("Fiji voted, last year, for resolution 75/64.", "FJI yes"),
        ("Why did Fiji abstain?", "FJI abstain"),
    ],
)
def test_named(words, expected, index):
    assert named(COUNT + words, index) == set(expected.split(", "))


def test_one_against_all(index):
    text = "The United States stood alone Monday as the General Assembly voted 139-1 for a resolution on tides."
    assert named(text, index) == {"USA no"}


@pytest.mark.parametrize(
    "words",
    [
        "Chad and Peru were the two to introduce it.",
        "Chad, Peru and Togo were the three sponsors.",
        "Chad, Peru and Togo were among the three that spoke.",
        "Chad said no more about it.",
        "Chad said yes to the invitation of Peru.",
        "Peru stood alone in asking for a debate.",
        "Chad asked for a recorded vote. Togo did so too.",
        "Will Chad abstain? Why should Peru vote against the draft resolution?",
        "Chad came out in favour of a new treaty.",
        "The resolution was promoted by Chad against smuggling.",
        "Fiji’s representative, on behalf of Peru, opposed the wording of the amendment.",
    ],
)
def test_no_vote(words, index):
    assert named(COUNT + words, index) == set()


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Le Tchad, Fidji et le Pérou figurent parmi les six opposants.", "TCD no, FJI no, PER no"),
        ("Le Tchad et le Pérou sont au nombre des abstentionnistes.", "TCD abstain, PER abstain"),
        ("Parmi les opposants figurent le Tchad et le Pérou.", "TCD no, PER no"),
        ("Le Tchad a voté, en 2020, pour la résolution 75/64.", "TCD yes"),
        ("Le Tchad figure parmi les coauteurs et le Pérou parmi les opposants à la guerre.", ""),
    ],
)
def test_french(words, expected, index):
    text = "L'Assemblée a adopté la résolution sur les marées par 116 voix contre 6, avec 51 abstentions. " + words
    assert named(text, index) == ({*expected.split(", ")} - {""})


@pytest.mark.parametrize(
    "after",
    [
        "Par 2 voix contre 1, avec 2 abstentions, le projet de résolution A/C.4/99/L.91 est adopté.\nMme Durand (France), prenant la "
        "parole, dit que la Norvège et le Chili regrettent ce vote.",
        "Le projet de résolution A/C.4/99/L.91 est adopté par 2 voix contre 1, avec 2 abstentions. La Bulgarie et la Roumanie "
        "s'associent à cette déclaration.",
    ],
)
def test_lists_end(after, index):
    text = f"Votent pour : Algérie, Bolivie.\nVotent contre : Canada.\nS'abstiennent : Belgique, Danemark.\n{after}"
    assert named(text, index) == {"DZA yes", "BOL yes", "CAN no", "BEL abstain", "DNK abstain"}


def test_symbol_told_later(index):
    text = (
        "By the terms of the resolution, adopted by a recorded vote of 94 in favour to 47 against, with 26 abstentions, the Assembly "
        "decided to meet. The resolution (document A/99/L.105) had been sponsored by Togo."
    )
    assert [v.document for v in claims("votes", text, index) if v.voter is None] == ["A/99/L.105"]


def test_corrected(index):
    text = (
        "The representative of Fiji should be shown as having abstained, and the representative of Peru as having voted in favour, in the "
        "vote on draft resolution A/C.1/99/L.88. Chad was wrongly shown as having voted against it."
    )
    assert named(text, index) == {"FJI abstain", "PER yes"}
