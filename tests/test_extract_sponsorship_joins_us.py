"""Who came to sponsors that are not named again; and those who joined something else."""

import pytest

from tests.extracting import claims

L9 = "draft resolution A/C.1/99/L.9"


def told(index, text):
    return {(claim.sponsor, claim.role) for claim in claims("sponsorship", text, index) if claim.document == "A/C.1/99/L.9"}


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        (f"Our {L9} is before you. I am glad to say that Chad joined us yesterday as a sponsor.", "TCD"),
        (f"Our {L9} is before you. We thank the 38 sponsors that have already joined us, among them Chad, Fiji and Peru.", "TCD FJI PER"),
        (f"Our {L9} is before you. Fiji and Chad have since lent it their support as co-sponsors.", "FJI TCD"),
        (f"Kenya's {L9} has new sponsors. Fiji has given it its name as a sponsor.", "FJI"),
        (f"Malta joined the sponsors of {L9}. Chad and Fiji wished to be added as well.", "MLT TCD FJI"),
        (f"Malta joined the sponsors of {L9}. Chad also asked to be listed too.", "MLT TCD"),
    ],
)
def test_those_who_came(index, text, joined):
    assert {code for code, role in told(index, text) if role == "additional-sponsor"} == set(joined.split())


def test_one_told_apart_from_the_rest(index):
    text = f"The Committee adopted {L9}. The sponsors, besides Malta, were Chad and Fiji."
    assert told(index, text) == {("MLT", "sponsor"), ("TCD", "sponsor"), ("FJI", "sponsor")}


@pytest.mark.parametrize(
    "text",
    [
        f"We voted against {L9}. Chad and Peru joined us in abstaining on paragraph 3.",
        f"The Committee had {L9} before it. Chad wished to be added to the list of speakers.",
        f"We spoke on {L9}. Fiji will join us as a sponsor.",
        f"We spoke on {L9}. Fiji joined us as an observer in 2001.",
        f"We spoke on {L9}. The countries that joined us in the vote, among them Fiji, were many.",
        f"The Committee had {L9} before it. Chad has not joined us as a sponsor.",
        f"The Committee had {L9} before it. Fiji lent the museum its support as a patron.",
        f"The Committee had {L9} before it. The speakers, besides Malta, were Chad and Fiji.",
    ],
)
def test_those_who_joined_something_else(index, text):
    assert told(index, text) == set()
