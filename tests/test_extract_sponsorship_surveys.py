"""Who stands behind a text, as surveys and histories tell it: newcomers, those won for it, entries of few words. All invented."""

import pytest

from tests.extracting import claims

TOLD = """
Resolution A/C.1/69/L.93 passed. We counted 63 co-sponsors, Fiji and Malawi being the last to sign up. | additional-sponsor FJI MWI
Draft resolution A/C.1/69/L.93 was adopted. Its co-sponsors rose from 12 to 48, the newcomers including Chile. | additional-sponsor CHL
Draft resolution A/C.1/69/L.93 was renewed in 2015, this time with Angola among its sponsors. | sponsor AGO
Oslo persuaded Nepal to co-author the draft resolution A/C.1/69/L.93. | sponsor NPL
Draft resolution A/C.1/69/L.93 had few sponsors. Spain dropped off the list in 2013. | withdrawn-sponsor ESP
Draft resolution A/C.1/69/L.93 was short. Austria and Peru lent it their names. | sponsor AUT PER
Benin and Togo joined the three in 2012, when a revised version was circulated as A/C.1/67/L.93. | sponsor BEN TGO
Japan and Peru (NPT/CONF.2020/WP.81) argue for peer review; Oman (NPT/CONF.2020/WP.83), for a code. | submitter JPN OMN PER
Kenya and Togo, in a joint submission (NPT/CONF.2020/WP.88), ask for regional training. | submitter KEN TGO
Proposals on assistance were put forward by Peru (CD/CW/WP.288), by Togo (CD/1102) and jointly by Fiji. | submitter FJI PER TGO
The Swedish, Indian and Kenyan delegations co-sponsored draft resolution A/C.1/69/L.93. | sponsor IND KEN SWE
In 1958 Ireland tabled, and then withdrew, a draft resolution on tests in the First Committee. | sponsor IRL
"""

SURVEY = """First Committee at a glance

A/C.1/69/L.91 De-alerting
Introduced by India and cosponsored by Bhutan and Haiti. Adopted by consensus.
A/C.1/69/L.92 Harbours (Lead: Canada and Germany)
The sponsors (26, incl. Oman and Qatar) removed a paragraph after objections by Pakistan.
A/C.1/69/L.93 Small arms
Tabled by Mali on behalf of ECOWAS; 31 cosponsors incl. Belgium and Norway. Opposed by Fiji and Chile.
A/C.1/69/L.94 Lighthouses. Author: Portugal; later joined by Malta.
"""

NOTHING = """
Oslo could not persuade Nepal to co-author the draft resolution A/C.1/69/L.93.
Egypt tried to enlist Nepal as a co-sponsor of draft resolution A/C.1/69/L.93.
The report prepared by Sweden and published as CD/994 was discussed.
Spain dropped off the list of speakers on draft resolution A/C.1/69/L.93, its sponsors noted.
The draft resolution A/C.1/69/L.93, with Chile among its critics, was adopted.
The side event drew many sponsors of draft resolution A/C.1/69/L.93, the newcomers being invited. Peru came in late.
Benin and Togo joined the three in condemning the test when the text was circulated as A/C.1/67/L.93.
Japan (NPT/CONF.2020/PC.I/SR.5) argued for peer review.
The Swedish and Kenyan delegations abstained on draft resolution A/C.1/69/L.93.
A/C.1/69/L.93 Small arms. Opposed by Fiji and Chile. Lead times are long.
Togo spoke against draft resolution A/C.1/69/L.93. It did so with Benin and Mali.
"""


@pytest.mark.parametrize(("text", "expected"), [line.split(" | ") for line in TOLD.strip().splitlines()])
def test_surveys_and_histories(text, expected, index):
    role, *names = expected.split()
    found = claims("sponsorship", text, index)
    assert {c.sponsor for c in found} == set(names)
    later = {"additional-sponsor", "withdrawn-sponsor"}
    assert {c.role if role in later else "sponsor" for c in found} == {role if role in later else "sponsor"}


def test_a_survey_at_a_glance(index):
    found = {(c.document[-4:], c.role, c.sponsor) for c in claims("sponsorship", SURVEY, index)}
    assert {f for f in found if f[0] == "L.91"} == {
        ("L.91", "introducer", "IND"),
        ("L.91", "sponsor", "BTN"),
        ("L.91", "sponsor", "HTI"),
    }
    assert {f[1:] for f in found if f[0] == "L.92"} == {
        ("main-sponsor", "CAN"),
        ("main-sponsor", "DEU"),
        ("sponsor", "OMN"),
        ("sponsor", "QAT"),
    }
    assert {f[2] for f in found if f[0] == "L.93"} == {"MLI", "ECOWAS", "BEL", "NOR"}
    assert {f[1:] for f in found if f[0] == "L.94"} == {("sponsor", "PRT"), ("additional-sponsor", "MLT")}


@pytest.mark.parametrize("text", NOTHING.strip().splitlines())
def test_nobody_is_won_or_new(text, index):
    assert not claims("sponsorship", text, index)
