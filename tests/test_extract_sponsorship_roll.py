"""The list of sponsors: who is put on it, taken off it, reads it out and speaks as one of it; and the look-alikes that stay silent."""

import pytest

from tests.extracting import claims

L9 = "A/C.1/74/L.99"
HAD = f"The Committee had before it draft resolution {L9}, sponsored by Mali. "
TOOK = f"The Committee took up draft resolution {L9}. "
ADDED = {("PER", "additional-sponsor"), ("FJI", "additional-sponsor")}
LEFT = {("PER", "withdrawn-sponsor")}
BOTH = {("PER", "sponsor"), ("FJI", "sponsor")}
SILENT: set[tuple[str, str]] = set()


def roles(text, index):
    return {(c.sponsor, c.role) for c in claims("sponsorship", text, index) if c.sponsor != "MLI"}


@pytest.mark.parametrize(
    "words",
    [
        "Peru and Fiji had meanwhile been added to the co-sponsors.",
        "The following countries wished to add their names: Peru and Fiji.",
        "The Secretary announced that Peru and Fiji wished to add their names to the list.",
        "The Chair informed members that Peru and Fiji had asked to be listed as additional co-sponsors.",
        "Peru and Fiji requested that their names be included in the list of sponsors.",
        "Peru and Fiji have since put their names to the text.",
        "Peru and Fiji were subsequently included among the sponsors.",
        "The names of Peru and Fiji had been added to the list.",
        "To the original sponsors had been added Peru and Fiji.",
        "Added to the list of co-sponsors were Peru and Fiji.",
        "Since publication, the number of co-sponsors had grown by two: Peru and Fiji.",
        "The list of co-sponsors has been extended to include Peru and Fiji.",
        "Also wishing to add their names were Peru and Fiji.",
        "Peru and Fiji signed on from the floor.",
        "Peru and Fiji had associated themselves with the sponsors.",
        "Peru and Fiji asked that they be recorded as co-sponsors.",
        "The sponsors, to whom had been added Peru and Fiji, accepted the change.",
        "The draft had thirty sponsors, the latest of them being Peru and Fiji.",
        "Peru and Fiji were announced as additional sponsors.",
        "Additional sponsors were announced: Peru and Fiji.",
    ],
)
def test_names_are_put_on_the_list(index, words):
    assert roles(HAD + words, index) == ADDED


@pytest.mark.parametrize(
    "words",
    [
        "Peru asked to be added to the list of speakers.",
        "Peru and Fiji wished to add their names to the list of speakers.",
        "The names of Peru and Fiji should be added to the list of States voting in favour.",
        "Peru and Fiji did not wish to add their names.",
        "The list of participants now also includes Peru and Fiji.",
        "Peru said it would decide later whether to add its name.",
        "Peru and Fiji asked to be recorded as having voted in favour.",
        "Peru hoped that others would be added to the list of sponsors.",
        "Peru could not put its name to the text.",
        "The text was discussed in meetings chaired jointly with Peru, and 60 countries had put their names to it.",
        "None of the delegations of Peru and Fiji has co-sponsored it.",
    ],
)
def test_other_lists_and_wishes_add_nobody(index, words):
    assert roles(HAD + words, index) == SILENT


@pytest.mark.parametrize(
    "words",
    [
        "Peru asked that its name be removed from the list of sponsors.",
        "Peru, having been a co-sponsor of the text, asked that its name be deleted from the final version.",
        "The representative of Peru said that her Government no longer wished to be counted among the sponsors.",
        "The name of Peru should be struck from the list of sponsors.",
        "The name of Peru should be deleted from the list.",
        "Peru should be removed from the list of co-sponsors.",
        "Peru requested the deletion of its name from the list of sponsors.",
        "Peru said it could no longer remain a sponsor.",
        "Peru had decided not to remain a sponsor of the draft.",
        "Peru had left the group of sponsors.",
        "Peru took its name off the list of sponsors.",
        "Peru dropped out as a co-sponsor.",
        "The withdrawal of Peru from the list of sponsors was noted.",
        "\n\nDelete Peru from the said list.",
    ],
)
def test_names_are_taken_off_the_list(index, words):
    assert roles(HAD + words, index) == LEFT


@pytest.mark.parametrize(
    "words",
    [
        "Peru did not wish to be counted among the sponsors.",
        "Peru, which appeared on the list of sponsors by error, was to be deleted.",
        "The name of Peru should be deleted from the list of speakers.",
        "Peru asked that paragraph 5 be deleted.",
    ],
)
def test_who_was_never_on_the_list_leaves_nothing(index, words):
    assert roles(HAD + words, index) == SILENT


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"The sponsors of draft resolution {L9} are as follows: Peru and Fiji.", BOTH),
        (f"The list of sponsors of draft resolution {L9} reads as follows: Peru and Fiji.", BOTH),
        (f"The States opposing draft resolution {L9} are as follows: Peru and Fiji.", SILENT),
        (f"Draft resolution {L9}, which bore the signatures of Peru and Fiji, was adopted.", BOTH),
        (f"Draft resolution {L9} carried the joint sponsorship of Peru and Fiji.", BOTH),
        (f"Draft resolution {L9} counts Peru and Fiji among its sponsors.", BOTH),
        (f"Draft resolution {L9} enjoys the support of Peru and Fiji.", SILENT),
        (f"Draft resolution {L9} was rejected by the same States and by Peru.", SILENT),
        (f"A revised text ({L9}/Rev.1), sponsored by the same States and by Peru and Fiji, was submitted later.", BOTH),
        (f"The Committee adopted draft resolution {L9}, co-sponsored by more than 50 delegations, Peru's and Fiji's among them.", BOTH),
        (f"Draft resolution {L9} was opposed by more than 50 delegations, Peru's among them.", SILENT),
        (f"Tabled by Peru, an alternative version (document {L9}) was not considered.", {("PER", "sponsor")}),
        (f"Peru, whose views on draft resolution {L9} were known, abstained.", SILENT),
    ],
)
def test_what_a_text_bears(index, text, expected):
    assert roles(text, index) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"The representative of Peru, in his capacity as one of the lead sponsors of {L9}, spoke.", {("PER", "main-sponsor")}),
        (f"In her capacity as main sponsor of draft resolution {L9}, the representative of Peru agreed.", {("PER", "main-sponsor")}),
        (f"Draft resolution {L9}, of which his country was a sponsor, was good, the representative of Peru said.", {("PER", "sponsor")}),
        (f"Mr. Paz (Peru): As one of the original sponsors of draft resolution {L9}, we are glad.", {("PER", "sponsor")}),
        (f"{L9} was adopted. Peru, in its capacity as a co-sponsor of the peace process, spoke.", SILENT),
        (f"Speaking as an observer of draft resolution {L9}, Peru was glad.", SILENT),
        (TOOK + "Presenting it, Peru's delegate said that it was technical.", {("PER", "introducer")}),
        (
            TOOK + "Introducing it on behalf of Fiji, the representative of Peru said that it was new.",
            {("PER", "introducer"), ("FJI", "sponsor")},
        ),
        (TOOK + "Peru had introduced it on 18 October.", {("PER", "introducer")}),
        (TOOK + "The representative of Peru said that his delegation had co-sponsored it.", {("PER", "sponsor")}),
        (TOOK + "Peru had not introduced it. Fiji had opposed it.", SILENT),
        (f"They took up draft resolution {L9}, which Mali had put forward and which Peru and Fiji co-sponsored.", BOTH),
        (f"The delegate of Peru said that the amendments ({L9}), which he had submitted jointly with the delegation of Fiji, stood.", BOTH),
        (
            f"Mr. Paz (Peru): It falls to me to introduce, on behalf of Fiji, draft resolution {L9}.",
            {("PER", "introducer"), ("FJI", "sponsor")},
        ),
        (f"Mr. Paz (Peru): The purpose of my statement is to introduce draft resolution {L9}.", {("PER", "introducer")}),
        (f"Mr. Paz (Peru): It is my task to introduce a note of caution on draft resolution {L9}.", SILENT),
        (f"Mr. Paz (Peru): I rise to explain our vote on draft resolution {L9}.", SILENT),
    ],
)
def test_the_part_that_a_speaker_has_in_a_draft(index, text, expected):
    assert roles(text, index) == expected


def test_a_footnote_names_those_counted_in_the_text(index):
    text = f"The draft resolution ({L9}) was sponsored by 2 Member States,[14] and approved.\n\nIt was long.\n\n[14] Peru, Fiji"
    assert roles(text, index) == BOTH
    assert roles(text.replace("sponsored", "opposed"), index) == SILENT


def test_a_table_with_a_column_for_the_sponsors(index):
    text = (
        "| Symbol | Title | Submitted by |\n| --- | --- | --- |\n| NPT/CONF.2015/WP.81 | Safe casks | Peru, on behalf of Fiji |\n"
        "| NPT/CONF.2015/WP.82 | Attendance | Implementation Support Unit |\n| NPT/CONF.2015/WP.83 | Ports | Togo (Chair) |\n"
    )
    assert roles(text, index) == {("PER", "submitter"), ("FJI", "submitter")}
    assert roles(text.replace("Submitted", "Opposed"), index) == SILENT


def test_a_paper_that_only_carries_the_list_is_not_what_they_sponsor(index):
    text = f"The sponsors of draft resolution {L9} are listed in document A/C.1/74/CRP.1. In addition, Peru and Fiji have become sponsors."
    assert {c.document for c in claims("sponsorship", text, index)} == {L9}


def test_a_symbol_in_apposition_names_the_letter(index):
    text = "I draw attention to document S/1983/890, a letter dated 1 August 1983 from the representative of Peru to the Secretary-General."
    assert {(c.sponsor, c.document) for c in claims("sponsorship", text, index)} == {("PER", "S/1983/890")}
