"""Whose paper it is, told with its symbol; who came to a text later; second texts without a verb; and what only looks so."""

import pytest

from tests.extracting import claims


def told(index, text):
    return {(claim.sponsor, claim.role, claim.document) for claim in claims("sponsorship", text, index)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The amendments of Norway in document A/C.1/L.884 were discussed.", {("NOR", "sponsor", "A/C.1/L.884")}),
        ("Under the Dutch plan (CCD/416), parties would open their logs.", {("NLD", "submitter", "CCD/416")}),
        ("Greece proposed wording for it ten days later in CCD/501.", {("GRC", "submitter", "CCD/501")}),
        ("The idea was first set out by Italy in ENDC/101.", {("ITA", "submitter", "ENDC/101")}),
        ("Japan was of the same opinion and referred to its working paper of July (CCD/529).", {("JPN", "submitter", "CCD/529")}),
        (
            "Canada elaborated on this in document CD/1301, and Mali in CD/1305.",
            {("CAN", "submitter", "CD/1301"), ("MLI", "submitter", "CD/1305")},
        ),
        (
            "The papers submitted by Kenya (A/AC.9/CRP.3) and by Fiji, in its national capacity (A/AC.9/CRP.8), were considered.",
            {("KEN", "submitter", "A/AC.9/CRP.3"), ("FJI", "submitter", "A/AC.9/CRP.8")},
        ),
        (
            "Norway submitted amendments (A/C.1/L.531) and, with Peru, a sub-amendment (A/C.1/L.534).",
            {("NOR", "sponsor", "A/C.1/L.531"), ("NOR", "sponsor", "A/C.1/L.534"), ("PER", "sponsor", "A/C.1/L.534")},
        ),
        (
            "Draft resolution A/C.1/66/L.87 is ours. Since the draft was tabled we have been joined by Mali and Samoa.",
            {("MLI", "additional-sponsor", "A/C.1/66/L.87"), ("WSM", "additional-sponsor", "A/C.1/66/L.87")},
        ),
        (
            "Draft resolution A/C.1/66/L.87 was reissued with the additional sponsorship of Peru.",
            {("PER", "additional-sponsor", "A/C.1/66/L.87")},
        ),
        (
            "Fiji has let us know of its intention to be counted among the sponsors of draft resolution A/C.1/66/L.87.",
            {("FJI", "additional-sponsor", "A/C.1/66/L.87")},
        ),
        (
            "Additional co-sponsors\n\nA/C.1/66/L.87 Bhutan, Kiribati\nA/C.1/66/L.88 Oman\n",
            {
                ("BTN", "additional-sponsor", "A/C.1/66/L.87"),
                ("KIR", "additional-sponsor", "A/C.1/66/L.87"),
                ("OMN", "additional-sponsor", "A/C.1/66/L.88"),
            },
        ),
        (
            "The following working papers were submitted by the experts indicated:\nCCW/CONF.I/GE/86 Peru: Safe fuses\n",
            {("PER", "submitter", "CCW/CONF.I/GE/86")},
        ),
    ],
)
def test_given_to_a_state(index, text, expected):
    assert told(index, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Chile commented on document A/C.1/L.884 at length.",
        "The views of Norway on A/C.1/L.884 are known.",
        "Italy found the formulation in ENDC/101 too weak.",
        "Greece proposed changes to the wording in CCD/501.",
        "The Norwegian chair's draft (A/AC.9/CRP.8) was welcomed.",
        "Fiji, speaking of the Committee and its draft report (A/C.1/L.9), was brief.",
        "Pakistan proposed that A/C.1/L.82 be put to the vote.",
        "We hope to be joined by Peru as a sponsor of draft resolution A/C.1/66/L.87.",
        "In abstaining on draft resolution A/C.1/66/L.87 Chile was joined by Peru.",
        "The workshop on draft resolution A/C.1/66/L.87 was held with the additional sponsorship of Ghana.",
        "Ghana is considering joining the sponsors of draft resolution A/C.1/66/L.87.",
        "Still missing from the sponsors of draft resolution A/C.1/66/L.87: Ghana, Togo.",
        "Speakers on draft resolutions\n\nA/C.1/66/L.87 Bhutan, Kiribati\n",
    ],
)
def test_stays_silent(index, text):
    assert told(index, text) == set()
