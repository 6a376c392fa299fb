"""Results of votes in all printed forms, paragraphs apart from the whole, named voters."""

import pytest

from tests.extracting import claims

L9 = "A/C.1/74/L.99"


@pytest.mark.parametrize(
    "words",
    [
        "by a recorded vote of 109 in favour to 45 against, with 16 abstentions",
        "by 109 votes to 45, with 16 abstentions",
        "by a vote of 109-45-16",
        "by a vote of 109 in favour, 45 against and 16 abstentions",
        "with 109 votes in favour, 45 against and 16 abstentions",
    ],
)
def test_counts(index, words):
    (vote,) = claims("votes", f"The First Committee adopted draft resolution {L9} {words}.", index)
    assert (vote.document, vote.yes, vote.no, vote.abstain, vote.body, vote.part, vote.method) == (
        L9,
        109,
        45,
        16,
        "UNGA-C1",
        None,
        "recorded-vote",
    )


def test_none_is_nought(index):
    (vote,) = claims("votes", f"Draft resolution {L9} was adopted by a recorded vote of 175 to none, with 6 abstentions.", index)
    assert (vote.yes, vote.no, vote.abstain) == (175, 0, 6)


def test_a_paragraph_is_a_part(index):
    text = (
        f"Prior to approving draft resolution {L9} as a whole, the Committee retained operative paragraph 5 by a recorded vote of 105 in "
        f"favour to 47 against, with 11 abstentions."
    )
    (vote,) = claims("votes", text, index)
    assert (vote.part, vote.yes) == ("operative paragraph 5", 105)


@pytest.mark.parametrize(("words", "method"), [("without a vote", "without-a-vote"), ("by consensus", "consensus")])
def test_ways_without_counts(index, words, method):
    (vote,) = claims("votes", f"The Assembly adopted resolution 74/900 {words}.", index)
    assert (vote.document, vote.method, vote.yes, vote.body) == ("A/RES/74/900", method, None, "UNGA")


def test_named_voters(index):
    text = (
        f"The Committee approved draft resolution {L9} by a recorded vote of 170 in favour to 2 against (Fiji, Togo), with 1 abstention ("
        f"Peru)."
    )
    found = claims("votes", text, index)
    assert {(v.voter, v.choice) for v in found if v.voter} == {("FJI", "no"), ("TGO", "no"), ("PER", "abstain")}


def test_lists_of_a_record(index):
    text = (
        f"A recorded vote was taken on draft resolution {L9}.\n\nIn favour:\nFiji, Peru\n\nAgainst:\nTogo\n\nDraft resolution {L9} was ad"
        f"opted by 2 votes to 1, with no abstentions."
    )
    found = claims("votes", text, index)
    assert {(v.voter, v.choice) for v in found if v.voter} == {("FJI", "yes"), ("PER", "yes"), ("TGO", "no")}


@pytest.mark.parametrize("text", ["They hope that it will be adopted by consensus.", "The phone is 109-45-16.", "Peru voted in favour."])
def test_what_is_no_result(index, text):
    assert [v for v in claims("votes", text, index) if v.voter is None] == []


@pytest.mark.parametrize(
    "words",
    ["par 120 voix contre 3, avec 45 abstentions", "par 120 voix pour, 3 contre et 45 abstentions"],
)
def test_counts_in_french(index, words):
    text = f"Le projet de résolution A/C.1/74/L.99 de la Commission a été adopté {words}, dans le cadre de la session."
    (vote,) = claims("votes", text, index)
    assert (vote.document, vote.yes, vote.no, vote.abstain) == ("A/C.1/74/L.99", 120, 3, 45)
