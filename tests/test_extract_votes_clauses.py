"""Counts told clause by clause, by naming and in the words of the press. Invented sentences."""

import pytest

from tests.extracting import claims


def counts(text, index):
    return [(v.yes, v.no, v.abstain) for v in claims("votes", text, index) if v.voter is None and v.yes is not None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A UN committee endorsed a resolution on tides, with 140 countries backing it, six opposing and 22 abstaining.",
            (140, 6, 22),
        ),
        ("The Assembly adopted the text, with 151 nations supporting it, two rejecting it and 19 staying out.", (151, 2, 19)),
        ("The draft was supported by 118 countries, 41 delegations including Fiji and Peru voted against, 17 abstained.", (118, 41, 17)),
        ("The draft was backed by 101 States, 12 States, among them Fiji and Peru, opposed it and 30 abstained.", (101, 12, 30)),
        (
            "The Committee has voted. Ninety-eight delegations supported our draft. Only two could not do so and eleven abstained.",
            (98, 2, 11),
        ),
        (
            "One hundred and twenty States voted for the draft. I am sorry that one State – Fiji – felt unable to do so and that nine "
            "abstained.",
            (120, 1, 9),
        ),
        ("The resolution commanded the support of 143 members of the Assembly; five opposed it and 30 abstained.", (143, 5, 30)),
        ("The resolution gathered 143 votes in the Assembly against five, with 30 abstentions.", (143, 5, 30)),
        ("The resolution passed the Assembly despite opposition from nine States; 130 voted in favour and 20 abstained.", (130, 9, 20)),
        ("The draft fell short in the Conference: 44 delegations were for, 53 against and 30 abstained.", (44, 53, 30)),
        ("The draft was adopted: 74 in favour, 19 against and no fewer than 82 abstentions.", (74, 19, 82)),
        (
            "The Assembly voted 127-2 for a resolution on tides. Thirteen countries, among them Fiji and Peru, abstained.",
            (127, 2, 13),
        ),
        ("The Assembly voted 101 to 5 in favor of a resolution on tides. Twenty nations, including Fiji, abstained.", (101, 5, 20)),
        ("By a vote of 111 to 7 the Assembly called for a halt to tests. Abstaining were 24 countries, including Fiji.", (111, 7, 24)),
    ],
)
def test_clauses(text, expected, index):
    assert counts(text, index) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A rival motion by Chad on tides went through by 84-3-29 in the General Assembly.", (84, 3, 29)),
        ("The Committee dealt with the draft resolution. It sailed through: 152–4–12.", (152, 4, 12)),
        ("The draft resolution went down in the First Committee, 40–61–50.", (40, 61, 50)),
        ("The draft resolution was before the Committee. The result was 140–3–20.", (140, 3, 20)),
        ("Dangers of tides -- By 116-0-30, the Assembly adopted the resolution.", (116, 0, 30)),
    ],
)
def test_dashes(text, expected, index):
    assert counts(text, index) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "With 137 votes in favor, the General Assembly adopted the resolution promoted by Chile against smuggling. Fiji and Peru voted "
            "against and 41 delegations abstained.",
            (137, 2, 41),
        ),
        (
            "The General Assembly adopted the resolution by 150 votes. Only Peru and Chad voted against, while 12 countries abstained.",
            (150, 2, 12),
        ),
        (
            "The Security Council failed to adopt a draft resolution on tides, as Russia cast a negative vote. The draft won 11 votes in "
            "favor. China, Ethiopia and Kazakhstan abstained.",
            (11, 1, 3),
        ),
        (
            "The draft, tabled by Britain in the Security Council, won nine votes in favor but was vetoed by Russia; Gabon, China, India, "
            "Kenya and Brazil abstained.",
            (9, 1, 5),
        ),
        ("The draft resolution received 15 votes in favour in the Security Council. It has been adopted unanimously.", (15, 0, 0)),
    ],
)
def test_by_naming(text, expected, index):
    assert counts(text, index) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Un amendement présenté par le Chili a été rejeté par 64 voix contre, 19 pour et 70 abstentions.", (19, 64, 70)),
        ("La Commission a maintenu le paragraphe avec 20 abstentions, 100 voix pour et 3 contre.", (100, 3, 20)),
        ("L'Assemblée a adopté la résolution: 130 pays l'ont soutenue, quatre s'y sont opposés et 20 se sont abstenus.", (130, 4, 20)),
        ("La résolution a été adoptée par l'Assemblée (130-4-20).", (130, 4, 20)),
        ("L'Assemblée générale a adopté la résolution par 120 oui, 5 non et 30 abstentions.", (120, 5, 30)),
    ],
)
def test_french(text, expected, index):
    assert counts(text, index) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The Council heard that 149 countries back the treaty, three oppose it and 27 have yet to decide on the draft resolution.",
        "The draft report says that 30 delegations supported the plan. Four abstained from commenting.",
        "The match ended 3-1-2 before the Assembly met to vote on the text.",
        "In the survey of the Committee, 14 delegations supported the idea of a resolution and three opposed it.",
        "A resolution of the Security Council requires nine votes in favour. China and Russia vetoed the last one, and Brazil abstained.",
        "The Assembly adopted the resolution with 120 votes in favour. Chad voted against it in spite of an appeal.",
        "The draft resolution in the Security Council won 11 votes in favour. Peru abstained from comment.",
        "If 120 States voted in favour of the draft resolution, two would oppose it and nine would abstain.",
    ],
)
def test_no_count(text, index):
    assert counts(text, index) == []


def test_the_whole_council(index):
    text = "The draft on tides was adopted by the Security Council with 14 votes in favour and Fiji abstaining."
    assert counts(text, index) == [(14, 0, 1)]
