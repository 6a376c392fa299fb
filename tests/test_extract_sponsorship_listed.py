"""Sponsors told before a list of texts, beside a symbol, by a withdrawal, or as a group; and what sounds like it and is not."""

import pytest

from tests.extracting import claims

ITEMS = "\n\n(a) “Safe harbours” (A/C.1/75/L.84);\n(b) “Quiet canals” (A/C.1/75/L.85)."
MEMBERS = "I speak on behalf of the Harbour Group, namely Chad, Fiji and Togo. "


def told(index, text):
    return {(claim.sponsor, claim.role, claim.document) for claim in claims("sponsorship", text, index)}


def sponsors(index, text):
    return " ".join(sorted({f"{claim.sponsor}:{claim.document}" for claim in claims("sponsorship", text, index)}))


@pytest.mark.parametrize(
    ("lead", "who"),
    [
        ("Mr. Chair, NAM is tabling the following draft resolutions at this session:", ["NONALIGNED"]),
        ("The African Group presents the following drafts in the First Committee:", ["AG"]),
        ("The Group of Arab States has submitted two draft resolutions this year:", ["ARAB"]),
        ("Fiji and Chad are submitting the following draft resolutions and hope for support:", ["FJI", "TCD"]),
        ("NAM supports the following draft resolutions:", []),
        ("NAM will vote for the following draft resolutions:", []),
        ("ASEAN welcomes the tabling of the following draft resolutions:", []),
        ("The European Union may be presenting the following draft resolutions:", []),
        ("Fiji presents its position on the following texts:", []),
    ],
)
def test_listed_on_the_lines_below(index, lead, who):
    assert sponsors(index, lead + ITEMS) == " ".join(f"{code}:A/C.1/75/L.{n}" for code in who for n in (84, 85))


def test_items_of_others_are_theirs(index):
    text = "Fiji asked for two draft resolutions:\n\n(a) “Safe harbours” (A/C.1/75/L.84), by Peru;\n(b) “Canals” (A/C.1/75/L.85), by Chad."
    assert "FJI" not in sponsors(index, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fiji recalls the working paper it submitted to the UNDC, as contained in A/CN.10/2019/WG.1/WP.7.", "FJI:A/CN.10/2019/WG.1/WP.7"),
        ("Fiji recalls the paper which the Chair submitted, as contained in CD/1702.", ""),
        ("Fiji recalls the paper which it did not submit, as contained in CD/1702.", ""),
        ("We took note of the comments of the Group of 21 reproduced in CD/1890.", "G21:CD/1890"),
        ("The position of Fiji is reflected in working paper CD/1890.", "FJI:CD/1890"),
        ("The views of Fiji are summarized in the report of the Chair, A/74/101.", ""),
        ("The comments of the Chair reproduced in CD/1890 were useful.", ""),
        ("We noted the proposal distributed by Fiji on 4 March under the symbol CD/1888.", "FJI:CD/1888"),
        ("A companion text by Fiji, on snow, was published the same day as CD/690.", "FJI:CD/690"),
        ("A rival draft circulated by Suva, S/2025/691, failed in the Security Council.", "FJI:S/2025/691"),
        ("A speech by Fiji, on snow, was published as CD/PV.690.", ""),
        ("A summary by the Chair, on tides, came out as CD/692.", ""),
        ("Fiji and Chad withdrew A/C.1/75/L.90, on forums, before the vote.", "FJI:A/C.1/75/L.90 TCD:A/C.1/75/L.90"),
        ("Draft resolution A/C.1/75/L.90 was withdrawn by its sponsor, Fiji.", "FJI:A/C.1/75/L.90"),
        ("Fiji withdrew its objection to A/C.1/75/L.90.", ""),
        ("We opposed draft resolution A/C.1/75/L.90. The authors, led by Fiji, did not mind.", "FJI:A/C.1/75/L.90"),
        ("We opposed draft resolution A/C.1/75/L.90. The opponents, led by Fiji, were many.", ""),
        ("Fiji suggested it. Chad and Peru agreed, and the three delegations submitted a draft resolution (A/C.1/75/L.90).", "FJI PER TCD"),
        ("Fiji and Togo suggested it. Chad and Peru agreed, and the three delegations submitted a draft resolution (A/C.1/75/L.90).", ""),
        (MEMBERS + "The Group has put forward a working paper, CD/1890.", "FJI:CD/1890 TCD:CD/1890 TGO:CD/1890"),
        (MEMBERS + "The Group of Governmental Experts submitted a working paper, CD/1890.", ""),
        (MEMBERS + "The Group studied the working paper CD/1890.", ""),
        ("Fiji submitted a set of working papers on safeguards (CD/1890 to CD/1892).", "FJI:CD/1890 FJI:CD/1891 FJI:CD/1892"),
        ("The document S/2003/1188, which contains the text of a draft resolution submitted by Fiji, was read.", "FJI:S/2003/1188"),
    ],
)
def test_told_beside_a_symbol(index, text, expected):
    if ":" not in expected:
        expected = " ".join(f"{code}:A/C.1/75/L.90" for code in expected.split())
    assert sponsors(index, text) == expected


def test_member_introduces_and_group_stands_behind(index):
    assert told(index, "Chad presented the African Group's working paper (CD/1890).") == {
        ("TCD", "introducer", "CD/1890"),
        ("AG", "submitter", "CD/1890"),
    }
    assert told(index, "Chad presented the Chair's working paper (CD/1890).") == set()
    assert told(index, "Chad presented the African Group's position on draft resolution A/C.1/75/L.90.") == set()


def test_one_of_several_counted_before(index):
    text = "Fiji opposed two resolutions in the First Committee. The first, moved by Chad, was carried 143-3."
    assert [(c.sponsor, c.role) for c in claims("sponsorship", text, index)] == [("TCD", "sponsor")]
    assert told(index, "The United Nations held two meetings. The first, moved by Chad to June, was short.") == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le projet A/C.1/75/L.90, que lui avaient soumis Fidji et le Tchad, a été adopté.", "FJI TCD"),
        ("Le débat fut clos, le Tchad ayant retiré son propre projet, publié sous la cote A/C.1/75/L.90.", "TCD"),
        ("Le Chili et le Tchad ont retiré le projet de résolution A/C.1/75/L.90 avant le vote.", "CHL TCD"),
        ("Le Tchad ayant retiré son objection au projet de résolution A/C.1/75/L.90, celui-ci a été adopté.", ""),
        ("Les auteurs du projet A/C.1/75/L.90, emmenés par le Tchad, n'en ont pas tenu compte.", "TCD"),
        ("Les membres sont saisis du document A/C.1/75/L.90, qui contient le texte d'un projet de résolution déposé par le Tchad.", "TCD"),
        ("Les membres sont saisis du document A/C.1/75/L.90, qui contient le texte d'une lettre sur la situation au Tchad.", ""),
        ("Le Maroc, auquel s'est joint le Tchad, a soumis le projet de résolution A/C.1/75/L.90.", "MAR TCD"),
        ("Le projet de résolution A/C.1/75/L.90, déposé conjointement par le Chili et le Tchad, a été adopté.", "CHL TCD"),
    ],
)
def test_french(index, text, expected):
    assert sponsors(index, text) == " ".join(f"{code}:A/C.1/75/L.90" for code in expected.split())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Papers\nBWC/CONF.VII/WP.80 – Fiji and Chad – Vaccine stocks\n"
            "BWC/CONF.VII/WP.81 – 4 March – Peru – Training\nBWC/CONF.VII/WP.82 – Chair – Outline\n",
            {("FJI", "WP.80"), ("TCD", "WP.80"), ("PER", "WP.81")},
        ),
        (
            "Bibliography\n1. Fiji. Verification of warheads. Working paper. NPT/CONF.2015/WP.91. New York, 2015.\n"
            "2. Chad and Peru. Training of staff. NPT/CONF.2015/WP.92.\n",
            {("FJI", "WP.91"), ("TCD", "WP.92"), ("PER", "WP.92")},
        ),
        ("12. See also Fiji and Chad, “Border controls”, NPT/CONF.2010/WP.70, para. 3.", {("FJI", "WP.70"), ("TCD", "WP.70")}),
        ("Papers\nBWC/CONF.VII/WP.80 – Fiji – supports paragraph 3\nBWC/CONF.VII/WP.81 – Chad – Comments on the text\n", set()),
        ("Drafts\nA/C.1/68/L.90 – Fiji – Reporting on arms\nA/C.1/68/L.91 – Chad – Mine action\n", set()),
        ("Speakers\nNPT/CONF.2015/WP.91 – Fiji – Export controls\nNPT/CONF.2015/WP.92 – Chad – Transport\n", set()),
        ("Fiji: We have read the paper on casks. Working paper NPT/CONF.2015/WP.92 is good.", set()),
        ("Fiji. The delegation regretted delay. It referred to NPT/CONF.2015/WP.91.", set()),
        ("Fiji. Statement. NPT/CONF.2015/SR.4. New York, 2015.", set()),
    ],
)
def test_papers_with_their_states_before_the_title(index, text, expected):
    assert {(who, document.rsplit("/", 1)[-1]) for who, _, document in told(index, text)} == expected
