"""Who stands behind a document: each rule on an invented sentence, and what must give no sponsor."""

import pytest

from graphkit.extract import trace
from graphkit.extract.registry import extractors
from graphkit.model import About, Dating
from tests.extracting import claims, reading

DAY = About(dating=Dating(date="2019-11-05", date_basis="stated", not_before="2019-11-05", not_after="2019-11-05"))


def told(text, index, about=None):
    """Sponsor, role, entry and document of each claim."""
    return {(c.sponsor, c.role, c.entry, c.document) for c in claims("sponsorship", text, index, about)}


def roles(text, index, about=None):
    return {(c.sponsor, c.role) for c in claims("sponsorship", text, index, about)}


L9 = "A/C.1/74/L.99"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Peru and Fiji, in 2019, tabled draft resolution {L9}.", {("PER", "sponsor"), ("FJI", "sponsor")}),
        (f"Peru, together with Fiji and many others, submitted draft resolution {L9}.", {("PER", "sponsor"), ("FJI", "sponsor")}),
        (f"The representative of Peru introduced draft resolution {L9}.", {("PER", "introducer")}),
        (
            f"The representative of Peru, on behalf of Fiji and Togo, introduced draft resolution {L9}.",
            {("PER", "introducer"), ("FJI", "sponsor"), ("TGO", "sponsor")},
        ),
        (
            f"The representative of Peru, also speaking on behalf of Fiji, introduced draft resolution {L9}.",
            {("PER", "introducer"), ("FJI", "sponsor")},
        ),
        (f"Introducing draft resolution {L9}, the representative of Peru said that it was short.", {("PER", "introducer")}),
        (f"Draft resolution {L9} was submitted by Peru and co-sponsored by Fiji.", {("PER", "sponsor"), ("FJI", "sponsor")}),
        (f"The Committee adopted draft resolution {L9}, which Peru had sponsored.", {("PER", "sponsor")}),
        (
            f"Draft resolution {L9} is before us. It was introduced by Peru and co-sponsored by Fiji.",
            {("PER", "introducer"), ("FJI", "sponsor")},
        ),
        (f"Peru is a proud co-sponsor of draft resolution {L9}.", {("PER", "sponsor")}),
        (f"The main sponsor of draft resolution {L9}, Peru, asked for a vote.", {("PER", "main-sponsor")}),
        (f"The sponsors of draft resolution {L9} are Peru and Fiji.", {("PER", "sponsor"), ("FJI", "sponsor")}),
        (f"Peru was one of the ten countries which sponsored draft resolution {L9}.", {("PER", "sponsor")}),
        (
            f"Subsequently, Fiji and Togo joined in sponsoring draft resolution {L9}.",
            {("FJI", "additional-sponsor"), ("TGO", "additional-sponsor")},
        ),
        (
            f"In addition, the following countries have become sponsors of draft resolution {L9}: Fiji and Togo.",
            {("FJI", "additional-sponsor"), ("TGO", "additional-sponsor")},
        ),
        (f"Fiji should be added to the list of sponsors of draft resolution {L9}.", {("FJI", "additional-sponsor")}),
        (f"Peru joined Fiji in co-sponsoring draft resolution {L9}.", {("PER", "sponsor"), ("FJI", "sponsor")}),
        (f"Togo withdrew its sponsorship of draft resolution {L9}.", {("TGO", "withdrawn-sponsor")}),
        (f"We thank Peru for introducing draft resolution {L9}.", {("PER", "introducer")}),
        (f"The Peru-led draft resolution {L9} was adopted.", {("PER", "main-sponsor")}),
        ("Peru's annual draft resolution on harbours of peace was adopted.", {("PER", "sponsor")}),
        (f"Resolution 74/900, adopted at the initiative of Peru, followed draft resolution {L9}.", {("PER", "main-sponsor")}),
        (f"Peru believes in peace and has sponsored draft resolution {L9}.", {("PER", "sponsor")}),
        (
            f"Peru, Fiji and Togo jointly drafted the text of draft resolution {L9}.",
            {("PER", "drafter"), ("FJI", "drafter"), ("TGO", "drafter")},
        ),
        (
            f"Draft resolution {L9}, submitted by the sponsors of draft resolution A/C.1/74/L.98 and Togo, was adopted.",
            {("TGO", "sponsor")},
        ),
    ],
)
def test_each_phrase_gives_its_parties_their_role(index, text, expected):
    assert roles(text, index) == expected


@pytest.mark.parametrize(
    "text",
    [
        f"Peru did not co-sponsor draft resolution {L9}.",
        f"Neither Peru nor Fiji sponsored draft resolution {L9}.",
        f"Peru denied that Fiji had sponsored draft resolution {L9}.",
        f"Peru will table draft resolution {L9} next week.",
        f"Peru hopes that Fiji will co-sponsor draft resolution {L9}.",
        f"If Peru submitted draft resolution {L9}, Fiji would oppose it.",
        f"Had Peru sponsored draft resolution {L9}?",
        f"Peru voted against draft resolution {L9}, and Fiji abstained.",
        f"Peru joined Fiji in opposing draft resolution {L9}.",
        f"Peru cannot be included in the list of sponsors of draft resolution {L9}.",
        f"We call upon Peru to co-sponsor draft resolution {L9}.",
        "Peru hosted the meeting, which was co-sponsored by Fiji and Togo.",
        "Peru is a co-sponsor of the peace process.",
        "Peru co-sponsored the inclusion of the item in the agenda.",
        "The process initiated by Peru led to a group of experts, chaired by Togo.",
        f"Peru, in its capacity as Chair, introduced draft resolution {L9}.",
        "The Rapporteur, Mr. Vega (Peru), introduced the report of the Committee.",
        f"At the Lima Model United Nations, Peru and Fiji submitted draft resolution {L9}.",
        "Peru deposited its instrument of ratification of the treaty.",
        "Peru tabled no text at this session of the General Assembly.",
        "The film “The Draft Resolution”, presented by the Ambassador of Peru, opened in Lima.",
        f"The sponsors of draft resolution {L9} withdrew it. Peru regretted that.",
        f"Peru submitted comments on draft resolution {L9}.",
    ],
)
def test_nothing_of_this_makes_a_sponsor(index, text):
    assert roles(text, index) == set()


def test_the_head_of_a_draft_is_a_complete_list(index):
    text = (
        "United Nations A/C.1/74/L.99\nGeneral Assembly\nDistr.: Limited\n22 October 2019\nOriginal: English\n\nSeventy-fourth session\n"
        "First Committee\nAgenda item 98\n\nAntigua and Barbuda, Fiji, Micronesia (Federated\nStates of), Peru* and Togo: draft resol"
        "ution\n\n"
        "Harbours of peace\n\nThe General Assembly,\n"
    )
    found = claims("sponsorship", text, index)
    assert {c.sponsor for c in found} == {"ATG", "FJI", "FSM", "PER", "TGO"}
    assert {(c.role, c.entry, c.complete, c.document, c.title, c.date) for c in found} == {
        ("sponsor", "original", True, L9, "Harbours of peace", "2019-10-22")
    }
    assert len({c.list_id for c in found}) == 1


def test_an_addendum_adds_sponsors_to_the_draft_itself(index):
    text = (
        "A/C.1/74/L.99/Add.1\nDistr.: Limited\n\nAddendum\n\nAdd the following countries to the list of sponsors of the draft resolution:"
        "\n\nFiji and Togo\n"
    )
    assert told(text, index) == {("FJI", "additional-sponsor", "later", L9), ("TGO", "additional-sponsor", "later", L9)}


def test_a_letter_is_signed_and_its_list_complete(index):
    text = (
        "United Nations A/74/990\nGeneral Assembly\nDistr.: General\n\nLetter dated 3 May 2020 from the Permanent Representatives of "
        "Fiji and Peru "
        "to the United Nations addressed to the Secretary-General\n\nWe have the honour to transmit a text.\n\n"
        "(Signed) Ana Vega\nPermanent Representative of Peru to the United Nations\n\n(Signed) Sela Tui\nPermanent Representative of "
        "Fiji to the United Nations\n"
    )
    found = claims("sponsorship", text, index)
    assert {(c.sponsor, c.role, c.complete, c.document, c.date) for c in found if c.rule == "sponsorship.letter"} == {
        ("FJI", "signatory", True, "A/74/990", "2020-05-03"),
        ("PER", "signatory", True, "A/74/990", "2020-05-03"),
    }
    assert {c.rule for c in found} == {"sponsorship.letter"}  # the signatures say no more than the title


def test_the_same_subject_for_two_versions_keeps_their_dates_apart(index):
    text = f"Peru and Fiji in 2009 submitted draft resolution {L9} and a revised version in 2011."
    found = claims("sponsorship", text, index)
    assert {(c.sponsor, c.date) for c in found} == {("PER", "2009"), ("FJI", "2009"), ("PER", "2011"), ("FJI", "2011")}
    assert len({c.document for c in found}) == 2


def test_joining_after_the_session_of_the_document_is_later_and_its_own_event(index):
    about = About(
        speaks_for=("PER",), dating=Dating(date="2022-02-01", date_basis="stated", not_before="2022-02-01", not_after="2022-02-01")
    )
    (claim,) = claims(
        "sponsorship", "Document A/74/990 stands. We value the co-sponsoring of that document by Togo last year.", index, about
    )
    assert (claim.sponsor, claim.role, claim.entry, claim.date, claim.date_basis, claim.event) == (
        "TGO",
        "additional-sponsor",
        "later",
        "2021",
        "resolved",
        True,
    )


def test_the_year_of_the_next_sentence_is_a_ground(index):
    text = f"Peru and Fiji elaborated draft resolution {L9}. This draft resolution was circulated in 2019."
    found = claims("sponsorship", text, index)
    assert {(c.sponsor, c.role, c.date) for c in found} == {("PER", "drafter", "2019"), ("FJI", "drafter", "2019")}
    assert all(any(g.use == "date" and g.quote == "2019" for g in c.grounds) for c in found)


def test_unnamed_sponsors_are_counted_and_leave_the_list_open(index):
    (claim,) = claims("sponsorship", f"Peru and over 40 other States submitted draft resolution {L9}.", index)
    assert (claim.sponsor, claim.complete, claim.stated_count) == ("PER", False, 40)
    found = claims("sponsorship", f"Draft resolution {L9} was sponsored by 47 countries, including Fiji and Togo.", index)
    assert {(c.sponsor, c.complete, c.stated_count) for c in found} == {("FJI", False, 47), ("TGO", False, 47)}


def test_the_first_person_is_the_speaker_where_it_is_known(index):
    text = f"My delegation has sponsored draft resolution {L9}."
    assert roles(text, index) == set()
    assert roles(text, index, About(speaks_for=("PER",))) == {("PER", "sponsor")}


def test_an_introduction_has_place_speaker_forum_and_day(index):
    text = f"On 5 November 2019, in the First Committee in New York, Peru introduced draft resolution {L9}.\n"
    (claim,) = claims("sponsorship", text, index)
    assert (claim.role, claim.place, claim.forum, claim.date) == ("introducer", "New York", "UNGA-C1", "2019-11-05")


def test_a_vague_span_of_years_gives_no_year(index):
    found = claims("sponsorship", f"Draft resolution {L9}, as proposed by Peru and Fiji in recent years, is short.", index, DAY)
    assert {(c.sponsor, c.role, c.entry, c.date, c.not_after) for c in found} == {
        ("PER", "sponsor", "unknown", None, "2019-11-05"),
        ("FJI", "sponsor", "unknown", None, "2019-11-05"),
    }


def test_french_lists_and_sentences(index):
    text = (
        "Le représentant du Pérou a présenté, au nom de la France et du Togo, un projet de résolution (A/C.1/74/L.99). "
        "Par la suite, le Mali et le Niger se sont portés coauteurs du projet de résolution."
    )
    assert roles(text, index) == {
        ("PER", "introducer"),
        ("FRA", "sponsor"),
        ("TGO", "sponsor"),
        ("MLI", "additional-sponsor"),
        ("NER", "additional-sponsor"),
    }


def test_another_language_yields_nothing_and_says_so(index):
    text = "Die Resolution wurde von Peru und Togo eingebracht, und der Entwurf ist nicht bindend für die Staaten der Welt."
    read = reading(text, index)
    assert read.language == "de"
    assert [claim for one in extractors().values() for claim in one.run(read)] == []


def test_the_trace_tells_what_fired_and_what_was_held_back(index):
    text = f"Peru sponsored draft resolution {L9}. If Fiji submitted draft resolution {L9}, it would be odd."
    with trace.listening() as heard:
        list(extractors()["sponsorship"].run(reading(text, index)))
    outcomes = {(step.rule, step.outcome) for step in heard.steps}
    assert ("sponsorship.active", "fired") in outcomes
    assert any(step.outcome == "blocked" and "if" in step.why for step in heard.steps)
    trace.fired(0, 1, "nobody listens")
    assert all(step.rule != "nobody listens" for step in heard.steps)
