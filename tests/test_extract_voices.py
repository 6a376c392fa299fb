"""Who speaks where, and when."""

from __future__ import annotations

from graphkit.extract.reading import Voice
from graphkit.link import Index
from graphkit.model import About, Dating
from tests.extracting import reading


def whole(text: str, index: Index, about: About | None = None) -> Voice:
    return reading(text, index, about).voices[0]


BODY = "\n\nMr. Chair,\n\nWe thank you for this meeting. Harbours need light, and we say so every year.\n"


def test_a_catalogue_speaks_first(index: Index) -> None:
    about = About(speaks_for=("KEN",), speaker="A. Otieno", forum="CD", dating=Dating(date="2012", date_basis="inferred"))
    voice = whole("Norway's position on harbours" + BODY, index, about)
    assert (voice.asserted_by, voice.speaker, voice.forum, voice.dating.date) == (("KEN",), "A. Otieno", "CD", "2012")


def test_a_title_names_the_speaker(index: Index) -> None:
    assert whole("Norway's position on harbours" + BODY, index).asserted_by == ("NOR",)
    assert whole("Working paper submitted by Egypt and Mexico" + BODY, index).asserted_by == ("EGY", "MEX")
    voice = whole("Statement by Ambassador Kari Dahl of Norway\nat the First Committee\n\nNew York, 23 October 2017" + BODY, index)
    assert (voice.asserted_by, voice.speaker, voice.forum, voice.place) == (("NOR",), "Kari Dahl", "UNGA-C1", "New York")
    assert voice.dating == Dating(date="2017-10-23", date_basis="stated", not_before="2017-10-23", not_after="2017-10-23")


def test_a_letterhead_and_a_delegation_name_the_speaker(index: Index) -> None:
    assert whole("Permanent Mission of Norway to the United Nations" + BODY, index).asserted_by == ("NOR",)
    assert whole("On harbours" + BODY + "The Kenyan delegation wishes to add a word.\n", index).asserted_by == ("KEN",)


def test_a_state_that_is_talked_about_does_not_speak(index: Index) -> None:
    assert (
        whole("On harbours" + BODY + "The Kenyan Government closed its ports. I thank the delegation of Peru.\n", index).asserted_by == ()
    )


def test_a_minister_who_is_told_of_does_not_speak(index: Index) -> None:
    told = (
        "The Minister of Foreign Affairs of the Federal\nRepublic of Germany, in his address on behalf of the\nEuropean Union,"
        " has set forth our views.\n"
    )
    assert whole("I congratulate you.\n" + told + "My delegation is grateful.\n", index).asserted_by == ()


def test_a_resolution_is_its_bodys(index: Index) -> None:
    text = "The General Assembly,\n\nRecalling its resolutions,\n\n1. Calls upon States to light their harbours.\n"
    assert whole(text, index).asserted_by == ("UNGA",)


def test_verbatim_records_change_speaker(index: Index) -> None:
    text = (
        "Ms. Otieno (Kenya): I thank the Chair. Harbours matter.\n\nMr. Silva (Brazil) (spoke in Portuguese): We "
        "agree.\n\nThe Chair: I thank him.\n"
    )
    found = reading(text, index).voices[1:]
    assert [v.asserted_by for v in found] == [("KEN",), ("BRA",), ()]
    assert [v.speaker for v in found] == ["Otieno", "Silva", "The Chair"]
    assert all(v.reported_by == () for v in found)


def test_press_summaries_report_speakers(index: Index) -> None:
    text = (
        "Press Release\nGA/DIS/3999\n12 October 2016\n\nCommittee hears calls for light\n\n"
        "AMINA OTIENO (Kenya) said that harbours were dark. She wanted light.\n\nHarbours were also shallow.\n\n"
        "PEDRO SILVA (Brazil) said he agreed.\n\nPLACES\n\nThe meeting room was cold.\n"
    )
    kenya, brazil = reading(text, index).voices[1:]
    assert (kenya.asserted_by, kenya.reported_by, kenya.dating.date) == (("KEN",), ("press-service",), "2016-10-12")
    assert "cold" not in text[brazil.start : brazil.end]


def test_an_article_has_not_the_date_of_what_it_reports(index: Index) -> None:
    text = (
        "A code for harbours\n\nOn Monday 3 May 2010 in the First Committee in New York, Kenya spoke of harbours.\n\n"
        "Below is what was said on Monday (emphasis added by me):\n\n"
        "AMINA OTIENO (Kenya) said that harbours were dark.\n\nShe said they were also shallow.\n\n"
        "It remains to be seen what comes of this idea in the years ahead.\n"
    )
    article, speech = reading(text, index).voices
    assert (article.asserted_by, article.reported_by, article.dating.date) == ((), ("commentator",), None)
    assert (speech.asserted_by, speech.reported_by) == (("KEN",), ("press-service", "commentator"))
    assert (speech.dating.date, speech.forum, speech.place) == ("2010-05-03", "UNGA-C1", "New York")
    assert text[speech.start : speech.end].endswith("shallow.")


def test_an_anniversary_dates_a_speech(index: Index) -> None:
    text = "Norway's position on harbours" + BODY + "Sixty years after the founding of the United Nations, much remains.\n"
    dating = whole(text, index).dating
    assert (dating.date, dating.date_basis, dating.not_before, dating.not_after) == ("2005", "inferred", "2005-01-01", "2005-12-31")


def test_who_is_not_named_is_not_known(index: Index) -> None:
    voice = whole("Harbours of the world\n\nShips are slow. Kenya and Norway build them.\n", index)
    assert voice.asserted_by == () and voice.dating == Dating()
