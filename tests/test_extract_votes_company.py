"""Counts whose text is named elsewhere, forms of counts in tables and labels, voters told by the company they were in."""

import pytest

from tests.extracting import claims

L7 = "A/C.1/74/L.97"
L8 = "A/C.1/74/L.98"


def counts(text, index):
    return [(v.document, v.yes, v.no, v.abstain) for v in claims("votes", text, index) if v.voter is None and v.yes is not None]


def voters(text, index):
    return {(v.voter, v.choice) for v in claims("votes", text, index) if v.voter}


@pytest.mark.parametrize(
    "text",
    [
        f"The draft resolution was approved by 90 votes to 4, with 30 abstentions. The text, {L7}, had been written by Chad.",
        f"Approved by 90 votes to 4, with 30 abstentions, that text asks for a list. It had been submitted by Chad as document {L7}.",
        f"The draft resolution was approved by 90 votes to 4, with 30 abstentions.\n\nThe text (document {L7}), drafted by Chad, is short.",
    ],
)
def test_a_symbol_told_later(index, text):
    assert counts(text, index) == [(L7, 90, 4, 30)]


def test_no_symbol_of_what_was_taken_up_next(index):
    text = f"The draft resolution was approved by 90 votes to 4, with 30 abstentions. It then turned to mills. The text, {L7}, is short."
    assert counts(text, index)[0][0] != L7


def test_a_part_before_its_text(index):
    text = (
        f"The Committee decided, by 120 votes in favour to 6 against, with 31 abstentions, that the words “at sea” should remain in "
        f"paragraph 2. The Committee then approved {L7} as a whole by 130 votes to 10, with 20 abstentions."
    )
    assert counts(text, index) == [(L7, 120, 6, 31), (L7, 130, 10, 20)]


def test_a_part_that_recalls_another_text(index):
    text = (
        f"Draft resolution {L7} was approved by 130 votes to 4, with 36 abstentions. Before that, the Committee had retained, by 120 votes "
        f"to 3, with 40 abstentions, the eleventh preambular paragraph, which recalls resolution 61/888."
    )
    assert counts(text, index) == [(L7, 130, 4, 36), (L7, 120, 3, 40)]


def test_the_draft_after_its_amendments(index):
    text = (
        f"The Committee took up the draft resolution “Mills” ({L7}). It rejected the amendment of Chad ({L8}) by 24 in favour to "
        f"81 against, with 43 abstentions. The third, “L.99”, submitted by Mali, was withdrawn.\n\nThe draft as a whole was approved by a "
        f"recorded vote of 155 in favour to 6 against, with 13 abstentions."
    )
    assert counts(text, index)[-1] == (L7, 155, 6, 13)


def test_the_first_of_two_amendments(index):
    text = (
        f"There were two amendments to draft resolution A/C.1/74/L.90: one from Chad (document {L7}), the other, contained in document "
        f"{L8}, from Mali. The second was adopted by 71 votes to 55, with 17 abstentions."
    )
    assert counts(text, index) == [(L8, 71, 55, 17)]


def test_a_numeral_with_a_title(index):
    text = (
        "Turning to the report on tides (document A/74/999), the Assembly adopted resolution II (“Lights at sea”) by 126 votes in favour "
        "to 5 against, with 41 abstentions; and resolution III (“Mills of the world”) by 159 to 0, with 9 abstaining."
    )
    found = [(v.title, v.yes) for v in claims("votes", text, index) if v.voter is None]
    assert found == [("Lights at sea", 126), ("Mills of the world", 159)]


def test_what_a_text_known_by_nothing_else_does(index):
    text = (
        "The resolution that Fiji and Chad put to the board on Monday urges inspections of mills in the desert. The board adopted it by 21 "
        "votes to three, with 10 abstentions."
    )
    (vote,) = [v for v in claims("votes", text, index) if v.voter is None]
    assert vote.title == "inspections of mills in the desert"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"More contested was {L7}, the first text on mills: 83-41-46.", (83, 41, 46)),
        (f"The Committee voted. Chad had supported the text, {L7}, in October (121:36:18).", (121, 36, 18)),
        (f"{L7}. OP6 (gender): 158-0-9.", (158, 0, 9)),
        (f"The amendment of Chad ({L7}), for which 30 delegations voted, while 33 voted against it and 34 abstained, fell.", (30, 33, 34)),
        (f"On {L7}, 93 States sided with the sponsors, 47 opposed them and 12 abstained.", (93, 47, 12)),
        (f"The vote on {L7}: it failed, obtaining 7 votes to 2, with 6 abstentions.", (7, 2, 6)),
        (f"The Committee voted 22 to 3 on Thursday for the text of Chad, with nine members abstaining on {L7}.", (22, 3, 9)),
        (f"When {L7} came up in the Committee, the margin was 118 to 12, with 21.", (118, 12, 21)),
    ],
)
def test_forms(index, text, expected):
    assert [v[1:] for v in counts(text, index)] == [expected]


def test_a_table_of_bare_numbers(index):
    text = "| Resolution | Yes | No | Abst. |\n|---|---|---|---|\n| 64/937 | 121 | 30 | 24 |\n| 65/976 | 128 | 29 | 22 |\n"
    assert counts(text, index) == [("A/RES/64/937", 121, 30, 24), ("A/RES/65/976", 128, 29, 22)]


@pytest.mark.parametrize(
    "text",
    [
        "With 15 sponsors and 40 countries joining, 22 years after its adoption, the resolution has 61 parties and 12 signatories.",
        "The phone number for A/C.1/71/L.9 (12:30:15) is new.",
        "The Committee met. The margin was 12 to 15 miles, and the count was 3 to 5 a day.",
        "| Convention | Yes | No | Abst. |\n|---|---|---|---|\n| 64/937 | 121 | 30 | 24 |\n",
    ],
)
def test_what_is_no_count(index, text):
    assert counts(text, index) == []


VOTE = f"The Committee adopted {L7} by 66 votes to 6, with 58 abstentions. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chad, which had been among those voting against, found it weak.", {("TCD", "no")}),
        ("Mr. Ali (Chad), who had also abstained, agreed.", {("TCD", "abstain")}),
        ("Peru was among those 66.", {("PER", "yes")}),
        ("Chad's representative, noting that his was one of six negative votes, left.", {("TCD", "no")}),
        ("The spokesman thanked Chad and Mali for saying no to the text.", {("TCD", "no"), ("MLI", "no")}),
        ("Among those moving from abstention to opposition was Chad.", {("TCD", "no")}),
        ("Among the abstainers, Chad and Mali complained of haste.", {("TCD", "abstain"), ("MLI", "abstain")}),
        ("Fiji and Peru were in the “yes” column.", {("FJI", "yes"), ("PER", "yes")}),
        ("Fiji joined 133 other nations on Tuesday in supporting the resolution.", {("FJI", "yes")}),
        ("Peru, Chile and most of the other Latin Americans withheld their votes.", {("PER", "abstain"), ("CHL", "abstain")}),
        ("Chad, which last year voted against, this year abstained.", {("TCD", "abstain")}),
        ("Opposed this time were Chad and Mali.", {("TCD", "no"), ("MLI", "no")}),
    ],
)
def test_voters_by_their_company(index, text, expected):
    assert voters(VOTE + text, index) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The Minister thanked Fiji for abstaining from comment.",
        "He thanked Chad and Mali for voting with us in the past.",
        "Mali was on the no-fly list.",
        "Chad did not take sides in the war.",
        "Togo was among those 24 States that ratified the treaty.",
        "Fiji joined 40 other nations in supporting a working paper.",
        "Fiji is a co-sponsor of Chad's veto text.",
    ],
)
def test_what_is_no_voter(index, text):
    assert voters(VOTE + text, index) == set()
