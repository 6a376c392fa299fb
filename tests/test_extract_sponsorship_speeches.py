"""Turns of speeches in the Assembly: heads of government, sessions, points of honour, what a State did next."""

import pytest

from tests.extracting import claims

L9 = "A/C.1/99/L.9"


@pytest.mark.parametrize(
    ("text", "sponsors"),
    [
        ("We support the draft resolution on harbours, submitted to this session by Peru.", "PER"),
        ("We support the draft declaration on harbours, submitted to this session of the General Assembly by Peru.", "PER"),
        ("Chad has made it a point to be a sponsor of the resolution on harbours.", "TCD"),
        ("Ms. Thabo (Lesotho): We were more than delighted to be among the sponsors of the resolution on harbours.", "LSO"),
        (f"The text {L9} was submitted to the General Assembly by the Chairman of the Council of Ministers of Peru.", "PER"),
        (f"The draft resolution {L9} was submitted by the President of the Republic of Chad.", "TCD"),
        ("Chad called for the meeting on 2 August; it submitted a draft resolution and insisted on a vote.", "TCD"),
        (f"During the discussion of document {L9}, submitted by the delegation of Peru, several members spoke.", "PER"),
        (f"The second, sponsored by ten States, among which were Chad, Fiji and Peru ({L9}), was adopted.", "FJI PER TCD"),
        (f"Draft resolution {L9} is before us. Since its publication Chad and Fiji have decided to co-sponsor it.", "FJI TCD"),
        (f"Draft resolution {L9} is before us. I thank Chad and Fiji, which from outside the region have sponsored it as well.", "FJI TCD"),
        (f"Mr. NILSSON (Sweden) said that the text was weak. He therefore proposed an amendment ({L9}).", "SWE"),
        (f"Chad took part in the talks, and it tabled draft resolution {L9}.", "TCD"),
        (f"THE COUNCIL SHOULD ADOPT DRAFT RESOLUTION {L9}, AS PROPOSED BY CHAD.", "TCD"),
    ],
)
def test_turns_of_speeches(index, text, sponsors):
    assert {claim.sponsor for claim in claims("sponsorship", text, index)} == set(sponsors.split())


@pytest.mark.parametrize(
    "text",
    [
        f"The draft resolution {L9} was submitted by the Chairman of the Committee, the representative of Chad.",
        f"The draft resolution {L9} was submitted by the President of the Conference, Mr. Otieno (Kenya).",
        "Chad asked the Council for help; it submitted a draft resolution on harbours.",
        f"The drafting group on {L9} was led by Peru.",
        f"Draft resolution {L9} is before us. None of the neighbours of Chad has co-sponsored it.",
        "Chad wrote to Peru; it submitted a draft resolution on harbours.",
        "Chad has made it a point to be present when the resolution on harbours is adopted.",
    ],
)
def test_others_may_be_meant(index, text):
    assert claims("sponsorship", text, index) == []
