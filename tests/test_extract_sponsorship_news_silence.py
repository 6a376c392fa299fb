"""What the press tells of States and texts without anybody sponsoring: subjects, languages, votes, plans, national papers, peace talks."""

import pytest

from tests.extracting import claims

SILENT = """
The US-backed resolution was adopted by the First Committee.
A resolution backed by Peru and Fiji was adopted by the First Committee.
A resolution supported by Peru, Fiji and Togo was adopted by the First Committee.
The Peruvian draft law on cybercrime was sent to parliament on Monday.
Peru's draft constitution was adopted by the General Assembly of its parliament.
The Peru-Fiji treaty on fishing was signed in Lima.
The US-Russian agreement on missiles ended in 2019.
The Russian-Chinese border agreement was ratified.
The US-Soviet INF Treaty ended in 2019.
Iran, a state sponsor of terrorism, denounced the resolution adopted by the First Committee.
The peace conference was sponsored by Peru and Fiji.
The UN-brokered talks, sponsored by Russia, Turkey and Iran, resumed in Astana.
The Astana process, led by Russia, Turkey and Iran, has no mandate from the Security Council's resolution.
The report by Peru's national audit office on the resolution was damning.
The Board adopted a resolution on Iran's nuclear programme.
The Security Council adopted a resolution on Libya.
The Iran resolution was adopted by the agency's Board.
The Syria resolution was vetoed in the Security Council.
The Ukraine resolution got 141 votes in the General Assembly.
The Security Council's Libya resolution was adopted.
The anti-Iran resolution was adopted by the Board.
The Iraqi resolution fight in the Security Council went on for weeks.
Peru's position on the draft resolution is unclear.
Peru's vote on the resolution was a surprise in the General Assembly.
Peru's support for the draft resolution was a surprise.
Peru's opposition to the draft resolution was a surprise.
Peru's response to the draft resolution of the Chair was lukewarm.
Peru's ambassador called the resolution a farce in the First Committee.
The American ambassador said the draft resolution was weak.
The American text of the speech differs from the resolution.
Peru voted against the draft resolution in the First Committee.
The vote on the resolution split Peru and Fiji.
Peru will table a draft resolution in the First Committee next week.
Peru is expected to circulate a draft resolution in the Security Council.
Peru wants to put a text before the Security Council.
Peru may bring a resolution to the General Assembly.
A draft resolution is to be tabled by Peru next month.
Will Peru table a resolution in the First Committee?
The paper by a Peruvian think tank, the Harbour Institute, calls for a resolution.
A policy paper from Germany's SWP looks at the draft resolution.
The Stockholm institute's paper on Peru and Fiji was cited in the resolution.
A joint statement by Peru and Fiji condemned the attack.
The decision by Peru to leave the treaty was condemned by the General Assembly.
The decision of Peru and Fiji to abstain surprised the First Committee.
The proposal by Peru to hold talks was welcomed in the Security Council.
The US Senate resolution condemned the attack, and the Security Council met.
A US House resolution sponsored by Republicans condemned the attack.
The European Parliament resolution on Peru was adopted.
A Peruvian court decision was cited in the General Assembly.
The British government's decision to expel diplomats was raised in the Security Council.
A letter from Peru's opposition leader was published in a newspaper.
The Peruvian president's letter to his wife was leaked.
The text of Peru's speech was circulated in the General Assembly.
The Chinese text of the resolution contains an error.
The Russian version of the draft resolution differs from the English.
The French translation of the draft resolution is late.
The draft resolution names Peru and Fiji.
The draft resolution condemns Peru and its allies.
The resolution, which Peru and Fiji opposed, was adopted by the First Committee.
The resolution, opposed by Peru and Fiji, was adopted by the First Committee.
The resolution, rejected by Peru, was adopted by the First Committee.
The resolution, welcomed by Peru, was adopted by the First Committee.
The resolution, vetoed by Russia, would have condemned the attack.
The draft resolution, a copy of which was shown to reporters by Peru, is short.
The resolution was adopted in a session chaired by Peru.
The talks chaired by Peru produced a draft resolution.
Under Peru's chairmanship a draft resolution was prepared.
The draft was prepared by Peru's Luis Garcia, the chair of the group of experts.
The draft declaration put forward by the Peruvian presidency of the conference failed.
Sponsors of terrorism such as Ruritania must be named in the resolution.
The exhibition, sponsored by Peru and Fiji, opened in the General Assembly building.
A side event co-sponsored by Peru and Fiji looked at the draft resolution.
The meeting, co-hosted by Peru, discussed the draft resolution.
The Russia-led military alliance met in Minsk, and the resolution was mentioned.
The Saudi-led coalition rejected the resolution of the Security Council.
The US-led invasion of Iraq went ahead without a second resolution.
The US-led resolution of the hostage crisis was praised.
The Peru-led group of experts adopted its report.
Peru's proposal to meet on Monday was accepted by the First Committee.
Peru's documents were stolen, and the resolution was lost.
US documents published by a newspaper mention the resolution.
US document CIA-77 was declassified.
Peru and Fiji's dispute over the islands was raised in the General Assembly.
Peru's decision to vote yes on the resolution was a surprise.
Iran's statement on the draft resolution was angry.
Canada's text messages about the resolution were leaked.
The resolution against Peru and Fiji was adopted by the First Committee.
The resolution on Peru's nuclear tests was adopted by the First Committee.
A resolution of the conflict between Peru and Fiji is the aim of the General Assembly.
Peru and Fiji agreed on a text of their border treaty.
The trade agreement of Peru and Fiji was signed on Monday, a day after the resolution.
The agreement drafted by Peru and Fiji ends the war.
A ceasefire proposal from Peru was rejected by Fiji, the UN said.
The peace plan drawn up by Peru and Fiji was not accepted.
The US peace plan was put to the parties.
Peru's draft report to the treaty body was late.
Peru drafted into its army all men under 40, the UN said.
Peru's decision was a response to the resolution.
Peru is behind the attack that the draft resolution condemns.
Fiji stood behind the draft resolution.
Fiji stands behind the resolution adopted by the First Committee.
Peru, one of the targets of the resolution, called it biased.
The draft resolution has the support of Peru and Fiji.
The draft resolution has won over Peru and Fiji.
The draft resolution drew fire from Peru and Fiji.
The draft resolution drew criticism by Peru and Fiji.
Comments on the draft resolution by Peru and Fiji were critical.
The letter to Peru's prime minister was signed by 40 lawmakers.
Peru's letter of the law is not respected.
Peru lodged a protest against the resolution.
Peru presented its candidature in a note to the press.
The film, a Peru-Fiji production, won; the resolution did not.
A Peruvian-drafted plan for the port was rejected by its owners.
The English-drafted contract was read out.
The draft resolution circulated in the Security Council did not come from Peru.
The resolution was not tabled by Peru but by others in the First Committee.
Had Peru tabled the resolution, the First Committee would have adopted it.
Peru denied that it had drafted the resolution before the Security Council.
Fiji called for a resolution of the Security Council.
Fiji called on Peru to withdraw the resolution, which the Security Council had adopted.
The Security Council resolution, under which Peru must withdraw, was adopted in May.
The Security Council resolution Peru violated was adopted in May.
Fiji said that the Peru text messages were fake, the Security Council heard.
The Chile-Peru maritime decision of the Court was cited in the resolution.
The Peruvian decision on the draft resolution is due on Monday.
The draft resolution would send Peruvian troops home.
The committee's draft on Peru was leaked.
The Assembly adopted its Cuba resolution for the 30th time.
The Cuban embargo resolution was adopted by the General Assembly.
A Council resolution on Peruvian mines was adopted.
The draft of a Peruvian poet was read to the General Assembly.
The UN said the Peruvian proposal for a bridge was sound.
Mali and Oman supported the resolution that the General Assembly adopted.
Mali put the draft resolution to a vote as president of the Security Council.
The resolution was put to the vote by Mali, which chairs the First Committee.
Mali praised the draft resolution and its sponsors in the First Committee.
Mali will bring its draft resolution to the General Assembly in the autumn.
Mali's lawmakers passed a resolution condemning the vote in the General Assembly.
Mali's parliament adopted a resolution on the General Assembly vote.
A Malian court issued a decision against the draft law, the UN said.
Peru's cabinet approved a draft agreement with Fiji, the UN was told.
A paper by researchers from Peru and Fiji looks at the resolution of the General Assembly.
The draft resolution takes note of a proposal by Peru to host a meeting.
The resolution welcomes the offer of Peru and Fiji to host the conference.
The resolution of 1998 by which Peru was admitted is still in force in the General Assembly.
The General Assembly adopted the resolution by 120 votes, with Peru and Fiji abstaining.
The document was leaked by Peru, and the General Assembly was angry about the resolution.
The resolution, hailed by Peru as historic, was adopted by the General Assembly.
The resolution, criticized by Peru, was adopted by the General Assembly.
The resolution was negotiated by Peru and Fiji under the chair of Togo.
The resolution, co-facilitated by Peru and Fiji, was adopted by the General Assembly.
The conference, initiated by Peru, ended with a resolution.
Peru's draft picks were announced as the UN resolution was adopted.
Peru is the main sponsor of the peace talks, which the resolution of the Security Council endorsed.
Peru, a co-sponsor of the peace process, welcomed the resolution of the Security Council.
The guarantors of the process, Russia, Turkey and Iran, rejected the resolution of the Security Council.
Iran's proposal was a response to the resolution of the Agency's Board.
The foreign ministry rejected the resolution by Peru's opposition.
The resolution brought Peru and Fiji together in the General Assembly.
The resolution put Peru and Fiji in the dock at the General Assembly.
The resolution brought relief to Peru, the General Assembly heard.
Peru took the resolution of the Security Council seriously.
Peru put the resolution into effect, the Security Council heard.
Peru pulled out of the treaty before the resolution.
Peru moved its embassy after the resolution of the Security Council.
Peru shared its concerns about the draft resolution with the Security Council.
Peru issued a statement on the draft resolution.
Peru countered with airstrikes, and the Security Council passed a resolution.
Peru's amendments to its constitution came before the resolution.
The United Kingdom text alert system failed during the vote on the resolution.
Seoul and Canberra are undecided on the draft resolution.
The Security Council discussed a draft resolution on missile tests by North Korea.
The Security Council adopted a draft resolution on the annexation of the islands by Peru.
The General Assembly heard of the Turkish-Cypriot proposals on territory before the resolution.
The British proposals on debt were discussed in the General Assembly.
Belarus's amendment to Annex B of the Protocol has not entered into force, the General Assembly heard.
Among the co-sponsors were Peru and Fiji. The resolution passed in the First Committee.
It has been co-sponsored by Peru and Fiji.
The statement, joined by 60 countries, was read out by Peru.
Both texts — the Malian one and the Omani one — were adopted. The First Committee passed each draft resolution by a wide margin.
The resolution was introduced by Mali in the First Committee.
Co-sponsors of the draft resolution range from Mali to Oman, the First Committee heard.
A motion by Mali to delete paragraph 4 of the draft resolution was rejected.
Mali tried to amend the draft resolution in the First Committee.
The man behind the resolution was Ambassador Keita of Mali, the General Assembly heard.
"""


@pytest.mark.parametrize("text", SILENT.strip().replace("\n    ", " ").splitlines())
def test_nobody_moves_a_text(text, index):
    assert not [c for c in claims("sponsorship", text, index) if c.role != "introducer"]
