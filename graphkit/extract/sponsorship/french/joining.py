"""Joining and leaving: « Par la suite, la Ruritanie et la Freedonie se sont jointes aux auteurs du projet », « n'est plus coauteur »."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import Frame
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.changes.joining import document_of
from graphkit.extract.sponsorship.french.acts import acts, chaired, hit, next_document, said
from graphkit.extract.sponsorship.french.words import NOT, pattern
from graphkit.extract.sponsorship.hits import Hit, rule

_AUTHORS = r"(?:co-?)?(?:auteure?s?|parrains?|parrainage|patronnage)"
_TO = (
    r"(?:(?:en\squalité\sd[e']|en\stant\sque|comme)\s?)?"
    r"(?:(?:aux?|à|la|le|les|liste|des?|du|sur|au\snombre|parmi|groupe|nombre|rangs|leur|eux|rang)\s|d')*"
)
_ASIDE = r"(?P<aside>\)?(?:,\s[^;:.Ⓓ]{1,160}?,)?)"
_OF = r"(?:(?:\sde|\sdu|\sd')?\s?(?P<doc>Ⓓ))?"
_REFL = r"(?:s'en\s(?:est|sont|était|étaient)|se\ssont|s'est|s'étaient|s'était|s'étant|se\ssoient|nous\ssommes|nous\snous\ssommes|me\ssuis)"
_PART = r"(?:joints?|jointes?|associée?s?|portée?s?|ralliée?s?|ajoutée?s?|inscrite?s?|rangée?s?|déclarée?s?)"
_JOINED = pattern(
    r"(?P<who>Ⓟ)"
    + _ASIDE
    + rf"\s(?:(?:qui|(?:(?:nous|vous|m')\s?)?(?:ont|avaient)\s(?:annoncé|indiqué|fait\ssavoir|informée?s?|dit)\squ'(?:ils|elles)"
    rf"|(?:(?:nous|vous|m')\s?)?a\s(?:annoncé|indiqué|fait\ssavoir)\sque?'?\s?(?:il|elle"
    rf"|sa\sdélégation|son\spays))\s)?"
    rf"(?P<verb>(?:{_REFL}{{ADV}}\s{_PART}{{ADV}}\s{_TO}{_AUTHORS}|(?:(?:vien(?:t|nent)|ven(?:ait|aient))\sde\s(?:se|s'en)\sporter|se\sporte(?:nt|ait|aient)?|se\sjoi(?:nt|gnent|gnait|gnaient)"
    rf"|s'associe(?:nt|ait|aient)?"
    rf"|(?:souhait|désir|demand)(?:e|ent|ait|aient|erai(?:t|ent)){{ADV}}\s(?:à\s)?(?:se\s(?:joindre|porter)|s'associer|figurer|être\s(?:ajoutée?s?|inscrite?s?"
    rf"|comptée?s?))"
    rf"|(?:a|ont|avait|avaient){{ADV}}\s(?:demandé|souhaité|décidé|choisi|tenu|exprimé\sle\s(?:souhait|désir)|émis\sle\ssouhait)\s(?:à"
    rf"|de)?\s?(?:se\s(?:joindre|porter)|s'associer|figurer|être\s(?:ajoutée?s?|inscrite?s?|comptée?s?)))"
    rf"{{ADV}}\s{_TO}{_AUTHORS}|(?:(?:a|ont|avait|avaient){{ADV}}\s(?:demandé|souhaité)|(?:demande|souhaite)(?:nt)?|(?:demandait|demandaient))\sque\s(?:son|leurs?|le|les)\snoms?(?:\sde\sson\spays|\sde\ssa\sdélégation)?\s(?:soit|soient|figure(?:nt)?)\s(?:ajouté|inscrit|porté|parmi|sur)s?\s{_TO}{_AUTHORS}"
    rf"|(?:a|ont|avait|avaient){{ADV}}\s(?:fait\spart\sde\s(?:son|leur)|exprimé\s(?:le|son|leur)|émis\sle)\s(?:souhait|désir|vœu)\sde\s(?:co-?)?(?:parrainer|signer)(?=\s?Ⓓ)|s'y\s(?:est|sont|étai(?:t|ent)){{ADV}}\s(?:jointe?s?|ajoutée?s?|associée?s?)|(?:est|sont|étaient"
    rf"|était){{ADV}}\s(?:devenue?s?|venue?s?\s(?:s'ajouter|se\sjoindre))\s{_TO}{_AUTHORS}|(?:a|ont|avait|avaient){{ADV}}\s(?:rejoint"
    rf"|été\s(?:ajoutée?s?|inscrite?s?))\s{_TO}{_AUTHORS}"
    rf"|(?:souhait|désir|tien)(?:e|ent|ait|aient|t|nent){{ADV}}\s(?:à\s)?(?:co-?)?parrainer(?=\s?Ⓓ)|rejoi(?:nt|gnent|gnait|gnaient){{ADV}}\s(?=la\sliste|les\s(?:co|aut|par)|le\s(?:groupe|cercle)){_TO}{_AUTHORS}|(?:doit|doivent|devrai(?:t|ent))\sêtre\s(?:ajoutée?s?|inscrite?s?)\s{_TO}{_AUTHORS}|(?:a|ont|avait"
    rf"|avaient){{ADV}}\s(?:apposé\s(?:leur|sa)\ssignature|ajouté\s(?:leurs?|son)\snoms?)(?:\s(?:à|sur)\s{_TO}{_AUTHORS}"
    rf"|(?=\s?(?:à\s)?Ⓓ))|{_REFL}{{ADV}}\s(?:joints?|jointes?|associée?s?|ajoutée?s?|ralliée?s?)\s(?:à\s(?:ceux-ci|eux|elles"
    rf"|cette\sliste|la\sliste)|au\sparrainage)))" + _OF
)
_LIST = pattern(
    rf"(?:^|[.;:,]\s|\b(?:que|et)\s)(?:(?:les|aux?|auxquel(?:le)?s)\s)?(?:[^;:.ⓅⒹ]{{0,50}}?)(?P<verb>(?:{_REFL}|ont"
    rf"|sont){{ADV}}\s(?:{_PART}|rejoint|été\sajoutés|devenus|venus\s(?:s'ajouter|se\sjoindre)){{ADV}}"
    rf"(?:\s{_TO}{_AUTHORS}|\s(?:à\s(?:ceux-ci|eux|la\sliste)))?)"
    + _OF
    + r"(?:\s(?:les\s(?:pays|États|délégations)\ssuivante?s))?\s?(?P<sep>:|(?<=joints)|(?<=jointes)|(?<=associés)|(?<=ajoutés)"
    r"|(?<=ajouter)|(?<=joindre))\s?(?P<who>Ⓟ)"
)
_ADD = pattern(
    rf"(?:convient\sd'|faut\s(?:également\s)?|veuillez\s|prière\sd'|^|[.;]\s)(?P<verb>(?:ajouter|inscrire"
    rf"|insérer))\s(?:les\spays\ssuivants\s|les\snoms?\s(?:suivants\s)?|le\snom\s)?(?P<who>Ⓟ)?\s?(?:à|dans|sur"
    rf"|parmi)\s(?:la\sliste\s(?:des\s)?|les\s)?{_AUTHORS}" + _OF + r"(?:\s?:\s?(?P<after>Ⓟ))?"
)
_REJOINED = pattern(
    r"(?P<doc>Ⓓ)(?P<link>[^;:.Ⓓ]{0,220}?)(?:auxquel(?:le)?s|à\squi|auquel|à\slaquelle)\s(?P<verb>(?:se\ssont|s'est"
    r"|sont\svenus){ADV}\s(?:joints?|jointes?|associée?s?|ajoutée?s?|se\sjoindre|s'ajouter){ADV})\s(?P<who>Ⓟ)"
)
# "l'amendement présenté par la Ruritanie et auquel la Freedonie s'était associée": of support alone nobody says who put it in
_REJOINED_TOO = pattern(
    r"(?P<doc>Ⓓ)(?P<link>[^;:.Ⓓ]{0,90}?(?:présenté|déposé|soumis|proposé|rédigé|lecture|auteur|parrain)[^;:.Ⓓ]{0,120}?),?\s(?:et\s)?(?:auxquel(?:le)?s|auquel|à\slaquelle)\s(?P<who>Ⓟ)\s"
    r"(?P<verb>(?:se\ssont|s'est|s'était|s'étaient){ADV}\s(?:jointe?s?|associée?s?|ralliée?s?))(?=[\s.,;]|$)"
)
_BY = pattern(r"\b(?P<verb>rejoint(?:e?s)?{ADV})(?:\s(?:par\sla\ssuite|depuis))?\spar\s(?P<who>Ⓟ)")
_LEFT = pattern(
    r"(?P<who>Ⓟ)(?P<aside>\)?(?:,\s[^;:.]{1,160}?,)?)"
    rf"(?:\s(?:a|ont|avait|avaient)\s(?:annoncé|indiqué|fait\ssavoir|déclaré|dit|informé[^Ⓟ;.]{{0,40}})\squ'(?:ils?"
    rf"|elles?))?\s(?P<verb>retir(?:e|ent|ait|aient)\s(?:son|leurs?)\s(?:(?:co-?)?parrainage|noms?\s{_TO}{_AUTHORS}|signature)"
    rf"|(?:n'est|ne\ssont|n'était|n'étaient|ne\ssommes|ne\ssuis){{ADV}}\splus(?:\s(?:au\snombre|parmi|considérée?s?\scomme|l'un"
    rf"|l'une))?{{ADV}}\s(?:des\s|les\s|l'un\sdes\s|aux?\s|un\s)?{_AUTHORS}"
    rf"|ne\s(?:figure|compte)(?:nt)?\splus\s(?:parmi|sur|au\snombre|dans)\s{_TO}{_AUTHORS}|{_REFL}{{ADV}}\s(?:retirée?s?|désistée?s?"
    rf"|désolidarisée?s?){{ADV}}\s(?:comme\s|en\stant\sque\s|en\squalité\sde\s)?{_TO}{_AUTHORS}"
    rf"|(?:a|ont|avait|avaient){{ADV}}\s(?:retiré|renoncé\sà){{ADV}}\s(?:(?:son|leur|sa|leurs|ses)\s)?(?:qualité\sde\s"
    rf"|(?:co-?)?parrainage|noms?\s{_TO}{_AUTHORS}|signatures?|soutien\scomme\s|titre\sde\s)(?:{_AUTHORS})?"
    rf"|ne\s(?:souhait|désir|veu)(?:e|ent|ait|aient|t|lent)\splus\s(?:être|figurer|compter)(?:\scomptée?s?)?(?:\sparmi|\sau\snombre)?\s{_TO}{_AUTHORS}"
    rf"|demand(?:e|ent)\s(?:à\sêtre\s(?:retirée?s?|rayée?s?)|que\s(?:son|leurs?)\snoms?\s(?:soit|soient)\s(?:retiré|supprimé|rayé|biffé)s?)\s{_TO}{_AUTHORS}"
    rf"|(?:a|ont|avait|avaient|ayant){{ADV}}\s(?:demandé|souhaité)\sque\s(?:son|leurs?)\snoms?\s(?:soit|soient|fût|fussent)\s(?:retiré|supprimé|rayé|biffé)s?\s{_TO}{_AUTHORS}|(?:a|ont|avait|avaient|ayant){{ADV}}\s(?:cessé\sd'être|décidé\sde\sne\splus\s(?:être|figurer)(?:\sparmi)?"
    rf"|demandé\sà\s(?:être\s(?:retirée?s?|rayée?s?|biffée?s?)|ne\splus\sfigurer)|été\sretirée?s?)\s{_TO}{_AUTHORS})" + _OF
)


def _yield(frame: Frame, reading: Reading, match: re.Match[str], place: int, act: str, name: str) -> Iterator[Hit]:
    document = document_of(frame, match, reading) or next_document(frame, reading)
    if document is not None:
        yield hit(
            frame, name, place, document, match["verb"], act, min(place, match.start("verb")), match.end(), since=max(0, match.start() - 60)
        )


@rule("sponsorship.french-joined", "auteur", "parrain", "ceux-ci", "à eux", "auxquel", "auquel", "laquelle", "rejoint", "signature", "noms")
def joined(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Those who became sponsors later, told by the report, the Secretary or themselves; additions to the printed list."""
    if reading.language != "fr":
        return
    name = "sponsorship.french-joined"
    for match in _JOINED.finditer(frame.text):
        if "s'y" in match["verb"] and not re.search("auteur|parrain", frame.text[: match.start()]):
            continue
        if not chaired(match["aside"]) and acts(frame, reading, match.start("who"), name):
            yield from _yield(frame, reading, match, match.start("who"), "join", name)
    for match in _LIST.finditer(frame.text):
        if not NOT.search(match[0]) and re.search(
            r"auteur|parrain|ceux-ci|liste", match[0] + reading.text[max(0, frame.start - 200) : frame.start]
        ):
            yield from _yield(frame, reading, match, match.start("who"), "join", name)
    for match in _ADD.finditer(frame.text):
        place = match.start("who") if match["who"] else match.start("after")
        if place >= 0:
            yield from _yield(frame, reading, match, place, "join", name)
    for match in (*_REJOINED.finditer(frame.text), *_REJOINED_TOO.finditer(frame.text)):
        yield from _yield(frame, reading, match, match.start("who"), "join", name)
    for match in _BY.finditer(frame.text):
        if re.search(r"auteur|parrain|présenté|déposé|soumis", frame.text[: match.start()]) and not NOT.search(
            frame.text[max(0, match.start() - 20) : match.start()]
        ):
            yield from _yield(frame, reading, match, match.start("who"), "join", name)


@rule("sponsorship.french-withdrawn", " plus ", "retir", "rayé", "biffé", "supprimé", "cessé", "désist", "désolidaris", "renoncé")
def withdrawn(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Those who left: « la Ruritanie s'est retirée de la liste des auteurs ». A text withdrawn is another thing."""
    if reading.language != "fr":
        return
    name = "sponsorship.french-withdrawn"
    for match in _LEFT.finditer(frame.text):
        if said(frame, match.start(), name) and acts(frame, reading, match.start("who"), name):
            yield from _yield(frame, reading, match, match.start("who"), "withdraw", name)
