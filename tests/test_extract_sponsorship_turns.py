"""How the press tells of sponsors beside the verb: crowds, names, capitals, companions, comings and goings. Invented sentences."""

import pytest

from tests.extracting import claims

PHRASES = """
The draft resolution on tides, which Peru had submitted jointly with 58 co-sponsoring States, Fiji and Togo among them, was adopted.
    | PER FJI TGO
The draft resolution on tides is out. Those that have put their names on the front page include Peru and Fiji. | PER FJI
The draft resolution on tides was approved. Twenty countries became its co-authors, Peru and Fiji being the latest to do so. | PER FJI
Three countries have handed in a draft resolution on tides. The three -- Peru, Fiji and Togo -- expect a debate next week. | PER FJI TGO
Peru and Fiji have put their names to the draft resolution on tides. | PER FJI
The First Committee has two texts, L.96 and L.89. Peru and Fiji have put their names to both. | PER FJI
A shorter resolution on tides that bore the names of Peru and Fiji passed by 175 votes to 1. | PER FJI
Late on Friday Peru put its name down as a co-sponsor of draft resolution A/C.1/70/L.99. | PER
Peru became the 60th country to co-sponsor draft resolution A/C.1/70/L.99. | PER
One, L.96, is a classic; the other, L.89, has Peru and Fiji behind it. | PER FJI
L.91 on booby traps, whose lead sponsor is once more Peru, has grown by a paragraph. | PER
A procedural decision on tides in which Peru was joined by Fiji and Togo went through by consensus. | PER FJI TGO
Peru and Fiji, which had earlier offered amendments of their own (A/C.1/70/L.98), did not press them. | PER FJI
To complicate matters, Peru has proposed – in writing, as A/C.1/80/L.98 – that paragraph 6 be deleted. | PER
Ana Rokotui of Fiji withdrew her country's amendment to the draft resolution. | FJI
Peru managed to get its resolution on tides adopted by the First Committee. | PER
Peru and Fiji put a draft resolution on tides forward last week. | PER FJI
It was Peru that put the resolution on tides forward together with Fiji. | PER FJI
On Tuesday Peru handed its working paper in. | PER
Peru and Fiji submitted the draft resolution on tides on 9 October; Togo, Mali and, somewhat surprisingly, Chad came on board later.
    | PER FJI TGO MLI TCD
The First Committee approved the draft resolution on tides. Peru, which in 2021 had been a co-sponsor, chose to abstain. | PER
Peru had the honour of drafting the draft resolution on tides hand in hand with Fiji and Togo. | PER FJI TGO
Peru was joined by Fiji in submitting a draft resolution on tides to the First Committee. | PER FJI
Peru is the author of the draft resolution on tides, together with Fiji. | PER FJI
Peru took the lead on the text on tides, adopted in the First Committee with 120 votes. | PER
With Peru and Fiji as its main sponsors, the resolution on tides sailed through the First Committee. | PER FJI
Who is behind the draft resolution on tides? Peru and Fiji. They circulated an outline in May and formally submitted the draft on 9 October.
    | PER FJI
The draft resolution that would ban mines was tabled by Peru. | PER
Peru and Fiji are circulating a draft resolution on tides. | PER FJI
Nairobi has put the draft resolution on tides before the First Committee every other autumn. | KEN
The First Committee threw out three amendments moved by Moscow. | RUS
A resolution urging governments to stop storing mines next to towns was tabled by Peru. | PER
"""
SILENT = """
The draft resolution is out. Those that have criticized the draft resolution on tides include Peru and Fiji.
The draft resolution on tides drew criticism from 58 States, Peru and Fiji among them.
Three countries have opposed a draft resolution on tides. The three -- Peru, Fiji and Togo -- spoke on Monday.
Five countries have handed in a draft resolution on tides. The three -- Peru, Fiji and Togo -- opposed it.
Three countries will table a draft resolution on tides. The three -- Peru, Fiji and Togo -- spoke on Monday.
Peru and Fiji have not put their names to the draft resolution on tides in the First Committee.
A petition that bore the names of Peru and Fiji was handed to the First Committee, which adopted the draft resolution.
Peru and Fiji offered no amendments of their own to the draft resolution before the First Committee.
Peru did not manage to get its amendment adopted by the First Committee.
The Chair put the draft resolution on tides forward for adoption by the First Committee.
Peru could not come on board, and the First Committee adopted the draft resolution.
Peru worked hand in hand with Fiji against the draft resolution in the First Committee.
Peru was joined by Fiji in opposing the draft resolution in the First Committee.
Peru took the lead in criticizing the draft resolution in the First Committee.
Peru became the 60th country to support the draft resolution before the First Committee.
Peru, which had never been a co-sponsor, abstained on the draft resolution in the First Committee.
The draft resolution that would be tabled by Peru next year was discussed in the First Committee.
Peru and Fiji spoke first. They opposed the draft resolution in the First Committee.
In Ankara the minister tabled a draft resolution. Ministers in Rabat proposed a draft resolution.
Talks between Oslo and Lima put a draft resolution forward in the First Committee.
The draft resolution proposed by Washington Post columnists never reached the First Committee.
The delegate of Peru explained his country's vote on the draft resolution in the First Committee.
"""


def phrases() -> list[tuple[str, str]]:
    lines = PHRASES.strip().replace("\n    ", " ").splitlines()
    return [(line.rpartition("|")[0].strip(), line.rpartition("|")[2].strip()) for line in lines]


@pytest.mark.parametrize(("text", "expected"), phrases())
def test_who_stands_behind_the_text(text, expected, index):
    found = {c.sponsor for c in claims("sponsorship", text, index) if c.role != "introducer"}
    assert found == set(expected.split())


@pytest.mark.parametrize("text", SILENT.strip().splitlines())
def test_nobody_stands_behind_it(text, index):
    assert not [c for c in claims("sponsorship", text, index) if c.role != "introducer"]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("The President gave the floor to Peru for the presentation of a paper on tides (CD/9991).", {"PER introducer"}),
        ("The President gave the floor to Peru to comment on a paper on tides (CD/9991).", set()),
        ("Peru presented the draft resolution on tides in the name of its sponsors.", {"PER introducer"}),
        ("Fiji's Ana Rokotui introduced the draft resolution on tides in the First Committee.", {"FJI introducer"}),
        (
            "Introducing the resolution on tides in October, Ana Rokotui of Fiji said, on behalf of the Non-Aligned Movement, it was old.",
            {"FJI introducer", "NONALIGNED sponsor"},
        ),
        ("Peru, an old friend of draft resolution L.91, had its name struck off the list.", {"PER withdrawn-sponsor"}),
        ("Peru dropped off the list of co-sponsors of draft resolution A/C.1/70/L.99.", {"PER withdrawn-sponsor"}),
        ("Peru has pulled its co-sponsorship of draft resolution A/C.1/70/L.99.", {"PER withdrawn-sponsor"}),
        ("Peru demanded that its name be struck off the list of States under sanctions in the draft resolution.", set()),
    ],
)
def test_introducing_and_leaving(text, roles, index):
    assert {f"{c.sponsor} {c.role}" for c in claims("sponsorship", text, index)} == roles


def test_a_capital_only_says_again_who_was_named(index):
    text = "A Kenyan-drafted resolution on tides was adopted by the First Committee. Nairobi tabled the text in May."
    assert [(c.sponsor, c.role) for c in claims("sponsorship", text, index)] == [("KEN", "drafter")]


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("a resolution demanding that tests stop", "tests stop"),
        ("a resolution urging States to mark their harbours", "States to mark their harbours"),
        ("a draft resolution on tides that bore three names", "tides"),
    ],
)
def test_what_a_text_asks_is_its_subject(words, title, index):
    found = claims("sponsorship", f"Peru submitted {words} to the First Committee.".replace("bore three names to", "reached"), index)
    assert {c.title for c in found} == {title}
