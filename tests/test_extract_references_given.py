"""The symbol that a text is given by the words after it; sentences invented."""

import pytest

from tests.extracting import claims


def told(text, index):
    return {(c.sponsor, c.document) for c in claims("sponsorship", text, index)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fiji is a co-sponsor of the draft before us, A/99/L.97.", {("FJI", "A/99/L.97")}),
        ("As one of the authors of the draft just adopted, document A/C.1/99/L.88, Fiji regrets the delay.", {("FJI", "A/C.1/99/L.88")}),
        ("In this Hall Fiji presented a first resolution on lighthouses, adopted as resolution 67/299.", {("FJI", "A/RES/67/299")}),
        (
            "The Committee heard of a draft decision submitted by Fiji on “Lights of harbours” (document A/C.1/99/L.93).",
            {("FJI", "A/C.1/99/L.93")},
        ),
        (
            "The traditional draft resolution of Fiji on the perils of fog bears this year the symbol A/C.1/99/L.99.",
            {("FJI", "A/C.1/99/L.99")},
        ),
        ("The joint draft of Fiji and Togo, which carried the symbol ENDC/311, was short.", {("FJI", "ENDC/311"), ("TGO", "ENDC/311")}),
        ("A further document, on technical means, was put forward by Fiji the same year (CD/2903).", {("FJI", "CD/2903")}),
        (
            "A draft resolution on fog (document A/C.1/99/L.84) would urge the parties to the Treaties of Tlatelolco and Rarotonga to act."
            " The draft is sponsored by Fiji.",
            {("FJI", "A/C.1/99/L.84")},
        ),
        (
            "The Committee voted on draft resolution A/C.1/99/L.86. The following countries have become co-sponsors of the draft resolution"
            " which is before the Committee: Fiji and Togo.",
            {("FJI", "A/C.1/99/L.86"), ("TGO", "A/C.1/99/L.86")},
        ),
        (
            "Le projet de résolution A/C.1/99/L.89 a été présenté par le Togo. Le projet du Cameroun sur le brouillard (A/C.1/99/L.91)"
            " a été adopté sans vote.",
            {("TGO", "A/C.1/99/L.89"), ("CMR", "A/C.1/99/L.91")},
        ),
    ],
)
def test_a_text_is_what_follows_says(index, text, expected):
    assert told(text, index) == expected


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("Fiji submitted a paper on which the note of the Secretariat bears the symbol CD/912.", "CD/912"),
        ("Fiji tabled a draft resolution on fog. The amendment to the text bears the symbol A/C.1/99/L.83.", "A/C.1/99/L.83"),
        ("Fiji tabled a draft resolution on fog. A statement of its cost bears the symbol A/C.1/99/L.84.", "A/C.1/99/L.84"),
        ("Fiji introduced a draft resolution on fog, modelled on that adopted last year as resolution 67/299.", "A/RES/67/299"),
        ("Fiji presented a draft resolution on fog, opposed the one on fuel, adopted as resolution 67/299, and left.", "A/RES/67/299"),
        ("Fiji tabled a draft resolution on fog that drew on a text by Togo, adopted as resolution 67/299.", "A/RES/67/299"),
        ("The text of Fiji, like that of Togo bearing the number CD/944, dealt with fog.", "CD/944"),
        ("Fiji, sponsor of the draft on fog, supported the text before us, A/C.1/99/L.85.", "A/C.1/99/L.85"),
    ],
)
def test_a_symbol_of_something_else_is_not_its_own(index, text, never):
    assert ("FJI", never) not in told(text, index)
