"""Those named before, told again by their number or as the same."""

import pytest

from tests.extracting import claims

L9 = "A/C.1/99/L.9"


@pytest.mark.parametrize(
    ("text", "sponsors"),
    [
        (f"Chad and Peru spoke first. Later the two countries submitted draft resolution {L9}.", "PER TCD"),
        (f"Chad, Fiji and Peru met. All three delegations sponsored draft resolution {L9}.", "FJI PER TCD"),
        (f"Chad and Peru opposed it. Both Governments then tabled {L9}.", "PER TCD"),
        (f"Chad and Peru are neighbours. In 2019 they quarrelled. Draft resolution {L9} was submitted by the two States.", "PER TCD"),
        (f"Chad and Fiji wrote to Peru. {L9}, which the three States had sponsored, was adopted.", "FJI PER TCD"),
        (f"Fiji, Peru and Togo met Chad. The draft resolution {L9} was put forward by the same States.", "FJI PER TGO"),
        (f"Ms. Otieno (Kenya): I thank Peru. Our two delegations submitted draft resolution {L9} on Monday.", "KEN PER"),
    ],
)
def test_who_is_meant(index, text, sponsors):
    found = claims("sponsorship", text, index)
    assert {claim.sponsor for claim in found} == set(sponsors.split())
    assert all(claim.document == L9 for claim in found)


def test_the_words_that_name_them_are_a_ground(index):
    text = f"Chad and Peru spoke first. Later the two countries submitted draft resolution {L9}."
    found = {claim.sponsor: claim for claim in claims("sponsorship", text, index)}
    assert [ground.quote for ground in found["TCD"].grounds if ground.use == "sponsor"] == ["Chad"]
    assert [ground.quote for ground in found["PER"].grounds if ground.use == "sponsor"] == ["Peru"]


@pytest.mark.parametrize(
    "text",
    [
        f"Chad and Peru spoke. The two States that border the lake submitted draft resolution {L9}.",
        f"Chad, Fiji and Peru spoke. Draft resolution {L9} was submitted by the four countries.",
        f"Chad and Peru spoke. The two delegations abstained in the vote on draft resolution {L9}.",
        f"Chad and Peru spoke. The two countries of the north submitted draft resolution {L9}.",
        f"Nobody spoke. Both delegations submitted draft resolution {L9}.",
    ],
)
def test_somebody_else_may_be_meant(index, text):
    assert claims("sponsorship", text, index) == []
