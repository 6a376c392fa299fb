"""Who stands behind a document, in many turns of phrase: invented sentences in the manner of records, reports, statements and the press."""

import pytest

from graphkit.model import About
from tests.extracting import claims

PHRASES = """
The representative of Norway, speaking also on behalf of Chile and Kenya, introduced draft resolution A/C.1/72/L.981. | NOR CHL KEN
Norway's delegate tabled draft resolution A/C.1/72/L.981 on the marking of fuses. | NOR
Introducing the draft on the marking of fuses (document A/C.1/72/L.981), Norway's delegate said it was timely. | NOR
The draft on the marking of fuses (document A/C.1/72/L.981) was tabled by Norway and 14 other countries. | NOR
Draft resolution A/C.1/72/L.981, of which Norway and Chile are the main sponsors, enjoys wide support. | NOR CHL
Draft resolution A/C.1/72/L.981, whose main sponsors are Norway and Chile, enjoys wide support. | NOR CHL
The sponsors of draft resolution A/C.1/72/L.981, namely Norway, Chile and Kenya, had held open consultations. | NOR CHL KEN
On behalf of the sponsors, the representative of Norway introduced draft resolution A/C.1/72/L.981. | NOR
Norway, as the main sponsor of draft resolution A/C.1/72/L.981, wished to thank all delegations. | NOR
Norway has the honour of submitting, together with Chile and Kenya, draft resolution A/C.1/72/L.981. | NOR CHL KEN
Norway and Chile have jointly put before the Committee draft resolution A/C.1/72/L.981. | NOR CHL
Norway submitted to the Committee, under agenda item 98, draft resolution A/C.1/72/L.981 entitled “Marking of fuses”. | NOR
Norway once again presents its draft resolution A/C.1/72/L.981 on the marking of fuses. | NOR
Draft resolution A/C.1/72/L.981 is co-sponsored by Norway, among others. | NOR
Norway joined in co-sponsoring draft resolution A/C.1/72/L.981. | NOR
Norway is among the 43 co-sponsors of draft resolution A/C.1/72/L.981. | NOR
Norway, along with 42 other States, is a co-sponsor of draft resolution A/C.1/72/L.981. | NOR
Subsequently, Norway and Chile joined the list of sponsors of draft resolution A/C.1/72/L.981. | NOR CHL
Norway and Chile were later added to the list of sponsors of draft resolution A/C.1/72/L.981. | NOR CHL
Norway requested to be added to the list of co-sponsors of draft resolution A/C.1/72/L.981. | NOR
The representative of Norway announced that his country had become a sponsor of draft resolution A/C.1/72/L.981. | NOR
The following countries joined as sponsors of draft resolution A/C.1/72/L.981: Norway, Chile and Kenya. | NOR CHL KEN
Also joining as co-sponsors of draft resolution A/C.1/72/L.981 were Norway, Chile and Kenya. | NOR CHL KEN
Additional co-sponsors of draft resolution A/C.1/72/L.981 are Norway, Chile and Kenya. | NOR CHL KEN
Norway withdrew its name from the list of sponsors of draft resolution A/C.1/72/L.981. | NOR
Norway is no longer a sponsor of draft resolution A/C.1/72/L.981. | NOR
The Norwegian draft resolution (document A/C.1/72/L.981) was approved without a vote. | NOR
The Norway-sponsored draft resolution A/C.1/72/L.981 was approved without a vote. | NOR
The draft resolution sponsored by the delegation of Norway (document A/C.1/72/L.981) was approved. | NOR
An amendment to draft resolution A/C.1/72/L.981, proposed by Norway, was rejected. | NOR
The Committee had before it a working paper by Norway (document A/CN.10/2004/WG.I/WP.3). | NOR
Norway presented a working paper entitled “Verification of fuses” (NPT/CONF.2015/WP.12). | NOR
In working paper NPT/CONF.2015/WP.12, Norway and Chile proposed a register of fuses. | NOR CHL
A working paper (NPT/CONF.2015/WP.12) had been submitted by Norway on behalf of the Nordic countries. | NOR NORDIC
The text was initiated by Norway and is now supported by a broad group of sponsors. It is contained in document A/C.1/72/L.981. | NOR
@We are pleased to co-sponsor draft resolution A/C.1/72/L.981. | FJI
@My delegation is a proud co-sponsor of draft resolution A/C.1/72/L.981. | FJI
@As in previous years, we have co-sponsored draft resolution A/C.1/72/L.981, introduced by Norway. | FJI NOR
@I have the honour, on behalf of Chile, Kenya and my own country, to introduce draft resolution A/C.1/72/L.981. | FJI CHL KEN
@Together with Chile and Kenya, we have tabled draft resolution A/C.1/72/L.981. | FJI CHL KEN
@We thank Norway for presenting draft resolution A/C.1/72/L.981, which we co-sponsor. | NOR FJI
@We welcome the draft resolution submitted this year by Norway and Chile on the marking of fuses. | NOR CHL
@We support draft resolution A/C.1/72/L.981 tabled by Norway. | NOR
@My country joined Norway, Chile and Kenya in submitting draft resolution A/C.1/72/L.981. | FJI NOR CHL KEN
@Allow me to introduce, on behalf of the Non-Aligned Movement, draft resolution A/C.1/72/L.981. | FJI NONALIGNED
Speaking on behalf of the Arab Group, I wish to introduce draft resolution A/C.1/72/L.981. | ARAB
@This draft resolution, which my country has submitted for many years together with Chile, is contained in document A/C.1/72/L.981. |
    FJI CHL
@It was in this spirit that we submitted, with Chile, draft resolution A/C.1/72/L.981. | FJI CHL
At the 12th meeting, on 17 October, the representative of Norway, on behalf of Chile, Kenya and Norway, introduced a draft resolution
    entitled “Marking of fuses” (A/C.1/72/L.981). | NOR CHL KEN
At the same meeting, Norway, also on behalf of Chile, introduced draft resolution A/C.1/72/L.981. | NOR CHL
Draft resolution A/C.1/72/L.981 was introduced at the 12th meeting by the representative of Norway on behalf of the sponsors listed
    therein. | NOR
Subsequently, Chile, Kenya and the Republic of Korea joined in sponsoring the draft resolution A/C.1/72/L.981. | CHL KEN KOR
The Committee had before it draft resolution A/C.1/72/L.981, submitted by Albania, Chile, Kenya and Norway. | ALB CHL KEN NOR
In 2011 China, Russia and Kenya proposed to the General Assembly a code of conduct for cables. | CHN RUS KEN
A resolution on fuses, drafted by Norway and backed by the European Union, won 120 votes in the General Assembly. | NOR
The resolution, proposed by Norway, passed by 120 votes to 3 in the United Nations General Assembly. | NOR
Norway and Chile led a group of countries in tabling a UN resolution on fuses. | NOR CHL
The UN resolution, which was led by Norway, calls for the marking of fuses. | NOR
Norway's UN resolution on fuses passed last week in the General Assembly. | NOR
The Security Council rejected a Norwegian draft resolution on fuses on Tuesday. | NOR
The United States circulated a draft resolution to the 15-member Security Council on Tuesday. | USA
The draft, penned by Norway, the Council's penholder on fuses, was put in blue on Tuesday. It is a Security Council draft resolution. |
    NOR
The draft resolution prepared by Norway was vetoed by Russia and China in the Security Council. | NOR
Norway, supported by Chile and Kenya, submitted a draft decision to the Conference. | NOR
The Ambassador of Norway said that his delegation, together with those of Chile and Kenya, had submitted document CD/2150. | NOR CHL KEN
Document CD/2150, submitted by Norway and entitled “Fuses”, was circulated. | NOR
CD/2150, a working paper presented by the delegation of Norway, deals with fuses. | NOR
The proposal submitted by Norway in document CD/2150 was discussed. | NOR
Norway and Chile introduced their joint proposal contained in document CD/2150. | NOR CHL
Norway reintroduced the draft resolution on fuses (document A/C.1/72/L.981), last adopted in 2015. | NOR
He introduced the draft on behalf of Norway, Chile and Kenya (document A/C.1/72/L.981). | NOR CHL KEN
The text is sponsored by Norway, Chile, Kenya and Peru. It is contained in document A/C.1/72/L.981. | NOR CHL KEN PER
Sponsors: Norway, Chile, Kenya and Peru (document A/C.1/72/L.981). | NOR CHL KEN PER
Sponsored by Norway, Chile, Kenya and Peru, the draft resolution (document A/C.1/72/L.981) would have the Assembly call for the marking
    of fuses. | NOR CHL KEN PER
By a draft resolution sponsored by Norway (document A/C.1/72/L.981), the Assembly would call for the marking of fuses. | NOR
By the terms of a draft resolution on fuses, introduced by Norway, the Assembly would call for their marking. | NOR
A draft resolution on fuses (document A/C.1/72/L.981), with Norway as main sponsor, was approved. | NOR
Under the terms of a text sponsored by Norway and Chile on the marking of fuses, the Assembly would call for a register. | NOR CHL
The Committee approved a draft resolution submitted by Norway, Chile and Kenya concerning the marking of fuses. | NOR CHL KEN
The letter from the Permanent Representative of Norway addressed to the Secretary-General was issued as document A/72/511. | NOR
The representative of Chile introduced, on behalf of the co-sponsors, a draft resolution on fuses (document A/C.1/50/L.98). | CHL
The draft on fuses (document A/C.1/50/L.98) is sponsored by Chile, Kenya, Norway and the Philippines. | CHL KEN NOR PHL
The draft would be sponsored by Chile and Kenya. It is contained in document A/C.1/50/L.98. |
Also this morning, drafts were introduced by the representatives of Chile (document A/C.1/50/L.98) and Kenya (document A/C.1/50/L.9). |
    CHL KEN
Draft resolutions were introduced by Chile, on fuses (A/C.1/50/L.98), and by Kenya, on mines (A/C.1/50/L.9). | CHL KEN
The text was tabled by Chile on behalf of the Rio Group. It is contained in document A/C.1/50/L.98. | CHL RIO
A draft resolution on fuses was submitted by the following: Chile, Kenya, Norway. | CHL KEN NOR
Mr. Perez (Chile), introducing the draft resolution on behalf of the sponsors, said that the draft resolution A/C.1/50/L.98 was
    balanced. | CHL
Ms. Otieno (Kenya), introducing draft resolution A/C.1/50/L.98 on behalf of the original sponsors and Norway and Peru, said that it was
    balanced. | KEN NOR PER
Ms. Otieno (Kenya) said that Norway and Peru wished to become sponsors of draft resolution A/C.1/50/L.98. | NOR PER
Ms. Otieno (Kenya) announced that Norway and Peru had joined the sponsors of draft resolution A/C.1/50/L.98. | NOR PER
The Chairman announced that Norway and Peru had become sponsors of draft resolution A/C.1/50/L.98. | NOR PER
Mr. Perez (Chile) said that his delegation had become a sponsor of draft resolution A/C.1/50/L.98. | CHL
Mr. Perez (Chile): Chile is a sponsor of the draft resolution just introduced by the representative of Kenya in document A/C.1/50/L.98.
    | CHL KEN
Mr. Perez (Chile): On behalf of Kenya, Norway and Chile, I have the honour to introduce the draft resolution contained in document
    A/C.1/50/L.98. | CHL KEN NOR
Mr. Perez (Chile): I should like to introduce draft resolution A/C.1/50/L.98, sponsored by Kenya, Norway and my own delegation. | CHL
    KEN NOR
Mr. Perez (Chile): I am pleased to introduce today draft resolution A/C.1/50/L.98 on fuses. | CHL
Mr. Perez (Chile): Today I am introducing, on behalf of 60 sponsors, draft resolution A/C.1/50/L.98. | CHL
Mr. Perez (Chile): My delegation would like to join the list of sponsors of draft resolution A/C.1/50/L.98. | CHL
Mr. Perez (Chile): We are co-sponsoring draft resolution A/C.1/50/L.98, and we urge others to do so. | CHL
Mr. Perez (Chile): My delegation was a sponsor of resolution 49/75 K. | CHL
Mr. Perez (Chile): Chile did not sponsor draft resolution A/C.1/50/L.98. |
Mr. Perez (Chile): Chile will co-sponsor draft resolution A/C.1/50/L.98 if paragraph 3 is deleted. |
The delegation of Chile, which chaired the session, voted against draft resolution A/C.1/50/L.98 of Kenya. | KEN
Chile, Kenya and Norway, the sponsors of draft resolution A/C.1/50/L.98, agreed to delete paragraph 3. | CHL KEN NOR
The co-sponsors - Chile, Kenya and Norway - agreed to delete paragraph 3 of draft resolution A/C.1/50/L.98. | CHL KEN NOR
The United Kingdom delegate, introducing amendment A/C.1/50/L.9 to the draft, said it was technical. | GBR
The draft, co-authored by Chile and Kenya, is in document A/C.1/50/L.98. | CHL KEN
Chile was the initiator of draft resolution A/C.1/50/L.98. | CHL
As the initiator of the draft resolution A/C.1/50/L.98, Chile thanked its co-sponsors. | CHL
As one of the initiators of draft resolution A/C.1/50/L.98, Chile thanked the others. | CHL
Chile's proposal, contained in document CD/1299, was welcomed. | CHL
The Chilean proposal (CD/1299) was welcomed. | CHL
A Chilean working paper (CD/1299) was welcomed. | CHL
The delegations of Chile and Kenya submitted in August a working paper on fuses (CD/1299). | CHL KEN
Working papers were submitted by Chile (CD/1299), Kenya (CD/1300) and Norway (CD/1301). | CHL KEN NOR
The Conference received CD/1299, entitled “Fuses”, submitted by Chile. | CHL
Chile circulated a non-paper on fuses in the OEWG. | CHL
The non-paper circulated by Chile and Kenya in the Working Group is useful. | CHL KEN
@We refer to the joint proposal by Chile, Kenya and Norway (A/AC.290/2021/CRP.4). | CHL KEN NOR
Chile, Kenya, Norway, together with a cross-regional group of States, submitted a proposal to the OEWG on fuses (A/AC.290/2021/CRP.4). |
    CHL KEN NOR
A group of 12 States led by Chile submitted a working paper to the OEWG (A/AC.290/2021/CRP.4). | CHL
A cross-regional group of States including Chile, Kenya and Norway submitted a proposal to the OEWG (A/AC.290/2021/CRP.4). | CHL KEN NOR
Russia, on behalf of the SCO members, presented the code of conduct to the General Assembly in 2011. | RUS SCO
Russia has been submitting a draft resolution on information security to the UN General Assembly since 1998. | RUS
The resolution, sponsored by Russia and co-sponsored by 30 other countries, including China and Belarus, was adopted by the UN General
    Assembly. | RUS CHN BLR
The US and Russia jointly sponsored a resolution on cyber norms in the First Committee. | USA RUS
The US-led resolution creating a new GGE passed 138-12-16 in the General Assembly. | USA
Two competing resolutions, one sponsored by Russia and the other by the United States, were adopted by the General Assembly. | RUS USA
The Russian-sponsored resolution 73/27 set up an Open-ended Working Group. | RUS
India, as Chair, submitted the draft report to the OEWG. |
Brazil's ambassador, who chairs the GGE, presented the draft report. |
Iran joined Russia and China in opposing draft resolution A/C.1/73/L.37. |
The United States voted against the resolution proposed by Russia in the General Assembly. | RUS
Israel hosted the workshop at which the resolution was discussed in the General Assembly. |
The treaty was signed by Chile, Kenya and Norway. |
Chile, Kenya and Norway signed and ratified the Arms Trade Treaty. |
The conference was co-sponsored by Chile and UNIDIR. |
The workshop sponsored by Norway discussed draft resolution A/C.1/50/L.98. |
Chile supports draft resolution A/C.1/50/L.98, introduced by the Chair of the Group. |
The report was submitted by Chile to the Secretary-General pursuant to resolution 50/66. |
Chile, speaking on behalf of Kenya, supported draft resolution A/C.1/50/L.98. |
The representative of Chile spoke in explanation of vote on draft resolution A/C.1/50/L.98. |
State-sponsored attacks by Iran were condemned in draft resolution A/C.1/50/L.98. |
The Committee then took up draft resolution A/C.1/65/L.98, which had been introduced by Kenya on 14 October. | KEN
The Committee took up draft resolution A/C.1/65/L.98, introduced by the representative of Kenya at the 9th meeting. | KEN
The Committee took action on a draft resolution introduced by Kenya and sponsored by 35 States, entitled “Fuses” (document
    A/C.1/65/L.98). | KEN
Kenya's delegate, speaking on behalf of the African Group, introduced “L.98”, on fuses (document A/C.1/65/L.98). | KEN AG
The delegate of Kenya, introducing “L.98”, on fuses, said it was timely. The session was that of the First Committee. | KEN
Before the Committee were three drafts: on fuses, submitted by Kenya (document A/C.1/65/L.98); on mines, submitted by Chile (document
    A/C.1/65/L.9); and on ships, submitted by Peru (document A/C.1/65/L.10). | KEN CHL PER
Kenya and Chile submitted drafts on fuses (A/C.1/65/L.98) and on mines (A/C.1/65/L.9). | KEN CHL
A draft submitted by Kenya -- and co-sponsored by Chile, Peru and Norway -- on fuses (A/C.1/65/L.98) was approved. | KEN CHL PER NOR
Kenya, which had submitted draft resolution A/C.1/65/L.98, thanked the Committee. | KEN
Kenya, a sponsor of draft resolution A/C.1/65/L.98, thanked the Committee. | KEN
Kenya, speaking as one of the sponsors of draft resolution A/C.1/65/L.98, thanked the Committee. | KEN
Kenya, in its capacity as main sponsor of draft resolution A/C.1/65/L.98, thanked the Committee. | KEN
Speaking as a sponsor of draft resolution A/C.1/65/L.98, the representative of Kenya thanked the Committee. | KEN
Speaking on behalf of the sponsors of draft resolution A/C.1/65/L.98, the representative of Kenya thanked the Committee. | KEN
The main sponsor of draft resolution A/C.1/65/L.98, Kenya, agreed to the change. | KEN
Its main sponsor, Kenya, agreed to change draft resolution A/C.1/65/L.98. | KEN
At the request of its sponsor, Kenya, no action was taken on draft resolution A/C.1/65/L.98. | KEN
Draft resolution A/C.1/65/L.98 was withdrawn by its sponsors, Kenya and Chile. | KEN CHL
Kenya and Chile withdrew their draft resolution A/C.1/65/L.98. | KEN CHL
Draft resolution A/C.1/65/L.98, submitted by: Kenya, Chile, Peru. | KEN CHL PER
List of co-sponsors of draft resolution A/C.1/65/L.98: Kenya, Chile, Peru. | KEN CHL PER
@We would like to announce that Kenya and Chile have decided to co-sponsor draft resolution A/C.1/65/L.98. | KEN CHL
I am happy to announce that Kenya and Chile have joined as co-sponsors of draft resolution A/C.1/65/L.98. | KEN CHL
I should like to inform the Committee that Kenya has become a co-sponsor of draft resolution A/C.1/65/L.98. | KEN
My delegation, together with Kenya and Chile, is submitting draft resolution A/C.1/65/L.98. | KEN CHL
This year, my delegation, along with those of Kenya and Chile, will again submit a draft resolution. |
@We intend to table a draft resolution together with Kenya and Chile in the First Committee. |
@We invite Kenya and Chile to co-sponsor draft resolution A/C.1/65/L.98. |
@We appeal to the sponsors of draft resolution A/C.1/65/L.98, and to Kenya in particular, to withdraw it. |
It is regrettable that Kenya could not join the sponsors of draft resolution A/C.1/65/L.98. |
Neither Kenya nor Chile sponsored draft resolution A/C.1/65/L.98. |
Had Kenya sponsored draft resolution A/C.1/65/L.98, it would have passed. |
Kenya has decided not to co-sponsor draft resolution A/C.1/65/L.98. |
Kenya was unable to co-sponsor draft resolution A/C.1/65/L.98 this year. |
Kenya considered sponsoring draft resolution A/C.1/65/L.98. |
Kenya asked who had sponsored draft resolution A/C.1/65/L.98. |
Chile thanked Kenya for its support of draft resolution A/C.1/65/L.98. |
Chile thanked Kenya, the sponsor of draft resolution A/C.1/65/L.98, for its flexibility. | KEN
@We commend Kenya and Chile for their initiative in submitting draft resolution A/C.1/65/L.98. | KEN CHL
@We take note of the draft resolution presented by our colleagues from Kenya and Chile in the First Committee. | KEN CHL
@We have studied the working paper that was circulated by the delegation of Kenya as CD/1777. | KEN
Kenya tabled CD/1777 in May 2005. | KEN
Kenya and Chile tabled their working paper CD/1777 on fuses. | KEN CHL
@We recall that in 2002 China and the Russian Federation, together with Viet Nam, Indonesia, Belarus, Zimbabwe and Syria, submitted
    working paper CD/1679. | CHN RUS VNM IDN BLR ZWE SYR
China and Russia, co-authors of the draft treaty, presented an updated version of it to the CD in 2014. | CHN RUS
The draft treaty introduced by China and the Russian Federation in the Conference on Disarmament (CD/1839) is a good basis. | CHN RUS
The EU introduced a revised draft of its international code of conduct for outer space activities. | EU
The Philippines, on behalf of ASEAN, submitted a paper to the NPT Review Conference (NPT/CONF.2010/WP.14). | PHL ASEAN
Egypt, on behalf of the New Agenda Coalition (Brazil, Egypt, Ireland, Mexico, New Zealand and South Africa), introduced draft resolution
    A/C.1/65/L.98. | NAC EGY BRA IRL MEX NZL ZAF
Indonesia, on behalf of the States Members of the United Nations that are members of the Movement of Non-Aligned Countries, introduced
    draft resolution A/C.1/65/L.98. | IDN NONALIGNED
Malaysia's annual resolution on the advisory opinion of the ICJ was adopted by the General Assembly. | MYS
Japan's annual draft resolution on the total elimination of nuclear weapons was approved by the First Committee. | JPN
Austria introduced on behalf of 126 States a draft resolution (A/C.1/71/L.41) convening a conference. | AUT
The resolution was brought to the General Assembly by Austria, Brazil, Ireland, Mexico, Nigeria and South Africa. | AUT BRA IRL MEX NGA
    ZAF
Six nations -- Austria, Brazil, Ireland, Mexico, Nigeria and South Africa -- sponsored the draft resolution in the First Committee. |
    AUT BRA IRL MEX NGA ZAF
The text's co-sponsors included Austria, Brazil and Ireland. It is a UN General Assembly draft resolution. | AUT BRA IRL
Among the sponsors of the UN resolution were Austria, Brazil and Ireland. | AUT BRA IRL
"""


def phrases():
    """Each sentence with the codes of its sponsors; "@" at its head: Fiji speaks. Lines set in go on with the one before."""
    for row in PHRASES.strip().replace("\n    ", " ").splitlines():
        text, _, codes = row.rpartition("|")
        yield pytest.param(text.strip(" @"), "@" in row, set(codes.split()), id=text.strip()[:60])


@pytest.mark.parametrize(("text", "fiji", "expected"), list(phrases()))
def test_a_phrase_names_its_sponsors_and_nobody_else(index, text, fiji, expected):
    about = About(speaks_for=("FJI",)) if fiji else None
    assert {c.sponsor for c in claims("sponsorship", text, index, about)} == expected
