"""Bodies, and as what they are named."""

from __future__ import annotations

import pytest

from graphkit.link import Index
from graphkit.model import About
from tests.extracting import claims

OWN = About(speaks_for=("KEN",))


@pytest.mark.parametrize(
    ("sentence", "forum", "role"),
    [
        ("The Conference on Disarmament should take up harbours.", "CD", "asked-for"),
        ("We hope for talks on harbours within the framework of the United Nations.", "UN", "asked-for"),
        ("We should make full use of the First Committee.", "UNGA-C1", "asked-for"),
        ("A letter was submitted to the General Assembly.", "UNGA", "addressee"),
        ("The Conference on Disarmament sits in a hall.", "CD", "named"),
        ("Will the Conference on Disarmament take up harbours?", "CD", "named"),
    ],
)
def test_roles(index: Index, sentence: str, forum: str, role: str) -> None:
    found = claims("forums", f"On harbours\n\n{sentence}\n", index, OWN)
    assert (forum, role) in [(c.forum, c.role) for c in found]
    assert role == "asked-for" or all(c.role != "asked-for" for c in found)


def test_the_venue_of_the_title(index: Index) -> None:
    text = "Norway's statement at the First Committee\n\nWe thank the pilots. The Committee should go on.\n"
    found = {(c.forum, c.role) for c in claims("forums", text, index)}
    assert found == {("UNGA-C1", "venue"), ("UNGA-C1", "asked-for")}


def test_venues_in_a_list(index: Index) -> None:
    text = (
        "On harbours\n\nThe matter is discussed in a number of venues:\n\n- The General Assembly\n- The Security Council\n\nThat is all.\n"
    )
    assert [(c.forum, c.role) for c in claims("forums", text, index)] == [("UNGA", "venue"), ("UNSC", "venue")]
