"""Sponsors as meetings, press releases and mastheads tell them: each phrasing on an invented passage, and what must stay silent."""

import pytest

from tests.extracting import claims

L9 = "A/C.1/74/L.99"
BOTH = {("PER", "sponsor"), ("FJI", "sponsor")}


def roles(text, index):
    return {(c.sponsor, c.role) for c in claims("sponsorship", text, index)}


def behind(text, index):
    return {(c.sponsor, c.document) for c in claims("sponsorship", text, index)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Sponsored by Peru, Fiji and others, draft resolution {L9} found wide support.", BOTH),
        (f"Put forward by Peru and Fiji in the wake of the summit, draft resolution {L9} would set up a fund.", BOTH),
        (f"Peru and Fiji offered a text. The draft resolution {L9}, offered by Togo, came second.", {("TGO", "sponsor")}),
        (f"Draft resolution {L9}, tabled by a core group of Peru and Fiji, was approved.", BOTH),
        (f"Draft resolution {L9}, the author of which is Peru, was approved.", {("PER", "drafter")}),
        (f"Draft resolution {L9}, with Peru and Fiji as co-sponsors, was approved.", BOTH),
        (f"Peru, joined by Fiji, tabled draft resolution {L9}.", BOTH),
        (f"The sponsors of draft resolution {L9} were joined by Peru.", {("PER", "additional-sponsor")}),
        (f"The delegation of Peru wishes to co-sponsor draft resolution {L9}.", {("PER", "additional-sponsor")}),
        (f"The sponsors of {L9} were:\nPeru\nFiji", BOTH),
        (f"Mr. Paz (Peru): Allow me to introduce draft resolution {L9} on behalf of its sponsors.", {("PER", "introducer")}),
        (f"Mr. Paz (Peru): I would like to introduce draft resolution {L9}.", {("PER", "introducer")}),
        (f"Mr. Paz (Peru): It gives me great pleasure to introduce draft resolution {L9}.", {("PER", "introducer")}),
        (
            f"Mr. Paz (Peru): On behalf of Fiji and Togo and my own delegation, I am pleased to introduce resolution {L9}.",
            {("PER", "introducer"), *((code, "sponsor") for code in ("PER", "FJI", "TGO"))},
        ),
        (f"Mr. Paz (Peru): Mr. Chairman, Peru is one of the seven co-sponsors of draft resolution {L9}.", {("PER", "sponsor")}),
        (f"The amendments, circulated by Peru and Fiji as document {L9}, were rejected.", BOTH),
        (f"Le projet de résolution {L9}, dont le Pérou est l'auteur, a été adopté par la Commission.", {("PER", "sponsor")}),
        (f"Le représentant du Pérou présente le projet de résolution {L9} de la Commission.", {("PER", "introducer")}),
        ("Mr. Paz (Peru) spoke. The Chair, Mr. Vaz of Fiji, introduced the draft resolution.", set()),
        ("Peru's draft budget was adopted. The draft law of Fiji on arms was read in the First Committee.", set()),
        (f"Voting against draft resolution {L9}: Peru, Fiji. Additional sponsors were thanked. Votes on {L9}: Togo, Mali.", set()),
    ],
)
def test_a_phrasing_gives_its_sponsors_and_no_others(index, text, expected):
    assert roles(text, index) == expected


def test_drafts_told_in_one_breath_each_have_their_sponsors(index):
    text = (
        "The Committee had three texts before it, among them one on landmines, tabled by Peru, and one on naval mines, put forward by Fiji."
    )
    assert behind(text, index) == {("PER", "landmines"), ("FJI", "naval_mines")}


def test_one_act_for_several_drafts_is_told_of_each(index):
    text = "Peru introduced two draft resolutions, on peace (A/C.1/74/L.98) and on trust (A/C.1/74/L.99)."
    assert behind(text, index) == {("PER", "A/C.1/74/L.98"), ("PER", "A/C.1/74/L.99")}


def test_later_sponsors_are_announced_document_by_document(index):
    text = "The following have become additional sponsors: A/C.1/74/L.98, Peru and Fiji; A/C.1/74/L.99, Togo."
    assert behind(text, index) == {("PER", "A/C.1/74/L.98"), ("FJI", "A/C.1/74/L.98"), ("TGO", "A/C.1/74/L.99")}


def test_a_short_symbol_is_completed_from_the_head(index):
    text = "Seventy-fourth session, First Committee\n\nThe Committee approved draft resolution L.99, submitted by Peru."
    assert behind(text, index) == {("PER", L9)}


def test_names_alone_over_the_words_working_paper_submit_it(index):
    text = "CONFERENCE ON DISARMAMENT CD/9999\n3 September 2018\n\nPeru, Fiji and Togo\n\nWorking paper\n\nElements of a treaty"
    assert behind(text, index) == {("PER", "CD/9999"), ("FJI", "CD/9999"), ("TGO", "CD/9999")}


def test_an_amendment_is_its_own_document(index):
    text = "The Committee rejected the amendment submitted by Peru to draft resolution A/C.1/74/L.98 (document A/C.1/74/L.99)."
    assert behind(text, index) == {("PER", L9)}


def test_what_a_speaker_says_in_passing_is_left_to_the_full_account(index):
    text = (
        "Mr. Paz (Peru): The draft resolution on harbours that we have proposed is short. "
        "In 2019 Peru and Fiji submitted the draft resolution on harbours to the General Assembly."
    )
    found = claims("sponsorship", text, index)
    assert [c.date for c in found if c.sponsor == "PER"] == ["2019"]
