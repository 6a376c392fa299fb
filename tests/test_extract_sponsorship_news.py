"""Who stands behind a document, as news agencies tell it: invented sentences."""

import pytest

from tests.extracting import claims

PHRASES = """
The UN committee adopted a Peru-led draft on harbour mines on Tuesday, 120 to 8. | PER
A Peruvian-Fijian draft resolution on harbour mines went to the vote in the First Committee. | PER FJI
The US-Japanese text was vetoed in the Security Council by Russia. | USA JPN
The U.S.-Japan draft resolution would have banned such arms from orbit. | USA JPN
The German-Brazilian text on privacy passed the Third Committee by consensus. | DEU BRA
The Franco-Egyptian proposal for a programme of action was tabled in the First Committee as A/C.1/75/L.99. | FRA EGY
The French-Egyptian draft resolution on a programme of action got 157 votes. | FRA EGY
The Australia-Japan resolution on the test ban was adopted by the First Committee. | AUS JPN
The UK-drafted resolution was put into blue late on Thursday. | GBR
The US-sponsored resolution was adopted with 153 votes, while the Russian-sponsored one got 104. | USA RUS
A resolution sponsored by Peru and Fiji was adopted, whereas a rival one sponsored by Togo was not. | PER FJI TGO
Two new resolutions on mines were adopted by the First Committee: one proposed by Peru by a vote of 109 to 45, and the other by Fiji
    with 139 in favour. | PER FJI
The Peruvian resolution (A/C.1/73/L.97) asks for a group of experts. | PER
Resolution A/C.1/75/L.94, put forward by Peru and its allies, calls on States to wait. | PER
Resolution A/C.1/75/L.94 put forward by Peru and its allies calls on States to wait. | PER
The draft resolution of Peru and Fiji was rejected by the Security Council. | PER FJI
In the UN Security Council, Russia vetoed the draft resolution of Peru and Fiji on lasers in space. | PER FJI
Russia on Wednesday vetoed a UN resolution jointly submitted by Peru and Fiji to keep lasers out of space. | PER FJI
The resolution, proposed jointly by Peru and Fiji, would have called on all States to keep lasers out of space. | PER FJI
Peru and Fiji proposed an amendment to the Togo-Ghana draft that would ban all lasers. | PER FJI TGO GHA
Peru's draft resolution, which had 40 co-sponsors, fell short by two votes in the Security Council. | PER
A draft resolution by Peru, Fiji and Togo criticizing Iran was sent to the agency's Board overnight, three diplomats said. | PER FJI TGO
Peru, Fiji and Togo have circulated a draft resolution ahead of the Board's meeting next week. | PER FJI TGO
Peru, Fiji and Togo, which negotiated for weeks, sponsored the resolution that the Board adopted. | PER FJI TGO
The Board adopted a resolution on inspections. Peru, Fiji and Togo sponsored the resolution. | PER FJI TGO
The Security Council failed to adopt a text tabled by Peru. | PER
Moved by Peru and seconded by Fiji, the resolution was carried in the Board of Governors. | PER
Spearheaded by Peru, the resolution on mines was adopted in the First Committee with 150 votes. | PER
The resolution, spearheaded by Peru and Fiji, was adopted by the General Assembly. | PER FJI
Led by Peru, Fiji and Togo, the resolution on mines drew 80 co-sponsors in the First Committee. | PER FJI TGO
The resolution, led by Peru and Fiji, was adopted by the General Assembly on Monday. | PER FJI
The resolution, brought by Peru and Fiji, was adopted by the General Assembly on Monday. | PER FJI
The resolution, brought to the Assembly by Peru, passed with 141 votes. | PER
The text's authors, Peru and Fiji, asked the Committee for a vote on the draft resolution. | PER FJI
The draft resolution went to a vote. Its sponsors (Peru, Fiji and Togo) had hoped for consensus. | PER FJI TGO
The draft resolution went to a vote. Its authors, Peru and Fiji, had hoped for consensus. | PER FJI
The sponsors of the draft resolution – Peru, Fiji and Togo – had hoped for consensus. | PER FJI TGO
The initiative of Peru and Fiji, draft resolution A/C.1/70/L.91, was adopted without a vote. | PER FJI
Peru and Fiji have put a text before the First Committee that would ban such mines. | PER FJI
Peru has laid a draft resolution before the Security Council. | PER
Peru and Fiji have brought a resolution to the First Committee on mines. | PER FJI
The joint proposal of Peru and Fiji (CD/1999) was not discussed. | PER FJI
United States document CD/1777 contains a draft mandate for talks on fissile material. | USA
Fiji working paper CD/1888 lists the options. | FJI
Peruvian working paper CD/1888 lists the options. | PER
The working paper of Peru (CD/1888) lists the options. | PER
Peru's working paper CD/1888 lists the options. | PER
A proposal from Peru and Fiji, A/AC.290/2021/CRP.9, would set up a permanent forum. | PER FJI
A working paper from Peru and Fiji spelled out the option before the group. | PER FJI
Fiji, Togo and Peru are behind the draft resolution now before the First Committee. | FJI TGO PER
Behind the draft resolution stand Peru and Fiji, the First Committee was told. | PER FJI
The countries behind the draft resolution, Peru and Fiji, want a vote this week. | PER FJI
Peru, the author of the draft resolution, said that it had accepted all amendments. | PER
Peru, the lead sponsor, said that it had watered down the draft resolution to win votes. | PER
Peru, which drafted the resolution, said the Security Council had to act. | PER
Peru, which holds the pen on the file, circulated a draft resolution to Council members. | PER
The penholder, Peru, circulated a zero draft of the resolution to the Security Council. | PER
Penholder Peru circulated a draft resolution to Council members on Monday. | PER
Peru, as penholder, put the draft in blue on Tuesday. It renews the mandate of the Security Council's mission. | PER
The draft resolution co-authored by Peru and Fiji would renew the mandate. | PER FJI
The draft resolution was co-penned by Peru and Fiji. | PER FJI
Peru and Fiji co-authored the draft resolution before the Security Council. | PER FJI
Ecuador and Peru, the co-penholders on Haiti, circulated a draft resolution to the Council. | ECU PER
The text, written by Peru, asks the Security Council for a ceasefire. | PER
The Security Council voted on a Peruvian text asking for a ceasefire. | PER
Thirteen members supported the Peruvian draft in the Security Council, and Russia vetoed it. | PER
The rival draft, from Peru, got only five votes in the Security Council. | PER
A competing resolution from Peru got only five votes in the First Committee. | PER
A counter-proposal tabled by Peru as A/C.1/73/L.96 failed. | PER
Peru tabled a competing resolution in the First Committee. | PER
Peru followed with a resolution of its own in the First Committee. | PER
Peru responded with its own draft resolution in the First Committee. | PER
Peru put its resolution to the vote in the First Committee on Friday. | PER
Peru withdrew its draft resolution at the last minute, the First Committee was told. | PER
Peru's attempt to amend the text failed. The amendment, which Peru had tabled on Monday in the First Committee, got 24 votes. | PER
For the first time, Peru and Fiji jointly tabled a draft resolution in the First Committee. | PER FJI
Every year since 1998, Peru has sponsored a General Assembly resolution on harbour mines. | PER
Peru's annual resolution on harbour mines was adopted in the First Committee. | PER
The annual Peruvian resolution on harbour mines was adopted in the First Committee. | PER
The humanitarian pledge resolution, an Austrian initiative, was adopted in the First Committee. | AUT
The resolution is the brainchild of Peru and was adopted by the General Assembly. | PER
The resolution, the work of Peru and Fiji, passed the General Assembly by consensus. | PER FJI
The resolution, a joint initiative of Peru and Fiji, passed the General Assembly by consensus. | PER FJI
Together with Fiji, Peru presented a draft resolution in the First Committee. | PER FJI
Peru teamed up with Fiji to table a draft resolution in the First Committee. | PER FJI
Peru joined forces with Fiji to submit a draft resolution to the General Assembly. | PER FJI
Peru and Fiji spearheaded a resolution in the General Assembly on mines. | PER FJI
The Peru-authored resolution was adopted by the Human Rights Council. | PER
The Human Rights Council adopted by consensus a resolution presented by Peru, Fiji and Togo. | PER FJI TGO
A text presented by Peru was adopted by consensus in the Human Rights Council. | PER
A group of countries led by Peru tabled a draft resolution in the First Committee. | PER
A group of States including Peru, Fiji and Togo submitted a draft resolution in the First Committee. | PER FJI TGO
Draft resolution L.95 (Peru and Fiji) was adopted without a vote in the First Committee. | PER FJI
The First Committee adopted L.95 (Peru), L.96 (Fiji) and L.97 (Togo and Ghana). | PER FJI TGO GHA
L.95, submitted by Peru, was adopted by the First Committee. | PER
A/C.1/75/L.94 (by Peru) was adopted by the First Committee. | PER
Draft resolution A/C.1/75/L.94, a Peruvian text, was adopted by the First Committee. | PER
Peru's A/C.1/75/L.94, on mines, was adopted by the First Committee. | PER
Peru's L.94 was adopted by the First Committee. | PER
Peru's two resolutions, on mines and on lasers, were adopted by the First Committee. | PER
Two Peruvian resolutions were adopted by the First Committee on Monday. | PER
The only new resolution this year, from Peru, concerns harbour mines in the First Committee. | PER
This year's newcomer is a draft resolution by Peru on harbour mines. | PER
Also new is a resolution from Peru on harbour mines, A/C.1/75/L.94. | PER
Peru's revised draft drops the reference to verification, members of the Security Council said. | PER
An updated draft circulated by Peru on Tuesday drops the reference to sanctions, Council diplomats said. | PER
Peru's proposal (A/AC.290/2021/CRP.9) would set up a permanent forum. | PER
The code of conduct proposed by Peru and Fiji (A/66/999) never came to a vote. | PER FJI
In 2011, Peru and Fiji proposed a code of conduct for harbours to the General Assembly. | PER FJI
The draft treaty that Peru and Fiji tabled at the Conference on Disarmament in 2008 has no verification. | PER FJI
The Peru-Fiji draft treaty, CD/1999, has no verification. | PER FJI
The Peruvian draft treaty on lasers (CD/1999) has no verification. | PER
Peru and Fiji submitted a joint working paper to the Conference on Disarmament. | PER FJI
Peru has long championed the resolution in the First Committee. | PER
The UN General Assembly on Friday approved a resolution championed by Peru. | PER
The UN General Assembly on Friday approved a Peru-proposed resolution. | PER
UN adopts Peru's resolution on harbour mines | PER
UN adopts resolution on harbour mines initiated by Peru | PER
Fiji backs Peruvian draft resolution at the UN | PER
The Security Council rejected Peru's bid to condemn the attack. The draft resolution, which Peru had submitted the night before, won
    five votes. | PER
Peru's UN mission circulated a draft resolution on Monday. | PER
The Peruvian mission to the UN circulated a draft resolution on Monday. | PER
Peru's ambassador to the UN, Ana Diaz, tabled a draft resolution on harbour mines. | PER
The Peruvian delegation tabled a draft resolution on harbour mines at the First Committee. | PER
Peruvian diplomats have circulated a draft resolution on harbour mines in the Security Council. | PER
The governments of Peru and Fiji tabled a draft resolution in the First Committee. | PER FJI
It was Peru that tabled the resolution in the First Committee. | PER
The resolution on mines, the text of which was prepared by Peru, was adopted by the First Committee. | PER
"""


def phrases() -> list[tuple[str, str]]:
    lines = PHRASES.strip().replace("\n    ", " ").splitlines()
    return [(line.rpartition("|")[0].strip(), line.rpartition("|")[2].strip()) for line in lines]


@pytest.mark.parametrize(("text", "expected"), phrases())
def test_the_press_names_the_movers_of_a_text(text, expected, index):
    found = {c.sponsor for c in claims("sponsorship", text, index) if c.role != "introducer"}
    assert found == set(expected.split())


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Dozens of States signed on as co-sponsors, among them Peru and Fiji: an unlikely list.", {"PER sponsor", "FJI sponsor"}),
        ("Dozens of States came to hear the co-sponsors, among them Peru and Fiji.", set()),
        ("Those who joined the authors this year, including Peru and Fiji, were thanked.",
         {"PER additional-sponsor", "FJI additional-sponsor"}),
        ("Peru, Fiji and ten other nations of Asia and Africa laid before the Political Committee tonight a draft resolution on mines.",
         {"PER sponsor", "FJI sponsor"}),
    ],
)  # fmt: skip
def test_many_counted_and_some_named(index, text, roles):
    found = claims("sponsorship", f"The First Committee took up draft resolution A/C.1/76/L.93. {text}", index)
    assert {f"{c.sponsor} {c.role}" for c in found} == roles
