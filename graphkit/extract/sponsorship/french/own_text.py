"""Whose text it is shows in what is done with it: « la Ruritanie a retiré son amendement (L.7) », « la Freedonie a vu son texte rejeté ».

Also those called its authors with a word alone, where the text was just told: « La Ruritanie, principal auteur, a remercié … ».
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import Frame
from graphkit.extract.patterns import found_by, later
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.changes.joining import last_document
from graphkit.extract.sponsorship.french.acts import acts, chaired, hit, said
from graphkit.extract.sponsorship.french.author import AUTHOR, ONE
from graphkit.extract.sponsorship.french.words import NOT, fills, noun_act, pattern
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.owned.movable import is_draft
from graphkit.extract.sponsorship.owned.pairs import is_paper
from graphkit.extract.sponsorship.subjects import reference

_HAS = r"(?:a|ont|avait|avaient|avons|ai|ayant)"
_DONE_WITH = (
    r"(?:retiré|révisé|remanié|modifié|amendé|maintenu|défendu|soutenu|remplacé|adouci|actualisé|complété|publié|précisé|renoncé\sà|obtenu\sl'adoption\sde"
    r"|(?:réussi|échoué|tenté|cherché)\sà\sfaire\s(?:adopter|passer)|fait\s(?:adopter|passer|circuler)|mis\s(?:aux\svoix|au\svote)|soumis\s(?:aux\svoix|au\svote)"
    r"|accepté\sde\s(?:modifier|retirer|réviser|remanier)|décidé\sde\s(?:retirer|maintenir)|demandé\sun\svote\ssur|vu)"
)
_OWN = pattern(
    r"(?P<who>Ⓟ)(?P<aside>\)?(?:,\s[^;:.Ⓓ]{1,160}?,)?)\s(?:qui\s)?"
    rf"(?:{_HAS}{{ADV}}\s{_DONE_WITH}|(?:retire|maintient|défend|révise|modifie|met\saux\svoix)(?:nt)?)(?P<mid>[^;:.ⓅⒹ]{{0,60}}?)\s?(?P<doc>Ⓓ)"
)
# "la Ruritanie, dont la résolution a été adoptée par 120 voix, s'est félicitée"
_WHOSE = pattern(
    r"(?P<who>Ⓟ)(?P<aside>)\)?,\sdont\s(?P<doc>Ⓓ)(?P<mid>)\s(?:(?:(?:a|ont|avait|avaient)\s(?:\w+ment\s)?(?:été\s(?:\w+ment\s)?(?:adopté|rejeté|approuvé|retiré|mis|distribué)"
    r"|recueilli|obtenu|reçu))|(?:est|sont|fut|furent)\s(?:adopté|rejeté|approuvé|retiré))"
)
_BY_BODY = later(r"\spar\s(?:la\s|le\s|l')?(?:Ⓕ|Assemblée|Commission|Conseil)")
_POSSESSIVE = later(r"(?:son|sa|leur|ses|leurs|notre|nos)\s", re.I)
_CALLED = pattern(
    r"(?P<who>Ⓟ)\)?,\s(?:qui\s(?:est|était|sont|étaient)\s|en\s(?:sa|leur)\squalité\s(?:de\s|d')|en\stant\squ[e']\s?|également\s|aussi\s|\w+ment\s)?"
    + ONE
    + AUTHOR
    + r"(?=(?:,|\s-)\s[a-zà-ÿ'])"
)
_AS_AUTHOR = pattern(
    r"(?:^|[;:.]\s)(?:(?:intervenant|parlant|s'exprimant|agissant|prenant\sla\sparole)\s)?(?:en\s(?:sa|leur)\squalité\s(?:de\s|d')|en\stant\squ[e']\s?)"
    + ONE
    + AUTHOR
    + r",\s(?P<who>Ⓟ)(?=,?\s)"
)


@rule("sponsorship.french-own-text", " son ", " sa ", " leur ", " ses ", " leurs ", " notre ", "ⓓ")
def own_text(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """What somebody does with a text of its own: « la Ruritanie a retiré son amendement (L.7) », « a vu son texte rejeté »."""
    if reading.language != "fr":
        return
    name = "sponsorship.french-own-text"
    for match in (*_OWN.finditer(frame.text), *_WHOSE.finditer(frame.text)):
        place, doc = match.start("who"), match.start("doc")
        document = reference(frame, doc)
        whose = found_by(match, _WHOSE)
        if not (whose or _POSSESSIVE.match(reading.text, document.start)) or chaired(match["aside"]):
            continue
        if not fills(_BY_BODY.sub("", match["mid"])):
            continue
        if document.symbol is None and frame.text.startswith(" (Ⓓ)", doc + 1):
            document = reference(frame, doc + 3)
        if (
            (is_draft(document, reading) or is_paper(document) or document.kind == "resolution")
            and acts(frame, reading, place, name)
            and document.kind not in ("letter", "report")
        ):
            yield hit(frame, name, place, document, document.called or "texte", "submit", match.start(), match.end())


@rule("sponsorship.french-called-author", "auteur", "parrain")
def called_author(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The noun alone, of the text under discussion: « La Ruritanie, principal auteur, a remercié … », « En tant qu'auteur, elle »."""
    if reading.language != "fr":
        return
    name = "sponsorship.french-called-author"
    for compiled in (_CALLED, _AS_AUTHOR):
        for match in compiled.finditer(frame.text):
            place = match.start("who")
            document = last_document(reading, frame.begins[match.start()])
            if document is None or frame.begins[match.start()] - document.end > 400 or not is_draft(document, reading):
                continue
            if not NOT.search(match[0]) and acts(frame, reading, place, name) and said(frame, match.start(), name):
                yield hit(frame, name, place, document, match["noun"], noun_act(match["noun"]), match.start(), match.end())
