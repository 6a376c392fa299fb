"""Capitals that stand for their States in French: « Paris a mis sur la table un projet », « Londres et Séoul ont voté contre ».

As in English a capital is a State only where it acts: as the subject of an act, beside another that is ("de même que Tokyo"), or after the
"par" of one. Those that also name a union, a court or an agency ("Bruxelles", "Genève", "Vienne", "La Haye") are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.patterns import later
from graphkit.extract.tokens import around
from graphkit.model import Mention

_TABLE = (
    "Abidjan CIV|Abuja NGA|Accra GHA|Alger DZA|Amman JOR|Ankara TUR|Antananarivo MDG|Astana KAZ|Athènes GRC|Bagdad IRQ|Bakou AZE|Bamako MLI"
    "|Bangkok THA|Bangui CAF|Belgrade SRB|Berlin DEU|Berne CHE|Beyrouth LBN|Bogota COL|Bogotá COL|Brasilia BRA|Bratislava SVK"
    "|Brazzaville COG"
    "|Bucarest ROU|Budapest HUN|Buenos Aires ARG|Bujumbura BDI|Canberra AUS|Caracas VEN|Colombo LKA|Conakry GIN|Copenhague DNK|Cotonou BEN"
    "|Dacca BGD|Dakar SEN|Damas SYR|Djakarta IDN|Doha QAT|Dublin IRL|Erevan ARM|Freetown SLE|Gaborone BWA|Hanoï VNM|Harare ZWE|Helsinki FIN"
    "|Islamabad PAK|Jakarta IDN|Kaboul AFG|Kampala UGA|Katmandou NPL|Khartoum SDN|Kiev UKR|Kigali RWA|Kinshasa COD|Kuala Lumpur MYS"
    "|Kyiv UKR"
    "|La Havane CUB|La Paz BOL|Le Caire EGY|Libreville GAB|Lima PER|Lisbonne PRT|Ljubljana SVN|Lomé TGO|Londres GBR|Luanda AGO|Lusaka ZMB"
    "|Madrid ESP|Managua NIC|Manille PHL|Maputo MOZ|Minsk BLR|Mogadiscio SOM|Montevideo URY|Moscou RUS|N'Djamena TCD|N\u2019Djamena TCD"
    "|New Delhi IND|Niamey NER|Nicosie CYP|Nouakchott MRT|Oslo NOR|Ottawa CAN|Ouagadougou BFA|Paris FRA|Phnom Penh KHM|Port-au-Prince HTI"
    "|Prague CZE|Pretoria ZAF|Pyongyang PRK|Pékin CHN|Quito ECU|Rabat MAR|Reykjavik ISL|Riga LVA|Riyad SAU|Rome ITA|Sanaa YEM|Sarajevo BIH"
    "|Séoul KOR|Sofia BGR|Stockholm SWE|Tallinn EST|Tbilissi GEO|Tirana ALB|Tokyo JPN|Tripoli LBY|Tunis TUN|Téhéran IRN|Varsovie POL"
    "|Vientiane LAO|Vilnius LTU|Washington USA|Windhoek NAM|Yaoundé CMR|Zagreb HRV"
)
CODES = {name: code for name, _, code in (entry.rpartition(" ") for entry in _TABLE.split("|"))}
_CORE = frozenset(re.split(r"['\u2019 -]", name)[0] for name in CODES)
_NAME = "|".join(sorted(map(re.escape, CODES), key=len, reverse=True))
_LIST = rf"(?P<list>(?:{_NAME})(?:(?:,\s|,?\set\s)(?:{_NAME})){{0,5}})(?![\w-])"
_DONE = (
    r"(?:(?:re)?présenté|déposé|soumis|proposé|(?:co-?)?parrainé|rédigé|élaboré|mis|porté|initié|introduit|lancé|distribué|retiré|opposé|voté|préparé"
    r"|exercé|utilisé|brandi|usé|fait|signé|répliqué|contre-attaqué|rejoint|préféré|choisi)(?:e?s?)"
)
_DOES = r"(?:présentent?|déposent?|soumett?e?n?t?|proposent?|(?:co-?)?parrainent?|votent?|s'abst(?:ient|iennent)|met(?:tent)?|rédigent?)"
_ACTING = later(
    rf"(?<![\w'\u2019-]){_LIST}"
    r"(?=(?:,\s(?:qui|lequel|laquelle)|,\s(?:quant\sà\s\w+|pour\s(?:sa|leur)\spart|de\s(?:son|leur)\scôté),)?"
    rf"\s(?:(?:l['\u2019]|y\s)?(?:a|ont|avait|avaient)(?:\s(?:\w+ment|aussi|également|ensuite|déjà|donc|alors)){{0,2}}\s{_DONE}|vien(?:t|nent)\sde\s\w+er"
    rf"|(?:s['\u2019](?:est|était|étaient|en\s(?:est|sont)|y\s(?:est|sont))|se\ssont)(?:\s\w+ment)?\s(?:abstenu|opposé|porté|joint|associé|rallié|retiré)e?s?"
    rf"|{_DOES})(?![\w-]))"
)
_BESIDE = later(
    rf"\b(?:vot|abst|opposé|contre\b|pour\b|parrainé)[^.;]{{0,30}},\s(?:de\smême\sque|(?:tout\s)?comme|ainsi\sque|suivie?s?\s(?:par|de))\s{_LIST}(?=[.,;]|\s*$)",
    re.I,
)
_DONE_BY = later(
    rf"\b{_DONE}(?:\s(?:\w+ment|par\sla\ssuite|hier|en\s(?:\w+\s)?(?:19|20)\d\d|l['\u2019]an\sdernier|cette\sannée))?\s(?:aussi\s|également\s|notamment\s)?par\s{_LIST}(?!\s[A-Z])",
)
_PREPOSED = later(
    r"(?:\b(?:à|de|du|des|depuis|vers|pour|par|dans|en|près|chez|sur|contre|avec|entre|via|sans|sous|hors|and|dit)|[\w]+,|(?-i:[A-Z])[\w]+|d['\u2019])\s?$",
    re.I,
)
_CLAUSE = later(
    r"(?:\b(?:que|qui|mais|et|car|si|quand|lorsque|puis|dont|où)|[.;:\u201c\u00ab\"(]|[a-zà-ÿ]{4,},|\))[\s\u00a0]$|\bqu['\u2019]$|^$"
)
_ONE = later(_NAME)


def acting(text: str, names: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Return the names of a French text with the capitals that act for their States, in order."""
    found = {m.start: m for m in _found(text) if not any(n.start < m.end and m.start < n.end for n in names)}
    return tuple(sorted((*names, *found.values()), key=lambda n: n.start)) if found else names


def _found(text: str) -> Iterator[Mention]:
    for match in around(_ACTING, _CORE, text, 40, 130):
        before = text[max(0, match.start() - 16) : match.start()].replace("\n", " ")
        if _CLAUSE.search(before) or not _PREPOSED.search(before):
            yield from _each(text, match.span("list"))
    for pattern in (_BESIDE, _DONE_BY):
        for match in around(pattern, _CORE, text, 110, 120):
            yield from _each(text, match.span("list"))


def _each(text: str, span: tuple[int, int]) -> Iterator[Mention]:
    for one in _ONE.finditer(text, *span):
        yield Mention(start=one.start(), end=one.end(), quote=one[0], code=CODES[one[0]], kind="state")
