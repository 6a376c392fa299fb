"""Sponsors in sentences told in a roundabout way, and what sounds like it and is not."""

import pytest

from tests.extracting import claims

SPEECH = "Mr. Berg (Fiji): {}"
L9 = "draft resolution A/C.1/99/L.9"


def codes(index, text):
    return {claim.sponsor for claim in claims("sponsorship", SPEECH.format(text), index) if claim.document == "A/C.1/99/L.9"}


@pytest.mark.parametrize(
    ("text", "sponsors"),
    [
        ("Fiji welcomes the report of the Secretary-General on buoys (S/2031/189), and co-sponsored " + L9 + ".", "FJI"),
        ("Fiji took part in the talks in Lima and co-sponsored " + L9 + ".", "FJI"),
        ("My delegation voted for " + L9 + " and co-sponsored it.", "FJI"),
        ("Fiji contributed to the drafting of " + L9 + " and was one of its main sponsors.", "FJI"),
        ("Fiji could not accept the amendments but co-sponsored " + L9 + ".", "FJI"),
        ("Fiji is a seafaring nation. In particular, it greeted with joy and co-sponsored " + L9 + ".", "FJI"),
        ("My country had the honour to coordinate and submit " + L9 + ".", "FJI"),
        ("Fiji has consistently sponsored, and voted for, " + L9 + ".", "FJI"),
        ("Fiji was instrumental in drafting, and co-sponsored, " + L9 + ".", "FJI"),
        ("A/C.1/99/L.9, which Fiji facilitated and co-sponsored, was adopted.", "FJI"),
        ("Fiji has for ten years been presenting to the Committee " + L9 + ".", "FJI"),
        ("Fiji has annually submitted, since 1995, " + L9 + ".", "FJI"),
        ("Fiji has, without reservation, sponsored " + L9 + ".", "FJI"),
        ("Our permanent mission in Geneva has presented " + L9 + ".", "FJI"),
        ("Fiji is proud to have been among the first to co-sponsor " + L9 + ".", "FJI"),
        ("Fiji was one of the first countries to sponsor " + L9 + ".", "FJI"),
        ("We were the ones who tabled " + L9 + ".", "FJI"),
        ("Fiji did not hesitate to co-sponsor " + L9 + ".", "FJI"),
        ("Fiji has joined more than 60 States in sponsoring " + L9 + ".", "FJI"),
        ("Fiji was proud to co-sponsor " + L9 + ", as were Chad and Peru.", "FJI TCD PER"),
        ("Fiji sponsored " + L9 + ". So did Peru.", "FJI PER"),
        ("My delegation would recall " + L9 + ", which it tabled in April jointly with Peru.", "FJI PER"),
        ("Fiji, as one of its main sponsors together with Peru, has the privilege to introduce " + L9 + ".", "FJI PER"),
        ("Fiji presents for the consideration of the Committee the following texts: " + L9 + "; and A/C.1/99/L.8.", "FJI"),
        ("It is my pleasure to take the floor on behalf of Chad as well as my own country to introduce " + L9 + ".", "FJI TCD"),
    ],
)
def test_what_is_told_in_a_roundabout_way(index, text, sponsors):
    assert codes(index, text) == set(sponsors.split())


@pytest.mark.parametrize(
    ("text", "sponsors"),
    [
        ("Fiji regrets that Peru ignored the Panel and submitted " + L9 + ".", "PER"),
        ("Fiji thanked Peru, which negotiated and co-sponsored " + L9 + ".", "PER"),
        ("Fiji notes that the Committee met in Lima and submitted " + L9 + ".", ""),
        ("Fiji thanks the Chair, who prepared the text and submitted " + L9 + ".", ""),
        ("Fiji thanks the two facilitators, and they have submitted " + L9 + ".", ""),
        ("Fiji supports the text written by the Secretariat and introduced by the Chair in " + L9 + ".", ""),
        ("Fiji would have welcomed talks and co-sponsored " + L9 + ".", ""),
        ("Fiji hopes to negotiate and submit " + L9 + ".", ""),
        ("Fiji would like to negotiate and co-sponsor " + L9 + ".", ""),
        ("Fiji has in the past been asked to sponsor " + L9 + ".", ""),
        ("Fiji is among the States that oppose " + L9 + ".", ""),
        ("Fiji was never among the first to co-sponsor " + L9 + ".", ""),
        ("Fiji joined many States in opposing " + L9 + ".", ""),
        ("Fiji took the initiative of introducing reforms under " + L9 + ".", ""),
        ("We attended the talks, and proposed to the Secretary-General that " + L9 + " be deferred.", ""),
        ("The Committee met. In particular, it co-sponsored " + L9 + ".", ""),
        ("Fiji co-sponsored " + L9 + ", as Peru knows.", "FJI"),
    ],
)
def test_another_subject_a_plan_or_a_participle(index, text, sponsors):
    assert codes(index, text) == set(sponsors.split())
