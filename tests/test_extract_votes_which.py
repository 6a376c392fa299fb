"""Which text a count is of where several are near, sponsors that are no votes, tables of votes. Invented sentences."""

import pytest

from tests.extracting import claims

TWO = "Amendments to the joint draft resolution (A/C.1/L.701) were submitted by Ghana and Mali (A/C.1/L.704) and by Peru (A/C.1/L.706). "
APPROVED = "A resolution urging an end to the blockade was approved Monday by the Security Council, "


def told(text, index):
    return [(v.document, v.yes, v.no, v.abstain) for v in claims("votes", text, index) if v.voter is None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{TWO}The Peruvian amendments were rejected by 41 votes to 7, with 12 abstentions.", [("A/C.1/L.706", 7, 41, 12)]),
        (f"{TWO}The amendments of Ghana and Mali were adopted by 30 votes to 11, with 19 abstentions.", [("A/C.1/L.704", 30, 11, 19)]),
        (f"{TWO}The draft resolution as amended was adopted by 55 votes to none, with 6 abstentions.", [("A/C.1/L.701", 55, 0, 6)]),
        ("The sub-amendment of Peru (A/C.1/L.10) to the amendment of Chile (A/C.1/L.9) was rejected by 30 votes to 5, with 16 abstentions.",
         [("A/C.1/L.10", 5, 30, 16)]),
        ("The USSR draft (A/C.1/L.5) was discussed. The CHAIRMAN put to the vote the joint draft resolution of Chile and Peru (A/C.1/L.4). "
         "The draft resolution was adopted by 30 votes to 5, with 16 abstentions.", [("A/C.1/L.4", 30, 5, 16)]),
        ("The Committee had two drafts: A/C.1/L.12, sponsored by Chile, and A/C.1/L.14, sponsored by Egypt. The Egyptian text was adopted "
         "by 60 votes to 5, with 20 abstentions.", [("A/C.1/L.14", 60, 5, 20)]),
        ("Document CD/777 was the basis of resolution 44/119 B, which the Assembly adopted by 139 votes to 2, with 17 abstentions.",
         [("A/RES/44/119B", 139, 2, 17)]),
        ("Mexico, author of CD/777, tabled and the Assembly adopted by 139 votes to 2, with 17 abstentions, resolution 44/119 B on tides.",
         [("A/RES/44/119B", 139, 2, 17)]),
        ("Resolution 61/90, which builds on resolution 60/80, was adopted by the Assembly by 120 votes to 3, with 40 abstentions.",
         [("A/RES/61/90", 120, 3, 40)]),
        ("The Committee kept paragraph 5 by 130 in favour to 6 against, with 20 abstentions. The draft resolution on lamps (document "
         "A/C.1/70/L.3) was then approved as a whole by 140 in favour to 3 against, with 21 abstentions.",
         [("A/C.1/70/L.3", 130, 6, 20), ("A/C.1/70/L.3", 140, 3, 21)]),
        ("The Security Council has a draft on Haiti (S/2025/900). Last year, resolution 2731 was adopted with nine votes in favour and six "
         "abstentions.", [(None, 9, 0, 6)]),
    ],
)  # fmt: skip
def test_which_text(text, expected, index):
    assert told(text, index) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{APPROVED}13-0. China and Russia abstained.", [(13, 0, 2)]),
        (f"{APPROVED}12-0. Among those abstaining was Ghana.", [(12, 0, None)]),
        ("The General Assembly draft, co-authored by more than 40 states, including Chad and Mali, was supported by 127 countries. "
         "Thirty-four delegations, among them Peru, spoke against, and 21 abstained.", [(127, 34, 21)]),
        ("The draft, introduced by 12 countries, was supported by 88 delegations; 14 opposed it and 31 abstained in the First Committee.",
         [(88, 14, 31)]),
        ("The draft, signed by 23 delegations and opposed by 6, was never put to the vote in the Committee.", []),
        ("The text was adopted by the Council at its meeting on tides (12-14 May).", []),
        ("Votes in the First Committee\n\nDraft   Yes   Abst.   No\nA/C.1/70/L.3   120   51   4\n", [(120, 4, 51)]),
        ("Votes\n\nResolution | Sponsor | For | Against | Abstentions\nA/RES/70/33 | Chile | 120 | 4 | 51\n", [(120, 4, 51)]),
        ("Documents of the First Committee\n\nDraft   Pages   Copies   Price\nA/C.1/70/L.3   120   4   51\n", []),
    ],
)  # fmt: skip
def test_counts(text, expected, index):
    assert [v[1:] for v in told(text, index)] == expected


def test_who_is_excepted_does_not_do_as_the_others(index):
    text = "At the General Assembly all NATO members except the Netherlands, which abstained, voted against resolution 71/258."
    assert {(v.voter, v.choice) for v in claims("votes", text, index) if v.voter == "NLD"} == {("NLD", "abstain")}


def test_names_between_dashes(index):
    text = "The Assembly met. 156 states voted for the text, five against -- Chad, Israel, Mali, Peru and Togo -- and eight abstained."
    assert {v.voter for v in claims("votes", text, index) if v.choice == "no"} == {"TCD", "ISR", "MLI", "PER", "TGO"}
