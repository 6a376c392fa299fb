"""Whose a text is in French, told by what becomes of it: « la Ruritanie a retiré le projet L.9 », « les auteurs du projet ».

Only the sponsor of a text withdraws it. Views that a paper reproduces are a paper of those who hold them. Who leads the authors is one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import Frame
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.french.acts import acts, chaired, hit, said, told
from graphkit.extract.sponsorship.french.words import CHAIR, NOT, fills, pattern
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.owned.movable import is_draft
from graphkit.extract.sponsorship.owned.pairs import REPORT, is_paper
from graphkit.extract.sponsorship.subjects import reference

_WITHDREW = pattern(
    r"(?P<who>Ⓟ)(?P<aside>\)?(?:,\s[^;:.Ⓓ]{1,160}?,)?)\s(?:qui\s)?(?:a|ont|avait|avaient|ayant|avons|ai){ADV}\s(?P<verb>retiré)(?P<mid>[^;:.ⓅⒹ]{0,60}?)\s?(?P<doc>Ⓓ)"
)
_WITHDRAWN = pattern(
    r"(?P<doc>Ⓓ)(?P<gap>(?:,\s(?:sur|relatif|relative|concernant)\s[^,;:.ⓅⒹ]{3,80},)?)\s(?:a|ont|avait|avaient)\sété{ADV}\s(?P<verb>retirée?s?)(?P<mid>[^;:.ⓅⒹ]{0,40}?)\spar\s(?:(?:son|sa|ses|leurs)\s(?:co-?)?(?:auteurs?|parrains?),?\s)?(?P<who>Ⓟ)"
)
_VIEWS = pattern(
    r"\b(?P<verb>observations|commentaires|vues|remarques|propositions?|suggestions|réponses?|réflexions|considérations|idées|positions?)(?:\s(?:sur|concernant|relative?s?\sà)\s[^;:.ⓅⒹ]{3,70}?)?\s(?:de\s|du\s|des\s|d')?(?P<who>Ⓟ)"
    r"(?P<gap>(?:\s(?:sur|concernant)\s[^;:.ⓅⒹ]{3,70}?)?),?\s(?:(?:telle?s\s)?que\s)?(?:reproduit|publié|contenu|exposé|consigné|énoncé|figurant|distribué|paru|diffusé|présenté)\w*\s(?:dans|sous|au)\s(?:la\scote\s)?(?P<doc>Ⓓ)"
)
_LED = pattern(
    r"(?:^|[;.]\s|,\s(?:et|mais|que)\s|\bque\s)(?:[Ll]es|[Ss]es|[Ll]eurs)\s(?P<verb>(?:co-?)?(?:auteurs|parrains))\s?(?:(?P<doc>Ⓓ)|(?:du|de\sce|de\sla|de\scette)\s(?:texte|projet|résolution))?,?\s(?:emmenés|menés|conduits|dirigés)\spar\s(?P<who>Ⓟ)"
)
_COMES = pattern(r"(?P<doc>Ⓓ),?\sdont\s(?:l'(?P<verb>initiative)|la\spaternité)\srevient\s(?:à|aux?)?\s?(?P<who>Ⓟ)")
_FROM = later(r"(?:du|des|de)\s|d['\u2019]", re.I)
_WORK = pattern(
    r"(?P<doc>Ⓓ),\s(?:une?\s|l')?(?P<verb>œuvre|initiative|entreprise)(?:\s(?:commune|conjointe|collective))?\s?(?:de\s|du\s|des\s|d')?(?P<who>Ⓟ)(?=,|\.|;|$)"
)
_ITS_AUTHOR = pattern(
    r"\b[ÀAà]\sla\sdemande\s(?:expresse\s)?(?:de\s(?:son|ses|leurs?)|du|des)\s(?:principa(?:l|ux)\s)?(?P<verb>(?:co-?)?(?:auteurs?|parrains?)),\s(?P<who>Ⓟ),\s(?P<doc>Ⓓ)"
)
_LEAVES = later(r"\b(?:de|du|des)\s(?:la\sliste|ses|leurs)\b|\b(?:appui|soutien|parrainage|objection|réserve|candidature|nom|signature)\b")


@rule("sponsorship.french-withdrew", "retiré")
def withdrew(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Who withdraws a text is its sponsor: « la Ruritanie et la Freedonie ont retiré le projet L.9 », « retiré par ses auteurs, … »."""
    if reading.language != "fr":
        return
    name = "sponsorship.french-withdrew"
    for compiled in (_WITHDREW, _WITHDRAWN):
        for match in compiled.finditer(frame.text):
            place, document = match.start("who"), reference(frame, match.start("doc"))
            if compiled is _WITHDREW and _FROM.match(reading.text, document.start):
                continue  # « a retiré du projet L.9 toute référence »
            if not document.symbol or not is_draft(document, reading) or NOT.search(match[0]) or _LEAVES.search(match["mid"]):
                continue
            aside = match.groupdict().get("aside") or ""
            if chaired(aside) or not fills(match["mid"]):
                continue
            if acts(frame, reading, place, name) if compiled is _WITHDREW else said(frame, match.start(), name):
                yield hit(frame, name, place, document, match["verb"], "submit", match.start(), match.end())


@rule("sponsorship.french-views", "dans ", "sous ", "au ")
def views(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Views on a paper of their own: « les observations de la Ruritanie reproduites dans le document CD/9 »."""
    if reading.language != "fr":
        return
    name = "sponsorship.french-views"
    for match in _VIEWS.finditer(frame.text):
        document = reference(frame, match.start("doc"))
        if not is_paper(document) or "/L." in (document.symbol or "") or REPORT.search(document.symbol or "") or document.kind == "report":
            continue
        if not CHAIR.search(match[0]) and not NOT.search(match[0]) and said(frame, match.start(), name):
            yield hit(frame, name, match.start("who"), document, match["verb"], "submit", match.start(), match.end())


@rule("sponsorship.french-led", "auteur", "parrain", "revient", "œuvre", "initiative", "entreprise")
def led(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Who leads the authors: « les auteurs du projet, emmenés par la Ruritanie »; « dont l'initiative revient à la Freedonie »."""
    if reading.language != "fr":
        return
    name = "sponsorship.french-led"
    for match in (m for p in (_LED, _COMES, _WORK, _ITS_AUTHOR) for m in p.finditer(frame.text)):
        document = reference(frame, match.start("doc")) if match["doc"] else told(frame, reading, match.start("verb"))
        if document is None or not (is_draft(document, reading) or is_paper(document)) or not said(frame, match.start(), name):
            continue
        yield hit(
            frame, name, match.start("who"), document, match["verb"] or "paternité", _act(match["verb"] or ""), match.start(), match.end()
        )


def _act(noun: str) -> str:
    """Whoever leads the authors is first among them; whose work a text is, and at whose demand it is held back, is one of its sponsors."""
    return (
        "sponsor" if re.match(r"œuvre|entreprise|(?:co-?)?(?:auteur|parrain)s?$", noun) and noun not in ("auteurs", "coauteurs") else "lead"
    )
