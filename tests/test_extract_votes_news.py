"""Votes as the press tells them: counts by naming, figures of speech, gapped verbs. Invented sentences."""

import pytest

from tests.extracting import claims


def counts(text, index):
    return [(v.yes, v.no, v.abstain) for v in claims("votes", text, index) if v.voter is None]


def named(text, index):
    return {f"{v.voter} {v.choice}" for v in claims("votes", text, index) if v.voter}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("with 151 delegations in support, five opposed and 22 sitting on the fence", (151, 5, 22)),
        ("in a vote that diplomats said split 21 to 3, with nine abstaining and two members absent", (21, 3, 9)),
        ("by 180 votes to one – Togo – with Chad and Peru abstaining", (180, 1, 2)),
        ("by 150 votes to two, Togo and Chad, with Peru, Fiji and Mali abstaining", (150, 2, 3)),
        ("with 150 in favour, only Togo opposed and Peru, Fiji and Mali abstaining", (150, 1, 3)),
        ("by 161 votes, no State objecting and only Peru, Fiji and Mali abstaining", (161, 0, 3)),
        ("with 98 countries approving, 12 against and 51 sitting it out, Peru and Fiji included", (98, 12, 51)),
        ("by 120 votes to 3, with Fiji and Togo among the countries abstaining", (120, 3, None)),
    ],
)
def test_counts(words, expected, index):
    assert counts(f"The First Committee adopted the draft resolution on tides {words}.", index) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One hundred fifty-three nations voted for the draft resolution on tides, with Fiji, Togo and Peru opposed and 17 others "
         "declining to take a stance.", (153, 3, 17)),
        ("When the vote on the resolution on tides came, 98 countries approved and 12 did not, with 51 sitting it out.", (98, 12, 51)),
        ("The resolution on tides passed 175–1, with Togo the lone dissenter and seven abstentions.", (175, 1, 7)),
        ("The General Assembly voted 170–3, with 11 abstentions, for a resolution demanding that tests stop.", (170, 3, 11)),
        ("A/RES/60/903 (L.84)   Observers at launches\nUNFC: 131-0-44.", (131, 0, 44)),
        ("A UN committee denounced the use of torture at sea, by 86 votes against 21, with 64 countries abstaining.", (86, 21, 64)),
    ],
)  # fmt: skip
def test_counts_in_other_orders(text, expected, index):
    assert counts(text, index) == [expected]


def test_what_the_body_did_is_what_it_voted_on(index):
    text = "A UN committee on Thursday denounced the use of torture at sea, by 86 votes against 21, with 64 countries abstaining."
    assert [v.title for v in claims("votes", text, index)] == ["the use of torture at sea"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Peru and Togo were the two naysayers; Chile, which in 2021 had been a co-sponsor, chose to abstain this time.",
         {"PER no", "TGO no", "CHL abstain"}),
        ("Chile stood alone against it.", {"CHL no"}),
        ("Norway and Iceland abstained, while Denmark voted against and Finland and Sweden in favour.",
         {"NOR abstain", "ISL abstain", "DNK no", "FIN yes", "SWE yes"}),
        ("Ukraine, once a faithful supporter, pressed the red button. So did Japan.", {"UKR no", "JPN no"}),
        ("Peru and all of its neighbours but Chile were among the abstainers.", {"PER abstain"}),
        ("All but Chile were among the abstainers.", set()),
        ("Egypt and Sudan were among those which sided with Asmara in voting no.", {"EGY no", "SDN no"}),
        ("Peru, Chile and Togo cast the negative votes.", {"PER no", "CHL no", "TGO no"}),
        ("States not party that nevertheless said yes: Bahrain, Georgia, Thailand.", {"BHR yes", "GEO yes", "THA yes"}),
        ("Peru would have pressed the red button.", set()),
        ("In 2011 Peru was among the abstainers.", set()),
    ],
)  # fmt: skip
def test_voters(words, expected, index):
    text = f"The First Committee adopted the draft resolution on tides by 86 votes to 21, with 64 abstentions. {words}"
    assert named(text, index) == expected


def test_names_divided_by_with(index):
    text = "The General Assembly adopted the draft resolution by 150 votes to two, Togo and Chad, with Peru and Fiji abstaining."
    assert named(text, index) == {"TGO no", "TCD no", "PER abstain", "FJI abstain"}


def test_a_list_left_open_counts_nobody(index):
    text = "The draft resolution got 120 votes in favour and three against, with Fiji, Peru and others abstaining, in the First Committee."
    assert counts(text, index) == [(120, 3, None)]
    assert named(text, index) == {"FJI abstain", "PER abstain"}
