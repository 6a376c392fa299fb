"""Whose document it is where its symbol, its heading or its State stands in another place than the act."""

import pytest

from tests.extracting import claims


def told(index, text):
    return {(claim.sponsor, claim.role, claim.document) for claim in claims("sponsorship", text, index)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We note the working paper of Chad on the same item, CD/9948, which deserves reading.", {("TCD", "submitter", "CD/9948")}),
        ("Chad's working paper of 2002, CD/9671, is still the most complete.", {("TCD", "submitter", "CD/9671")}),
        (
            "See the working paper submitted by Fiji (A/AC.292/2024/WP.91), and the paper from Chad, A/AC.292/2024/WP.88, on buoys.",
            {("FJI", "submitter", "A/AC.292/2024/WP.91"), ("TCD", "submitter", "A/AC.292/2024/WP.88")},
        ),
        ("Fiji drew its own lesson. Its draft of 1999 (A/C.1/54/L.92) was withdrawn.", {("FJI", "submitter", "A/C.1/54/L.92")}),
        ("Fiji spoke first. It also submitted draft resolution A/C.1/54/L.92.", {("FJI", "sponsor", "A/C.1/54/L.92")}),
        (
            "Fiji and Chad have the honour of placing before the First Committee draft resolution A/C.1/54/L.92.",
            {("FJI", "sponsor", "A/C.1/54/L.92"), ("TCD", "sponsor", "A/C.1/54/L.92")},
        ),
        (
            "Fiji is pleased to table once more this year, together with Chad, draft resolution A/C.1/54/L.92.",
            {("FJI", "sponsor", "A/C.1/54/L.92"), ("TCD", "sponsor", "A/C.1/54/L.92")},
        ),
        (
            "Here is draft resolution A/C.1/71/L.99. Fiji and Chad have asked me to say that they too wish to be listed as sponsors.",
            {("FJI", "additional-sponsor", "A/C.1/71/L.99"), ("TCD", "additional-sponsor", "A/C.1/71/L.99")},
        ),
        (
            "Here is draft resolution A/C.1/71/L.99. Fiji and Chad have associated themselves with it as sponsors.",
            {("FJI", "additional-sponsor", "A/C.1/71/L.99"), ("TCD", "additional-sponsor", "A/C.1/71/L.99")},
        ),
        (
            "On draft resolution A/C.1/71/L.99 the following delegations have added their names to the list of sponsors: Fiji and Chad.",
            {("FJI", "additional-sponsor", "A/C.1/71/L.99"), ("TCD", "additional-sponsor", "A/C.1/71/L.99")},
        ),
        (
            "I refer to document CD/9312, which the delegation of Fiji submitted last week together with those of Chad and Peru.",
            {("FJI", "submitter", "CD/9312"), ("TCD", "submitter", "CD/9312"), ("PER", "submitter", "CD/9312")},
        ),
        (
            "Mr. ROJAS-LEÓN (Fiji) (interpretation from Spanish): On behalf of Chad and Peru I have the honour to introduce draft"
            " resolution A/C.1/L.988.",
            {("FJI", "introducer", "A/C.1/L.988"), ("TCD", "sponsor", "A/C.1/L.988"), ("PER", "sponsor", "A/C.1/L.988")},
        ),
        (
            "Within the Organization of American States, Fiji and Chad tabled draft resolution A/C.1/71/L.99.",
            {("FJI", "sponsor", "A/C.1/71/L.99"), ("TCD", "sponsor", "A/C.1/71/L.99")},
        ),
        ("Fiji, which spoke first, proposed amendments contained in document A/C.3/63/L.93.", {("FJI", "sponsor", "A/C.3/63/L.93")}),
        (
            "Fiji was among the six countries that drafted and sponsored draft resolution A/C.1/70/L.98.",
            {("FJI", "sponsor", "A/C.1/70/L.98")},
        ),
        ("I come now to the amendments of Fiji, A/C.1/L.984. We cannot.", {("FJI", "sponsor", "A/C.1/L.984")}),
        (
            "Fiji introduced draft resolution A/C.1/37/L.99. Chad read out document CD/9294. Peru has become a sponsor of the draft.",
            {("FJI", "introducer", "A/C.1/37/L.99"), ("PER", "additional-sponsor", "A/C.1/37/L.99")},
        ),
    ],
)
def test_the_act_and_its_document_are_joined(index, text, expected):
    assert told(index, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The Security Council met. Its draft resolution (A/C.1/48/L.97) failed.",
        "Fiji and Chad spoke. Its draft resolution (A/C.1/48/L.97) failed.",
        "Fiji cited document CD/9294. Chad read out document CD/9294. The representative of Peru held document A/C.1/74/L.99.",
        "The Conference heard Fiji. It submitted draft resolution A/C.1/54/L.92.",
    ],
)
def test_a_state_merely_beside_a_document_is_not_named(index, text):
    assert told(index, text) == set()


def test_a_paper_headed_by_its_states(index):
    text = "NON-PAPER\n\nFiji, Chad and Peru\n\nPractical use of the directory of buoys\n\nMay 2025\n\nThe directory works.\n"
    found = claims("sponsorship", text, index)
    assert {claim.sponsor for claim in found} == {"FJI", "TCD", "PER"}
    assert {claim.title for claim in found} == {"Practical use of the directory of buoys"}


def test_a_symbol_at_the_right_of_the_masthead(index):
    text = (
        "2020 Review Conference of the Parties to the Treaty             NPT/CONF.2020/WP.98\n"
        "on the Non-Proliferation of Nuclear Weapons                     4 August 2022\n"
        "                                                                Original: English\n\n"
        "Openness about storage\n\nWorking paper submitted by Fiji and Chad\n\n1. The present paper develops ideas.\n"
    )
    assert told(index, text) == {("FJI", "submitter", "NPT/CONF.2020/WP.98"), ("TCD", "submitter", "NPT/CONF.2020/WP.98")}
