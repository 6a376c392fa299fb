"""Who stands behind a text, in the turns of journalists and in French: invented sentences, and look-alikes that name nobody."""

import pytest

from tests.extracting import claims

TOLD = """
The Assembly backed a resolution on mines. A rival proposal put forward by Moscow, calling for talks, was defeated 62-38. | RUS
A competing proposal submitted by Cairo fell by 70 votes to 41 in the First Committee. | EGY
In the First Committee Moscow's envoy introduced a draft resolution on space weapons. | RUS
Jakarta's diplomats wrote the resolution on nuclear-propelled submarines. | IDN
The Beijing-drafted resolution on lasers was put to a vote in the Security Council. | CHN
Dublin has taken the lead on the resolution on explosive weapons. | IRL
Kyiv's resolution on seabed cables got 93 votes in the General Assembly. | UKR
A rival text by Prague and Moscow was defeated in the First Committee in 1958, 40 to 12. | CSK SUN
The First Committee supported a resolution on mines. Delegations from 29 countries, Peru and Laos included,
    acted as its co-authors. | PER LAO
The Committee adopted the draft on jammers in orbit. Peru and Fiji became its co-authors. | PER FJI
The Committee adopted the resolution on jammers in orbit. Peru and Fiji were among the states co-authoring this document. | PER FJI
Peru and Fiji are among the countries that co-sponsored the resolution on mines. | PER FJI
Bolivia is one of 43 countries to have co-sponsored Peru's resolution on ghost ships. | BOL PER
Bolivia, one of the resolution's 43 sponsors, hailed the vote in the General Assembly. | BOL
Bolivia backed the draft resolution as a co-sponsor, the General Assembly heard. | BOL
Sixty countries, Fiji and Malta among them, had by last night signed on as co-sponsors of Peru's veto text (A/76/L.98). | FJI MLT PER
By the deadline Fiji had signed on to Chile's draft resolution on mines. | FJI CHL
The draft was prepared by Peru and supported by 60 co-authors, including Fiji, at the UN General Assembly. | PER FJI
Will the Brazil-led draft on fissile material survive? | BRA
Can Kenya's draft resolution on landmines pass the Assembly? | KEN
Fiji again held the pen on last year's resolution on coral reefs. | FJI
Responsible for every comma of the new harbours resolution is a trio that few would have put together: Peru, Malta and Fiji. | PER MLT FJI
Behind the draft resolution on mines are two newcomers: Kenya and Malta. | KEN MLT
Norway and Chile are the brains behind a draft resolution on ghost ships. | NOR CHL
What began as the brainchild of Peru is now the law of the house: resolution 67/293, "Arms brokering". | PER
The draft resolution, for which Peru and Fiji can claim the credit as sponsors, sailed through the Assembly. | PER FJI
Delegates noted a scheme for review (BWC/CONF.IX/WP.95, Peru and Fiji) and, from Panama alone, a fund
    for travel (BWC/CONF.IX/WP.97). | PER FJI PAN
The compromise package, tabled in February by Peru and Fiji and known as the bridge (document CD/2488/Rev.1), seemed within reach. | PER FJI
The plan, drawn up by Mexico and circulated on Monday as CD/1999, pleased nobody. | MEX
Two rival papers on cyber mercenaries lie on delegates' desks. One is Washington's, the other Moscow's. | USA RUS
Two draft resolutions on outer space are before the First Committee. One is American, the other was tabled by Russia. | USA RUS
Peru and Fiji have written jointly to the Security Council. Their letter, which carries the number S/2019/894, speaks of pirates. | PER FJI
Peru supports the draft resolution (A/C.1/L.288) and the amendment thereto by Romania. | ROU
On Friday the Committee will take up the draft on mines which Gambia filed in the name of the Arab Group. | GMB ARAB
The draft resolution on mines comes to a vote on Friday. Peru put it forward. | PER
It was a good day for Finland, whose resolution on crypto custody passed 140-0 at the UN. | FIN
"A step," said the envoy of Jordan, whose country had put the text forward, after the vote on the draft resolution. | JOR
Qatar had a resolution on stadium safety adopted by the UN General Assembly. | QAT
Peru and Fiji asked the Security Council to vote on their draft resolution on weapons in orbit. | PER FJI
Finland and, later, Estonia sponsored the resolution on crypto custody at the UN. | FIN EST
CD/2377 - Working paper - Algeria: security assurances | DZA
Beijing is the author of the draft resolution on lasers, the First Committee heard. | CHN
The sponsors, who include Peru and Fiji, asked for a vote on the draft resolution. | PER FJI
Egypt, on whose draft the First Committee voted on Friday, thanked its allies. | EGY
Presenting the draft resolution on lasers, Sweden's Anna Berg told the First Committee that time was short. | SWE introducer
"""
FRENCH = """
Projet A/C.1/66/L.91 : M. Duval (Suède) l’a présenté oralement en leur nom. | SWE introducer
La Commission rejette l’amendement dont la délégation du Nicaragua avait donné lecture et auquel Sri Lanka s’était associé. | NIC LKA
La délégation du Tchad ayant demandé que son nom soit rayé de la liste des auteurs du document A/C.1/61/L.90, le vote a lieu. | TCD
Monsieur le Secrétaire général, les Gouvernements du Chili et du Togo, signataires de la présente, vous font tenir un mémorandum. | CHL TGO
CD/2377 – Document de travail – Algérie et Viet Nam : garanties de sécurité. | DZA VNM
C’est à l’initiative du Liban, rejoint par la Grèce, que l’Assemblée a pu se prononcer sur les mines : la résolution 74/296. | LBN GRC
Conçue par le Pérou, la résolution sur les épaves a été adoptée par l’Assemblée générale. | PER
La résolution sur les épaves, dont le Pérou et la Bolivie sont les artisans, a été adoptée. | PER BOL
Le Pérou a fait adopter par l’Assemblée générale sa résolution sur les épaves. | PER
Le Pérou, dont la résolution sur les épaves a été adoptée par 120 voix, s’est félicité du vote. | PER
La Bolivie est l’un des 43 pays à avoir coparrainé le projet A/C.1/75/L.9. | BOL
Le Pérou tient la plume sur le projet de résolution A/C.1/75/L.9. | PER
Par lettre datée du 3 mai 2009 (S/2009/230), le Pérou a demandé une réunion. | PER
"""
SILENT = """
Peru and France were among the states that criticised the draft resolution on mines.
Peru and Iran were among the countries opposing the draft resolution on mines.
Peru and Iran became its critics after the Committee adopted the draft on mines.
Delegations from 29 countries, Peru and Laos included, acted as observers while the draft resolution was debated.
Responsible for the failure of the draft resolution on mines were Kenya and Malta.
Behind the debate on the draft resolution are two rivals: Kenya and Malta.
Two ambassadors spoke on the draft resolutions. One is American, the other Russian.
Two votes were taken. One is Kenya's, the other Malta's.
Two proposals may be tabled. One is American, the other Russian.
The workshop, the brainchild of Norway, discussed the draft resolution on mines.
The draft resolution on mines comes to a vote on Friday. Peru put it on the agenda.
Kenya has written to the Security Council. The Council's reply (S/2019/894) came late.
From Kenya came a complaint about the draft resolution (A/C.1/77/L.5).
A statement on behalf of the Group was made (A/C.1/77/PV.5, Norway).
The plan, criticised by Mexico and discussed on Monday in CD/1999, pleased nobody.
The formula, proposed by the Chair and backed by Mexico (CD/1999), pleased nobody.
A meeting in Moscow against the draft resolution drew hundreds.
Moscow's envoy criticised the draft resolution on mines.
Moscow's draft budget was discussed in the Assembly.
Moscow put forward a proposal to hold talks in Istanbul, the United Nations said.
Will Kenya's draft resolution ever be submitted?
Who would vote for a Kenyan draft resolution on landmines?
Fiji had by then voted for the draft resolution on mines.
Italy is preparing a resolution on drones over stadiums and intends to lay it before the United Nations.
Finland asked the Council to vote on the draft resolution on crypto custody.
Beijing is among the opponents of the draft resolution on lasers.
The opponents, who include Peru and Fiji, asked for a vote on the draft resolution.
Egypt, on whose territory the draft resolution has no effect, abstained in the First Committee.
Kenya urged the Council to act on its resolution.
Kenya, one of the resolution's 43 opponents, regretted the vote.
The resolution was supported by 60 countries, including Peru, in the General Assembly.
Le représentant du Tchad donne lecture d’une déclaration sur le projet A/C.1/49/L.87.
Le projet de résolution A/C.1/49/L.87, auquel le Tchad s’est associé, est adopté.
Haïti a demandé que son nom soit rayé de la liste des orateurs sur le projet A/C.1/61/L.90.
Le Pérou, dont la délégation a voté contre la résolution sur les épaves, s’est félicité.
Le Pérou est l’un des pays à avoir voté pour la résolution sur les épaves.
Le Pérou n’est pas l’un des pays à avoir coparrainé le projet A/C.1/75/L.9.
Le Pérou et le Chili sont les artisans de la paix, selon la résolution 2231 (2015).
Un plan conçu par le Pérou a échoué avant la résolution 2231 (2015).
A/C.1/61/PV.4 – Déclaration – Algérie : garanties de sécurité.
"""


def told(lines: str) -> list[tuple[str, str]]:
    return [(text, rest) for text, _, rest in (line.rpartition(" | ") for line in lines.strip().replace("\n    ", " ").splitlines())]


@pytest.mark.parametrize(("text", "expected"), told(TOLD + FRENCH))
def test_who_stands_behind_a_text(index, text, expected):
    found = claims("sponsorship", text, index)
    codes = {word for word in expected.split() if word.isupper()}
    assert {claim.sponsor for claim in found} == codes
    assert {claim.role for claim in found} >= {word for word in expected.split() if word.islower()}


@pytest.mark.parametrize("text", SILENT.strip().splitlines())
def test_look_alikes_name_nobody(index, text):
    assert claims("sponsorship", text, index) == []
