"""Who came to a text told just before, texts counted and then named, and the press's measures; and what only looks like them."""

import pytest

from tests.extracting import claims

L9 = "draft resolution A/C.1/99/L.9"


def told(index, text, role=None):
    return {claim.sponsor for claim in claims("sponsorship", text, index) if role in (None, claim.role)}


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        (f"Malta and Peru tabled {L9} last week. They have since been joined by Fiji and Chad.", "FJI TCD"),
        (f"My delegation submitted {L9} with Peru. We have now been joined by Fiji.", "FJI"),
        (f"Together with Peru, Malta submitted {L9}. Fiji and Chad have since joined us.", "FJI TCD"),
        (f"Malta introduced {L9} on behalf of Peru and Kenya. To this list have been added in the last few days Fiji and Chad.", "FJI TCD"),
        (f"Malta introduced {L9} on behalf of Peru and Kenya. To these names have since been added Fiji and Chad.", "FJI TCD"),
        ("We refer to the paper “Lights at sea” which Malta put forward together with Peru. We have since been joined by Fiji.", "FJI"),
    ],
)
def test_those_who_came_to_a_text_just_told(index, text, joined):
    assert told(index, text, "additional-sponsor") == set(joined.split())


@pytest.mark.parametrize(
    "text",
    [
        f"Malta and Peru tabled {L9} last week. They were joined by Fiji in calling for a vote.",
        f"Malta and Peru tabled {L9} last week. They were joined by Fiji, which opposed the text.",
        f"Malta tabled {L9}. Our group has been growing. We have been joined by Fiji.",
        f"Malta tabled {L9}. The Treaty has many parties. To this list has been added Fiji.",
        f"Malta tabled {L9}. The list of speakers is long. To this list has been added Fiji.",
        f"We have submitted {L9}. We have not been joined by Fiji.",
        f"We have submitted {L9}. We hope to be joined by Fiji.",
        f"We voted against {L9}. We were joined by Fiji.",
        f"We tabled {L9}. Norway was joined by Fiji.",
    ],
)
def test_those_who_came_to_something_else(index, text):
    assert "FJI" not in told(index, text)


@pytest.mark.parametrize(
    ("text", "sponsors"),
    [
        ("Malta is presenting two drafts for the consideration of the Committee. They are: A/C.1/99/L.7 and A/C.1/99/L.8.", "MLT"),
        ("Under this cluster Malta is tabling two texts. These are A/C.1/99/L.7, on light, and A/C.1/99/L.8.", "MLT"),
        ("Malta supports two drafts. They are A/C.1/99/L.7 and A/C.1/99/L.8.", ""),
        ("Malta is presenting two problems. They are A/C.1/99/L.7 and A/C.1/99/L.8.", ""),
        ("Malta is presenting two drafts. They are A/C.1/99/L.7, and A/C.1/99/L.8 of Peru.", ""),
    ],
)
def test_texts_counted_and_then_named(index, text, sponsors):
    both = [c for c in claims("sponsorship", text, index) if c.document in ("A/C.1/99/L.7", "A/C.1/99/L.8") and c.sponsor == "MLT"]
    assert len({c.document for c in both}) == (2 if sponsors else 0)


@pytest.mark.parametrize(
    ("text", "sponsors"),
    [
        ("Two resolutions moved by Malta on harbours sailed through the committee.", "MLT"),
        ("The measure, which Malta and Peru co-sponsored, was adopted by the Assembly.", "MLT PER"),
        ("The measure, which Malta adopted in 1990, bans lamps.", ""),
        ("A Maltese-drafted Security Council resolution failed.", "MLT"),
        ("A Maltese-led coalition asked for a Security Council resolution.", ""),
        ("A Maltese-backed Security Council resolution failed.", ""),
        ("We commend Malta and Peru for their text on lights in harbours, which my country is proud to co-sponsor.", "MLT PER"),
        ("We thank Malta for its text on lights in the library.", ""),
    ],
)
def test_words_of_the_press_and_of_thanks(index, text, sponsors):
    assert told(index, text) == set(sponsors.split())


def test_one_who_owns_another_text_is_none_of_the_authors(index):
    text = "The first group has draft resolution A/C.1/99/L.9, authored by Malta, Chad and Fiji, and of Peru's paper on light (CD/1977)."
    found = {(c.sponsor, c.document) for c in claims("sponsorship", text, index)}
    assert {code for code, document in found if document == "A/C.1/99/L.9"} == {"MLT", "TCD", "FJI"}
    assert {code for code, document in found if document == "CD/1977"} <= {"PER"}
    both = "The text was submitted on behalf of Malta and of Peru's delegation: A/C.1/99/L.9 was tabled by Malta and by Peru."
    assert {c.sponsor for c in claims("sponsorship", both, index)} == {"MLT", "PER"}
