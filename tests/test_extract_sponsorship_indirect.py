"""Introductions and own texts in the indirect speech of summary records, and texts told by the chair. All invented."""

import pytest

from tests.extracting import claims

TOLD = """
Mr. Okoro (Nigeria) said that, on behalf of Ghana and Nigeria, he had the honour to introduce draft resolution A/C.1/L.988. | GHA NGA
Mrs. Berg (Sweden) said that on behalf of Finland and Sweden she wished to introduce draft resolution A/C.1/L.988. | FIN SWE
Mrs. Berg (Sweden) stated that she had the honour, on behalf of Finland, of introducing draft resolution A/C.1/L.988. | FIN SWE
Mr. Kelly (Ireland) said that, speaking for Austria and his own country, he was pleased to introduce draft A/C.1/L.988. | AUT IRL
Mr. Oduya (Kenya) said that it was his delegation's privilege to introduce draft resolution A/C.1/L.988. | KEN
Mr. Hassan (Egypt) said that it fell to him, on behalf of Egypt and Mali, to introduce draft resolution A/C.1/L.988. | EGY MLI
Miss Lima (Brazil) requested the floor, on behalf of Brazil and Mexico, in order to present draft resolution A/C.1/L.988. | BRA MEX
The President: I call on the representative of Malta, who will introduce draft resolution A/54/L.88. | MLT
Mr. Vitale (Italy) said that his delegation would not press its own draft (A/C.1/L.681) to a vote. | ITA
Mr. Vitale (Italy) said that his delegation preferred peace, but it would not insist on its own draft (A/C.1/L.681). | ITA
Chile's delegate recalled that its paper on harbours (A/CN.10/1998/WG.II/WP.9) had been revised. | CHL
Chile pointed out that its proposal, contained in document A/C.1/L.55, was short. | CHL
Mr. Popa (Romania) said that Belgium should withdraw its draft resolution (A/C.1/L.55). | BEL
Mr. Hasan (Oman) accepted the suggestion and revised his draft resolution (A/C.1/L.900) accordingly. | OMN
The first text to be put to the vote is the one in document A/L.512, in the name of Mali and Nepal. | MLI NPL
We shall now vote on the amendment contained in document A/L.513, in the name of France. | FRA
The three-Power draft resolution (Chad, Mali and Peru) (A/C.1/L.900) was adopted. | MLI PER TCD
The text was revised. The paper CD/1901 came first. It was drawn up by Fiji and Togo. | FJI TGO
The Chairman put to the vote the Syrian sub-amendment, which had been circulated orally. | SYR
The Committee rejected an oral amendment by Iran to delete preambular paragraph 9. | IRN
The following States have joined Peru in sponsoring document S/2011/612, submitted by Peru: Chad and Mali. | MLI PER TCD
Mr. Hall (Fiji) requested that a vote be taken on his amendment (A/C.1/L.903). | FJI
Mrs. Vidal (Uruguay) agreed to the deletion of paragraph 4 of her draft resolution (A/C.1/L.903). | URY
Mr. Laine (Finland) wished, on behalf of his own delegation and that of Sweden, to introduce draft A/C.1/L.900. | FIN SWE
Mr. Soto (Chile) said that the draft which he was introducing on behalf of Chile and Peru (A/C.1/L.903) was short. | CHL PER
The PRESIDENT: I call upon the representative of Malta to introduce the draft resolution in document A/54/L.77. | MLT
Mr. Paz (Chile): Chile is once again sponsoring draft resolution A/C.1/54/L.88. | CHL
"""

WHICH = """
The Committee adopted resolution 63/88. The draft submitted by Cuba last week (A/C.1/L.9) was withdrawn. | A/C.1/L.9
Mr. Nowak (Poland), introducing a proposal on article V submitted by Poland (A/C.1/L.14), spoke briefly. | A/C.1/L.14
The paper on verification made by Poland in the working group was long; the proposal made by Poland in CD/1812 was not. | CD/1812
The Committee turned to the amendments proposed by Peru in document S/5407 to draft resolution S/5403. | S/5407
Before it were two working papers: NPT/CONF.2005/PC.I/WP.44, submitted by Norway. | NPT/CONF.2005/PC.I/WP.44
In a resolution (A/HRC/51/L.94) on mines, the Council requests a report. Chile, introducing the draft resolution, was brief. | A/HRC/51/L.94
"""

NOTHING = """
Mr. Okoro (Nigeria) said that, on behalf of Cyprus and Ghana, he had the honour to support draft resolution A/C.1/L.988.
Mr. Okoro (Nigeria) said that, on behalf of Ghana, he had the honour to present the report of the Group (A/50/27).
Mr. Okoro (Nigeria) said that he did not wish to introduce draft resolution A/C.1/L.988.
Mr. Ruiz (Peru): I take the floor on behalf of Bolivia and Peru to comment on draft resolution A/C.1/59/L.94.
The Chair said that, on behalf of the Bureau, he had the honour to introduce the draft report.
Mr. Popa (Romania) said that Belgium could not support its draft resolution (A/C.1/L.55).
Mr. Popa (Romania) said that the Group would not press its draft resolution (A/C.1/L.55).
Mr. Popa (Romania) recalled that its national report (A/52/37) had been revised.
Mr. Popa (Romania) welcomed the appeal that the Committee had heard and amended its programme of work.
The Committee noted that its draft report (A/C.1/L.55) had been circulated.
He spoke against draft resolution A/L.512, in the name of the victims in Mali and Nepal.
He was opposed to it and the Assembly voted on draft resolution A/L.512, in the name of France.
The draft resolution was adopted by 8 votes to 2 (Chad and Mali).
Draft resolution A/C.1/L.900 (Chad and Mali abstaining) was adopted.
Mr. Soto (Chile) said that Mr. Vidal (Uruguay) had been right about his amendment (A/C.1/L.903).
Mr. Soto (Chile) thanked the Chairman for his draft (A/C.1/L.903).
Mr. Soto (Chile) agreed with what Prince Ali had said of his working paper (CD/1999).
Mr. Soto (Chile), Chairman of the Drafting Committee, presented his draft (A/C.1/L.903).
Mr. Soto (Chile) asked the Secretary-General to revise his proposal (A/C.1/L.903).
Mr. Soto (Chile) said the delegation which had spoken first had not defended his draft (A/C.1/L.9).
The Assembly called upon Fiji and Tonga to submit a draft resolution (A/C.1/L.9) to their neighbours.
The list of speakers was short. It was drawn up by Fiji.
He voted against the sub-amendment because it was obscure.
Mr. Vidal (Uruguay) asked whether the sponsors would withdraw draft resolution A/C.1/L.900.
"""


@pytest.mark.parametrize(("text", "expected"), [line.split(" | ") for line in TOLD.strip().splitlines()])
def test_told_in_indirect_speech(text, expected, index):
    assert {c.sponsor for c in claims("sponsorship", text, index)} == set(expected.split())


@pytest.mark.parametrize(("text", "document"), [line.split(" | ") for line in WHICH.strip().splitlines()])
def test_which_document_it_is(text, document, index):
    assert document in {c.document for c in claims("sponsorship", text, index)}


@pytest.mark.parametrize("text", NOTHING.strip().splitlines())
def test_look_alikes(text, index):
    assert not claims("sponsorship", text, index)


def test_the_one_who_introduces_and_those_for_whom(index):
    text = "Mr. Okoro (Nigeria) said that, on behalf of Ghana, he had the honour to introduce draft resolution A/C.1/L.988."
    assert {(c.role, c.sponsor) for c in claims("sponsorship", text, index)} == {("introducer", "NGA"), ("sponsor", "GHA")}


def test_the_sponsors_of_what_is_amended(index):
    text = "They voted on the amendments (S/5407) to the draft resolution submitted by Ghana and Mali [S/5403]."
    assert {(c.document, c.sponsor) for c in claims("sponsorship", text, index)} == {("S/5403", "GHA"), ("S/5403", "MLI")}


def test_a_letter_without_its_head(index):
    text = (
        "I should be grateful if you would have this letter circulated as a document of the General Assembly.\n\n"
        "(Signed) K. Vong\nChargé d'affaires a.i. of the Permanent Mission of Bhutan\n"
    )
    assert {(c.role, c.sponsor) for c in claims("sponsorship", text, index)} == {("signatory", "BTN")}
