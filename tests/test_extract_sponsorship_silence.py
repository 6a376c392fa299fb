"""Sentences full of names in which nobody sponsors anything: voters, speakers, hosts, chairs, parties, opponents, plans and plays."""

import pytest

from tests.extracting import claims

SILENT = """
The representative of Kenya said that the draft resolution introduced by the Chair did not go far enough.
Kenya, Chile and Peru voted against draft resolution A/C.1/65/L.98.
The draft resolution A/C.1/65/L.98 was adopted with the support of Kenya, Chile and Peru.
Kenya welcomed the adoption of resolution 65/41, presented by the Chair of the Group.
Kenya spoke in support of draft resolution A/C.1/65/L.98, as did Chile.
Draft resolution A/C.1/65/L.98 concerns the dispute between Kenya and Chile.
Draft resolution A/C.1/65/L.98 on the situation in Kenya was adopted by 100 votes.
Draft resolution A/C.1/65/L.98 calls upon Kenya and Chile to submit a report.
By draft resolution A/C.1/65/L.98 the Assembly would call on Kenya to introduce legislation.
The Assembly would welcome the proposal by Kenya to host a conference.
The Assembly, in resolution 65/41, took note of the report submitted by Kenya.
Kenya submitted its annual report under article VII of the Convention.
Kenya presented its candidature for the Security Council.
Kenya introduced a bill on small arms in its parliament.
Kenya tabled legislation to implement resolution 1540 (2004).
Kenya hosted the meeting that drafted the resolution in the First Committee.
The draft resolution was circulated to Kenya, Chile and Peru on Monday.
The Secretary-General transmitted the draft to Kenya.
The letter was addressed to the representatives of Kenya and Chile.
A letter from the Chairman to the representative of Kenya was read out in the Council.
The sponsors consulted Kenya and Chile on draft resolution A/C.1/65/L.98.
The sponsors of draft resolution A/C.1/65/L.98 thanked Kenya and Chile.
The sponsors of the draft had rejected the amendments, Kenya said. It was draft resolution A/C.1/65/L.98.
Kenya regretted that the sponsors of draft resolution A/C.1/65/L.98 had not consulted widely.
Kenya called on the sponsors to withdraw draft resolution A/C.1/65/L.98.
Kenya hoped that Chile would co-sponsor draft resolution A/C.1/65/L.98.
Kenya would have sponsored draft resolution A/C.1/65/L.98 had it been revised.
If Kenya submits a draft resolution, Chile will support it.
Kenya may submit amendments to draft resolution A/C.1/65/L.98.
Kenya, which is not a sponsor of draft resolution A/C.1/65/L.98, voted for it.
Kenya is not among the sponsors of draft resolution A/C.1/65/L.98.
Kenya denied that it had drafted the resolution in the Security Council.
It is not true that Kenya sponsored the draft resolution in the Security Council.
The rumour that Kenya had tabled a draft resolution in the Security Council proved unfounded.
Kenya's position on draft resolution A/C.1/65/L.98 is well known.
Kenya's vote on draft resolution A/C.1/65/L.98 was not recorded.
Kenyan experts helped to write the report of the Group of Governmental Experts.
The Group was chaired by Kenya; its report was introduced by Ambassador Otieno of Kenya, Chair of the Group.
Ambassador Otieno of Kenya, in her capacity as Chair, submitted the draft report in document A/AC.290/2021/L.1.
Ms. Otieno (Kenya), Rapporteur, introduced the draft report of the Committee.
Ms. Otieno (Kenya), Vice-Chair of the Committee, introduced draft resolution A/C.1/65/L.98, submitted by the Chair.
The facilitator, the representative of Kenya, introduced draft resolution A/C.1/65/L.98.
As facilitator of the consultations, Kenya presented the text to the Committee.
Kenya and Chile are parties to the treaty proposed in 1996.
The treaty, signed by Kenya and Chile, entered into force in 1997.
The Pelindaba Treaty was opened for signature in Egypt and drafted by African experts.
A conference sponsored by Kenya and Chile discussed the resolution of the General Assembly.
The side event was co-sponsored by Kenya, Chile and UNIDIR in the margins of the First Committee.
The peace process co-sponsored by Kenya led to Security Council resolution 1540 (2004).
Kenya was accused of sponsoring terrorism in a draft resolution before the Security Council.
State sponsors of terrorism such as Kenya were named in the resolution of the Security Council.
In our simulation at Model UN, Kenya and Chile sponsored draft resolution 1.1.
The delegates of Kenya and Chile at the Model United Nations submitted a working paper.
A think tank in Kenya published a draft resolution for the General Assembly.
Students from Kenya wrote to the General Assembly about the resolution.
The draft, which recalls a statement by Kenya, was adopted as resolution 65/41 of the General Assembly.
The draft resolution recalled the working paper and the views of Kenya.
Statements were made by the representatives of Kenya, Chile and Peru on draft resolution A/C.1/65/L.98.
In favour: Kenya, Chile, Peru. Against: Norway. Draft resolution A/C.1/65/L.98 was adopted.
Abstaining on draft resolution A/C.1/65/L.98 were Kenya, Chile and Peru.
Kenya associated itself with the statement on draft resolution A/C.1/65/L.98 made by the European Union.
Kenya aligned itself with the Non-Aligned Movement and supported draft resolution A/C.1/65/L.98.
On behalf of Kenya, I wish to explain our vote on draft resolution A/C.1/65/L.98.
Speaking on behalf of Kenya and Chile, the representative of Peru supported draft resolution A/C.1/65/L.98.
The Security Council adopted a resolution on Kenya drafted by its penholder.
Security Council members Kenya and Chile blocked a draft resolution on fuses.
The veto cast by Kenya on the draft resolution was regretted in the Security Council.
The resolution, opposed by Kenya and Chile, was adopted by the General Assembly.
The resolution, backed by Kenya and supported by Chile, was adopted by the General Assembly.
Kenya put forward its candidate; Chile put forward another in the General Assembly.
Kenya requested a recorded vote on draft resolution A/C.1/65/L.98.
At the request of Kenya, a separate vote was taken on paragraph 4 of draft resolution A/C.1/65/L.98.
The motion of no action on draft resolution A/C.1/65/L.98, moved by Kenya, was rejected.
Kenya raised a point of order on draft resolution A/C.1/65/L.98.
Kenya has just deposited its ratification of the 2016 Nairobi Amendment to the Lusaka Protocol.
Draft resolution A/C.1/65/L.98 gives us a plan. It is a future that we, all of Kenya and Chad, signed on to.
"""


@pytest.mark.parametrize("text", SILENT.strip().replace("\n    ", " ").splitlines())
def test_those_merely_named_sponsor_nothing(index, text):
    assert claims("sponsorship", text, index) == []


LOOKALIKES = """
The representative of Kenya spoke after the sponsors of draft resolution A/C.1/65/L.98: Chad and Togo had left the room.
Kenya circulated a paper on reefs to its partners.
Kenya and Chad are among the authors cited in the study A/65/998.
We took note of a resolution on the candidate that Kenya proposed.
Chad asked Kenya to join the sponsors of draft resolution A/C.1/65/L.98.
Kenya joined the sponsors of draft resolution A/C.1/65/L.98 in thanking the Secretariat.
The crisis in Kenya, whose resolution must be sought in dialogue, worries us.
Kenya's key policy document, “A vision of the future”, guides us.
Unlike Kenya, the sponsors of A/C.1/65/L.98 believe in dialogue.
With the exception of Kenya, all sponsors of A/C.1/65/L.98 agreed.
Students representing Kenya and Chad submitted a draft resolution in the town hall.
The expert from Kenya presented a paper on buoys.
The drafting group on the resolution was led by Kenya.
If, as Kenya says, it has co-sponsored draft resolution A/C.1/65/L.98, the list should show it.
In presenting the report on draft resolution A/C.1/65/L.98, Kenya spoke as Rapporteur.
Three countries oppose the draft. The three, Kenya, Chad and Togo, spoke yesterday.
Fifty-eight States voted for draft resolution A/C.1/65/L.98, Kenya and Chad among them.
Kenya was joined by Chad in abstaining on draft resolution A/C.1/65/L.98.
Hand in hand with Chad, Kenya worked for the adoption of draft resolution A/C.1/65/L.98.
What moved Kenya to reject draft resolution A/C.1/65/L.98 was paragraph 4.
The draft lost the support of Kenya.
With Kenya as Chair, the Committee adopted draft resolution A/C.1/65/L.98.
A text that Kenya had read with interest was approved.
Kenya co-sponsored a workshop with the United Nations on resolution 1540 (2004).
Experts from Kenya, Chad and Togo wrote the report A/65/998.
The following countries have asked to speak on draft resolution A/C.1/65/L.98: Kenya, Chad and Togo.
Islands should be dealt with in accordance with the Geneva agreements of 1954, as was proposed by Kenya.
We welcome the ratification of the Kigali Amendment by the Kenyan Senate, and by the United States Senate.
We welcome resolution 2719 (2023), concerning the funding of peace support operations led by the African Union.
The resolutions issued by ASEAN summits set out this view.
Kenya participated actively in the drafting of General Assembly resolution 42/139.
"""


@pytest.mark.parametrize("text", LOOKALIKES.strip().splitlines())
def test_what_looks_like_sponsoring_and_is_not(index, text):
    assert claims("sponsorship", text, index) == []
