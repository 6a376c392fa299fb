"""Times as printed, and what they come to."""

import pytest

from graphkit.model import About, Dating
from tests.extracting import reading

SPEECH = About(dating=Dating(date="2014-02-12", date_basis="stated", not_before="2014-02-12", not_after="2014-02-12"))


@pytest.mark.parametrize(
    ("words", "date", "basis"),
    [
        ("on 3 May 2009", "2009-05-03", "stated"),
        ("on May 3rd, 2009", "2009-05-03", "stated"),
        ("in May 2009", "2009-05", "stated"),
        ("in 2009", "2009", "stated"),
        ("last year", "2013", "resolved"),
        ("this year", "2014", "resolved"),
        ("three years ago", "2011", "resolved"),
        ("on Friday", "2014-02-07", "resolved"),
        ("yesterday", "2014-02-11", "resolved"),
        ("on 3 November", "2013-11-03", "resolved"),
        ("last month", "2014-01", "resolved"),
        ("in recent years", None, None),
        ("not long ago", None, None),
    ],
)
def test_a_time_and_its_basis(index, words, date, basis):
    found = reading(f"The States met {words} and spoke of the text of the resolution.", index, SPEECH).times[0].dating
    assert (found.date, found.date_basis) == (date, basis)
    if date is None:
        assert found.not_after == "2014-02-12"
    else:
        assert found.not_before <= date + "-01-01"[len(date) - 4 :] or found.not_before == date
        assert found.not_after >= found.not_before


def test_the_current_session_is_a_year_only_where_it_lies_in_one(index):
    autumn = About(dating=Dating(date="2011-10-07", date_basis="stated", not_before="2011-10-07", not_after="2011-10-07"))
    spring = About(dating=Dating(date="2012-03-07", date_basis="stated", not_before="2012-03-07", not_after="2012-03-07"))
    text = "They submitted a text to the current session and waited for the answer of the others."
    assert reading(text, index, autumn).times[0].dating.date == "2011"
    later = reading(text, index, spring).times[0].dating
    assert (later.date, later.not_before, later.not_after) == (None, "2011-09-01", "2012-03-07")


def test_a_numbered_session_gives_bounds_and_no_literal(index):
    found = reading("It was adopted at the sixty-sixth session of the General Assembly by the States.", index).times[0].dating
    assert (found.date, found.not_before, found.not_after) == (None, "2011-09-01", "2012-09-30")


def test_without_a_date_of_the_speech_nothing_is_resolved(index):
    found = reading("The States met last year and spoke of the text.", index).times[0].dating
    assert found == Dating()


def test_a_day_that_does_not_exist_is_no_date(index):
    assert reading("It was adopted on 31 February 2009 by all of the States.", index).times == () or all(
        t.dating.date != "2009-02-31" for t in reading("It was adopted on 31 February 2009 by all of the States.", index).times
    )
