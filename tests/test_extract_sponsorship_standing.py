"""Sponsors told as a state, with company, by what they do with their own text, or by whom they gave it to. Invented sentences."""

import pytest

from tests.extracting import claims

PHRASES = """
Peru, in the company of Fiji and Togo, tabled a draft resolution on tides in the First Committee. | PER FJI TGO
Peru tabled draft resolution A/C.1/70/L.99 alongside Fiji and Togo. | PER FJI TGO
Peru put forward draft resolution A/C.1/70/L.99 together with a cross-regional group of States comprising Fiji and Togo. | PER FJI TGO
Peru has submitted, in partnership with its neighbours Chile and Ecuador, a working paper on tides (CD/9991). | PER CHL ECU
Peru presented the draft resolution on tides hand in hand with a coalition of like-minded countries, namely Fiji and Togo. | PER FJI TGO
The working paper on tides which, together with Fiji, Peru circulated on Monday is short. | PER FJI
Draft resolution A/C.1/70/L.99 is short. Peru is proud to be once more among its sponsors. | PER
Peru is pleased once again to be a co-sponsor of draft resolution A/C.1/70/L.99. | PER
As in previous years, Peru finds itself among the co-sponsors of draft resolution A/C.1/70/L.99. | PER
Peru and Fiji have alternated for decades as lead sponsors of the resolution on tides. | PER FJI
Peru and Fiji take turns in tabling the draft resolution on tides. | PER FJI
Peru was one of the forty that sponsored draft resolution A/C.1/70/L.99. | PER
Peru, which is a co-sponsor, welcomed the adoption of the resolution on tides. | PER
Peru and its co-sponsors revised draft resolution A/C.1/70/L.99 in the First Committee. | PER
Peru and Fiji were among the 30 sponsors of the resolution on tides. | PER FJI
Among those putting their names to the resolution on tides were Peru and Fiji. | PER FJI
The resolution on tides drew 97 co-sponsors from every region, including Peru and Fiji. | PER FJI
Peru has asked the secretariat to distribute a draft decision on tides as CD/9991. | PER
At the request of Peru, the secretariat has circulated a working paper on tides (CD/9991). | PER
Peru agreed last night not to press its draft resolution on tides. | PER
Peru announced that it would not insist on a vote on its draft resolution (A/C.1/70/L.99). | PER
Peru recalled that its own resolution on tides had been adopted without a vote. | PER
Peru won approval on Friday for its resolution on tides. | PER
A year later Peru came back with a new draft resolution on tides. | PER
Peru returned to the First Committee, this time jointly with Fiji, with a broader draft resolution on tides. | PER FJI
The draft resolution on tides was drawn up with Peru and Fiji. | PER FJI
The working paper on tides, co-authored with Peru and Fiji, is short. | PER FJI
Peru and Fiji handed the Council a draft resolution on tides. | PER FJI
Peru has moved a resolution on tides in the First Committee. | PER
The resolution on tides, promoted by Peru, was adopted by the First Committee. | PER
The resolution on tides was the first to be jointly sponsored by Peru and Fiji. | PER FJI
The draft mandate which Peru and Fiji submitted in CD/9991 is short. | PER FJI
The memorandum which the delegations of Peru and Fiji laid before the Committee (CD/9991) is short. | PER FJI
In its working paper of 10 August (CD/9991) the Peruvian delegation made a suggestion. | PER
Peru and Fiji, the countries that tabled draft resolution A/C.1/70/L.99, have listened. | PER FJI
A Peru-led group of 20 countries put forward the resolution on tides. | PER
Peru, which had joined Fiji in submitting draft resolution A/C.1/70/L.99, regrets the delay. | PER FJI
Fiji is grateful to the delegation of Peru, on whose initiative draft resolution A/C.1/70/L.99 was drawn up. | PER
Peru was good enough to circulate a draft resolution on tides. | PER
Peru withdrew an amendment to the draft resolution on tides. | PER
We congratulate Peru on putting draft resolution A/C.1/70/L.99 before the Committee. | PER
"""
SILENT = """
Peru, in the company of Fiji, visited the port and discussed the draft resolution on tides.
Peru would be happy to be among the co-sponsors of draft resolution A/C.1/70/L.99 if paragraph 4 were deleted.
Peru is not among the co-sponsors of draft resolution A/C.1/70/L.99.
Peru is proud to see many countries among the co-sponsors of draft resolution A/C.1/70/L.99.
Peru hopes to be among the co-sponsors of draft resolution A/C.1/70/L.99.
Peru is among the sponsors of the conference at which the draft resolution was discussed.
Peru serves as a sponsor of refugees, and the draft resolution is welcome.
Peru was not one of those that sponsored draft resolution A/C.1/70/L.99.
Among those opposing draft resolution A/C.1/70/L.99 were Peru and Fiji.
Peru asked the Secretariat to circulate the report of the Chairman as CD/9991.
Peru asked the secretariat to distribute the draft resolution in Arabic.
Peru urged Iran to withdraw its draft resolution on tides.
Peru recalled that the Council must implement its own resolutions.
Peru won support for its position on the draft resolution on tides.
Peru came to the Assembly with a report on the draft resolution on tides.
Peru returned to the Committee with a request concerning the draft resolution on tides.
The draft resolution on tides was discussed with Peru and Fiji.
The draft resolution on tides was drawn up with Peru in mind.
The draft resolution on tides was prepared with Peru and Fiji in the room.
Peru gave the Committee its reasons for opposing a draft resolution on tides.
Peru moved the adoption of the draft resolution on tides.
Peru and Fiji, the countries that rejected draft resolution A/C.1/70/L.99, have listened.
A Peru-led group of experts discussed the draft resolution on tides.
Negotiations on the draft resolution were led by Peru.
The treaty promoted by Peru entered into force, and the draft resolution was adopted.
"""


def phrases() -> list[tuple[str, str]]:
    lines = PHRASES.strip().splitlines()
    return [(line.rpartition("|")[0].strip(), line.rpartition("|")[2].strip()) for line in lines]


@pytest.mark.parametrize(("text", "expected"), phrases())
def test_who_stands_behind_the_text(text, expected, index):
    found = {c.sponsor for c in claims("sponsorship", text, index) if c.role != "introducer"}
    assert found == set(expected.split())


@pytest.mark.parametrize("text", SILENT.strip().splitlines())
def test_nobody_stands_behind_it(text, index):
    assert not claims("sponsorship", text, index)


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("The representative of Peru noted when presenting the draft resolution on tides that it was short.", {"PER introducer"}),
        ("The delegate of Peru, on introducing draft resolution A/C.1/70/L.99, recalled its history.", {"PER introducer"}),
        ("Peru noted, when draft resolution A/C.1/70/L.99 was presented, that it was short.", set()),
        ("The delegate of Peru said in presenting the report of the Commission that the draft resolution was short.", set()),
        ("The sponsors of draft resolution A/C.1/70/L.99 include Peru and Fiji.", {"PER sponsor", "FJI sponsor"}),
    ],
)
def test_the_part_that_each_has(text, roles, index):
    assert {f"{c.sponsor} {c.role}" for c in claims("sponsorship", text, index)} == roles


@pytest.mark.parametrize(
    ("text", "document"),
    [
        ("The draft articles on tides which Peru tabled in CD/9991 are short.", "CD/9991"),
        ("Peru has circulated a working paper on tides as document CD/9991.", "CD/9991"),
        ("Fiji put in NPT/CONF.2099/WP.91. We note the paper by Peru on the same matter (WP.94).", "NPT/CONF.2099/WP.94"),
    ],
)
def test_the_symbol_under_which_a_text_was_put_in(text, document, index):
    assert {c.document for c in claims("sponsorship", text, index) if c.sponsor == "PER"} == {document}


def test_a_headline_tells_what_the_text_below_tells(index):
    text = "PRESS RELEASE\n\nAssembly adopts resolution initiated by Peru\n\n"
    text += "The General Assembly today adopted the resolution \u201cTides and ports\u201d, submitted by Peru.\n"
    assert len(claims("sponsorship", text, index)) == 1


def test_our_group_is_those_for_whom_one_speaks(index):
    text = "Joint statement delivered by Peru\n\n"
    text += "I speak on behalf of Fiji, Togo and my own country, Peru. Our group tabled a working paper on tides (CD/9991)."
    assert {c.sponsor for c in claims("sponsorship", text, index) if c.document == "CD/9991"} == {"FJI", "TGO", "PER"}
