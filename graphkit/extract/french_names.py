"""Names that only French texts have: adjectives of States ("le projet russe", "le texte franco-égyptien") and names of groups.

French writes adjectives small and after the noun, so they are looked for in French texts only. Each is given by its masculine; the
feminine and the plurals are made from it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from graphkit.extract.french_capitals import acting
from graphkit.extract.patterns import later
from graphkit.model import Mention

_TABLE = """
AFG afghan; AGO angolais; ALB albanais; AND andorran; ARE émirien émirati; ARG argentin; ARM arménien; AUS australien; AUT
autrichien; AZE azerbaïdjanais; BDI burundais; BEL belge; BEN béninois; BFA burkinabé burkinabè; BGD bangladais; BGR bulgare; BHR
bahreïnien; BIH bosnien; BLR bélarussien biélorusse; BOL bolivien; BRA brésilien; BWA botswanais; CAF centrafricain; CAN canadien;
CHE suisse helvétique; CHL chilien; CHN chinois; CIV ivoirien; CMR camerounais; COG congolais; COL colombien; COM comorien; CPV
cap-verdien; CRI costaricien costa-ricien; CUB cubain; CYP chypriote; CZE tchèque; DEU allemand; DJI djiboutien; DNK danois; DZA
algérien; ECU équatorien; EGY égyptien; ERI érythréen; ESP espagnol; EST estonien; ETH éthiopien; FIN finlandais; FJI fidjien; FRA
français; GAB gabonais; GBR britannique; GEO géorgien; GHA ghanéen; GIN guinéen; GRC grec; GTM guatémaltèque; GUY guyanien; HND
hondurien; HRV croate; HTI haïtien; HUN hongrois; IDN indonésien; IND indien; IRL irlandais; IRN iranien; IRQ iraquien irakien;
ISL islandais; ISR israélien; ITA italien; JAM jamaïcain; JOR jordanien; JPN japonais nippon; KAZ kazakh; KEN kényan; KGZ
kirghize; KHM cambodgien; KOR sud-coréen; KWT koweïtien; LAO laotien; LBN libanais; LBR libérien; LBY libyen; LIE
liechtensteinois; LKA sri-lankais; LTU lituanien; LUX luxembourgeois; LVA letton; MAR marocain; MCO monégasque; MDA moldove; MDG
malgache; MDV maldivien; MEX mexicain; MLI malien; MLT maltais; MMR birman; MNE monténégrin; MNG mongol; MOZ mozambicain; MRT
mauritanien; MUS mauricien; MWI malawien; MYS malaisien; NAM namibien; NER nigérien; NGA nigérian; NIC nicaraguayen; NLD
néerlandais; NOR norvégien; NPL népalais; NZL néo-zélandais; OMN omanais; PAK pakistanais; PAN panaméen; PER péruvien; PHL
philippin; POL polonais; PRK nord-coréen; PRT portugais; PRY paraguayen; PSE palestinien; QAT qatari qatarien; ROU roumain; RUS
russe; RWA rwandais; SAU saoudien; SDN soudanais; SEN sénégalais; SGP singapourien; SLE sierra-léonais; SLV salvadorien; SOM
somalien; SRB serbe; SVK slovaque; SVN slovène; SWE suédois; SYR syrien; TCD tchadien; TGO togolais; THA thaïlandais; TJK tadjik;
TUN tunisien; TUR turc; TZA tanzanien; UGA ougandais; UKR ukrainien; URY uruguayen; USA américain états-unien; UZB ouzbek; VEN
vénézuélien; VNM vietnamien; YEM yéménite; ZAF sud-africain; ZMB zambien; ZWE zimbabwéen; SUN soviétique; VAT vatican
"""
_GROUPS = {
    "AG": "Groupe africain|Groupe des États africains|groupe des pays africains",
    "ARAB": "Groupe arabe",
    "LAS": "Ligue arabe",
    "ASEAN": "Association des nations de l['’]Asie du Sud-Est",
    "NONALIGNED": "Mouvement des non-alignés|pays non alignés",
    "NAC": "Coalition pour un nouvel ordre du jour",
    "NORDIC": "[Pp]ays nordiques",
    "BALTIC": "[Pp]ays baltes|États baltes",
    "OIC": "Organisation de la coopération islamique|Organisation de la Conférence islamique|OCI",
    "NPDI": "Initiative sur la non-prolifération et le désarmement|Initiative pour la non-prolifération et le désarmement",
    "G21": "Groupe des 21|Groupe des Vingt et Un",
    "SCO": "Organisation de Shanghai pour la coopération|OCS",
    "VIENNA10": "Groupe de Vienne(?: des Dix)?",
    "GCC": "Conseil de coopération du Golfe|Conseil de coopération des États arabes du Golfe",
    "GRULAC": "Groupe des États d['’]Amérique latine et des Caraïbes|Groupe des pays d['’]Amérique latine et des Caraïbes",
    "APG": "Groupe des États d['’]Asie(?:-Pacifique| et du Pacifique)?",
    "WEOG": "Groupe des États d['’]Europe occidentale et autres États",
    "EEG": "Groupe des États d['’]Europe orientale",
    "PIF": "Forum des îles du Pacifique",
    "CIS": "CEI",
    "CSTO": "OTSC",
    "EU": "UE",
    "AU": "UA",
    "CELAC": "Communauté d(?:es|['’]) ?États(?: d['’]Amérique latine et des Caraïbes| latino-américains et caribéens)",
    "ECOWAS": "Communauté économique des États de l['’]Afrique de l['’]Ouest",
    "ECCAS": "Communauté économique des États de l['’]Afrique centrale",
    "SADC": "Communauté de développement de l['’]Afrique australe",
    "AOSIS": "Alliance des petits États insulaires",
    "MERCOSUR": "Marché commun du Sud",
    "SICA": "Système d['’]intégration de l['’]Amérique centrale",
}
_FIRST = (
    "franco FRA, américano USA, germano DEU, russo RUS, sino CHN, italo ITA, hispano ESP, luso PRT, nippo JPN, indo IND, "
    "turco TUR, irano IRN, égypto EGY, anglo GBR, libano LBN, algéro DZA, tuniso TUN, belgo BEL, helvético CHE, suédo SWE "
)
_ODD = {"grec": "grecque", "turc": "turque", "nippon": "nipponne", "espagnol": "espagnole", "mongol": "mongole", "letton": "lettone"}
_NOT_A_STATES = later(
    r"\b(?:latino|sud|nord|pan|afro|anglo|euro|inter|ibéro)[- \u2011]$|\b(?:Amérique|langue|version|en|Guyane|Polynésie)\s$", re.I
)
_HOLDERS = later(
    r"\b(?:délégation|délégué|déléguée|représentante?|ambassad(?:eur|rice)|mission|diplomatie|diplomates?|gouvernement|partie|présidence"
    r"|homologue|ministre(?:\s+des\s+affaires\s+étrangères)?)(?:\s+(?:permanente?|adjointe?))*\s+$",
    re.I,
)


def _forms(word: str) -> Iterator[str]:
    yield word
    if word.endswith("e") or word.endswith("i") or word.endswith("è"):
        feminine = word
    elif word in _ODD:
        feminine = _ODD[word]
    elif word.endswith("en"):
        feminine = word + "ne"
    else:
        feminine = word + "e"
    yield feminine
    yield word if word.endswith("s") else word + "s"
    yield feminine + "s"


def _table() -> dict[str, str]:
    found: dict[str, str] = {}
    for entry in _TABLE.split(";"):
        code, *words = entry.split()
        found |= {form: code for word in words for form in _forms(word)}
    return found | {first: code for first, code in (entry.split() for entry in _FIRST.split(","))}


_CODES = _table()
_WORDS = "|".join(sorted(_CODES, key=len, reverse=True))
ADJECTIVE = rf"(?:(?:{_WORDS})(?:[-\u2011](?:{_WORDS}))*)"
_PEOPLE = {form.capitalize(): code for form, code in _CODES.items() if form.endswith("s") and not form.endswith("es")}
_PEOPLE |= {form.capitalize(): code for form, code in _CODES.items() if form in ("russes", "britanniques", "suisses", "belges")}
_THEY = later(rf"(?<=[Ll]es )(?:{'|'.join(sorted(_PEOPLE, key=len, reverse=True))})(?![\w-])")
_GROUP = later("|".join(rf"(?P<g_{code}>(?<![\w/])(?:{words})(?![\w/]))" for code, words in _GROUPS.items()).replace(" ", r"\s+"))
_FIND = later(rf"(?<![\w\u2019'])(?:{_WORDS})(?![\w\u2019'])")


def french(text: str, found: Sequence[Mention]) -> tuple[Mention, ...]:
    """Return the names of a text with its French adjectives and groups among them, in order."""
    groups = [Mention(start=m.start(), end=m.end(), quote=m[0], code=str(m.lastgroup)[2:], kind="group") for m in _GROUP.finditer(text)]
    kept = [n for n in found if n.quote != "Un" and not any(g.start < n.end and n.start < g.end and g.code != n.code for g in groups)]
    groups = [g for g in groups if not any(g.start < n.end and n.start < g.end for n in kept)]
    found = sorted((*kept, *groups), key=lambda n: n.start)
    taken = [(n.start, n.end) for n in found]
    more: list[Mention] = []
    place = 0
    more += [
        Mention(start=m.start(), end=m.end(), quote=m[0], code=_PEOPLE[m[0]], kind="state")
        for m in _THEY.finditer(text)
        if not any(first < m.end() and m.start() < last for first, last in taken)
    ]
    for match in _FIND.finditer(text):
        while place < len(taken) and taken[place][1] <= match.start():
            place += 1
        if place < len(taken) and taken[place][0] < match.end():
            continue
        if not _NOT_A_STATES.search(text, max(0, match.start() - 14), match.start()):
            more.append(Mention(start=match.start(), end=match.end(), quote=match[0], code=_CODES[match[0]], kind="demonym"))
    return acting(text, tuple(sorted((*found, *more), key=lambda n: n.start)))


def held(text: str, start: int) -> bool:
    """Tell whether the adjective that begins here says whose delegation, representative or government acts."""
    return _HOLDERS.search(text, max(0, start - 60), start) is not None
