"""Capitals that stand for their States: "Nairobi has tabled a draft", "an amendment moved by Tirana".

The press names a State by its capital where it acts, so that only the subject of an act, or whoever follows its "by", is one; elsewhere a
capital is a place. Cities where bodies of the United Nations or of unions sit, and those that bear the name of a State or of a person, are
left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from graphkit.extract import french_capitals
from graphkit.extract.patterns import later
from graphkit.extract.tokens import around
from graphkit.model import Mention

_TABLE = (
    "Abuja NGA|Accra GHA|Algiers DZA|Amman JOR|Amsterdam NLD|Ankara TUR|Antananarivo MDG|Apia WSM|Ashgabat TKM|Asmara ERI|Astana KAZ"
    "|Asunción PRY|Asuncion PRY|Athens GRC|Baghdad IRQ|Baku AZE|Bamako MLI|Bangkok THA|Banjul GMB|Beijing CHN|Beirut LBN|Belgrade SRB"
    "|Berlin DEU|Bern CHE|Berne CHE|Bishkek KGZ|Bogotá COL|Bogota COL|Brasília BRA|Brasilia BRA|Bratislava SVK|Bucharest ROU|Budapest HUN"
    "|Buenos Aires ARG|Bujumbura BDI|Cairo EGY|Canberra AUS|Caracas VEN|Chisinau MDA|Colombo LKA|Conakry GIN|Copenhagen DNK|Dakar SEN"
    "|Damascus SYR|Dhaka BGD|Dili TLS|Dodoma TZA|Doha QAT|Dublin IRL|Dushanbe TJK|Freetown SLE|Gaborone BWA|Hanoi VNM|Harare ZWE|Havana CUB"
    "|Helsinki FIN|Honiara SLB|Islamabad PAK|Jakarta IDN|Kabul AFG|Kampala UGA|Kathmandu NPL|Khartoum SDN|Kigali RWA|Kinshasa COD"
    "|Kuala Lumpur MYS|Kyiv UKR|Kiev UKR|La Paz BOL|Lilongwe MWI|Lima PER|Lisbon PRT|Ljubljana SVN|Lomé TGO|Lome TGO|Luanda AGO|Lusaka ZMB"
    "|Madrid ESP|Majuro MHL|Malabo GNQ|Managua NIC|Manama BHR|Manila PHL|Maputo MOZ|Maseru LSO|Minsk BLR|Mogadishu SOM|Monrovia LBR"
    "|Montevideo URY|Moroni COM|Moscow RUS|Muscat OMN|Nairobi KEN|Nassau BHS|Naypyidaw MMR|New Delhi IND|Niamey NER|Nicosia CYP"
    "|Nouakchott MRT|Nuku\u2019alofa TON|Nuku'alofa TON|Oslo NOR|Ottawa CAN|Ouagadougou BFA|Palikir FSM|Paramaribo SUR|Phnom Penh KHM"
    "|Podgorica MNE|Port-au-Prince HTI|Port Louis MUS|Port Moresby PNG|Port Vila VUT|Prague CZE|Praia CPV|Pretoria ZAF|Pyongyang PRK"
    "|Quito ECU|Rabat MAR|Reykjavik ISL|Reykjavík ISL|Riga LVA|Riyadh SAU|Sana'a YEM|Sana\u2019a YEM|Sarajevo BIH|Seoul KOR|Skopje MKD"
    "|Sofia BGR|Stockholm SWE|Suva FJI|Tallinn EST|Tarawa KIR|Tashkent UZB|Tbilisi GEO|Tegucigalpa HND|Tehran IRN|Thimphu BTN|Tirana ALB"
    "|Tokyo JPN|Tripoli LBY|Tunis TUN|Ulaanbaatar MNG|Vientiane LAO|Vilnius LTU|Warsaw POL|Washington USA|Windhoek NAM|Yaoundé CMR"
    "|Yaounde CMR|Yerevan ARM|Zagreb HRV"
)
_CODES = {name: code for name, _, code in (entry.rpartition(" ") for entry in _TABLE.split("|"))}
_CORE = frozenset(name.replace("\u2019", "'").split("'")[0].split("-")[0].split()[0] for name in _CODES)
_NAME = "|".join(sorted(map(re.escape, _CODES), key=len, reverse=True))
_ACTS = (
    r"(?:tabled|submitted|put|introduced|presented|proposed|circulated|drafted|authored|penned|wrote|written|(?:took|taken)\sthe\slead|held\sthe\spen|succeeded\sin\s(?:having|getting)|drew\sup|(?:co-?)?sponsored|withdrew|pulled|floated|moved|offered"
    r"|laid|filed|lodged|shared|initiated|spearheaded|championed|unveiled|countered|answered|responded|joined|signed|voted|abstained|vetoed"
    r"|opposed|cast)"
)
_ACTING = later(
    rf"(?<![\w'\u2019-])(?P<list>(?:{_NAME})(?:(?:,\s(?:and\s)?|\sand\s)(?:{_NAME})){{0,4}})"
    rf"(?=(?:,\s(?:which|who))?(?:\s(?:has|had|have|also|then|later|again|alone|both|itself|first|formally|in\sturn|already|once|\w+ly)){{0,3}}\s{_ACTS}\b"
    r"|\sby\sabstaining\b|\s(?:has|had)\sbeen\sjoined\sby|\swas\sjoined\sby)"
)
# "Washington, London and Paris tabled": cities where bodies sit stand for their States beside another capital
_SEATS = {"London": "GBR", "Paris": "FRA"}
_TOGETHER = later(
    rf"(?<![\w'\u2019-])(?P<list>(?=[^.;:]{{0,60}}?\b(?:London|Paris)\b)(?:{_NAME}|London|Paris)(?:(?:,\s(?:and\s)?|\sand\s)(?:{_NAME}|London|Paris)){{1,4}})"
    rf"(?=(?:\s(?:has|had|have|also|then|later|again|both|first|formally|jointly|already|\w+ly)){{0,3}}\s{_ACTS}\b)"
)
_DONE_BY = later(
    rf"\b(?:tabled|submitted|put\sforward|introduced|presented|proposed|circulated|drafted|authored|penned|written|drawn\sup|crafted|devised|prepared|(?:co-?)?sponsored|floated|moved|offered|led"
    rf"|initiated|spearheaded|vetoed|opposed)(?:\s(?:jointly|again|\w+ly))?\sby\s(?P<list>(?:{_NAME})(?:(?:,\s(?:and\s)?|\sand\s)(?:{_NAME})){{0,4}})"
    r"(?![\w-]|['\u2019]s|,?\s[A-Z](?![A-Z.\d]*/))"
)
# "Jakarta's diplomats wrote", "the Beijing-drafted text", "one is Washington's, the other Moscow's", "Caracas against"
_SPEAKS = (
    r"(?:(?:U\.?N\.?|permanent|chief|top|new)\s)?(?:ambassador|envoy|diplomats?|delegat(?:es?|ions?)|representative|mission|negotiators?)\b"
)
_MADE = (
    r"(?:co-?)?(?:sponsored|drafted|authored|tabled|proposed|submitted|initiated|led|introduced|penned|written|spearheaded"
    r"|championed|crafted)\b"
)
_STANDS_FOR = later(
    rf"(?<![\w'\u2019-])(?P<list>(?:{_NAME})(?:(?:,\s(?:and\s)?|\sand\s)(?:{_NAME})){{0,4}})"
    rf"(?=['\u2019]s?\s{_SPEAKS}|[-\u2011]{_MADE}|\s(?:(?:were|was|being)\s)?(?:against|in\sfavou?r)(?=[,.;]|\sand\b)"
    r"|\s(?:is|are|was|were)\s(?:the\s|its\s|among\sthe\s|one\sof\sthe\s)(?:(?:main|lead|sole|principal|original)\s)?(?:co-?)?(?:authors?|sponsors?|penholders?|drafters?)\b)"
)
_ONE_IS = later(
    rf"\b(?:[Oo]ne|(?:[Tt]he|an)\s?other|[Tt]he\s(?:first|second|third|former|latter)|[Aa]\s(?:second|third))(?:\s(?:is|was|being)|,)?\s(?P<list>{_NAME})(?=['\u2019]s(?:[.,;]|\sand\b|$))"
)
_TEXT_FROM = later(
    rf"\b(?:(?:rival|competing|alternative|counter|joint|separate|second|similar)\s(?:text|proposal)|draft|resolution|amendments?|drafts|texts)\s(?:by|from)\s(?P<list>(?:{_NAME})(?:(?:,\s(?:and\s)?|\sand\s)(?:{_NAME})){{0,4}})"
    r"(?![\w-]|['\u2019]s|,?\s[A-Z](?![A-Z.\d]*/))"
)
_OWNS = later(
    rf"(?<![\w'\u2019-])(?P<list>{_NAME})(?=['\u2019]s\s(?:(?:own|rival|competing|alternative|counter|latest|revised|hostile|joint|annual|new|first|two|three)\s){{0,2}}"
    r"(?:(?:draft\s)?(?:resolutions?|decision|text)|draft(?=[\s,.;](?!(?:budget|law|bill|treaty|agreement|constitution|plan|strategy)\b)|$)|amendments?\sto\s(?:the|that)\s(?:draft|resolution|text)|(?:working|non-)\s?paper|counter-?(?:draft|proposal))\b)"
)
# "the government in London tabled", "the Brasília government proposed"
_GOVERNMENT = later(
    rf"\b(?:[Tt]he\s(?:\w+\s)?(?:government|authorities|administration|leadership|cabinet)\s(?:in|at)\s(?P<list>{_NAME}|London|Paris)|[Tt]he\s(?P<one>{_NAME}|London|Paris)\s(?:government|authorities))"
    rf"(?=(?:,\s(?:which|who))?(?:\s(?:has|had|have|also|then|later|again|itself|first|formally|in\sturn|already|once|\w+ly)){{0,3}}\s{_ACTS}\b)"
)
_PREPOSED = later(
    r"(?:\b(?:in|at|from|to|near|of|around|outside|between|via|through|for|into|towards?|with|on|against|visiting|left|leaving)|\w,|(?-i:[A-Z])\w+)\s$",
    re.I,
)
_CLAUSE = later(r"(?:\b(?:which|that|while|when|where|after|because|but|and|said|as|whom)|[.;:\u201c\"]|(?<=[a-z]),)\s$|^$")
_ONE_OR_SEAT = later(rf"{_NAME}|London|Paris")


def is_capital(printed: str) -> bool:
    """Tell whether printed words are the name of such a capital."""
    return printed in _CODES or printed in french_capitals.CODES


def acting(text: str, names: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Return the names of a text with the capitals that act for their States, in order."""
    found = [m for m in _in_their_time(text) if not any(n.start < m.end and m.start < n.end for n in names)]
    return tuple(sorted((*names, *found), key=lambda n: (n.start, -n.end))) if found else names


def _in_their_time(text: str) -> Iterator[Mention]:
    """The capitals of a text; where every year that it names is before 1992, they stand for the States of that time."""
    for one in _found(text):
        then = _THEN.get(str(one.code))
        if then and _BEFORE_1992.search(text) and not _SINCE_1992.search(text):
            yield replace(one, code=then)
        else:
            yield one


_THEN = {"RUS": "SUN", "CZE": "CSK", "SRB": "YUG"}
_BEFORE_1992 = later(r"\b(?:19[4-8]\d|199[01])\b")
_SINCE_1992 = later(r"\b(?:199[2-9]|20\d\d)\b")


def _found(text: str) -> Iterator[Mention]:
    for match in around(_ACTING, _CORE, text, 40, 120):
        if _is_subject(text, match.start()):
            yield from _each(text, match.span("list"))
    for match in around(_TOGETHER, _CORE, text, 40, 120):
        yield from _each(text, match.span("list"))
    for match in around(_TEXT_FROM, _CORE, text, 40, 120):
        yield from _each(text, match.span("list"))
    for match in around(_OWNS, _CORE, text, 30, 120):
        yield from _each(text, match.span("list"))
    for match in around(_GOVERNMENT, _CORE | _SEATS.keys(), text, 50, 120):
        name = match["list"] or match["one"]
        yield Mention(start=match.start(), end=match.end(), quote=match[0], code=_CODES.get(name) or _SEATS[name], kind="state")
    for match in around(_STANDS_FOR, _CORE, text, 40, 120):
        if not text[match.end()].isspace() or _is_subject(text, match.start()):
            yield from _each(text, match.span("list"))
    for pattern in (_DONE_BY, _ONE_IS):
        for match in around(pattern, _CORE, text, 60, 120):
            yield from _each(text, match.span("list"))


def _is_subject(text: str, start: int) -> bool:
    """Tell whether a capital opens the text or a clause, or at least follows no words of place."""
    before = text[max(0, start - 16) : start].replace("\n", " ")
    return start == 0 or _CLAUSE.search(before) is not None or not _PREPOSED.search(before)


def _each(text: str, span: tuple[int, int]) -> Iterable[Mention]:
    for one in _ONE_OR_SEAT.finditer(text, *span):
        code = _CODES.get(one[0]) or _SEATS[one[0]]
        yield Mention(start=one.start(), end=one.end(), quote=one[0], code=code, kind="state")
