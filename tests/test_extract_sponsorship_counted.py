"""Sponsors told after their number, several texts told by their movers, and what headers and addenda say of single sponsors."""

import pytest

from tests.extracting import claims

DRAFT = "A/C.1/72/L.981"


def told(text, index):
    return {(c.sponsor, c.role) for c in claims("sponsorship", text, index)}


def sponsors(codes, role="sponsor"):
    return {(code, role) for code in codes.split()}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"With the consent of its three sponsors (Chad, Fiji and Peru), draft resolution {DRAFT} was revised.", sponsors("TCD FJI PER")),
        (f"Draft resolution {DRAFT} was taken up. Its two co-sponsors, Chad and Fiji, asked for a vote.", sponsors("TCD FJI")),
        (f"The text ({DRAFT}), whose two sponsors (Chad and Fiji) had revised it, was approved.", sponsors("TCD FJI")),
        (f"Draft resolution {DRAFT} had not one author but three: Chad, Fiji and Peru.", sponsors("TCD FJI PER", "drafter")),
        (f"Draft resolution {DRAFT} counts three sponsors to date: Chad, Fiji and Peru.", sponsors("TCD FJI PER")),
        (
            f"Introducing the text (document {DRAFT}), Mali's representative said that three countries - his own, Chad and Fiji - had put"
            " their names to it.",
            sponsors("MLI TCD FJI") | {("MLI", "introducer")},
        ),
        (f"The draft itself (document {DRAFT}), a Malian initiative, was approved.", sponsors("MLI", "main-sponsor")),
        (f"Before the Chair could put it to the vote, {DRAFT} was withdrawn by Mali, its main sponsor.", sponsors("MLI")),
        (
            f"Mali, which had been among the sponsors of {DRAFT}, said that it no longer wished to be so listed.",
            sponsors("MLI", "withdrawn-sponsor"),
        ),
        (
            f"Mali's request to be added to the sponsors of draft resolution {DRAFT}, as well as that of Chad, was noted.",
            sponsors("MLI TCD", "additional-sponsor"),
        ),
        (
            f"Also introduced were the following: a text on lamps ({DRAFT}/Rev.1); and, by the representative of Mali, a text on"
            f" rope ({DRAFT}).",
            sponsors("MLI", "introducer"),
        ),
    ],
)
def test_counted_and_told_in_passing(text, found, index):
    assert told(text, index) == found


@pytest.mark.parametrize(
    "text",
    [
        f"The event, with its two sponsors (Chad and Fiji), was held during the debate on draft resolution {DRAFT}.",
        f"Draft resolution {DRAFT} had 31 sponsors but many critics: Chad, Fiji and Peru.",
        f"Draft resolution {DRAFT} had no sponsor from the region: Chad and Fiji had stayed away.",
        f"Draft resolution {DRAFT} has sponsors in every region (Chad and Fiji voted against it).",
        f"Draft resolution {DRAFT} was opposed by its two neighbours (Chad and Fiji).",
        f"The request of Mali to be added to the sponsors of draft resolution {DRAFT} came too late.",
        f"Mali's request to be added to the list of speakers on draft resolution {DRAFT} was granted.",
        f"Mali, until then a critic of draft resolution {DRAFT}, no longer wished to be one.",
        f"The Committee took up resolutions opposed by Mali: {DRAFT} and A/C.1/72/L.982.",
    ],
)
def test_look_alikes(text, index):
    assert not told(text, index)


def test_several_texts_are_told_by_their_mover(index):
    text = "The Committee took up the resolutions put forward each year by Mali \u2014 A/C.1/72/L.981, L.982 and L.983."
    found = claims("sponsorship", text, index)
    assert {c.document for c in found} == {f"A/C.1/72/L.98{n}" for n in (1, 2, 3)} and {c.sponsor for c in found} == {"MLI"}


def test_who_introduces_a_described_text_is_no_sponsor(index):
    assert told(f"A draft introduced by Mali, on rope (document {DRAFT}), would set a limit.", index) == sponsors("MLI", "introducer")


def test_who_introduces_also_for_others_is_an_introducer_only(index):
    text = f"Draft resolution {DRAFT} was introduced by Mali, also on behalf of Chad."
    assert told(text, index) == sponsors("MLI", "introducer") | sponsors("TCD")
    own = f"Mali introduced draft resolution {DRAFT} on its own behalf and on behalf of Chad."
    assert told(own, index) == sponsors("MLI", "introducer") | sponsors("MLI TCD")


def test_new_ones_with_the_sponsors_of_a_first_version_move_the_second(index):
    text = (
        f"The Committee had before it a revised draft ({DRAFT}/Rev.1), submitted by the sponsors of draft resolution {DRAFT}, Chad"
        " and Fiji."
    )
    assert {(c.sponsor, c.document) for c in claims("sponsorship", text, index)} == {(c, f"{DRAFT}/Rev.1") for c in ("TCD", "FJI")}


def test_a_header_with_stars_and_a_group_in_brackets(index):
    text = (
        f"{DRAFT}\n\nChad,* Fiji, Peru and Uganda (on behalf of the States Members of the United Nations that are members of the Group of"
        " African States): draft resolution\n\nSafe ropes and lamps\n\nThe General Assembly,\n\n* Added to the list of sponsors on 3 May."
    )
    assert told(text, index) == sponsors("FJI PER UGA AG") | sponsors("TCD", "additional-sponsor")
    other = text.replace("Added to the list of sponsors on 3 May", "Reissued for technical reasons on 3 May")
    assert told(other, index) == sponsors("TCD FJI PER UGA AG")


def test_the_indented_line_of_an_addendum(index):
    text = (
        f"{DRAFT}/Add.1\n\nAddendum\n\n        Safe ropes and lamps\n\n        Add the following countries to the list of sponsors of the"
        " draft resolution:\n\n        Chad, Fiji and Peru\n"
    )
    found = claims("sponsorship", text, index)
    assert {(c.sponsor, c.role, c.document) for c in found} == {(c, "additional-sponsor", DRAFT) for c in ("TCD", "FJI", "PER")}
