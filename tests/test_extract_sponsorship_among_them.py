"""Some of the sponsors just counted, named in a sentence of their own."""

import pytest

from tests.extracting import claims

L9 = "A/C.1/99/L.9"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (f"Twenty States co-sponsored draft resolution {L9}. Among them are Chad and Peru.", "sponsor"),
        (f"So far 20 delegations have joined as co-authors of draft resolution {L9}. Among them are Chad and Peru.", "additional-sponsor"),
        (f"Draft resolution {L9} has twenty sponsors. They include Chad and Peru.", "sponsor"),
        (f"Ten States sponsored draft resolution {L9}; these were Chad, Peru and others.", "sponsor"),
        (f"The draft resolution {L9} was tabled by nine countries. These are Chad and Peru.", "sponsor"),
    ],
)
def test_they_are_sponsors(index, text, role):
    found = claims("sponsorship", text, index)
    assert {(c.sponsor, c.role, c.document) for c in found} == {("PER", role, L9), ("TCD", role, L9)}


@pytest.mark.parametrize(
    "text",
    [
        f"Twenty States voted against draft resolution {L9}. Among them are Chad and Peru.",
        f"Draft resolution {L9} has twenty sponsors and as many opponents. Among them are Chad and Peru.",
        f"Twenty States did not co-sponsor draft resolution {L9}. Among them are Chad and Peru.",
        f"Twenty States submitted reports. Draft resolution {L9} was adopted. Among them are Chad and Peru.",
        f"Twenty sponsors are expected for draft resolution {L9}, against which others spoke. They include Chad and Peru.",
        f"Draft resolution {L9} has twenty sponsors.\n\nThey include Chad and Peru: the lakes of the north.",
    ],
)
def test_they_are_others(index, text):
    assert claims("sponsorship", text, index) == []
