"""What took place, and when."""

from __future__ import annotations

import time

import pytest

from graphkit.link import Index
from graphkit.model import About, Dating, EventClaim
from tests.extracting import claims

OWN = About(speaks_for=("KEN",), dating=Dating(date="2014-03-05", date_basis="stated", not_before="2014-03-05", not_after="2014-03-05"))


def events(text: str, index: Index, about: About | None = OWN) -> list[EventClaim]:
    return claims("events", f"On harbours\n\n{text}\n", index, about)


@pytest.mark.parametrize(
    ("sentence", "date", "basis"),
    [
        ("In 2011 Norway submitted a paper on wrecks.", "2011", "stated"),
        ("The paper was circulated last year.", "2013", "resolved"),
        ("On 3 May 2012 a blast in the harbour killed nine pilots.", "2012-05-03", "stated"),
        ("Three cables had been severed on 3 May 2012.", "2012-05-03", "stated"),
        ("The Council vetoed the code in 2012.", "2012", "stated"),
        ("On 3 May 2012 the First Committee adopted the text.", "2012-05-03", "stated"),
    ],
)
def test_an_act_with_a_time(index: Index, sentence: str, date: str, basis: str) -> None:
    (claim,) = events(sentence, index)
    assert (claim.date, claim.date_basis) == (date, basis)


def test_a_day_without_its_year_and_the_day_of_the_act(index: Index) -> None:
    (claim,) = events("On 3 May, Peru submitted a draft.", index, None)
    assert claim.date is None and "On 3 May" in claim.quote
    (claim,) = events("The First Committee today approved a draft on wrecks.", index, None)
    assert "today approved" in claim.quote


def test_a_meeting_with_a_year(index: Index) -> None:
    (claim,) = events("During the 2011 Internet Governance Forum in September, pilots met.", index)
    assert (claim.date, claim.forum) == ("2011-09", "IGF")


def test_an_undated_past_has_no_literal(index: Index) -> None:
    (claim,) = events("Not long ago Norway tabled a new draft.", index)
    assert claim.date is None and claim.not_after == "2014-03-05" and claim.participants == ("NOR",)


def test_two_years_are_two_events(index: Index) -> None:
    found = events("Norway submitted to the General Assembly in 2009 a code and a revised version in 2012.", index)
    assert [c.date for c in found] == ["2009", "2012"]


def test_time_grows_with_length_only(index: Index) -> None:
    begun = time.process_time()
    events("The pilots met " + "on 3 May 2011 and " * 3_000 + "never again.", index)
    assert time.process_time() - begun < 10


def test_the_day_on_which_a_text_was_spoken(index: Index) -> None:
    text = "Norway's position on harbours\n\n(5 March 2014, Geneva)\n\nWe thank the pilots. Harbours matter.\n"
    (claim,) = claims("events", text, index)
    assert (claim.quote, claim.date, claim.participants) == ("(5 March 2014, Geneva)", "2014-03-05", ("NOR",))


@pytest.mark.parametrize(
    "sentence",
    [
        "The pilots have not met since 2009.",
        "With reference to your letter of 11 February, the pilots of Peru have an objection to the code, which is long.",
        "In recent years ships have grown.",
        "Today we are happy.",
        "The 1990 model is slow.",
        "Was it adopted in 2011?",
        "A letter dated 3 May 2012 lies here.",
        "It is on the agenda of its seventieth session.",
    ],
)
def test_times_that_only_colour(index: Index, sentence: str) -> None:
    assert events(sentence, index) == []
