"""Subject, act and object far apart, for whom it is done, and the text under other names; and what sounds like it and is not."""

import pytest

from tests.extracting import claims

SPEECH = "Mr. Berg (Fiji): {}"
L9 = "draft resolution A/C.1/99/L.9"


def told(index, text):
    return {
        (claim.role == "introducer", claim.sponsor)
        for claim in claims("sponsorship", text, index)
        if claim.document in ("A/C.1/99/L.9", "CD/99") or (claim.document or "").startswith("in-")
    }


def sponsors(index, text):
    return {code for introduces, code in told(index, text) if not introduces}


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Chile and Ghana on Tuesday submitted to the members of the First Committee a draft resolution (A/C.1/99/L.9).", "CHL GHA"),
        ("After long talks Chile laid on the table of the First Committee a draft resolution (A/C.1/99/L.9).", "CHL"),
        ("Chile placed before delegates a revised draft resolution (A/C.1/99/L.9).", "CHL"),
        ("Chile, with Fiji and Malta at its side, submitted " + L9 + ".", "CHL FJI MLT"),
        ("When Chile circulated the first version of " + L9 + ", few took notice.", "CHL"),
        ("The Conference had received from Chile a working paper on harbours (CD/99).", "CHL"),
        ("Over the objections of Peru, Chile submitted " + L9 + ".", "CHL"),
        ("Chile submitted alternative wording for the article on buoys (CD/99).", "CHL"),
        ("Chile proposed other language for it two weeks later in CD/99.", "CHL"),
        ("The First Committee met. Late at night Chile and Peru tabled bridging language on buoys (CD/99).", "CHL PER"),
        ("Fiji submitted CD/98 and, together with Chile, a further working paper (CD/99).", "FJI CHL"),
        ("The delegate of Chile drew attention to a working paper (CD/99) submitted jointly with Malta.", "CHL MLT"),
        ("The First Committee adopted " + L9 + ". The initiative was co-authored by Chile and Malta.", "CHL MLT"),
        ("The First Committee adopted " + L9 + ". It enjoyed wide support and was submitted by Chile and Malta.", "CHL MLT"),
        ("The compromise (A/C.1/99/L.9), hammered out by Chile and Malta, carried the day.", "CHL MLT"),
        ("Chile, Peru and Malta had met in Lima. In October all three tabled " + L9 + ".", "CHL PER MLT"),
        ("Chile, Peru and Malta had met in Lima. A week later the three submitted " + L9 + ".", "CHL PER MLT"),
        ("We thank the delegation of Chile, as the main sponsor, for its patience with " + L9 + ".", "CHL"),
        ("A/C.1/99/L.9, on harbours (Chile, on behalf of ASEAN), was adopted without a vote.", "ASEAN"),
    ],
)
def test_act_and_object_apart(index, text, codes):
    assert sponsors(index, text) == set(codes.split())


@pytest.mark.parametrize(
    ("text", "introducers", "codes"),
    [
        (L9 + " was introduced on behalf of ASEAN by the representative of Chile.", "CHL", "ASEAN"),
        (L9 + " was introduced, on behalf of Chad and Togo, by the representative of Chile.", "CHL", "TCD TGO"),
        ("The representative of Chile (speaking for the members of ASEAN) introduced " + L9 + ".", "CHL", "ASEAN"),
        ("Chile, acting for ASEAN, introduced " + L9 + ".", "CHL", "ASEAN"),
        ("Chile introduced draft resolution A/C.1/99/L.8, and the representative of Peru, on behalf of ASEAN, " + L9 + ".", "PER", "ASEAN"),
        (SPEECH.format("It falls once more to my country to introduce " + L9 + "."), "FJI", ""),
        (SPEECH.format("Permit me, Mr. Chairman, to introduce on behalf of ASEAN " + L9 + "."), "FJI", "ASEAN"),
    ],
)
def test_for_whom_wherever_it_stands(index, text, introducers, codes):
    found = told(index, text)
    assert {code for introduces, code in found if introduces} == set(introducers.split())
    assert {code for introduces, code in found if not introduces} == set(codes.split())


def test_texts_counted_first(index):
    text = (
        "NAM wishes to introduce two draft resolutions. The first, A/C.1/99/L.8, is short. The second is A/C.1/99/L.9. Peru tabled CD/99."
    )
    found = {(claim.sponsor, claim.document) for claim in claims("sponsorship", text, index)}
    assert {document for code, document in found if code != "PER"} == {"A/C.1/99/L.8", "A/C.1/99/L.9"}


@pytest.mark.parametrize(
    "text",
    [
        "Chile presented to the members of the First Committee its views on " + L9 + ".",
        "Chile submitted to the secretariat comments on working paper CD/99.",
        "Chile laid on the table of the Conference its objections to CD/99.",
        "With Peru at its side, Chile voted against " + L9 + ".",
        "If it falls to Chile to introduce " + L9 + ", it will do so.",
        "It falls to this Committee to adopt " + L9 + ".",
        "The seminar mentioned in CD/99 was prepared together with Chile.",
        "The delegate of Chile rejected a working paper (CD/99) submitted jointly with the statement.",
        "The First Committee adopted " + L9 + ". The seminar was co-organized by Chile.",
        "The First Committee adopted " + L9 + ". It enjoyed wide support and was welcomed by Chile and Malta.",
        "Before the vote on A/C.1/99/L.9 a statement was made (Chile, on behalf of ASEAN).",
        "Chile, on behalf of ASEAN, explained its vote on " + L9 + ".",
        "The Conference had received from Chile comments on working paper CD/99.",
        "Chile circulated language courses for readers of CD/99.",
        "Chile and Peru had met in Lima. In October all three tabled " + L9 + ".",
        "Chile distributed to its allies a draft resolution (A/C.1/99/L.9).",
        "My Chilean colleague announced an initiative of several members on harbours (A/C.1/99/L.9).",
        "It is Chile which produced the Declaration of Independence of Harbours.",
    ],
)
def test_what_is_told_of_something_else(index, text):
    assert not claims("sponsorship", text, index)


def test_french_pronoun_of_the_subject(index):
    text = "La Belgique rappelle le document de travail CD/99, qu'elle a élaboré en étroite collaboration avec le Maroc."
    assert sponsors(index, text) == {"BEL", "MAR"}
    assert not claims("sponsorship", "Le Canada a examiné le projet de résolution A/C.1/99/L.9, qu'il n'a pas coparrainé.", index)
