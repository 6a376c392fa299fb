"""Who stands behind a paper or draft that is told by its symbol, a pronoun or a letter; and what only looks so."""

import pytest

from tests.extracting import claims


def told(index, text):
    return {(claim.sponsor, claim.role, claim.document) for claim in claims("sponsorship", text, index)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In working paper A/AC.9/WP.3 Fiji set out a plan.", {("FJI", "submitter", "A/AC.9/WP.3")}),
        (
            "Fiji and Chad have reported every year. In working paper A/AC.9/WP.4 they proposed a form.",
            {("FJI", "submitter", "A/AC.9/WP.4"), ("TCD", "submitter", "A/AC.9/WP.4")},
        ),
        ("Fiji, which had sponsored the 2007 version (resolution 62/999), was absent.", {("FJI", "sponsor", "A/RES/62/999")}),
        ("Peru presented a first version of this paper to the Committee (A/AC.9/WP.5).", {("PER", "submitter", "A/AC.9/WP.5")}),
        (
            "Draft resolution A/C.1/63/L.98 was approved. It was Peru's delegate who introduced it.",
            {("PER", "introducer", "A/C.1/63/L.98")},
        ),
        (
            "Draft resolution A/C.1/63/L.98 grew. By the day of the vote Fiji and Chad had added their names.",
            {("FJI", "additional-sponsor", "A/C.1/63/L.98"), ("TCD", "additional-sponsor", "A/C.1/63/L.98")},
        ),
        (
            "Draft resolution A/C.1/63/L.98 was approved; Fiji and Chad are still remembered as its authors.",
            {("FJI", "drafter", "A/C.1/63/L.98"), ("TCD", "drafter", "A/C.1/63/L.98")},
        ),
        (
            "A working paper (A/AC.9/WP.6), drafted by Fiji in close cooperation with Chad, was read.",
            {("FJI", "drafter", "A/AC.9/WP.6"), ("TCD", "drafter", "A/AC.9/WP.6")},
        ),
        (
            "Draft resolution A/C.1/63/L.98, submitted by thirty-one countries, amongst them Fiji, was adopted.",
            {("FJI", "sponsor", "A/C.1/63/L.98")},
        ),
        ("The paper tabled by Fiji in 2003, CD/1902, is the best one.", {("FJI", "submitter", "CD/1902")}),
        (
            "See also the joint letter of Fiji and Chad, UN doc. A/46/999.",
            {("FJI", "signatory", "A/46/999"), ("TCD", "signatory", "A/46/999")},
        ),
        (
            "(b) CD/1916, dated 27 February 1992, entitled “Letter dated 25 February 1992 from the Permanent Representative of Fiji "
            "addressed to the Secretary-General of the Conference on Disarmament, transmitting a declaration”;",
            {("FJI", "signatory", "CD/1916")},
        ),
        (
            "The Committee received a revised draft resolution (A/C.1/68/L.95/Rev.1) in place of draft resolution A/C.1/68/L.95. "
            "Subsequently, Fiji joined in sponsoring the revised draft resolution.",
            {("FJI", "additional-sponsor", "A/C.1/68/L.95/Rev.1")},
        ),
    ],
)
def test_told_by_symbol_or_pronoun(index, text, expected):
    assert told(index, text) == expected


def test_what_a_letter_encloses_is_issued_with_it(index):
    text = (
        "CONFERENCE ON DISARMAMENT\nCD/2994\n2 August 2018\n\nLETTER DATED 27 JULY 2018 FROM THE PERMANENT REPRESENTATIVE OF FIJI TO THE "
        "CONFERENCE ON DISARMAMENT ADDRESSED TO THE SECRETARY-GENERAL OF THE CONFERENCE\n\n"
        "I have the honour to enclose herewith a working paper prepared by Fiji and Chad.\n"
    )
    assert {("FJI", "drafter", "CD/2994"), ("TCD", "drafter", "CD/2994")} < told(index, text)


@pytest.mark.parametrize(
    "text",
    [
        "The Committee had before it the report of the Secretary-General containing replies from Fiji, Chad and Peru (A/64/988).",
        "It also had before it a note by the Secretariat reproducing the communication from Chad (A/64/989).",
        "The Chair, Mr. Per Lund (Peru), drew attention to a draft decision (A/C.1/64/L.96), which he had submitted.",
        "The Rapporteur, Ms. Ana Lund (Peru), presented the draft report and a working paper (A/AC.9/WP.3) that she had prepared.",
        "Owing to a clerical error Fiji appears as a sponsor of A/C.1/44/L.99.",
        "Fiji was inadvertently shown as a sponsor of A/C.1/44/L.99.",
        "Fiji was listed among the sponsors of A/C.1/44/L.99 through an oversight of the Secretariat.",
        "Fourteen African States sponsored draft resolution A/C.1/16/L.99.",
        "A small group of African States sponsored draft resolution A/C.1/16/L.99.",
        "Several Arab States tabled draft resolution A/C.1/16/L.99.",
        "In document A/C.1/63/PV.9 Fiji proposed a plan.",
        "In the Chair's working paper A/AC.9/WP.3, Fiji suggested changes.",
        "The treaty was signed in May. By June Fiji and Chad had added their names.",
        "Fiji did not add its name. It was not Chad that tabled draft resolution A/C.1/63/L.98.",
    ],
)
def test_silent(index, text):
    assert told(index, text) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Le présent document fait suite à celui que le Canada avait soumis en 2014 (NPT/CONF.2015/PC.III/WP.98).",
            {("CAN", "submitter", "NPT/CONF.2015/PC.III/WP.98")},
        ),
        ("Dans son document de travail CD/2913, la Suisse a proposé un moratoire.", {("CHE", "submitter", "CD/2913")}),
        (
            "Le Conseil a examiné le projet de résolution S/2014/999. Parrainé aussi par le Chili et le Pérou, il a été rejeté.",
            {("CHL", "sponsor", "S/2014/999"), ("PER", "sponsor", "S/2014/999")},
        ),
        ("Dans le document CD/2913 du Président, la Suisse a proposé des changements.", set()),
        ("Appuyé par le Chili et le Pérou, le candidat a été élu ; le projet de résolution S/2014/999 est prêt.", set()),
    ],
)
def test_french(index, text, expected):
    assert told(index, text) == expected
