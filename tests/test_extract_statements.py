"""Statements of States: a whole text, and speeches inside a text."""

from __future__ import annotations

from graphkit.link import Index
from graphkit.model import About
from tests.extracting import claims


def test_a_text_of_a_state(index: Index) -> None:
    text = (
        "Statement by Ambassador Kari Dahl of Norway\nat the First Committee\n\nNew York, 23 October 2017\n\nWe thank "
        "the pilots. Harbours matter.\n"
    )
    (claim,) = claims("statements", text, index)
    assert (claim.holder, claim.venue, claim.forum, claim.place, claim.speaker) == (("NOR",), "UNGA-C1", "UNGA-C1", "New York", "Kari Dahl")
    assert (claim.date, claim.date_basis, claim.not_after) == ("2017-10-23", "stated", "2017-10-23")


def test_speeches_of_a_verbatim_record(index: Index) -> None:
    text = "Ms. Otieno (Kenya): I thank the Chair. Harbours matter.\n\nMr. Silva (Brazil): We agree.\n\nThe Chair: I thank him.\n"
    assert [(c.holder, c.speaker, c.attribution) for c in claims("statements", text, index)] == [
        (("KEN",), "Otieno", "own"),
        (("BRA",), "Silva", "own"),
    ]


def test_an_article_is_nobodys_statement(index: Index) -> None:
    assert claims("statements", "Harbours\n\nKenya wants light. Norway agrees.\n", index, About(author="commentator")) == []


def test_a_resolution_is_no_statement(index: Index) -> None:
    assert claims("statements", "The General Assembly,\n\nRecalling its resolutions,\n\n1. Calls upon States to act.\n", index) == []
