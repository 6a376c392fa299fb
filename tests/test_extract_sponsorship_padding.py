"""Sponsors told with words that only say how many, when, or inside which group they acted; and what sounds like it and is not."""

import pytest

from tests.extracting import claims

L9, L8 = "draft resolution A/C.1/99/L.9", "draft resolution A/C.1/99/L.8"


def told(index, text):
    return {(claim.sponsor, claim.role, claim.document) for claim in claims("sponsorship", text, index)}


def codes(index, text, document="A/C.1/99/L.9"):
    return {code for code, _, of in told(index, text) if of == document}


@pytest.mark.parametrize(
    ("text", "sponsors"),
    [
        ("D" + L9[1:] + " was co-sponsored by a total of 40 countries, including Fiji and Peru.", "FJI PER"),
        ("The experts from Fiji tabled the working paper A/C.1/99/L.9.", "FJI"),
        ("The working paper (A/C.1/99/L.9) was submitted by the expert nominated by Peru.", "PER"),
        ("D" + L9[1:] + " was submitted by the above-mentioned States and Chad.", "TCD"),
        ("D" + L9[1:] + " was tabled this time by Fiji with Peru and Chad.", "FJI PER TCD"),
        ("The draft, A/C.1/99/L.9, came from Fiji and was co-sponsored by Peru.", "FJI PER"),
        ("The text, A/C.1/99/L.9, had been tabled by Fiji and counted Peru and Chad among its sponsors.", "FJI PER TCD"),
        ("Fiji tabled " + L9 + ", which Peru agreed to co-sponsor.", "FJI PER"),
        ("Fiji and Peru belonged to the core group that prepared " + L9 + ".", "FJI PER"),
        ("Fiji was the main author of " + L8 + ", and Peru that of " + L9 + ".", "PER"),
        ("Fiji led on " + L9 + ", backed by a group of 30 co-sponsors that includes Peru.", "FJI PER"),
        ("The sponsors of " + L9 + ", which was adopted last, were Fiji and Peru.", "FJI PER"),
        ("Fiji thought otherwise. In 1969 its delegation submitted " + L9 + ".", "FJI"),
        ("AMINA BERG (Fiji) said that her country was once more presenting " + L9 + ".", "FJI"),
        ("Fiji and Peru introduced " + L9 + " and " + L8 + ", respectively.", "FJI"),
        ("D" + L9[1:] + " had 31 co-sponsors, among whom were Fiji and Peru.", "FJI PER"),
        ("D" + L9[1:] + ", an initiative of a group of countries that includes Fiji, was approved.", "FJI"),
        ("Fiji and Peru had signed the co-sponsorship sheet for " + L9 + ".", "FJI PER"),
        ("Fiji presented a sketch of a register (A/C.1/99/WP.3).", ""),
    ],
)
def test_words_that_change_nothing(index, text, sponsors):
    assert codes(index, text) == set(sponsors.split())


@pytest.mark.parametrize(
    "text",
    [
        "D" + L9[1:] + " was opposed by as many as 12 States, including Fiji and Peru.",
        "The working paper (A/C.1/99/L.9) was prepared by experts from Fiji and Peru.",
        "The working paper (A/C.1/99/L.9) was discussed by the experts from Fiji.",
        "Peru agreed to co-sponsor " + L9 + " if paragraph 4 was deleted.",
        "Peru took part in the working group that considered " + L9 + ".",
        "Peru chaired the core group that drafted " + L9 + ".",
        "On the proposal of Fiji, the Assembly adopted " + L9 + " by acclamation.",
        "D" + L9[1:] + " was written in reply to a question put by Fiji.",
        "D" + L9[1:] + " was submitted at a meeting hosted by Fiji.",
        "The statement on " + L9 + " was delivered by Fiji and was sponsored by Peru.",
        "The debate on " + L9 + " was opened by Fiji and counted Peru among its speakers.",
        "The Committee met, Fiji and Peru having been added to its list of speakers on " + L9 + ".",
        "The letter to Fiji circulated as document S/2054/9 is without foundation.",
        "Fiji, Peru and Chad introduced " + L9 + " and " + L8 + ", respectively.",
        "The seminar on " + L9 + " was organized by a group of countries that includes Fiji.",
        "Fiji signed the attendance sheet for " + L9 + ".",
        "D" + L9[1:] + " was opposed by Fiji, joined by Peru.",
        "D" + L9[1:] + " had 31 opponents, among whom were Fiji and Peru.",
        "The Committee rejected the proposal that Fiji, in the chair, be asked to table " + L9 + ".",
        "Fiji objected. Its delegation voted against " + L9 + ".",
    ],
)
def test_what_sounds_like_it_and_is_not(index, text):
    assert not told(index, text)


def test_the_role_of_those_who_come_later_and_leave(index):
    text = "The Assembly took up " + L9 + ", tabled by Fiji and now also sponsored by Peru."
    assert ("PER", "additional-sponsor", "A/C.1/99/L.9") in told(index, text)
    text = "The Assembly adopted " + L9 + ", Fiji and Peru having been added to its list of sponsors."
    assert {role for _, role, _ in told(index, text)} == {"additional-sponsor"}
    text = "The representative of Peru withdrew his delegation's sponsorship of " + L9 + "."
    assert {role for _, role, _ in told(index, text)} == {"withdrawn-sponsor"}
    assert {role for _, role, _ in told(index, "Peru pulled its name from " + L9 + ".")} == {"withdrawn-sponsor"}


def test_reports_and_letters_told_by_where_they_stand(index):
    text = "National reports were contained in documents NPT/CONF.2050/81 (Fiji) and NPT/CONF.2050/82 (Peru)."
    assert {(code, of) for code, _, of in told(index, text)} == {("FJI", "NPT/CONF.2050/81"), ("PER", "NPT/CONF.2050/82")}
    text = "The letter of the representative of Fiji circulated as document S/2054/9 is clear."
    assert {(code, of) for code, _, of in told(index, text)} == {("FJI", "S/2054/9")}


def test_added_sponsors_below_a_title(index):
    text = "Additional sponsors of draft resolutions\n\nA/C.1/99/L.9    Lights on buoys\n                 Fiji, Peru\n\n"
    text += "A/C.1/99/L.8    Tides\n                 Chad\n"
    found = told(index, text)
    assert {(code, of) for code, _, of in found} == {("FJI", "A/C.1/99/L.9"), ("PER", "A/C.1/99/L.9"), ("TCD", "A/C.1/99/L.8")}
    assert {role for _, role, _ in found} == {"additional-sponsor"}


def test_the_long_name_of_a_republic_is_quoted_whole(index):
    found = claims("sponsorship", "The working paper A/C.1/99/L.9 was submitted by the Hungarian People's Republic.", index)
    assert [claim.sponsor for claim in found] == ["HUN"] and found[0].quote.endswith("the Hungarian People's Republic")
