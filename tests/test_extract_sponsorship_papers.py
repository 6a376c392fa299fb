"""Papers as studies, footnotes and lists tell them: by symbol, by number, by what they say."""

import pytest

from tests.extracting import claims, reading


def told(index, text):
    return {(claim.sponsor, claim.role, claim.document) for claim in claims("sponsorship", text, index)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Three drafts were tabled. The first was the work of Norway (A/AC.9/L.7).", {("NOR", "drafter", "A/AC.9/L.7")}),
        (
            "The first proposal came from Fiji (CD/402). It was followed by that of Chad (CD/415), and later by one "
            "for which Peru was responsible (CD/449).",
            {("FJI", "submitter", "CD/402"), ("TCD", "submitter", "CD/415"), ("PER", "drafter", "CD/449")},
        ),
        (
            "Two papers were before the Group: one by Fiji (A/AC.9/WP.3) and another by Chad and Mali (A/AC.9/WP.4).",
            {("FJI", "submitter", "A/AC.9/WP.3"), ("TCD", "submitter", "A/AC.9/WP.4"), ("MLI", "submitter", "A/AC.9/WP.4")},
        ),
        (
            "Draft resolution A/C.1/70/L.9 was tabled, late in the session, in the name of CARICOM as a whole.",
            {("CARICOM", "sponsor", "A/C.1/70/L.9")},
        ),
        ("An amendment standing in the name of Fiji (A/C.1/55/L.92) lapsed.", {("FJI", "sponsor", "A/C.1/55/L.92")}),
        (
            "The paper bears the signatures of Fiji and Chad (A/AC.9/WP.3); to these Mali was added in the version circulated later "
            "(A/AC.9/WP.3/Rev.1).",
            {
                ("FJI", "submitter", "A/AC.9/WP.3"),
                ("TCD", "submitter", "A/AC.9/WP.3"),
                ("MLI", "additional-sponsor", "A/AC.9/WP.3/Rev.1"),
            },
        ),
        (
            "A revised version of the proposal, now with Fiji and Chad as additional sponsors, was issued on 5 March as A/AC.9/CRP.8.",
            {("FJI", "additional-sponsor", "A/AC.9/CRP.8"), ("TCD", "additional-sponsor", "A/AC.9/CRP.8")},
        ),
        (
            "The draft decision (A/C.1/55/L.86) was revised. It lost Fiji and Chad, two of its three sponsors, a week later.",
            {("FJI", "withdrawn-sponsor", "A/C.1/55/L.86"), ("TCD", "withdrawn-sponsor", "A/C.1/55/L.86")},
        ),
        (
            "Kenya tabled draft resolution A/C.1/70/L.50. Kenya and Ghana then merged their drafts. "
            "A combined text was circulated as A/C.1/70/L.55.",
            {("KEN", "sponsor", "A/C.1/70/L.50"), ("KEN", "submitter", "A/C.1/70/L.55"), ("GHA", "submitter", "A/C.1/70/L.55")},
        ),
        ("Its draft (A/C.1/48/L.97), negotiated with Chad beforehand, was sponsored by Fiji.", {("FJI", "sponsor", "A/C.1/48/L.97")}),
        ("A proposal for a body of pilots that Fiji had circulated in 2019 (A/AC.9/WP.9) was read.", {("FJI", "submitter", "A/AC.9/WP.9")}),
        (
            "Fiji put in working papers on casks at two sessions (A/AC.9/WP.8 and A/AC.9/WP.9).",
            {("FJI", "submitter", "A/AC.9/WP.8"), ("FJI", "submitter", "A/AC.9/WP.9")},
        ),
        ("Fiji proposed a review of casks (A/AC.9/WP.8).", {("FJI", "submitter", "A/AC.9/WP.8")}),
        (
            "The delegations sponsoring draft resolution A/C.1/70/L.9 – Fiji and Chad – believe in it.",
            {("FJI", "sponsor", "A/C.1/70/L.9"), ("TCD", "sponsor", "A/C.1/70/L.9")},
        ),
        ("The earliest draft, CD/402, originated with Fiji.", {("FJI", "submitter", "CD/402")}),
    ],
)
def test_a_text_told_by_its_makers(index, text, expected):
    assert told(index, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In paper A/AC.9/WP.87, Fiji suggested a standard form; Chad (A/AC.9/WP.89) would leave it open.",
            {("FJI", "submitter", "A/AC.9/WP.87"), ("TCD", "submitter", "A/AC.9/WP.89")},
        ),
        ("As Fiji put it in NPT/CONF.2022/WP.99, nobody reads reports.", {("FJI", "submitter", "NPT/CONF.2022/WP.99")}),
        ("Fiji proposed a register in its working paper NPT/CONF.2022/WP.9.", {("FJI", "submitter", "NPT/CONF.2022/WP.9")}),
        (
            "The Group welcomes the reports received from Fiji (NPT/CONF.2022/90) and Chad (NPT/CONF.2022/93).",
            {("FJI", "submitter", "NPT/CONF.2022/90"), ("TCD", "submitter", "NPT/CONF.2022/93")},
        ),
        (
            "Fiji and Chad submitted working papers on casks (A/AC.9/WP.3 and A/AC.9/WP.4, respectively).",
            {("FJI", "submitter", "A/AC.9/WP.3"), ("TCD", "submitter", "A/AC.9/WP.4")},
        ),
        (
            "3. NPT/CONF.2020/WP.94, by the Philippines (for ASEAN), and NPT/CONF.2020/WP.99, by Fiji, agree.",
            {
                ("PHL", "submitter", "NPT/CONF.2020/WP.94"),
                ("ASEAN", "submitter", "NPT/CONF.2020/WP.94"),
                ("FJI", "submitter", "NPT/CONF.2020/WP.99"),
            },
        ),
        ("4. Fiji, “Safe casks at sea,” NPT/CONF.2020/WP.91, 26 April 2019.", {("FJI", "submitter", "NPT/CONF.2020/WP.91")}),
        (
            "Fiji first circulated elements in 2002 (CD/1679) and a full draft in 2008 (CD/1839, revised as CD/1985).",
            {("FJI", "submitter", "CD/1679"), ("FJI", "submitter", "CD/1839")},
        ),
        (
            "Few went further than Fiji, whose 2015 working paper (NPT/CONF.2015/WP.9) lists options.",
            {("FJI", "submitter", "NPT/CONF.2015/WP.9")},
        ),
        ("Submitted under the symbol CD/1679 by Fiji, it was praised.", {("FJI", "submitter", "CD/1679")}),
        (
            "Two Swedish notes (CD/1777, CD/1778) examined definitions; Fiji's (CD/1774) dealt with stocks.",
            {("SWE", "submitter", "CD/1777"), ("SWE", "submitter", "CD/1778"), ("FJI", "submitter", "CD/1774")},
        ),
        (
            "Fiji and Chad are the authors of the only papers on the subject (A/AC.9/WP.2).",
            {("FJI", "drafter", "A/AC.9/WP.2"), ("TCD", "drafter", "A/AC.9/WP.2")},
        ),
        (
            "The Non-Aligned Movement set out its position in two papers (NPT/CONF.2015/WP.13 and WP.14).",
            {("NONALIGNED", "submitter", "NPT/CONF.2015/WP.13"), ("NONALIGNED", "submitter", "NPT/CONF.2015/WP.14")},
        ),
        (
            "6. Letter dated 3 May 2011 from the Permanent Representative of Fiji addressed to the Secretary-General, UN Doc. S/2011/281.",
            {("FJI", "signatory", "S/2011/281")},
        ),
        (
            "Credit for resolution 69/61 must go to Fiji, which drafted it, and to Chad, which joined as a co-sponsor.",
            {("FJI", "drafter", "A/RES/69/61"), ("TCD", "additional-sponsor", "A/RES/69/61")},
        ),
        ("5. See also CD/1593 (Fiji and Chad).", {("FJI", "submitter", "CD/1593"), ("TCD", "submitter", "CD/1593")}),
    ],
)
def test_a_paper_told_by_what_it_says_or_cited(index, text, expected):
    assert told(index, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The statement delivered on behalf of Fiji and Chad (A/C.1/70/PV.3) was long. The views of Fiji (A/C.1/70/SR.3) are known.",
        "The draft was not submitted on behalf of Fiji. The text would be tabled in the name of Fiji.",
        "The Convention bears the signatures of Fiji and Chad. The letter was sent on behalf of Fiji.",
        "The report was the work of Fiji (A/70/12). The visit to Fiji (CD/12) was short. The workshop hosted by Fiji (CD/44) agreed.",
        "The workshop, now with Fiji and Chad as additional sponsors, discussed draft resolution A/C.1/70/L.9.",
        "Fiji having acceded to the Treaty, draft resolution A/C.1/70/L.9 was revised.",
        "The draft resolution (A/C.1/70/L.9) listed five States. To these Chad was added as a member of the Group.",
        "The draft resolution A/C.1/70/L.9 was adopted. The movement lost Fiji, one of its sponsors.",
        "Fiji and Chad merged their airlines. The joint draft A/C.1/70/L.5 was adopted.",
        "Fiji wrote the first version of history. Draft resolution A/C.1/70/L.9 is silent.",
        "In document CD/1864, Fiji saw a way out. As Fiji noted in CD/PV.330, it is late. In A/C.1/70/L.9, Fiji proposed changes.",
        "Fiji and Chad replied to the proposals (CD/12 and CD/13, respectively).",
        "Fiji, Statement to the First Committee, A/C.1/70/PV.9, p. 4. Chad, NPT/CONF.2015/SR.3.",
        "Working paper A/AC.9/WP.94, by contrast, is silent. Fiji rejected it. NPT/CONF.2015/SR.4, by Chad, is long.",
        "Fiji proposed a compromise on the programme of work (CD/1864), and Chad suggested a meeting (CD/44).",
        "Fiji submitted comments on the working papers (CD/12 and CD/13).",
        "The delegations supporting draft resolution A/C.1/70/L.9 – Fiji and Chad – left. The delay was due to Fiji.",
        "Chad, whose vote on draft resolution A/C.1/70/L.9 was decisive, and Fiji, whose draft law on guns failed, spoke.",
        "Fiji, which opposed it, voted against draft resolution A/C.1/70/L.9. Fiji, the author of a speech on A/C.1/70/L.9, left.",
        "Swedish statements (CD/PV.430) and Swedish objections (CD/431), the Swedish test (CD/44) and Swedish views on the draft (CD/45).",
        "The draft resolution was circulated as A/C.1/70/L.9 by the Secretariat. It was issued as CD/12 at the request of Fiji.",
        "The arguments raised by Fiji (A/C.1/70/PV.9) and the offer made by Chad (CD/PV.33) are known.",
        "Record of votes\n\nA/C.1/70/L.9 – In favour – Fiji and Chad\nA/C.1/70/L.10 – Against – Peru\n",
        "Timetable\n\nA/C.1/70/L.9 – Security in the Sahel – 4 October\nA/C.1/70/L.10 – Situation in Chad – 5 October\n",
    ],
)
def test_a_symbol_beside_a_state_is_not_always_its_paper(index, text):
    assert told(index, text) == set()


def test_a_list_of_papers_with_dashes(index):
    text = (
        "Working papers received\n\nWP. 81 – Training of pilots – Fiji\nWP. 82 – Training: a response – Chad and Peru\n"
        "WP. 83 – A register – Ghana, co-sponsored by Togo\n"
        "WP. 84 – Forum – Cuba on behalf of the Group of Arab States\nWP. 85 – Money – Chair\n"
    )
    assert told(index, text) == {
        ("FJI", "submitter", "in-invented-wp_81"),
        ("TCD", "submitter", "in-invented-wp_82"),
        ("PER", "submitter", "in-invented-wp_82"),
        ("GHA", "submitter", "in-invented-wp_83"),
        ("TGO", "sponsor", "in-invented-wp_83"),
        ("CUB", "submitter", "in-invented-wp_84"),
        ("ARAB", "submitter", "in-invented-wp_84"),
    }


PAPER = "A/AC.9/2020/WP.12\n\nCasks at sea\n\nWorking paper submitted by Fiji*\n\nSummary\n\nThe paper deals with casks.\n\n* {note}\n"


@pytest.mark.parametrize(
    ("note", "others"),
    [
        ("Also supported by Chad and Peru, on whose behalf it is likewise submitted.", {"TCD", "PER"}),
        ("Subsequently co-sponsored by Chad.", {"TCD"}),
        ("Supported by Chad and Peru.", set()),
        ("The document was submitted late. Chad hosted a seminar.", set()),
    ],
)
def test_a_note_with_a_star(index, note, others):
    found = told(index, PAPER.format(note=note))
    assert {(sponsor, code) for sponsor, _, code in found} == {(code, "A/AC.9/2020/WP.12") for code in {"FJI", *others}}


def test_papers_and_resolutions_by_number_only(index):
    text = "NPT/CONF.2022/WP.3 is a working paper; WP. 4/Rev.1 is another. "
    text += "The Assembly adopted a resolution on buoys (74/123); 74/123 is long."
    codes = [r.document for r in reading(text, index).references if r.symbol]
    assert codes == ["NPT/CONF.2022/WP.3", "NPT/CONF.2022/WP.4/Rev.1", "A/RES/74/123", "A/RES/74/123"]
    quiet = reading("The forum WP.29 met on harmonization (59/60), open 24/7 since 9/11. The text won by 50/50.", index)
    assert not [r for r in quiet.references if r.symbol]
